import { applyPlan } from '../excel/applyPlan';
import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { newestResultsYear } from '../ita/newestResultsYear';
import { scoreFormSheetName } from '../ita/scoreFormTexts';
import { freeSheetName } from '../sheets/freeSheetName';
import type { Grid } from '../sheets/Grid';
import { planScoreForm } from '../sheets/planScoreForm';
import type { ScoreFormSpot } from '../sheets/planScoreForm';
import { scoreFormName, scoreFormsAmong } from '../sheets/scoreFormName';
import type { ScoreFormPlace } from '../sheets/scoreFormName';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { done, refused } from './Outcome';
import type { Outcome } from './Outcome';
import { parsePreferences, rulesOf } from './preferences';
import { refusalBeforeWriting } from './readScores';
import { writeAndTell } from './writeAndTell';

const ACTION = 'insertScoreForm';

/** Whether nothing stands on a sheet, nothing is formatted there, and it may be written to. */
function isUntouched({ values, tables, merges, rules, taken = [], protection }: Grid): boolean {
  return (
    values.cells.length === 0 &&
    [tables, merges, rules, taken].every((each) => each.length === 0) &&
    protection === 'open'
  );
}

function spotOf({ grid, sheets }: SheetReading, year: FiscalYear): ScoreFormSpot {
  return isUntouched(grid)
    ? { kind: 'here', sheet: grid.sheet }
    : { kind: 'newSheet', sheet: freeSheetName(scoreFormSheetName(year), sheets), after: grid.sheet };
}

/** The form that is meant: of the year that was chosen for this sheet, else the one on this sheet, else of the newest year. */
function meantForm(
  { grid, names }: SheetReading,
  chosen: FiscalYear | undefined,
  today: IsoDate,
): { readonly year: FiscalYear; readonly form: ScoreFormPlace | undefined } {
  const forms = scoreFormsAmong(names);
  const here = forms.find(({ heading }) => heading.sheet === grid.sheet);
  const year = chosen ?? here?.fiscalYear ?? newestResultsYear(today);
  return { year, form: forms.find(({ fiscalYear }) => fiscalYear === year) };
}

/** A form that is there already is shown; nothing is written. */
async function showForm({ fiscalYear, heading }: ScoreFormPlace): Promise<Outcome> {
  const { sheet, row, column } = heading;
  const shown = await applyPlan({ edits: [{ kind: 'show', at: { sheet, row: row + 2, column } }] });
  return shown.kind === 'refused'
    ? refused(ACTION, shown.code, { detail: shown.detail })
    : done(ACTION, 'formAlreadyThere', { data: { sheet, year: fiscalYear }, at: heading });
}

/**
 * Inserts a blank score form for the fiscal year chosen for the active sheet, else for the newest year whose results are
 * out: into the active sheet when nothing stands on it, else on a sheet of ours after it. Pressed again it only shows it.
 */
export async function insertScoreForm(today: IsoDate): Promise<Outcome> {
  const answer = await readSheet(() => ({ formulas: [], numberFormats: [], widths: [] }));
  if (answer.kind === 'refused') {
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  const reading = answer.value;
  const preferences = parsePreferences(reading.stored);
  const { fiscalYear, agency } = preferences.sheets[reading.grid.sheetId] ?? {};
  const { year, form } = meantForm(reading, fiscalYear, today);
  if (form !== undefined) {
    return showForm(form);
  }
  const stop = refusalBeforeWriting(ACTION, reading);
  if (stop !== undefined) {
    return stop;
  }
  const spot = spotOf(reading, year);
  if (spot.kind === 'newSheet' && reading.structure === 'protected') {
    return refused(ACTION, 'protectedWorkbook');
  }
  const rules = rulesOf(preferences);
  const { plan, area } = planScoreForm({
    framework: rules.frameworkOf(year),
    bands: rules.bands,
    agency,
    spot,
    name: scoreFormName(year, reading.usedNames),
  });
  return writeAndTell(ACTION, spot.sheet, plan, () => ({
    code: spot.kind === 'here' ? 'formInsertedHere' : 'formInserted',
    data: { sheet: spot.sheet, year },
    at: area,
  }));
}
