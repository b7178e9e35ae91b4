import type { FiscalYear } from './FiscalYear';
import type { Cadence } from './findCadences';
import type { IsoDate } from './IsoDate';

/** What a period cell names: one day, several days, a range, a fiscal year … */
export type PeriodShape =
  | 'date'
  | 'dates'
  | 'month'
  | 'months'
  | 'range'
  | 'openToYearEnd'
  | 'fiscalYear'
  | 'half'
  | 'quarters'
  | 'calendarYear';

/** How exact the end of a period is. */
export type PeriodPrecision = 'day' | 'month' | 'quarter' | 'half' | 'fiscalYear';

/**
 * What we had to add to read a period:
 * `yearReadAsFiscal` a bare ปี ๒๕๖๕ was taken for the fiscal year; `monthMisspelt` ต.ต. for ต.ค.; `wordMisspelt` ตลอต for
 * ตลอด; `yearTakenFromEnd` เม.ย. - พ.ค. ๒๕๖๕ (the ordinary way to write it); `yearTakenFromStart` the same the other way
 * round; `yearTakenFromTable` no year in the cell, the fiscal year of the table; `endTakenFromYear` เป็นต้นไป, or
 * เริ่ม ต.ค. ๒๕๖๔ alone; `wholeMonthTaken` กลางเดือน, สัปดาห์ที่ ๒ (due by the end of that month).
 */
export type PeriodAssumption =
  | 'yearReadAsFiscal'
  | 'monthMisspelt'
  | 'wordMisspelt'
  | 'yearTakenFromEnd'
  | 'yearTakenFromStart'
  | 'yearTakenFromTable'
  | 'endTakenFromYear'
  | 'wholeMonthTaken';

/**
 * Why a period cell could not be read: no date in it, a year that nothing tells, a day that the calendar lacks, an end
 * before its start, or a number that fits nowhere.
 */
export type PeriodProblem = 'noDate' | 'noYear' | 'noSuchDay' | 'reversed' | 'strayNumber' | 'openEnd';

/** A period with its first and last day. */
export interface Period {
  readonly kind: 'period';
  readonly shape: PeriodShape;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly precision: PeriodPrecision;
  readonly assumptions: readonly PeriodAssumption[];
}

/** Something that comes back: every month, or in the named months (1–12) of each year. It has no last day. */
export interface Recurrence {
  readonly kind: 'recurring';
  readonly every: readonly Cadence[];
  readonly months: readonly number[];
}

/** What a period cell means. */
export type PeriodReading =
  | Period
  | Recurrence
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly reason: PeriodProblem };

/** What the table around a cell tells: its fiscal year (Buddhist), for months without a year. */
export interface PeriodContext {
  readonly fiscalYear?: FiscalYear | undefined;
}
