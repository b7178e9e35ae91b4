import tracking from '../fixtures/cases/tracking-2565-report.json';
import { carryOver } from '../../src/actions/carryOver';
import { colourScores } from '../../src/actions/colourScores';
import { SETTING_KEY } from '../../src/excel/readSheet';
import { DEFAULT_PREFERENCES, writePreferences } from '../../src/actions/preferences';
import { withNamedChoice } from '../../src/actions/withNamedChoice';
import { perform } from '../../src/actions/session';
import { putBackLast } from '../../src/actions/putBackLast';
import { updateStatus } from '../../src/actions/updateStatus';
import { writeReport } from '../../src/actions/writeReport';
import { measuresTableName } from '../../src/sheets/measuresTableName';
import type { Host } from '../host/Host';
import { deleteSheet, renameSheet } from '../host/renameSheet';
import { cellKey } from '../host/Workbook';
import type { Sheet, Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { mend, useHost } from './useHost';

/** After the year's end the whole year is reported. */
const AUTUMN = '2022-10-05';
const SPRING = '2022-04-05';
const SOURCE = 'ติดตาม 2565';
const YEAR_SHEET = 'รายงาน 12 เดือน 2565';
const HALF_SHEET = 'รายงาน 6 เดือน 2565';

async function openCase(sheet = SOURCE): Promise<Host> {
  const host = await useHost();
  mend(host);
  host.replaceWorkbook(workbookOf(tracking.grid, sheet));
  return host;
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) {
    throw new Error(`there is no sheet ${name}: ${workbook.sheets.map((each) => each.name).join()}`);
  }
  return found;
}

function valueAt(sheet: Sheet, row: number, column: number) {
  const value = sheet.cells.get(cellKey(row, column))?.value;
  return typeof value === 'object' ? value.error : value;
}

/** The rows whose first cell begins with a text. */
function rowsOf(sheet: Sheet, text: string): readonly number[] {
  return Array.from({ length: 300 }, (_, row) => row).filter((row) => {
    const value = valueAt(sheet, row, 0);
    return typeof value === 'string' && value.startsWith(text);
  });
}

function rowOf(sheet: Sheet, text: string): number {
  const [row] = rowsOf(sheet, text);
  if (row === undefined) {
    throw new Error(`no row ${text}`);
  }
  return row;
}

/** As `pictureOf`, with cells that are under a drop-down instead of the pieces in which the file keeps them. */
function pictureByCell(workbook: Workbook): unknown {
  const lists = workbook.sheets.map((sheet) =>
    sheet.validations
      .flatMap(({ areas }) => areas)
      .flatMap(({ row, rows, column }) => Array.from({ length: rows }, (_, r) => cellKey(row + r, column)))
      .sort(),
  );
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, validations: [] }));
  return { lists, picture: pictureOf({ ...workbook, sheets }) };
}

/** The rows of measures: those that are counted for an instrument. */
function measureRows(sheet: Sheet): readonly number[] {
  return Array.from({ length: 300 }, (_, row) => row).filter((row) =>
    ['IIT', 'EIT', 'OIT', '-'].includes(String(valueAt(sheet, row, 8) ?? '')),
  );
}

function line(sheet: Sheet, row: number, columns = 7) {
  return Array.from({ length: columns }, (_, column) => valueAt(sheet, row, column) ?? '');
}

