import type { Grid } from './Grid';

/**
 * Remembers what was read out of a grid for as long as the grid itself lives: several questions about one sheet read its
 * names and headings only once.
 */
export function oncePerGrid<T>(read: (grid: Grid) => T): (grid: Grid) => T {
  const known = new WeakMap<Grid, { readonly answer: T }>();
  return (grid) => {
    const before = known.get(grid);
    if (before !== undefined) {
      return before.answer;
    }
    const answer = read(grid);
    known.set(grid, { answer });
    return answer;
  };
}
