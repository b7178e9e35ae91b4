import fc from 'fast-check';
import { INDICATORS } from '../../src/ita/Indicator';
import { findMeasures, ownStatusCells } from '../../src/sheets/findMeasures';
import type { MeasureTable } from '../../src/sheets/findMeasures';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { markedText } from '../../src/sheets/mark';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { gridOf } from './gridOf';
import { scoreRows } from './scoreRows';

type Rows = readonly (readonly CellValue[])[];

function tables(rows: Rows, more: Partial<Grid> = {}): readonly MeasureTable[] {
  return findMeasures(gridOf(rows, more));
}

function only(rows: Rows, more: Partial<Grid> = {}): MeasureTable {
  const [table, another] = tables(rows, more);
  if (table === undefined || another !== undefined) {
    throw new Error('not exactly one table');
  }
  return table;
}

function measuresOf(rows: Rows, more: Partial<Grid> = {}): readonly string[] {
  return tables(rows, more).flatMap((table) => table.rows.map(({ measure }) => measure));
}

const HEADING = ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'ผลการดำเนินการ'] as const;

function measure(
  title: string,
  period: CellValue = 'ม.ค. 2565',
  result: CellValue = '',
): readonly CellValue[] {
  return [title, 'จัดทำคู่มือ', 'สำนักปลัด', period, result];
}