describe('the report of the year', () => {
  it('holds all 25 measures with her sentences and recommendations unchanged', async () => {
    const { workbook } = await openCase();
    expect(done(await writeReport(AUTUMN))).toMatchObject({
      code: 'reportWritten',
      data: { sheet: YEAR_SHEET, year: 2565, measures: 25, done: 15 },
    });
    const report = sheetNamed(workbook, YEAR_SHEET);
    const written = measureRows(report).map((row) => line(report, row, 6));
    const typed = tracking.expect.rows.map(({ row }) => tracking.grid[row]);
    expect(written).toHaveLength(25);
    for (const measure of typed) {
      expect(written).toContainEqual(measure);
    }
  });

  it('counts 15 done, 7 in progress and 3 continuous by formulas of the workbook itself', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    const report = sheetNamed(host.workbook, YEAR_SHEET);
    const total = rowOf(report, 'รวม (มาตรการ)');
    expect(line(report, total)).toEqual(['รวม (มาตรการ)', 15, 7, 3, 0, 0, 25]);
    const first = measureRows(report).find((row) => valueAt(report, row, 6) === 'แล้วเสร็จ') ?? 0;
    host.officer.type(YEAR_SHEET, `G${String(first + 1)}`, 'ยกเลิก');
    expect(line(report, total)).toEqual(['รวม (มาตรการ)', 14, 7, 3, 0, 1, 25]);
    const parts = ['IIT', 'EIT', 'OIT'].map((code) =>
      Number(
        valueAt(
          report,
          rowsOf(report, 'แบบวัด').find((row) => String(valueAt(report, row, 0)).endsWith(`(${code})`)) ?? 0,
          6,
        ),
      ),
    );
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(25);
    expect(measureRows(report)).toHaveLength(25);
    host.officer.type(YEAR_SHEET, `G${String(first + 1)}`, '');
    expect(rowsOf(report, 'ยังไม่ระบุสถานะ ๑ มาตรการ')).toHaveLength(1);
  });

  it('begins with a paragraph whose figures are those of the summary as it stands', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    const report = sheetNamed(host.workbook, YEAR_SHEET);
    expect(rowsOf(report, 'ตามที่หน่วยงานได้นำผลการประเมิน')).toHaveLength(1);
    const figures = () => valueAt(report, rowOf(report, 'ปรากฏว่า'), 0);
    expect(figures()).toBe(
      'ปรากฏว่า จากมาตรการที่ต้องรายงานทั้งหมด ๒๕ มาตรการ ดำเนินการแล้วเสร็จ ๑๕ มาตรการ (ร้อยละ ๖๐.๐) ' +
        'อยู่ระหว่างดำเนินการ ๗ มาตรการ (ร้อยละ ๒๘.๐) ดำเนินการต่อเนื่อง ๓ มาตรการ (ร้อยละ ๑๒.๐)',
    );
    const row = measureRows(report).find((each) => valueAt(report, each, 6) === 'อยู่ระหว่างดำเนินการ') ?? 0;
    host.officer.type(YEAR_SHEET, `G${String(row + 1)}`, 'แล้วเสร็จ');
    expect(figures()).toContain('ดำเนินการแล้วเสร็จ ๑๖ มาตรการ (ร้อยละ ๖๔.๐)');
  });

  it('keeps her lines of indicators and sub-indicators, once each', async () => {
    const { workbook } = await openCase();
    done(await writeReport(AUTUMN));
    const report = sheetNamed(workbook, YEAR_SHEET);
    expect(rowsOf(report, '๑. การปฏิบัติหน้าที่')).toHaveLength(1);
    expect(rowsOf(report, '๒. การใช้งบประมาณ')).toHaveLength(1);
    const last = Math.max(...measureRows(report));
    const continued = rowsOf(report, '').filter(
      (row) => row < last && String(valueAt(report, row, 0)).endsWith('(ต่อ)'),
    );
    expect(continued).toEqual([]);
  });

  it('says of which day it is, what is outstanding, and who signs', async () => {
    const { workbook } = await openCase();
    done(await writeReport(AUTUMN));
    const report = sheetNamed(workbook, YEAR_SHEET);
    expect(valueAt(report, 3, 0)).toBe('ข้อมูล ณ วันที่ ๕ ตุลาคม ๒๕๖๕');
    expect(valueAt(report, 2, 0)).toBe('รอบ ๑๒ เดือน (ตุลาคม ๒๕๖๔ - กันยายน ๒๕๖๕)');
    const list = rowOf(report, 'มาตรการที่ยังไม่แล้วเสร็จ') + 2;
    const open = Array.from({ length: 8 }, (_, index) => line(report, list + index, 6)).filter(
      ([measure]) => measure !== '',
    );
    expect(open).toHaveLength(7);
    expect(open.every(([, , , , , late]) => String(late).startsWith('เกินกำหนด '))).toBe(true);
    const cells = [...report.cells.values()].map(({ value }) => value);
    expect(cells).toContain('ผู้รายงาน');
    expect(cells).toContain('ผู้บังคับบัญชา');
  });

  it('is set up for A4 landscape, one page wide, its heading on every page, pages numbered', async () => {
    const { workbook } = await openCase();
    done(await writeReport(AUTUMN));
    const { page, charts, tables } = sheetNamed(workbook, YEAR_SHEET);
    expect(page).toMatchObject({ orientation: 'landscape', printArea: { row: 0, column: 0, columns: 7 } });
    expect(JSON.stringify(page)).toContain('หน้า &P จาก &N');
    const report = sheetNamed(workbook, YEAR_SHEET);
    const first = rowOf(report, '๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)');
    // Headings are repeated over measures only: the summary stands before them, on pages of its own.
    expect(page.printTitleRows).toEqual({ first: first + 1, last: first + 1 });
    expect(page.breaks).toEqual([rowOf(report, 'แผนภูมิ'), first]);
    expect(first).toBeGreaterThan(rowOf(report, 'มาตรการที่ยังไม่แล้วเสร็จ'));
    expect(charts.map(({ type, name }) => [type, name])).toEqual([
      ['BarStacked', 'ita.report.instruments'],
      ['BarStacked', 'ita.report.units'],
    ]);
    expect(tables.map(({ name }) => name)).toEqual(['ITA_RoundReport_2565_12']);
  });

  it('pressed three times is as after once, on the measures and on the report', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    const once = pictureOf(host.workbook);
    expect(done(await writeReport(AUTUMN)).code).toBe('reportUpToDate');
    host.officer.activate(SOURCE);
    expect(done(await writeReport(AUTUMN)).code).toBe('reportUpToDate');
    host.officer.activate(YEAR_SHEET);
    expect(pictureOf(host.workbook)).toEqual(once);
  });

  it('put back is as before', async () => {
    const { workbook } = await openCase();
    const before = pictureOf(workbook);
    await perform('writeReport', () => writeReport(AUTUMN));
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('is no second table of measures, and no table of scores', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    host.officer.activate(YEAR_SHEET);
    expect(await updateStatus(AUTUMN)).toMatchObject({ ok: false, code: 'noMeasures' });
    expect(await colourScores(AUTUMN)).toMatchObject({ ok: false });
  });
});

