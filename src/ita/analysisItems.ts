import type { FiscalYear } from '../thai/FiscalYear';
import type { Certainty } from './Framework';
import type { IndicatorNumber } from './Indicator';

/** A question (I…, E…) or a publication item (O…) of one year's assessment. */
export interface AssessmentItem {
  /** As officers write it, e.g. `I7`, `O19`. */
  readonly code: string;
  readonly indicator: IndicatorNumber;
  /** What it is about, in a short phrase of ours: not the official wording. */
  readonly phrase: string;
  /** How sure the number and its subject are for this year; all but `confirmed` are to be checked by an officer. */
  readonly certainty: Certainty;
}

/** Items of one indicator in the order of their numbers; `first` is the number of the first one. */
interface ItemRun {
  readonly letter: 'I' | 'E' | 'O';
  readonly indicator: IndicatorNumber;
  readonly first: number;
  readonly phrases: readonly string[];
}

/** Thirty questions, six for each indicator (domain facts 3.2, year 2564). */
const THIRTY_QUESTIONS: readonly ItemRun[] = [
  {
    letter: 'I',
    indicator: 1,
    first: 1,
    phrases: [
      'การปฏิบัติงานตามขั้นตอนและระยะเวลา',
      'ความเท่าเทียมต่อผู้มาติดต่อทุกคน',
      'ความมุ่งมั่นและความรับผิดชอบต่องาน',
      'การเรียกรับผลประโยชน์แลกกับการให้บริการ',
      'การรับเงินหรือสิ่งของนอกเหนือจากธรรมเนียม',
      'การให้ผลประโยชน์แก่บุคคลภายนอกเพื่อหวังผลตอบแทน',
    ],
  },
  {
    letter: 'I',
    indicator: 2,
    first: 7,
    phrases: [
      'การรับรู้แผนการใช้จ่ายงบประมาณ',
      'ความคุ้มค่าและการใช้งบประมาณตรงวัตถุประสงค์',
      'การใช้งบประมาณเพื่อประโยชน์ส่วนตัวหรือพวกพ้อง',
      'การเบิกจ่ายเงินที่เป็นเท็จ',
      'ความโปร่งใสในการจัดซื้อจัดจ้างและการตรวจรับ',
      'การมีส่วนร่วมตรวจสอบการใช้จ่าย',
    ],
  },
  {
    letter: 'I',
    indicator: 3,
    first: 13,
    phrases: [
      'ความเป็นธรรมในการมอบหมายงาน',
      'ความถูกต้องของการประเมินผลการปฏิบัติงาน',
      'ความเป็นธรรมในการคัดเลือกผู้เข้ารับการอบรมหรือรับทุน',
      'การถูกสั่งให้ทำธุระส่วนตัวของผู้บังคับบัญชา',
      'การถูกสั่งให้ทำสิ่งที่ไม่ถูกต้องหรือเสี่ยงต่อการทุจริต',
      'การแทรกแซงและการซื้อขายตำแหน่ง',
    ],
  },
  {
    letter: 'I',
    indicator: 4,
    first: 19,
    phrases: [
      'การนำทรัพย์สินของราชการไปเป็นของส่วนตัว',
      'ความสะดวกในการขอยืมทรัพย์สิน',
      'การขออนุญาตยืมอย่างถูกต้อง',
      'การใช้ทรัพย์สินโดยบุคคลภายนอกที่มิได้ขออนุญาต',
      'ความรู้เรื่องแนวปฏิบัติการใช้ทรัพย์สิน',
      'การกำกับและตรวจสอบการใช้ทรัพย์สิน',
    ],
  },
  {
    letter: 'I',
    indicator: 5,
    first: 25,
    phrases: [
      'ความสำคัญที่ผู้บริหารให้แก่การต่อต้านการทุจริต',
      'การทบทวนนโยบายและจัดทำแผนป้องกันการทุจริต',
      'การแก้ไขปัญหาการทุจริตในหน่วยงาน',
      'การเฝ้าระวัง ตรวจสอบ และลงโทษทางวินัย',
      'การนำผลการตรวจสอบไปปรับปรุงงาน',
      'ความสะดวกและความเชื่อมั่นในการร้องเรียนการทุจริต',
    ],
  },
];

