import type { CellValue, Grid } from '../../src/sheets/Grid';

/** A sheet of plain values, its top-left cell at A1, as `readSheet` would give it. */
export function gridOf(values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    sheet: 'ITA',
    sheetId: '{1}',
    values: { row: 0, column: 0, cells: values },
    formulas: [],
    numberFormats: [],
    tables: [],
    merges: [],
    rules: [],
    protection: 'open',
    ...more,
  };
}