describe('the two rounds', () => {
  it('stand side by side, the first half not overwritten, and are compared', async () => {
    const host = await openCase();
    expect(done(await writeReport(SPRING))).toMatchObject({
      data: { sheet: HALF_SHEET, round: 'firstHalf' },
    });
    const half = sheetNamed(host.workbook, HALF_SHEET);
    const before = JSON.stringify([...half.cells]);
    host.officer.activate(SOURCE);
    done(await writeReport(AUTUMN));
    expect(JSON.stringify([...half.cells])).toBe(before);
    const year = sheetNamed(host.workbook, YEAR_SHEET);
    expect(line(year, rowOf(year, 'รอบ ๖ เดือน'))[6]).toBe(measureRows(half).length);
    expect(line(year, rowsOf(year, 'รอบ ๑๒ เดือน').at(-1) ?? 0)).toEqual(['รอบ ๑๒ เดือน', 15, 7, 3, 0, 0, 25]);
    expect(year.charts.map(({ name }) => name)).toContain('ita.report.rounds');
    expect(measureRows(half).length).toBeLessThan(25);
  });

  it('the round that she chose is written, whatever the day', async () => {
    const host = await openCase();
    const chosen = withNamedChoice(DEFAULT_PREFERENCES, '', 'round', 'fullYear');
    host.workbook.settings.set(SETTING_KEY, writePreferences(chosen ?? DEFAULT_PREFERENCES));
    expect(done(await writeReport(SPRING)).data.round).toBe('fullYear');
  });
});