/** Fifteen questions, three for each indicator: topics of 2567 and 2568 (domain facts 3.2), inferred. */
const FIFTEEN_QUESTIONS: readonly ItemRun[] = [
  {
    letter: 'I',
    indicator: 1,
    first: 1,
    phrases: ['การปฏิบัติงานตามขั้นตอนและระยะเวลา', 'ความเท่าเทียมต่อผู้มาติดต่อทุกคน', 'การเรียกรับสินบน'],
  },
  {
    letter: 'I',
    indicator: 2,
    first: 4,
    phrases: ['การใช้งบประมาณตรงวัตถุประสงค์', 'การเบิกจ่ายเงินที่เป็นเท็จ', 'การจัดซื้อจัดจ้างที่เอื้อประโยชน์แก่ผู้หนึ่งผู้ใด'],
  },
  {
    letter: 'I',
    indicator: 3,
    first: 7,
    phrases: ['การถูกสั่งให้ทำธุระส่วนตัวของผู้บังคับบัญชา', 'การถูกสั่งให้กระทำการทุจริต', 'การซื้อขายตำแหน่งในการบริหารงานบุคคล'],
  },
  {
    letter: 'I',
    indicator: 4,
    first: 10,
    phrases: ['การขอยืมทรัพย์สินอย่างถูกต้อง', 'การนำทรัพย์สินของราชการไปใช้ส่วนตัว', 'การกำกับและตรวจสอบการใช้ทรัพย์สิน'],
  },
  {
    letter: 'I',
    indicator: 5,
    first: 13,
    phrases: [
      'ความสำคัญที่ผู้บริหารให้แก่การต่อต้านการทุจริต',
      'ความสามารถในการป้องกันการทุจริตของหน่วยงาน',
      'ความเชื่อมั่นในการจัดการเรื่องร้องเรียนการทุจริต',
    ],
  },
];

/** What is known of the fifteen visitors' questions up to 2566: three of indicator 8 (domain facts 3.3). */
const FIFTEEN_VISITORS: readonly ItemRun[] = [
  {
    letter: 'E',
    indicator: 8,
    first: 12,
    phrases: ['การปรับปรุงวิธีการและขั้นตอนการให้บริการ', 'ระบบการให้บริการออนไลน์', 'การเปิดให้ผู้รับบริการมีส่วนร่วมปรับปรุงงาน'],
  },
];

/** Nine visitors' questions, three for each indicator: topics of 2567 and 2568 (domain facts 3.3), inferred. */
const NINE_VISITORS: readonly ItemRun[] = [
  {
    letter: 'E',
    indicator: 6,
    first: 1,
    phrases: ['การให้บริการตามขั้นตอนและระยะเวลา', 'การให้บริการด้วยมาตรฐานเดียวกัน', 'การเรียกรับสินบนจากผู้มาติดต่อ'],
  },
  {
    letter: 'E',
    indicator: 7,
    first: 4,
    phrases: ['ความเหมาะสมของช่องทางสื่อสาร', 'การประชาสัมพันธ์ข้อมูลที่ควรทราบ', 'การอธิบายและตอบข้อซักถาม'],
  },
  {
    letter: 'E',
    indicator: 8,
    first: 7,
    phrases: ['การเปิดให้บุคคลภายนอกมีส่วนร่วม', 'การปรับปรุงการดำเนินงานให้ดีขึ้น', 'การให้บริการผ่านช่องทางออนไลน์'],
  },
];

const BASIC_INFORMATION: readonly string[] = [
  'โครงสร้างหน่วยงาน',
  'ข้อมูลผู้บริหาร',
  'อำนาจหน้าที่',
  'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน',
  'ข้อมูลการติดต่อ',
  'กฎหมายที่เกี่ยวข้อง',
  'ข่าวประชาสัมพันธ์',
  'ช่องทางถามตอบ (Q&A)',
  'เครือข่ายสังคมออนไลน์',
];

const SERVICE_INFORMATION: readonly string[] = [
  'คู่มือการปฏิบัติงาน',
  'คู่มือการให้บริการ',
  'สถิติการให้บริการ',
  'ผลสำรวจความพึงพอใจ',
  'การให้บริการผ่าน E-Service',
];

const PROCUREMENT_INFORMATION: readonly string[] = [
  'แผนการจัดซื้อจัดจ้างหรือจัดหาพัสดุ',
  'ประกาศเกี่ยวกับการจัดซื้อจัดจ้าง',
  'สรุปผลการจัดซื้อจัดจ้างรายเดือน',
  'รายงานผลการจัดซื้อจัดจ้างประจำปี',
];

const PERSONNEL_INFORMATION: readonly string[] = [
  'นโยบายการบริหารทรัพยากรบุคคล',
  'การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล',
  'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล',
  'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล',
];

const COMPLAINTS_INFORMATION: readonly string[] = [
  'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริต',
  'ช่องทางแจ้งเรื่องร้องเรียนการทุจริต',
  'สถิติเรื่องร้องเรียนการทุจริต',
];

