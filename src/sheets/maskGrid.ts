import type { CellValue, Grid } from './Grid';
import type { Area } from './Place';

/** The sheet without what stands in some areas, so that it is not read a second time as something else. */
export function without(grid: Grid, areas: readonly Area[]): Grid {
  if (areas.length === 0) {
    return grid;
  }
  const { row: top, column: left, cells } = grid.values;
  const width = cells[0]?.length ?? 0;
  const blankLine: readonly CellValue[] = Array.from({ length: width }, () => '');
  const lines = [...cells];
  for (const { row, column, rows, columns } of areas) {
    for (let r = Math.max(0, row - top); r < Math.min(lines.length, row - top + rows); r += 1) {
      const line = lines[r] ?? [];
      const from = Math.max(0, column - left);
      const to = Math.min(width, column - left + columns);
      lines[r] =
        from === 0 && to === width ? blankLine : line.map((value, c) => (c >= from && c < to ? '' : value));
    }
  }
  return { ...grid, values: { row: top, column: left, cells: lines } };
}

/** The sheet with nothing but some of its rows (from, up to but not including); places stay as they are. */
export function onlyRows(grid: Grid, from: number, to: number): Grid {
  const { row: top, column, cells } = grid.values;
  const first = Math.max(0, from - top);
  return {
    ...grid,
    values: { row: top + first, column, cells: cells.slice(first, Math.max(first, to - top)) },
  };
}
