import type { CellValue, Grid } from '../../src/sheets/Grid';

/** A sheet of plain values, its top-left cell at A1, as `readSheet` would give it: every row as long as the longest. */
export function gridOf(values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  const columns = values.reduce((most, line) => Math.max(most, line.length), 0);
  const cells = values.map((line) =>
    line.length === columns ? line : [...line, ...Array.from({ length: columns - line.length }, () => '')],
  );
  return {
    sheet: 'ITA',
    sheetId: '{1}',
    values: { row: 0, column: 0, cells },
    formulas: [],
    numberFormats: [],
    tables: [],
    merges: [],
    rules: [],
    protection: 'open',
    widths: new Map(),
    ...more,
  };
}
