import { readSheet } from '../excel/readSheet';
import type { Details, SheetReading } from '../excel/readSheet';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import type { Grid } from '../sheets/Grid';
import { planYearOfTable } from '../sheets/measuresTableName';
import { planStatus } from '../sheets/planStatus';
import type { MeasureState } from '../sheets/planStatus';
import { reportOn } from '../sheets/reportName';
import { reportFormulaAreas, reportNumberAreas } from '../sheets/reportCells';
import { shownNumbers } from '../sheets/reportMeasures';
import { sourceOfReport } from '../sheets/reportPlaces';
import { readTitle } from '../sheets/tableTitle';
import { readRecord } from '../sheets/trackingRecord';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { refused } from './Outcome';
import type { ActionName, Refused } from './Outcome';
import { columnsChoice, parsePreferences } from './preferences';
import { readToWrite } from './readToWrite';
import { yearOfOurs } from './yearOfOurs';
import { yearOfStates } from './yearOfStates';

/**
 * On a report of ours every formula may carry a key; on her sheet only those of our status columns. Numbers among her texts
 * are shown in the report as she sees them.
 */
export function reportDetails(grid: Grid, stored: unknown): Details {
  if (reportOn(grid) !== undefined) {
    return { formulas: reportFormulaAreas(grid), numberFormats: reportNumberAreas(grid), widths: [] };
  }
  const correction = parsePreferences(stored).sheets[grid.sheetId]?.measures;
  return {
    formulas: ownStatusCells(grid, correction),
    numberFormats: shownNumbers(grid, findMeasures(grid, correction)),
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

/** The measures on a sheet that was read; undefined where there are none. */
function measuresOn(reading: SheetReading, today: IsoDate): MeasuresRead | undefined {
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
    year: yearOfOurs(reading) ?? yearOfStates(states) ?? fiscalYearOf(today),
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
  const answer = await readSheet(reportDetails, source);
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
  return readToWrite(action, reportDetails);
}
