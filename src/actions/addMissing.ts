import { applyPlan } from '../excel/applyPlan';
import { addMeasures, isOurTable, ourNameOf } from '../sheets/addMeasures';
import { measuresOf } from '../sheets/chooseMeasures';
import { tablesOfYear, uncoveredIndicators } from '../sheets/coverage';
import { findMeasures } from '../sheets/findMeasures';
import { areaKey } from '../sheets/Place';
import { countCells } from '../sheets/Plan';
import { wordsOf } from '../sheets/planMeasures';
import type { IsoDate } from '../thai/IsoDate';
import { settingEdit } from './insertMeasures';
import {
  measuresContext,
  measuresDetails,
  readingOf,
  rememberInserted,
  requestOf,
  tablesIn,
} from './measuresContext';
import { refused } from './Outcome';
import type { Outcome } from './Outcome';
import { readToWrite } from './readToWrite';

const ACTION = 'addMissing';

/**
 * Adds the measures of the weak indicators that have none, below the table of the plan year: ours where there is one, else
 * hers, if there is room directly below it.
 */
export async function addMissing(today: IsoDate): Promise<Outcome> {
  const reading = await readToWrite(ACTION, measuresDetails);
  if ('ok' in reading) {
    return reading;
  }
  const context = await measuresContext(ACTION, reading, today);
  if ('ok' in context) {
    return context;
  }
  const { assessment, planYear, preferences, library, others } = context;
  const found = tablesIn([reading.grid, ...others]);
  const ofYear = tablesOfYear(
    found.map(({ table }) => table),
    planYear,
  );
  const there = found.filter(({ table }) => ofYear.includes(table));
  const ours = there.find(({ grid, table }) => isOurTable(table, grid.sheet, reading.names));
  const chosen = ours ?? there[0];
  if (chosen === undefined) {
    return refused(ACTION, 'noMeasuresTable');
  }
  const uncovered = uncoveredIndicators(assessment, ofYear);
  const measures = uncovered.flatMap((indicator) => {
    const band = assessment.indicators.find(({ number }) => number === indicator)?.band;
    return measuresOf(library, indicator, band, preferences.measures).map((measure) => ({
      indicator,
      measure,
    }));
  });
  const { sheet } = chosen.grid;
  if (measures.length === 0) {
    return {
      ok: true,
      action: ACTION,
      code: 'nothingMissing',
      data: { sheet, year: planYear },
      edits: 0,
      assessments: [assessment],
      measures: [],
      findings: context.libraryFindings,
    };
  }
  const target = await readingOf(reading, sheet);
  const tables = target === undefined ? [] : findMeasures(target.grid);
  const table = tables.find(
    ({ area, headingRows }) =>
      areaKey(area) === areaKey(chosen.table.area) || headingRows[0] === chosen.table.headingRows[0],
  );
  if (target === undefined || table === undefined) {
    return refused(ACTION, 'noMeasuresTable');
  }
  if (target.grid.protection === 'protected') {
    return refused(ACTION, 'protectedSheet', { data: { sheet } });
  }
  const added = addMeasures({
    grid: target.grid,
    tables,
    table,
    measures,
    words: wordsOf(requestOf(context, today)),
    today,
    owner: ours === undefined ? 'officer' : 'ours',
  });
  if (added.kind === 'noRoomBelow') {
    return refused(ACTION, 'noRoomBelow', { at: added.at, data: { count: added.count } });
  }
  const name = ourNameOf(chosen.table, sheet, reading.names);
  const ids = name === undefined ? [] : measures.map(({ measure }) => `${name}:${measure.id}`);
  const applied = await applyPlan({
    edits: [...added.plan.edits, settingEdit(rememberInserted(preferences, added.states, ids))],
  });
  if (applied.kind === 'refused') {
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet } });
  }
  return {
    ok: true,
    action: ACTION,
    code: 'missingAdded',
    data: { sheet, year: planYear, measures: added.states.length, indicators: uncovered.length },
    edits: countCells(added.plan),
    assessments: [assessment],
    measures: added.states,
    findings: context.libraryFindings,
    at: added.area,
    undo: applied.value,
  };
}
