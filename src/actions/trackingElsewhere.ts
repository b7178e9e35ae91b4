import type { WorkbookName } from '../excel/readSheet';
import { withFormulas } from '../excel/withFormulas';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import type { Grid } from '../sheets/Grid';
import type { IsoDate } from '../thai/IsoDate';
import { trackingOf } from './paneTracking';
import type { SheetTracking } from './paneTracking';
import type { Preferences } from './preferences';

/** The sheets on which measures are kept, read as she corrected them. */
export function measuresSheets(grids: readonly Grid[], { sheets }: Preferences): readonly Grid[] {
  return grids.filter((grid) => findMeasures(grid, sheets[grid.sheetId]?.measures).length > 0);
}

/**
 * How the measures stand on sheets whose values were read: their status columns are known by formulas, which are read for
 * all of them in one round trip (and one more for each started 3 MB).
 */
export async function trackingElsewhere(
  grids: readonly Grid[],
  names: readonly WorkbookName[],
  preferences: Preferences,
  today: IsoDate,
): Promise<readonly SheetTracking[]> {
  const found = measuresSheets(grids, preferences);
  const answer = await withFormulas(found, (grid) =>
    ownStatusCells(grid, preferences.sheets[grid.sheetId]?.measures),
  );
  return (answer.kind === 'done' ? answer.value : []).flatMap((grid): readonly SheetTracking[] => {
    const tracking = trackingOf({ grid, names }, preferences, today);
    if (tracking.kind === 'none') {
      return [];
    }
    const { sheet, areas, fiscalYear, yearIs, states, findings } = tracking;
    const assumed = yearIs === undefined ? {} : { yearIs };
    return [{ sheet, areas, fiscalYear, ...assumed, states, findings }];
  });
}
