import { readOtherSheets } from '../excel/readOtherSheets';
import type { SheetReading } from '../excel/readSheet';
import type { Assessment } from '../ita/assess';
import type { Finding } from '../ita/Finding';
import type { IndicatorNumber } from '../ita/Indicator';
import type { WordedMeasure } from '../ita/StandardMeasure';
import { tablesOfYear, uncoveredIndicators } from '../sheets/coverage';
import { findMeasures } from '../sheets/findMeasures';
import { libraryHeadingRow } from '../sheets/libraryTable';
import type { Grid } from '../sheets/Grid';
import type { Place } from '../sheets/Place';
import type { FiscalYear } from '../thai/FiscalYear';
import type { Preferences } from './preferences';

/** The measures to choose from; `sheet` where they are her own, with the rows of it that can't be used. */
export interface PaneLibrary {
  readonly measures: readonly WordedMeasure[];
  readonly findings: readonly Finding<Place>[];
  readonly sheet?: string;
}

/** What the other sheets say about the measures of a year. */
export interface Elsewhere {
  readonly library: PaneLibrary;
  /** Weak indicators without a measure in any table of the plan year; undefined where there is no such table. */
  readonly uncovered: readonly IndicatorNumber[] | undefined;
}

/**
 * Looks for a library and for measures tables of the plan year on the sheet that was read and on all others, which are
 * read unless they are at hand.
 */
export async function readElsewhere(
  reading: SheetReading,
  assessment: Assessment<Place>,
  planYear: FiscalYear,
  preferences: Preferences,
  others?: readonly Grid[],
): Promise<Elsewhere> {
  const { grid } = reading;
  const answer =
    others === undefined && reading.sheets.length > 1 ? await readOtherSheets(grid.sheet) : undefined;
  const grids = [grid, ...(others ?? (answer?.kind === 'done' ? answer.value.grids : []))];
  const tables = tablesOfYear(
    grids.flatMap((each) => findMeasures(each)),
    planYear,
  );
  // Fifty measures in full are loaded after the pane has shown what stands in the workbook.
  const { libraryIn } = await import('./libraryIn');
  const { library, libraryFindings } = libraryIn(grids, planYear, assessment.agency, preferences.measures);
  const sheet = grids.find((each) => libraryHeadingRow(each) !== undefined)?.sheet;
  return {
    library: { measures: library, findings: libraryFindings, ...(sheet === undefined ? {} : { sheet }) },
    uncovered: tables.length === 0 ? undefined : uncoveredIndicators(assessment, tables),
  };
}
