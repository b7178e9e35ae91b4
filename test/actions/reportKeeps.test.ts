import fc from 'fast-check';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { writeReport } from '../../src/actions/writeReport';
import type { Host } from '../host/Host';
import { cellAt, cellKey } from '../host/Workbook';
import type { Sheet, Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { mend, useHost } from './useHost';

const AUTUMN = '2022-10-05';
const SOURCE = 'ติดตาม 2565';
const REPORT = 'รายงาน 12 เดือน 2565';
const TAG_COLUMN = 8;
const PRINTED = [0, 1, 2, 3, 4, 5, 6] as const;

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) {
    throw new Error(`there is no sheet ${name}`);
  }
  return found;
}

function valueAt(sheet: Sheet, row: number, column: number): string | number {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? '';
  return typeof value === 'object' ? value.error : typeof value === 'boolean' ? String(value) : value;
}

/** The rows of a report by the key that the line carries. */
function keyedRows(sheet: Sheet): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [key, { formula }] of sheet.cells) {
    const { row, column } = cellAt(key);
    const found = column === TAG_COLUMN ? /N\("ita\.report\.([^"]+)"\)/.exec(formula ?? '')?.[1] : undefined;
    if (found !== undefined && !rows.has(found)) {
      rows.set(found, row);
    }
  }
  return rows;
}

/** What is printed of each line, by its key. */
function printedLines(sheet: Sheet): ReadonlyMap<string, readonly (string | number)[]> {
  return new Map(
    [...keyedRows(sheet)].map(([key, row]) => [key, PRINTED.map((column) => valueAt(sheet, row, column))]),
  );
}

/** A sheet as it would be typed anew. */
function typedGrid(sheet: Sheet): (string | number)[][] {
  const places = [...sheet.cells.keys()].map(cellAt);
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => valueAt(sheet, row, column)),
  );
}

/** The lines of a report that is written anew from the same measures. */
async function linesAnew(host: Host): Promise<ReadonlyMap<string, readonly (string | number)[]>> {
  const { workbook } = host;
  host.replaceWorkbook(workbookOf(typedGrid(sheetNamed(workbook, SOURCE)), SOURCE));
  done(await writeReport(AUTUMN));
  const lines = printedLines(sheetNamed(host.workbook, REPORT));
  host.replaceWorkbook(workbook);
  return lines;
}

async function openReport(): Promise<Host> {
  const host = await useHost();
  mend(host);
  host.replaceWorkbook(workbookOf(tracking.grid, SOURCE));
  done(await writeReport(AUTUMN));
  return host;
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

function isHidden(sheet: Sheet, row: number): boolean {
  return sheet.rows.get(row)?.hidden === true;
}

/** The rows of measures on her own sheet. */
function measureRows(sheet: Sheet): readonly number[] {
  const typed = new Set(tracking.expect.rows.map(({ row }) => String(tracking.grid[row]?.[3])));
  return Array.from({ length: 120 }, (_, row) => row).filter((row) =>
    typed.has(String(valueAt(sheet, row, 3))),
  );
}

type Act =
  | { readonly act: 'result'; readonly at: number; readonly text: string }
  | { readonly act: 'reword'; readonly at: number }
  | { readonly act: 'remove'; readonly at: number }
  | { readonly act: 'add'; readonly at: number }
  | { readonly act: 'recommend'; readonly at: number }
  | { readonly act: 'beside'; readonly at: number }
  | { readonly act: 'ownRow'; readonly at: number };

const at = fc.nat(1_000);
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant('result' as const),
    at,
    text: fc.constantFrom('ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ได้ดำเนินการ', '-'),
  }),
  fc.record({
    act: fc.constantFrom('reword', 'remove', 'add', 'recommend', 'beside', 'ownRow'),
    at,
  }),
);

/** Does what an officer does, on her table or on the report; gives the text that must stay where it is hers. */
function act(host: Host, each: Act, number: number): string | undefined {
  const { officer, workbook } = host;
  const source = sheetNamed(workbook, SOURCE);
  const report = sheetNamed(workbook, REPORT);
  const rows = measureRows(source);
  const row = rows[each.at % rows.length] ?? 0;
  const lines = [...keyedRows(report)].filter(
    ([key, line]) => key.startsWith('m.') && !isHidden(report, line),
  );
  const line = (lines[each.at % lines.length]?.[1] ?? 0) + 1;
  const text = `ของเรา ${String(number)} จบ`;
  switch (each.act) {
    case 'result':
      officer.type(SOURCE, `E${String(row + 1)}`, each.text);
      return undefined;
    case 'reword':
      officer.type(SOURCE, `A${String(row + 1)}`, `๑. ถ้อยคำใหม่ ${String(number)}`);
      return undefined;
    case 'remove':
      for (const letter of 'ABCDEF') {
        officer.type(SOURCE, `${letter}${String(row + 1)}`, '');
      }
      return undefined;
    case 'add':
      officer.insertRows(SOURCE, row + 2, 1);
      [`๑. เพิ่ม ${String(number)}`, 'ประชุม', 'กองช่าง', 'ม.ค. ๒๕๖๕', 'ดำเนินการแล้วเสร็จ', '-'].forEach(
        (value, column) => {
          officer.type(SOURCE, `${'ABCDEF'.charAt(column)}${String(row + 2)}`, value);
        },
      );
      return undefined;
    case 'recommend':
      officer.type(REPORT, `F${String(line)}`, text);
      return text;
    case 'beside':
      officer.type(REPORT, `L${String(line)}`, text);
      return text;
    case 'ownRow':
      officer.insertRows(REPORT, line, 1);
      officer.type(REPORT, `A${String(line)}`, text);
      return text;
  }
}

