import type { Assessment } from '../ita/assess';
import type { Band } from '../ita/Band';
import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import type { StandardMeasure } from '../ita/StandardMeasure';
import { measuresFor } from '../ita/standardMeasures';
import type { Place } from './Place';

/** Which indicators the table is for. */
export type MeasuresInclude = 'all' | 'weak';
/** In which order the indicators come: as in the official documents, or the lowest score first. */
export type MeasuresOrder = 'official' | 'weakest';

/** What the officer chose for the table; the defaults are what the documents do. */
export interface MeasuresChoice {
  readonly include: MeasuresInclude;
  readonly order: MeasuresOrder;
}

/** One row of the table: a standard measure for an indicator. */
export interface ChosenMeasure {
  readonly indicator: IndicatorNumber;
  readonly measure: StandardMeasure;
}

function bandsByIndicator(
  assessment: Assessment<Place>,
): ReadonlyMap<IndicatorNumber, { band: Band; points: number }> {
  return new Map(assessment.indicators.map(({ number, band, points }) => [number, { band, points }]));
}

/**
 * The measures in the order of the table: an indicator without a score gets measures as if it had to improve. Where none is
 * weak, all ten get one, as the documents do: a table without a row would be no table.
 */
export function chooseMeasures(
  assessment: Assessment<Place>,
  choice: MeasuresChoice,
): readonly ChosenMeasure[] {
  const bands = bandsByIndicator(assessment);
  const weak = INDICATORS.filter(({ number }) => {
    const band = bands.get(number)?.band;
    return band === undefined || band === 'urgent' || band === 'improve';
  });
  const wanted = choice.include === 'all' || weak.length === 0 ? INDICATORS : weak;
  const ordered =
    choice.order === 'official'
      ? wanted
      : [...wanted].sort((a, b) => (bands.get(a.number)?.points ?? -1) - (bands.get(b.number)?.points ?? -1));
  return ordered.flatMap(({ number }) =>
    measuresFor(number, bands.get(number)?.band).map((measure) => ({ indicator: number, measure })),
  );
}
