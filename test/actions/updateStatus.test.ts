import tracking from '../fixtures/cases/tracking-2565-report.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import { insertMeasures } from '../../src/actions/insertMeasures';
import { perform } from '../../src/actions/session';
import { putBackLast } from '../../src/actions/putBackLast';
import { updateStatus } from '../../src/actions/updateStatus';
import { plainTable } from '../host/plainTable';
import type { Host } from '../host/Host';
import { insertRows } from '../host/insertRows';
import { loadCalculator } from '../host/loadCalculator';
import { openXlsx } from '../host/openXlsx';
import { saveXlsx } from '../host/saveXlsx';
import type { Sheet, Workbook } from '../host/Workbook';
import { cellKey } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

const TODAY = '2022-06-15';
const REPORT = 'รายงาน 2565';
/** Columns of ours beside the report: G, H, I. */
const STATUS = 6;
const DUE = 7;
const WARNING = 8;

function sheetOf(workbook: Workbook, index = 0): Sheet {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) {
    throw new Error('no such sheet');
  }
  return sheet;
}

function valueAt(workbook: Workbook, row: number, column: number, sheet = 0) {
  return sheetOf(workbook, sheet).cells.get(cellKey(row, column))?.value;
}

async function openReport(): Promise<Host> {
  const host = await useHost();
  host.replaceWorkbook(workbookOf(tracking.grid, REPORT));
  return host;
}

describe('the columns beside her report', () => {
  it('hold a status to choose from, a true date and a warning that Excel keeps right', async () => {
    const { workbook } = await openReport();
    done(await updateStatus(TODAY));
    const sheet = sheetOf(workbook);
    expect([STATUS, DUE, WARNING].map((column) => valueAt(workbook, 1, column))).toEqual([
      'สถานะ',
      'กำหนดแล้วเสร็จ',
      'การเตือน',
    ]);
    expect(valueAt(workbook, 8, STATUS)).toBe('อยู่ระหว่างดำเนินการ');
    // 31 May 2022
    expect(valueAt(workbook, 8, DUE)).toBe(44712);
    expect(sheet.cells.get(cellKey(8, DUE))?.style?.numberFormat).toBe('[$-D07041E]d mmm yyyy');
    const list = sheet.validations.find(({ areas }) =>
      areas.some(({ row, rows, column }) => column === STATUS && row <= 8 && 8 < row + rows),
    );
    expect(list?.rule).toMatchObject({ kind: 'list', inCellDropDown: true });
    const calculator = loadCalculator();
    for (const [day, warning] of [
      ['2022-04-30', ''],
      ['2022-05-01', 'ครบกำหนดใน 30 วัน'],
      ['2022-05-31', 'ครบกำหนดวันนี้'],
      ['2022-06-01', 'เกินกำหนด 1 วัน'],
      ['2022-06-15', 'เกินกำหนด 15 วัน'],
    ]) {
      calculator.recalculate(workbook, day);
      expect([day, valueAt(workbook, 8, WARNING)]).toEqual([day, warning]);
    }
  });

  it('a status that she chose wins over her sentence, and the difference is pointed out', async () => {
    const host = await openReport();
    done(await updateStatus(TODAY));
    host.officer.type(REPORT, 'G9', 'ยกเลิก');
    const again = done(await updateStatus(TODAY));
    expect(valueAt(host.workbook, 8, STATUS)).toBe('ยกเลิก');
    expect(again.measures[4]).toMatchObject({ status: 'cancelled', warning: 'none' });
    expect(again.findings).toEqual([
      expect.objectContaining({ code: 'statusContradiction', severity: 'note' }),
    ]);
  });

  it('her choice follows the measure when rows are inserted above it', async () => {
    const host = await openReport();
    done(await updateStatus(TODAY));
    host.officer.type(REPORT, 'G9', 'ยกเลิก');
    insertRows(host.workbook, sheetOf(host.workbook), 5, 2);
    done(await updateStatus(TODAY));
    expect(valueAt(host.workbook, 10, STATUS)).toBe('ยกเลิก');
  });

  it('a new sentence brings a new status where she chose none', async () => {
    const host = await openReport();
    done(await updateStatus(TODAY));
    host.officer.type(REPORT, 'E9', 'ดำเนินการแล้วเสร็จ');
    done(await updateStatus(TODAY));
    expect(valueAt(host.workbook, 8, STATUS)).toBe('แล้วเสร็จ');
  });

  it('with our settings lost nothing that stands there is overwritten', async () => {
    const host = await openReport();
    done(await updateStatus(TODAY));
    host.officer.type(REPORT, 'G9', 'ยกเลิก');
    host.workbook.settings.clear();
    done(await updateStatus(TODAY));
    expect(valueAt(host.workbook, 8, STATUS)).toBe('ยกเลิก');
  });

  it('a sentence that says nothing sure leaves the status blank and is pointed out', async () => {
    const host = await openReport();
    host.officer.type(REPORT, 'E9', 'ประชุมหารือแนวทางร่วมกัน');
    const outcome = done(await updateStatus(TODAY));
    expect(valueAt(host.workbook, 8, STATUS)).toBeUndefined();
    expect(outcome.measures[4]?.status).toBe('unknown');
    expect(outcome.findings).toEqual([expect.objectContaining({ code: 'statusUnknown' })]);
  });

  it('the same through a saved file as in one go', async () => {
    const host = await openReport();
    done(await updateStatus(TODAY));
    const once = pictureOf(host.workbook);
    const saved = await saveXlsx(host.workbook);
    if (!saved.ok) {
      throw new Error(saved.lost.join());
    }
    host.replaceWorkbook(await openXlsx(saved.bytes));
    expect(done(await updateStatus(TODAY)).code).toBe('statusUpToDate');
    expect(JSON.stringify(pictureOf(host.workbook))).toContain('ita.warning.word');
    expect((pictureOf(host.workbook) as { settings: unknown }).settings).toEqual(
      (once as { settings: unknown }).settings,
    );
  });

  it('put back brings back her own drop-down over several runs of rows, with what it says beside the cell', async () => {
    const host = await openReport();
    const sheet = sheetOf(host.workbook);
    const hers = {
      areas: [{ row: 0, column: STATUS, rows: 60, columns: 1 }],
      rule: { kind: 'list', source: 'ใช่,ไม่ใช่', inCellDropDown: true },
      ignoreBlanks: false,
      errorAlert: { show: true, style: 'warning', title: 'โปรดตรวจสอบ', message: 'เลือกใช่หรือไม่ใช่' },
      prompt: { show: true, title: 'รายงานแล้วหรือยัง', message: 'เลือกจากรายการ' },
    } as const;
    sheet.validations.push({ ...hers });
    done(await perform('updateStatus', () => updateStatus(TODAY)));
    expect(new Set(sheet.validations.map(({ prompt }) => prompt?.title)).size).toBe(2);
    done(await perform('putBack', putBackLast));
    expect(sheet.validations.length).toBeGreaterThan(1);
    for (const { areas, ...rest } of sheet.validations) {
      expect({ ...rest, areas: hers.areas }).toEqual(hers);
      expect(areas.every(({ column }) => column === STATUS)).toBe(true);
    }
    const cells = sheet.validations.flatMap(({ areas }) => areas.map(({ rows }) => rows));
    expect(cells.reduce((sum, rows) => sum + rows, 0)).toBe(60);
  });

  it('put back keeps what she has typed since, and names it', async () => {
    const host = await openReport();
    const before = tracking.grid;
    await perform('updateStatus', () => updateStatus(TODAY));
    host.officer.type(REPORT, 'G9', 'ยกเลิก');
    const outcome = done(await perform('putBack', putBackLast));
    expect(outcome).toMatchObject({ code: 'putBackPartly', data: { kept: 1, names: `'${REPORT}'!G9` } });
    expect(valueAt(host.workbook, 8, STATUS)).toBe('ยกเลิก');
    expect(valueAt(host.workbook, 7, STATUS)).toBeUndefined();
    before.forEach((line, row) => {
      line.forEach((value, column) => {
        expect(valueAt(host.workbook, row, column) ?? '').toBe(value);
      });
    });
  });
});

