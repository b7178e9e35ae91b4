import type { Assessment } from '../ita/assess';
import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { isWeak } from './isWeak';
import type { MeasureTable } from './MeasureTable';
import type { Place } from './Place';

/** The fiscal year (Buddhist) in which most measures of a table end; undefined where no period tells. */
function yearOfTable({ rows }: MeasureTable): FiscalYear | undefined {
  const counts = new Map<FiscalYear, number>();
  for (const { period, dueNow } of rows) {
    const end = period.kind === 'period' ? period.end : dueNow.kind === 'date' ? dueNow.date : undefined;
    if (end !== undefined) {
      const year = fiscalYearOf(end);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The tables that plan for a year: those whose periods lie in it, and those whose periods tell no year. */
export function tablesOfYear(tables: readonly MeasureTable[], planYear: FiscalYear): readonly MeasureTable[] {
  return tables.filter((table) => (yearOfTable(table) ?? planYear) === planYear);
}

/**
 * The indicators that need measures and have none in any of the tables: under the target, in the bands urgent and improve,
 * or without a score (domain facts 5.2: the FY2565 document leaves out two urgent ones).
 */
export function uncoveredIndicators(
  assessment: Assessment<Place>,
  tables: readonly MeasureTable[],
): readonly IndicatorNumber[] {
  const covered = new Set(tables.flatMap(({ rows }) => rows.map(({ indicator }) => indicator)));
  return INDICATORS.map(({ number }) => number).filter(
    (number) => isWeak(assessment, number) && !covered.has(number),
  );
}