describe('what she does with the report', () => {
  it('her recommendation, her edits and her rows below stay when new results come', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    const report = sheetNamed(host.workbook, YEAR_SHEET);
    const row = measureRows(report)[4] ?? 0;
    host.officer.type(YEAR_SHEET, `F${String(row + 1)}`, 'ควรเร่งรัด');
    host.officer.type(YEAR_SHEET, 'A2', 'เทศบาลตำบลตัวอย่าง');
    host.officer.type(YEAR_SHEET, 'A200', 'หมายเหตุของเรา');
    host.officer.type(SOURCE, 'E9', 'ดำเนินการแล้วเสร็จ');
    const outcome = done(await perform('writeReport', () => writeReport(AUTUMN)));
    expect(outcome).toMatchObject({ code: 'reportRefreshed', data: { kept: 2, done: 16 } });
    expect(line(report, row).slice(4)).toEqual(['ดำเนินการแล้วเสร็จ', 'ควรเร่งรัด', 'แล้วเสร็จ']);
    expect(valueAt(report, 1, 0)).toBe('เทศบาลตำบลตัวอย่าง');
    expect(valueAt(report, 199, 0)).toBe('หมายเหตุของเรา');
    expect(line(report, rowOf(report, 'รวม (มาตรการ)'))).toEqual(['รวม (มาตรการ)', 16, 6, 3, 0, 0, 25]);
    expect(done(await writeReport(AUTUMN)).code).toBe('reportUpToDate');
  });

  it('a measure that she adds to her table comes in its place, and goes again when put back', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    const report = sheetNamed(host.workbook, YEAR_SHEET);
    const row = measureRows(report)[1] ?? 0;
    host.officer.type(YEAR_SHEET, `F${String(row + 1)}`, 'ควรเร่งรัด');
    host.officer.insertRows(SOURCE, 6, 1);
    ['ก. มาตรการใหม่ของเรา', 'ประชุม', 'กองคลัง', 'ม.ค. ๒๕๖๕', 'ดำเนินการแล้วเสร็จ'].forEach((text, column) => {
      host.officer.type(SOURCE, `${'ABCDE'.charAt(column)}6`, text);
    });
    const before = pictureByCell(host.workbook);
    const outcome = done(await perform('writeReport', () => writeReport(AUTUMN)));
    expect(outcome).toMatchObject({ code: 'reportRefreshed', data: { measures: 26 } });
    expect(measureRows(report)).toHaveLength(26);
    expect(valueAt(report, row + 1, 0)).toBe('ก. มาตรการใหม่ของเรา');
    expect(valueAt(report, row, 5)).toBe('ควรเร่งรัด');
    expect(line(report, rowOf(report, 'รวม (มาตรการ)'))).toEqual(['รวม (มาตรการ)', 16, 7, 3, 0, 0, 26]);
    const once = pictureOf(host.workbook);
    expect(done(await writeReport(AUTUMN)).code).toBe('reportUpToDate');
    expect(pictureOf(host.workbook)).toEqual(once);
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureByCell(host.workbook)).toEqual(before);
  });

  it('a measure in new words keeps what she added beside it; one that is gone counts no more', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    const report = sheetNamed(host.workbook, YEAR_SHEET);
    const [row = 0, second = 0] = measureRows(report);
    host.officer.type(YEAR_SHEET, `F${String(row + 1)}`, 'ควรเร่งรัด');
    host.officer.type(SOURCE, 'A4', '๑. ประกาศนโยบายฉบับใหม่');
    ['A5', 'B5', 'C5', 'D5', 'E5', 'F5'].forEach((address) => {
      host.officer.type(SOURCE, address, '');
    });
    done(await writeReport(AUTUMN));
    expect(valueAt(report, row, 0)).toBe('๑. ประกาศนโยบายฉบับใหม่');
    expect(valueAt(report, row, 5)).toBe('ควรเร่งรัด');
    expect(line(report, second).every((value) => value === '')).toBe(true);
    expect(line(report, rowOf(report, 'รวม (มาตรการ)'))[6]).toBe(24);
  });

  it('follows her sheet under a new name', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    renameSheet(host.workbook, sheetNamed(host.workbook, SOURCE), 'ตารางของเรา');
    host.officer.type('ตารางของเรา', 'E9', 'ดำเนินการแล้วเสร็จ');
    host.officer.activate(YEAR_SHEET);
    expect(done(await writeReport(AUTUMN))).toMatchObject({ code: 'reportRefreshed', data: { done: 16 } });
  });

  it('says so in one sentence when her sheet is gone', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    const source = sheetNamed(host.workbook, SOURCE);
    deleteSheet(host.workbook, source);
    const before = pictureOf(host.workbook);
    expect(await writeReport(AUTUMN)).toMatchObject({ ok: false, code: 'reportSourceGone' });
    expect(await carryOver(AUTUMN)).toMatchObject({ ok: false, code: 'reportSourceGone' });
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('takes few round trips, however many measures there are', async () => {
    const host = await openCase();
    const count = async (run: () => Promise<unknown>) => {
      host.resetStats();
      await run();
      return host.stats.roundTrips;
    };
    const few = await count(() => writeReport(AUTUMN));
    const again = await count(() => writeReport(AUTUMN));
    const heading = tracking.grid[1] ?? [];
    const lines = Array.from({ length: 60 }, (_, index) => [
      `มาตรการใหม่ ${String(index)}`,
      'ประชุม',
      'กองคลัง',
      'ม.ค. ๒๕๖๕',
      'ดำเนินการแล้วเสร็จ',
      '-',
    ]);
    host.replaceWorkbook(workbookOf([heading, ['๒. การใช้งบประมาณ'], ...lines], SOURCE));
    expect(await count(() => writeReport(AUTUMN))).toBe(few);
    expect(await count(() => writeReport(AUTUMN))).toBe(again);
    expect(host.stats.largestRequest).toBeLessThan(4_000_000);
  });

  it('a protected report is left alone and named', async () => {
    const host = await openCase();
    done(await writeReport(AUTUMN));
    const report = sheetNamed(host.workbook, YEAR_SHEET);
    report.protection = { options: {} };
    host.officer.activate(SOURCE);
    expect(await writeReport(AUTUMN)).toMatchObject({ code: 'protectedSheet', data: { sheet: YEAR_SHEET } });
  });
});

