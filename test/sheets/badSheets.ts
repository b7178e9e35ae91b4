import type { CellValue } from '../../src/sheets/Grid';

/** What must be read of one set of scores: by official number; agency and year where the sheet names them. */
export interface ExpectedSet {
  readonly agency?: string;
  readonly years: readonly number[];
  readonly points: Readonly<Record<number, number>>;
  readonly unreadable?: readonly number[];
  readonly notCounted?: readonly number[];
  readonly total?: number;
  readonly level?: string;
  readonly district?: string;
  readonly kind?: string;
}

/** A sheet typed as badly as real ones are. */
export interface BadSheet {
  readonly about: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Merged cells: row, column, rows, columns. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly expect: readonly ExpectedSet[];
}

const TEN = [76.39, 64.19, 70.06, 68.98, 58.98, 82.85, 79.78, 81.87, 68.43, 18.75];
const byNumber = (points: readonly number[]): Readonly<Record<number, number>> =>
  Object.fromEntries(points.map((each, index) => [index + 1, each]));
const SHORT = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินฯ',
  'การแก้ไขปัญหาทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];

/** Ten sheets, from what officers, districts and provinces send round. */
export const BAD_SHEETS: readonly BadSheet[] = [
  {
    about:
      'a province: three rows of headings, merged, instruments with a mean each, districts as rows, means below',
    rows: [
      [
        'สรุปผลการประเมินคุณธรรมและความโปร่งใสฯ (ITA) ขององค์กรปกครองส่วนท้องถิ่น จังหวัดตัวอย่าง',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
      [
        'ที่',
        'ชื่อ อปท.',
        'ประเภท',
        'IIT',
        '',
        '',
        '',
        '',
        '',
        'EIT',
        '',
        '',
        '',
        'OIT',
        '',
        '',
        'คะแนนรวม',
        'ระดับ',
      ],
      [
        '',
        '',
        '',
        ...SHORT.slice(0, 5),
        'เฉลี่ย',
        ...SHORT.slice(5, 8),
        'เฉลี่ย',
        ...SHORT.slice(8),
        'เฉลี่ย',
        '',
        '',
      ],
      [
        '',
        '',
        '',
        '(1)',
        '(2)',
        '(3)',
        '(4)',
        '(5)',
        '(6)',
        '(7)',
        '(8)',
        '(9)',
        '(10)',
        '(11)',
        '(12)',
        '(13)',
        '(14)',
        '(15)',
      ],
      ['อำเภอเมือง', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
      [
        1,
        'หนองห่าง',
        'อบต.',
        ...TEN.slice(0, 5),
        67.72,
        ...TEN.slice(5, 8),
        81.5,
        ...TEN.slice(8),
        43.59,
        62.2,
        'ต้องปรับปรุงโดยด่วน',
      ],
      [2, 'รวมไทย', 'ทต.', 90, 90, 90, 90, 90, 90, 80, 80, 80, 80, '#DIV/0!', 70, '#DIV/0!', '', ''],
      ['อำเภอบ้านใหม่', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
      [3, 'บ้านใหม่', 'อบต.', 91, 91, 91, 91, 91, 91, 81, 81, 81, 81, 71, 'ไม่คิดคะแนน', 71, '', ''],
      ['เฉลี่ยทั้งจังหวัด', '', '', 85, 85, 85, 85, 85, 85, 80, 80, 80, 80, 70, 70, 70, 79, ''],
      [
        'หมายเหตุ : ข้อมูล ณ วันที่ 15 สิงหาคม 2568',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
      [
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        'ลงชื่อ ........................ ผู้รายงาน',
        '',
        '',
        '',
        '',
      ],
    ],
    merges: [
      [2, 3, 1, 6],
      [2, 9, 1, 4],
      [2, 13, 1, 3],
      [2, 0, 3, 1],
      [2, 1, 3, 1],
    ],
    expect: [
      {
        agency: 'หนองห่าง',
        kind: 'อบต.',
        district: 'อำเภอเมือง',
        years: [2568],
        points: byNumber(TEN),
        total: 62.2,
        level: 'ต้องปรับปรุงโดยด่วน',
      },
      {
        agency: 'รวมไทย',
        kind: 'ทต.',
        district: 'อำเภอเมือง',
        years: [2568],
        points: { 1: 90, 2: 90, 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 10: 70 },
        unreadable: [9],
      },
      {
        agency: 'บ้านใหม่',
        kind: 'อบต.',
        district: 'อำเภอบ้านใหม่',
        years: [2568],
        points: { 1: 91, 2: 91, 3: 91, 4: 91, 5: 91, 6: 81, 7: 81, 8: 81, 9: 71 },
        notCounted: [10],
      },
    ],
  },
  {
    about: 'only numbers for headings, two pages, Thai digits as text, an agency without scores',
    rows: [
      ['ผลคะแนน ITA ปี 2567', '', '', '', '', '', '', '', '', '', '', ''],
      ['ลำดับ', 'หน่วยงาน', ...Array.from({ length: 10 }, (_, index) => `ตัวชี้วัดที่ ${index + 1}`)],
      ['๑', 'ทต.ท่านา', ...TEN.map((each) => each.toFixed(2))],
      ['๒', 'อบต.ดอนมูล', '', '', '', '', '', '', '', '', '', ''],
      ['', '', '', '', '', '', '', '', '', '', '', ''],
      ['ลำดับ', 'หน่วยงาน', ...Array.from({ length: 10 }, (_, index) => `ตัวชี้วัดที่${index + 1}`)],
      ['๓', 'อบต.ท่าเรือ', '๙๙.๑๑', '๙๙.๑๑', '๑๐๐', '๙๙.๒๖', '๑๐๐.๐๐', '๙๙.๘๓', '๙๙.๔๒', '๙๙.๕๘', '๙๐', '๑๐๐'],
    ],
    expect: [
      { agency: 'ทต.ท่านา', years: [2567], points: byNumber(TEN) },
      {
        agency: 'อบต.ท่าเรือ',
        years: [2567],
        points: byNumber([99.11, 99.11, 100, 99.26, 100, 99.83, 99.42, 99.58, 90, 100]),
      },
    ],
  },
  {
    about: 'two years side by side, each over score and level, with a difference',
    rows: [
      ['เปรียบเทียบผลการประเมิน ITA อบต.คึมใหญ่', '', '', '', '', ''],
      ['ตัวชี้วัด', 'ปี 2563', '', 'ปี 2564', '', 'เพิ่มขึ้น/ลดลง'],
      ['', 'คะแนน', 'ระดับ', 'คะแนน', 'ระดับ', ''],
      ...TEN.map((each, index) => [
        `${index + 1}. ${SHORT[index] ?? ''}`,
        50 + index,
        'D',
        each,
        'C',
        each - 50 - index,
      ]),
      ['รวม', 54.5, 'E', 62.2, 'D', 7.7],
    ],
    expect: [
      {
        agency: 'อบต.คึมใหญ่',
        years: [2563],
        points: byNumber(TEN.map((_, index) => 50 + index)),
        total: 54.5,
      },
      { agency: 'อบต.คึมใหญ่', years: [2564], points: byNumber(TEN), total: 62.2 },
    ],
  },
  {
    about: 'score first, then the name, with signatures below',
    rows: [
      ['', 'แบบสรุปคะแนน ITA ปีงบประมาณ ๒๕๖๔', ''],
      ['คะแนนที่ได้', 'ตัวชี้วัด', 'หมายเหตุ'],
      ...TEN.map((each, index) => [each, `${index + 1}) ${SHORT[index] ?? ''}`, index === 9 ? 'ต่ำมาก' : '']),
      [62.2, 'คะแนนรวม', ''],
      ['', '(ลงชื่อ)................................ผู้จัดทำ', ''],
    ],
    expect: [{ years: [2564], points: byNumber(TEN), total: 62.2 }],
  },
  {
    about: 'instruments beside one another, decimal commas, spread letters, weights',
    rows: [
      ['ผลการประเมิน ITA เทศบาลตำบลท่านา พ.ศ. 2564', '', '', '', '', '', '', ''],
      ['IIT', '', '', 'EIT', '', '', 'OIT', ''],
      ...[0, 1, 2, 3, 4].map((row): readonly CellValue[] => [
        (SHORT[row] ?? '').replace('การ', 'ก า ร '),
        String(TEN[row]).replace('.', ','),
        '',
        row < 3 ? (SHORT[5 + row] ?? '') : '',
        row < 3 ? `ร้อยละ ${String(TEN[5 + row])}` : '',
        '',
        row < 2 ? (SHORT[8 + row] ?? '') : '',
        row < 2 ? (TEN[8 + row] ?? '') : '',
      ]),
    ],
    expect: [{ agency: 'เทศบาลตำบลท่านา', years: [2564], points: byNumber(TEN) }],
  },
  {
    about: 'pasted from a web page: tags, no-break spaces, the score behind the name, a zero-width space',
    rows: [
      ['<p>ผลการประเมิน&nbsp;ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔</p>'],
      ...TEN.map((each, index) => [
        `<li>${index + 1}.&nbsp;${(SHORT[index] ?? '').replaceAll('ำ', '\u0E4D\u0E32')}\u200B\u00A0(${each} คะแนน)</li>`,
      ]),
    ],
    expect: [{ years: [2564], points: byNumber(TEN) }],
  },
  {
    about: 'one agency a row and two years a row group, the agency merged over its years',
    rows: [
      ['รายงาน ITA ย้อนหลัง', '', '', '', '', '', '', '', '', '', '', ''],
      ['หน่วยงาน', 'ปี', ...SHORT],
      ['เทศบาลตำบลหนึ่ง', 2567, ...TEN],
      ['', 2568, ...TEN.map((each) => Math.min(100, each + 10))],
      ['เทศบาลตำบลสอง', 2567, ...TEN],
      ['', 2568, ...TEN],
    ],
    merges: [
      [2, 0, 2, 1],
      [4, 0, 2, 1],
    ],
    expect: [
      { agency: 'เทศบาลตำบลหนึ่ง', years: [2567], points: byNumber(TEN) },
      {
        agency: 'เทศบาลตำบลหนึ่ง',
        years: [2568],
        points: byNumber(TEN.map((each) => Math.min(100, each + 10))),
      },
      { agency: 'เทศบาลตำบลสอง', years: [2567], points: byNumber(TEN) },
      { agency: 'เทศบาลตำบลสอง', years: [2568], points: byNumber(TEN) },
    ],
  },
  {
    about:
      'two tables of two years under one another with the same heading, then a note that names an indicator',
    rows: [
      ['ปีงบประมาณ 2567', '', '', '', '', '', '', '', '', '', ''],
      ['อปท.', ...SHORT],
      ['อบต.หนึ่ง', ...TEN],
      ['', '', '', '', '', '', '', '', '', '', ''],
      ['ปีงบประมาณ 2568', '', '', '', '', '', '', '', '', '', ''],
      ['อปท.', ...SHORT],
      ['อบต.หนึ่ง', ...TEN.map((each) => each / 2)],
      ['ตัวชี้วัดที่ต้องพัฒนา: การป้องกันการทุจริต', '', '', '', '', '', '', '', '', '', ''],
    ],
    expect: [
      { agency: 'อบต.หนึ่ง', years: [2567], points: byNumber(TEN) },
      { agency: 'อบต.หนึ่ง', years: [2568], points: byNumber(TEN.map((each) => each / 2)) },
    ],
  },
  {
    about: 'a table of agencies and, beside it, one agency in two columns',
    rows: [
      ['ผลการประเมิน ITA ปี 2568', '', '', '', '', '', '', '', '', '', '', '', '', ''],
      ['หน่วยงาน', ...SHORT, '', 'ตัวชี้วัด (ทต.ของเรา)', 'คะแนน'],
      ...SHORT.map((name, index): readonly CellValue[] => [
        index < 2 ? `อบต.ที่${index === 0 ? 'หนึ่ง' : 'สอง'}` : '',
        ...(index < 2 ? TEN : TEN.map(() => '')),
        '',
        name,
        TEN[index] ?? '',
      ]),
    ],
    expect: [
      { agency: 'อบต.ที่หนึ่ง', years: [2568], points: byNumber(TEN) },
      { agency: 'อบต.ที่สอง', years: [2568], points: byNumber(TEN) },
      { agency: 'ทต.ของเรา', years: [2568], points: byNumber(TEN) },
    ],
  },
  {
    about:
      'a district’s sheet: total and level before the indicators, a date typed for a score, dashes, full marks in a row',
    rows: [
      ['คะแนน ITA อำเภอเมือง ปี ๖๘', '', '', '', '', '', '', '', '', '', '', '', ''],
      ['ปีงบประมาณ', 2568, '', '', '', '', '', '', '', '', '', '', ''],
      ['ชื่อหน่วยงาน', 'คะแนน ITA', 'ผลการประเมิน', ...SHORT],
      ['คะแนนเต็ม', 100, '', 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
      ['ทม.เมือง', 62.2, 'ต้องปรับปรุงโดยด่วน', ...TEN],
      ['อบต.ใน', '', '', 45939, '-', 90, 90, 90, 80, 80, 80, 70, 'N/A'],
      ['รวม', '', '', 160, 64, 160, 158, 148, 162, 159, 161, 138, 18],
    ],
    expect: [
      { agency: 'ทม.เมือง', years: [2568], points: byNumber(TEN), total: 62.2, level: 'ต้องปรับปรุงโดยด่วน' },
      {
        agency: 'อบต.ใน',
        years: [2568],
        points: { 3: 90, 4: 90, 5: 90, 6: 80, 7: 80, 8: 80, 9: 70 },
        unreadable: [1],
        notCounted: [10],
      },
    ],
  },
];
