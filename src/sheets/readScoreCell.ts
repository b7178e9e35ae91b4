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

/** Whether a number format shows a number as a date or a time; `[Red]` and quoted words say nothing of that. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General') {
    return false;
  }
  const plain = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dyhs]|m{1,5}/i.test(plain.replace(/general|standard/gi, ''));
}

/** Numbers are the same form wherever they stand. */
export const NUMBER: ScoreForm = { kind: 'number' };
const PERCENT: ScoreForm = { kind: 'percent' };
/** Days of the years 1990 to 2060, and of 2533 to 2603 typed as if they were Gregorian. */
const DAYS: readonly (readonly [number, number])[] = [
  [32_874, 58_806],
  [231_200, 257_140],
];

/** Whether a number that is no score looks like a day that Excel made of one (`9.10` becomes 9 October). */
function isDay(value: number): boolean {
  return Number.isInteger(value) && DAYS.some(([from, to]) => value >= from && value <= to);
}

/** A number cell as a score, by the format that it is shown in (undefined: not read). */
export function readNumberCell(value: number, format: string | undefined): ScoreCellReading {
  if (format === undefined || format === 'General') {
    return {
      reading: value > 100 && isDay(value) ? { kind: 'unreadable', reason: 'date' } : scoreOf(value),
      form: NUMBER,
    };
  }
  if (isDateFormat(format)) {
    return { reading: { kind: 'unreadable', reason: 'date' }, form: NUMBER };
  }
  const isPercent = isPercentFormat(format);
  // A fraction times 100 gains binary dust that the officer never typed.
  const points = isPercent ? Math.round(value * 1e10) / 1e8 : value;
  return { reading: scoreOf(points), form: isPercent ? PERCENT : NUMBER };
}

/** Reads a cell as a score: a number in points or as a percentage, or a text that holds nothing but a score. */
export function readScoreCell(grid: Grid, row: number, column: number): ScoreCellReading {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') {
    return readNumberCell(value, numberFormatAt(grid, row, column));
  }
  if (typeof value === 'boolean') {
    return { reading: { kind: 'unreadable', reason: 'text' }, form: { kind: 'text', text: String(value) } };
  }
  return { reading: parseScoreText(value), form: { kind: 'text', text: value } };
}