describe('what can not be reported', () => {
  it('a sheet without measures', async () => {
    const host = await useHost();
    mend(host);
    host.replaceWorkbook(workbookOf([['บันทึกการประชุม']]));
    expect(await writeReport(AUTUMN)).toMatchObject({ ok: false, code: 'noMeasures' });
    expect(await carryOver(AUTUMN)).toMatchObject({ ok: false, code: 'noMeasures' });
    host.replaceWorkbook(workbookOf([]));
    expect(await writeReport(AUTUMN)).toMatchObject({ ok: false, code: 'emptySheet' });
  });

  it('a sheet of hers that bears the name is not written over', async () => {
    const host = await openCase(YEAR_SHEET);
    const before = pictureOf(host.workbook);
    expect(await writeReport(AUTUMN)).toMatchObject({ ok: false, code: 'sheetInTheWay' });
    expect(pictureOf(host.workbook)).toEqual(before);
  });
});

describe("next year's start", () => {
  it('carries the ten open and continuous measures over, marked, once', async () => {
    const host = await openCase();
    const before = pictureOf(host.workbook);
    const outcome = done(await perform('carryOver', () => carryOver(AUTUMN)));
    expect(outcome).toMatchObject({ code: 'carriedOver', data: { measures: 10, year: 2566 } });
    const plan = sheetNamed(host.workbook, String(outcome.data.sheet));
    const marked = [...plan.cells.values()].filter(({ value }) =>
      typeof value === 'string' ? value.endsWith('(ยกมาจากปี ๒๕๖๕)') : false,
    );
    expect(marked).toHaveLength(10);
    // The same months a year later; what is carried out all the time runs through the year.
    expect(outcome.measures.map(({ due }) => due).sort()).toEqual([
      '2023-05-31',
      '2023-07-31',
      '2023-07-31',
      '2023-08-31',
      ...Array.from({ length: 6 }, () => '2023-09-30'),
    ]);
    const once = pictureOf(host.workbook);
    host.officer.activate(SOURCE);
    expect(done(await carryOver(AUTUMN)).code).toBe('nothingToCarry');
    host.officer.activate(plan.name);
    expect(pictureOf(host.workbook)).toEqual(once);
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('is not carried on to yet another year when the button is pressed on the new plan', async () => {
    const host = await openCase();
    const { sheet } = done(await carryOver(AUTUMN)).data;
    host.officer.activate(String(sheet));
    const once = pictureOf(host.workbook);
    expect(await carryOver(AUTUMN)).toMatchObject({ ok: false, code: 'yearNotOver', data: { year: 2566 } });
    expect(pictureOf(host.workbook)).toEqual(once);
    expect(done(await carryOver('2023-07-01'))).toMatchObject({ code: 'carriedOver', data: { year: 2567 } });
  });

  it("is found in the agency's own plan where the workbook holds those of several", async () => {
    const host = await openCase();
    const agency = 'เทศบาลตำบลตัวอย่าง';
    host.replaceWorkbook(workbookOf([['มาตรการ ปี ๒๕๖๕'], [agency], ...tracking.grid], SOURCE));
    const { sheet } = done(await carryOver(AUTUMN)).data;
    for (const name of host.workbook.names.filter((each) => each.name === 'ITA_Report_2566')) {
      name.name = measuresTableName(2566, 'report', agency);
    }
    expect(host.workbook.names.map(({ name }) => name)).toEqual([measuresTableName(2566, 'report', agency)]);
    host.officer.activate(SOURCE);
    expect(done(await carryOver(AUTUMN))).toMatchObject({ code: 'nothingToCarry', data: { sheet } });
    host.officer.type(SOURCE, 'E6', 'อยู่ระหว่างดำเนินการ');
    expect(done(await carryOver(AUTUMN))).toMatchObject({
      code: 'carriedOver',
      data: { measures: 1, sheet },
    });
  });

  it('is marked with the year from which it comes last', async () => {
    const host = await openCase();
    const first = done(await carryOver(AUTUMN));
    host.officer.activate(String(first.data.sheet));
    const second = done(await carryOver('2023-10-02'));
    const cells = [...sheetNamed(host.workbook, String(second.data.sheet)).cells.values()];
    const marked = cells.flatMap(({ value }) =>
      typeof value === 'string' && value.includes('ยกมาจากปี') ? [value] : [],
    );
    expect(marked).toHaveLength(10);
    expect(marked.every((text) => /^(?!.*๒๕๖๕\)).*\(ยกมาจากปี ๒๕๖๖\)$/su.test(text))).toBe(true);
  });

  it('adds below our plan of the next year what came open since', async () => {
    const host = await openCase();
    const first = done(await carryOver(AUTUMN));
    host.officer.activate(SOURCE);
    host.officer.type(SOURCE, 'E4', 'อยู่ระหว่างดำเนินการ');
    expect(done(await carryOver(AUTUMN))).toMatchObject({
      code: 'carriedOver',
      data: { measures: 1, sheet: first.data.sheet },
    });
  });
});
