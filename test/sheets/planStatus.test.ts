import fc from 'fast-check';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { findMeasures } from '../../src/sheets/findMeasures';
import { countCells } from '../../src/sheets/Plan';
import { planStatus } from '../../src/sheets/planStatus';
import type { StatusPlan, StatusRefusal } from '../../src/sheets/planStatus';
import { statusWidths } from '../../src/sheets/plannedColumns';
import { readRecord, writeRecord } from '../../src/sheets/trackingRecord';
import type { TrackingRecord } from '../../src/sheets/trackingRecord';
import { toExcelSerial } from '../../src/thai/IsoDate';
import type { IsoDate } from '../../src/thai/IsoDate';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { gridOf } from './gridOf';
import { Paper } from './Paper';

type Rows = readonly (readonly CellValue[])[];

/** The day that the paper's TODAY() shows as well. */
const TODAY: IsoDate = '2022-06-15';
const NO_RECORD: TrackingRecord = new Map();
const HEADING = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'] as const;
const PAST = 'ม.ค. 2565';
const SOON = 'มิ.ย. 2565';
const LATER = 'ก.ย. 2565';

function plan(grid: Grid, record: TrackingRecord = NO_RECORD): StatusPlan | StatusRefusal {
  return planStatus(grid, findMeasures(grid), record, TODAY);
}

function planned(grid: Grid, record: TrackingRecord = NO_RECORD): StatusPlan {
  const found = plan(grid, record);
  if (found.kind === 'refused') {
    throw new Error(`refused: ${found.code} ${JSON.stringify(found.at)}`);
  }
  return found;
}

/** An officer's desk: a sheet, and what we remember between two presses. */
class Desk {
  readonly paper: Paper;
  private stored = '';

  constructor(rows: Rows, more: Partial<Grid> = {}) {
    this.paper = new Paper(gridOf(rows, more));
  }

  /** Presses the button; gives what was planned. */
  press(): StatusPlan {
    const found = planned(this.paper.grid(), readRecord(this.stored));
    this.paper.carryOut(found.plan);
    this.stored = writeRecord(found.record);
    return found;
  }

  /** The workbook's settings got lost. */
  forget(): void {
    this.stored = '';
  }

  shown(row: number, from = 4): readonly CellValue[] {
    return [0, 1, 2].map((index) => this.paper.valueAt(row, from + index));
  }
}

const serial = (day: IsoDate): number => toExcelSerial(day);

