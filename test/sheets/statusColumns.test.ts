import { findMeasures } from '../../src/sheets/findMeasures';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { asCorrected, correctedMeasures } from '../../src/sheets/MeasuresCorrection';
import type { MeasuresCorrection } from '../../src/sheets/MeasuresCorrection';
import { measuresReadings } from '../../src/sheets/measuresReadings';
import { planStatus } from '../../src/sheets/planStatus';
import type { StatusPlan, StatusWishes } from '../../src/sheets/planStatus';
import { STANDARD_COLUMNS } from '../../src/sheets/plannedColumns';
import { readRecord, writeRecord } from '../../src/sheets/trackingRecord';
import { toExcelSerial } from '../../src/thai/IsoDate';
import type { IsoDate } from '../../src/thai/IsoDate';
import { gridOf } from './gridOf';
import { Paper } from './Paper';

const TODAY: IsoDate = '2022-06-15';
const HEADING = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'] as const;
const PAST = 'ม.ค. 2565';
const LATER = 'ก.ย. 2565';

type Rows = readonly (readonly CellValue[])[];

/** A sheet, and what we remember between two presses. */
class Desk {
  readonly paper: Paper;
  private stored = '';

  constructor(rows: Rows, more: Partial<Grid> = {}) {
    this.paper = new Paper(gridOf(rows, more));
  }

  press(wishes: StatusWishes = STANDARD_COLUMNS, correction?: MeasuresCorrection): StatusPlan {
    const grid = this.paper.grid();
    const found = planStatus(grid, findMeasures(grid, correction), readRecord(this.stored), TODAY, wishes);
    if (found.kind === 'refused') {
      throw new Error(`refused: ${found.code} ${JSON.stringify(found.at)}`);
    }
    this.paper.carryOut(found.plan);
    this.stored = writeRecord(found.record);
    return found;
  }

  forget(): void {
    this.stored = '';
  }

  shown(row: number, columns: readonly number[]): readonly CellValue[] {
    return columns.map((column) => this.paper.valueAt(row, column));
  }
}

const THREE: Rows = [
  [...HEADING],
  ['ก. แต่งตั้งคณะทำงาน', 'สำนักปลัด', PAST, 'กำลังดำเนินการ'],
  ['ข. จัดอบรม', 'กองคลัง', LATER, 'แล้วเสร็จ'],
  ['ค. ประกาศนโยบาย', 'กองช่าง', PAST, 'ประชุมหารือ'],
];
const HERS = [0, 1, 2, 3];

