import type { FiscalYear } from '../thai/FiscalYear';
import type { ColumnUse } from './ScoreReading';

/** Cells of the sheet that the correction is about; rows and columns counted from 0. */
export interface CorrectedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What the officer says a column of the sheet is. */
export interface CorrectedColumn {
  readonly index: number;
  readonly use: ColumnUse;
}

/**
 * What the officer corrected in how a sheet's scores were read; what is not said is found as ever. `area`: only what
 * stands there is read (with the headings above it); `layout`: which way the indicators run; `fiscalYear`: the year
 * (Buddhist) of the scores, except where years stand side by side or row by row; `columns`: what a column is, or `notUsed`;
 * `sheets`: no other sheet completes the scores of this one, and this one those of no other.
 */
export interface ReadingCorrection {
  readonly area?: CorrectedArea;
  readonly layout?: 'namesDown' | 'indicatorsAcross';
  readonly fiscalYear?: FiscalYear;
  readonly columns?: readonly CorrectedColumn[];
  readonly sheets?: 'thisOnly';
}

/** The correction with one column said to be something; said again, the last word counts. */
export function withCorrectedColumn(
  correction: ReadingCorrection,
  index: number,
  use: ColumnUse,
): ReadingCorrection {
  const others = (correction.columns ?? []).filter((each) => each.index !== index);
  return { ...correction, columns: [...others, { index, use }].sort((a, b) => a.index - b.index) };
}
