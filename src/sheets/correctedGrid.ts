import type { CellValue, Grid } from './Grid';
import type { CorrectedArea, ReadingCorrection } from './ReadingCorrection';
import type { ColumnUse } from './ScoreReading';
import { nameReader } from './scoreNames';
import type { SaidColumns } from './scoreTables';

/** So many rows above her area the headings stand that belong to it. */
const ROWS_ABOVE = 6;

/** Columns that the officer named as those of a table with indicators across; undefined when she named none. */
export function saidColumns(correction: ReadingCorrection | undefined): SaidColumns | undefined {
  const said = (correction?.columns ?? []).filter(({ use }) => use.kind !== 'names' && use.kind !== 'scores');
  return said.length === 0 ? undefined : { uses: new Map(said.map(({ index, use }) => [index, use])) };
}

/** Columns that the officer said hold scores beside names. */
export function saidScores(
  correction: ReadingCorrection | undefined,
): ReadonlyMap<number, Extract<ColumnUse, { kind: 'scores' }>> {
  return new Map(
    (correction?.columns ?? []).flatMap(({ index, use }) =>
      use.kind === 'scores' ? [[index, use] as const] : [],
    ),
  );
}

/** What is kept outside the officer's area: the texts of the rows directly above, but no names of other scores. */
function outside(grid: Grid, value: CellValue, row: number, area: CorrectedArea): CellValue {
  const isHeading =
    row < area.row &&
    row >= area.row - ROWS_ABOVE &&
    (typeof value !== 'string' || nameReader(grid)(value) === undefined);
  return isHeading ? value : '';
}

/**
 * The sheet as the officer says it must be read: nothing outside her area but the headings above it, and nothing of a
 * column that she said is not used.
 */
export function correctedGrid(grid: Grid, { area, columns = [] }: ReadingCorrection): Grid {
  const unused = new Set(columns.filter(({ use }) => use.kind === 'notUsed').map(({ index }) => index));
  if (area === undefined && unused.size === 0) {
    return grid;
  }
  const { row: top, column: left } = grid.values;
  const cells = grid.values.cells.map((line, r) =>
    line.map((value, c): CellValue => {
      const row = top + r;
      const column = left + c;
      if (value === '' || unused.has(column)) {
        return '';
      }
      const isInside =
        area === undefined ||
        (row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns);
      return isInside ? value : outside(grid, value, row, area);
    }),
  );
  return { ...grid, values: { row: top, column: left, cells } };
}