describe('our columns that were left behind', () => {
  it('when she sorted only hers belong to their measures, also without our settings, which is said', () => {
    const desk = new Desk(THREE);
    desk.press();
    desk.paper.type(1, 4, 'ยกเลิก');
    desk.paper.type(3, 4, 'ดำเนินการต่อเนื่อง');
    desk.paper.type(3, 5, toExcelSerial('2022-08-01'));
    desk.press();
    desk.paper.swapRows(1, 3, HERS);
    desk.paper.swapRows(1, 2, HERS);
    const grid = desk.paper.grid();
    const plan = planStatus(grid, findMeasures(grid), new Map(), TODAY);
    expect(plan).toMatchObject({
      kind: 'planned',
      states: [
        { measure: 'ข. จัดอบรม', status: 'done', due: '2022-09-30' },
        { measure: 'ค. ประกาศนโยบาย', status: 'continuous', due: '2022-08-01' },
        { measure: 'ก. แต่งตั้งคณะทำงาน', status: 'cancelled', due: '2022-01-31' },
      ],
    });
    const findings = plan.kind === 'planned' ? plan.findings : [];
    expect(findings[0]).toEqual({
      code: 'statusRealigned',
      severity: 'note',
      at: { sheet: 'ITA', row: 1, column: 4 },
      data: { count: 3 },
    });
  });

  it('are written there once, and then stay', () => {
    const desk = new Desk(THREE);
    desk.press();
    desk.paper.swapRows(1, 2, HERS);
    const { findings } = desk.press();
    expect(findings.map(({ code }) => code)).toContain('statusRealigned');
    expect(desk.shown(1, [0, 4, 5])).toEqual(['ข. จัดอบรม', 'แล้วเสร็จ', toExcelSerial('2022-09-30')]);
    expect(desk.shown(2, [4, 5])).toEqual(['อยู่ระหว่างดำเนินการ', toExcelSerial('2022-01-31')]);
    const again = desk.press();
    expect(again.plan.edits).toEqual([]);
    expect(again.findings.map(({ code }) => code)).not.toContain('statusRealigned');
  });

  it('stay where they are when they were sorted with hers, and when only her words changed', () => {
    const desk = new Desk(THREE);
    desk.press();
    desk.paper.swapRows(1, 2, [...HERS, 4, 5, 6]);
    expect(desk.press().plan.edits).toEqual([]);
    desk.paper.type(1, 0, 'ข. จัดอบรมบุคลากรใหม่');
    const { findings } = desk.press();
    expect(findings.map(({ code }) => code)).not.toContain('statusRealigned');
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('of two measures with the same words are not mixed up by sorting all columns', () => {
    const desk = new Desk([
      [...HEADING],
      ['ก', 'กองคลัง', PAST, 'แล้วเสร็จ'],
      ['ก', 'กองช่าง', LATER, 'กำลังดำเนินการ'],
    ]);
    desk.press();
    desk.paper.swapRows(1, 2, [...HERS, 4, 5, 6]);
    desk.forget();
    expect(desk.press().plan.edits).toEqual([]);
    expect(desk.shown(1, [1, 4])).toEqual(['กองช่าง', 'อยู่ระหว่างดำเนินการ']);
  });

  it.each([
    ['ลิงก์ ข', 'ลิงก์ ข', { kind: 'text', text: 'ลิงก์ ข' }],
    ['ลิงก์ ข', '=HYPERLINK(A3)', { kind: 'formula', formula: '=HYPERLINK(A2)' }],
    ['ลิงก์ ข', '=HYPERLINK($J$3)', { kind: 'formula', formula: '=HYPERLINK($J$3)' }],
  ])('take her evidence with them: %s, typed as %s', (shown, typed, moved) => {
    const desk = new Desk(THREE);
    desk.press({ ...STANDARD_COLUMNS, evidence: 'column' });
    expect(desk.paper.valueAt(0, 7)).toBe('หลักฐาน/ลิงก์');
    const grid = desk.paper.grid();
    const lines = grid.values.cells.map((line, row) =>
      line.map((value, column) => (row === 2 && column === 7 ? shown : value)),
    );
    const formulas = grid.formulas.map((block) => ({
      ...block,
      cells: block.cells.map((line, row) =>
        line.map((text, column) => (block.row + row === 2 && block.column + column === 7 ? typed : text)),
      ),
    }));
    const sorted = lines.map((line, row) => {
      const from = [0, 2, 1, 3][row] ?? row;
      return line.map((value, column) => (column < 4 ? (lines[from]?.[column] ?? '') : value));
    });
    const left = { ...grid, formulas, values: { ...grid.values, cells: sorted } };
    const plan = planStatus(left, findMeasures(left), new Map(), TODAY);
    const edits = plan.kind === 'planned' ? plan.plan.edits : [];
    expect(edits).toContainEqual({
      kind: 'cells',
      at: { sheet: 'ITA', row: 1, column: 7 },
      cells: [[moved]],
    });
    expect(edits).toContainEqual({
      kind: 'cells',
      at: { sheet: 'ITA', row: 2, column: 7 },
      cells: [[{ kind: 'blank' }]],
    });
  });
});

describe('our columns under other headings', () => {
  it.each([
    ['แจ้งเตือน', 6],
    ['ความก้าวหน้า', 4],
    ['ครบกำหนด', 5],
  ])('are known by their mark when she calls one %s', (heading, column) => {
    const desk = new Desk(THREE);
    desk.press();
    desk.forget();
    const grid = desk.paper.grid();
    const cells = grid.values.cells.map((line, row) =>
      line.map((value, c) => (row === 0 && c === column ? heading : value)),
    );
    const renamed = { ...grid, values: { ...grid.values, cells } };
    const [table, another] = findMeasures(renamed);
    expect(another).toBeUndefined();
    expect(table?.own).toMatchObject({ status: 4, due: 5, warning: 6 });
    expect(table?.columns.result).toBe(3);
    expect(planStatus(renamed, findMeasures(renamed), new Map(), TODAY)).toMatchObject({
      plan: { edits: [] },
    });
  });
});

describe('a plan without a column for results', () => {
  const PLAN: Rows = [
    ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'การติดตามผล'],
    ['ก', '1. ประชุม', 'สำนักปลัด', PAST, 'รายงานผล'],
    ['ข', '1. ประกาศ', 'กองคลัง', LATER, 'รายงานผล'],
  ];

  it('gets one for each round, of which the last that says something counts', () => {
    const desk = new Desk(PLAN);
    desk.press();
    expect(desk.shown(0, [5, 6, 7, 8, 9])).toEqual([
      'ผลการดำเนินการ รอบ 6 เดือน',
      'ผลการดำเนินการ รอบ 12 เดือน',
      'สถานะ',
      'กำหนดแล้วเสร็จ',
      'การเตือน',
    ]);
    expect(desk.press().plan.edits).toEqual([]);
    desk.paper.type(1, 5, 'อยู่ระหว่างดำเนินการ');
    desk.paper.type(2, 5, 'อยู่ระหว่างดำเนินการ');
    desk.press();
    desk.paper.type(1, 6, 'ดำเนินการแล้วเสร็จ');
    desk.press();
    expect([1, 2].map((row) => desk.paper.valueAt(row, 7))).toEqual(['แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ']);
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('gets none where she does not want them', () => {
    const desk = new Desk(PLAN);
    desk.press({ ...STANDARD_COLUMNS, rounds: 'none' });
    expect(desk.shown(0, [5, 6, 7, 8])).toEqual(['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน', '']);
  });

  it('grows by all of them where it is a native table', () => {
    const desk = new Desk(PLAN, {
      tables: [
        { name: 'แผน', area: { sheet: 'ITA', row: 0, column: 0, rows: 3, columns: 5 }, showTotals: false },
      ],
    });
    desk.press({ evidence: 'column', rounds: 'columns' });
    expect(desk.paper.grid().tables[0]?.area.columns).toBe(11);
    expect(desk.paper.valueAt(0, 10)).toBe('หลักฐาน/ลิงก์');
    expect(desk.press({ evidence: 'column', rounds: 'columns' }).plan.edits).toEqual([]);
  });
});

describe('evidence', () => {
  it('gets a column when she asks for it, also later, and what is done without any is a note', () => {
    const desk = new Desk(THREE);
    desk.press();
    const wishes: StatusWishes = { ...STANDARD_COLUMNS, evidence: 'column' };
    desk.press(wishes);
    expect(desk.paper.valueAt(0, 7)).toBe('หลักฐาน/ลิงก์');
    const { states, findings, plan } = desk.press(wishes);
    expect(plan.edits).toEqual([]);
    expect(states.map(({ note }) => note)).toEqual([undefined, 'evidenceMissing', undefined]);
    expect(findings.filter(({ code }) => code === 'evidenceMissing')).toEqual([
      { code: 'evidenceMissing', severity: 'note', at: { sheet: 'ITA', row: 2, column: 7 }, data: {} },
    ]);
    desk.paper.type(2, 7, 'https://example.go.th/1');
    expect(desk.press(wishes).findings.map(({ code }) => code)).not.toContain('evidenceMissing');
    expect(desk.press().plan.edits).toEqual([]);
    expect(desk.paper.valueAt(2, 7)).toBe('https://example.go.th/1');
  });

  it('of her own is used as it is, and gets no second column', () => {
    const desk = new Desk([
      [...HEADING, 'หลักฐาน'],
      ['ก', '', PAST, 'แล้วเสร็จ', 'คำสั่งที่ 1/2565'],
      ['ข', '', PAST, 'แล้วเสร็จ', ''],
    ]);
    const { states } = desk.press({ ...STANDARD_COLUMNS, evidence: 'column' });
    expect(states.map(({ note }) => note)).toEqual([undefined, 'evidenceMissing']);
    expect(desk.shown(0, [5, 6, 7, 8])).toEqual(['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน', '']);
  });
});

describe('what she sets in the pane', () => {
  it('is her choice from then on, whatever her sentence says', () => {
    const desk = new Desk(THREE);
    desk.press();
    const choices = new Map([
      [1, { status: 'done', due: '2022-07-01' }],
      [2, { status: 'done' }],
    ] as const);
    desk.press({ ...STANDARD_COLUMNS, choices });
    expect(desk.shown(1, [4, 5])).toEqual(['แล้วเสร็จ', toExcelSerial('2022-07-01')]);
    desk.paper.type(1, 3, 'ยังไม่ดำเนินการ');
    desk.paper.type(2, 3, 'ยังไม่ดำเนินการ');
    const { states, findings } = desk.press();
    expect(states.map(({ status }) => status)).toEqual(['done', 'done', 'unknown']);
    expect(findings.filter(({ code }) => code === 'statusContradiction')).toHaveLength(2);
  });
});

describe('what she corrects in how a table is read', () => {
  const ODD: Rows = [
    ['แผนงานปี 2565', '', '', '', ''],
    ['เรื่อง', 'ใคร', 'เมื่อไร', 'ไปถึงไหน', 'ช่อง'],
    ['ก', 'กองคลัง', PAST, 'แล้วเสร็จ', 'x'],
    ['ข', 'กองช่าง', LATER, 'กำลังดำเนินการ', 'x'],
  ];

  it('finds a table under headings that mean nothing to us', () => {
    const grid = gridOf(ODD);
    expect(findMeasures(grid)).toEqual([]);
    let correction = correctedMeasures(
      {},
      {
        kind: 'area',
        area: { sheet: 'ITA', row: 1, column: 0, rows: 3, columns: 5 },
      },
    );
    expect(measuresReadings(grid, correction)).toMatchObject([
      { measures: 0, columns: [{ heading: 'เรื่อง', role: 'notUsed' }, {}, {}, {}, {}] },
    ]);
    for (const [index, role] of ['measure', 'responsible', 'period', 'result'].entries()) {
      correction = correctedMeasures(correction, {
        kind: 'column',
        index,
        role: role === 'measure' || role === 'responsible' || role === 'period' ? role : 'result',
      });
    }
    expect(measuresReadings(grid, correction)[0]).toMatchObject({
      measures: 2,
      columns: [
        { heading: 'เรื่อง', role: 'measure', by: 'corrected' },
        { role: 'responsible' },
        { role: 'period' },
        { role: 'result' },
        { role: 'notUsed', by: 'heading' },
      ],
    });
    const desk = new Desk(ODD);
    const { states } = desk.press(STANDARD_COLUMNS, correction);
    expect(states).toMatchObject([
      { measure: 'ก', status: 'done', due: '2022-01-31' },
      { measure: 'ข', status: 'inProgress', due: '2022-09-30' },
    ]);
    expect(desk.shown(1, [5, 6, 7])).toEqual(['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน']);
    expect(desk.press(STANDARD_COLUMNS, correction).plan.edits).toEqual([]);
  });

  it('leaves out a column that is not used, and goes back with one press', () => {
    const grid = gridOf(THREE);
    const correction = correctedMeasures({}, { kind: 'column', index: 3, role: 'notUsed' });
    expect(findMeasures(grid, correction)[0]?.columns.result).toBeUndefined();
    const reset = correctedMeasures(correction, { kind: 'reset' });
    expect(asCorrected(grid, reset)).toBe(grid);
    expect(correctedMeasures(correction, { kind: 'column', index: 3, role: undefined })).toEqual({});
  });

  it('keeps our columns beside an area of her own columns', () => {
    const desk = new Desk(THREE);
    desk.press();
    const correction = correctedMeasures(
      {},
      {
        kind: 'area',
        area: { sheet: 'ITA', row: 0, column: 0, rows: 4, columns: 4 },
      },
    );
    expect(desk.press(STANDARD_COLUMNS, correction).plan.edits).toEqual([]);
  });
});

describe('a heading that she renamed after we wrote beside it', () => {
  const found = (desk: Desk) =>
    desk
      .press()
      .findings.filter(({ code }) => code === 'resultColumnMissing' || code === 'periodColumnMissing');

  it.each<[string, CellValue, readonly object[]]>([
    [
      'to words that say nothing of results',
      'ผลงานที่ทำ',
      [{ code: 'resultColumnMissing', at: { row: 0, column: 3 }, data: { names: '“ผลงานที่ทำ”' } }],
    ],
    ['to nothing', '', [{ code: 'resultColumnMissing', at: { row: 0, column: 0 }, data: { names: '' } }]],
  ])('from ผลการดำเนินการ %s: every status stays, and it is said', (_, heading, wanted) => {
    const desk = new Desk(THREE);
    desk.press();
    desk.paper.type(0, 3, heading);
    desk.paper.type(1, 3, 'ดำเนินการแล้วเสร็จ');
    expect(found(desk)).toMatchObject(wanted);
    expect([1, 2, 3].map((row) => desk.shown(row, [4]))).toEqual([['อยู่ระหว่างดำเนินการ'], ['แล้วเสร็จ'], ['']]);
    expect(desk.press().plan.edits).toEqual([]);
    desk.paper.type(0, 3, 'ผลการดำเนินการ');
    expect(found(desk)).toEqual([]);
    expect(desk.shown(1, [4])).toEqual(['แล้วเสร็จ']);
  });

  it('is put right by saying in the pane what the column is', () => {
    const desk = new Desk(THREE);
    desk.press();
    desk.paper.type(0, 3, 'ผลงานที่ทำ');
    desk.paper.type(1, 3, 'ดำเนินการแล้วเสร็จ');
    const correction = correctedMeasures({}, { kind: 'column', index: 3, role: 'result' });
    const { findings } = desk.press(STANDARD_COLUMNS, correction);
    expect(findings.map(({ code }) => code)).not.toContain('resultColumnMissing');
    expect(desk.shown(1, [4])).toEqual(['แล้วเสร็จ']);
  });

  it('from ระยะเวลา: every due date stays, and it is said', () => {
    const desk = new Desk(THREE);
    desk.press();
    const before = [1, 2, 3].map((row) => desk.shown(row, [5]));
    desk.paper.type(0, 2, 'เมื่อไร');
    expect(found(desk)).toMatchObject([
      { code: 'periodColumnMissing', at: { row: 0, column: 2 }, data: { names: '“เมื่อไร”' } },
    ]);
    expect([1, 2, 3].map((row) => desk.shown(row, [5]))).toEqual(before);
    expect(desk.press().plan.edits).toEqual([]);
  });
});

describe('a table in which a column was never known', () => {
  const codes = (rows: Rows, wishes: StatusWishes = STANDARD_COLUMNS) =>
    new Desk(rows).press(wishes).findings.map(({ code, data }) => [code, data.names]);

  it.each<[string, Rows, readonly unknown[]]>([
    [
      'neither a period nor a due date',
      [
        ['มาตรการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ'],
        ['ก', 'กองคลัง', 'แล้วเสร็จ'],
        ['ข', 'กองช่าง', 'ยังไม่ดำเนินการ'],
      ],
      ['periodColumnMissing', ''],
    ],
    [
      'periods under words that say nothing of time',
      [
        ['มาตรการ', 'ผู้รับผิดชอบ', 'เมื่อไร', 'ผลการดำเนินการ'],
        ['ก', 'กองคลัง', PAST, 'แล้วเสร็จ'],
      ],
      ['periodColumnMissing', '“เมื่อไร”'],
    ],
    [
      'results under words that say nothing of results',
      [
        ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ทำถึงไหนแล้ว'],
        ['ก', 'กองคลัง', PAST, 'เสร็จแล้ว'],
      ],
      ['resultColumnMissing', '“ทำถึงไหนแล้ว”'],
    ],
  ])('%s: it is said, and which column it may be', (_, rows, wanted) => {
    expect(codes(rows)).toContainEqual(wanted);
  });

  it('nothing is said of a plan that gets columns for its results, nor where she typed every due date', () => {
    const plan: Rows = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ['ก', 'กองคลัง', PAST],
    ];
    expect(codes(plan).map(([code]) => code)).not.toContain('resultColumnMissing');
    const desk = new Desk([
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ผลการดำเนินการ'],
      ['ก', 'กองคลัง', 'แล้วเสร็จ'],
    ]);
    desk.press();
    desk.paper.type(1, 4, toExcelSerial('2022-07-01'));
    expect(desk.press().findings.map(({ code }) => code)).not.toContain('periodColumnMissing');
  });
});
