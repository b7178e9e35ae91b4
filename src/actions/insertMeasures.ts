import { applyPlan } from '../excel/applyPlan';
import { readSheet, SETTING_KEY } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import { findScores, scoreCandidates } from '../sheets/findScores';
import { countCells } from '../sheets/Plan';
import type { Edit } from '../sheets/Plan';
import { measuresTableName, planMeasures, planYearOfTable } from '../sheets/planMeasures';
import { planStatus } from '../sheets/planStatus';
import type { MeasureState } from '../sheets/planStatus';
import { measureKeys, readRecord, writeRecord } from '../sheets/trackingRecord';
import type { IsoDate } from '../thai/IsoDate';
import { refused } from './Outcome';
import type { Done, Outcome, Refused } from './Outcome';
import { parsePreferences, writePreferences } from './preferences';
import { judgeScores, refusalBeforeWriting } from './readScores';

const ACTION = 'insertMeasures';

/** The measures that already stand on the sheet that was read. */
function statesOn(reading: SheetReading, today: IsoDate): readonly MeasureState[] {
  const record = readRecord(parsePreferences(reading.stored).tracking);
  const planned = planStatus(reading.grid, findMeasures(reading.grid), record, today);
  return planned.kind === 'planned' ? planned.states : [];
}

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

/** The sheet name that is still free, or who holds it. */
function sheetInTheWay(reading: SheetReading, sheet: string): Refused | undefined {
  return reading.sheets.some((name) => name.toLowerCase() === sheet.toLowerCase())
    ? refused(ACTION, 'sheetInTheWay', { data: { sheet } })
    : undefined;
}

function recordEdit(reading: SheetReading, states: readonly MeasureState[]): Edit {
  const preferences = parsePreferences(reading.stored);
  const record = new Map(readRecord(preferences.tracking));
  measureKeys(states).forEach((key, index) => {
    record.set(key, { status: 'notStarted', due: states[index]?.due });
  });
  return {
    kind: 'setting',
    key: SETTING_KEY,
    value: writePreferences({ ...preferences, tracking: writeRecord(record) }),
  };
}

/**
 * Inserts the standard measures table for the year after the scores, on a sheet of ours. Pressed again, or pressed on
 * that sheet, it changes nothing: the table is there.
 */
export async function insertMeasures(today: IsoDate): Promise<Outcome> {
  const answer = await readSheet((grid) => ({
    formulas: ownStatusCells(grid),
    numberFormats: findScores(grid).kind === 'found' ? scoreCandidates(grid) : [],
    widths: [],
  }));
  if (answer.kind === 'refused') {
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  const reading = answer.value;
  const { grid } = reading;
  const stop = refusalBeforeWriting(ACTION, reading);
  if (stop !== undefined) {
    return stop;
  }
  const here = grid.tables.flatMap(({ name }) => planYearOfTable(name) ?? [])[0];
  if (here !== undefined) {
    return alreadyThere(grid.sheet, here, { measures: statesOn(reading, today) });
  }
  const read = judgeScores(ACTION, reading, today);
  if ('ok' in read) {
    return read;
  }
  const { assessments, blocks, preferences } = read;
  const [assessment, another] = assessments;
  const [block] = blocks;
  if (assessment === undefined || block === undefined || another !== undefined) {
    return refused(ACTION, 'severalAgencies', { data: { count: assessments.length, sheet: grid.sheet } });
  }
  const { fiscalYear } = assessment;
  if (fiscalYear === undefined) {
    const at = assessment.findings.find((finding) => finding.code === 'yearAmbiguous')?.at;
    return refused(ACTION, 'yearAmbiguous', at === undefined ? {} : { at: { ...at, rows: 1, columns: 1 } });
  }
  const planYear = fiscalYear + 1;
  const table = reading.tables.find(({ name }) => name === measuresTableName(planYear));
  if (table !== undefined) {
    return alreadyThere(table.sheet, planYear, { assessments });
  }
  if (reading.structure === 'protected') {
    return refused(ACTION, 'protectedWorkbook');
  }
  const { plan, sheet, states } = planMeasures({
    assessment,
    scoreYear: fiscalYear,
    choice: preferences,
    digits: block.digits,
    scoreSheet: grid.sheet,
    today,
  });
  const taken = sheetInTheWay(reading, sheet);
  if (taken !== undefined) {
    return taken;
  }
  const applied = await applyPlan({ edits: [...plan.edits, recordEdit(reading, states)] });
  if (applied.kind === 'refused') {
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet } });
  }
  return {
    ok: true,
    action: ACTION,
    code: 'measuresInserted',
    data: {
      measures: states.length,
      indicators: new Set(states.map((state) => state.indicator)).size,
      sheet,
      year: planYear,
    },
    edits: countCells(plan),
    assessments,
    measures: states,
    findings: [],
    at: { sheet, row: 4, column: 0, rows: states.length + 1, columns: 10 },
    undo: applied.value,
  };
}
