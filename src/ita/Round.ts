import { BUDDHIST_OFFSET, fiscalYearEnd, fiscalYearStart } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { isoDate, lastOfMonth } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';

/** A round of reporting: the first half of the fiscal year (October-March), or the whole of it (October-September). */
export type Round = 'firstHalf' | 'fullYear';

/** The rounds in the order of the year. */
export const ROUNDS: readonly Round[] = ['firstHalf', 'fullYear'];

/** The calendar months (1-12) in which the report of each round is due. */
export type ReportMonths = Readonly<Record<Round, readonly number[]>>;

/** The first half is reported in April, the year in September or October (domain facts 5.3). */
export const REPORT_MONTHS: ReportMonths = { firstHalf: [4], fullYear: [9, 10] };

/** First and last day of a round of a fiscal year (Buddhist). */
export function roundDates(
  round: Round,
  year: FiscalYear,
): { readonly start: IsoDate; readonly end: IsoDate } {
  const start = fiscalYearStart(year);
  return {
    start,
    end: round === 'firstHalf' ? isoDate(year - BUDDHIST_OFFSET, 3, 31) : fiscalYearEnd(year),
  };
}

/** How many months a round covers: it gives the report its name. */
export function roundMonths(round: Round): 6 | 12 {
  return round === 'firstHalf' ? 6 : 12;
}

/** What is known of when a measure is carried out; without any date it belongs to every round. */
export interface RoundedMeasure {
  readonly start?: IsoDate | undefined;
  readonly due?: IsoDate | undefined;
  readonly continuity: 'continuous' | 'dated';
}

/** Whether a measure belongs to a round: its period shares a day with it, or it goes on all the time. */
export function belongsTo(
  { start, due, continuity }: RoundedMeasure,
  round: Round,
  year: FiscalYear,
): boolean {
  // The year's report is the whole plan, also what began or ends outside it.
  if (round === 'fullYear' || continuity === 'continuous') {
    return true;
  }
  const half = roundDates(round, year);
  const first = start ?? due;
  const last = due ?? start;
  return first === undefined || last === undefined || (first <= half.end && last >= half.start);
}

/** The last day on which the report of the first half of a fiscal year is due. */
function lastReportDay(year: FiscalYear, months: readonly number[]): IsoDate {
  const afterHalf = months.filter((month) => month > 3 && month < 10);
  return lastOfMonth(year - BUDDHIST_OFFSET, afterHalf.length === 0 ? 4 : Math.max(...afterHalf));
}

/** The round whose report a day asks for: the first half until its report months are over, then the year. */
export function roundAskedFor(today: IsoDate, year: FiscalYear, months: ReportMonths = REPORT_MONTHS): Round {
  return today <= lastReportDay(year, months.firstHalf) ? 'firstHalf' : 'fullYear';
}