describe('which rows are measures', () => {
  it('group rows, instruments, (ต่อ) and repeated headings are none', () => {
    const rows = [
      ['๑. ด้านการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)'],
      [...HEADING],
      ['๑. การปฏิบัติหน้าที่'],
      measure('๑. จัดทำคู่มือ'),
      [...HEADING.slice(0, 2), 'ผู้ รับผิดชอบ', ...HEADING.slice(3)],
      ['๑. การปฏิบัติหน้าที่ (ต่อ)'],
      measure('๒. อบรมบุคลากร'),
      ['๒. ด้านการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)'],
      measure('๑. รับฟังความคิดเห็น'),
    ];
    const table = only(rows);
    expect(table.rows.map(({ measure: text, indicator }) => [text, indicator])).toEqual([
      ['๑. จัดทำคู่มือ', 1],
      ['๒. อบรมบุคลากร', 1],
      ['๑. รับฟังความคิดเห็น', undefined],
    ]);
    expect(table.headingRows).toEqual([1, 4]);
  });

  it('a group row that names a part of an indicator belongs to that indicator', () => {
    const rows = [
      [...HEADING],
      ['๑. การบริหารงาน'],
      measure('ก'),
      ['๒. การดำเนินการเพื่อป้องกันการทุจริต'],
      measure('ข'),
    ];
    expect(only(rows).rows.map(({ indicator }) => indicator)).toEqual([9, 10]);
  });

  it('a row that goes on with the one above is none', () => {
    const rows = [
      [...HEADING],
      measure('มาตรการหนึ่ง'),
      ['', '- ขั้นตอนต่อไป', '', '', ''],
      measure('มาตรการสอง'),
    ];
    expect(measuresOf(rows)).toEqual(['มาตรการหนึ่ง', 'มาตรการสอง']);
  });

  it('a numbered text alone is one when its number goes on, and has neither period nor result', () => {
    const rows = [
      [...HEADING],
      ['๑. การปฏิบัติหน้าที่'],
      measure('๑. จัดทำคู่มือ'),
      ['๒. อบรมบุคลากร'],
      measure('๓. ประกาศเจตนารมณ์'),
    ];
    const { rows: found } = only(rows);
    expect(found.map(({ measure: text }) => text)).toEqual([
      '๑. จัดทำคู่มือ',
      '๒. อบรมบุคลากร',
      '๓. ประกาศเจตนารมณ์',
    ]);
    expect(found[1]).toMatchObject({ indicator: 1, period: { kind: 'blank' }, result: { kind: 'blank' } });
  });

  it('a numbered text alone is one at the end of the table, and goes on after (ต่อ)', () => {
    const rows = [
      [...HEADING],
      measure('1. จัดทำคู่มือ'),
      ['2. อบรมบุคลากร'],
      ['การปฏิบัติหน้าที่ (ต่อ)'],
      ['3. ประกาศเจตนารมณ์'],
    ];
    expect(measuresOf(rows)).toEqual(['1. จัดทำคู่มือ', '2. อบรมบุคลากร', '3. ประกาศเจตนารมณ์']);
  });

  it.each<[string, Rows]>([
    ['a title', [['สรุปผลการดำเนินการ']]],
    ['a numbered heading of the next part', [['๔. ปัญหาและอุปสรรค']]],
    ['a numbered text after an empty row', [[''], ['๒. อบรมบุคลากร']]],
    ['a number out of turn', [['๗. อบรมบุคลากร']]],
    ['a signature', [['ลงชื่อ..................ผู้รายงาน']]],
    ['a name in brackets', [['(นายสมมุติ นามสมมุติ)']]],
    ['a signature in two columns', [['ลงชื่อ.........', '', 'ลงชื่อ.........']]],
    ['the numbers of the columns', [['(๑)', '(๒)', '(๓)', '(๔)', '(๕)']]],
    ['a note', [['หมายเหตุ: ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๕', '', 'กองคลัง']]],
    ['a count below', [['รวม', 25]]],
    ['two words after an empty row', [[''], ['สรุป', 'ดำเนินการครบทุกมาตรการ']]],
    [
      'scores below',
      [[''], ['ตัวชี้วัดการประเมิน ITA', 'คะแนน'], ...scoreRows(), ['คะแนนรวม', 62.2], ['ระดับ', 'D']],
    ],
    [
      'scores with their levels below',
      [['ตัวชี้วัด', 'คะแนน', 'ระดับ'], ...scoreRows().map((row) => [...row, 'C'])],
    ],
  ])('%s is none', (_, below) => {
    const rows = [[...HEADING], measure('๑. จัดทำคู่มือ'), ...below];
    expect(measuresOf(rows)).toEqual(['๑. จัดทำคู่มือ']);
  });

  it('a title merged over the table is none, even with a number', () => {
    const rows = [[...HEADING], measure('๑. จัดทำคู่มือ'), ['๒. การบริหารความเสี่ยง'], measure('๒. อบรม')];
    const merges = [{ sheet: 'ITA', row: 2, column: 0, rows: 1, columns: 5 }];
    expect(measuresOf(rows, { merges })).toEqual(['๑. จัดทำคู่มือ', '๒. อบรม']);
  });

  it('the mayor’s announcement is one, though it begins like a name', () => {
    expect(measuresOf([[...HEADING], ['นายกเทศมนตรีประกาศเจตนารมณ์', '', 'สำนักปลัด', '', '']])).toHaveLength(1);
  });

  it('a measure with words that begin like headings is one, and no heading', () => {
    const rows = [
      ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การติดตามผล'],
      measure('มาตรการหนึ่ง'),
      ['มาตรการส่งเสริมความโปร่งใส', 'วิธีประชุมชี้แจง', 'ผู้รับผิดชอบทุกกอง', 'ระยะเวลา 6 เดือน', 'ติดตามทุกเดือน'],
    ];
    expect(measuresOf(rows)).toEqual(['มาตรการหนึ่ง', 'มาตรการส่งเสริมความโปร่งใส']);
  });

  it('every row of a native table with a measure is one', () => {
    const rows = [[...HEADING], measure('จัดทำคู่มือ'), ['อบรมบุคลากร'], ['การใช้อำนาจ'], ['รวม', 2]];
    const area = { sheet: 'ITA', row: 0, column: 0, rows: 5, columns: 5 };
    const table = only(rows, { tables: [{ name: 'มาตรการ', area, showTotals: true }] });
    expect(table.rows.map(({ measure: text }) => text)).toEqual(['จัดทำคู่มือ', 'อบรมบุคลากร']);
    expect(table.form).toEqual({ kind: 'native', name: 'มาตรการ', area });
  });

  const BUDGET = [
    'ที่',
    'โครงการ',
    'งบประมาณ (บาท)',
    'หน่วยงานรับผิดชอบ',
    'ระยะเวลา',
    'ผลการดำเนินงาน',
    'เบิกจ่าย',
  ] as const;
  const PROJECT = [1, 'โครงการอบรม', 10000, 'กองคลัง', 'ม.ค. 2565', 'แล้วเสร็จ', 5000] as const;

  it.each<[string, readonly CellValue[]]>([
    ['of the projects', ['', 'รวม 5 โครงการ', 150000, '', '', '', 50000]],
    ['of one figure only', ['', 'รวมทั้งสิ้น', 150000, '', '', '', '']],
    ['of the budget, with dashes and its unit', ['', 'รวมงบประมาณ', '150,000 บาท', '-', '-', '-', '๕๐,๐๐๐']],
    ['of money', ['', 'รวมเป็นเงิน (บาท)', 150000, '', '', '', 50000]],
    ['of what was counted', ['', 'รวมจำนวน ๕ โครงการ', 150000, '', '', '', 50000]],
    ['in Thai digits', ['', 'รวมทั้งหมด ๕ กิจกรรม', 150000, '', '', '', 50000]],
    ['of a part', ['', 'รวมตัวชี้วัดที่ 1 การปฏิบัติหน้าที่', 150000, '', '', '', 50000]],
    ['of an instrument', ['', 'รวม IIT', 150000, '', '', '', 50000]],
    ['by its bare word', ['', 'ยอดรวม', 150000, '', '', '', 50000]],
    ['with how much of it is spent', ['', 'รวม', 150000, '', '', 0.33, 50000]],
  ])('a row that only sums up is none: %s', (_, sum) => {
    expect(measuresOf([[...BUDGET], [...PROJECT], [...sum]])).toEqual(['โครงการอบรม']);
    const area = { sheet: 'ITA', row: 0, column: 0, rows: 3, columns: 7 };
    const more = { tables: [{ name: 'โครงการ', area, showTotals: false }] };
    expect(measuresOf([[...BUDGET], [...PROJECT], [...sum]], more)).toEqual(['โครงการอบรม']);
  });

  it.each<[string, readonly CellValue[]]>([
    ['somebody is to do it', ['', 'รวมโครงการ', 10000, 'กองคลัง', '', '', '']],
    ['it has its time', ['', 'รวมทั้งหมด 5 กิจกรรม', 10000, '', 'ม.ค. 2565', '', '']],
    ['it has a result', ['', 'รวมกิจกรรม', 10000, '', '', 'แล้วเสร็จ', '']],
    ['its words say more', ['', 'รวมกลุ่มเครือข่ายต้านทุจริต', 10000, '', '', '', 5000]],
    ['it gathers', ['', 'รวบรวมข้อมูล', 10000, '', '', '', 5000]],
  ])('a measure that begins like a sum is one: %s', (_, row) => {
    expect(measuresOf([[...BUDGET], [...PROJECT], [...row]])).toEqual(['โครงการอบรม', row[1]]);
  });

  it('counts of rows left of the measures change nothing', () => {
    const rows = [
      ['ที่', ...HEADING],
      ['', 'การใช้อำนาจ'],
      [1, ...measure('จัดทำคู่มือ')],
      ['๒', ...measure('อบรม')],
    ];
    const { rows: found, area } = only(rows);
    expect(found.map(({ measure: text, indicator }) => [text, indicator])).toEqual([
      ['จัดทำคู่มือ', 3],
      ['อบรม', 3],
    ]);
    expect(area).toEqual({ sheet: 'ITA', row: 0, column: 1, rows: 4, columns: 5 });
  });
});

