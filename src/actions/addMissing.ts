import { isOurTable, ourNameOf } from '../sheets/ourNameOf';
import { measuresOf } from '../sheets/chooseMeasures';
import { tablesOfYear, uncoveredIndicators } from '../sheets/coverage';
import { findMeasures } from '../sheets/findMeasures';
import { areaKey } from '../sheets/Place';
import { wordsOf } from '../sheets/planMeasures';
import type { IsoDate } from '../thai/IsoDate';
import { measuresContext, measuresDetails, readingOf, requestOf, tablesIn } from './measuresContext';
import { done, refused } from './Outcome';
import type { Outcome } from './Outcome';
import { readToWrite } from './readToWrite';
import { addBelow } from './writeMeasures';

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
  const data = { sheet, year: planYear, ...context.scope };
  const [assessments, findings] = [[assessment], context.libraryFindings];
  if (measures.length === 0) {
    return done(ACTION, 'nothingMissing', { data, assessments, findings });
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
  return addBelow(
    ACTION,
    { chosen: measures, table: ourNameOf(chosen.table, sheet, reading.names), preferences },
    {
      grid: target.grid,
      tables,
      table,
      words: wordsOf(requestOf(context, today)),
      today,
      owner: ours === undefined ? 'officer' : 'ours',
    },
    (states) => ({
      code: 'missingAdded',
      data: { ...data, measures: states.length, indicators: uncovered.length },
      assessments,
      findings,
    }),
  );
}
