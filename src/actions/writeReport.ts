import { applyPlan } from '../excel/applyPlan';
import { putBack } from '../excel/putBack';
import { readSheet, SETTING_KEY } from '../excel/readSheet';
import type { Details, SheetReading } from '../excel/readSheet';
import type { Undo } from '../excel/Undo';
import { roundSheetName } from '../ita/reportTexts';
import { roundAskedFor } from '../ita/Round';
import type { Round } from '../ita/Round';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import { usedArea } from '../sheets/Grid';
import type { Grid } from '../sheets/Grid';
import { planYearOfTable } from '../sheets/measuresTableName';
import { countCells } from '../sheets/Plan';
import type { Edit } from '../sheets/Plan';
import {
  insertedRows,
  insertEdits,
  newReportRows,
  planNewReport,
  planReportRefresh,
  sourceOfReport,
} from '../sheets/planReport';
import type { ReportPlan, ReportThere } from '../sheets/planReport';
import { planStatus } from '../sheets/planStatus';
import type { MeasureState } from '../sheets/planStatus';
import type { ReportBasis } from '../sheets/reportLines';
import { reportMeasures } from '../sheets/reportMeasures';
import { reportOn, reportTableName } from '../sheets/reportName';
import { readReportRecords, withReportRecord } from '../sheets/reportRecord';
import { readTitle } from '../sheets/tableTitle';
import { readRecord } from '../sheets/trackingRecord';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { refused } from './Outcome';
import type { ActionName, Done, Outcome, Refused } from './Outcome';
import { columnsChoice, parsePreferences, writePreferences } from './preferences';
import { readToWrite } from './readToWrite';

const ACTION = 'writeReport';

/** On a report of ours every formula may carry a key; on her sheet only those of our status columns. */
function detailsOf(grid: Grid, stored: unknown): Details {
  const correction = parsePreferences(stored).sheets[grid.sheetId]?.measures;
  return {
    formulas: reportOn(grid) === undefined ? ownStatusCells(grid, correction) : [usedArea(grid)],
    numberFormats: [],
    widths: [],
  };
}

/** The measures of a sheet with how they stand today, and what is known of the whole table. */
export interface MeasuresRead {
  readonly reading: SheetReading;
  readonly tables: ReturnType<typeof findMeasures>;
  readonly states: readonly MeasureState[];
  /** The plan year (Buddhist). */
  readonly year: FiscalYear;
  readonly agency: string | undefined;
}