describe('which indicator a measure is for', () => {
  const heading = ['ตัวชี้วัด', 'โครงการ/กิจกรรม', 'ขั้นตอนหรือวิธีการดำเนินการ', 'ระยะเวลาในการดำเนินการ', 'ผู้รับผิดชอบ'];

  it('stands in its own column, and holds on in blank cells below', () => {
    const rows = [
      heading,
      ['1. การปฏิบัติหน้าที่', 'ก', '', 'ม.ค. 2569', ''],
      ['', 'ข', '', 'ม.ค. 2569', ''],
      ['การพัฒนาเว็บไซต์', 'ค', '', 'ม.ค. 2569', ''],
      ['๘. การปรับปรุงการทำงาน', 'ง', '', '', ''],
    ];
    expect(only(rows).rows.map(({ indicator }) => indicator)).toEqual([1, 1, undefined, 8]);
  });

  const issues = ['ที่', 'ประเด็น', 'มาตรการ/กิจกรรม', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'];
  const byIssue = (rows: readonly (readonly [CellValue, string])[]) =>
    only([issues, ...rows.map(([issue, title]) => ['', issue, title, 'กองคลัง', 'ม.ค. 2568', ''])]).rows.map(
      ({ indicator }) => indicator,
    );

  it('stands in the column of issues, where an issue is exactly its name, and holds on in blank cells below', () => {
    expect(
      byIssue([
        ['การปฏิบัติหน้าที่', 'ก'],
        ['', 'ข'],
        ['๒. การใช้งบประมาณ', 'ค'],
        ['ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร', 'ง'],
      ]),
    ).toEqual([1, 1, 2, 7]);
  });

  it('is not known from an issue that says something else, also below one that was a name', () => {
    expect(
      byIssue([
        ['การใช้อำนาจ', 'ก'],
        ['ประชาชนไม่ทราบช่องทางร้องเรียน', 'ข'],
        ['', 'ค'],
        ['การใช้อำนาจของผู้บังคับบัญชาไม่เป็นธรรม', 'ง'],
      ]),
    ).toEqual([3, undefined, undefined, undefined]);
  });

  it('is the one of the row above the group where an issue says something else', () => {
    const rows = [
      issues,
      ['ตัวชี้วัดที่ 2 การใช้งบประมาณ'],
      ['', 'ไม่เปิดเผยแผน', 'ก', 'กองคลัง', 'ม.ค. 2568', ''],
      ['', '', 'ข', 'กองคลัง', 'ม.ค. 2568', ''],
      ['', 'การใช้อำนาจ', 'ค', 'กองคลัง', 'ม.ค. 2568', ''],
      ['ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต'],
      ['', '', 'ง', 'กองคลัง', 'ม.ค. 2568', ''],
    ];
    expect(only(rows).rows.map(({ indicator }) => indicator)).toEqual([2, 2, 3, 5]);
  });

  it('is the one of the row above that begins in the column of row numbers', () => {
    const rows = [
      ['ลำดับที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['ตัวชี้วัดที่ 2 การใช้งบประมาณ'],
      [1, 'ก', 'กองคลัง', 'ม.ค. 2568'],
      ['เครื่องมือ EIT'],
      [2, 'ข', 'กองคลัง', 'ม.ค. 2568'],
    ];
    expect(only(rows).rows.map(({ indicator }) => indicator)).toEqual([2, undefined]);
  });

  it('is the one of its own column, whatever the issue', () => {
    const rows = [
      ['ตัวชี้วัด', 'ประเด็น', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['การปฏิบัติหน้าที่', 'การใช้อำนาจ', 'ก', 'กองคลัง', 'ม.ค. 2568'],
      ['ร้อยละของผู้ตอบ', 'การใช้อำนาจ', 'ข', 'กองคลัง', 'ม.ค. 2568'],
    ];
    expect(only(rows).rows.map(({ indicator }) => indicator)).toEqual([1, 3]);
  });

  it('the indicators may stand in any order', () => {
    const rows = INDICATORS.map(({ number, name }) => [
      name,
      `มาตรการที่ ${number}`,
      '',
      'ม.ค. 2569',
      'สำนักปลัด',
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 10 }), (shuffled) => {
        const found = only([heading, ...shuffled]).rows;
        expect(
          found.map(({ measure: text, indicator }) => `มาตรการที่ ${String(indicator)}` === text),
        ).not.toContain(false);
      }),
    );
  });
});

describe('the columns', () => {
  it('an issue beside a measure is no measure, and is one where nothing else is', () => {
    const both = [
      ['ตัวชี้วัด', 'ประเด็นที่ต้องแก้ไข/ปรับปรุง', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['การใช้อำนาจ', 'ประเด็น ก', 'มาตรการ ก', 'สำนักปลัด', 'ม.ค. 2565'],
    ];
    expect(measuresOf(both)).toEqual(['มาตรการ ก']);
    const halfYear = [
      [
        'ประเด็นที่ต้องปรับปรุง แก้ไข/ ประเด็นที่ต้องพัฒนา',
        'ผู้รับผิดชอบ',
        'ขั้นตอนหรือวิธีการ/มาตรการ',
        'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ',
        'การดำเนินการ',
      ],
      [
        'ประเด็น ก',
        'สำนักปลัด',
        'จัดทำ',
        'ภายในเดือนเมษายน ๒๕๖๖',
        'เริ่มดำเนินการ กุมภาพันธ์ ๒๕๖๖ - แล้วเสร็จ เมษายน ๒๕๖๖',
      ],
    ];
    const [row] = only(halfYear).rows;
    expect(row?.measure).toBe('ประเด็น ก');
    expect(row?.period).toMatchObject({ kind: 'period', start: '2023-02-01', end: '2023-04-30' });
    expect(row?.result).toEqual({ kind: 'blank' });
  });

  it('การดำเนินการ holds what stands below it: results too', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'การดำเนินการ'],
      ['ก', 'สำนักปลัด', 'ม.ค. 2565', 'ดำเนินการแล้วเสร็จ'],
    ];
    expect(only(rows).rows[0]?.result).toMatchObject({ kind: 'status', status: 'done' });
  });

  it('the officer’s own สถานะ is a result', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ'],
      ['ก', 'สำนักปลัด', 'ม.ค. 2565', 'ดำเนินการแล้วเสร็จ'],
    ];
    const table = only(rows);
    expect(table.own).toBeUndefined();
    expect(table.area.columns).toBe(4);
    expect(table.rows[0]?.result).toMatchObject({ kind: 'status', status: 'done' });
  });

  it('her own due date ends the period', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'กำหนดแล้วเสร็จ'],
      ['ก', '', 'ต.ค. 2564 - ก.ย. 2565', '30 มิ.ย. 2565'],
      ['ข', '', '', 44742],
      ['ค', '', 'ม.ค. 2565', ''],
      ['ง', '', '', 'หลังได้รับงบประมาณ'],
      ['จ', 'กองคลัง', '', ''],
    ];
    expect(
      only(rows).rows.map(({ period }) =>
        period.kind === 'period' ? [period.start, period.end] : period.kind,
      ),
    ).toEqual([
      ['2021-10-01', '2022-06-30'],
      ['2022-06-30', '2022-06-30'],
      ['2022-01-01', '2022-01-31'],
      // Something stands there: it can't be read, which is not the same as missing.
      'unreadable',
      'blank',
    ]);
  });

  it('the last round that says something is the result', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ รอบ 6 เดือน', 'ผลการดำเนินการ รอบ 12 เดือน'],
      ['ก', 'สำนักปลัด', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ'],
      ['ข', 'สำนักปลัด', 'อยู่ระหว่างดำเนินการ', ''],
    ];
    expect(
      only(rows).rows.map(({ result, resultAt }) => [
        result.kind === 'status' ? result.status : result.kind,
        resultAt?.column,
      ]),
    ).toEqual([
      ['done', 3],
      ['inProgress', 2],
    ]);
  });

  it('a period heading merged over two columns holds the first and the last day', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', '', 'ผลการดำเนินการ'],
      ['ก', 'สำนักปลัด', 'ต.ค. 2564', 'มี.ค. 2565', 'แล้วเสร็จ'],
      ['ข', 'สำนักปลัด', 44470, 44651, ''],
    ];
    const merges = [{ sheet: 'ITA', row: 0, column: 2, rows: 1, columns: 2 }];
    const found = only(rows, { merges });
    expect(found.area.columns).toBe(5);
    expect(
      found.rows.map(({ period }) => (period.kind === 'period' ? [period.start, period.end] : period.kind)),
    ).toEqual([
      ['2021-10-01', '2022-03-31'],
      ['2021-10-01', '2022-03-31'],
    ]);
  });

  it.each<[CellValue, string]>([
    [2565, '2022-09-30'],
    [44742, '2022-06-30'],
    [243053, '2022-06-14'],
    [30, 'unreadable'],
    [1e9, 'unreadable'],
    [-5, 'unreadable'],
    [true, 'unreadable'],
    ['#REF!', 'unreadable'],
    ['', 'blank'],
  ])('a period typed as %j ends on %s', (typed, end) => {
    const [row] = only([[...HEADING], measure('ก', typed)]).rows;
    expect(row?.period.kind === 'period' ? row.period.end : row?.period.kind).toBe(end);
  });

  it.each<[CellValue, object]>([
    [0.6, { kind: 'progress', percent: 60 }],
    [60, { kind: 'progress', percent: 60 }],
    [1, { kind: 'progress', percent: 100, status: 'done' }],
    [0.07, { kind: 'progress', percent: 7 }],
    [250, { kind: 'unknown' }],
    [true, { kind: 'unknown' }],
    ['#N/A', { kind: 'unknown' }],
    ['-', { kind: 'blank' }],
  ])('a result typed as %j is %j', (typed, result) => {
    expect(only([[...HEADING], measure('ก', 'ม.ค. 2565', typed)]).rows[0]?.result).toMatchObject(result);
  });

  it('a month without a year takes the year that the title names, unless it names two', () => {
    const year = (title: string) => only([[title], [...HEADING], measure('ก', 'มกราคม')]).rows[0]?.period;
    expect(year('มาตรการ ประจำปีงบประมาณ พ.ศ. 2565')).toMatchObject({ kind: 'period', end: '2022-01-31' });
    expect(year('มาตรการ ปีงบประมาณ 2565 จากผลคะแนน ปีงบประมาณ 2564')).toMatchObject({ kind: 'unreadable' });
  });
});

