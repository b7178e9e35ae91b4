import type { Assessment } from '../ita/assess';
import type { IndicatorNumber } from '../ita/Indicator';
import type { Place } from './Place';

/** Whether an indicator needs measures: its band asks for it, it is under the target, or it has no score. */
export function isWeak(assessment: Assessment<Place>, indicator: IndicatorNumber): boolean {
  const score = assessment.indicators.find(({ number }) => number === indicator);
  return score === undefined || score.band === 'urgent' || score.band === 'improve' || score.gap > 0;
}
