import { findMeasures } from '../../src/sheets/findMeasures';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { planStatus } from '../../src/sheets/planStatus';
import type { StatusPlan } from '../../src/sheets/planStatus';
import { readRecord, writeRecord } from '../../src/sheets/trackingRecord';
import { toExcelSerial } from '../../src/thai/IsoDate';
import type { IsoDate } from '../../src/thai/IsoDate';
import { gridOf } from './gridOf';
import { Paper } from './Paper';

const TODAY: IsoDate = '2022-06-15';
const END = toExcelSerial('2022-03-31');
/** Her own columns of status and due date, and one of results. */
const HEADING = ['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'] as const;
const OURS = [5, 6, 7] as const;

class Desk {
  readonly paper: Paper;
  private stored = '';

  constructor(rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}) {
    this.paper = new Paper(gridOf(rows, more));
  }

  press(): StatusPlan {
    const grid = this.paper.grid();
    const found = planStatus(grid, findMeasures(grid), readRecord(this.stored), TODAY);
    if (found.kind === 'refused') {
      throw new Error(`refused: ${found.code} ${JSON.stringify(found.at)}`);
    }
    this.paper.carryOut(found.plan);
    this.stored = writeRecord(found.record);
    return found;
  }

  shown(row: number, columns: readonly number[]): readonly CellValue[] {
    return columns.map((column) => this.paper.valueAt(row, column));
  }
}

const measureWith = (status: CellValue, result: CellValue) =>
  ['ก. จัดอบรม', 'กองคลัง', status, END, result] as const;

describe('a column of statuses that she keeps herself, beside her results', () => {
  it.each<[string, CellValue, CellValue, CellValue]>([
    ['counts where no result is typed', 'เสร็จ', '', 'แล้วเสร็จ'],
    ['is read in her everyday words', 'ทำอยู่', '', 'อยู่ระหว่างดำเนินการ'],
    ['is read in her everyday words', 'กำลังทำ', '', 'อยู่ระหว่างดำเนินการ'],
    ['is read in her everyday words', 'ยังไม่ทำ', '', 'ยังไม่ดำเนินการ'],
    ['is read in her everyday words', 'ยังไม่ได้ทำ', '', 'ยังไม่ดำเนินการ'],
    ['is read in her everyday words', 'ทำแล้ว', '', 'แล้วเสร็จ'],
    ['is read in her everyday words', 'ทำเสร็จแล้ว', '', 'แล้วเสร็จ'],
    ['is read as a share where it is one', 0.6, '', 'อยู่ระหว่างดำเนินการ'],
    ['wins over the sentence: she chose it', 'ทำอยู่', 'เผยแพร่บนเว็บไซต์แล้ว', 'อยู่ระหว่างดำเนินการ'],
    ['leaves it to the sentence where it is blank', '', 'เผยแพร่บนเว็บไซต์แล้ว', 'แล้วเสร็จ'],
    ['leaves it to the sentence where its word is no status', 'ช้า', 'กำลังจัดทำ', 'อยู่ระหว่างดำเนินการ'],
    [
      'leaves it to the sentence where it speaks of something else',
      'อนุมัติแล้ว',
      'กำลังจัดทำ',
      'อยู่ระหว่างดำเนินการ',
    ],
    ['says nothing sure and stays unknown', 'ช้า', '', ''],
  ])('%s: %p and %p', (_, status, result, wanted) => {
    const desk = new Desk([[...HEADING], measureWith(status, result)]);
    desk.press();
    expect(desk.shown(1, OURS.slice(0, 2))).toEqual([wanted, END]);
    expect(desk.shown(1, [2, 3, 4])).toEqual([status, END, result]);
    expect(desk.press().plan.edits).toEqual([]);
  });

  it('is named, cell by cell, where it says nothing sure or her sentence says something else', () => {
    const desk = new Desk([
      [...HEADING],
      measureWith('ช้า', ''),
      ['ข. ประกาศ', 'กองช่าง', 'ทำอยู่', END, 'เผยแพร่บนเว็บไซต์แล้ว'],
      ['ค. ประชุม', 'กองช่าง', '', END, ''],
    ]);
    const codes = desk.press().findings.filter(({ code }) => code !== 'indicatorUnknown');
    expect(codes).toMatchObject([
      { code: 'statusUnknown', at: { row: 1, column: 2 } },
      {
        code: 'statusContradiction',
        at: { row: 2, column: 4 },
        data: { said: 'แล้วเสร็จ', chosen: 'อยู่ระหว่างดำเนินการ' },
      },
      { code: 'resultMissing', at: { row: 3, column: 4 } },
    ]);
  });

  it('is followed when she changes it, until she chooses in ours', () => {
    const desk = new Desk([[...HEADING], measureWith('ทำอยู่', '')]);
    desk.press();
    desk.paper.type(1, 2, 'เสร็จ');
    desk.press();
    expect(desk.shown(1, [5])).toEqual(['แล้วเสร็จ']);
    desk.paper.type(1, 5, 'ยกเลิก');
    desk.paper.type(1, 2, 'ทำอยู่');
    desk.press();
    expect(desk.shown(1, [2, 5])).toEqual(['ทำอยู่', 'ยกเลิก']);
  });

  it('stays her result where her table has no other column of results', () => {
    const desk = new Desk([
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'สถานะ'],
      ['ก. จัดอบรม', 'กองคลัง', 'มี.ค. 2565', 'เสร็จ'],
    ]);
    desk.press();
    expect(desk.shown(0, [3, 4, 5, 6])).toEqual(['สถานะ', 'สถานะ (ITA)', 'กำหนดแล้วเสร็จ', 'การเตือน']);
    expect(desk.shown(1, [4, 5])).toEqual(['แล้วเสร็จ', END]);
  });
});

