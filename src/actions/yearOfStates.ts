import type { MeasureState } from '../sheets/planStatus';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';

/** The fiscal year (Buddhist) in which most measures fall due; undefined where none has a date. */
export function yearOfStates(states: readonly MeasureState[]): FiscalYear | undefined {
  const counts = new Map<FiscalYear, number>();
  for (const { due } of states) {
    if (due !== undefined) {
      const year = fiscalYearOf(due);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
