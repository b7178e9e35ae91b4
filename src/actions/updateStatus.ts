import type { SheetReading } from '../excel/readSheet';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import type { MeasureTable } from '../sheets/findMeasures';
import type { Edit } from '../sheets/Plan';
import { planStatus } from '../sheets/planStatus';
import type { StatusChoice, StatusPlan } from '../sheets/planStatus';
import { statusWidths } from '../sheets/plannedColumns';
import { readRecord, writeRecord } from '../sheets/trackingRecord';
import type { IsoDate } from '../thai/IsoDate';
import { damagedSettings } from './damagedSettings';
import { refused } from './Outcome';
import type { Outcome, Refused, SentenceData } from './Outcome';
import { columnsChoice, parsePreferences, readPreferences } from './preferences';
import { readToWrite } from './readToWrite';
import { settingEdit } from './settingEdit';
import { writeAndTell } from './writeAndTell';

/** What an officer asks of the status columns: to be brought up to date, or to hold what she sets for some measures. */
interface StatusRequest {
  readonly action: 'updateStatus' | 'setStatus';
  readonly today: IsoDate;
  /** The active sheet where absent. */
  readonly sheet?: string;
  /** What she sets, by row; a refusal where the measures that she means are no longer there. */
  readonly choicesIn: (
    tables: readonly MeasureTable[],
  ) => ReadonlyMap<number, StatusChoice> | 'measureGone' | undefined;
}

/** Plans the status columns of a sheet that was read; without a measures table there is nothing to keep up to date. */
function planStatusOf(reading: SheetReading, request: StatusRequest): StatusPlan | Refused {
  const { action, today, choicesIn } = request;
  const { grid } = reading;
  const preferences = parsePreferences(reading.stored);
  const tables = findMeasures(grid, preferences.sheets[grid.sheetId]?.measures);
  if (tables.length === 0) {
    const empty = grid.values.cells.length === 0;
    return refused(action, empty ? 'emptySheet' : 'noMeasures', { data: { sheet: grid.sheet } });
  }
  const choices = choicesIn(tables);
  if (choices === 'measureGone') {
    return refused(action, 'measureGone', { data: { sheet: grid.sheet } });
  }
  const wishes = { ...columnsChoice(preferences), ...(choices === undefined ? {} : { choices }) };
  const planned = planStatus(grid, tables, readRecord(preferences.tracking), today, wishes);
  return planned.kind === 'refused' ? refused(action, planned.code, { at: planned.at }) : planned;
}

function recordEdit(reading: SheetReading, planned: StatusPlan): readonly Edit[] {
  const preferences = parsePreferences(reading.stored);
  const tracking = writeRecord(planned.record);
  return tracking === preferences.tracking ? [] : [settingEdit({ ...preferences, tracking })];
}

function countsOf({ states }: StatusPlan): SentenceData {
  const count = (status: string) => states.filter((state) => state.status === status).length;
  return {
    measures: states.length,
    done: count('done'),
    inProgress: count('inProgress'),
    continuous: count('continuous'),
    notStarted: count('notStarted'),
    unknown: count('unknown'),
    late: states.filter((state) => state.warning === 'late').length,
  };
}

/** Reads a sheet, plans its status columns, and writes what is to change; what was typed stays as it is. */
async function carryOut(
  request: StatusRequest,
): Promise<{ readonly outcome: Outcome; readonly planned?: StatusPlan }> {
  const { action } = request;
  const details: Parameters<typeof readToWrite>[1] = (grid, stored) => {
    const preferences = parsePreferences(stored);
    const correction = preferences.sheets[grid.sheetId]?.measures;
    return {
      formulas: ownStatusCells(grid, correction),
      numberFormats: [],
      widths: statusWidths(findMeasures(grid, correction), columnsChoice(preferences)),
    };
  };
  const reading = await readToWrite(action, details, request.sheet);
  if ('ok' in reading) {
    return { outcome: reading };
  }
  const { grid } = reading;
  const planned = planStatusOf(reading, request);
  if ('ok' in planned) {
    return { outcome: planned };
  }
  if (grid.protection === 'protected') {
    return { outcome: refused(action, 'protectedSheet', { data: { sheet: grid.sheet } }) };
  }
  const plan = { edits: [...planned.plan.edits, ...recordEdit(reading, planned)] };
  const outcome = await writeAndTell(action, grid.sheet, plan, () => ({
    code: planned.plan.edits.length === 0 ? 'statusUpToDate' : 'statusUpdated',
    data: { sheet: grid.sheet, ...countsOf(planned) },
    measures: planned.states,
    findings: [...damagedSettings(readPreferences(reading.stored).damaged), ...planned.findings],
    at: planned.columns[0],
  }));
  return { outcome, planned };
}

/** Brings the status columns of the measures tables on the active sheet up to date; what was typed stays as it is. */
export async function updateStatus(today: IsoDate): Promise<Outcome> {
  const { outcome } = await carryOut({ action: 'updateStatus', today, choicesIn: () => undefined });
  return outcome;
}

/** The same on a sheet by its name. */
export async function updateStatusOn(today: IsoDate, sheet: string): Promise<Outcome> {
  const { outcome } = await carryOut({ action: 'updateStatus', today, sheet, choicesIn: () => undefined });
  return outcome;
}

/** A measure that she chose in the pane: where it stood when the sheet was read, and its words. */
export interface ChosenMeasure {
  readonly row: number;
  readonly measure: string;
}

/** The rows of the measures that she chose; a measure that was moved since is followed by its words. */
function rowsOf(
  tables: readonly MeasureTable[],
  measures: readonly ChosenMeasure[],
): readonly number[] | 'measureGone' {
  const all = tables.flatMap(({ rows }) => rows);
  const rows = measures.map(({ row, measure }) => {
    const same = all.filter((each) => each.measure === measure);
    const [only, another] = same;
    return same.find((each) => each.row === row)?.row ?? (another === undefined ? only?.row : undefined);
  });
  const found = rows.flatMap((row) => row ?? []);
  return found.length === measures.length ? found : 'measureGone';
}

/**
 * Sets a status or a due day (or both) for the measures that she chose in the pane: only our columns are written, and what
 * she set counts as her choice from then on.
 */
export async function setStatus(
  today: IsoDate,
  sheet: string,
  measures: readonly ChosenMeasure[],
  choice: StatusChoice,
): Promise<Outcome> {
  const { outcome, planned } = await carryOut({
    action: 'setStatus',
    today,
    sheet,
    choicesIn: (tables) => {
      const rows = rowsOf(tables, measures);
      return rows === 'measureGone' ? rows : new Map(rows.map((row) => [row, choice]));
    },
  });
  return outcome.ok && planned !== undefined
    ? { ...outcome, code: 'statusSet', data: { ...outcome.data, count: measures.length } }
    : outcome;
}
