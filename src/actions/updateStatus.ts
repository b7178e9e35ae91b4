import { applyPlan } from '../excel/applyPlan';
import { readSheet, SETTING_KEY } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import { countCells } from '../sheets/Plan';
import type { Edit } from '../sheets/Plan';
import { planStatus } from '../sheets/planStatus';
import type { StatusPlan } from '../sheets/planStatus';
import { readRecord, writeRecord } from '../sheets/trackingRecord';
import type { IsoDate } from '../thai/IsoDate';
import { refused } from './Outcome';
import type { Outcome, Refused } from './Outcome';
import { parsePreferences, writePreferences } from './preferences';
import { refusalBeforeWriting } from './readScores';

/** Plans the status columns of a sheet that was read; without a measures table there is nothing to keep up to date. */
export function planStatusOf(reading: SheetReading, today: IsoDate): StatusPlan | Refused {
  const action = 'updateStatus';
  const { grid } = reading;
  const tables = findMeasures(grid);
  if (tables.length === 0) {
    const empty = grid.values.cells.length === 0;
    return refused(action, empty ? 'emptySheet' : 'noMeasures', { data: { sheet: grid.sheet } });
  }
  const planned = planStatus(grid, tables, readRecord(parsePreferences(reading.stored).tracking), today);
  return planned.kind === 'refused' ? refused(action, planned.code, { at: planned.at }) : planned;
}

function recordEdit(reading: SheetReading, planned: StatusPlan): readonly Edit[] {
  const preferences = parsePreferences(reading.stored);
  const tracking = writeRecord(planned.record);
  return tracking === preferences.tracking
    ? []
    : [{ kind: 'setting', key: SETTING_KEY, value: writePreferences({ ...preferences, tracking }) }];
}

/** Brings the status columns of the measures tables on the active sheet up to date; what was typed stays as it is. */
export async function updateStatus(today: IsoDate): Promise<Outcome> {
  const action = 'updateStatus';
  const answer = await readSheet((grid) => ({
    formulas: ownStatusCells(grid),
    numberFormats: [],
    widths: [],
  }));
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  const reading = answer.value;
  const { grid } = reading;
  const stop = refusalBeforeWriting(action, reading);
  if (stop !== undefined) {
    return stop;
  }
  const planned = planStatusOf(reading, today);
  if ('ok' in planned) {
    return planned;
  }
  if (grid.protection === 'protected') {
    return refused(action, 'protectedSheet', { data: { sheet: grid.sheet } });
  }
  const plan = { edits: [...planned.plan.edits, ...recordEdit(reading, planned)] };
  const applied = await applyPlan(plan);
  if (applied.kind === 'refused') {
    return refused(action, applied.code, { detail: applied.detail, data: { sheet: grid.sheet } });
  }
  const count = (status: string) => planned.states.filter((state) => state.status === status).length;
  const [columns] = planned.columns;
  return {
    ok: true,
    action,
    code: planned.plan.edits.length === 0 ? 'statusUpToDate' : 'statusUpdated',
    data: {
      sheet: grid.sheet,
      measures: planned.states.length,
      done: count('done'),
      inProgress: count('inProgress'),
      continuous: count('continuous'),
      notStarted: count('notStarted'),
      unknown: count('unknown'),
      late: planned.states.filter((state) => state.warning === 'late').length,
    },
    edits: countCells(planned.plan),
    assessments: [],
    measures: planned.states,
    findings: planned.findings,
    ...(columns === undefined ? {} : { at: columns }),
    ...(plan.edits.length === 0 ? {} : { undo: applied.value }),
  };
}
