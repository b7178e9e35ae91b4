import { REPORT_WORDS } from '../ita/reportTexts';
import { statusInfo } from '../ita/Status';
import { fingerprint } from './analysisRecord';
import type { NativeChart } from './NativeChart';
import type { Edit } from './Plan';
import { CHART_ROWS, SUMMARY_STATUSES } from './ReportLine';

type ChartEdit = Extract<Edit, { kind: 'addChart' }>;

interface ChartPart {
  readonly name: string;
  readonly title: string;
  readonly head: string;
  readonly isRow: (key: string) => boolean;
  readonly column: number;
  readonly columns: number;
}

const PARTS: readonly ChartPart[] = [
  {
    name: 'ita.report.instruments',
    title: REPORT_WORDS.chartInstruments,
    head: 's.head',
    isRow: (key) => /^s\.(?:IIT|EIT|OIT|none)$/.test(key),
    column: 0,
    columns: 2,
  },
  {
    name: 'ita.report.units',
    title: REPORT_WORDS.chartUnits,
    head: 'u.head',
    isRow: (key) => /^u\.(?!section$|head$)/.test(key),
    column: 2,
    columns: 3,
  },
  {
    name: 'ita.report.rounds',
    title: REPORT_WORDS.chartRounds,
    head: 'r.head',
    isRow: (key) => key === 'r.firstHalf' || key === 'r.fullYear',
    column: 5,
    columns: 2,
  },
];

/**
 * The rows of a chart from its headings on, where all of them stand together, if not in the order of a new report; none for
 * a chart without figures. `spare`: rows of lines that are not needed now may stand between them.
 */
function spanOf(
  keys: readonly string[],
  { head, isRow }: ChartPart,
  rowOf: (key: string) => number | undefined,
  spare: ReadonlySet<number>,
): { readonly row: number; readonly rows: number } | undefined {
  const wanted = [head, ...keys.filter((key) => key !== head && isRow(key))];
  const rows = new Set(wanted.flatMap((key) => rowOf(key) ?? []));
  const row = rowOf(head);
  if (row === undefined || rows.size < wanted.length || rows.size < 2 || Math.min(...rows) < row) {
    return undefined;
  }
  const all = Array.from({ length: Math.max(...rows) - row + 1 }, (_, index) => row + index);
  return all.every((each) => rows.has(each) || spare.has(each)) ? { row, rows: all.length } : undefined;
}

/** The rows between which a chart's lines stand, with what was put between them since. */
function formerSpan(
  { head, isRow }: ChartPart,
  former: ReadonlyMap<string, number>,
): { readonly row: number; readonly rows: number } | undefined {
  const first = former.get(head);
  const rows = [...former].flatMap(([key, row]) => (isRow(key) ? [row] : []));
  return first === undefined || rows.length === 0
    ? undefined
    : { row: first, rows: Math.max(...rows) - first + 1 };
}

/**
 * The charts whose lines stand together; one whose lines she parted or took away is left alone. `former`: where the lines of
 * the report stood that the charts showed until now; `spare`: where those rest that are not needed now.
 */
export function reportCharts(
  sheet: string,
  keys: readonly string[],
  rowOf: (key: string) => number | undefined,
  former: ReadonlyMap<string, number> = new Map(),
  spare: ReadonlySet<number> = new Set(),
): readonly ChartEdit[] {
  const top = rowOf('c.section');
  if (top === undefined) {
    return [];
  }
  const columns = 1 + SUMMARY_STATUSES.length;
  return PARTS.flatMap((part): readonly ChartEdit[] => {
    const span = spanOf(keys, part, rowOf, spare);
    if (span === undefined) {
      return [];
    }
    const before = formerSpan(part, former);
    const chart: NativeChart = {
      name: part.name,
      type: 'barStacked',
      source: { sheet, column: 0, columns, ...span },
      seriesBy: 'columns',
      title: part.title,
      seriesColours: SUMMARY_STATUSES.map((status) => statusInfo(status).fill),
      labels: '0;;',
      legend: 'bottom',
      order: 'topDown',
    };
    return [
      {
        kind: 'addChart',
        position: { sheet, row: top + 1, rows: CHART_ROWS, column: part.column, columns: part.columns },
        chart,
        ...(before === undefined ? {} : { former: { sheet, column: 0, columns, ...before } }),
      },
    ];
  });
}

const RECORDED = 'c.ita.';

/** Whether a key of the record is that of a chart; one that she took away or whose lines she parted keeps its record. */
export function isChartKey(key: string): boolean {
  return key.startsWith(RECORDED);
}

/** The record of a chart: what makes drawing it anew necessary. */
export function chartPrint({ chart }: ChartEdit): readonly [string, readonly string[]] {
  const { name, source, ...look } = chart;
  return [`c.${name}`, [fingerprint(JSON.stringify({ ...look, rows: source.rows }))]];
}
