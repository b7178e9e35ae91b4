import type { Assessment } from '../ita/assess';
import { gainTo } from '../ita/goal';
import type { IndicatorNumber } from '../ita/Indicator';

/** The indicator whose rise to 85 adds most to the total (points); undefined when all have reached it. */
export function bestLever(
  assessment: Pick<Assessment<unknown>, 'indicators'>,
): { readonly indicator: IndicatorNumber; readonly gain: number } | undefined {
  const [best] = assessment.indicators
    .map(({ number, points }) => ({ indicator: number, gain: gainTo(number, points) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.indicator - b.indicator);
  return best;
}
