import { fold } from '../thai/fold';

/** What the columns of a measures table hold that she types herself (domain facts 6.1). */
export const TYPED_ROLES = [
  'indicator',
  'issue',
  'measure',
  'analysis',
  'steps',
  'responsible',
  'period',
  'followUp',
  'result',
  'recommendation',
] as const;

/** What a column of a measures table holds, whatever its heading says exactly. */
export type ColumnRole = (typeof TYPED_ROLES)[number] | 'status' | 'due' | 'warning' | 'evidence';

/**
 * A column's role, or `unclear` where what stands below decides; `exact`: the words are a known heading and no sentence that
 * happens to begin like one.
 */
export interface HeadingReading {
  readonly role: ColumnRole | 'unclear';
  readonly fit: 'exact' | 'loose';
}

/** Headings that documents really use, folded. */
const EXACT: ReadonlyMap<string, ColumnRole> = new Map(
  (
    [
      ['indicator', 'ตัวชี้วัด|ตัวชี้วัดการประเมิน ITA|ตัวชี้วัดของการประเมิน ITA|ตัวชี้วัด ITA|ตัวชี้วัดที่'],
      ['issue', 'ประเด็น|ประเด็นที่ต้องแก้ไข/ปรับปรุง|ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา|ประเด็นการพัฒนา'],
      [
        'measure',
        'มาตรการ|มาตรการ/แนวทาง|แนวทาง|แนวทาง/มาตรการ|มาตรการ/กิจกรรม|มาตรการ/โครงการ|กิจกรรม|โครงการ',
      ],
      ['measure', 'โครงการ/กิจกรรม|มาตรการ/โครงการ/กิจกรรม|มาตรการ/แนวทางการดำเนินการ|มาตรการ/แนวทางปฏิบัติ'],
      ['analysis', 'ผลการวิเคราะห์|ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA'],
      ['steps', 'วิธีดำเนินการ|วิธีการดำเนินการ|วิธีการ|วิธีดำเนินงาน|วิธีการดำเนินงาน|ขั้นตอน|ขั้นตอนการดำเนินการ'],
      ['steps', 'ขั้นตอนหรือวิธีการดำเนินการ|ขั้นตอนหรือวิธีการ/มาตรการ|ขั้นตอน/วิธีการ|ขั้นตอน/วิธีการดำเนินการ'],
      ['responsible', 'ผู้รับผิดชอบ|หน่วยงานที่รับผิดชอบ|หน่วยงานผู้รับผิดชอบ|หน่วยงานรับผิดชอบ|ผู้รับผิดชอบหลัก'],
      ['responsible', 'หน่วยงาน|หน่วยดำเนินการ|หน่วยงานดำเนินการ|หน่วยงานหลัก|เจ้าภาพ|เจ้าภาพหลัก'],
      [
        'period',
        'ระยะเวลา|ระยะเวลาดำเนินการ|ระยะเวลาในการดำเนินการ|ระยะเวลาการดำเนินการ|ช่วงเวลา|ช่วงเวลาดำเนินการ',
      ],
      ['period', 'กำหนดเวลา|กำหนดเวลาดำเนินการ|เวลาดำเนินการ'],
      ['followUp', 'การติดตามผล|การกำกับติดตาม|การติดตาม|การรายงานผลและการกำกับติดตามกำหนดเวลาแล้วเสร็จ'],
      ['result', 'ผลการดำเนินการ|ผลการดำเนินงาน|ผลการปฏิบัติ|ผลการปฏิบัติงาน|ผลดำเนินการ|ผลดำเนินงาน|ความก้าวหน้า'],
      ['recommendation', 'ข้อเสนอแนะ|ปัญหา อุปสรรค และข้อเสนอแนะ|ปัญหา/อุปสรรค/ข้อเสนอแนะ'],
      ['status', 'สถานะ|สถานะการดำเนินการ|สถานะการดำเนินงาน'],
      ['due', 'กำหนดแล้วเสร็จ|กำหนดเวลาแล้วเสร็จ|วันที่แล้วเสร็จ|วันสิ้นสุด|วันที่สิ้นสุด'],
      ['due', 'ครบกำหนด|วันครบกำหนด|วันที่ครบกำหนด|กำหนดส่ง|วันกำหนดส่ง'],
      ['warning', 'การเตือน|การเตือน (ITA)'],
      [
        'result',
        'รอบ 6 เดือน|รอบ 12 เดือน|ผลรอบ 6 เดือน|ผลรอบ 12 เดือน|ผลการดำเนินการ รอบ 6 เดือน|ผลการดำเนินการ รอบ 12 เดือน',
      ],
      [
        'evidence',
        'หลักฐาน/ลิงก์|หลักฐาน|เอกสารหลักฐาน|หลักฐานอ้างอิง|เอกสารอ้างอิง|หลักฐานเชิงประจักษ์|ลิงก์|ลิงก์หลักฐาน|link',
      ],
    ] as const
  ).flatMap(([role, headings]) => headings.split('|').map((heading) => [fold(heading), role] as const)),
);

