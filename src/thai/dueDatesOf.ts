import { BUDDHIST_OFFSET, type FiscalYear } from './FiscalYear';
import { lastOfMonth, type IsoDate } from './IsoDate';
import type { Recurrence } from './Period';

/**
 * The days on which something that comes back falls due in a fiscal year: the last days of its named months, earliest
 * first. Empty where only a cadence is known (ทุกเดือน).
 */
export function dueDatesOf(recurrence: Recurrence, fiscalYear: FiscalYear): readonly IsoDate[] {
  const gregorian = fiscalYear - BUDDHIST_OFFSET;
  return recurrence.months
    .map((month) => lastOfMonth(month >= 10 ? gregorian - 1 : gregorian, month))
    .sort((one, other) => (one < other ? -1 : 1));
}
