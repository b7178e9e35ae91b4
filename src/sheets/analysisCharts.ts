import { barsTitle, radarTitle } from '../ita/analysisTexts';
import type { AnalysisBasis, PlaceOfKey } from './analysisContent';
import { ANALYSIS_PLACES, BAR_PARTS, PAGE_COLUMNS, RADAR_PARTS } from './analysisSlots';
import { INDICATORS } from '../ita/Indicator';
import type { NativeChart } from './NativeChart';
import { boundingArea } from './Place';
import type { Area } from './Place';
import type { Edit } from './Plan';
import { scoreFormat } from './scoreFormat';

/** The agency's own line, and what it is held against: dark and light also in a black and white print. */
const RADAR_COLOURS = ['#0B4A86', '#D08A00'] as const;
/** The bars take the columns up to the texts, the radar the column of the texts. */
const BARS_COLUMNS = PAGE_COLUMNS - 1;

function sourceOf(name: 'bars' | 'radar', parts: readonly string[], placeOf: PlaceOfKey): Area | undefined {
  const keys = ['columns', ...INDICATORS.map(({ number }) => String(number))].flatMap((line) =>
    parts.map((part) => `${name}.${line}.${part}`),
  );
  const places = keys.flatMap((key) => placeOf(key) ?? []);
  return places.length < keys.length ? undefined : boundingArea(places);
}

/** The charts of the analysis, without those whose cells the officer took away. */
export function analysisCharts(
  { assessment, scoreYear, comparison, digits }: AnalysisBasis,
  placeOf: PlaceOfKey,
): readonly NativeChart[] {
  const { bands } = assessment;
  const bars = sourceOf('bars', BAR_PARTS.slice(0, bands.length + 1), placeOf);
  const radar = sourceOf('radar', RADAR_PARTS, placeOf);
  const scale = { minimum: 0, maximum: 100, step: 20 } as const;
  return [
    ...(bars === undefined
      ? []
      : [
          {
            name: 'ita.analysis.bars',
            type: 'barStacked',
            source: bars,
            seriesBy: 'columns',
            title: barsTitle(scoreYear, digits),
            seriesColours: bands.map(({ fill }) => fill),
            // A bar has one band: the zeros of the others are not written.
            labels: `${scoreFormat(digits)};;`,
            legend: 'bottom',
            scale,
            order: 'topDown',
          } as const,
        ]),
    ...(radar === undefined
      ? []
      : [
          {
            name: 'ita.analysis.radar',
            type: 'radarMarkers',
            source: radar,
            seriesBy: 'columns',
            title: radarTitle(comparison.kind, scoreYear, digits),
            seriesColours: RADAR_COLOURS,
            legend: 'bottom',
            scale,
            order: 'asDrawn',
          } as const,
        ]),
  ];
}

/** The place of a chart on a new sheet. */
function positionOf(chart: NativeChart, sheet: string): Area {
  const rows = ANALYSIS_PLACES.chartRows;
  const row = ANALYSIS_PLACES.charts + 1;
  return chart.type === 'barStacked'
    ? { sheet, row, column: 0, rows, columns: BARS_COLUMNS }
    : { sheet, row, column: BARS_COLUMNS, rows, columns: 1 };
}

/** What a chart looks like, wherever its cells were moved: what makes drawing it anew necessary. */
export function chartLook({ source, ...look }: NativeChart): string {
  return JSON.stringify({ ...look, columns: source.columns, rows: source.rows });
}

/** The edit that draws a chart, or brings it up to date. */
export function chartEdit(chart: NativeChart, sheet: string): Edit {
  return { kind: 'addChart', position: positionOf(chart, sheet), chart };
}
