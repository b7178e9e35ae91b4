import type { IndicatorNumber } from '../ita/Indicator';
import type { Instrument } from '../ita/Instrument';
import type { DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import type { Area, Place } from './Place';
import type { ScoreReading } from './ScoreReading';

/**
 * How a score stands in its cell: a number (points), a number shown as a percentage (0.7639 is 76.39 points), or text
 * that was read, such as `๑.การปฏิบัติหน้าที่ (๗๖.๓๙ คะแนน)`.
 */
export type ScoreForm =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text'; readonly text: string };

/** A cell that was read as the score of an indicator; points 0-100. */
export interface ScoreCell {
  readonly indicator: IndicatorNumber;
  readonly points: number;
  readonly at: Place;
  readonly form: ScoreForm;
}

/** A value that the officer typed for the whole or for an instrument (points 0-100), with its cell. */
export interface TypedPoints {
  readonly points: number;
  readonly at: Place;
}

/** A fiscal year (Buddhist) that the sheet names, with its cell. */
export interface NamedYear {
  readonly year: FiscalYear;
  readonly at: Place;
}

/** What the sheet itself says about instruments, total and level. */
export interface TypedFigures {
  readonly total?: TypedPoints;
  readonly level?: { readonly text: string; readonly at: Place };
  readonly instruments: Partial<Record<Instrument, TypedPoints>>;
  readonly eitParts?: readonly [TypedPoints | undefined, TypedPoints | undefined];
}

/**
 * Why a cell that should hold a score holds none that we could trust: a number outside 0-100, an Excel error, some other
 * text, a date, more than one number that could be the score, or that all of the agency's are shares of 1, points of 5
 * or 10, or points of their weights by the look of them.
 */
export type UnreadableReason =
  'outOfRange' | 'error' | 'text' | 'date' | 'several' | 'share' | 'smallScale' | 'weighted';

/** A cell that can't be taken as the score of its indicator, as it was typed. */
export interface UnreadableScore {
  readonly indicator: IndicatorNumber;
  readonly at: Place;
  readonly typed: string;
  readonly reason: UnreadableReason;
}

/** An indicator that the sheet says is not counted (`ไม่คิดคะแนน`, `N/A`): it leaves the mean of its instrument. */
export interface NotCountedScore {
  readonly indicator: IndicatorNumber;
  readonly at: Place;
  readonly typed: string;
}

/** Scores of one agency and one year as they stand on the sheet. */
export interface ScoreBlock {
  /** From the first name or column heading to the last score, all columns between names and scores. */
  readonly area: Area;
  readonly scores: readonly ScoreCell[];
  /** Scores of indicators that the block has already: named to the officer, counted nowhere. */
  readonly repeated: readonly ScoreCell[];
  /** Cells among several agencies' that can't be read: named to the officer, and their indicators are not judged. */
  readonly unreadable?: readonly UnreadableScore[];
  readonly notCounted?: readonly NotCountedScore[];
  readonly typed: TypedFigures;
  readonly agency?: string;
  /** The kind of agency (`เทศบาลตำบล`) and its district as typed in a table of many agencies. */
  readonly kind?: string;
  readonly district?: string;
  /** Fiscal years that the heading names: one is the answer, two are a question. */
  readonly years: readonly NamedYear[];
  readonly digits: DigitStyle;
}

/**
 * Why a sheet's scores were not taken, with the cell that stands in the way where there is one. `severalScores`: beside a
 * name stands more than one number that could be its score.
 */
export type ScoresRefusal =
  { readonly kind: 'refused'; readonly code: 'emptySheet' | 'noScores' } | ScoreRefusal;

/** A cell that can't be taken as the score of its indicator, as it was typed. */
export interface ScoreRefusal {
  readonly kind: 'refused';
  readonly code:
    | 'scoreOutOfRange'
    | 'scoreError'
    | 'scoreText'
    | 'scoreDate'
    | 'severalScores'
    | 'scoreShare'
    | 'scoreSmallScale'
    | 'scoreWeighted';
  readonly at: Place;
  readonly indicator: IndicatorNumber;
  readonly typed: string;
}

/** The scores that were found, and what was understood of the sheet: each part is some of the blocks. */
export interface ScoresFound {
  readonly kind: 'found';
  readonly blocks: readonly ScoreBlock[];
  readonly parts: readonly ScoreReading[];
}

/** The scores of a sheet, or why not. */
export type ScoresReading = ScoresFound | ScoresRefusal;
