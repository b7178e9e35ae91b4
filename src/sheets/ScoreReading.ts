import type { IndicatorNumber } from '../ita/Indicator';
import type { Instrument } from '../ita/Instrument';
import type { FiscalYear } from '../thai/FiscalYear';
import type { Area } from './Place';

/**
 * How scores lie on a sheet. `namesDown`: indicators under one another, the score beside or inside the name; `yearsAcross`
 * and `agenciesAcross`: the same with a column for each year or agency; `indicatorsAcross`: a column for each indicator and
 * a row for each agency (or year); `namesAcross`: names side by side with the scores inside them or underneath.
 */
export const SCORE_LAYOUTS = [
  'namesDown',
  'yearsAcross',
  'agenciesAcross',
  'indicatorsAcross',
  'namesAcross',
] as const;

/** One of `SCORE_LAYOUTS`. */
export type ScoreLayout = (typeof SCORE_LAYOUTS)[number];

/**
 * What a column (a row where names lie across) is taken for. `names`: the indicators' names; `scores`: scores beside
 * names, of a year or agency where its heading says so; `year`: a column of fiscal years; `notUsed`: seen and left alone.
 */
export type ColumnUse =
  | { readonly kind: 'indicator'; readonly indicator: IndicatorNumber }
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'eitPart'; readonly part: 1 | 2 }
  | { readonly kind: 'total' }
  | { readonly kind: 'level' }
  | { readonly kind: 'agency' }
  | { readonly kind: 'agencyKind' }
  | { readonly kind: 'district' }
  | { readonly kind: 'year' }
  | { readonly kind: 'names' }
  | { readonly kind: 'scores'; readonly year?: FiscalYear; readonly agency?: string }
  | { readonly kind: 'notUsed' };

/**
 * Why a column is taken for that: its heading says so, its heading is only a number (`ตัวชี้วัดที่ 3`), what stands in it does,
 * or the officer said so.
 */
export type ColumnReason = 'heading' | 'number' | 'content' | 'corrected';

/** One column (or row, see `ScoreReading.axis`) of what was read. */
export interface ReadColumn {
  /** Counted from 0 on the sheet. */
  readonly index: number;
  /** The heading as typed, tidied; `''` where there is none. */
  readonly heading: string;
  readonly use: ColumnUse;
  readonly by: ColumnReason;
}

/** What was understood of one part of a sheet: a table of agencies, or names with the scores beside them. */
export interface ScoreReading {
  readonly sheet: string;
  /** From the first heading to the last score. */
  readonly area: Area;
  readonly layout: ScoreLayout;
  /** Whether `columns` counts columns of the sheet, or its rows. */
  readonly axis: 'columns' | 'rows';
  /** Fiscal years (Buddhist) that were read, in the order of the sheet; none: the sheet names no year. */
  readonly years: readonly FiscalYear[];
  /** How many sets of scores (agency and year) this part holds: `blocks[first]` to `blocks[first + count - 1]`. */
  readonly blocks: { readonly first: number; readonly count: number };
  /** How many rows (columns where names lie across) hold scores. */
  readonly rows: number;
  readonly columns: readonly ReadColumn[];
  /** Cells with a score; and those where one should be and can't be read. */
  readonly scores: number;
  readonly unreadable: number;
}
