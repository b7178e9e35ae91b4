import { findMeasures } from '../../src/sheets/findMeasures';
import type { CellValue } from '../../src/sheets/Grid';
import { planStatus } from '../../src/sheets/planStatus';
import type { StatusPlan } from '../../src/sheets/planStatus';
import { readRecord, writeRecord } from '../../src/sheets/trackingRecord';
import { gridOf } from './gridOf';
import { Paper } from './Paper';

const HEADING = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'] as const;
const PLAN = [
  [...HEADING],
  ['1. แต่งตั้งคณะทำงาน', 'สำนักปลัด', 'ม.ค. 2565', 'กำลังดำเนินการ'],
  ['2. จัดอบรม', 'กองคลัง', 'ก.พ. 2565', 'แล้วเสร็จ'],
  ['3. ประกาศนโยบาย', 'กองช่าง', 'ม.ค. 2565', 'กำลังดำเนินการ'],
  ['4. ประชุม', 'กองช่าง', 'มี.ค. 2565', ''],
] as const;

class Desk {
  readonly paper: Paper;
  private stored = '';

  constructor(rows: readonly (readonly CellValue[])[] = PLAN) {
    this.paper = new Paper(gridOf(rows));
  }

  press(): StatusPlan {
    const grid = this.paper.grid();
    const found = planStatus(grid, findMeasures(grid), readRecord(this.stored), '2022-06-15');
    if (found.kind === 'refused') {
      throw new Error(`refused: ${found.code}`);
    }
    this.paper.carryOut(found.plan);
    this.stored = writeRecord(found.record);
    return found;
  }

  get statuses(): readonly CellValue[] {
    return [1, 2, 3, 4].map((row) => this.paper.valueAt(row, 4));
  }
}

const contradictions = ({ findings }: StatusPlan) =>
  findings.filter(({ code }) => code === 'statusContradiction').length;

describe('a measure whose words she changed after we wrote beside it', () => {
  it.each<[string, readonly (readonly [number, string])[]]>([
    ['one slip corrected', [[1, '1. แต่งตั้งคณะทำงาน ITA']]],
    [
      'all numbered anew',
      [
        [1, '2. แต่งตั้งคณะทำงาน'],
        [2, '3. จัดอบรม'],
        [3, '4. ประกาศนโยบาย'],
        [4, '5. ประชุม'],
      ],
    ],
  ])('%s: our status follows her new results', (_, words) => {
    const desk = new Desk();
    desk.press();
    for (const [row, text] of words) {
      desk.paper.type(row, 0, text);
    }
    expect(desk.press().plan.edits.filter(({ kind }) => kind === 'cells').length).toBeLessThanOrEqual(1);
    desk.paper.type(1, 3, 'แล้วเสร็จ');
    expect(contradictions(desk.press())).toBe(0);
    expect(desk.statuses).toEqual(['แล้วเสร็จ', 'แล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', '']);
    desk.paper.type(1, 3, 'ยกเลิก');
    desk.press();
    expect(desk.statuses[0]).toBe('ยกเลิก');
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('words and result changed at once: followed as well', () => {
    const desk = new Desk();
    desk.press();
    desk.paper.type(2, 0, '2. จัดฝึกอบรม');
    desk.paper.type(2, 3, 'ยกเลิก');
    desk.press();
    expect(desk.statuses[1]).toBe('ยกเลิก');
  });

  it('what she chose stays, also where the words change', () => {
    const desk = new Desk();
    desk.press();
    desk.paper.type(4, 4, 'แล้วเสร็จ');
    desk.paper.type(3, 4, 'ยกเลิก');
    desk.press();
    for (const [row, text] of ['5. ก', '6. ข', '7. ค', '8. ง'].entries()) {
      desk.paper.type(row + 1, 0, text);
    }
    const again = desk.press();
    expect(desk.statuses).toEqual(['อยู่ระหว่างดำเนินการ', 'แล้วเสร็จ', 'ยกเลิก', 'แล้วเสร็จ']);
    expect(contradictions(again)).toBe(1);
  });

  it('her choice is never taken for ours where the two can not be told apart', () => {
    const desk = new Desk();
    desk.press();
    desk.paper.type(4, 2, 'ก.พ. 2565');
    desk.paper.type(4, 4, 'แล้วเสร็จ');
    desk.press();
    // Rows 2 and 4 show the same, and only one of it is ours.
    desk.paper.type(2, 0, '5. ข');
    desk.paper.type(4, 0, '6. ง');
    desk.press();
    expect(desk.statuses[3]).toBe('แล้วเสร็จ');
  });

  it('a new measure in a new row with her choice is hers', () => {
    const desk = new Desk();
    desk.press();
    desk.paper.type(2, 0, '');
    for (const column of [1, 2, 3, 4, 5, 6]) {
      desk.paper.type(2, column, '');
    }
    desk.paper.type(5, 0, '5. มาตรการใหม่');
    desk.paper.type(5, 1, 'กองคลัง');
    desk.paper.type(5, 2, 'ก.พ. 2565');
    desk.paper.type(5, 4, 'แล้วเสร็จ');
    desk.press();
    desk.press();
    expect(desk.paper.valueAt(5, 4)).toBe('แล้วเสร็จ');
  });
});
