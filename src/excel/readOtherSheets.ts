import type { Block, CellValue, Grid, GridTable } from '../sheets/Grid';
import { parseAreaAddress } from '../sheets/address';
import type { Answer } from './ExcelRefusal';
import type { Area } from '../sheets/Place';
import { isCell } from './readBlocks';
import { texts } from './readDetails';
import { runExcel } from './runExcel';
import { syncAtEachYield } from './syncAtEachYield';

/** A sheet with more cells holds no plan of a few dozen measures and is not read. */
const MOST_CELLS_A_SHEET = 20_000;
/** So many cells are read in all, and so many in one request: ten thousand long ones stay under 4 MB. */
const MOST_CELLS = 60_000;
const CELLS_A_REQUEST = 10_000;

interface Candidate {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** What was read of the other sheets of a workbook. */
export interface OtherSheets {
  readonly grids: readonly Grid[];
  /** The names of those that were not read since they, or all together, have too many cells. */
  readonly passedOver: readonly string[];
}

/** A sheet that was read, with what Excel hands out of its merged cells. */
interface ReadSheet extends Candidate {
  readonly merged: Excel.RangeAreas;
}

function cellsOf({ used }: Candidate): number {
  return used.isNullObject ? 0 : used.rowCount * used.columnCount;
}

/** Sheets by sheet until their cells would be too many. */
function wanted(candidates: readonly Candidate[]): readonly Candidate[] {
  let cells = 0;
  return candidates.filter((candidate) => {
    const more = cellsOf(candidate);
    const takes = more > 0 && more <= MOST_CELLS_A_SHEET && cells + more <= MOST_CELLS;
    cells += takes ? more : 0;
    return takes;
  });
}

function* packs(candidates: readonly Candidate[], read: ReadSheet[]): Generator<undefined> {
  let cells = 0;
  for (const candidate of candidates) {
    if (cells > 0 && cells + cellsOf(candidate) > CELLS_A_REQUEST) {
      yield;
      cells = 0;
    }
    candidate.used.load('values');
    const merged = candidate.used.getMergedAreasOrNullObject();
    merged.load('address');
    read.push({ ...candidate, merged });
    cells += cellsOf(candidate);
  }
  yield;
}

/** The number formats that a grid asks for, all sheets in one round trip; the cells that are read are few as they are. */
async function withFormats(
  context: Excel.RequestContext,
  grids: readonly Grid[],
  formats: (grid: Grid) => readonly Area[],
): Promise<readonly Grid[]> {
  const wanted = grids.map((grid) => ({
    grid,
    ranges: formats(grid).map(({ row, column, rows, columns }) => {
      const sheet = context.workbook.worksheets.getItem(grid.sheet);
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      range.load('numberFormat');
      return { row, column, range };
    }),
  }));
  if (wanted.every(({ ranges }) => ranges.length === 0)) {
    return grids;
  }
  await context.sync();
  return wanted.map(({ grid, ranges }) =>
    ranges.length === 0
      ? grid
      : {
          ...grid,
          numberFormats: ranges.map(({ row, column, range }): Block<string> => ({
            row,
            column,
            cells: texts(range.numberFormat),
          })),
        },
  );
}

function mergesIn(merged: Excel.RangeAreas, sheet: string): readonly Area[] {
  return merged.isNullObject
    ? []
    : merged.address.split(',').flatMap((address) => parseAreaAddress(address, sheet) ?? []);
}

function valuesOf(raw: unknown): readonly (readonly CellValue[])[] {
  return Array.isArray(raw)
    ? raw.map((line: unknown) =>
        Array.isArray(line) ? line.map((value: unknown) => (isCell(value) ? value : '')) : [],
      )
    : [];
}

/**
 * Reads the values, tables and merged cells of every visible sheet but one, to know of scores, of a library and of measures
 * that stand elsewhere. Three round trips, one for each further ten thousand cells, and one where `formats` asks for the
 * number formats of some cells; large sheets are passed over, and named.
 */
export function readOtherSheets(
  but: string,
  formats: (grid: Grid) => readonly Area[] = () => [],
): Promise<Answer<OtherSheets>> {
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/name,items/showTotals,items/worksheet/name');
    await context.sync();
    const candidates = worksheets.items
      .filter((sheet) => sheet.name !== but && sheet.visibility === 'Visible')
      .map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('rowIndex,columnIndex,rowCount,columnCount');
        return { sheet, used };
      });
    const ranges = tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { table, range };
    });
    await context.sync();
    const few = wanted(candidates);
    const read: ReadSheet[] = [];
    if (few.length > 0) {
      await syncAtEachYield(context, packs(few, read));
    }
    const grids = read.map(({ sheet, used, merged }): Grid => {
      const values: Block<CellValue> = {
        row: used.rowIndex,
        column: used.columnIndex,
        cells: valuesOf(used.values),
      };
      return {
        sheet: sheet.name,
        sheetId: sheet.id,
        values,
        formulas: [],
        numberFormats: [],
        tables: ranges.flatMap(({ table, range }): readonly GridTable[] => {
          const area = parseAreaAddress(range.address, sheet.name);
          return table.worksheet.name !== sheet.name || area === undefined
            ? []
            : [{ name: table.name, showTotals: table.showTotals, area }];
        }),
        merges: mergesIn(merged, sheet.name),
        rules: [],
        protection: 'open',
        widths: new Map(),
      };
    });
    return {
      grids: await withFormats(context, grids, formats),
      passedOver: candidates
        .filter((candidate) => cellsOf(candidate) > 0 && !few.includes(candidate))
        .map(({ sheet }) => sheet.name),
    };
  });
}
