import { REPORT_MONTHS } from '../ita/Round';
import type { ReportMonths, Round } from '../ita/Round';
import type { MeasureState } from '../sheets/planStatus';
import type { FiscalYear } from '../thai/FiscalYear';
import { fiscalYearEnd, fiscalYearStart } from '../thai/FiscalYear';
import { daysBetween, firstOfMonth, monthOf, yearOf } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';

/** One month of a fiscal year with the measures that fall due in it. */
export interface YearMonth {
  readonly first: IsoDate;
  readonly settled: number;
  readonly open: number;
  readonly late: number;
}

/** The twelve months of a fiscal year, October first. */
export function yearMonths(year: FiscalYear, states: readonly MeasureState[]): readonly YearMonth[] {
  const start = fiscalYearStart(year);
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((monthOf(start) - 1 + index) % 12) + 1;
    const first = firstOfMonth(yearOf(start) + (month < 10 ? 1 : 0), month);
    const due = states.filter((state) => state.due?.slice(0, 7) === first.slice(0, 7));
    const late = due.filter(({ warning }) => warning === 'late').length;
    const settled = due.filter(
      ({ status }) => status === 'done' || status === 'continuous' || status === 'cancelled',
    ).length;
    return { first, settled, late, open: due.length - late - settled };
  });
}

/** The last month in which the report of a round may be given; the year's report may also follow in the next year. */
export function lastReportMonth(
  round: Round,
  year: FiscalYear,
  months: ReportMonths = REPORT_MONTHS,
): IsoDate {
  const ends = fiscalYearEnd(year);
  // October to December come after the fiscal year's end, and so do the first months of the next calendar year.
  const firsts = months[round].map((month) =>
    firstOfMonth(yearOf(ends) + (round === 'fullYear' && month < monthOf(ends) ? 1 : 0), month),
  );
  return [...firsts].sort().at(-1) ?? ends;
}

/** Where a day lies in a fiscal year, as a share of it; outside: before it or after it. */
export function placeInYear(year: FiscalYear, day: IsoDate): number | 'before' | 'after' {
  const passed = daysBetween(fiscalYearStart(year), day);
  const all = daysBetween(fiscalYearStart(year), fiscalYearEnd(year)) + 1;
  if (passed < 0) {
    return 'before';
  }
  return passed >= all ? 'after' : passed / all;
}
