import { usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { Area } from './Place';
import { REPORT_COLUMNS } from './ReportLine';

/** An area to be read, with what the formula of one of its cells weighs at most, in bytes, where that is known. */
export interface WeighedArea extends Area {
  readonly cellBytes?: number;
}

/** The paragraph, the counts by instrument and most of those by unit: formulas that are longer than what they show. */
const FORMULA_ROWS = 40;
/** What one of their cells weighs on average: two sentences of 1.5 kB, else counts and blanks. */
const FORMULA_BYTES = 600;
/** So many rows at once are looked at for their weight. */
const BAND_ROWS = 200;
/** A Thai letter in UTF-8. */
const LETTER_BYTES = 3;
/** The formula with the key of a line, and quotes and commas around the other cells. */
const LINE_BYTES = 130;
/** The formula of one count. */
const COUNT_BYTES = 300;

/** What a row's formulas weigh: its texts, the formula of its key, and a formula for each number. */
function rowBytes(grid: Grid, row: number): number {
  let bytes = LINE_BYTES;
  for (let column = 0; column < REPORT_COLUMNS.count; column += 1) {
    const value = valueAt(grid, row, column);
    bytes += typeof value === 'number' ? COUNT_BYTES : String(value).length * LETTER_BYTES;
  }
  return bytes;
}

/**
 * The cells of a report whose formulas are to be read: all of them, since each may be ours or have become hers. Below the
 * counts nearly all are texts, whose weight their values tell: guessing each at the longest formula would cost round trips.
 */
export function reportFormulaAreas(grid: Grid): readonly WeighedArea[] {
  const { sheet, row: top, column, rows, columns } = usedArea(grid);
  const area: Area = { sheet, row: top, column, rows: Math.min(rows, FORMULA_ROWS), columns };
  const head: WeighedArea = { ...area, cellBytes: FORMULA_BYTES };
  if (rows <= FORMULA_ROWS) {
    return [head];
  }
  const rest: Area = { ...area, row: top + FORMULA_ROWS, rows: rows - FORMULA_ROWS };
  let heaviest = 0;
  for (let first = rest.row; first < rest.row + rest.rows; first += BAND_ROWS) {
    const count = Math.min(BAND_ROWS, rest.row + rest.rows - first);
    let bytes = 0;
    for (let row = first; row < first + count; row += 1) {
      bytes += rowBytes(grid, row);
    }
    heaviest = Math.max(heaviest, bytes / count);
  }
  return [head, { ...rest, cellBytes: Math.ceil(heaviest / columns) }];
}

/** Numbers of hers on the report stand among texts: in these columns. */
const TYPED_COLUMNS = [1, 4, 5] as const;

/** The numbers on a report that may bear a format of hers, as runs down their columns. */
export function reportNumberAreas(grid: Grid): readonly Area[] {
  return numberRuns(grid, TYPED_COLUMNS, () => true);
}

/** The runs of numbers down some columns of a sheet. */
export function numberRuns(
  grid: Grid,
  columns: readonly number[],
  isMeant: (row: number) => boolean,
): readonly Area[] {
  const { sheet, row: top, rows } = usedArea(grid);
  return columns.flatMap((column) => {
    const runs: { row: number; rows: number }[] = [];
    for (let row = top; row < top + rows; row += 1) {
      if (typeof valueAt(grid, row, column) === 'number' && isMeant(row)) {
        const last = runs.at(-1);
        if (last !== undefined && last.row + last.rows === row) {
          last.rows += 1;
        } else {
          runs.push({ row, rows: 1 });
        }
      }
    }
    return runs.map((run): Area => ({ sheet, column, columns: 1, ...run }));
  });
}
