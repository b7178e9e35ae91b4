import { findIndicator, indicatorByNumber } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { Instrument } from '../ita/Instrument';
import { REPORT_WORDS } from '../ita/reportTexts';
import { belongsTo, ROUNDS } from '../ita/Round';
import type { Round } from '../ita/Round';
import { findSubIndicator } from '../ita/subIndicator';
import type { Status } from '../ita/Status';
import type { DigitStyle } from '../thai/digits';
import { fold } from '../thai/fold';
import type { FiscalYear } from '../thai/FiscalYear';
import { formatThaiDate } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { ALL_UNITS, responsibleUnits } from '../thai/responsibleUnits';
import type { MeasureState } from './decideStatus';
import { numberFormatAt, textAt, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import type { MeasureRow, MeasureTable } from './MeasureTable';
import type { Area } from './Place';
import { numberRuns } from './reportCells';
import { measureKeys } from './trackingRecord';

/** What stands in a cell of hers; the format where it is a number that does not look like itself, e.g. 50%. */
export interface CellShown {
  readonly value: CellValue;
  readonly format?: string;
}

/** A measure of the officer's as a report shows it; her texts unchanged. */
export interface ReportMeasure {
  readonly key: string;
  readonly measure: string;
  readonly steps: CellShown;
  readonly responsible: string;
  readonly period: string;
  readonly result: CellShown;
  readonly recommendation: CellShown;
  readonly status: Status | 'unknown';
  readonly due: IsoDate | undefined;
  readonly indicator: IndicatorNumber | undefined;
  /** Names of units, each once; never empty. */
  readonly units: readonly string[];
  /** The officer's own line over it, where her table has such lines. */
  readonly group: string | undefined;
}

/** Measures under one line of a report. */
export interface ReportGroup {
  readonly indicator: IndicatorNumber | undefined;
  readonly title: string | undefined;
  readonly measures: readonly ReportMeasure[];
}

/** The measures of one instrument; undefined for those without an indicator. */
export interface ReportPart {
  readonly instrument: Instrument | undefined;
  readonly groups: readonly ReportGroup[];
}

const CONTINUED = /\s*\(?ต่อ\)?\s*$/u;
/** A group's line stands at most so many rows above its measures. */
const MOST_ROWS = 200;

/** The officer's own line over a measure: of an indicator or a sub-indicator, alone in its row. */
function groupOf(
  grid: Grid,
  { columns, area }: MeasureTable,
  row: number,
  indicator: number | undefined,
): string | undefined {
  if (columns.indicator !== undefined || indicator === undefined) {
    return undefined;
  }
  const beside = [columns.steps, columns.responsible, columns.period, columns.result];
  for (let r = row - 1; r >= Math.max(area.row, row - MOST_ROWS); r -= 1) {
    const isLone = beside.every((column) => column === undefined || valueAt(grid, r, column) === '');
    const text = columns.measure === undefined ? '' : textAt(grid, r, columns.measure);
    const named = isLone ? (findSubIndicator(text)?.indicator ?? findIndicator(text)?.indicator) : undefined;
    if (named !== undefined) {
      return named === indicator ? text.replace(CONTINUED, '').trim() : undefined;
    }
  }
  return undefined;
}

function periodText(grid: Grid, { period, periodAt }: MeasureRow, digits: DigitStyle): string {
  const value = periodAt === undefined ? '' : valueAt(grid, periodAt.row, periodAt.column);
  if (typeof value !== 'number' || period.kind !== 'period') {
    return String(value);
  }
  const day = (date: IsoDate) => formatThaiDate(date, { digits, month: 'short', year: 'four' });
  return period.start === period.end ? day(period.end) : `${day(period.start)} - ${day(period.end)}`;
}

function shownAt(grid: Grid, row: number, column: number): CellShown {
  const value = valueAt(grid, row, column);
  const format = typeof value === 'number' ? numberFormatAt(grid, row, column) : undefined;
  return format === undefined || format === 'General' ? { value } : { value, format };
}

/** The column with the results of a round, where a table has one for each. */
function roundColumn(grid: Grid, { area, headingRows }: MeasureTable, round: Round): number | undefined {
  const months = round === 'firstHalf' ? '6เดือน' : '12เดือน';
  for (const heading of headingRows) {
    for (let column = area.column; column < area.column + area.columns + 8; column += 1) {
      const text = fold(textAt(grid, heading, column));
      if (text.startsWith('ผล') && text.includes(months)) {
        return column;
      }
    }
  }
  return undefined;
}

/** The numbers in the cells of a measure that a report shows: a share among the results, say. */
export function shownNumbers(grid: Grid, tables: readonly MeasureTable[]): readonly Area[] {
  return tables.flatMap((table) => {
    const { steps, result, recommendation } = table.columns;
    const rounds = ROUNDS.map((round) => roundColumn(grid, table, round));
    const columns = [...new Set([steps, result, recommendation, ...rounds])];
    const rows = new Set(table.rows.map(({ row }) => row));
    return numberRuns(
      grid,
      columns.filter((column) => column !== undefined),
      (row) => rows.has(row),
    );
  });
}

/** The result of a round: of its own column where the table has one for each, else the newest. */
function resultOf(grid: Grid, row: MeasureRow, column: number | undefined): CellShown {
  if (column !== undefined) {
    return shownAt(grid, row.row, column);
  }
  if (row.resultWords !== undefined) {
    return { value: row.resultWords };
  }
  return row.resultAt === undefined ? { value: '' } : shownAt(grid, row.resultAt.row, row.resultAt.column);
}

/** The names of units as a report counts them. */
function unitNames(responsible: string): readonly string[] {
  const units = responsibleUnits(responsible);
  return units.length === 0
    ? [REPORT_WORDS.noUnit]
    : units.map((unit) => (unit === ALL_UNITS ? REPORT_WORDS.allUnits : unit.replaceAll('|', '/')));
}

/** The measures of a sheet that belong to a round, in her order. */
export function reportMeasures(
  grid: Grid,
  tables: readonly MeasureTable[],
  states: readonly MeasureState[],
  wanted: { readonly round: Round; readonly year: FiscalYear; readonly digits: DigitStyle },
): readonly ReportMeasure[] {
  const stateAt = new Map(states.map((state) => [state.at.row, state]));
  const rows = tables.flatMap((table) => {
    const results = roundColumn(grid, table, wanted.round);
    return table.rows.map((row) => ({ table, row, results }));
  });
  const keys = measureKeys(rows.map(({ row }) => row));
  return rows.flatMap(({ table, row, results }, index): readonly ReportMeasure[] => {
    const state = stateAt.get(row.row);
    const status = state?.status ?? 'unknown';
    const continuity = status === 'continuous' ? 'continuous' : 'dated';
    if (!belongsTo({ start: state?.start, due: state?.due, continuity }, wanted.round, wanted.year)) {
      return [];
    }
    const { columns } = table;
    const cellOf = (column: number | undefined) =>
      column === undefined ? { value: '' } : shownAt(grid, row.row, column);
    return [
      {
        key: keys[index] ?? String(index),
        measure: row.measure,
        steps: cellOf(columns.steps),
        responsible: row.responsible,
        period: periodText(grid, row, wanted.digits),
        result: resultOf(grid, row, results),
        recommendation: cellOf(columns.recommendation),
        status,
        due: state?.due,
        indicator: row.indicator,
        units: unitNames(row.responsible),
        group: groupOf(grid, table, row.row, row.indicator),
      },
    ];
  });
}

/** Items that belong together, in the order in which they first come. */
function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item)) ?? [];
    known.push(item);
    groups.set(keyOf(item), known);
  }
  return [...groups];
}

/** The measures by instrument and line, those without an indicator last. */
export function reportParts(measures: readonly ReportMeasure[]): readonly ReportPart[] {
  const instrumentOf = ({ indicator }: ReportMeasure) =>
    indicator === undefined ? undefined : indicatorByNumber(indicator).instrument;
  return [...INSTRUMENTS.map(({ instrument }) => instrument), undefined].flatMap(
    (instrument): readonly ReportPart[] => {
      const own = measures.filter((measure) => instrumentOf(measure) === instrument);
      const groups = grouped(own, ({ indicator, group }) =>
        group === undefined ? String(indicator) : `${String(indicator)} ${fold(group)}`,
      ).map(([, each]): ReportGroup => ({
        indicator: each[0]?.indicator,
        title: each[0]?.group,
        measures: each,
      }));
      return own.length === 0 ? [] : [{ instrument, groups }];
    },
  );
}