describe('a native table', () => {
  const asTable = async (): Promise<Host> => {
    const host = await useHost();
    const rows = [tracking.grid[1] ?? [], ...tracking.grid.slice(3, 6)];
    host.replaceWorkbook(workbookOf(rows, REPORT));
    const sheet = sheetOf(host.workbook);
    sheet.tables.push(
      plainTable({
        id: '{t}',
        name: 'ตารางของฉัน',
        area: { row: 0, column: 0, rows: 4, columns: 6 },
        columns: [...(rows[0] ?? [])],
      }),
    );
    return host;
  };

  it('gets the columns as its own, once, and gives them back', async () => {
    const host = await asTable();
    const before = pictureOf(host.workbook);
    await perform('updateStatus', () => updateStatus(TODAY));
    expect(sheetOf(host.workbook).tables[0]).toMatchObject({
      area: { row: 0, column: 0, rows: 4, columns: 9 },
      columns: [...(tracking.grid[1] ?? []), 'สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน'],
    });
    expect(done(await updateStatus(TODAY)).code).toBe('statusUpToDate');
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(host.workbook)).toEqual(before);
  });
});

describe('the table that we inserted', () => {
  it('starts as not started, and follows what she types', async () => {
    const host = await useHost();
    host.replaceWorkbook(workbookOf(inName.grid));
    const { measures } = done(await insertMeasures(TODAY));
    expect(measures.every(({ status }) => status === 'notStarted')).toBe(true);
    expect(sheetOf(host.workbook, 1).name).toBe('มาตรการ 2565');
    host.officer.type('มาตรการ 2565', 'G6', 'ดำเนินการแล้วเสร็จ');
    const outcome = done(await updateStatus(TODAY));
    expect(outcome.measures[0]?.status).toBe('done');
    expect(outcome.measures.slice(1).every(({ status }) => status === 'notStarted')).toBe(true);
    expect(valueAt(host.workbook, 5, 7, 1)).toBe('แล้วเสร็จ');
  });

  it('put back keeps the sheet when she has typed in it', async () => {
    const host = await useHost();
    host.replaceWorkbook(workbookOf(inName.grid));
    await perform('insertMeasures', () => insertMeasures(TODAY));
    host.officer.type('มาตรการ 2565', 'G6', 'ดำเนินการแล้วเสร็จ');
    const outcome = done(await perform('putBack', putBackLast));
    expect(outcome.code).toBe('putBackPartly');
    expect(valueAt(host.workbook, 5, 6, 1)).toBe('ดำเนินการแล้วเสร็จ');
  });
});