/** How often a text stands on a sheet. */
function timesFound(sheet: Sheet, text: string): number {
  return [...sheet.cells.values()].filter(({ value }) => value === text).length;
}

/** Texts of hers that a later act of hers wrote over. */
function standing(sheet: Sheet, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => timesFound(sheet, text) === 1);
}

describe('a report that is written again', () => {
  it('shows what one written anew shows, keeps all that she put in, and is then up to date', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(acts, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        async (rounds) => {
          const host = await openReport();
          const report = sheetNamed(host.workbook, REPORT);
          let hers: readonly string[] = [];
          let number = 0;
          for (const round of rounds) {
            for (const each of round) {
              number += 1;
              const text = act(host, each, number);
              hers = [...hers, ...(text === undefined ? [] : [text])];
            }
            hers = standing(report, hers);
            host.officer.activate(SOURCE);
            done(await writeReport(AUTUMN));
            expect(standing(report, hers)).toEqual(hers);
            const anew = await linesAnew(host);
            const now = printedLines(report);
            const without = (lines: typeof now) =>
              [...lines].map(([key, cells]) => [
                key,
                // What she recommends is hers, and is compared by the texts above.
                cells.map((cell, column) => (column === 5 && key.startsWith('m.') ? '' : cell)),
              ]);
            const wanted = new Map(without(anew).map(([key, cells]) => [String(key), cells]));
            const shown = new Map(without(now).map(([key, cells]) => [String(key), cells]));
            for (const [key, cells] of wanted) {
              expect([key, shown.get(key)]).toEqual([key, cells]);
            }
            for (const [key, row] of keyedRows(report)) {
              const isHers = PRINTED.some((column) => hers.includes(String(valueAt(report, row, column))));
              expect([key, isHidden(report, row)]).toEqual([key, !wanted.has(key) && !isHers]);
            }
            const once = pictureOf(host.workbook);
            expect(done(await writeReport(AUTUMN)).code).toBe('reportUpToDate');
            expect(pictureOf(host.workbook)).toEqual(once);
          }
        },
      ),
      { numRuns: 5 },
    );
  });

  it('is as before when put back, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 5 }), async (all) => {
        const host = await openReport();
        all.forEach((each, index) => act(host, each, index));
        host.officer.activate(SOURCE);
        const before = pictureByCell(host.workbook);
        if (done(await perform('writeReport', () => writeReport(AUTUMN))).code === 'reportRefreshed') {
          expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
          host.officer.activate(SOURCE);
          expect(pictureByCell(host.workbook)).toEqual(before);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('hides the row of a measure that is gone, and uses it again when it is back', async () => {
    const host = await openReport();
    const report = sheetNamed(host.workbook, REPORT);
    const first = tracking.grid[3] ?? [];
    const row = [...keyedRows(report)].find(([key]) => key.startsWith('m.'))?.[1] ?? 0;
    expect(valueAt(report, row, 0)).toBe(first[0]);
    const before = pictureOf(host.workbook);
    'ABCDEF'.split('').forEach((letter) => {
      host.officer.type(SOURCE, `${letter}4`, '');
    });
    const emptied = pictureOf(host.workbook);
    done(await perform('writeReport', () => writeReport(AUTUMN)));
    expect(isHidden(report, row)).toBe(true);
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(host.workbook)).toEqual(emptied);
    done(await writeReport(AUTUMN));
    first.forEach((text, column) => {
      host.officer.type(SOURCE, `${'ABCDEF'.charAt(column)}4`, text);
    });
    done(await writeReport(AUTUMN));
    expect(isHidden(report, row)).toBe(false);
    expect(PRINTED.slice(0, 6).map((column) => valueAt(report, row, column))).toEqual(first);
    host.officer.activate(REPORT);
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('shows a share as she sees it, before and after it changed', async () => {
    const host = await openReport();
    const report = sheetNamed(host.workbook, REPORT);
    const source = sheetNamed(host.workbook, SOURCE);
    host.officer.type(SOURCE, 'E4', '50%');
    expect(source.cells.get(cellKey(3, 4))).toMatchObject({ value: 0.5 });
    done(await writeReport(AUTUMN));
    const shown = () => {
      const lines = [...keyedRows(report)].filter(([key]) => key.startsWith('m.'));
      const row = Math.min(...lines.map(([, line]) => line));
      return report.cells.get(cellKey(row, 4));
    };
    expect(shown()).toMatchObject({ value: 0.5, style: { numberFormat: '0%' } });
    expect(done(await writeReport(AUTUMN)).code).toBe('reportUpToDate');
    host.officer.type(SOURCE, 'E4', '75%');
    done(await writeReport(AUTUMN));
    expect(shown()).toMatchObject({ value: 0.75, style: { numberFormat: '0%' } });
  });

  describe('after measures came in and changed hands', () => {
    const TABLE = [
      ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'],
      ['จัดทำคู่มือ', 'สำนักปลัด', 'มี.ค. 2565', 'อยู่ระหว่างดำเนินการ'],
      ['ประกาศนโยบาย', 'กองคลัง', 'มี.ค. 2565', 'แล้วเสร็จ'],
      ['จัดอบรม', 'กองคลัง', 'มี.ค. 2565', 'ยังไม่ได้ดำเนินการ'],
    ];

    /** The printed rows whose first cell holds a text. */
    const rowsOf = (sheet: Sheet, text: string) =>
      Array.from({ length: 80 }, (_, row) => row).filter((row) => valueAt(sheet, row, 0) === text);
    const rowOf = (sheet: Sheet, text: string) => rowsOf(sheet, text)[0] ?? -1;

    async function openSmall(): Promise<{ readonly host: Host; readonly report: Sheet }> {
      const host = await useHost();
      mend(host);
      host.replaceWorkbook(workbookOf(TABLE, SOURCE));
      done(await writeReport(AUTUMN));
      return { host, report: sheetNamed(host.workbook, REPORT) };
    }

    async function change(host: Host): Promise<void> {
      const { officer } = host;
      officer.type(SOURCE, 'B2', 'กองคลัง');
      officer.type(SOURCE, 'B4', 'กองช่าง');
      ['ติดตามผล', 'สำนักปลัด', 'ก.พ. 2565', 'ยังไม่ได้ดำเนินการ'].forEach((text, column) => {
        officer.type(SOURCE, `${'ABCD'.charAt(column)}5`, text);
      });
      officer.activate(SOURCE);
      done(await perform('writeReport', () => writeReport(AUTUMN)));
    }

    it('the figures beside a unit that she named in her own words are still those of that unit', async () => {
      const { host, report } = await openSmall();
      host.officer.type(REPORT, `A${String(rowOf(report, 'กองคลัง') + 1)}`, 'กองคลัง (นักวิชาการ)');
      await change(host);
      const figures = (unit: string) => {
        const row = rowOf(report, unit);
        return [1, 2, 3, 4, 5, 6].map((column) => valueAt(report, row, column));
      };
      expect(figures('กองคลัง (นักวิชาการ)')).toEqual([1, 1, 0, 0, 0, 2]);
      expect(figures('กองช่าง')).toEqual([0, 0, 0, 1, 0, 1]);
      expect(figures('สำนักปลัด')).toEqual([0, 0, 0, 1, 0, 1]);
    });

    it.each<[string, (host: Host) => void, string]>([
      ['as it was', () => undefined, 'จัดอบรม'],
      ['in other words', (host) => host.officer.type(SOURCE, 'A4', 'จัดฝึกอบรม'), 'จัดฝึกอบรม'],
    ])('a day that she put beside an outstanding measure stays with it, %s', async (_, reword, words) => {
      const { host, report } = await openSmall();
      host.officer.type(REPORT, `D${String(rowOf(report, 'จัดอบรม') + 1)}`, 'เลื่อนไป ก.ค.');
      reword(host);
      await change(host);
      const noted = Array.from({ length: 80 }, (_each, row) => row).filter(
        (row) => valueAt(report, row, 3) === 'เลื่อนไป ก.ค.',
      );
      expect(noted.map((row) => valueAt(report, row, 0))).toEqual([words]);
      expect(isHidden(report, noted[0] ?? -1)).toBe(false);
    });

    it('what she typed beside a new line is not taken away with it when it is put back', async () => {
      const { host, report } = await openSmall();
      await change(host);
      const [row = -1] = rowsOf(report, '4. ติดตามผล');
      host.officer.type(REPORT, `L${String(row + 1)}`, 'บันทึกของเรา');
      expect(done(await perform('putBack', putBackLast))).toMatchObject({
        code: 'putBackPartly',
        data: { kept: 1 },
      });
      expect(timesFound(report, 'บันทึกของเรา')).toBe(1);
      expect(rowsOf(report, '4. ติดตามผล')).toEqual([]);
    });
  });
});