const INTERNAL_MEASURES: readonly string[] = [
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใส',
  'ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
];

const PREVENTION_PLAN: readonly string[] = [
  'แผนปฏิบัติการป้องกันการทุจริต',
  'รายงานการป้องกันการทุจริตรอบหกเดือน',
  'รายงานผลการป้องกันการทุจริตประจำปี',
];

const RISKS: readonly string[] = ['การประเมินความเสี่ยงการทุจริต', 'การจัดการความเสี่ยงการทุจริต'];

/** Forty-three publication items as in 2564 (domain facts 3.4); item 34 changed its subject in 2565. */
function fortyThreeItems(item34: string): readonly ItemRun[] {
  return [
    {
      letter: 'O',
      indicator: 9,
      first: 1,
      phrases: [
        ...BASIC_INFORMATION,
        'แผนดำเนินงานประจำปี',
        'รายงานการติดตามการดำเนินงานรอบหกเดือน',
        'รายงานผลการดำเนินงานประจำปี',
        ...SERVICE_INFORMATION,
        'แผนการใช้จ่ายงบประมาณประจำปี',
        'รายงานการติดตามการใช้จ่ายงบประมาณรอบหกเดือน',
        'รายงานผลการใช้จ่ายงบประมาณประจำปี',
        ...PROCUREMENT_INFORMATION,
        ...PERSONNEL_INFORMATION,
        ...COMPLAINTS_INFORMATION,
        'ช่องทางการรับฟังความคิดเห็น',
        'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
      ],
    },
    {
      letter: 'O',
      indicator: 10,
      first: 34,
      phrases: [
        item34,
        'การมีส่วนร่วมของผู้บริหาร',
        ...RISKS,
        'การเสริมสร้างวัฒนธรรมองค์กร',
        ...PREVENTION_PLAN,
        ...INTERNAL_MEASURES,
      ],
    },
  ];
}

/** Forty-three publication items in the order of 2566 (domain facts 3.4); the order inside a group is inferred. */
const REORDERED_ITEMS: readonly ItemRun[] = [
  {
    letter: 'O',
    indicator: 9,
    first: 1,
    phrases: [
      ...BASIC_INFORMATION,
      'นโยบายคุ้มครองข้อมูลส่วนบุคคล',
      'แผนดำเนินงานและการใช้งบประมาณประจำปี',
      'รายงานการติดตามการดำเนินงานและการใช้งบประมาณรอบหกเดือน',
      'รายงานผลการดำเนินงานประจำปี',
      ...SERVICE_INFORMATION,
      ...PROCUREMENT_INFORMATION,
      ...PERSONNEL_INFORMATION,
      ...COMPLAINTS_INFORMATION,
      'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
    ],
  },
  {
    letter: 'O',
    indicator: 10,
    first: 31,
    phrases: [
      'ประกาศนโยบายไม่รับของขวัญ',
      'การสร้างวัฒนธรรมไม่รับของขวัญ',
      'รายงานผลตามนโยบายไม่รับของขวัญ',
      ...RISKS,
      ...PREVENTION_PLAN,
      'ประมวลจริยธรรม',
      'การขับเคลื่อนจริยธรรม',
      'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ',
      ...INTERNAL_MEASURES,
    ],
  },
];

/** The items of 2568 that a published list names; its gaps stay gaps (domain facts 3.4). */
const TWENTY_EIGHT_ITEMS: readonly ItemRun[] = [
  { letter: 'O', indicator: 9, first: 1, phrases: ['โครงสร้างและอำนาจหน้าที่'] },
  { letter: 'O', indicator: 9, first: 3, phrases: ['ข้อมูลการติดต่อ', 'ข่าวประชาสัมพันธ์'] },
  {
    letter: 'O',
    indicator: 9,
    first: 8,
    phrases: [
      'คู่มือการปฏิบัติงานของเจ้าหน้าที่',
      'คู่มือการขอรับบริการ',
      'การให้บริการผ่าน E-Service',
      'สถิติการให้บริการ',
      'รายการจัดซื้อจัดจ้างและความก้าวหน้า',
      'รายงานผลการจัดซื้อจัดจ้างประจำปี',
      'แผนการบริหารและพัฒนาทรัพยากรบุคคล',
      'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล',
      'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม',
      ...COMPLAINTS_INFORMATION,
      'การเปิดโอกาสให้เกิดการมีส่วนร่วม',
    ],
  },
  {
    letter: 'O',
    indicator: 10,
    first: 21,
    phrases: [
      'นโยบายไม่รับของขวัญ',
      'รายงานการรับทรัพย์สินโดยธรรมจรรยา',
      'การประเมินความเสี่ยงเรื่องสินบน',
      'รายงานผลการจัดการความเสี่ยง',
      'แผนปฏิบัติการป้องกันการทุจริต',
      'รายงานผลตามแผนปฏิบัติการป้องกันการทุจริต',
      ...INTERNAL_MEASURES,
    ],
  },
];