describe('a result that is ticked', () => {
  const top = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', '', '', 'หมายเหตุ'];
  const below = ['', '', '', 'ดำเนินการแล้ว', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ', ''];
  const ticks = (...cells: readonly CellValue[]) => ['ก', 'กองคลัง', 'ม.ค. 2565', ...cells];
  const merges = [{ sheet: 'ITA', row: 0, column: 3, rows: 1, columns: 3 }];
  const said = (rows: Rows, more: Partial<Grid> = {}) =>
    only(rows, more).rows.map(({ result, resultAt }) => [
      result.kind === 'status' ? result.status : result.kind,
      resultAt?.column,
    ]);

  it.each<CellValue>(['✓', '✔', '✔️', '√', '/', 'x', 'X', 'ü', '☑', 1, '1', true, ' ✓ '])(
    'with %s is the heading that it stands below',
    (mark) => {
      const rows = [top, below, ticks(mark), ticks('', mark, '', 'ขาดงบ'), ticks('-', '-', mark)];
      const wanted = [
        ['done', 3],
        ['inProgress', 4],
        ['notStarted', 5],
      ];
      expect(said(rows, { merges })).toEqual(wanted);
      // Without the merge, and with a second line of headings that stands alone.
      expect(said(rows)).toEqual(wanted);
      expect(said([[...top.slice(0, 3), ...below.slice(3, 6), 'หมายเหตุ'], ...rows.slice(2)])).toEqual(wanted);
    },
  );

  it.each<[string, readonly CellValue[], unknown]>([
    ['nowhere', ['', '', ''], ['blank', 3]],
    ['nowhere, with dashes and noughts', ['-', 0, false], ['blank', 3]],
    ['twice', ['✓', '✓', ''], ['unknown', 3]],
    ['in one, the others crossed', ['x', '✓', 'x'], ['inProgress', 4]],
    ['by a cross where others are ticked', ['x', '', ''], ['unknown', 3]],
    ['not, but crossed out', ['✗', '', ''], ['unknown', 3]],
    ['by a share that fits', ['', 60, ''], ['progress', 4]],
    ['by a share that does not fit', [60, '', ''], ['unknown', 3]],
    ['by words that fit', ['ดำเนินการแล้วเสร็จ', '', ''], ['done', 3]],
    ['by words that do not fit', ['ยังไม่แล้วเสร็จ', '', ''], ['unknown', 3]],
    ['and words stand in another', ['✓', 'รอเอกสาร', ''], ['unknown', 3]],
  ])('%s', (_, cells, wanted) => {
    expect(said([top, below, ticks('✓'), ticks(...cells)], { merges })[1]).toEqual(wanted);
  });

  it('under a heading that says nothing sure stays unknown', () => {
    const two = [top, ['', '', '', 'ดำเนินการ', 'ไม่ดำเนินการ', 'เหตุผล', '']];
    expect(said([...two, ticks('✓'), ticks('', '✓', 'ไม่มีงบ'), ticks('', '', '')], { merges })).toEqual([
      ['unknown', 3],
      ['notStarted', 4],
      ['blank', 4],
    ]);
  });

  it.each<[string, readonly CellValue[], readonly unknown[]]>([
    [
      'one column that is ticked when a measure is done',
      ['✓', ''],
      [
        ['done', 3],
        ['blank', 3],
      ],
    ],
    [
      'one column that also holds words',
      ['✓', 'ขาดงบ'],
      [
        ['blank', undefined],
        ['blank', undefined],
      ],
    ],
    [
      'one column in which is nothing yet',
      ['', ''],
      [
        ['blank', undefined],
        ['blank', undefined],
      ],
    ],
  ])('in %s', (_, cells, wanted) => {
    const rows = cells.map((cell, index) => [`มาตรการ ${String(index)}`, 'กองคลัง', 'ม.ค. 2565', cell]);
    expect(said([['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ดำเนินการแล้ว'], ...rows])).toEqual(wanted);
  });

  it('is left alone where she said in the pane that the column is not used', () => {
    const grid = gridOf([top, below, ticks('✓')], { merges });
    const [table] = findMeasures(grid, { columns: [{ index: 3, role: 'notUsed' }] });
    expect(table?.rows[0]?.result).toEqual({ kind: 'blank' });
    expect(table?.columns.result).toBeUndefined();
  });

  it('for each round: the last that says something', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ผลรอบ 6 เดือน', '', 'ผลรอบ 12 เดือน', ''],
      ['', '', 'แล้วเสร็จ', 'ยังไม่แล้วเสร็จ', 'แล้วเสร็จ', 'ยังไม่แล้วเสร็จ'],
      ['ก', 'กองคลัง', '', '✓', '✓', ''],
      ['ข', 'กองคลัง', '', '✓', '', ''],
    ];
    expect(said(rows)).toEqual([
      ['done', 4],
      ['inProgress', 3],
    ]);
  });

  it('beside a sentence of hers is what she chose', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ', 'สถานะ', ''],
      ['', '', '', 'แล้วเสร็จ', 'ยังไม่แล้วเสร็จ'],
      ['ก', 'กองคลัง', 'อบรมแล้ว 1 ครั้ง จากทั้งหมด 2 ครั้ง', '', '✓'],
      ['ข', 'กองคลัง', 'ดำเนินการแล้วเสร็จ', '', ''],
    ];
    expect(only(rows).rows.map(({ result, typedStatus }) => [result.kind, typedStatus?.reading])).toEqual([
      ['unknown', { kind: 'status', status: 'inProgress', because: 'phrase' }],
      ['status', { kind: 'blank' }],
    ]);
  });

  it('is none where two columns of results merely say different things', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ รอบ 6 เดือน', 'ผลการดำเนินการ รอบ 12 เดือน'],
      ['', '', 'ยังไม่ดำเนินการ', 'ดำเนินการแล้วเสร็จ'],
      ['ก', 'กองคลัง', 'อยู่ระหว่างดำเนินการ', ''],
    ];
    expect(said(rows)).toEqual([['inProgress', 2]]);
  });
});

