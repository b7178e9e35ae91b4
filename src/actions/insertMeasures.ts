import { applyPlan } from '../excel/applyPlan';
import { SETTING_KEY } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { addMeasures, isOurTable, standsIn } from '../sheets/addMeasures';
import { chooseMeasures } from '../sheets/chooseMeasures';
import type { ChosenMeasure } from '../sheets/chooseMeasures';
import { findMeasures } from '../sheets/findMeasures';
import type { MeasureTable } from '../sheets/findMeasures';
import { freePlace } from '../sheets/freePlace';
import { freeSheetName } from '../sheets/freeSheetName';
import { measuresSheet, planYearOfTable } from '../sheets/measuresTableName';
import { countCells } from '../sheets/Plan';
import type { Edit } from '../sheets/Plan';
import { formOf, measuresSize, measuresTableName, planMeasures, wordsOf } from '../sheets/planMeasures';
import type { MeasuresAt, MeasuresPlan } from '../sheets/planMeasures';
import { recoveredFindings } from '../sheets/recovered';
import type { IsoDate } from '../thai/IsoDate';
import {
  measuresContext,
  measuresDetails,
  readingOf,
  rememberInserted,
  requestOf,
  statesOn,
} from './measuresContext';
import type { MeasuresContext } from './measuresContext';
import { refused } from './Outcome';
import type { Done, Outcome, Refused } from './Outcome';
import { writePreferences } from './preferences';
import type { Preferences } from './preferences';
import { readToWrite } from './readToWrite';

const ACTION = 'insertMeasures';

function alreadyThere(sheet: string, year: number, more: Partial<Done>): Done {
  return {
    ok: true,
    action: ACTION,
    code: 'measuresAlreadyThere',
    data: { sheet, year },
    edits: 0,
    assessments: [],
    measures: [],
    findings: [],
    ...more,
  };
}

/** The setting with what was written remembered. */
export function settingEdit(preferences: Preferences): Edit {
  return { kind: 'setting', key: SETTING_KEY, value: writePreferences(preferences) };
}

/** The plan year of a table of ours on a sheet, by the name of the table or of its headings. */
function yearOfOurs({ grid, names }: SheetReading): number | undefined {
  const named = names.filter(({ area }) => area.sheet === grid.sheet);
  return [...grid.tables, ...named].flatMap(({ name }) => planYearOfTable(name) ?? [])[0];
}

/** The sheet on which our table of a name stands; undefined where there is none. */
function sheetOf({ tables, names }: SheetReading, name: string): string | undefined {
  return (
    tables.find((table) => table.name === name)?.sheet ?? names.find((each) => each.name === name)?.area.sheet
  );
}

/**
 * What is missing of the chosen measures in our table. One that was inserted before and is gone was deleted or reworded by
 * her, and stays so; where our record is lost, only indicators without any row get theirs.
 */
function missingMeasures(
  target: SheetReading,
  tables: readonly MeasureTable[],
  chosen: readonly ChosenMeasure[],
  name: string,
  inserted: readonly string[],
): readonly ChosenMeasure[] {
  const known = new Set(inserted);
  const isRemembered = inserted.some((id) => id.startsWith(`${name}:`));
  const covered = new Set(tables.flatMap(({ rows }) => rows.map(({ indicator }) => indicator)));
  return chosen.filter((each) => {
    const isOld = isRemembered ? known.has(`${name}:${each.measure.id}`) : covered.has(each.indicator);
    return !isOld && !standsIn(target.grid, tables, each);
  });
}

/** Brings our table up to date: measures for newly weak indicators come below, the rest stays; recovered ones are named. */
async function update(
  context: MeasuresContext,
  sheet: string,
  name: string,
  today: IsoDate,
): Promise<Outcome> {
  const { reading, preferences, assessment, planYear, library, libraryFindings } = context;
  const target = await readingOf(reading, sheet);
  if (target === undefined) {
    return alreadyThere(sheet, planYear, { assessments: [assessment] });
  }
  const { grid } = target;
  const all = findMeasures(grid);
  const ours = all.filter((table) => isOurTable(table, sheet, target.names));
  const [table] = ours;
  const findings = [...libraryFindings, ...recoveredFindings(grid, ours, assessment, library)];
  const request = requestOf(context, today);
  const chosen = chooseMeasures(assessment, preferences, library);
  const inserted = preferences.measures?.inserted ?? [];
  const missing = missingMeasures(target, ours, chosen, name, inserted);
  const there = statesOn(target, today);
  if (table === undefined || missing.length === 0) {
    return alreadyThere(sheet, planYear, { assessments: [assessment], measures: there, findings });
  }
  if (grid.protection === 'protected') {
    return refused(ACTION, 'protectedSheet', { data: { sheet } });
  }
  const words = wordsOf(request);
  const added = addMeasures({ grid, tables: all, table, measures: missing, words, today, owner: 'ours' });
  if (added.kind === 'noRoomBelow') {
    return refused(ACTION, 'noRoomBelow', { at: added.at, data: { count: added.count } });
  }
  const ids = missing.map(({ measure }) => `${name}:${measure.id}`);
  const applied = await applyPlan({
    edits: [...added.plan.edits, settingEdit(rememberInserted(preferences, added.states, ids))],
  });
  if (applied.kind === 'refused') {
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet } });
  }
  return {
    ok: true,
    action: ACTION,
    code: 'measuresUpdated',
    data: {
      measures: added.states.length,
      indicators: new Set(added.states.map((state) => state.indicator)).size,
      sheet,
      year: planYear,
    },
    edits: countCells(added.plan),
    assessments: [assessment],
    measures: [...there, ...added.states],
    findings,
    at: added.area,
    undo: applied.value,
  };
}

