import type { SheetReading } from '../excel/readSheet';
import { standsIn } from '../sheets/addMeasures';
import { isOurTable } from '../sheets/ourNameOf';
import { chooseMeasures, isNoneWeak } from '../sheets/chooseMeasures';
import type { ChosenMeasure } from '../sheets/chooseMeasures';
import { findMeasures } from '../sheets/findMeasures';
import type { MeasureTable } from '../sheets/findMeasures';
import { freePlace } from '../sheets/freePlace';
import { freeSheetName } from '../sheets/freeSheetName';
import { measuresSheet } from '../sheets/measuresTableName';
import { formOf, measuresSize, measuresTableName, planMeasures, wordsOf } from '../sheets/planMeasures';
import type { MeasuresAt } from '../sheets/planMeasures';
import type { MeasureState } from '../sheets/planStatus';
import { recoveredFindings } from '../sheets/recovered';
import type { IsoDate } from '../thai/IsoDate';
import { measuresContext, measuresDetails, readingOf, requestOf, statesOn } from './measuresContext';
import type { MeasuresContext } from './measuresContext';
import { done, refused } from './Outcome';
import type { Done, Outcome, Refused, SentenceData } from './Outcome';
import { refusalOfNewSheet } from './readOwnSheet';
import { readToWrite } from './readToWrite';
import { addBelow, writeMeasures } from './writeMeasures';
import { yearOfOurs } from './yearOfOurs';

const ACTION = 'insertMeasures';

function alreadyThere(data: SentenceData, more: Partial<Done>): Done {
  return done(ACTION, 'measuresAlreadyThere', { data, ...more });
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
  const data = { sheet, year: planYear, ...context.scope };
  const target = await readingOf(reading, sheet);
  if (target === undefined) {
    return alreadyThere(data, { assessments: [assessment] });
  }
  const { grid } = target;
  const all = findMeasures(grid);
  const ours = all.filter((table) => isOurTable(table, sheet, target.names));
  const [table] = ours;
  const findings = [...libraryFindings, ...recoveredFindings(grid, ours, assessment, library)];
  const request = requestOf(context, today);
  const { inserted = [], added = [] } = preferences.measures ?? {};
  // Without a weak indicator a table that is there needs no further row, but for what she took in herself.
  const chosen = chooseMeasures(assessment, preferences, library).filter(
    ({ indicator }) => !isNoneWeak(assessment, preferences) || added.includes(indicator),
  );
  const missing = missingMeasures(target, ours, chosen, name, inserted);
  const there = statesOn(target, today);
  if (table === undefined || missing.length === 0) {
    return alreadyThere(data, { assessments: [assessment], measures: there, findings });
  }
  const words = wordsOf(request);
  return addBelow(
    ACTION,
    { chosen: missing, table: name, preferences },
    { grid, tables: all, table, words, today, owner: 'ours' },
    (states) => ({
      code: 'measuresUpdated',
      data: { ...countsOf(states), ...data },
      assessments: [assessment],
      measures: [...there, ...states],
      findings,
    }),
  );
}

/** Where a new table goes, or why it can't go there. */
function placeFor(context: MeasuresContext, today: IsoDate): MeasuresAt | Refused {
  const { reading, preferences, planYear, agency } = context;
  const { grid } = reading;
  if (preferences.measures?.place !== 'thisSheet') {
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

/** How many measures for how many indicators. */
function countsOf(states: readonly MeasureState[]): SentenceData {
  return { measures: states.length, indicators: new Set(states.map(({ indicator }) => indicator)).size };
}

async function insertNew(context: MeasuresContext, name: string, today: IsoDate): Promise<Outcome> {
  const { reading, preferences, assessment, planYear, libraryFindings } = context;
  const at = placeFor(context, today);
  if ('ok' in at) {
    return at;
  }
  const { plan, sheet, states, chosen, table, area } = planMeasures({ ...requestOf(context, today), at });
  if (chosen.length === 0) {
    return refused(ACTION, 'noMeasuresChosen');
  }
  const taken = at.kind === 'newSheet' ? refusalOfNewSheet(ACTION, reading, sheet) : undefined;
  if (taken !== undefined) {
    return taken;
  }
  return writeMeasures(
    ACTION,
    { chosen, table: name, preferences },
    { plan, states, at: at.kind === 'place' ? area : table },
    {
      code: at.kind === 'place' ? 'measuresInsertedHere' : 'measuresInserted',
      data: {
        ...countsOf(states),
        sheet,
        year: planYear,
        ...context.scope,
        ...(isNoneWeak(assessment, preferences) ? { taken: 'noneWeak' } : {}),
      },
      assessments: [assessment],
      findings: libraryFindings,
    },
  );
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
      : alreadyThere({ sheet: reading.grid.sheet, year: here }, { measures: statesOn(reading, today) });
  }
  const { planYear, agency } = context;
  const name = measuresTableName(planYear, formOf(requestOf(context, today)).kind, agency);
  const sheet = sheetOf(reading, name);
  return sheet === undefined ? insertNew(context, name, today) : update(context, sheet, name, today);
}
