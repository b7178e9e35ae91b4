import { parseScoreText, scoreOf } from '../thai/parseScoreText';
import type { ScoreReading } from '../thai/parseScoreText';
import { numberFormatAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import { oncePerValues } from './oncePerValues';
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
function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General') {
    return false;
  }
  const plain = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dyhs]|m{1,5}/i.test(plain.replace(/general|standard/gi, ''));
}

/** How a number format shows numbers; a sheet has few formats and thousands of cells in each. */
type Shown = 'date' | 'percent' | 'plain';

const SHOWN = new Map<string, Shown>();
const MOST_FORMATS = 500;

function shownBy(format: string): Shown {
  const before = SHOWN.get(format);
  if (before !== undefined) {
    return before;
  }
  const shown = isDateFormat(format) ? 'date' : isPercentFormat(format) ? 'percent' : 'plain';
  if (SHOWN.size >= MOST_FORMATS) {
    SHOWN.clear();
  }
  SHOWN.set(format, shown);
  return shown;
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
  const shown = shownBy(format);
  if (shown === 'date') {
    return { reading: { kind: 'unreadable', reason: 'date' }, form: NUMBER };
  }
  const isPercent = shown === 'percent';
  // A fraction times 100 gains binary dust that the officer never typed.
  const points = isPercent ? Math.round(value * 1e10) / 1e8 : value;
  return { reading: scoreOf(points), form: isPercent ? PERCENT : NUMBER };
}

/** Whether the number formats that were read leave every number as it was without them: then nothing need be read again. */
export function formatsChangeNothing(grid: Grid): boolean {
  return grid.numberFormats.every(({ row, column, cells }) =>
    cells.every((line, r) =>
      line.every(
        (format, c) =>
          format === 'General' ||
          (shownBy(format) === 'plain' && !(Number(valueAt(grid, row + r, column + c)) > 100)),
      ),
    ),
  );
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

/** Reads the texts of one sheet as scores, each wording once: a province's sheet repeats its few thousand again and again. */
export const textScores = oncePerValues((): ((text: string) => ScoreCellReading) => {
  const known = new Map<string, ScoreCellReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      return before;
    }
    const reading: ScoreCellReading = { reading: parseScoreText(text), form: { kind: 'text', text } };
    known.set(text, reading);
    return reading;
  };
});
