import { readOtherSheets } from '../excel/readOtherSheets';
import { LIBRARY_SHEET } from '../ita/libraryTexts';
import { libraryOf } from '../sheets/chooseMeasures';
import { readLibrary } from '../sheets/libraryTable';
import { planLibrary } from '../sheets/planLibrary';
import { digitStyleOf } from '../thai/digits';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { measuresDetails } from './measuresContext';
import { done, refused } from './Outcome';
import type { Outcome } from './Outcome';
import { parsePreferences } from './preferences';
import { refusalOfNewSheet } from './readOwnSheet';
import { judgeScores } from './readScores';
import { readToWrite } from './readToWrite';
import { writeAndTell } from './writeAndTell';

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
  const own = [reading.grid, ...others.value.grids].flatMap(
    (grid) => readLibrary(grid, fiscalYearOf(today)) ?? [],
  )[0];
  if (own !== undefined) {
    return done(ACTION, 'libraryAlreadyThere', {
      data: { sheet: own.sheet, measures: own.measures.length },
      findings: own.findings,
    });
  }
  const stop = refusalOfNewSheet(ACTION, reading, LIBRARY_SHEET);
  if (stop !== undefined) {
    return stop;
  }
  const judged = judgeScores(ACTION, reading, today);
  const agency = 'ok' in judged ? undefined : judged.assessments[0]?.agency;
  const typed = reading.grid.values.cells.flat().join(' ');
  const measures = libraryOf(agency, parsePreferences(reading.stored).measures, undefined);
  const { plan, table } = planLibrary(measures, reading.grid.sheet, digitStyleOf(typed) ?? 'arabic');
  return writeAndTell(ACTION, LIBRARY_SHEET, plan, () => ({
    code: 'libraryWritten',
    data: { sheet: LIBRARY_SHEET, measures: measures.length },
    at: table,
  }));
}
