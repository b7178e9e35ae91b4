import { RESPONSIBLE_UNITS, type UnitNames } from './agencyUnits';
import type { Band } from './Band';
import type { IndicatorNumber } from './Indicator';
import { DUTY_MEASURES } from './measures1Duty';
import { PREVENTION_MEASURES } from './measures10Prevention';
import { BUDGET_MEASURES } from './measures2Budget';
import { POWER_MEASURES } from './measures3Power';
import { ASSETS_MEASURES } from './measures4Assets';
import { FIGHTING_CORRUPTION_MEASURES } from './measures5FightingCorruption';
import { QUALITY_MEASURES } from './measures6Quality';
import { COMMUNICATION_MEASURES } from './measures7Communication';
import { IMPROVEMENT_MEASURES } from './measures8Improvement';
import { DISCLOSURE_MEASURES } from './measures9Disclosure';
import type { MeasureTemplate, StandardMeasure, WordedMeasure } from './StandardMeasure';
import { nameUnits, wordMeasure } from './wordMeasure';

/**
 * The library as it is kept, indicator by indicator: remedies and measures that keep a good score, the default ones
 * first. Units stand as roles (`{finance}`). The texts hold no digits, so that they suit a sheet in Thai digits and one in
 * Arabic digits alike.
 */
export const MEASURE_TEMPLATES: readonly MeasureTemplate[] = [
  ...DUTY_MEASURES,
  ...BUDGET_MEASURES,
  ...POWER_MEASURES,
  ...ASSETS_MEASURES,
  ...FIGHTING_CORRUPTION_MEASURES,
  ...QUALITY_MEASURES,
  ...COMMUNICATION_MEASURES,
  ...IMPROVEMENT_MEASURES,
  ...DISCLOSURE_MEASURES,
  ...PREVENTION_MEASURES,
];

/** The whole library as it is written for one agency, in official order. */
export function wordedLibrary(units: UnitNames = RESPONSIBLE_UNITS): readonly WordedMeasure[] {
  return MEASURE_TEMPLATES.map((measure) => wordMeasure(measure, units));
}

/** Every measure of the library for one indicator, whatever its score; the default ones first. */
function libraryFor(
  indicator: IndicatorNumber,
  units: UnitNames = RESPONSIBLE_UNITS,
): readonly StandardMeasure[] {
  return MEASURE_TEMPLATES.filter((measure) => measure.indicator === indicator).map((measure) =>
    nameUnits(measure, units),
  );
}

/** How many measures are proposed for an indicator unasked; the others of its band are there to be picked. */
const PROPOSED: Readonly<Record<Band, number>> = { urgent: 2, improve: 2, maintain: 1, strength: 1 };

/**
 * The measures to propose for an indicator whose score lies in `band`: two remedies for urgent and improve, one measure
 * that keeps the level for maintain and strength. An indicator without a score is treated like improve.
 */
export function measuresFor(
  indicator: IndicatorNumber,
  band: Band | undefined,
  units: UnitNames = RESPONSIBLE_UNITS,
): readonly StandardMeasure[] {
  const wanted = band ?? 'improve';
  return libraryFor(indicator, units)
    .filter((measure) => measure.suits.includes(wanted))
    .slice(0, PROPOSED[wanted]);
}