describe('the headings of ours beside columns of hers that hold the same', () => {
  it.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ['both', HEADING, ['สถานะ (ITA)', 'กำหนดแล้วเสร็จ (ITA)', 'การเตือน']],
    [
      'hers spaced and worded in another way',
      ['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะการดำเนินงาน', 'วันครบกำหนด', 'ผลการดำเนินการ'],
      ['สถานะ (ITA)', 'กำหนดแล้วเสร็จ (ITA)', 'การเตือน'],
    ],
    [
      'only a due date of hers',
      ['มาตรการ', 'ผู้รับผิดชอบ', 'งบประมาณ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'],
      ['สถานะ', 'กำหนดแล้วเสร็จ (ITA)', 'การเตือน'],
    ],
    [
      'a warning of hers',
      ['มาตรการ', 'ผู้รับผิดชอบ', 'การเตือน', 'ระยะเวลา', 'ผลการดำเนินการ'],
      ['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน (ITA)'],
    ],
    [
      'none of hers',
      ['มาตรการ', 'ผู้รับผิดชอบ', 'งบประมาณ', 'ระยะเวลา', 'ผลการดำเนินการ'],
      ['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน'],
    ],
  ])('%s: told apart, found again, and once', (_, heading, wanted) => {
    const desk = new Desk([[...heading], measureWith('', 'แล้วเสร็จ')]);
    desk.press();
    expect(desk.shown(0, OURS)).toEqual(wanted);
    expect(desk.press().plan.edits).toEqual([]);
    desk.paper.type(0, 5, 'สถานะ');
    desk.paper.type(0, 6, 'กำหนดแล้วเสร็จ');
    desk.paper.type(0, 7, 'เตือน');
    desk.press();
    expect(desk.shown(0, [5, 6, 7, 8])).toEqual(['สถานะ', 'กำหนดแล้วเสร็จ', 'เตือน', '']);
  });

  it('in a native table, where no two headings may be alike', () => {
    const area = { sheet: 'ITA', row: 0, column: 0, rows: 2, columns: 5 };
    const desk = new Desk([[...HEADING], measureWith('ทำอยู่', '')], {
      tables: [{ name: 'ตาราง1', area, showTotals: false }],
    });
    desk.press();
    expect(desk.shown(0, OURS)).toEqual(['สถานะ (ITA)', 'กำหนดแล้วเสร็จ (ITA)', 'การเตือน']);
    expect(desk.shown(1, [2, 5])).toEqual(['ทำอยู่', 'อยู่ระหว่างดำเนินการ']);
    expect(desk.press().plan.edits).toEqual([]);
  });
});