/** Other wordings; the first that matches wins. */
const LOOSE: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:สรุป|รายงาน)?ผล(?:ของ)?(?:การ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ)(?!.*(?:ที่ผ่านมา|ปีก่อน))/, 'result'],
  [/^(?:ความก้าวหน้า|ความคืบหน้า)/, 'result'],
  [/^สถานะ/, 'status'],
  [/^(?:เอกสาร|ลิงก์|ไฟล์)?หลักฐาน/, 'evidence'],
  [/^กำหนด(?:วัน|เวลา)?(?:ที่)?แล้วเสร็จ/, 'due'],
  [/ข้อเสนอแนะ/, 'recommendation'],
  [/^ผลการวิเคราะห์/, 'analysis'],
  [/ติดตาม/, 'followUp'],
  [/^(?:กำหนด)?(?:ระยะ|ช่วง|ห้วง)เวลา/, 'period'],
  [/^(?:ผู้|หน่วยงาน|ส่วนราชการ|กอง|สำนัก)[^ก-๙]*(?:กอง|สำนัก)?(?:ที่)?(?:ผู้)?รับผิดชอบ/, 'responsible'],
  [/^(?:ขั้นตอน|วิธี)/, 'steps'],
  [/^(?:ชื่อ)?(?:แผนงาน\/)?(?:มาตรการ|โครงการ|กิจกรรม|แนวทาง)/, 'measure'],
  [/^ตัวชี้วัด(?!ความสำเร็จ|ผลผลิต|ผลลัพธ์)/, 'indicator'],
  [/^(?:ประเด็น|ข้อบกพร่อง|จุดอ่อน)/, 'issue'],
];

/** A heading with more letters is a sentence that happens to begin like one. */
const LONGEST_HEADING = 70;
/** A cell with more characters, spaces counted, needs no folding to be known as no heading. */
export const LONGEST_TYPED_HEADING = 100;

const ANY_LOOSE = new RegExp(LOOSE.map(([pattern]) => pattern.source).join('|'));

function looseRole(folded: string): ColumnRole | undefined {
  return folded.length <= LONGEST_HEADING && ANY_LOOSE.test(folded)
    ? LOOSE.find(([pattern]) => pattern.test(folded))?.[1]
    : undefined;
}

/** The half-year form calls its column of planned periods so: what stands below decides (domain facts 6.1). */
const UNCLEAR = 'การดำเนินการ';

/** Reads a column heading; undefined when it means nothing to us and the column stays untouched. */
export function readColumnHeading(heading: string): HeadingReading | undefined {
  if (heading.length > LONGEST_TYPED_HEADING) {
    return undefined;
  }
  const folded = fold(heading);
  const exact = folded === UNCLEAR ? 'unclear' : EXACT.get(folded);
  if (exact !== undefined) {
    return { role: exact, fit: 'exact' };
  }
  const loose = looseRole(folded);
  return loose === undefined ? undefined : { role: loose, fit: 'loose' };
}

/** The role of a column by its heading; undefined when the heading means nothing to us, or what stands below must tell. */
export function headerRole(heading: string): ColumnRole | undefined {
  const role = readColumnHeading(heading)?.role;
  return role === 'unclear' ? undefined : role;
}
