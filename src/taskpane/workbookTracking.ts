import type { PaneTracking, SheetTracking } from '../actions/readPane';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';

/** How the measures of the whole workbook stand. */
export interface WorkbookTracking {
  /** The sheet that is shown, where it holds measures, then the others. */
  readonly sheets: readonly SheetTracking[];
  /** The year whose measures are counted together (Buddhist era). */
  readonly fiscalYear: FiscalYear;
  /**
   * The sheets of that year, and those that name none: a measure carried over stands in the plans of two years, and would
   * count twice.
   */
  readonly counted: readonly SheetTracking[];
}

/** The year of the day where a plan is of it, else that of most measures; undefined where no sheet names one. */
function countedYear(sheets: readonly SheetTracking[], today: IsoDate): FiscalYear | undefined {
  const counts = new Map<FiscalYear, number>();
  for (const { fiscalYear, states } of sheets.filter(({ yearIs }) => yearIs !== 'assumed')) {
    counts.set(fiscalYear, (counts.get(fiscalYear) ?? 0) + states.length);
  }
  const ofToday = fiscalYearOf(today);
  return counts.has(ofToday) ? ofToday : [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The measures of all sheets; undefined where only one sheet holds any. */
export function workbookTracking(tracking: PaneTracking, today: IsoDate): WorkbookTracking | undefined {
  const { others = [] } = tracking;
  if (others.length === 0) {
    return undefined;
  }
  const sheets = tracking.kind === 'read' ? [tracking, ...others] : others;
  const year = countedYear(sheets, today);
  return {
    sheets,
    fiscalYear: year ?? fiscalYearOf(today),
    counted: sheets.filter(({ fiscalYear, yearIs }) => yearIs === 'assumed' || fiscalYear === year),
  };
}
