import { classifyResult } from '../thai/classifyResult';
import { parsePeriod } from '../thai/parsePeriod';
import { textAt } from './Grid';
import type { Grid } from './Grid';

/** So many cells of a column tell what it holds. */
const SAMPLE = 200;

/** What a column holds whose heading says nothing sure: planned periods, results, or neither. */
export function roleByContent(
  grid: Grid,
  column: number,
  first: number,
  last: number,
): 'period' | 'result' | undefined {
  let periods = 0;
  let results = 0;
  for (let row = first; row <= Math.min(last, first + SAMPLE); row += 1) {
    const text = textAt(grid, row, column);
    if (parsePeriod(text).kind === 'period') {
      periods += 1;
    } else if (!['blank', 'unknown'].includes(classifyResult(text).kind)) {
      results += 1;
    }
  }
  if (periods === results) {
    return undefined;
  }
  return periods > results ? 'period' : 'result';
}
