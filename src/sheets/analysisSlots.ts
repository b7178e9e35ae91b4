import { BANDS } from '../ita/Band';
import { INDICATORS } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { GoalKind } from '../ita/analysisTexts';

/** A cell of the analysis by its key, with the place that it has on a new sheet (row and column from 0). */
export interface AnalysisSlot {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** The printed page: names, figures, bands, texts. */
export const PAGE_COLUMNS = 4;
/** The three lists of the documents, best first. */
export const ANALYSIS_LISTS = ['strength', 'improve', 'urgent'] as const;
/** What can be reached, nearest first. */
export const GOALS: readonly GoalKind[] = ['target', 'nextLevel', 'bestLevel'];

const CHART_ROWS = 20;
/** So many bands have a column of their own in the data of the bars. */
export const MOST_BANDS = BANDS.length;

/** Where the parts of a new analysis sheet stand; rows and columns from 0. */
export const ANALYSIS_PLACES = {
  title: 0,
  agency: 1,
  note: 2,
  overall: 4,
  indicators: 12,
  lists: 25,
  goals: 31,
  charts: 37,
  chartRows: CHART_ROWS,
  end: 38 + CHART_ROWS,
  bars: { row: 13, column: PAGE_COLUMNS + 1 },
  radar: { row: 13, column: PAGE_COLUMNS + 3 + MOST_BANDS },
} as const;

/** The cells of a line, left to right, by the last part of their key. */
export const LINE_PARTS = ['name', 'figure', 'group', 'text'] as const;

function line(name: string, row: number): readonly AnalysisSlot[] {
  return LINE_PARTS.map((part, column) => ({ key: `${name}.${part}`, row, column }));
}

function section(name: 'overall' | 'lists' | 'goals', lines: readonly string[]): readonly AnalysisSlot[] {
  const top = ANALYSIS_PLACES[name];
  return [
    { key: `${name}.heading`, row: top, column: 0 },
    ...line(`${name}.columns`, top + 1),
    ...lines.flatMap((each, index) => line(each, top + 2 + index)),
  ];
}

/** The heading row and the ten lines of a block of chart data. */
function data(name: 'bars' | 'radar', parts: readonly string[]): readonly AnalysisSlot[] {
  const { row, column } = ANALYSIS_PLACES[name];
  return ['columns', ...INDICATORS.map(({ number }) => String(number))].flatMap((each, r) =>
    parts.map((part, c) => ({ key: `${name}.${each}.${part}`, row: row + r, column: column + c })),
  );
}

/** The parts of a line of the bars' data: the name and one column a band, best first. */
export const BAR_PARTS: readonly string[] = [
  'name',
  ...Array.from({ length: MOST_BANDS }, (_, index) => `band${String(index + 1)}`),
];
/** The parts of a line of the radar's data. */
export const RADAR_PARTS: readonly string[] = ['name', 'score', 'against'];

/** Every cell of ours on the analysis sheet. */
export const ANALYSIS_SLOTS: readonly AnalysisSlot[] = [
  { key: 'title', row: ANALYSIS_PLACES.title, column: 0 },
  { key: 'agency', row: ANALYSIS_PLACES.agency, column: 0 },
  { key: 'note', row: ANALYSIS_PLACES.note, column: 0 },
  ...section('overall', [
    ...INSTRUMENTS.map(({ instrument }) => `instrument.${instrument}`),
    'total',
    'level',
  ]),
  { key: 'indicators.heading', row: ANALYSIS_PLACES.indicators, column: 0 },
  ...line('indicators.columns', ANALYSIS_PLACES.indicators + 1),
  ...INDICATORS.flatMap(({ number }, index) =>
    line(`indicator.${String(number)}`, ANALYSIS_PLACES.indicators + 2 + index),
  ),
  ...section(
    'lists',
    ANALYSIS_LISTS.map((list) => `list.${list}`),
  ),
  ...section(
    'goals',
    GOALS.map((goal) => `goal.${goal}`),
  ),
  { key: 'charts.heading', row: ANALYSIS_PLACES.charts, column: 0 },
  { key: 'chartData.heading', row: ANALYSIS_PLACES.indicators, column: ANALYSIS_PLACES.bars.column },
  ...data('bars', BAR_PARTS),
  ...data('radar', RADAR_PARTS),
];
