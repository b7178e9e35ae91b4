import { INDICATORS } from '../../../src/ita/Indicator';
import { INSTRUMENTS } from '../../../src/ita/Instrument';
import nameCells from '../../fixtures/cases/scores-2564-in-name-cells.json';
import type { CellStyle, Workbook } from '../../host/Workbook';
import { FONT, groupLook, HEADING, PLAIN, RULED, SCORE, sized, TEXT, TITLE, WRAPPED } from './looks';
import type { SampleCell } from './sheetOf';
import { sheetOf, workbookOf } from './sheetOf';

const AGENCY = 'เทศบาลตำบลตัวอย่าง จังหวัดตัวอย่าง';
const FIRST_ROW = 4;
/** Points of the sheet with the long texts. */
const SMALL = 14;
/** The add-in sets no widths on an officer's sheet; here what it writes beside hers finds room. */
const SCORE_ROOM = [18, 4, 34];
const STATUS_ROOM = [20, 17, 14];

/** A neat workbook of two sheets: the scores of 2564 with totals by formula, and the measures of 2565 being followed up. */
export function formattedWorkbook(): Workbook {
  return workbookOf(scoreSheet(), measuresSheet());
}

function scoreSheet() {
  const scores = new Map(Object.entries(nameCells.expect.indicators));
  const rows: (readonly SampleCell[])[] = [
    ['ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA) ประจำปีงบประมาณ พ.ศ. 2564'],
    [AGENCY],
    [],
    ['ที่', 'ตัวชี้วัดการประเมิน ITA', 'คะแนน'],
  ];
  const groups = new Set<number>();
  const averages: string[] = [];
  for (const { instrument, name } of INSTRUMENTS) {
    const indicators = INDICATORS.filter((one) => one.instrument === instrument);
    const first = rows.length + 2;
    groups.add(rows.length);
    averages.push(`C${String(rows.length + 1)}`);
    rows.push([undefined, name, `=AVERAGE(C${String(first)}:C${String(first + indicators.length - 1)})`]);
    for (const one of indicators) rows.push([one.number, one.name, scores.get(one.name)]);
  }
  const [iit = '', eit = '', oit = ''] = averages;
  groups.add(rows.length);
  rows.push([undefined, 'คะแนนรวม', `=ROUND(${iit}*0.3+${eit}*0.3+${oit}*0.4,2)`]);
  groups.add(rows.length);
  rows.push([undefined, 'ระดับผลการประเมิน', 'D']);
  return sheetOf({
    name: 'คะแนน 2564',
    rows,
    widths: [6, 62, 14, ...SCORE_ROOM],
    frozenRows: FIRST_ROW,
    merges: [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 1, columns: 3 },
    ],
    look: (row, column): CellStyle => {
      if (row === 0)
        return { ...TITLE, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };
      if (row === 1) return { ...TEXT, alignment: { horizontal: 'center' } };
      if (row === 2) return PLAIN;
      if (row === 3) return HEADING;
      const base: CellStyle = groups.has(row) ? groupLook(column, 2) : RULED;
      if (column === 2) return { ...base, numberFormat: '0.00', alignment: SCORE.alignment ?? {} };
      return column === 0 ? { ...base, alignment: { horizontal: 'center', vertical: 'center' } } : base;
    },
  });
}

const MEASURES: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    'การใช้งบประมาณ',
    [
      [
        'เผยแพร่แผนการใช้จ่ายงบประมาณให้บุคลากรทราบ',
        'ประชุมชี้แจงและปิดประกาศ',
        'กองคลัง',
        'ต.ค. 2564 - ธ.ค. 2564',
        'ดำเนินการแล้วเสร็จ',
      ],
      [
        'รายงานผลการใช้จ่ายทุกไตรมาส',
        'สรุปรายงานเสนอผู้บริหารและเผยแพร่บนเว็บไซต์',
        'กองคลัง',
        'ต.ค. 2564 - ก.ย. 2565',
        'อยู่ระหว่างดำเนินการ',
      ],
    ],
  ],
  [
    'การแก้ไขปัญหาการทุจริต',
    [
      ['ประกาศนโยบายไม่รับของขวัญ', 'ผู้บริหารลงนามและแจ้งเวียนทุกกอง', 'สำนักปลัด', 'ม.ค. 2565', 'ดำเนินการแล้วเสร็จ'],
      [
        'อบรมเรื่องผลประโยชน์ทับซ้อน',
        'จัดอบรมบุคลากรทุกระดับปีละหนึ่งครั้ง',
        'งานการเจ้าหน้าที่',
        'เม.ย. 2565 - มิ.ย. 2565',
        'ยังไม่ได้ดำเนินการ',
      ],
    ],
  ],
  [
    'การเปิดเผยข้อมูล',
    [
      [
        'ปรับปรุงข้อมูลบนเว็บไซต์ให้เป็นปัจจุบัน',
        'มอบหมายผู้รับผิดชอบข้อมูลแต่ละหมวด',
        'ทุกส่วนงาน',
        'มี.ค. 2565 - ก.ค. 2565',
        'อยู่ระหว่างดำเนินการ',
      ],
      [
        'เปิดช่องทางให้บริการออนไลน์',
        'จัดทำแบบคำร้องอิเล็กทรอนิกส์',
        'สำนักปลัด',
        'ม.ค. 2565 - ส.ค. 2565',
        'อยู่ระหว่างดำเนินการ',
      ],
    ],
  ],
  [
    'การป้องกันการทุจริต',
    [
      [
        'ประเมินความเสี่ยงการทุจริตประจำปี',
        'ทุกกองทบทวนกระบวนงานและจัดทำรายงาน',
        'งานตรวจสอบภายใน',
        'ต.ค. 2564 - มี.ค. 2565',
        'ดำเนินการแล้วเสร็จ',
      ],
      ['เพิ่มช่องทางร้องเรียนการทุจริต', 'เปิดรับเรื่องทางเว็บไซต์และสายด่วน', 'งานนิติการ', 'ก.พ. 2565', 'ดำเนินการแล้วเสร็จ'],
    ],
  ],
];

function measuresSheet() {
  const rows: (readonly SampleCell[])[] = [
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2565'],
    [AGENCY],
    [],
    ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'ผลการดำเนินการ'],
  ];
  const groups = new Set<number>();
  for (const [indicator, measures] of MEASURES) {
    groups.add(rows.length);
    rows.push([indicator, undefined, undefined, undefined, undefined]);
    rows.push(...measures);
  }
  return sheetOf(
    {
      name: 'ติดตาม 2565',
      rows,
      widths: [32, 28, 16, 19, 21, ...STATUS_ROOM],
      frozenRows: FIRST_ROW,
      orientation: 'landscape',
      look: (row, column): CellStyle => {
        if (row === 0) return TITLE;
        if (row === 1) return { font: { name: FONT, size: 16 } };
        if (row === 2) return PLAIN;
        if (row === 3) return sized(HEADING, SMALL);
        return groups.has(row) ? groupLook(column, 4, SMALL) : sized(WRAPPED, SMALL);
      },
    },
    2,
  );
}