/** Where a new table goes, or why it can't go there. */
function placeFor(context: MeasuresContext, today: IsoDate): MeasuresAt | Refused {
  const { reading, preferences, planYear, agency } = context;
  const { grid } = reading;
  if (preferences.measures?.place !== 'thisSheet') {
    if (reading.structure === 'protected') {
      return refused(ACTION, 'protectedWorkbook');
    }
    const { kind } = formOf(requestOf(context, today));
    // Names of agencies that begin alike are cut to the same name of a sheet.
    return agency === undefined
      ? { kind: 'newSheet' }
      : { kind: 'newSheet', sheet: freeSheetName(measuresSheet(planYear, kind, agency), reading.sheets) };
  }
  if (grid.protection === 'protected') {
    return refused(ACTION, 'protectedSheet', { data: { sheet: grid.sheet } });
  }
  const at = freePlace(grid, measuresSize(requestOf(context, today)));
  return at === undefined
    ? refused(ACTION, 'noFreePlace', { data: { sheet: grid.sheet } })
    : { kind: 'place', at };
}

/** The sheet name that is still free, or who holds it. */
function sheetInTheWay(reading: SheetReading, { sheet, area }: MeasuresPlan, at: MeasuresAt) {
  const isTaken = reading.sheets.some((name) => name.toLowerCase() === area.sheet.toLowerCase());
  return at.kind === 'newSheet' && isTaken
    ? refused(ACTION, 'sheetInTheWay', { data: { sheet } })
    : undefined;
}

async function insertNew(context: MeasuresContext, name: string, today: IsoDate): Promise<Outcome> {
  const { reading, preferences, assessment, planYear, libraryFindings } = context;
  const at = placeFor(context, today);
  if ('ok' in at) {
    return at;
  }
  const planned = planMeasures({ ...requestOf(context, today), at });
  const { plan, sheet, states, chosen, table, area } = planned;
  if (chosen.length === 0) {
    return refused(ACTION, 'noMeasuresChosen');
  }
  const taken = sheetInTheWay(reading, planned, at);
  if (taken !== undefined) {
    return taken;
  }
  const ids = chosen.map(({ measure }) => `${name}:${measure.id}`);
  const applied = await applyPlan({
    edits: [...plan.edits, settingEdit(rememberInserted(preferences, states, ids))],
  });
  if (applied.kind === 'refused') {
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet } });
  }
  return {
    ok: true,
    action: ACTION,
    code: at.kind === 'place' ? 'measuresInsertedHere' : 'measuresInserted',
    data: {
      measures: states.length,
      indicators: new Set(states.map((state) => state.indicator)).size,
      sheet,
      year: planYear,
    },
    edits: countCells(plan),
    assessments: [assessment],
    measures: states,
    findings: libraryFindings,
    at: at.kind === 'place' ? area : table,
    undo: applied.value,
  };
}

/**
 * Inserts the measures table for the year after the scores in the form and at the place that she chose: by default the
 * five-column plan on a sheet of ours. Pressed again it brings the table up to date; pressed on that sheet, where there are
 * no scores, it changes nothing.
 */
export async function insertMeasures(today: IsoDate): Promise<Outcome> {
  const reading = await readToWrite(ACTION, measuresDetails);
  if ('ok' in reading) {
    return reading;
  }
  const context = await measuresContext(ACTION, reading, today);
  if ('ok' in context) {
    const here = yearOfOurs(reading);
    return here === undefined
      ? context
      : alreadyThere(reading.grid.sheet, here, { measures: statesOn(reading, today) });
  }
  const { planYear, agency } = context;
  const name = measuresTableName(planYear, formOf(requestOf(context, today)).kind, agency);
  const sheet = sheetOf(reading, name);
  return sheet === undefined ? insertNew(context, name, today) : update(context, sheet, name, today);
}
