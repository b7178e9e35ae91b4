import type { FiscalYear } from '../thai/FiscalYear';
import type { IndicatorNumber } from './Indicator';
import type { Instrument } from './Instrument';
import type { LevelScale } from './Level';
import type { SubIndicatorCode } from './subIndicator';

/**
 * How sure a rule is: read in a source, inferred from confirmed facts, not confirmed (used only with a visible remark), or
 * set by the officer for her workbook.
 */
export type Certainty = 'confirmed' | 'inferred' | 'unconfirmed' | 'officer';

/** How sure something is and where it was read; `rulesOf` where another year's rule stands in. */
export interface Known {
  readonly certainty: Certainty;
  readonly source: string;
  readonly rulesOf?: FiscalYear;
}

/** One rule of a year with how sure it is. */
export interface Fact<Value> extends Known {
  readonly value: Value;
}

/** What each instrument must reach, in hundredths of a point. */
export type Minima = Readonly<Record<Instrument, number>>;

/** One level of a framework, with what it asks for. All figures are hundredths of a point; bounds are inclusive. */
export interface LevelRule extends Known {
  readonly name: string;
  /** The lowest total. */
  readonly from: number;
  /** What the instruments must reach as well, where the level asks for it. */
  readonly minima?: Minima;
}

/** How the two parts of the external survey are tested for a level: their mean, or each part too. */
export type EitPartsRule = 'asOne' | 'each';

/** How many items a sub-indicator of the public disclosure has. */
export interface SubIndicatorItems {
  readonly code: SubIndicatorCode;
  readonly items: number;
}

/** The rules of one fiscal year (Buddhist), each with how sure it is and its source. */
export interface Framework {
  readonly fiscalYear: FiscalYear;
  /** `assumed`: this year's rules are not known, those of `rulesOf` are used. */
  readonly basis: 'confirmed' | 'assumed';
  /** The fiscal year whose rules these are. */
  readonly rulesOf: FiscalYear;
  readonly scale: LevelScale;
  /** Best level first; the last begins at 0. */
  readonly levels: readonly LevelRule[];
  /** The official names of the indicators. */
  readonly names: Fact<Readonly<Record<IndicatorNumber, string>>>;
  readonly order: Fact<readonly IndicatorNumber[]>;
  /** Which indicators an instrument has, and what it weighs in the total (whole percent, 100 together). */
  readonly weights: Fact<Readonly<Record<Instrument, number>>>;
  /** What indicators and total should reach, in hundredths of a point. */
  readonly target: Fact<number>;
  /** Absent before the external survey had two parts. */
  readonly eitParts?: Fact<EitPartsRule>;
  /** Absent where the items of the public disclosure are not known: an indicator is the mean of its sub-indicators. */
  readonly oitItems?: Fact<readonly SubIndicatorItems[]>;
  /** The items that ask for the measures document and for the report on it, e.g. O42 and O43; absent where not known. */
  readonly measureItems?: Fact<{ readonly measures: string; readonly report: string }>;
}
