import type { Assessment } from '../ita/assess';
import { gainTo } from '../ita/goal';
import type { IndicatorNumber } from '../ita/Indicator';

/** The indicator whose rise to the target adds most to the total (points); undefined when all have reached it. */
export function bestLever({
  indicators,
  framework,
  notCounted,
}: Pick<Assessment<unknown>, 'indicators' | 'framework' | 'notCounted'>):
  { readonly indicator: IndicatorNumber; readonly gain: number } | undefined {
  const target = framework.target.value;
  const [best] = indicators
    .map(({ number, points }) => ({
      indicator: number,
      gain: gainTo(number, points, target, framework, notCounted),
    }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.indicator - b.indicator);
  return best;
}
