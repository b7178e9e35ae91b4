import type { Grid } from './Grid';
import type { Steps } from './Steps';

/**
 * As `oncePerGrid` and `oncePerValues` for work that can pause: what was read once is remembered for as long as the grid
 * (or whatever of it the reading depends on) lives. Work that was stopped in the middle is forgotten.
 */
export function stepsOncePer<T>(
  part: (grid: Grid) => object,
  read: (grid: Grid) => Steps<T>,
): (grid: Grid) => Steps<T> {
  const known = new WeakMap<object, { readonly answer: T }>();
  return function* (grid) {
    const key = part(grid);
    const before = known.get(key);
    if (before !== undefined) {
      return before.answer;
    }
    const answer = yield* read(grid);
    known.set(key, { answer });
    return answer;
  };
}
