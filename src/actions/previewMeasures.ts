import type { Assessment } from '../ita/assess';
import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import type { WordedMeasure } from '../ita/StandardMeasure';
import { chooseIndicators, libraryOf, measuresOf } from '../sheets/chooseMeasures';
import type { Place } from '../sheets/Place';
import type { MeasuresChoice } from '../sheets/planMeasures';

/** An indicator as it will stand in the measures table, with its measures in their order. */
export interface PreviewLine {
  readonly indicator: IndicatorNumber;
  /** Whether it will stand in the table. */
  readonly taken: 'in' | 'out';
  readonly measures: readonly WordedMeasure[];
}

/**
 * What inserting would put into the table: the indicators in the chosen order with their measures, behind them those that
 * are left out; nothing is written.
 */
export function previewMeasures(
  assessment: Assessment<Place>,
  choice: MeasuresChoice,
  library: readonly WordedMeasure[] = libraryOf(assessment.agency, choice.measures, undefined),
): readonly PreviewLine[] {
  const taken = chooseIndicators(assessment, choice);
  const left = INDICATORS.map(({ number }) => number).filter((number) => !taken.includes(number));
  const line = (indicator: IndicatorNumber, each: PreviewLine['taken']): PreviewLine => ({
    indicator,
    taken: each,
    measures: measuresOf(
      library,
      indicator,
      assessment.indicators.find(({ number }) => number === indicator)?.band,
      choice.measures,
    ),
  });
  return [...taken.map((number) => line(number, 'in')), ...left.map((number) => line(number, 'out'))];
}
