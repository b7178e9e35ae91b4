import type { Block, CellValue, Grid, GridTable } from '../sheets/Grid';
import { parseAreaAddress } from '../sheets/address';
import type { Answer } from './ExcelRefusal';
import { isCell } from './readBlocks';
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

function* packs(candidates: readonly Candidate[]): Generator<undefined> {
  let cells = 0;
  for (const candidate of candidates) {
    if (cells > 0 && cells + cellsOf(candidate) > CELLS_A_REQUEST) {
      yield;
      cells = 0;
    }
    candidate.used.load('values');
    cells += cellsOf(candidate);
  }
  yield;
}

function valuesOf(raw: unknown): readonly (readonly CellValue[])[] {
  return Array.isArray(raw)
    ? raw.map((line: unknown) =>
        Array.isArray(line) ? line.map((value: unknown) => (isCell(value) ? value : '')) : [],
      )
    : [];
}

/**
 * Reads the values and tables of every visible sheet but one, to know of a library and of measures that stand elsewhere.
 * Three round trips, and one for each further ten thousand cells; large sheets are passed over.
 */
export function readOtherSheets(but: string): Promise<Answer<readonly Grid[]>> {
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
    const read = wanted(candidates);
    if (read.length > 0) {
      await syncAtEachYield(context, packs(read));
    }
    return read.map(({ sheet, used }): Grid => {
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
        merges: [],
        rules: [],
        protection: 'open',
        widths: new Map(),
      };
    });
  });
}
