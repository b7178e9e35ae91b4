import fc from 'fast-check';
import { addMissing } from '../../src/actions/addMissing';
import { colourScores } from '../../src/actions/colourScores';
import { insertMeasures } from '../../src/actions/insertMeasures';
import { DEFAULT_PREFERENCES, parsePreferences, writePreferences } from '../../src/actions/preferences';
import { readPane } from '../../src/actions/readPane';
import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { updateStatus } from '../../src/actions/updateStatus';
import { writeLibrary } from '../../src/actions/writeLibrary';
import { SETTING_KEY } from '../../src/excel/readSheet';
import { INDICATORS } from '../../src/ita/Indicator';
import { MEASURES_FORMS } from '../../src/sheets/measuresForms';
import type { MeasuresSetup } from '../../src/sheets/MeasuresSetup';
import type { MeasuresChoice } from '../../src/sheets/planMeasures';
import { sayOutcome } from '../../src/i18n/sayOutcome';
import { th } from '../../src/i18n/th';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import plan2565 from '../fixtures/cases/measures-2565-plan.json';
import { agencyBlocks } from '../bench/largeSheets';
import { copySheet } from '../host/copySheet';
import { deleteRows } from '../host/deleteRows';
import type { Host } from '../host/Host';
import { openXlsx } from '../host/openXlsx';
import { saveXlsx } from '../host/saveXlsx';
import { cellAt, cellKey, emptySheet } from '../host/Workbook';
import type { Sheet, Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { TWO_AGENCIES, twoAgencies } from './twoAgencies';
import { useHost } from './useHost';

const TODAY = '2022-06-15';

function choose(workbook: Workbook, setup: MeasuresSetup, more: Partial<MeasuresChoice> = {}): void {
  workbook.settings.set(
    SETTING_KEY,
    JSON.stringify(writePreferences({ ...DEFAULT_PREFERENCES, ...more, measures: setup })),
  );
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return sheet;
}

/** All texts of a sheet, cell by cell. */
function textsOf(sheet: Sheet): readonly string[] {
  return [...sheet.cells.values()].map(({ value }) => (typeof value === 'object' ? '' : String(value ?? '')));
}

function valueOf(sheet: Sheet, row: number, column: number): string | number | boolean {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** The scores of FY2564, one indicator a row, its name and its score side by side. */
const SCORES: readonly (readonly (string | number)[])[] = [
  ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2564', ''],
  ['เทศบาลตำบลตัวอย่าง', ''],
  ['ตัวชี้วัด', 'คะแนน'],
  ...Object.entries(inName.expect.indicators).map(([name, points]) => [name, points]),
];

async function open(
  grid: readonly (readonly (string | number)[])[] = inName.grid,
  setup: MeasuresSetup = {},
  more: Partial<MeasuresChoice> = {},
): Promise<Host> {
  const host = await useHost();
  host.replaceWorkbook(workbookOf(grid));
  choose(host.workbook, setup, more);
  return host;
}

describe('every form from the scores of FY2564', () => {
  it.each(MEASURES_FORMS.map(({ id }) => id))(
    '%s is inserted, is there when pressed again, and is put back as it was',
    async (form) => {
      const { workbook } = await open(inName.grid, { form });
      const before = pictureOf(workbook);
      const first = done(await perform('insertMeasures', () => insertMeasures(TODAY)));
      expect(first.code).toBe('measuresInserted');
      expect(new Set(first.measures.map(({ indicator }) => indicator)).size).toBe(10);
      const once = pictureOf(workbook);
      workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
      expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
      expect(workbook.sheets).toHaveLength(2);
      workbook.activeSheetId = workbook.sheets[1]?.id ?? '';
      expect(pictureOf(workbook)).toEqual(once);
      done(await updateStatus(TODAY));
      expect(pictureOf(workbook)).toEqual(once);
      done(await perform('putBack', putBackLast));
      expect(pictureOf(workbook)).toEqual(before);
    },
  );

  it.each(MEASURES_FORMS.map(({ id }) => id))(
    '%s survives being saved and opened elsewhere',
    async (form) => {
      const host = await open(inName.grid, { form });
      done(await insertMeasures(TODAY));
      const saved = await saveXlsx(host.workbook);
      if (!saved.ok) {
        throw new Error(saved.lost.join());
      }
      host.replaceWorkbook(await openXlsx(saved.bytes));
      host.workbook.activeSheetId = host.workbook.sheets[0]?.id ?? '';
      const again = done(await insertMeasures(TODAY));
      expect([again.code, again.measures.length > 10]).toEqual(['measuresAlreadyThere', true]);
    },
  );

  it('a plan and a report of the same year stand side by side', async () => {
    const { workbook } = await open();
    done(await insertMeasures(TODAY));
    workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
    const { settings } = workbook;
    const stored = parsePreferences(JSON.parse(String(settings.get(SETTING_KEY))));
    choose(workbook, { ...stored.measures, form: 'report' });
    expect(done(await insertMeasures(TODAY)).code).toBe('measuresInserted');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['ITA', 'มาตรการ 2565', 'รายงานผลมาตรการ 2565']);
  });
});

describe('a measures table of ours', () => {
  it.each(MEASURES_FORMS.map(({ id }) => id))(
    'as %s holds no scores: a formula error in it is not taken for a broken one',
    async (form) => {
      const { officer, workbook } = await open(inName.grid, { form });
      done(await insertMeasures(TODAY));
      const sheet = workbook.sheets[1];
      for (const cell of ['B8', 'C8', 'D8', 'B9', 'C9', 'D9']) {
        officer.type(sheet?.name ?? '', cell, '=1/0');
      }
      officer.activate(sheet?.name ?? '');
      expect(await colourScores(TODAY)).toMatchObject({ ok: false, code: 'noScores' });
    },
  );
});

describe('on her own sheet', () => {
  it('the table stands in free space below, her cells, widths and page as they were, and is put back exactly', async () => {
    const host = await open(inName.grid, { place: 'thisSheet' });
    const { workbook } = host;
    const sheet = sheetNamed(workbook, 'ITA');
    sheet.columns.set(0, { width: 50 });
    const before = pictureOf(workbook);
    const cells = new Map(sheet.cells);
    const inserted = done(await perform('insertMeasures', () => insertMeasures(TODAY)));
    expect(inserted.code).toBe('measuresInsertedHere');
    expect(workbook.sheets).toHaveLength(1);
    for (const [key, cell] of cells) {
      expect(sheet.cells.get(key)).toEqual(cell);
    }
    expect(sheet.columns.get(0)).toEqual({ width: 50 });
    const once = pictureOf(workbook);
    host.officer.select('ITA', 'A1');
    expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
    expect(pictureOf(workbook)).toEqual(once);
    done(await perform('putBack', putBackLast));
    expect(pictureOf(workbook)).toEqual(before);
  });

  const AREA = fc.record({
    row: fc.integer({ min: 20, max: 40 }),
    column: fc.nat(8),
    rows: fc.integer({ min: 2, max: 5 }),
    columns: fc.integer({ min: 2, max: 4 }),
  });

  it('whatever else stands there, never a cell is overwritten, twice equals once, and it is put back exactly', async () => {
    const host = await useHost();
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            row: fc.integer({ min: 20, max: 45 }),
            column: fc.nat(12),
            value: fc.constantFrom('ก', 'ข', 'ค'),
          }),
          { maxLength: 12 },
        ),
        fc.option(AREA, { nil: undefined }),
        fc.option(AREA, { nil: undefined }),
        fc.option(AREA, { nil: undefined }),
        fc.constantFrom(...MEASURES_FORMS.map(({ id }) => id)),
        async (others, merge, filter, printArea, form) => {
          host.replaceWorkbook(workbookOf(inName.grid));
          const { workbook } = host;
          choose(workbook, { place: 'thisSheet', form });
          const sheet = sheetNamed(workbook, 'ITA');
          for (const { row, column, value } of others) {
            sheet.cells.set(cellKey(row, column), { value });
          }
          if (merge !== undefined) {
            sheet.merges.push(merge);
          }
          if (filter !== undefined) {
            sheet.autoFilter = { area: filter, criteria: [] };
          }
          if (printArea !== undefined) {
            sheet.page = { ...sheet.page, printArea };
          }
          const before = pictureOf(workbook);
          const cells = new Map(sheet.cells);
          const { at } = done(await perform('insertMeasures', () => insertMeasures(TODAY)));
          for (const [key, cell] of cells) {
            expect(sheet.cells.get(key)).toEqual(cell);
          }
          for (const area of [merge, filter, printArea]) {
            expect((area?.row ?? 0) + (area?.rows ?? 0)).toBeLessThanOrEqual(at?.row ?? 0);
          }
          const once = pictureOf(workbook);
          host.officer.select('ITA', 'A1');
          expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
          expect(pictureOf(workbook)).toEqual(once);
          done(await perform('putBack', putBackLast));
          expect(pictureOf(workbook)).toEqual(before);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});

function front(host: Host): void {
  host.officer.activate('ITA');
  host.officer.select('ITA', 'A1');
}

function scoreCell(name: string): string {
  return `B${String(SCORES.findIndex(([each]) => each === name) + 1)}`;
}

describe('pressed again, the table is brought up to date', () => {
  it.each(['plan5', 'plan6', 'report', 'halfYear'])(
    '%s: measures for a newly weak indicator come below, what she typed stays, nothing comes twice',
    async (form) => {
      const host = await open(
        SCORES.map((line) => (line[0] === 'การใช้อำนาจ' ? [line[0], 97] : line)),
        { form },
        { include: 'weak' },
      );
      const { workbook } = host;
      const first = done(await insertMeasures(TODAY));
      expect(first.measures.some(({ indicator }) => indicator === 3)).toBe(false);
      const sheet = workbook.sheets[1];
      if (sheet === undefined) {
        throw new Error('no sheet');
      }
      const [one, two] = first.measures;
      const key = cellKey(two?.at.row ?? 0, (two?.at.column ?? 0) + 1);
      sheet.cells.set(key, { ...sheet.cells.get(key), value: 'วิธีการที่แก้ไขเอง' });
      const before = new Map(sheet.cells);
      front(host);
      host.officer.type('ITA', scoreCell('การใช้อำนาจ'), '70.06');
      const picture = pictureOf(workbook);
      const again = done(await perform('insertMeasures', () => insertMeasures(TODAY)));
      expect([again.code, again.data.indicators, again.data.measures]).toEqual(['measuresUpdated', 1, 2]);
      expect(again.measures).toHaveLength(first.measures.length + 2);
      expect(again.measures.filter(({ indicator }) => indicator === 3)).toHaveLength(2);
      expect(valueOf(sheet, one?.at.row ?? 0, one?.at.column ?? 0)).toBe(one?.measure);
      const texts = textsOf(sheet);
      for (const { value } of before.values()) {
        expect(texts).toContain(typeof value === 'object' ? '' : String(value ?? ''));
      }
      expect(valueOf(sheet, two?.at.row ?? 0, (two?.at.column ?? 0) + 1)).toBe('วิธีการที่แก้ไขเอง');
      const once = pictureOf(workbook);
      front(host);
      expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
      expect(pictureOf(workbook)).toEqual(once);
      host.officer.activate(sheet.name);
      done(await updateStatus(TODAY));
      front(host);
      expect(pictureOf(workbook)).toEqual(once);
      done(await perform('putBack', putBackLast));
      expect(pictureOf(workbook)).toEqual(picture);
    },
  );

  it('the printed part grows with the table, lines to sign on move down', async () => {
    const host = await open(
      SCORES.map((line) => (line[0] === 'การใช้อำนาจ' ? [line[0], 97] : line)),
      { form: 'report' },
      { include: 'weak' },
    );
    const first = done(await insertMeasures(TODAY));
    const sheet = host.workbook.sheets[1];
    const rows = sheet?.page.printArea?.rows ?? 0;
    const signed = () =>
      [...(sheet?.cells ?? [])]
        .filter(([, { value }]) => value === 'ผู้รายงาน')
        .map(([key]) => cellAt(key).row);
    const [was = 0] = signed();
    front(host);
    host.officer.type('ITA', scoreCell('การใช้อำนาจ'), '70.06');
    done(await insertMeasures(TODAY));
    expect(sheet?.page.printArea?.rows).toBe(rows + 3);
    expect(signed()).toEqual([was + 3]);
    expect(first.ok).toBe(true);
  });

  it('a measure that she deleted or reworded is not put back', async () => {
    const host = await open(SCORES);
    const { workbook } = host;
    const first = done(await insertMeasures(TODAY));
    const sheet = sheetNamed(workbook, 'มาตรการ 2565');
    const [one, two] = first.measures;
    host.officer.type(sheet.name, `B${String((two?.at.row ?? 0) + 1)}`, 'มาตรการที่เขียนใหม่');
    deleteRows(workbook, sheet, one?.at.row ?? 0, 1);
    front(host);
    const once = pictureOf(workbook);
    expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
    expect(pictureOf(workbook)).toEqual(once);
  });

  it('without our record only an indicator without any row gets its measures', async () => {
    const host = await open(SCORES);
    const { workbook } = host;
    const first = done(await insertMeasures(TODAY));
    const sheet = sheetNamed(workbook, 'มาตรการ 2565');
    const duty = first.measures.filter(({ indicator }) => indicator === 1);
    deleteRows(workbook, sheet, duty[0]?.at.row ?? 0, duty.length);
    const [next] = first.measures.filter(({ indicator }) => indicator === 2);
    deleteRows(workbook, sheet, (next?.at.row ?? 0) - duty.length, 1);
    workbook.settings.clear();
    front(host);
    const again = done(await insertMeasures(TODAY));
    expect([again.code, again.data.measures]).toEqual(['measuresUpdated', duty.length]);
  });

  it('an indicator that recovered is pointed out at its row, which stays', async () => {
    const host = await open(SCORES);
    const first = done(await insertMeasures(TODAY));
    const row = first.measures.find(({ indicator }) => indicator === 3)?.at;
    front(host);
    host.officer.type('ITA', scoreCell('การใช้อำนาจ'), '97.5');
    const again = done(await insertMeasures(TODAY));
    expect(again.findings.filter(({ code }) => code === 'indicatorRecovered')).toEqual([
      { code: 'indicatorRecovered', severity: 'note', at: row, data: { indicator: 3 } },
    ]);
    expect(again.measures.filter(({ indicator }) => indicator === 3).length).toBeGreaterThanOrEqual(2);
  });
});

describe('indicators without a measure', () => {
  /** The scores of FY2564, and the plan of FY2565 on a sheet of its own. */
  const openBoth = async (after: readonly string[] = []) => {
    const host = await open();
    const sheet = workbookOf([...plan2565.grid, ...after.map((text) => [text])], 'แผน 2565').sheets[0];
    if (sheet !== undefined) {
      host.workbook.sheets.push({ ...sheet, id: '{plan}' });
    }
    return host;
  };

  it('the plan of FY2565 leaves out two urgent ones, which are added below it with one press', async () => {
    const { workbook } = await openBoth();
    const before = pictureOf(workbook);
    const added = done(await perform('addMissing', () => addMissing(TODAY)));
    expect(added.code).toBe('missingAdded');
    expect([...new Set(added.measures.map(({ indicator }) => indicator))]).toEqual(plan2565.expect.uncovered);
    const sheet = sheetNamed(workbook, 'แผน 2565');
    expect(String(valueOf(sheet, plan2565.grid.length, 0))).toMatch(/^๙\. การปฏิบัติหน้าที่: /);
    plan2565.grid.forEach((line, row) => {
      line.forEach((value, column) => {
        expect(valueOf(sheet, row, column)).toBe(value);
      });
    });
    const once = pictureOf(workbook);
    expect(done(await addMissing(TODAY)).code).toBe('nothingMissing');
    expect(pictureOf(workbook)).toEqual(once);
    done(await perform('putBack', putBackLast));
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('are named in the pane, wherever the table stands, and each measure belongs to its indicator', async () => {
    const { workbook } = await openBoth();
    const pane = await readPane(TODAY);
    expect('scores' in pane && 'uncovered' in pane.scores ? pane.scores.uncovered : pane).toEqual(
      plan2565.expect.uncovered,
    );
    workbook.activeSheetId = '{plan}';
    const { measures } = done(await updateStatus(TODAY));
    expect(measures.map(({ indicator }) => indicator)).toEqual(plan2565.expect.indicators);
  });

  it('are not written over what stands below her table', async () => {
    const { workbook } = await openBoth(['หมายเหตุ: ประกาศแล้ว']);
    const before = pictureOf(workbook);
    expect(await addMissing(TODAY)).toMatchObject({ ok: false, code: 'noRoomBelow' });
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('need a table first', async () => {
    await open();
    expect(await addMissing(TODAY)).toMatchObject({ ok: false, code: 'noMeasuresTable' });
  });

  it('in our table come back with one press, even where she had deleted them', async () => {
    const host = await open(SCORES);
    const { workbook } = host;
    const first = done(await insertMeasures(TODAY));
    const duty = first.measures.filter(({ indicator }) => indicator === 5);
    deleteRows(workbook, sheetNamed(workbook, 'มาตรการ 2565'), duty[0]?.at.row ?? 0, duty.length);
    host.officer.activate('ITA');
    const added = done(await addMissing(TODAY));
    expect([added.code, added.data.indicators]).toEqual(['missingAdded', 1]);
    expect(workbook.sheets[1]?.tables[0]?.area.rows).toBe(first.measures.length + 1);
  });

  it('added to a table of any form, one that she deletes is not put back', async () => {
    const host = await open(
      SCORES.map((line) => (line[0] === 'การใช้อำนาจ' ? [line[0], 97] : line)),
      { form: 'report' },
      { include: 'weak' },
    );
    const { workbook } = host;
    const first = done(await insertMeasures(TODAY));
    front(host);
    host.officer.type('ITA', scoreCell('การใช้อำนาจ'), '70.06');
    const added = done(await addMissing(TODAY));
    expect(added.code).toBe('missingAdded');
    const sheet = sheetNamed(workbook, String(first.data.sheet));
    deleteRows(workbook, sheet, added.measures[0]?.at.row ?? 0, 1);
    front(host);
    expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
  });
});

describe('her own library', () => {
  const library = (workbook: Workbook) => sheetNamed(workbook, 'คลังมาตรการ');
  const rowOf = (workbook: Workbook, id: string) =>
    [...library(workbook).cells].filter(([, { value }]) => value === id).map(([key]) => cellAt(key).row)[0] ??
    -1;
  const written = async () => {
    const host = await open(SCORES);
    expect(done(await writeLibrary(TODAY)).code).toBe('libraryWritten');
    return host;
  };

  it('is written once, as a native table, and put back', async () => {
    const host = await open(SCORES);
    const before = pictureOf(host.workbook);
    done(await perform('writeLibrary', () => writeLibrary(TODAY)));
    expect(library(host.workbook).tables).toHaveLength(1);
    const once = pictureOf(host.workbook);
    expect(done(await writeLibrary(TODAY)).code).toBe('libraryAlreadyThere');
    expect(pictureOf(host.workbook)).toEqual(once);
    done(await perform('putBack', putBackLast));
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('holds no scores: a formula error in it is not taken for a broken one', async () => {
    const { officer, workbook } = await written();
    const { name } = library(workbook);
    officer.type(name, 'D5', '=1/0');
    officer.type(name, 'E6', '=NA()');
    officer.activate(name);
    const outcome = await colourScores(TODAY);
    expect(outcome).toMatchObject({ ok: false, code: 'noScores', data: { sheet: name } });
    expect(sayOutcome(outcome, th)).toContain('โปรดเปิดแผ่นงานที่มีชื่อตัวชี้วัดพร้อมคะแนน');
  });

  it('unchanged gives the same table as without it', async () => {
    const plain = await open(SCORES);
    const without = done(await insertMeasures(TODAY)).measures;
    expect(plain.workbook.sheets).toHaveLength(2);
    const host = await written();
    host.officer.activate('ITA');
    const withIt = done(await insertMeasures(TODAY)).measures;
    expect(withIt).toEqual(without);
  });

  it('what she changes, adds or strikes there is what is inserted', async () => {
    const host = await written();
    const { workbook } = host;
    const { name } = library(workbook);
    const changed = rowOf(workbook, 'duty-service-standard');
    host.officer.type(name, `D${String(changed + 1)}`, 'ปรับปรุงคู่มือประชาชน');
    deleteRows(workbook, library(workbook), rowOf(workbook, 'duty-equal-treatment'), 1);
    const last = Math.max(...[...library(workbook).cells.keys()].map((key) => cellAt(key).row)) + 2;
    host.officer.type(name, `B${String(last)}`, 'การใช้อำนาจ');
    host.officer.type(name, `D${String(last)}`, 'ออกคำสั่งมอบหมายงานเป็นลายลักษณ์อักษร');
    host.officer.type(name, `F${String(last)}`, 'สำนักปลัด');
    host.officer.type(name, `G${String(last)}`, 'ต.ค. - ธ.ค.');
    host.officer.activate('ITA');
    choose(workbook, { picked: { '3': [] } });
    const { measures, findings } = done(await insertMeasures(TODAY));
    const titles = measures.map(({ measure }) => measure);
    expect(titles).toContain('ปรับปรุงคู่มือประชาชน');
    expect(titles.some((title) => title.startsWith('ป้องกันการเลือกปฏิบัติ'))).toBe(false);
    expect(findings).toEqual([]);
  });

  it('a row that cannot be used is named with its cell', async () => {
    const host = await written();
    const { name } = library(host.workbook);
    const row = rowOf(host.workbook, 'duty-service-standard') + 1;
    host.officer.type(name, `B${String(row)}`, 'ความพึงพอใจ');
    host.officer.type(name, `G${String(row + 1)}`, 'เร็ว ๆ นี้');
    host.officer.type(name, `C${String(row + 2)}`, 'ดีมาก');
    host.officer.erase(name, `D${String(row + 3)}`);
    host.officer.activate('ITA');
    const { findings } = done(await insertMeasures(TODAY));
    expect(findings.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
      ['libraryIndicatorUnknown', row - 1, 1],
      ['libraryPeriodUnreadable', row, 6],
      ['libraryBandUnknown', row + 1, 2],
      ['libraryTitleMissing', row + 2, 3],
    ]);
  });

  it("a formula's error is never inserted as a text: the row is named", async () => {
    const host = await written();
    const { name } = library(host.workbook);
    const row = rowOf(host.workbook, 'duty-service-standard') + 1;
    host.officer.type(name, `D${String(row)}`, '=1/0');
    host.officer.type(name, `H${String(row + 1)}`, '=1/0');
    host.officer.activate('ITA');
    const { findings, measures } = done(await insertMeasures(TODAY));
    expect(findings.map(({ code, at }) => [code, at?.row, at?.column])).toEqual([
      ['libraryCellError', row - 1, 3],
      ['libraryCellError', row, 7],
    ]);
    expect(JSON.stringify(measures)).not.toContain('#DIV');
  });

  it('carried to another workbook under another name, it is known by its headings', async () => {
    const host = await written();
    const { workbook } = host;
    host.officer.type(
      'คลังมาตรการ',
      `D${String(rowOf(workbook, 'duty-service-standard') + 1)}`,
      'คู่มือของเราเอง',
    );
    const copy = copySheet(workbook, library(workbook), 'ของเรา');
    const other = workbookOf(SCORES);
    other.sheets.push({ ...copy, tables: [] });
    host.replaceWorkbook(other);
    expect(done(await insertMeasures(TODAY)).measures.map(({ measure }) => measure)).toContain(
      'คู่มือของเราเอง',
    );
  });

  it('is no measures table: its rows are not tracked', async () => {
    const host = await written();
    host.officer.activate('คลังมาตรการ');
    expect(await updateStatus(TODAY)).toMatchObject({ ok: false, code: 'noMeasures' });
  });
});

describe('several agencies on one sheet', () => {
  it('the one whose cell is selected gets a table under its own name, the next one another', async () => {
    const host = await useHost();
    host.replaceWorkbook(workbookOf(agencyBlocks(3)));
    expect(await insertMeasures(TODAY)).toMatchObject({ ok: false, code: 'severalAgencies' });
    host.officer.select('ITA', 'B5');
    const inserted = done(await insertMeasures(TODAY));
    expect(inserted.code).toBe('measuresInserted');
    expect(sayOutcome(inserted, th)).toContain('เฉพาะคะแนนชุดที่ท่านเลือกไว้');
    host.officer.activate('ITA');
    const again = done(await insertMeasures(TODAY));
    expect(again.code).toBe('measuresAlreadyThere');
    expect(sayOutcome(again, th)).toContain('เฉพาะคะแนนชุดที่ท่านเลือกไว้');
    host.officer.activate('ITA');
    expect(done(await addMissing(TODAY)).data).toMatchObject({ scope: 'selection' });
    expect(host.workbook.sheets).toHaveLength(2);
    expect(host.workbook.sheets[1]?.tables[0]?.name).toMatch(/^ITA_Measures_25\d\d_[0-9a-z]+$/);
  });

  it("in a province's table the agency is the row of the selected cell, and each has a sheet of its own", async () => {
    const host = await useHost();
    host.replaceWorkbook(twoAgencies());
    for (const [row, name] of TWO_AGENCIES.entries()) {
      host.officer.activate('ITA');
      host.officer.select('ITA', `A${String(row + 3)}`);
      const { code, assessments, data } = done(await insertMeasures(TODAY));
      expect([code, assessments[0]?.agency, data.scope]).toEqual(['measuresInserted', name, 'selection']);
    }
    const own = host.workbook.sheets.slice(1).map(({ name }) => name);
    expect(own.every((name) => name.includes('อบต.') && name.length <= 31)).toBe(true);
    expect(own).toHaveLength(2);
  });

  it('of several years of one agency the newest is meant, as for the analysis', async () => {
    const host = await useHost();
    host.replaceWorkbook(
      workbookOf([
        ['ผลการประเมิน ITA เทศบาลตำบลตัวอย่าง'],
        ['ตัวชี้วัด', 'ปี 2567', 'ปี 2568'],
        ...INDICATORS.map(({ name, number }) => [name, 70 + number, 80 + number]),
      ]),
    );
    const newest = done(await insertMeasures(TODAY)).data;
    expect(newest).toMatchObject({ sheet: 'มาตรการ 2569', year: 2569 });
    expect(newest.scope).toBeUndefined();
    host.officer.activate('ITA');
    host.officer.select('ITA', 'B5');
    expect(done(await insertMeasures(TODAY)).data).toMatchObject({ sheet: 'มาตรการ 2568', year: 2568 });
  });

  it('units are called as the kind of the agency calls them', async () => {
    await open(
      SCORES.map(([name, score]) => [name === 'เทศบาลตำบลตัวอย่าง' ? 'อบต.ตัวอย่าง' : (name ?? ''), score ?? '']),
    );
    const measures = done(await insertMeasures(TODAY))
      .measures.map(({ responsible }) => responsible)
      .join();
    await open(SCORES, { agencyKind: 'cityMunicipality' });
    const others = done(await insertMeasures(TODAY))
      .measures.map(({ responsible }) => responsible)
      .join();
    expect(measures).not.toBe(others);
    expect(others).toContain('สำนักปลัดเทศบาล');
  });
});

describe('only weak indicators are asked for, and none is weak', () => {
  const strong = SCORES.map(([name, score]) => [name ?? '', typeof score === 'number' ? 96 : (score ?? '')]);

  it('all ten get a measure, and the officer is told why and what to do', async () => {
    await open(strong, {}, { include: 'weak' });
    const inserted = done(await insertMeasures(TODAY));
    expect(new Set(inserted.measures.map(({ indicator }) => indicator)).size).toBe(10);
    expect(sayOutcome(inserted, th)).toContain('ไม่มีตัวชี้วัดที่ควรพัฒนาหรือแก้ไขเร่งด่วน จึงใส่มาตรการ');
  });

  it('nothing of this is said where all are asked for, or one is weak', async () => {
    await open(strong, {}, { include: 'all' });
    expect(done(await insertMeasures(TODAY)).data.taken).toBeUndefined();
    await open(SCORES, {}, { include: 'weak' });
    expect(done(await insertMeasures(TODAY)).data.taken).toBeUndefined();
  });

  it('a table that is there gets no rows for indicators that are strong by now', async () => {
    const { officer, workbook } = await open(SCORES, {}, { include: 'weak' });
    const first = done(await insertMeasures(TODAY));
    for (const row of SCORES.keys()) {
      if (typeof SCORES[row]?.[1] === 'number') {
        officer.type('ITA', `B${String(row + 1)}`, '96');
      }
    }
    officer.activate('ITA');
    const again = done(await insertMeasures(TODAY));
    expect([again.code, again.edits]).toEqual(['measuresAlreadyThere', 0]);
    expect(again.measures).toHaveLength(first.measures.length);
    expect(workbook.sheets).toHaveLength(2);
  });
});

it('twelve sheets beside the scores cost no more than a few round trips', async () => {
  const host = await open(twoColumns.grid);
  for (let index = 0; index < 12; index += 1) {
    host.workbook.sheets.push(emptySheet(`{s${String(index)}}`, `แผ่น ${String(index)}`));
  }
  host.resetStats();
  done(await insertMeasures(TODAY));
  expect(host.stats.roundTrips).toBeLessThanOrEqual(8);
});
