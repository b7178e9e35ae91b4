import { applyPlan } from '../excel/applyPlan';
import { putBack } from '../excel/putBack';
import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import type { Undo } from '../excel/Undo';
import { roundAskedFor } from '../ita/Round';
import type { Round } from '../ita/Round';
import { planNewReport } from '../sheets/planReport';
import type { ReportPlan } from '../sheets/planReport';
import { planReportRefresh } from '../sheets/planReportRefresh';
import type { ReportBasis } from '../sheets/ReportBasis';
import { reportMeasures } from '../sheets/reportMeasures';
import { reportOn, reportSheet, reportTableName } from '../sheets/reportName';
import { insertedRows, insertEdits, newReportRows } from '../sheets/reportPlaces';
import type { ReportThere } from '../sheets/reportPlaces';
import { readReportRecords, withReportRecord } from '../sheets/reportRecord';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { done, refused } from './Outcome';
import type { Outcome, Refused, SentenceData } from './Outcome';
import { parsePreferences } from './preferences';
import { readActive, readMeasuresFor, reportDetails } from './readMeasuresFor';
import { markOfReports } from './markOfReports';
import { readOwnSheet, refusalOfNewSheet } from './readOwnSheet';
import { settingEdit } from './settingEdit';
import { writeAndTell } from './writeAndTell';

const ACTION = 'writeReport';

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
  const answer = await readSheet(reportDetails, sheet);
  if (answer.kind === 'refused') {
    await putBack(applied.value, 'everything');
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  return { there: { ...there, grid: answer.value.grid }, inserted, undo: applied.value };
}

function told(basis: ReportBasis, sheet: string, data: SentenceData): SentenceData {
  return {
    sheet,
    year: basis.year,
    round: basis.round,
    measures: basis.measures.length,
    done: basis.measures.filter(({ status }) => status === 'done').length,
    ...data,
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
  const table = reportTableName(basis.round, basis.year, basis.mark);
  const { reports = '' } = preferences;
  const after = withReportRecord(reports, table, record);
  const isSame = plan.edits.length === 0 && before.undo.steps.length === 0;
  if (isSame) {
    return done(ACTION, 'reportUpToDate', { data: told(basis, sheet, { kept }) });
  }
  const setting = after === reports ? [] : [settingEdit({ ...preferences, reports: after })];
  const edits = [...plan.edits, ...setting];
  const outcome = await writeAndTell(ACTION, sheet, { edits }, (cells) => ({
    code: before.code,
    data: told(basis, sheet, { cells, kept }),
    at: { sheet, row: 0, column: 0, rows: 1, columns: 1 },
  }));
  if (!outcome.ok) {
    await putBack(before.undo, 'everything');
    return outcome;
  }
  return { ...outcome, undo: { steps: [...(outcome.undo?.steps ?? []), ...before.undo.steps] } };
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
  const mark = await markOfReports(active, reading.grid, year, round);
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
    mark,
    firstHalf: active.tables.find(({ name }) => name === reportTableName('firstHalf', year, mark))?.sheet,
  };
  const table = reportTableName(round, year, mark);
  const there = await readOwnSheet(ACTION, active, table, reportDetails);
  if (there === undefined) {
    const sheet = reportSheet(basis, basis.source);
    return (
      refusalOfNewSheet(ACTION, active, sheet) ??
      write(active, basis, sheet, planNewReport(basis), { undo: { steps: [] }, code: 'reportWritten' })
    );
  }
  if ('ok' in there) {
    return there;
  }
  const { reports = '' } = parsePreferences(active.stored);
  const prepared = await prepare(basis, {
    grid: there.grid,
    record: readReportRecords(reports).get(table),
  });
  if ('ok' in prepared) {
    return prepared;
  }
  const plan = planReportRefresh(basis, prepared.there, prepared.inserted);
  return write(active, basis, there.grid.sheet, plan, { undo: prepared.undo, code: 'reportRefreshed' });
}
