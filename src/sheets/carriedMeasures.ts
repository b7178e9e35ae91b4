import { goesOn } from '../ita/goesOn';
import type { IndicatorNumber } from '../ita/Indicator';
import { carriedTitle } from '../ita/reportTexts';
import { monthsOfPeriod } from '../ita/measurePeriod';
import type { MeasurePeriod, WordedMeasure } from '../ita/StandardMeasure';
import type { FiscalYear } from '../thai/FiscalYear';
import type { ChosenMeasure } from './chooseMeasures';
import type { MeasureState } from './decideStatus';
import { textAt } from './Grid';
import type { Grid } from './Grid';
import { formById } from './measuresForms';
import type { MeasuresForm } from './measuresForms';
import { planYearOfTable } from './measuresTableName';
import type { MeasureRow, MeasureTable } from './MeasureTable';
import { stripNumber } from './stripNumber';
import { measureKeys } from './trackingRecord';

/** What goes over to the next year, and how many measures can't as nothing tells their indicator. */
export interface Carried {
  readonly chosen: readonly ChosenMeasure[];
  readonly unknown: number;
}

/** Lines of a cell, each without the number that the new table gives it again. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  return filled.length > 1 ? filled.map(stripNumber) : filled;
}

/** The same months a year later; what is carried out all the time, or has no certain dates, runs through the new year. */
function periodNext(
  { period }: MeasureRow,
  status: MeasureState['status'] | undefined,
  from: FiscalYear,
): MeasurePeriod {
  return status === 'continuous' || period.kind !== 'period'
    ? { kind: 'fiscalYear' }
    : monthsOfPeriod(period.start, period.end, from);
}

interface OpenMeasure {
  readonly table: MeasureTable;
  readonly row: MeasureRow;
  readonly key: string;
  readonly status: MeasureState['status'] | undefined;
}

function worded(
  grid: Grid,
  { table, row, key, status }: OpenMeasure,
  indicator: IndicatorNumber,
  from: FiscalYear,
): WordedMeasure {
  const cell = (column: number | undefined) => (column === undefined ? '' : textAt(grid, row.row, column));
  return {
    id: `carried-${String(from)}-${key}`,
    indicator,
    suits: [],
    title: carriedTitle(stripNumber(row.measure), from, table.digits),
    steps: linesOf(cell(table.columns.steps)),
    units: linesOf(row.responsible),
    period: periodNext(row, status, from),
    followUp: cell(table.columns.followUp),
    evidence: '',
  };
}

/** The open and continuous measures of a year's tables (Buddhist year), marked as carried over from it. */
export function carriedMeasures(
  grid: Grid,
  tables: readonly MeasureTable[],
  states: readonly MeasureState[],
  from: FiscalYear,
): Carried {
  const statusAt = new Map(states.map((state) => [state.at.row, state.status]));
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })));
  const keys = measureKeys(rows.map(({ row }) => row));
  const open = rows
    .map((each, index): OpenMeasure => ({
      ...each,
      key: keys[index] ?? String(index),
      status: statusAt.get(each.row.row),
    }))
    .filter(({ status }) => goesOn(status));
  const chosen = open.flatMap((each): readonly ChosenMeasure[] => {
    const { indicator } = each.row;
    return indicator === undefined ? [] : [{ indicator, measure: worded(grid, each, indicator, from) }];
  });
  return { chosen, unknown: open.length - chosen.length };
}

/** The form of ours that is nearest to a table: the same, where it is ours. */
export function formLike({ form, columns, rows }: MeasureTable): MeasuresForm {
  const isOurs = form.kind === 'native' && planYearOfTable(form.name) !== undefined;
  if (columns.issue !== undefined && columns.issue === columns.measure) {
    return formById('halfYear');
  }
  if (columns.analysis !== undefined) {
    return formById('plan6');
  }
  const isReport = !isOurs && columns.recommendation !== undefined && rows.length > 0;
  return formById(isReport ? 'report' : 'plan5');
}