describe('the status columns beside an officer’s table', () => {
  it('say how each measure stands, when it is due, and whether that is late', () => {
    const desk = new Desk([
      [...HEADING],
      ['ก', 'สำนักปลัด', PAST, 'ดำเนินการแล้วเสร็จ'],
      ['ข', 'สำนักปลัด', PAST, 'อยู่ระหว่างดำเนินการ'],
      ['ค', 'สำนักปลัด', SOON, 'กำลังดำเนินการ'],
      ['ง', 'สำนักปลัด', LATER, 'ยังไม่ดำเนินการ'],
      ['จ', 'สำนักปลัด', '', 'ชะลอโครงการไว้ก่อน'],
      ['ฉ', 'สำนักปลัด', PAST, 'ยกเลิก'],
    ]);
    const { states } = desk.press();
    expect(desk.shown(0)).toEqual(['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน']);
    expect([1, 2, 3, 4, 5, 6].map((row) => desk.shown(row))).toEqual([
      ['แล้วเสร็จ', serial('2022-01-31'), ''],
      ['อยู่ระหว่างดำเนินการ', serial('2022-01-31'), 'เกินกำหนด 135 วัน'],
      ['อยู่ระหว่างดำเนินการ', serial('2022-06-30'), 'ครบกำหนดใน 15 วัน'],
      ['ยังไม่ดำเนินการ', serial('2022-09-30'), ''],
      ['อยู่ระหว่างดำเนินการ', '', 'ยังไม่กำหนดวันแล้วเสร็จ'],
      ['ยกเลิก', serial('2022-01-31'), ''],
    ]);
    expect(states.map(({ warning }) => warning)).toEqual([
      'none',
      'late',
      'dueSoon',
      'none',
      'noDate',
      'none',
    ]);
  });

  it('stand directly right of the table and touch nothing that was typed', () => {
    const desk = new Desk(tracking.grid);
    const { columns, plan: first } = desk.press();
    expect(columns).toEqual([{ sheet: 'ITA', row: 1, column: 6, rows: 46, columns: 3 }]);
    tracking.grid.forEach((line, row) => {
      line.forEach((value, column) => {
        expect(desk.paper.valueAt(row, column)).toBe(value);
      });
    });
    // 25 measures and 6 heading rows, three cells each; the rules lie over the 44 rows from the first measure to the last.
    expect(countCells({ edits: first.edits.filter(({ kind }) => kind === 'cells') })).toBe(31 * 3);
    expect(countCells(first)).toBe(2 * (44 + 1) + 31);
  });

  it('pressed twice are as after once, and also when rows were inserted since', () => {
    const desk = new Desk(tracking.grid);
    desk.press();
    expect(desk.press().plan.edits).toEqual([]);
    desk.paper.insertRow(0);
    expect(desk.press().plan.edits).toEqual([]);
    desk.paper.insertRow(9);
    expect(desk.press().plan.edits).toEqual([]);
    desk.forget();
    expect(desk.press().plan.edits).toEqual([]);
  });

  it.each<[string, readonly number[], readonly number[]]>([
    ['left of the table', [0], [5, 6, 7]],
    ['within the table', [2], [5, 6, 7]],
    ['between the table and ours', [4], [5, 6, 7]],
    ['twice between the table and ours', [4, 5], [6, 7, 8]],
    ['between ours', [5, 7], [4, 6, 8]],
  ])('stay ours when columns were inserted %s', (_, inserted, now) => {
    const desk = new Desk([[...HEADING], ['ก', '', PAST, 'อยู่ระหว่างดำเนินการ'], ['ข', '', SOON, 'แล้วเสร็จ']]);
    desk.press();
    for (const at of inserted) {
      desk.paper.insertColumn(at);
    }
    expect(desk.press().plan.edits).toEqual([]);
    desk.paper.type(1, inserted.filter((at) => at <= 3).length + 3, 'ดำเนินการแล้วเสร็จ');
    desk.press();
    expect(now.map((column) => desk.paper.valueAt(1, column))).toEqual(['แล้วเสร็จ', serial('2022-01-31'), '']);
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('follow a result or a period that was typed since', () => {
    const desk = new Desk([
      [...HEADING],
      ['ก', '', PAST, 'อยู่ระหว่างดำเนินการ'],
      ['ข', '', PAST, 'อยู่ระหว่างดำเนินการ'],
    ]);
    desk.press();
    desk.paper.type(1, 3, 'ดำเนินการแล้วเสร็จ');
    desk.paper.type(2, 2, LATER);
    const { plan: second } = desk.press();
    expect(countCells(second)).toBe(2);
    expect([1, 2].map((row) => desk.shown(row))).toEqual([
      ['แล้วเสร็จ', serial('2022-01-31'), ''],
      ['อยู่ระหว่างดำเนินการ', serial('2022-09-30'), ''],
    ]);
  });

  it('take in a measure that was added below, with its heading after a page break', () => {
    const desk = new Desk([[...HEADING], ['ก', '', PAST, 'แล้วเสร็จ']]);
    desk.press();
    HEADING.forEach((heading, column) => {
      desk.paper.type(2, column, heading);
    });
    ['ข', '', SOON, 'กำลังดำเนินการ'].forEach((value, column) => {
      desk.paper.type(3, column, value);
    });
    desk.press();
    expect(desk.shown(2)).toEqual(['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน']);
    expect(desk.shown(3)).toEqual(['อยู่ระหว่างดำเนินการ', serial('2022-06-30'), 'ครบกำหนดใน 15 วัน']);
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('stay right when the measures are sorted with them', () => {
    const desk = new Desk([[...HEADING], ['ก', '', PAST, 'กำลังดำเนินการ'], ['ข', '', LATER, 'แล้วเสร็จ']]);
    desk.press();
    desk.paper.type(1, 4, 'ยกเลิก');
    desk.paper.swapRows(1, 2, [0, 1, 2, 3, 4, 5, 6]);
    expect(desk.press().plan.edits).toEqual([]);
    expect(desk.shown(1)).toEqual(['แล้วเสร็จ', serial('2022-09-30'), '']);
    expect(desk.shown(2)).toEqual(['ยกเลิก', serial('2022-01-31'), '']);
  });

  it('are added beside a column สถานะ of her own, which says how things stand', () => {
    const desk = new Desk([
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ'],
      ['ก', '', PAST, 'เรียบร้อยแล้ว'],
    ]);
    desk.press();
    expect(desk.shown(1)).toEqual(['แล้วเสร็จ', serial('2022-01-31'), '']);
    expect(desk.press().plan.edits).toEqual([]);
    expect(desk.paper.valueAt(1, 3)).toBe('เรียบร้อยแล้ว');
  });

  it('of two tables under one another stay as they are when pressed again', () => {
    const desk = new Desk([
      [...HEADING],
      ['ก', '', PAST, 'แล้วเสร็จ'],
      [''],
      ['โครงการ/กิจกรรม', 'ระยะเวลา', 'ผู้รับผิดชอบ', 'ความก้าวหน้า'],
      ['ข', SOON, 'กองคลัง', 'ร้อยละ 60'],
    ]);
    expect(desk.press().columns.map(({ row, column }) => [row, column])).toEqual([
      [0, 4],
      [3, 4],
    ]);
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('in a native table become its columns, with headings that are plain text', () => {
    const area = { sheet: 'ITA', row: 0, column: 0, rows: 3, columns: 4 };
    const rows = [[...HEADING], ['ก', '', PAST, 'แล้วเสร็จ'], ['รวม', '', '', '']];
    const desk = new Desk(rows, { tables: [{ name: 'ติดตาม', area, showTotals: true }] });
    const { plan: first } = desk.press();
    expect(first.edits.filter(({ kind }) => kind === 'resizeTable')).toEqual([
      { kind: 'resizeTable', table: 'ติดตาม', from: area, to: { ...area, columns: 7 } },
    ]);
    expect(desk.paper.formulaAt(0, 4)).toBeUndefined();
    expect(desk.shown(0)).toEqual(['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน']);
    expect(desk.press().plan.edits).toEqual([]);
  });
});

describe('what the officer chose', () => {
  const begun: Rows = [[...HEADING], ['ก', '', PAST, 'อยู่ระหว่างดำเนินการ']];

  it.each<[string, (desk: Desk) => void]>([
    ['while we remember what we wrote', () => undefined],
    [
      'when our memory was lost',
      (desk) => {
        desk.forget();
      },
    ],
  ])('as status stands %s, and what the sentence says against it is named', (_, happens) => {
    const desk = new Desk(begun);
    desk.press();
    desk.paper.type(1, 4, 'ยกเลิก');
    happens(desk);
    for (const _press of [1, 2]) {
      const { states, findings, plan: again } = desk.press();
      expect(again.edits).toEqual([]);
      expect(states.map(({ status, warning }) => [status, warning])).toEqual([['cancelled', 'none']]);
      expect(findings.map(({ code, severity, at }) => [code, severity, at?.column])).toEqual([
        ['statusContradiction', 'note', 3],
        ['indicatorUnknown', 'note', 0],
      ]);
    }
  });

  it('as status stands though the sentence changes, until she empties the cell', () => {
    const desk = new Desk(begun);
    desk.press();
    desk.paper.type(1, 4, 'ยกเลิก');
    desk.paper.type(1, 3, 'ดำเนินการแล้วเสร็จ');
    expect(desk.press().states[0]?.status).toBe('cancelled');
    desk.paper.type(1, 4, '');
    expect(desk.press().states[0]?.status).toBe('done');
    expect(desk.shown(1)[0]).toBe('แล้วเสร็จ');
  });

  it('as status stands though our memory holds nothing for it: words that are no status too', () => {
    const desk = new Desk([[...HEADING], ['ก', '', PAST, 'ประชุมชี้แจงบุคลากร']]);
    desk.press();
    desk.paper.type(1, 4, 'รอลงนาม');
    desk.paper.type(1, 3, 'ดำเนินการแล้วเสร็จ');
    const { states, findings, plan: again } = desk.press();
    expect(again.edits).toEqual([]);
    expect(states[0]?.status).toBe('unknown');
    expect(findings.map(({ code, at }) => [code, at?.column])).toContainEqual(['statusUnknown', 4]);
  });

  it('as due date stands, whatever the period says', () => {
    const desk = new Desk(begun);
    desk.press();
    desk.paper.type(1, 5, serial('2022-06-20'));
    desk.paper.type(1, 2, LATER);
    expect(desk.press().plan.edits).toEqual([]);
    desk.forget();
    const { states, plan: again } = desk.press();
    expect(again.edits).toEqual([]);
    expect(states[0]).toMatchObject({ due: '2022-06-20', warning: 'dueSoon' });
    expect(desk.shown(1)[2]).toBe('ครบกำหนดใน 5 วัน');
  });

  it('as due date with a Buddhist year counts as what it means, in the sheet too', () => {
    const desk = new Desk(begun);
    desk.press();
    desk.paper.type(1, 5, serial('2022-06-20') + 198_327);
    expect(desk.press().states[0]).toMatchObject({ due: '2022-06-20', warning: 'dueSoon' });
    expect(desk.shown(1)[2]).toBe('ครบกำหนดใน 5 วัน');
  });

  it('as due date in words stays and is named', () => {
    const desk = new Desk(begun);
    desk.press();
    desk.paper.type(1, 5, 'สิ้นปี');
    const { states, findings, plan: again } = desk.press();
    expect(again.edits).toEqual([]);
    expect(states[0]).toMatchObject({ due: undefined, warning: 'noDate' });
    expect(findings.map(({ code, at }) => [code, at?.column])).toContainEqual(['periodUnreadable', 5]);
    expect(desk.shown(1)[2]).toBe('ยังไม่กำหนดวันแล้วเสร็จ');
  });
});

describe('what nothing tells', () => {
  it.each<[string, CellValue, CellValue, readonly string[]]>([
    ['a sentence that says nothing sure', PAST, 'ประชุมชี้แจงบุคลากร', ['statusUnknown']],
    ['words of checking', PAST, 'ตรวจแล้ว', ['statusUnknown']],
    ['no result', PAST, '', ['resultMissing']],
    ['no period', '', 'ดำเนินการแล้วเสร็จ', ['periodMissing']],
    ['a period without a date', 'ภายในปี', 'ดำเนินการแล้วเสร็จ', ['periodUnreadable']],
    ['work that comes back each month', 'ทุกเดือน', 'ดำเนินการแล้วเสร็จ', ['periodRecurring']],
    ['work that comes back each quarter', 'ทุกไตรมาส', 'กำลังดำเนินการ', ['periodRecurring']],
    ['work that comes back twice a year', 'ปีละ 2 ครั้ง', 'กำลังดำเนินการ', ['periodRecurring']],
    ['a period with a slip', 'ต.ต. 2564', 'ดำเนินการแล้วเสร็จ', ['periodAssumed']],
    ['a measure put off', PAST, 'เลื่อนโครงการออกไป', ['statusPostponed']],
    ['nothing odd', 'เม.ย. - พ.ค. 2565', 'ร้อยละ 60', []],
  ])('%s', (_, period, result, codes) => {
    const desk = new Desk([[...HEADING], ['การใช้อำนาจ'], ['ก', '', period, result]]);
    const { findings } = desk.press();
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings.every(({ severity, at }) => severity === 'note' && at !== undefined)).toBe(true);
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('stays blank, and becomes blank again when a sentence no longer says what it said', () => {
    const desk = new Desk([[...HEADING], ['ก', '', PAST, 'ดำเนินการแล้วเสร็จ']]);
    desk.press();
    desk.paper.type(1, 3, 'ประชุมชี้แจงบุคลากร');
    desk.paper.type(1, 2, 'ทุกเดือน');
    desk.press();
    expect(desk.shown(1)).toEqual(['', '', 'ยังไม่กำหนดวันแล้วเสร็จ']);
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('leaves a new measure at not started while no result is typed', () => {
    const rows = [
      [...HEADING, 'สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน'],
      ['ก', '', LATER, '', 'ยังไม่ดำเนินการ', serial('2022-09-30'), ''],
    ];
    const area = { sheet: 'ITA', row: 0, column: 0, rows: 2, columns: 7 };
    const desk = new Desk(rows, { tables: [{ name: 'ITA_Measures_2565', area, showTotals: false }] });
    expect(desk.press().states[0]).toMatchObject({ status: 'notStarted', due: '2022-09-30' });
    desk.paper.type(1, 3, 'กำลังดำเนินการ');
    // Without a memory what stands there is hers.
    expect(desk.press().states[0]?.status).toBe('notStarted');
  });

  it('about the indicators is said once for a table that names none, else for each', () => {
    const none = [[...HEADING], ['ก', '', PAST, 'แล้วเสร็จ'], ['ข', '', PAST, 'แล้วเสร็จ']];
    expect(planned(gridOf(none)).findings.map(({ code, at }) => [code, at?.row])).toEqual([
      ['indicatorUnknown', 1],
    ]);
    const some = [
      [...HEADING],
      ['ก', '', PAST, 'แล้วเสร็จ'],
      ['ข', '', PAST, 'แล้วเสร็จ'],
      ['การใช้อำนาจ'],
      ['ค', '', PAST, 'แล้วเสร็จ'],
    ];
    expect(planned(gridOf(some)).findings.map(({ code, at }) => [code, at?.row])).toEqual([
      ['indicatorUnknown', 1],
      ['indicatorUnknown', 2],
    ]);
  });
});

describe('something in the way', () => {
  const rows: Rows = [[...HEADING], ['ก', '', PAST, 'แล้วเสร็จ'], ['ข', '', PAST, 'แล้วเสร็จ']];
  const with2 = (row: number, column: number, value: CellValue): Rows =>
    rows.map((line, index) =>
      index === row ? [...line, ...Array.from({ length: column - 4 }, () => ''), value] : line,
    );
  const area = (row: number, column: number, rowCount: number, columns: number) => ({
    sheet: 'ITA',
    row,
    column,
    rows: rowCount,
    columns,
  });

  it.each<[string, Rows, Partial<Grid>, StatusRefusal]>([
    [
      'a note in the last column',
      with2(2, 6, 'โทร. 1234'),
      {},
      { kind: 'refused', code: 'cellsInTheWay', at: area(2, 6, 1, 1) },
    ],
    ['a number', with2(1, 5, 0), {}, { kind: 'refused', code: 'cellsInTheWay', at: area(1, 5, 1, 1) }],
    [
      'merged cells',
      rows,
      { merges: [area(1, 5, 2, 4)] },
      { kind: 'refused', code: 'mergedInTheWay', at: area(1, 5, 2, 4) },
    ],
    [
      'another table',
      rows,
      { tables: [{ name: 'อื่น', area: area(1, 6, 2, 2), showTotals: false }] },
      { kind: 'refused', code: 'tableInTheWay', at: area(1, 6, 2, 2) },
    ],
  ])('%s refuses with exactly its cells', (_, typed, more, refusal) => {
    expect(plan(gridOf(typed, more))).toEqual(refusal);
  });

  it('above or below the table is not in the way', () => {
    const typed = [['', '', '', '', 'ข้อมูล ณ วันที่'], ...rows, [''], ['', '', '', '', 'ลงชื่อ']];
    expect(plan(gridOf(typed)).kind).toBe('planned');
  });

  it('named by all the cells that are taken', () => {
    const typed = rows.map((line, index) =>
      index === 0 ? [...line, '', '', 'x'] : index === 2 ? [...line, 'y', '', ''] : line,
    );
    expect(plan(gridOf(typed))).toEqual({ kind: 'refused', code: 'cellsInTheWay', at: area(0, 4, 3, 3) });
  });

  it('beside a table of our own refuses as well: a typed warning, merged cells', () => {
    const desk = new Desk(rows);
    desk.press();
    desk.paper.type(2, 6, 'รอผู้บริหาร');
    expect(plan(desk.paper.grid())).toEqual({ kind: 'refused', code: 'cellsInTheWay', at: area(2, 6, 1, 1) });
    desk.paper.type(2, 6, '');
    expect(plan({ ...desk.paper.grid(), merges: [area(1, 4, 2, 1)] })).toEqual({
      kind: 'refused',
      code: 'mergedInTheWay',
      at: area(1, 4, 2, 1),
    });
    desk.press();
    expect(desk.shown(2)).toEqual(['แล้วเสร็จ', serial('2022-01-31'), '']);
  });
});

describe('whatever is typed', () => {
  const result = fc.constantFrom(
    '',
    '-',
    'ดำเนินการแล้วเสร็จ',
    'อยู่ระหว่างดำเนินการ',
    'ร้อยละ ๖๐',
    'ยกเลิก',
    'ประชุม',
    'ชะลอ',
    0.5,
    true,
  );
  const period = fc.constantFrom(
    '',
    'ม.ค. 2565',
    'ต.ค. ๖๔ - ก.ย. ๖๕',
    'ทุกเดือน',
    'x',
    44742,
    2565,
    -1,
    '#REF!',
  );
  const chosen = fc.constantFrom('', 'แล้วเสร็จ', 'ยกเลิก', 'ยังไม่ดำเนินการ', 'อื่น ๆ');
  const due = fc.constantFrom<CellValue>('', 44700, 'สิ้นปี', 1e12);
  const measureRow = fc.record({
    title: fc.constantFrom('ก', 'ข', 'ค', '๑. ง'),
    period,
    result,
    chosen,
    due,
  });

  it('the second press changes nothing, hers stays, and nothing fails', () => {
    fc.assert(
      fc.property(
        fc.array(measureRow, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.nat(6),
        (lines, keepsMemory, gap) => {
          const desk = new Desk([
            [...HEADING],
            ...lines.map(({ title, period: p, result: r }) => [title, 'กองคลัง', p, r]),
          ]);
          desk.press();
          lines.forEach((line, index) => {
            if (line.chosen !== '') {
              desk.paper.type(index + 1, 4, line.chosen);
            }
            if (line.due !== '') {
              desk.paper.type(index + 1, 5, line.due);
            }
          });
          desk.paper.insertRow(gap);
          if (!keepsMemory) {
            desk.forget();
          }
          desk.press();
          expect(desk.press().plan.edits).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the columns that are ours beside her table', () => {
  const rows: Rows = [[...HEADING], ['ก', 'สำนักปลัด', PAST, 'ดำเนินการแล้วเสร็จ']];
  const widthsOf = (found: StatusPlan) =>
    found.plan.edits.flatMap((edit) => (edit.kind === 'columnWidth' ? [edit.column] : []));

  it('get a width only where nobody made them wider or narrower', () => {
    const widths = new Map<number, number | 'standard'>([
      [4, 'standard'],
      [5, 30],
      [6, 'standard'],
    ]);
    expect(widthsOf(planned(gridOf(rows, { widths })))).toEqual([4, 6]);
    expect(widthsOf(planned(gridOf(rows)))).toEqual([]);
  });

  it('are asked for before planning', () => {
    expect(statusWidths(findMeasures(gridOf(rows)))).toEqual([4, 5, 6]);
  });

  it('wrap and begin at the top, like the texts beside them', () => {
    const looks = planned(gridOf(rows)).plan.edits.flatMap((edit) => (edit.kind === 'look' ? [edit] : []));
    expect(looks).toContainEqual({
      kind: 'look',
      area: { sheet: gridOf(rows).sheet, row: 1, column: 4, rows: 1, columns: 3 },
      look: { wrap: 'wrap', vertical: 'top', align: 'left' },
    });
  });
});

describe('the same measure on two sheets', () => {
  const rows = (result: string): Rows => [[...HEADING], ['ก', 'สำนักปลัด', PAST, result]];

  it('is two measures: what was chosen on one is not taken for ours because we wrote it on the other', () => {
    const first = new Paper(gridOf(rows('ดำเนินการแล้วเสร็จ'), { sheet: 'หนึ่ง', sheetId: '{1}' }));
    const second = new Paper(gridOf(rows(''), { sheet: 'สอง', sheetId: '{2}' }));
    const ids = new Map([
      [first, '{1}'],
      [second, '{2}'],
    ]);
    let record: TrackingRecord = new Map();
    const press = (paper: Paper) => {
      const found = planned({ ...paper.grid(), sheetId: ids.get(paper) ?? '' }, record);
      paper.carryOut(found.plan);
      record = readRecord(writeRecord(found.record));
    };
    press(second);
    press(first);
    second.type(1, 4, 'ดำเนินการแล้วเสร็จ');
    press(second);
    second.type(1, 3, 'อยู่ระหว่างดำเนินการ');
    press(second);
    expect(second.valueAt(1, 4)).toBe('ดำเนินการแล้วเสร็จ');
    first.type(1, 3, 'อยู่ระหว่างดำเนินการ');
    press(first);
    expect(first.valueAt(1, 4)).toBe('อยู่ระหว่างดำเนินการ');
  });
});
