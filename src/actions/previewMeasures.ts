import type { Assessment } from '../ita/assess';
import type { IndicatorNumber } from '../ita/Indicator';
import type { Place } from '../sheets/Place';
import { chooseMeasures } from '../sheets/planMeasures';
import type { MeasuresChoice } from '../sheets/planMeasures';

/** An indicator as it will stand in the measures table, with how many measures. */
export interface PreviewLine {
  readonly indicator: IndicatorNumber;
  readonly measures: number;
}

/** What inserting would put into the table, indicator by indicator in the chosen order; nothing is written. */
export function previewMeasures(
  assessment: Assessment<Place>,
  choice: MeasuresChoice,
): readonly PreviewLine[] {
  const counts = new Map<IndicatorNumber, number>();
  for (const { indicator } of chooseMeasures(assessment, choice)) {
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return [...counts].map(([indicator, measures]) => ({ indicator, measures }));
}
