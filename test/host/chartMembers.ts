import { addressOf, parseReference } from './address';
import type { Arguments } from './Arguments';
import { invalidArgument, itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members, Scalar } from './HostObject';
import { bind, orNotFound } from './HostObject';
import type { HostState } from './HostState';
import { refuseProtectedSheet } from './permissions';
import { rangeArgument } from './rangeTarget';
import type { Chart, ChartSeries } from './Workbook';
import { worksheet } from './worksheetMembers';

interface SheetTarget {
  readonly sheetId: string;
}

interface ChartTarget extends SheetTarget {
  readonly id: string;
}

interface SeriesTarget extends ChartTarget {
  readonly series: number;
}

interface PointTarget extends SeriesTarget {
  readonly point: number;
}

interface AxisTarget extends ChartTarget {
  readonly axis: 'category' | 'value';
}

const SERIES_BY = ['Auto', 'Columns', 'Rows'];

/** A scalar of one kind that is kept as it was set, on a sheet that is not protected. */
function kept<T extends SheetTarget>(
  type: 'string' | 'number' | 'boolean',
  get: (target: T, state: HostState) => unknown,
  set: (target: T, value: string | number | boolean, state: HostState) => void,
): Scalar<T> {
  return {
    get,
    set: (target, value, state) => {
      refuseProtectedSheet(state, state.sheet(target.sheetId));
      if (typeof value !== type) throw invalidArgument();
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        set(target, value, state);
    },
  };
}

const title: Members<ChartTarget> = {
  type: 'ChartTitle',
  scalars: {
    Text: kept(
      'string',
      (target, state) => chartOf(target, state).title,
      (target, value, state) => {
        chartOf(target, state).title = String(value);
      },
    ),
  },
};

function colourOf(args: Arguments): string {
  const colour = args.text(0);
  if (!/^#[0-9A-Fa-f]{6}$/.test(colour)) throw invalidArgument();
  return colour;
}

const seriesFill: Members<SeriesTarget> = {
  type: 'ChartFill',
  methods: {
    SetSolidColor: (target, args, state) => {
      refuseProtectedSheet(state, state.sheet(target.sheetId));
      seriesOf(target, state).fill = colourOf(args);
    },
  },
};

const seriesLine: Members<SeriesTarget> = {
  type: 'ChartLineFormat',
  scalars: {
    Color: kept(
      'string',
      (target, state) => seriesOf(target, state).line ?? '',
      (target, value, state) => {
        seriesOf(target, state).line = String(value);
      },
    ),
    Weight: kept(
      'number',
      (target, state) => seriesOf(target, state).weight ?? 2.25,
      (target, value, state) => {
        seriesOf(target, state).weight = Number(value);
      },
    ),
  },
};

const seriesFormat: Members<SeriesTarget> = {
  type: 'ChartSeriesFormat',
  objects: {
    Fill: (target, state) => bind(seriesFill, target, state),
    Line: (target, state) => bind(seriesLine, target, state),
  },
};

const pointFill: Members<PointTarget> = {
  type: 'ChartFill',
  methods: {
    SetSolidColor: (target, args, state) => {
      refuseProtectedSheet(state, state.sheet(target.sheetId));
      seriesOf(target, state).points.set(target.point, colourOf(args));
    },
  },
};

const pointFormat: Members<PointTarget> = {
  type: 'ChartPointFormat',
  objects: { Fill: (target, state) => bind(pointFill, target, state) },
};

const point: Members<PointTarget> = {
  type: 'ChartPoint',
  objects: { Format: (target, state) => bind(pointFormat, target, state) },
};

const points: Members<SeriesTarget> = {
  type: 'ChartPointsCollection',
  items: (target, state) =>
    Array.from({ length: shapeOf(target, state).points }, (_, index) =>
      bind(point, { ...target, point: index }, state),
    ),
};

const series: Members<SeriesTarget> = {
  type: 'ChartSeries',
  scalars: {
    GapWidth: kept(
      'number',
      (target, state) => seriesOf(target, state).gapWidth ?? 150,
      (target, value, state) => {
        seriesOf(target, state).gapWidth = Number(value);
      },
    ),
  },
  objects: {
    Format: (target, state) => bind(seriesFormat, target, state),
    Points: (target, state) => bind(points, target, state),
  },
};

const seriesCollection: Members<ChartTarget> = {
  type: 'ChartSeriesCollection',
  items: (target, state) =>
    Array.from({ length: shapeOf(target, state).series }, (_, index) =>
      bind(series, { ...target, series: index }, state),
    ),
};

const axis: Members<AxisTarget> = {
  type: 'ChartAxis',
  scalars: {
    Minimum: axisNumber('minimum'),
    Maximum: axisNumber('maximum'),
    MajorUnit: axisNumber('majorUnit'),
    ReversePlotOrder: kept(
      'boolean',
      (target, state) => axisOf(target, state).reversed ?? false,
      (target, value, state) => {
        axisOf(target, state).reversed = value === true;
      },
    ),
  },
};

function axisNumber(name: 'minimum' | 'maximum' | 'majorUnit'): Scalar<AxisTarget> {
  return kept(
    'number',
    (target, state) => axisOf(target, state)[name] ?? '',
    (target, value, state) => {
      axisOf(target, state)[name] = Number(value);
    },
  );
}

const axes: Members<ChartTarget> = {
  type: 'ChartAxes',
  objects: {
    CategoryAxis: (target, state) => bind(axis, { ...target, axis: 'category' }, state),
    ValueAxis: (target, state) => bind(axis, { ...target, axis: 'value' }, state),
  },
};

const legend: Members<ChartTarget> = {
  type: 'ChartLegend',
  scalars: {
    Visible: kept(
      'boolean',
      (target, state) => chartOf(target, state).legend !== 'none',
      (target, value, state) => {
        chartOf(target, state).legend = value === true ? 'Right' : 'none';
      },
    ),
    Position: kept(
      'string',
      (target, state) => chartOf(target, state).legend ?? 'Right',
      (target, value, state) => {
        chartOf(target, state).legend = String(value);
      },
    ),
  },
};

const dataLabels: Members<ChartTarget> = {
  type: 'ChartDataLabels',
  scalars: {
    ShowValue: kept(
      'boolean',
      (target, state) => chartOf(target, state).labels !== undefined,
      (target, value, state) => {
        const chart = chartOf(target, state);
        if (value === true) chart.labels ??= 'General';
        else delete chart.labels;
      },
    ),
    NumberFormat: kept(
      'string',
      (target, state) => chartOf(target, state).labels ?? 'General',
      (target, value, state) => {
        chartOf(target, state).labels = String(value);
      },
    ),
  },
};

const members: Members<ChartTarget> = {
  type: 'Chart',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target, state) => chartOf(target, state).name,
      set: (target, value, state) => {
        refuseProtectedSheet(state, state.sheet(target.sheetId));
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        chartOf(target, state).name = value;
      },
    },
    ChartType: { get: (target, state) => chartOf(target, state).type },
  },
  objects: {
    Axes: (target, state) => bind(axes, target, state),
    DataLabels: (target, state) => bind(dataLabels, target, state),
    Legend: (target, state) => bind(legend, target, state),
    Series: (target, state) => bind(seriesCollection, target, state),
    Title: (target, state) => bind(title, target, state),
    Worksheet: ({ sheetId }, state) => worksheet(sheetId, state),
  },
  methods: {
    Delete: (target, _, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet);
      sheet.charts = sheet.charts.filter(({ id }) => id !== target.id);
    },
    SetData: (target, args, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet);
      const chart = chartOf(target, state);
      const source = rangeArgument(state, args, 0, sheet);
      chart.source = addressOf(source.area, source.sheet.name);
      chart.seriesBy = seriesByOf(args, 1);
      chart.series = [];
    },
    SetPosition: (target, args, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet);
      const from = rangeArgument(state, args, 0, sheet);
      const to = args.at(1) === null ? from : rangeArgument(state, args, 1, sheet);
      if (from.sheet !== sheet || to.sheet !== sheet) throw invalidArgument();
      chartOf(target, state).position = addressOf({
        row: from.area.row,
        column: from.area.column,
        rows: to.area.row + to.area.rows - from.area.row,
        columns: to.area.column + to.area.columns - from.area.column,
      });
    },
  },
};

