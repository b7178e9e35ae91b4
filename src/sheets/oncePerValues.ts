import type { Block, CellValue, Grid } from './Grid';

/**
 * Remembers what was read out of the values of a sheet for as long as they live. Formats and formulas that are read later
 * make a new grid of the same values: what only the values say is not read twice.
 */
export function oncePerValues<T>(read: (grid: Grid) => T): (grid: Grid) => T {
  const known = new WeakMap<Block<CellValue>, { readonly answer: T }>();
  return (grid) => {
    const before = known.get(grid.values);
    if (before !== undefined) {
      return before.answer;
    }
    const answer = read(grid);
    known.set(grid.values, { answer });
    return answer;
  };
}
