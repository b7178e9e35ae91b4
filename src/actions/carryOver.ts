import { applyPlan } from '../excel/applyPlan';
import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { assess } from '../ita/assess';
import { addMeasures, isOurTable, standsIn } from '../sheets/addMeasures';
import { carriedMeasures, formLike } from '../sheets/carriedMeasures';
import type { ChosenMeasure } from '../sheets/chooseMeasures';
import { findMeasures } from '../sheets/findMeasures';
import { measuresTableName } from '../sheets/measuresTableName';
import type { MeasureState } from '../sheets/planStatus';
import { countCells } from '../sheets/Plan';
import type { Plan } from '../sheets/Plan';
import { planMeasures, wordsOf } from '../sheets/planMeasures';
import type { MeasuresRequest } from '../sheets/planMeasures';
import type { Area } from '../sheets/Place';
import type { IsoDate } from '../thai/IsoDate';
import { settingEdit } from './insertMeasures';
import { measuresDetails, rememberInserted } from './measuresContext';
import { refused } from './Outcome';
import type { Done, Outcome } from './Outcome';
import { parsePreferences } from './preferences';
import { readActive, readMeasuresFor } from './writeReport';
import type { MeasuresRead } from './writeReport';

const ACTION = 'carryOver';

function done(data: Done['data'], more: Partial<Done> & Pick<Done, 'code'>): Done {
  return { ok: true, action: ACTION, edits: 0, assessments: [], measures: [], findings: [], ...more, data };
}

/** The sheet with our plan of a year, in whatever form it is. */
function planSheet({ tables, names }: SheetReading, year: number): string | undefined {
  const all = [...tables, ...names.map(({ name, area }) => ({ name, sheet: area.sheet }))];
  return (['plan', 'report', 'halfYear'] as const)
    .flatMap((kind) => all.find(({ name }) => name === measuresTableName(year, kind)) ?? [])
    .map(({ sheet }) => sheet)[0];
}

interface Writing {
  readonly plan: Plan;
  readonly states: readonly MeasureState[];
  readonly at: Area;
}

async function write(
  reading: SheetReading,
  { plan, states, at }: Writing,
  chosen: readonly ChosenMeasure[],
  { year, unknown }: { readonly year: number; readonly unknown: number },
): Promise<Outcome> {
  const name = measuresTableName(year);
  const ids = chosen.map(({ measure }) => `${name}:${measure.id}`);
  const preferences = rememberInserted(parsePreferences(reading.stored), states, ids);
  const applied = await applyPlan({ edits: [...plan.edits, settingEdit(preferences)] });
  if (applied.kind === 'refused') {
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet: at.sheet } });
  }
  return done(
    { sheet: at.sheet, year, measures: chosen.length, unknown },
    { code: 'carriedOver', edits: countCells(plan), measures: states, at, undo: applied.value },
  );
}

/**
 * Carries the measures that are open or continuous over to the plan of the next fiscal year, marked as carried over: below
 * the measures of our plan where there is one, else on a new sheet in the same form. Pressed again nothing is doubled.
 */
export async function carryOver(today: IsoDate): Promise<Outcome> {
  const active = await readActive(ACTION);
  if ('ok' in active) {
    return active;
  }
  const read = await readMeasuresFor(ACTION, active, today);
  return 'ok' in read ? read : carryFrom(active, read, today);
}

function requestFor(read: MeasuresRead, chosen: readonly ChosenMeasure[], today: IsoDate): MeasuresRequest {
  const { reading, tables, year, agency } = read;
  const [table] = tables;
  return {
    assessment: assess({ fiscalYear: year, agency, scores: [], typed: { instruments: {} } }),
    scoreYear: year,
    choice: parsePreferences(reading.stored),
    digits: table?.digits ?? 'arabic',
    scoreSheet: reading.grid.sheet,
    today,
    chosen,
    ...(table === undefined ? {} : { form: formLike(table) }),
  };
}

async function carryFrom(active: SheetReading, read: MeasuresRead, today: IsoDate): Promise<Outcome> {
  const { reading, tables, states } = read;
  const year = read.year + 1;
  const { chosen, unknown } = carriedMeasures(reading.grid, tables, states, read.year);
  const target = planSheet(active, year);
  const request = requestFor(read, chosen, today);
  if (target === undefined) {
    if (chosen.length === 0) {
      return done({ year, unknown, sheet: reading.grid.sheet }, { code: 'nothingToCarry' });
    }
    const planned = planMeasures(request);
    const isTaken = active.sheets.some((name) => name.toLowerCase() === planned.sheet.toLowerCase());
    if (active.structure === 'protected' || isTaken) {
      return refused(ACTION, isTaken ? 'sheetInTheWay' : 'protectedWorkbook', {
        data: { sheet: planned.sheet },
      });
    }
    const { plan, table } = planned;
    return write(active, { plan, states: planned.states, at: table }, chosen, { year, unknown });
  }
  const answer = await readSheet(measuresDetails, target);
  if (answer.kind === 'refused') {
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  const { grid } = answer.value;
  const all = findMeasures(grid);
  const table = all.find((each) => isOurTable(each, target, answer.value.names));
  const missing = chosen.filter((each) => !standsIn(grid, all, each));
  if (table === undefined || missing.length === 0) {
    return done({ year, unknown, sheet: target }, { code: 'nothingToCarry' });
  }
  if (grid.protection === 'protected') {
    return refused(ACTION, 'protectedSheet', { data: { sheet: target } });
  }
  const words = wordsOf(request);
  const added = addMeasures({ grid, tables: all, table, measures: missing, words, today, owner: 'ours' });
  if (added.kind === 'noRoomBelow') {
    return refused(ACTION, 'noRoomBelow', { at: added.at, data: { count: added.count } });
  }
  return write(active, { plan: added.plan, states: added.states, at: added.area }, missing, {
    year,
    unknown,
  });
}