const collection: Members<SheetTarget> = {
  type: 'ChartCollection',
  items: ({ sheetId }, state) =>
    state.sheet(sheetId).charts.map(({ id }) => bind(members, { sheetId, id }, state)),
  item: ({ sheetId }, key, state) => {
    const found = state.sheet(sheetId).charts.find(({ id, name }) => id === key || name === key);
    return found === undefined ? null : bind(members, { sheetId, id: found.id }, state);
  },
  finders: {
    Add: ({ sheetId }, args, state) => {
      const sheet = state.sheet(sheetId);
      refuseProtectedSheet(state, sheet);
      const source = rangeArgument(state, args, 1, sheet);
      const chart: Chart = {
        id: `{${state.newId()}}`,
        name: `Chart ${String(sheet.charts.length + 1)}`,
        type: args.text(0),
        source: addressOf(source.area, source.sheet.name),
        title: '',
        seriesBy: seriesByOf(args, 2),
      };
      sheet.charts.push(chart);
      return orNotFound(bind(members, { sheetId, id: chart.id }, state));
    },
  },
};

/** `sheet.charts`: recorded by type, source, place, title and colours, not drawn. */
export function chartCollection(target: SheetTarget, state: HostState): HostObject {
  return bind(collection, target, state);
}

function seriesByOf(args: Arguments, index: number): string {
  const by = args.optionalText(index) ?? 'Auto';
  if (!SERIES_BY.includes(by)) throw invalidArgument();
  return by;
}

function chartOf({ sheetId, id }: ChartTarget, state: HostState): Chart {
  const found = state.sheet(sheetId).charts.find((chart) => chart.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** How many series and points the source has, its headings taken off; by columns unless said or wider than high. */
function shapeOf(
  target: ChartTarget,
  state: HostState,
): { readonly series: number; readonly points: number } {
  const { source, seriesBy } = chartOf(target, state);
  const area = parseReference(source)?.areas[0];
  if (area === undefined) throw itemNotFound();
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && area.columns > area.rows);
  const [across, down] = [Math.max(area.columns - 1, 1), Math.max(area.rows - 1, 1)];
  return byRows ? { series: down, points: across } : { series: across, points: down };
}

function seriesOf(target: SeriesTarget, state: HostState): ChartSeries {
  const chart = chartOf(target, state);
  const all = (chart.series ??= []);
  while (all.length <= target.series) all.push({ points: new Map() });
  const found = all[target.series];
  if (found === undefined) throw itemNotFound();
  return found;
}

function axisOf(target: AxisTarget, state: HostState): NonNullable<Chart['categoryAxis']> {
  const chart = chartOf(target, state);
  return target.axis === 'category' ? (chart.categoryAxis ??= {}) : (chart.valueAxis ??= {});
}

/** What is played here. */
export const chartTables: readonly MemberNames[] = [
  title,
  seriesFill,
  seriesLine,
  seriesFormat,
  point,
  points,
  pointFormat,
  series,
  seriesCollection,
  axis,
  axes,
  legend,
  dataLabels,
  members,
  collection,
];
