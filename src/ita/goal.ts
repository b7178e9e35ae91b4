import type { Framework } from './Framework';
import { frameworkOf } from './frameworkOf';
import { toHundredths } from './hundredths';
import { indicatorByNumber, INDICATORS, type IndicatorNumber } from './Indicator';

/** The rules that hold where no year is named: those of the newest year that is known. */
export const STANDARD_FRAMEWORK: Framework = frameworkOf(2568);

/** The score that indicators and total should reach by the standard rules, in hundredths: 85.00 points. */
export const TARGET_HUNDREDTHS = 8500;

/**
 * Points of the total per hundred points of an indicator: 6 (IIT), 10 (EIT), 20 (OIT) by the standard weights. An indicator
 * that is not counted leaves its share to the others of its instrument.
 */
export function weightOf(
  indicator: IndicatorNumber,
  { weights }: Pick<Framework, 'weights'> = STANDARD_FRAMEWORK,
  notCounted: readonly IndicatorNumber[] = [],
): number {
  if (notCounted.includes(indicator)) return 0;
  const { instrument } = indicatorByNumber(indicator);
  const counted = INDICATORS.filter(
    (each) => each.instrument === instrument && !notCounted.includes(each.number),
  );
  return weights.value[instrument] / counted.length;
}

/** What the total gains, in points, when an indicator rises from its score (points) to the target; 0 when reached. */
export function gainTo(
  indicator: IndicatorNumber,
  points: number,
  targetHundredths = TARGET_HUNDREDTHS,
  framework: Pick<Framework, 'weights'> = STANDARD_FRAMEWORK,
  notCounted: readonly IndicatorNumber[] = [],
): number {
  const missing = Math.max(0, targetHundredths - toHundredths(points));
  return (missing * weightOf(indicator, framework, notCounted)) / 10_000;
}