/** The items of 2569 on the page of one agency, a public organisation; its gaps stay gaps (domain facts 3.4). */
const TWENTY_SIX_ITEMS: readonly ItemRun[] = [
  { letter: 'O', indicator: 9, first: 1, phrases: ['โครงสร้าง หน้าที่และอำนาจ'] },
  { letter: 'O', indicator: 9, first: 3, phrases: ['ข้อมูลการติดต่อและช่องทางสอบถาม'] },
  {
    letter: 'O',
    indicator: 9,
    first: 10,
    phrases: [
      'การให้บริการผ่านช่องทางออนไลน์',
      'สรุปผลการจัดซื้อจัดจ้างรายเดือน',
      'รายงานสรุปผลการจัดซื้อจัดจ้างประจำปี',
      'หลักเกณฑ์และแผนการบริหารทรัพยากรบุคคล',
      'รายงานผลการบริหารทรัพยากรบุคคล',
      'การขับเคลื่อนจริยธรรม',
      ...COMPLAINTS_INFORMATION,
      'ผลการเปิดโอกาสให้เกิดการมีส่วนร่วม',
    ],
  },
  {
    letter: 'O',
    indicator: 10,
    first: 20,
    phrases: [
      'นโยบายไม่รับของขวัญและการรับทรัพย์สินโดยธรรมจรรยา',
      'การประเมินความเสี่ยงการทุจริต',
      'รายงานผลการจัดการความเสี่ยง',
      'แผนปฏิบัติการป้องกันการทุจริต',
      'รายงานผลการป้องกันการทุจริต',
      'การนำผลการประเมินไปสู่การพัฒนาองค์กร',
      'ผลการดำเนินการส่งเสริมคุณธรรมและความโปร่งใส',
    ],
  },
];

function items(certainty: Certainty, runs: readonly ItemRun[]): readonly AssessmentItem[] {
  return runs.flatMap(({ letter, indicator, first, phrases }) =>
    phrases.map((phrase, index) => ({
      code: `${letter}${String(first + index)}`,
      indicator,
      phrase,
      certainty,
    })),
  );
}

const UNTIL_2566 = items('unconfirmed', [...THIRTY_QUESTIONS, ...FIFTEEN_VISITORS]);
const SINCE_2567 = items('inferred', [...FIFTEEN_QUESTIONS, ...NINE_VISITORS]);

const BY_YEAR: ReadonlyMap<FiscalYear, readonly AssessmentItem[]> = new Map([
  [2562, UNTIL_2566],
  [2563, [...UNTIL_2566, ...items('inferred', fortyThreeItems('เจตจำนงสุจริตของผู้บริหาร'))]],
  [
    2564,
    [
      ...items('confirmed', THIRTY_QUESTIONS),
      ...items('unconfirmed', FIFTEEN_VISITORS),
      ...items('confirmed', fortyThreeItems('เจตจำนงสุจริตของผู้บริหาร')),
    ],
  ],
  [
    2565,
    [
      ...items('unconfirmed', THIRTY_QUESTIONS),
      ...items('confirmed', FIFTEEN_VISITORS),
      ...items('inferred', fortyThreeItems('นโยบายไม่รับของขวัญ')),
    ],
  ],
  [2566, [...UNTIL_2566, ...items('inferred', REORDERED_ITEMS)]],
  [2567, SINCE_2567],
  [2568, [...SINCE_2567, ...items('inferred', TWENTY_EIGHT_ITEMS)]],
  [2569, items('unconfirmed', [...FIFTEEN_QUESTIONS, ...NINE_VISITORS, ...TWENTY_SIX_ITEMS])],
  [2570, items('unconfirmed', [...FIFTEEN_QUESTIONS, ...NINE_VISITORS])],
]);

/**
 * The items of an indicator in one fiscal year (Buddhist), as far as they are known, in official order; an empty list for
 * a year or an indicator whose items are not known. Domain facts 3.2 to 3.4.
 */
export function itemsOf(scoreYear: FiscalYear, indicator: IndicatorNumber): readonly AssessmentItem[] {
  return (BY_YEAR.get(scoreYear) ?? []).filter((item) => item.indicator === indicator);
}
