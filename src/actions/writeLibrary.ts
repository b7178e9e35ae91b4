import { applyPlan } from '../excel/applyPlan';
import { readOtherSheets } from '../excel/readOtherSheets';
import { LIBRARY_SHEET } from '../ita/libraryTexts';
import { libraryOf } from '../sheets/chooseMeasures';
import { readLibrary } from '../sheets/libraryTable';
import { countCells } from '../sheets/Plan';
import { planLibrary } from '../sheets/planLibrary';
import { digitStyleOf } from '../thai/digits';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { measuresDetails } from './measuresContext';
import { refused } from './Outcome';
import type { Outcome } from './Outcome';
import { parsePreferences } from './preferences';
import { judgeScores } from './readScores';
import { readToWrite } from './readToWrite';

const ACTION = 'writeLibrary';

/**
 * Writes the library to a sheet of the workbook, under the names of the agency's units, to be changed by the officer. A
 * library that is there, here or on any other sheet, is never written over.
 */
export async function writeLibrary(today: IsoDate): Promise<Outcome> {
  const reading = await readToWrite(ACTION, measuresDetails);
  if ('ok' in reading) {
    return reading;
  }
  const others = await readOtherSheets(reading.grid.sheet);
  if (others.kind === 'refused') {
    return refused(ACTION, others.code, { detail: others.detail });
  }
  const own = [reading.grid, ...others.value].flatMap(
    (grid) => readLibrary(grid, fiscalYearOf(today)) ?? [],
  )[0];
  if (own !== undefined) {
    return {
      ok: true,
      action: ACTION,
      code: 'libraryAlreadyThere',
      data: { sheet: own.sheet, measures: own.measures.length },
      edits: 0,
      assessments: [],
      measures: [],
      findings: own.findings,
    };
  }
  if (reading.sheets.includes(LIBRARY_SHEET)) {
    return refused(ACTION, 'sheetInTheWay', { data: { sheet: LIBRARY_SHEET } });
  }
  if (reading.structure === 'protected') {
    return refused(ACTION, 'protectedWorkbook');
  }
  const judged = judgeScores(ACTION, reading, today);
  const agency = 'ok' in judged ? undefined : judged.assessments[0]?.agency;
  const typed = reading.grid.values.cells.flat().join(' ');
  const measures = libraryOf(agency, parsePreferences(reading.stored).measures, undefined);
  const { plan, table } = planLibrary(measures, reading.grid.sheet, digitStyleOf(typed) ?? 'arabic');
  const applied = await applyPlan(plan);
  if (applied.kind === 'refused') {
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet: LIBRARY_SHEET } });
  }
  return {
    ok: true,
    action: ACTION,
    code: 'libraryWritten',
    data: { sheet: LIBRARY_SHEET, measures: measures.length },
    edits: countCells(plan),
    assessments: [],
    measures: [],
    findings: [],
    at: table,
    undo: applied.value,
  };
}
