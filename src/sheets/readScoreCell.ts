import { parseScoreText, scoreOf } from '../thai/parseScoreText';
import type { ScoreReading } from '../thai/parseScoreText';
import { numberFormatAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { ScoreForm } from './ScoreBlock';

/** How far to the right of a name or a label its score may stand. */
export const REACH = 6;

/** What a cell says as a score, and how it stands there. */
export interface ScoreCellReading {
  readonly reading: ScoreReading;
  readonly form: ScoreForm;
}

/** Whether a number format shows a fraction as a percentage. */
export function isPercentFormat(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"|\\./g, '').includes('%') === true;
}

/** Reads a cell as a score: a number in points or as a percentage, or a text that holds nothing but a score. */
export function readScoreCell(grid: Grid, row: number, column: number): ScoreCellReading {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') {
    const isPercent = isPercentFormat(numberFormatAt(grid, row, column));
    // A fraction times 100 gains binary dust that the officer never typed.
    const points = isPercent ? Math.round(value * 1e10) / 1e8 : value;
    return { reading: scoreOf(points), form: { kind: isPercent ? 'percent' : 'number' } };
  }
  if (typeof value === 'boolean') {
    return { reading: { kind: 'unreadable', reason: 'text' }, form: { kind: 'text', text: String(value) } };
  }
  return { reading: parseScoreText(value), form: { kind: 'text', text: value } };
}
