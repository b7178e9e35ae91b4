import type { Area } from './Place';

/** The kinds of charts that we draw, all of them Excel's own. */
export type ChartType =
  | 'barClustered'
  | 'barStacked'
  | 'columnClustered'
  | 'columnStacked'
  | 'lineMarkers'
  | 'radarMarkers'
  | 'doughnut';

/** The scale of the axis with the values; what is absent Excel chooses itself. */
export interface ChartScale {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
}

/** A native chart: Excel draws it from its source, so it stays right without us. */
export interface NativeChart {
  /** Ours, and by which it is found again on its sheet; begins with `ita.`. */
  readonly name: string;
  readonly type: ChartType;
  /** Headings and values: one column (or row) of names first, then one a series, each under its heading. */
  readonly source: Area;
  readonly seriesBy: 'columns' | 'rows';
  readonly title: string;
  /** `#RRGGBB` of each series in order, as a fill, or as a line where the type has only lines. */
  readonly seriesColours: readonly string[];
  /** `#RRGGBB` of the single bars or slices of the first series; they do not follow the values. */
  readonly pointColours?: readonly string[];
  /** Number format of the values written on the chart; absent: none are written. */
  readonly labels?: string;
  readonly legend: 'bottom' | 'none';
  readonly scale?: ChartScale;
  /** Bars are drawn from the bottom up unless they are turned round. */
  readonly order: 'asDrawn' | 'topDown';
}
