import { isOurTable } from './ourNameOf';
import { findMeasures } from './findMeasures';
import type { Grid } from './Grid';
import { libraryHeadingRow } from './libraryTable';
import { areaHolds } from './Place';
import type { Place } from './Place';

/**
 * Whether a cell stands in the library or in a measures table of ours: indicators are named there too, but what stands
 * beside them is never a score, so that an error in it is no broken score.
 */
export function holdsNoScores(grid: Grid, names: Parameters<typeof isOurTable>[2], at: Place): boolean {
  const library = libraryHeadingRow(grid);
  return (
    (library !== undefined && at.row > library) ||
    findMeasures(grid).some(
      (table) =>
        isOurTable(table, grid.sheet, names) && areaHolds(table.area, { ...at, rows: 1, columns: 1 }),
    )
  );
}
