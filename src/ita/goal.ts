import { toHundredths } from './hundredths';
import { indicatorByNumber, INDICATORS, type IndicatorNumber } from './Indicator';
import { INSTRUMENTS } from './Instrument';

/** The score that indicators and total should reach, in hundredths: 85.00 points. */
export const TARGET_HUNDREDTHS = 8500;

/** Points of the total per hundred points of an indicator: 6 (IIT), 10 (EIT), 20 (OIT). */
export function weightOf(indicator: IndicatorNumber): number {
  const { instrument } = indicatorByNumber(indicator);
  const share = INSTRUMENTS.find((each) => each.instrument === instrument)?.weight ?? 0;
  return share / INDICATORS.filter((each) => each.instrument === instrument).length;
}

/** What one point of an indicator is worth to the total, in points: 0.06, 0.10 or 0.20. */
export function pointsWorth(indicator: IndicatorNumber): number {
  return weightOf(indicator) / 100;
}

/** What the total gains, in points, when an indicator rises from its score (points) to the target of 85; 0 when reached. */
export function gainTo(
  indicator: IndicatorNumber,
  points: number,
  targetHundredths = TARGET_HUNDREDTHS,
): number {
  return (Math.max(0, targetHundredths - toHundredths(points)) * weightOf(indicator)) / 10_000;
}
