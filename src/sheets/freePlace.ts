import { SHEET_COLUMNS, SHEET_ROWS } from './address';
import { usedArea } from './Grid';
import type { Grid } from './Grid';
import type { Area, Place } from './Place';

/** So many blank rows (or columns) stay between what is there and ours: Excel takes neighbours for one list. */
const GAP = 2;
/** Taken to here, nothing can follow below: whole columns, as in a print area. */
const TO_THE_END = SHEET_ROWS - 1;

/** Everything on a sheet that ours must not touch. */
function takenAreas(grid: Grid): readonly Area[] {
  const used = usedArea(grid);
  return [
    ...(used.rows > 0 && used.columns > 0 ? [used] : []),
    ...grid.tables.map(({ area }) => area),
    ...grid.merges,
    ...(grid.taken ?? []),
  ];
}

/**
 * Where a block of so many rows and columns can stand on the officer's sheet: below everything (cells, tables, merged
 * blocks, filter, print area, formats), so that rows which she inserts move it whole, and right of what reaches to the end
 * of the sheet. Undefined where the sheet has no such room.
 */
export function freePlace(
  grid: Grid,
  size: { readonly rows: number; readonly columns: number },
): Place | undefined {
  const taken = takenAreas(grid);
  const bounded = taken.filter(({ row, rows }) => row + rows <= TO_THE_END);
  const endless = taken.filter(({ row, rows }) => row + rows > TO_THE_END);
  const row = bounded.reduce((below, area) => Math.max(below, area.row + area.rows + GAP), 0);
  const left = bounded
    .filter(({ columns }) => columns < SHEET_COLUMNS)
    .reduce((first, area) => Math.min(first, area.column), SHEET_COLUMNS);
  const right = endless.reduce((beside, area) => Math.max(beside, area.column + area.columns + GAP), 0);
  const column = right > 0 ? right : left === SHEET_COLUMNS ? 0 : left;
  return row + size.rows > SHEET_ROWS || column + size.columns > SHEET_COLUMNS
    ? undefined
    : { sheet: grid.sheet, row, column };
}
