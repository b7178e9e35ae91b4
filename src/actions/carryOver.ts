import { readSheet } from '../excel/readSheet';
import type { SheetReading, WorkbookTable } from '../excel/readSheet';
import { assess } from '../ita/assess';
import { standsIn } from '../sheets/addMeasures';
import { isOurTable } from '../sheets/ourNameOf';
import { carriedMeasures, formLike } from '../sheets/carriedMeasures';
import type { ChosenMeasure } from '../sheets/chooseMeasures';
import { findMeasures } from '../sheets/findMeasures';
import type { FormKind } from '../sheets/measuresForms';
import {
  agencyMark,
  agencyMarkOfTable,
  measuresTableName,
  planYearOfTable,
} from '../sheets/measuresTableName';
import { formOf, planMeasures, wordsOf } from '../sheets/planMeasures';
import type { MeasuresRequest } from '../sheets/planMeasures';
import { BUDDHIST_OFFSET } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import { firstOfMonth } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';
import { measuresDetails } from './measuresContext';
import { done, refused } from './Outcome';
import type { Outcome } from './Outcome';
import { parsePreferences } from './preferences';
import { refusalOfNewSheet } from './readOwnSheet';
import type { Told } from './writeAndTell';
import { addBelow, writeMeasures } from './writeMeasures';
import { readActive, readMeasuresFor } from './readMeasuresFor';
import type { MeasuresRead } from './readMeasuresFor';

const ACTION = 'carryOver';

/** The tables of ours on all sheets, native ones and those known by the name of their headings. */
function ourTables({ tables, names }: SheetReading): readonly WorkbookTable[] {
  const named = names.map(({ name, area }): WorkbookTable => ({ name, sheet: area.sheet }));
  return [...tables, ...named].filter(({ name }) => planYearOfTable(name) !== undefined);
}

/** The agency's fingerprint where the measures stand in the plan of one of several agencies. */
function agencyOf(active: SheetReading, { reading, year }: MeasuresRead): string | undefined {
  return ourTables(active)
    .filter(({ name, sheet }) => sheet === reading.grid.sheet && planYearOfTable(name) === year)
    .flatMap(({ name }) => agencyMarkOfTable(name) ?? [])[0];
}

const KINDS: readonly FormKind[] = ['plan', 'report', 'halfYear'];

/**
 * Our plan of a year, in whatever form it is: that of the same agency, where the workbook holds the plans of
 * several, or the one that names none.
 */
function planOf(active: SheetReading, read: MeasuresRead, year: FiscalYear): WorkbookTable | undefined {
  const all = ourTables(active).filter(({ name }) => planYearOfTable(name) === year);
  const own = agencyOf(active, read) ?? (read.agency === undefined ? undefined : agencyMark(read.agency));
  const ofAgency = (mark: string | undefined) =>
    KINDS.flatMap((kind) =>
      all.filter(
        ({ name }) => name.startsWith(measuresTableName(year, kind)) && agencyMarkOfTable(name) === mark,
      ),
    );
  return [...(own === undefined ? [] : ofAgency(own)), ...ofAgency(undefined)][0];
}

/** From so many months before its end on, a year's measures are carried over: earlier they are simply not done yet. */
const MONTHS_BEFORE_END = 3;

/** The first day on which measures of a plan year (Buddhist) are carried over: 1 July of that year. */
function carriedFrom(year: FiscalYear): IsoDate {
  return firstOfMonth(year - BUDDHIST_OFFSET, 10 - MONTHS_BEFORE_END);
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
  if (today < carriedFrom(read.year)) {
    // After a first press the new plan is the active sheet: pressed again, it must not be carried on to yet another year.
    return refused(ACTION, 'yearNotOver', {
      data: { sheet: reading.grid.sheet, year: read.year, start: carriedFrom(read.year) },
    });
  }
  const plan = planOf(active, read, year);
  const agency = agencyOf(active, read) === undefined ? undefined : read.agency;
  const request = { ...requestFor(read, chosen, today), ...(agency === undefined ? {} : { agency }) };
  const table = plan?.name ?? measuresTableName(year, formOf(request).kind, agency);
  const writing = { table, preferences: parsePreferences(active.stored) };
  const carried = (sheet: string, measures: number): Told => ({
    code: 'carriedOver',
    data: { sheet, year, measures, unknown },
  });
  if (plan === undefined) {
    if (chosen.length === 0) {
      return done(ACTION, 'nothingToCarry', { data: { year, unknown, sheet: reading.grid.sheet } });
    }
    const planned = planMeasures(request);
    const stop = refusalOfNewSheet(ACTION, active, planned.sheet);
    return (
      stop ??
      writeMeasures(
        ACTION,
        { ...writing, chosen },
        { plan: planned.plan, states: planned.states, at: planned.table },
        carried(planned.sheet, chosen.length),
      )
    );
  }
  const target = plan.sheet;
  const answer = await readSheet(measuresDetails, target);
  if (answer.kind === 'refused') {
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  const { grid } = answer.value;
  const all = findMeasures(grid);
  const below = all.find((each) => isOurTable(each, target, answer.value.names));
  const missing = chosen.filter((each) => !standsIn(grid, all, each));
  if (below === undefined || missing.length === 0) {
    return done(ACTION, 'nothingToCarry', { data: { year, unknown, sheet: target } });
  }
  return addBelow(
    ACTION,
    { ...writing, chosen: missing },
    { grid, tables: all, table: below, words: wordsOf(request), today, owner: 'ours' },
    () => carried(target, missing.length),
  );
}