/** The fiscal year in which most measures fall due; that of the day where none has a date. */
function yearOfStates(states: readonly MeasureState[], today: IsoDate): FiscalYear {
  const counts = new Map<FiscalYear, number>();
  for (const { due } of states) {
    if (due !== undefined) {
      counts.set(fiscalYearOf(due), (counts.get(fiscalYearOf(due)) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fiscalYearOf(today);
}

/** The year of a table of ours on a sheet, by its own name or by that of its headings. */
function yearOfOurs({ grid, names }: SheetReading): FiscalYear | undefined {
  const named = names.filter(({ area }) => area.sheet === grid.sheet);
  return [...grid.tables, ...named].flatMap(({ name }) => planYearOfTable(name) ?? [])[0];
}

/** The measures on a sheet that was read; undefined where there are none. */
export function measuresOn(reading: SheetReading, today: IsoDate): MeasuresRead | undefined {
  const { grid } = reading;
  const preferences = parsePreferences(reading.stored);
  const choice = preferences.sheets[grid.sheetId];
  const tables = findMeasures(grid, choice?.measures);
  const [table] = tables;
  if (table === undefined) {
    return undefined;
  }
  const planned = planStatus(
    grid,
    tables,
    readRecord(preferences.tracking),
    today,
    columnsChoice(preferences),
  );
  const states = planned.kind === 'planned' ? planned.states : [];
  const title = readTitle(grid, {
    from: 0,
    first: table.area.row,
    last: table.area.row - 1,
    heads: new Set(),
  });
  return {
    reading,
    tables,
    states,
    year: yearOfOurs(reading) ?? yearOfStates(states, today),
    agency: choice?.agency ?? title.agency,
  };
}

/** The newest sheet on which a measures table of ours stands. */
function ourSheet({ tables, names }: SheetReading): string | undefined {
  const all = [...tables, ...names.map(({ name, area }) => ({ name, sheet: area.sheet }))];
  return all
    .flatMap(({ name, sheet }) => {
      const year = planYearOfTable(name);
      return year === undefined ? [] : [{ year, sheet }];
    })
    .sort((a, b) => b.year - a.year)[0]?.sheet;
}

/** The measures that an action is about: those of the active sheet, of the source of a report, or of our own table. */
export async function readMeasuresFor(
  action: 'writeReport' | 'carryOver',
  active: SheetReading,
  today: IsoDate,
): Promise<MeasuresRead | Refused> {
  const { grid } = active;
  const here = measuresOn(active, today);
  if (here !== undefined) {
    return here;
  }
  const isReport = reportOn(grid) !== undefined;
  const source = isReport ? sourceOfReport(grid) : ourSheet(active);
  if (source === undefined || !active.sheets.includes(source)) {
    const code = isReport ? 'reportSourceGone' : grid.values.cells.length === 0 ? 'emptySheet' : 'noMeasures';
    return refused(action, code, { data: { sheet: grid.sheet } });
  }
  const answer = await readSheet(detailsOf, source);
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  return (
    measuresOn(answer.value, today) ??
    refused(action, isReport ? 'reportSourceGone' : 'noMeasures', { data: { sheet: grid.sheet } })
  );
}

/** Reads the active sheet as far as reports and measures need it. */
export function readActive(action: ActionName): Promise<SheetReading | Refused> {
  return readToWrite(action, detailsOf);
}

async function readThere(
  active: SheetReading,
  table: string,
): Promise<(ReportThere & { readonly kind: 'there' }) | Refused | undefined> {
  const sheet = active.tables.find(({ name }) => name === table)?.sheet;
  if (sheet === undefined) {
    return undefined;
  }
  const answer =
    sheet === active.grid.sheet
      ? ({ kind: 'done', value: active } as const)
      : await readSheet(detailsOf, sheet);
  if (answer.kind === 'refused') {
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  const { grid } = answer.value;
  if (grid.protection === 'protected') {
    return refused(ACTION, 'protectedSheet', { data: { sheet } });
  }
  const { reports = '' } = parsePreferences(active.stored);
  return { kind: 'there', grid, record: readReportRecords(reports).get(table) };
}

function refusalOfNewSheet(reading: SheetReading, sheet: string): Refused | undefined {
  if (reading.structure === 'protected') {
    return refused(ACTION, 'protectedWorkbook');
  }
  return reading.sheets.some((name) => name.toLowerCase() === sheet.toLowerCase())
    ? refused(ACTION, 'sheetInTheWay', { data: { sheet } })
    : undefined;
}

/** A report with room for its new lines: their rows, the sheet as it is then, and how to take the rows away again. */
interface Prepared {
  readonly there: ReportThere;
  readonly inserted: ReadonlyMap<string, number>;
  readonly undo: Undo;
}

async function prepare(basis: ReportBasis, there: ReportThere): Promise<Prepared | Refused> {
  const wanted = newReportRows(basis, there);
  const inserted = insertedRows(wanted);
  if (inserted.size === 0) {
    return { there, inserted, undo: { steps: [] } };
  }
  const { sheet } = there.grid;
  const applied = await applyPlan({ edits: insertEdits(sheet, wanted) });
  if (applied.kind === 'refused') {
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet } });
  }
  const answer = await readSheet(detailsOf, sheet);
  if (answer.kind === 'refused') {
    await putBack(applied.value, 'everything');
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  return { there: { ...there, grid: answer.value.grid }, inserted, undo: applied.value };
}

function done(basis: ReportBasis, sheet: string, more: Partial<Done> & Pick<Done, 'code'>): Done {
  return {
    ok: true,
    action: ACTION,
    edits: 0,
    assessments: [],
    measures: [],
    findings: [],
    ...more,
    data: {
      sheet,
      year: basis.year,
      round: basis.round,
      measures: basis.measures.length,
      done: basis.measures.filter(({ status }) => status === 'done').length,
      ...more.data,
    },
  };
}

async function write(
  active: SheetReading,
  basis: ReportBasis,
  sheet: string,
  { plan, record, kept }: ReportPlan,
  before: { readonly undo: Undo; readonly code: 'reportWritten' | 'reportRefreshed' },
): Promise<Outcome> {
  const preferences = parsePreferences(active.stored);
  const table = reportTableName(basis.round, basis.year);
  const { reports = '' } = preferences;
  const after = withReportRecord(reports, table, record);
  const isSame = plan.edits.length === 0 && before.undo.steps.length === 0;
  if (isSame) {
    return done(basis, sheet, { code: 'reportUpToDate', data: { kept } });
  }
  const setting: Edit = {
    kind: 'setting',
    key: SETTING_KEY,
    value: writePreferences({ ...preferences, reports: after }),
  };
  const applied = await applyPlan({ edits: [...plan.edits, ...(after === reports ? [] : [setting])] });
  if (applied.kind === 'refused') {
    await putBack(before.undo, 'everything');
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet } });
  }
  const cells = countCells(plan);
  return done(basis, sheet, {
    code: before.code,
    data: { cells, kept },
    edits: cells,
    at: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
    undo: { steps: [...applied.value.steps, ...before.undo.steps] },
  });
}

