import type { Finding } from '../ita/Finding';
import { WARNING_COLOURS } from '../ita/Warning';
import type { IsoDate } from '../thai/IsoDate';
import { decideRow, note } from './decideStatus';
import type { MeasureState, RowDecision } from './decideStatus';
import type { Grid } from './Grid';
import { isMarked } from './mark';
import type { MeasureTable } from './MeasureTable';
import type { Area, Place } from './Place';
import type { Edit, Plan } from './Plan';
import { ruleEdits } from './ruleEdits';
import type { WantedRule } from './ruleEdits';
import { ownColumnsOf, statusEdits } from './statusEdits';
import { statusInTheWay } from './statusInTheWay';
import type { StatusRefusal } from './statusInTheWay';
import { statusRules } from './statusRules';
import { measureKeys } from './trackingRecord';
import type { TrackingRecord } from './trackingRecord';

export type { MeasureState } from './decideStatus';
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

interface TablePlan {
  readonly edits: readonly Edit[];
  readonly rules: readonly WantedRule[];
  readonly columns: Area;
}

function planTable(grid: Grid, table: MeasureTable, decisions: readonly RowDecision[]): TablePlan {
  const { sheet, row, rows } = table.area;
  const own = ownColumnsOf(table);
  const first = decisions[0]?.row ?? row;
  const last = decisions.at(-1)?.row ?? row;
  return {
    edits: statusEdits(grid, table, decisions),
    rules: statusRules(sheet, own, first, last),
    columns: { sheet, row, column: own.status, rows, columns: own.warning - own.status + 1 },
  };
}

/** Measures whose indicator nothing tells: each where the table names indicators, else the first for all. */
function indicatorFindings({ rows }: MeasureTable): readonly Finding<Place>[] {
  const unknown = rows.filter(({ indicator }) => indicator === undefined);
  return (unknown.length === rows.length ? unknown.slice(0, 1) : unknown).map(({ at }) =>
    note('indicatorUnknown', at),
  );
}

function statusRuleEdits(grid: Grid, wanted: readonly WantedRule[]): readonly Edit[] {
  const own = grid.rules.filter(({ formula }) => isMarked(formula, 'status') || isMarked(formula, 'warning'));
  const coloursByFormula = new Map(wanted.map(({ formula, colours }) => [formula, colours]));
  return ruleEdits(
    grid.sheet,
    own,
    wanted,
    ({ formula }) => coloursByFormula.get(formula) ?? WARNING_COLOURS.noDate,
  );
}

/**
 * The plan that brings the status columns of every measures table on the sheet up to date. Nothing that the officer
 * typed changes; unknown stays blank; pressed again with nothing new the plan is empty.
 */
export function planStatus(
  grid: Grid,
  tables: readonly MeasureTable[],
  record: TrackingRecord,
  today: IsoDate,
): StatusPlan | StatusRefusal {
  const keys = measureKeys(tables.flatMap(({ rows }) => rows));
  const remembered = new Map(record);
  const plans: TablePlan[] = [];
  const decided: RowDecision[] = [];
  for (const table of tables) {
    const refusal = statusInTheWay(grid, table, ownColumnsOf(table));
    if (refusal !== undefined) {
      return refusal;
    }
    const decisions = table.rows.map((row, index) => {
      const key = keys[decided.length + index] ?? '';
      const decision = decideRow(row, table.own, record.get(key), today);
      remembered.set(key, decision.written);
      return decision;
    });
    decided.push(...decisions);
    plans.push(planTable(grid, table, decisions));
  }
  const rules = plans.flatMap((plan) => plan.rules);
  return {
    kind: 'planned',
    plan: { edits: [...plans.flatMap(({ edits }) => edits), ...statusRuleEdits(grid, rules)] },
    states: decided.map(({ state }) => state),
    findings: [...decided.flatMap(({ findings }) => findings), ...tables.flatMap(indicatorFindings)],
    record: remembered,
    columns: plans.map(({ columns }) => columns),
  };
}
