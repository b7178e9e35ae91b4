import type { Finding } from '../ita/Finding';
import { WARNING_COLOURS } from '../ita/Warning';
import type { IsoDate } from '../thai/IsoDate';
import { decideRow, note } from './decideStatus';
import type { MeasureState, RowDecision, StatusChoice } from './decideStatus';
import { formulaAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import { leftBehind } from './leftBehind';
import type { LeftBehind } from './leftBehind';
import { isMarked } from './mark';
import type { MeasureRow, MeasureTable } from './MeasureTable';
import type { Area, Place } from './Place';
import type { Edit, Plan } from './Plan';
import { rewordedMeasures } from './rewordedMeasures';
import { ruleEdits } from './ruleEdits';
import type { WantedRule } from './ruleEdits';
import { readDueNow, readStatusNow } from './readMeasureCells';
import { columnsOf, ownColumnsOf, STANDARD_COLUMNS } from './plannedColumns';
import type { ColumnsChoice, PlannedColumns } from './plannedColumns';
import { statusEdits } from './statusEdits';
import { statusInTheWay } from './statusInTheWay';
import type { StatusRefusal } from './statusInTheWay';
import { readWarning, statusRules } from './statusRules';
import { measureKeys, writtenOn } from './trackingRecord';
import type { TrackingRecord, Written } from './trackingRecord';

export type { MeasureState, StatusChoice } from './decideStatus';
export type { StatusRefusal } from './statusInTheWay';

/** What is to be written beside the tables, where every measure stands, and what to remember. */
export interface StatusPlan {
  readonly kind: 'planned';
  readonly plan: Plan;
  readonly states: readonly MeasureState[];
  readonly findings: readonly Finding<Place>[];
  readonly record: TrackingRecord;
  readonly columns: readonly Area[];
}

/** What she wants of the columns, and what she sets herself now. */
export interface StatusWishes extends ColumnsChoice {
  /** By the row of the measure on this sheet. */
  readonly choices?: ReadonlyMap<number, StatusChoice>;
}

interface TablePlan {
  readonly edits: readonly Edit[];
  readonly rules: readonly WantedRule[];
  readonly columns: Area;
}

function planTable(
  grid: Grid,
  table: MeasureTable,
  decisions: readonly RowDecision[],
  own: PlannedColumns,
  behind: LeftBehind | undefined,
): TablePlan {
  const { sheet, row, rows } = table.area;
  const first = decisions[0]?.row ?? row;
  const last = decisions.at(-1)?.row ?? row;
  const columns = columnsOf(own);
  const left = Math.min(...columns);
  return {
    edits: statusEdits(grid, table, decisions, own, behind),
    rules: statusRules(sheet, own, first, last),
    columns: { sheet, row, column: left, rows, columns: Math.max(...columns) - left + 1 },
  };
}

/** The measures of a table as they will stand once our cells are back beside theirs. */
function realigned(
  grid: Grid,
  { own, rows }: MeasureTable,
  behind: LeftBehind | undefined,
): readonly MeasureRow[] {
  if (own === undefined || behind === undefined) {
    return rows;
  }
  return rows.map((row) => {
    const from = behind.from.get(row.row);
    const valueIn = (column: number) => (from === undefined ? '' : valueAt(grid, from, column));
    const { evidence } = own;
    return {
      ...row,
      statusNow: readStatusNow(valueIn(own.status)),
      dueNow: readDueNow(valueIn(own.due)),
      ...(evidence === undefined || row.evidenceAt?.column !== evidence
        ? {}
        : { evidence: valueIn(evidence) === '' ? ('missing' as const) : ('given' as const) }),
    };
  });
}

/** What was moved back beside its measure is said, with the first of the cells. */
function realignedFindings(
  { area, own }: MeasureTable,
  behind: LeftBehind | undefined,
): readonly Finding<Place>[] {
  const [row] = behind?.moved ?? [];
  return row === undefined || own === undefined
    ? []
    : [
        note(
          'statusRealigned',
          { sheet: area.sheet, row, column: own.status },
          { count: behind?.moved.length ?? 0 },
        ),
      ];
}

/** Measures whose indicator nothing tells: each where the table names indicators, else the first for all. */
function indicatorFindings({ rows }: MeasureTable): readonly Finding<Place>[] {
  const unknown = rows.filter(({ indicator }) => indicator === undefined);
  return (unknown.length === rows.length ? unknown.slice(0, 1) : unknown).map(({ at }) =>
    note('indicatorUnknown', at),
  );
}

/** What stands in our columns of a measure, and what we last wrote there. */
interface Standing {
  readonly row: MeasureRow;
  readonly last: Written | undefined;
  readonly decision: RowDecision;
}

/** Whether our status of a measure came from a result that is not found any more. */
function keptStatus({ row: { statusNow }, last }: Standing): boolean {
  // A new table begins as not started, which no result said.
  return statusNow.kind === 'status' && statusNow.status === last?.status && last.status !== 'notStarted';
}

/** Whether a measure has no due date, or one that we wrote ourselves. */
function lacksDue({ row: { dueNow }, last, decision }: Standing): boolean {
  return decision.state.due === undefined || (dueNow.kind === 'date' && dueNow.date === last?.due);
}

/** Columns without which ours can't be brought up to date, with the headings that she may have renamed. */
function missingFindings(
  { own, missing }: MeasureTable,
  standings: readonly Standing[],
): readonly Finding<Place>[] {
  return missing.flatMap(({ role, at, headings }) => {
    const isFelt =
      role === 'period'
        ? standings.some(lacksDue)
        : headings.length > 0 || (own !== undefined && standings.some(keptStatus));
    const names = headings.map((heading) => `“${heading}”`).join(' ');
    return isFelt
      ? [note(role === 'period' ? 'periodColumnMissing' : 'resultColumnMissing', at, { names })]
      : [];
  });
}

/** The rule edits that leave exactly the wanted rules of our status columns on the sheet. */
export function statusRuleEdits(grid: Grid, wanted: readonly WantedRule[]): readonly Edit[] {
  const own = grid.rules.filter(({ formula }) => isMarked(formula, 'status') || isMarked(formula, 'warning'));
  const coloursByFormula = new Map(wanted.map(({ formula, colours }) => [formula, colours]));
  return ruleEdits(
    grid.sheet,
    own,
    wanted,
    ({ formula }) => coloursByFormula.get(formula) ?? WARNING_COLOURS.noDate,
  );
}

/** Whether a warning of ours stands in the row of a measure. */
function warnedRows(grid: Grid, tables: readonly MeasureTable[]): (row: MeasureRow) => boolean {
  const columns = new Map(tables.flatMap(({ own, rows }) => rows.map(({ row }) => [row, own?.warning])));
  return ({ row }) => {
    const column = columns.get(row);
    return column !== undefined && readWarning(formulaAt(grid, row, column) ?? '') !== undefined;
  };
}

/** Of what we may have written for a measure, what stands there now, else the first. */
function likeliest({ statusNow }: MeasureRow, lasts: readonly Written[]): Written | undefined {
  const standing = lasts.find(({ status }) => statusNow.kind === 'status' && status === statusNow.status);
  return standing ?? lasts[0];
}

function isSame(written: Written, last: Written | undefined): boolean {
  return written.status === last?.status && written.due === last?.due;
}

/**
 * The plan that brings the status columns of every measures table on the sheet up to date. Nothing that the officer
 * typed changes; unknown stays blank; pressed again with nothing new the plan is empty. Our cells that were left behind
 * when she sorted a plain range go back to their measures.
 */
export function planStatus(
  grid: Grid,
  tables: readonly MeasureTable[],
  record: TrackingRecord,
  today: IsoDate,
  wishes: StatusWishes = STANDARD_COLUMNS,
): StatusPlan | StatusRefusal {
  const all = tables.flatMap(({ rows }) => rows);
  const keys = measureKeys(all, grid.sheetId);
  const lasts = writtenOn(record, grid.sheetId, all);
  const remembered = new Map(record);
  const plans: TablePlan[] = [];
  const decided: RowDecision[] = [];
  const ofTables: Finding<Place>[] = [];
  let isNews = keys.some((key) => record.has(key));
  const behinds = tables.map((table) => {
    const after = tables.map(({ area }) => area.row).filter((row) => row > table.area.row);
    return leftBehind(grid, table, Math.min(...after, Infinity));
  });
  const rowsOf = tables.map((table, index) => realigned(grid, table, behinds[index]));
  const reworded = rewordedMeasures(record, keys, rowsOf.flat(), warnedRows(grid, tables));
  for (const [number, table] of tables.entries()) {
    const own = ownColumnsOf(table, wishes);
    const refusal = statusInTheWay(grid, table, own);
    if (refusal !== undefined) {
      return refusal;
    }
    const behind = behinds[number];
    const standings = (rowsOf[number] ?? []).map((row, index): Standing => {
      const place = decided.length + index;
      const before = reworded.get(place);
      const last = before?.written ?? likeliest(row, lasts[place] ?? []);
      remembered.delete(before?.key ?? '');
      const decision = decideRow(row, table.own, last, today, wishes.choices?.get(row.row));
      remembered.set(keys[place] ?? '', decision.written);
      isNews ||= !isSame(decision.written, last);
      return { row, last, decision };
    });
    const decisions = standings.map(({ decision }) => decision);
    decided.push(...decisions);
    ofTables.push(...realignedFindings(table, behind), ...missingFindings(table, standings));
    plans.push(planTable(grid, table, decisions, own, behind));
  }
  const rules = plans.flatMap((plan) => plan.rules);
  const edits = [...plans.flatMap((plan) => plan.edits), ...statusRuleEdits(grid, rules)];
  return {
    kind: 'planned',
    plan: { edits },
    states: decided.map(({ state }) => state),
    findings: [
      ...ofTables,
      ...decided.flatMap(({ findings }) => findings),
      ...tables.flatMap(indicatorFindings),
    ],
    // Pressed on a sheet that is as we left it, nothing is written, not even that it is this sheet's.
    record: isNews || edits.length > 0 ? remembered : record,
    columns: plans.map(({ columns }) => columns),
  };
}
