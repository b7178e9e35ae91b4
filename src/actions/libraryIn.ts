import type { Finding } from '../ita/Finding';
import type { WordedMeasure } from '../ita/StandardMeasure';
import { libraryOf } from '../sheets/chooseMeasures';
import type { Grid } from '../sheets/Grid';
import { readLibrary } from '../sheets/libraryTable';
import type { MeasuresSetup } from '../sheets/MeasuresSetup';
import type { Place } from '../sheets/Place';
import type { FiscalYear } from '../thai/FiscalYear';

/** The measures to choose from, and the rows of her own library that can't be used. */
export interface FoundLibrary {
  readonly library: readonly WordedMeasure[];
  readonly libraryFindings: readonly Finding<Place>[];
}

/** Her own library, on the active sheet or on any other; ours where there is none. */
export function libraryIn(
  grids: readonly Grid[],
  planYear: FiscalYear,
  agency: string | undefined,
  setup: MeasuresSetup | undefined,
): FoundLibrary {
  for (const grid of grids) {
    const own = readLibrary(grid, planYear);
    if (own !== undefined) {
      return { library: libraryOf(agency, setup, own.measures), libraryFindings: own.findings };
    }
  }
  return { library: libraryOf(agency, setup, undefined), libraryFindings: [] };
}
