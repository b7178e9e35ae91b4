import type { ChartType, NativeChart } from '../sheets/NativeChart';
import type { Area } from '../sheets/Place';
import { rangeOf } from './rangeOf';

const TYPES = {
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  lineMarkers: 'LineMarkers',
  radarMarkers: 'RadarMarkers',
  doughnut: 'Doughnut',
} as const satisfies Readonly<Record<ChartType, Excel.ChartType | `${Excel.ChartType}`>>;

/** Drawn with lines: a series has no area to fill. */
function hasOnlyLines(type: ChartType): boolean {
  return type === 'lineMarkers' || type === 'radarMarkers';
}

/** Whether a chart of ours stands on its sheet already. */
export type ChartPresence = 'absent' | 'present';

function colour(drawn: Excel.Chart, chart: NativeChart): void {
  chart.seriesColours.forEach((each, index) => {
    const { format } = drawn.series.getItemAt(index);
    if (hasOnlyLines(chart.type)) {
      format.line.color = each;
    } else {
      format.fill.setSolidColor(each);
    }
  });
  chart.pointColours?.forEach((each, index) => {
    drawn.series.getItemAt(0).points.getItemAt(index).format.fill.setSolidColor(each);
  });
}

/** Queues a chart: a new one, or the one of this name with its source, title and colours anew. Its place is hers afterwards. */
export function drawChart(
  context: Excel.RequestContext,
  { position, chart }: { readonly position: Area; readonly chart: NativeChart },
  presence: ChartPresence,
): void {
  const { charts } = context.workbook.worksheets.getItem(position.sheet);
  const source = rangeOf(context, chart.source);
  const by = chart.seriesBy === 'columns' ? 'Columns' : 'Rows';
  const drawn =
    presence === 'present' ? charts.getItem(chart.name) : charts.add(TYPES[chart.type], source, by);
  if (presence === 'present') {
    drawn.setData(source, by);
  } else {
    drawn.name = chart.name;
    const place = rangeOf(context, position);
    drawn.setPosition(place.getCell(0, 0), place.getCell(position.rows - 1, position.columns - 1));
  }
  drawn.title.text = chart.title;
  drawn.legend.visible = chart.legend !== 'none';
  if (chart.legend !== 'none') {
    drawn.legend.position = 'Bottom';
  }
  if (chart.labels !== undefined) {
    drawn.dataLabels.showValue = true;
    drawn.dataLabels.numberFormat = chart.labels;
  }
  const { valueAxis, categoryAxis } = drawn.axes;
  const { minimum, maximum, step } = chart.scale ?? {};
  if (minimum !== undefined) {
    valueAxis.minimum = minimum;
  }
  if (maximum !== undefined) {
    valueAxis.maximum = maximum;
  }
  if (step !== undefined) {
    valueAxis.majorUnit = step;
  }
  if (chart.order === 'topDown') {
    categoryAxis.reversePlotOrder = true;
  }
  colour(drawn, chart);
}