/** The round to write: that of the report on which the button was pressed, the chosen one, or the one of the day. */
function roundOf(active: SheetReading, year: FiscalYear, today: IsoDate): Round {
  const { round, reportMonths } = parsePreferences(active.stored);
  return reportOn(active.grid)?.round ?? round ?? roundAskedFor(today, year, reportMonths);
}

/**
 * Writes the report of a round on a sheet of its own, in the grouped form of the documents, from the measures on the active
 * sheet: her texts unchanged, totals that stay right by themselves, what is outstanding, charts, lines to sign on. Pressed
 * again, there or on the measures, it brings up to date what is still ours. Each round has its own sheet.
 */
export async function writeReport(today: IsoDate): Promise<Outcome> {
  const active = await readActive(ACTION);
  if ('ok' in active) {
    return active;
  }
  const read = await readMeasuresFor(ACTION, active, today);
  if ('ok' in read) {
    return read;
  }
  const { reading, tables, states, agency } = read;
  const year = reportOn(active.grid)?.year ?? read.year;
  const round = roundOf(active, year, today);
  const digits = tables[0]?.digits ?? 'arabic';
  const measures = reportMeasures(reading.grid, tables, states, { round, year, digits });
  if (measures.length === 0) {
    return refused(ACTION, 'noMeasuresInRound', { data: { sheet: reading.grid.sheet } });
  }
  const basis: ReportBasis = {
    round,
    year,
    agency,
    digits,
    today,
    measures,
    source: reading.grid.sheet,
    firstHalf: active.tables.find(({ name }) => name === reportTableName('firstHalf', year))?.sheet,
  };
  const there = await readThere(active, reportTableName(round, year));
  if (there === undefined) {
    const sheet = roundSheetName(round, year);
    return (
      refusalOfNewSheet(active, sheet) ??
      write(active, basis, sheet, planNewReport(basis), { undo: { steps: [] }, code: 'reportWritten' })
    );
  }
  if ('ok' in there) {
    return there;
  }
  const prepared = await prepare(basis, there);
  if ('ok' in prepared) {
    return prepared;
  }
  const plan = planReportRefresh(basis, prepared.there, prepared.inserted);
  return write(active, basis, there.grid.sheet, plan, { undo: prepared.undo, code: 'reportRefreshed' });
}
