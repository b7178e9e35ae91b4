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

/** Where a day lies in a fiscal year, as a share of it; outside: before it or after it. */
export function placeInYear(year: FiscalYear, day: IsoDate): number | 'before' | 'after' {
  const passed = daysBetween(fiscalYearStart(year), day);
  const all = daysBetween(fiscalYearStart(year), fiscalYearEnd(year)) + 1;
  if (passed < 0) {
    return 'before';
  }
  return passed >= all ? 'after' : passed / all;
}
