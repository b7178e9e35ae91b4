import { agencyKindOf } from '../ita/AgencyKind';
import { responsibleUnitsOf } from '../ita/agencyUnits';
import type { UnitNames } from '../ita/agencyUnits';
import type { Assessment } from '../ita/assess';
import type { Band } from '../ita/Band';
import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import type { WordedMeasure } from '../ita/StandardMeasure';
import { measuresFor, wordedLibrary } from '../ita/standardMeasures';
import type { MeasuresSetup } from './MeasuresSetup';
import type { Place } from './Place';

/** Which indicators the table is for. */
export type MeasuresInclude = 'all' | 'weak';
/** In which order the indicators come: as in the official documents, or the lowest score first. */
export type MeasuresOrder = 'official' | 'weakest';

/** What the officer chose for the table; the defaults are what the documents do. */
export interface MeasuresChoice {
  readonly include: MeasuresInclude;
  readonly order: MeasuresOrder;
  readonly measures?: MeasuresSetup;
}

/** One row of the table: a measure for an indicator. */
export interface ChosenMeasure {
  readonly indicator: IndicatorNumber;
  readonly measure: WordedMeasure;
}

/** The names of the agency's units: those of its kind, chosen or known by its name, and before that her own. */
function unitsOf(agency: string | undefined, setup: MeasuresSetup = {}): UnitNames {
  return responsibleUnitsOf(setup.agencyKind ?? agencyKindOf(agency), setup.units ?? {});
}

/** The measures to choose from: her own library where the workbook holds one, else ours under her units' names. */
export function libraryOf(
  agency: string | undefined,
  setup: MeasuresSetup | undefined,
  own: readonly WordedMeasure[] | undefined,
): readonly WordedMeasure[] {
  return own ?? wordedLibrary(unitsOf(agency, setup));
}

/** The indicators that have to improve by their band, or have no score. */
function weakOnes(assessment: Assessment<Place>): readonly IndicatorNumber[] {
  return INDICATORS.map(({ number }) => number).filter((number) => {
    const band = assessment.indicators.find((each) => each.number === number)?.band;
    return band === undefined || band === 'urgent' || band === 'improve';
  });
}

/** Whether only weak indicators are asked for and none is: a new table then takes all ten, since it needs a row. */
export function isNoneWeak(assessment: Assessment<Place>, { include }: MeasuresChoice): boolean {
  return include === 'weak' && weakOnes(assessment).length === 0;
}

/** Whether the general choice takes an indicator in. */
function isIncluded(
  assessment: Assessment<Place>,
  choice: MeasuresChoice,
  indicator: IndicatorNumber,
): boolean {
  return (
    choice.include === 'all' || isNoneWeak(assessment, choice) || weakOnes(assessment).includes(indicator)
  );
}

/** The indicators of the table in its order: the general choice, and what she took in or left out. */
export function chooseIndicators(
  assessment: Assessment<Place>,
  choice: MeasuresChoice,
): readonly IndicatorNumber[] {
  const { added = [], leftOut = [] } = choice.measures ?? {};
  const points = new Map(assessment.indicators.map((score) => [score.number, score.points]));
  const wanted = INDICATORS.map(({ number }) => number).filter(
    (number) =>
      !leftOut.includes(number) && (added.includes(number) || isIncluded(assessment, choice, number)),
  );
  return choice.order === 'official'
    ? wanted
    : [...wanted].sort((a, b) => (points.get(a) ?? -1) - (points.get(b) ?? -1));
}

/** The measures that are proposed for an indicator: as many as the standard asks for, of those that suit its band. */
function proposeMeasures(
  library: readonly WordedMeasure[],
  indicator: IndicatorNumber,
  band: Band | undefined,
): readonly WordedMeasure[] {
  const wanted = band ?? 'improve';
  const own = library.filter((measure) => measure.indicator === indicator);
  const suited = own.filter((measure) => measure.suits.includes(wanted));
  return (suited.length === 0 ? own : suited).slice(0, measuresFor(indicator, band).length);
}

/** The measures of one indicator: those that she picked, in her order, else those proposed; titles in her words. */
export function measuresOf(
  library: readonly WordedMeasure[],
  indicator: IndicatorNumber,
  band: Band | undefined,
  setup: MeasuresSetup = {},
): readonly WordedMeasure[] {
  const picked = (setup.picked?.[String(indicator)] ?? []).flatMap(
    (id) => library.find((measure) => measure.id === id && measure.indicator === indicator) ?? [],
  );
  const chosen = picked.length > 0 ? picked : proposeMeasures(library, indicator, band);
  return chosen.map((measure) => {
    const title = setup.titles?.[measure.id]?.trim();
    return title === undefined || title === '' ? measure : { ...measure, title };
  });
}

/**
 * The measures in the order of the table: an indicator without a score gets measures as if it had to improve. Where none is
 * weak, all ten get one, as the documents do.
 */
export function chooseMeasures(
  assessment: Assessment<Place>,
  choice: MeasuresChoice,
  library: readonly WordedMeasure[] = libraryOf(assessment.agency, choice.measures, undefined),
): readonly ChosenMeasure[] {
  return chooseIndicators(assessment, choice).flatMap((indicator) => {
    const band = assessment.indicators.find(({ number }) => number === indicator)?.band;
    return measuresOf(library, indicator, band, choice.measures).map((measure) => ({ indicator, measure }));
  });
}