describe('a column that names the year of each measure', () => {
  const ends = (rows: Rows, more: Partial<Grid> = {}) =>
    only(rows, more).rows.map(({ period }) =>
      period.kind === 'period' ? [period.end, ...period.assumptions] : period.kind,
    );
  const table = (heading: string, ...lines: readonly (readonly [CellValue, CellValue])[]): Rows => [
    [heading, 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'],
    ...lines.map(([year, period], index) => [year, `มาตรการที่ ${String(index + 1)}`, 'กองช่าง', period, '']),
  ];

  it.each<[string, CellValue]>([
    ['ปี', 2567],
    ['ปี', '2567'],
    ['ปี', 'ปี ๖๗'],
    ['ปี', 67],
    ['ปี', 2024],
    ['พ.ศ.', '๒๕๖๗'],
    ['ปีงบประมาณ', 'ปีงบประมาณ พ.ศ. 2567'],
    ['ปีงบประมาณ พ.ศ.', 2567],
    ['ปีที่ดำเนินการ', 'พ.ศ. 2567'],
  ])('(%s: %s) dates periods without one, which is said', (heading, year) => {
    expect(ends(table(heading, [year, 'ต.ค.-มี.ค.'], [year, 'ตลอดปี'], [year, 'มี.ค. 2566']))).toEqual([
      ['2024-03-31', 'yearTakenFromTable', 'yearTakenFromEnd'],
      ['2024-09-30', 'yearTakenFromTable'],
      ['2023-03-31'],
    ]);
  });

  it('holds for its own row, before the year of the title, and on in blank cells below', () => {
    const rows = table('ปี', [2566, 'มี.ค.'], ['', 'เม.ย.'], [2568, 'มี.ค.']);
    expect(ends([['แผนปี 2570'], ...rows]).map(([end]) => end)).toEqual([
      '2023-03-31',
      '2023-04-30',
      '2025-03-31',
    ]);
  });

  it('that names several years, or none, leaves a period without one unread', () => {
    expect(ends([['แผนปี 2570'], ...table('ปี', ['2567-2569', 'มี.ค.'], ['ทุกปี', 'มี.ค.'])])).toEqual([
      'unreadable',
      'unreadable',
    ]);
  });

  it('may stand among the others, and is no year where it speaks of another time', () => {
    const rows = (heading: string): Rows => [
      ['มาตรการ', 'ผู้รับผิดชอบ', heading, 'ระยะเวลา'],
      ['ก', 'กองช่าง', 2567, 'มี.ค.'],
    ];
    expect(ends(rows('ปี'))).toEqual([['2024-03-31', 'yearTakenFromTable']]);
    expect(ends(rows('ปีที่ผ่านมา'))).toEqual(['unreadable']);
  });
});

describe('tables', () => {
  it('a scores table is none', () => {
    expect(tables([['ตัวชี้วัดการประเมิน ITA', 'ประเด็นที่ต้องแก้ไข/ปรับปรุง'], ...scoreRows()])).toEqual([]);
    expect(tables([[...HEADING], ['', '', '', '', '']])).toEqual([]);
    expect(tables([])).toEqual([]);
  });

  it('two tables of other columns are two', () => {
    const rows = [
      [...HEADING],
      measure('ก'),
      [''],
      ['โครงการ/กิจกรรม', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      ['ข', 'ม.ค. 2565', 'กองคลัง'],
    ];
    expect(tables(rows).map((table) => table.rows.map(({ measure: text }) => text))).toEqual([['ก'], ['ข']]);
  });

  it('asks for the formulas of a warnings column once, however often its heading is repeated', () => {
    const heading = [...HEADING, 'สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน'];
    const rows = Array.from({ length: 50 }, () => [heading, measure('ก')]).flat();
    expect(ownStatusCells(gridOf(rows))).toEqual([
      { sheet: 'ITA', row: 0, column: 7, rows: 100, columns: 1 },
    ]);
    expect(ownStatusCells(gridOf(tracking.grid))).toEqual([]);
  });

  it('knows its own columns by their mark, beside a column of hers with the same heading', () => {
    const rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ', 'สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน'],
      ['ก', 'สำนักปลัด', 'ม.ค. 2565', 'เรียบร้อย', 'แล้วเสร็จ', 44592, ''],
    ];
    const formulas = [{ row: 0, column: 6, cells: [[markedText('การเตือน', 'warning.head')], ['']] }];
    expect(only(rows, { formulas }).own).toEqual({ status: 4, due: 5, warning: 6 });
    expect(only(rows, { formulas }).area.columns).toBe(4);
    expect(only(rows).own).toBeUndefined();
  });

  it('knows its own table by its name when the warnings were emptied', () => {
    const rows = [
      [...HEADING, 'สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน'],
      [...measure('ก'), 'แล้วเสร็จ', 44592, ''],
    ];
    const area = { sheet: 'ITA', row: 0, column: 0, rows: 2, columns: 8 };
    const own = (name: string) => only(rows, { tables: [{ name, area, showTotals: false }] }).own;
    expect(own('ITA_Measures_2565')).toEqual({ status: 5, due: 6, warning: 7 });
    expect(own('ตาราง1')).toBeUndefined();
  });
});

describe('the year of a table of ours', () => {
  it('is in its name: the line above it names the year of the scores', () => {
    const rows: Rows = [
      ['มาตรการ ประจำปีงบประมาณ พ.ศ. 2565'],
      ['จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2564 คะแนนรวม 62.20 คะแนน'],
      [...HEADING],
      measure('จัดทำคู่มือ', 'มี.ค.'),
    ];
    const sheet = gridOf(rows).sheet;
    const area = { sheet, row: 2, column: 0, rows: 2, columns: 5 };
    const native = only(rows, { tables: [{ name: 'ITA_Measures_2565', showTotals: false, area }] });
    expect(native.rows[0]?.period).toMatchObject({ kind: 'period', end: '2022-03-31' });
    expect(only(rows).rows[0]?.period).toMatchObject({ kind: 'period', end: '2021-03-31' });
  });
});

describe('a measure whose steps stand in rows of their own', () => {
  const step = (title: string, text: string, period: CellValue, result: CellValue) => [
    title,
    text,
    'กองคลัง',
    period,
    result,
  ];
  const read = (...steps: readonly (readonly CellValue[])[]) => {
    const [row] = only([[...HEADING], ...steps, measure('เผยแพร่คู่มือ')]).rows;
    const result = row?.result;
    return {
      status: result !== undefined && 'status' in result ? result.status : result?.kind,
      end: row?.period.kind === 'period' ? row.period.end : undefined,
    };
  };

  it.each([
    ['all done', ['แล้วเสร็จ', 'ดำเนินการแล้ว', 'เสร็จแล้ว'], 'done'],
    ['one under way', ['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ'], 'inProgress'],
    ['the last without a result', ['แล้วเสร็จ', 'แล้วเสร็จ', ''], 'inProgress'],
    ['none begun', ['ยังไม่ดำเนินการ', '', ''], 'notStarted'],
    ['none with a result', ['', '', ''], 'blank'],
    ['one of them unsure', ['แล้วเสร็จ', 'ตามบันทึก', 'แล้วเสร็จ'], 'unknown'],
    ['one of them cancelled', ['แล้วเสร็จ', 'ยกเลิก', 'แล้วเสร็จ'], 'unknown'],
  ])('%s: it is that, and due with the last', (_, [first = '', second = '', third = ''], status) => {
    const said = read(
      step('เปิดเผยแผน', '1. ประชุม', 'ต.ค. 2565', first),
      step('', '2. เผยแพร่', 'พ.ย. 2565', second),
      step('', '3. รายงาน', 'ธ.ค. 2565', third),
    );
    expect(said).toEqual({ status, end: '2022-12-31' });
  });

  it('results alone tell the steps where one period holds for all', () => {
    const said = read(
      step('เปิดเผยแผน', '1. ประชุม', 'ธ.ค. 2565', 'แล้วเสร็จ'),
      step('', '2. เผยแพร่', '', 'กำลังทำ'),
    );
    expect(said).toEqual({ status: 'inProgress', end: '2022-12-31' });
  });

  it('a text that only goes on in the next row changes nothing', () => {
    const said = read(
      step('เปิดเผยแผน', '1. ประชุม', 'ธ.ค. 2565', 'แล้วเสร็จ'),
      step('', '2. เผยแพร่', '', 'ตามบันทึกที่ ๕'),
    );
    expect(said).toEqual({ status: 'done', end: '2022-12-31' });
  });

  it('a day beside a signature is no step', () => {
    const said = read(step('เปิดเผยแผน', '1. ประชุม', 'ธ.ค. 2565', 'แล้วเสร็จ'), [
      '',
      '',
      '',
      '30 ก.ย. 2566',
      '',
    ]);
    expect(said).toEqual({ status: 'done', end: '2022-12-31' });
  });

  it('what stands below a blank row is no step', () => {
    const said = read(
      step('เปิดเผยแผน', '1. ประชุม', 'ธ.ค. 2565', 'แล้วเสร็จ'),
      ['', '', '', '', ''],
      step('', 'อื่น ๆ', 'ก.ย. 2566', 'กำลังทำ'),
    );
    expect(said).toEqual({ status: 'done', end: '2022-12-31' });
  });
});

describe('measures numbered in a column of their own', () => {
  const COUNTED = ['ที่', ...HEADING];
  const blank = ['', '', '', ''];

  it('count also while nothing stands beside them', () => {
    const rows = [
      COUNTED,
      [1, 'จัดทำคู่มือ', ...blank],
      [2, ...measure('อบรมพัสดุ')],
      ['๓', 'รวมกลุ่มเครือข่าย', ...blank],
      [4, ...measure('ติดป้าย')],
      [5, 'ประกาศนโยบาย', ...blank],
    ];
    expect(measuresOf(rows)).toEqual(['จัดทำคู่มือ', 'อบรมพัสดุ', 'รวมกลุ่มเครือข่าย', 'ติดป้าย', 'ประกาศนโยบาย']);
  });

  it('a numbered line over others is none', () => {
    const rows = [
      COUNTED,
      [1, 'นโยบายผู้บริหาร', ...blank],
      [1, ...measure('จัดทำคู่มือ')],
      [2, 'งานพัสดุ', ...blank],
      [1, ...measure('อบรมพัสดุ')],
      [3, 'งานบุคคล', ...blank],
      ['', ...measure('ติดป้าย')],
      [4, 'งานคลัง', ...blank],
      ['4.1', ...measure('ประกาศนโยบาย')],
    ];
    expect(measuresOf(rows)).toEqual(['จัดทำคู่มือ', 'อบรมพัสดุ', 'ติดป้าย', 'ประกาศนโยบาย']);
  });
});
