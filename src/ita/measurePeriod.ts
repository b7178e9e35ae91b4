import type { DigitStyle } from '../thai/digits';
import { BUDDHIST_OFFSET, fiscalYearEnd, fiscalYearStart } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { firstOfMonth, lastOfMonth, monthOf } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { OFFICIAL_PERIOD_STYLE, writePeriod } from '../thai/writePeriod';
import type { MeasurePeriod, Month } from './StandardMeasure';

/** The Gregorian year in which a month of a Buddhist fiscal year falls: October to December lie in the year before. */
function calendarYear(month: Month, planYear: FiscalYear): number {
  return planYear - BUDDHIST_OFFSET - (month >= 10 ? 1 : 0);
}

/** First and last day of a measure's period in the fiscal year (Buddhist) of the plan; the last day is its due date. */
export function periodDates(
  period: MeasurePeriod,
  planYear: FiscalYear,
): { readonly start: IsoDate; readonly due: IsoDate } {
  switch (period.kind) {
    case 'fiscalYear':
      return { start: fiscalYearStart(planYear), due: fiscalYearEnd(planYear) };
    case 'firstHalf':
      return { start: fiscalYearStart(planYear), due: lastOfMonth(calendarYear(3, planYear), 3) };
    case 'months':
      return {
        start: firstOfMonth(calendarYear(period.from, planYear), period.from),
        due: lastOfMonth(calendarYear(period.to, planYear), period.to),
      };
  }
}

function isMonth(month: number): month is Month {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}

/**
 * The months in which something ran, to be carried into another fiscal year; the whole year where the days do not lie in
 * the fiscal year `year` (Buddhist), so that nothing tells which months would be meant.
 */
export function monthsOfPeriod(start: IsoDate, end: IsoDate, year: FiscalYear): MeasurePeriod {
  const [from, to] = [monthOf(start), monthOf(end)];
  const isInside = start >= fiscalYearStart(year) && end <= fiscalYearEnd(year) && start <= end;
  const isWhole = from === 10 && to === 9;
  return isInside && !isWhole && isMonth(from) && isMonth(to)
    ? { kind: 'months', from, to }
    : { kind: 'fiscalYear' };
}

/**
 * A measure's period as officers write it, with the Buddhist year of each end: `ต.ค. 2564 - ก.ย. 2565`; a single month
 * stands alone: `ธ.ค. ๒๕๖๔`.
 */
export function writeMeasurePeriod(period: MeasurePeriod, planYear: FiscalYear, digits: DigitStyle): string {
  const { start, due } = periodDates(period, planYear);
  const style = { ...OFFICIAL_PERIOD_STYLE, digits };
  return start.slice(0, 7) === due.slice(0, 7)
    ? writePeriod({ shape: 'month', month: start }, style)
    : writePeriod({ shape: 'monthRange', start, end: due }, style);
}
