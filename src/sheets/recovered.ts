import type { Assessment } from '../ita/assess';
import type { Finding } from '../ita/Finding';
import { INDICATORS } from '../ita/Indicator';
import type { WordedMeasure } from '../ita/StandardMeasure';
import { standsIn } from './addMeasures';
import { isWeak } from './isWeak';
import type { Grid } from './Grid';
import type { MeasureTable } from './MeasureTable';
import type { Place } from './Place';

/**
 * Indicators that need no remedy any more, though one stands in the table: pointed out at the first such row, never taken
 * away. Only measures that do not suit the indicator's band of today are remedies that outlived their reason.
 */
export function recoveredFindings(
  grid: Grid,
  tables: readonly MeasureTable[],
  assessment: Assessment<Place>,
  library: readonly WordedMeasure[],
): readonly Finding<Place>[] {
  return INDICATORS.flatMap(({ number }): readonly Finding<Place>[] => {
    const band = assessment.indicators.find((each) => each.number === number)?.band;
    if (band === undefined || isWeak(assessment, number)) {
      return [];
    }
    const remedies = library.filter(
      (measure) => measure.indicator === number && !measure.suits.includes(band),
    );
    for (const table of tables) {
      const row = table.rows.find((each) =>
        remedies.some((measure) =>
          standsIn(grid, [{ ...table, rows: [each] }], { indicator: number, measure }),
        ),
      );
      if (row !== undefined) {
        return [{ code: 'indicatorRecovered', severity: 'note', at: row.at, data: { indicator: number } }];
      }
    }
    return [];
  });
}
