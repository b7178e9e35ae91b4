import type { Details, SheetReading } from '../excel/readSheet';
import { readAnalysisRecords, withAnalysisRecord } from '../sheets/analysisRecord';
import { analysisSheet, analysisTableName, scoreYearOfAnalysis } from '../sheets/analysisTableName';
import { compareScores } from '../sheets/compareScores';
import { findScores, scoreCandidates } from '../sheets/findScores';
import type { ScoreBlock } from '../sheets/findScores';
import { freeSheetName } from '../sheets/freeSheetName';
import { formulaAt, usedArea, valueAt } from '../sheets/Grid';
import type { Grid, GridTable } from '../sheets/Grid';
import { isMarked } from '../sheets/mark';
import type { Edit } from '../sheets/Plan';
import { planAnalysis } from '../sheets/planAnalysis';
import type { AnalysisThere } from '../sheets/planAnalysis';
import type { IsoDate } from '../thai/IsoDate';
import { assessBlock } from './assessBlocks';
import { chooseScores, isSameBlock, ownName, scopeOf } from './chooseScores';
import type { ChosenScores } from './chooseScores';
import { PANE_PACE } from './inSlices';
import type { Pace } from './inSlices';
import { done, refused } from './Outcome';
import type { Outcome, Refused, SentenceData } from './Outcome';
import { parsePreferences, rulesOf } from './preferences';
import { judgeJoined } from './readScores';
import { readOwnSheet, refusalOfNewSheet } from './readOwnSheet';
import { readToWrite } from './readToWrite';
import { settingEdit } from './settingEdit';
import { writeAndTell } from './writeAndTell';
import type { ScoresRead } from './readScores';

const ACTION = 'writeAnalysis';

/** The analysis table that stands on a sheet. */
function analysisOn(grid: Grid): GridTable | undefined {
  return grid.tables.find(({ name }) => scoreYearOfAnalysis(name) !== undefined);
}

/** On a sheet of ours every formula may carry a mark; on the officer's only the formats of what may be scores are needed. */
function detailsOf(grid: Grid, stored: unknown): Details {
  const { reading: correction } = parsePreferences(stored).sheets[grid.sheetId] ?? {};
  return {
    formulas: analysisOn(grid) === undefined ? [] : [usedArea(grid)],
    numberFormats: scoreCandidates(grid, correction),
    widths: [],
  };
}

const SCORE_MARK = 'N("ita.analysis.indicator.';
const REFERENCE = /ISNUMBER\((?:'((?:[^']|'')+)'|([^'!(]+))!/;

/** The sheet with the scores that an analysis refers to: by its formulas, which follow a new name, else by our record. */
function scoreSheetOf(reading: SheetReading, table: GridTable): string | undefined {
  const { grid, sheets } = reading;
  for (let row = table.area.row; row < table.area.row + table.area.rows; row += 1) {
    for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
      const formula = formulaAt(grid, row, column) ?? '';
      const found = formula.includes(SCORE_MARK) ? REFERENCE.exec(formula) : null;
      const name = found?.[1]?.replaceAll("''", "'") ?? found?.[2];
      if (name !== undefined && isMarked(formula, 'analysis')) {
        return name;
      }
    }
  }
  const { analysis = '' } = parsePreferences(reading.stored);
  const recorded = readAnalysisRecords(analysis).get(table.name)?.scoreSheet;
  return sheets.find((name) => name === recorded);
}

/** Whether the analysis with this table is about these scores. */
function isAbout(
  table: string,
  { block, assessment: { fiscalYear } }: ChosenScores,
  blocks: readonly ScoreBlock[],
): boolean {
  return (
    fiscalYear !== undefined &&
    [analysisTableName(fiscalYear), analysisTableName(fiscalYear, ownName(block, blocks))].includes(table)
  );
}

/** The sheet of the analysis as it is now; undefined where there is none yet. */
async function readThere(active: SheetReading, table: string): Promise<AnalysisThere | Refused | undefined> {
  const own = await readOwnSheet(ACTION, active, table, detailsOf);
  if (own === undefined || 'ok' in own) {
    return own;
  }
  const { grid } = own;
  const area = grid.tables.find(({ name }) => name === table)?.area;
  const { analysis = '' } = parsePreferences(active.stored);
  return area === undefined
    ? undefined
    : { grid, table: area, record: readAnalysisRecords(analysis).get(table) };
}

async function writeFrom(
  active: SheetReading,
  read: ScoresRead,
  { block, assessment }: ChosenScores,
  scope: SentenceData,
  today: IsoDate,
) {
  const { reading, preferences } = read;
  const { grid } = reading;
  const { fiscalYear } = assessment;
  if (fiscalYear === undefined) {
    const at = assessment.findings.find((finding) => finding.code === 'yearAmbiguous')?.at;
    return refused(ACTION, 'yearAmbiguous', at === undefined ? {} : { at: { ...at, rows: 1, columns: 1 } });
  }
  const found = findScores(grid, preferences.sheets[grid.sheetId]?.reading);
  const all = found.kind === 'found' ? found.blocks : [block];
  const agency = ownName(block, all);
  const table = analysisTableName(fiscalYear, agency);
  const there = await readThere(active, table);
  if (there !== undefined && 'ok' in there) {
    return there;
  }
  const wanted = analysisSheet(fiscalYear, agency);
  // Names of agencies that begin alike are cut to the same name of a sheet.
  const sheet = there?.grid.sheet ?? (agency === undefined ? wanted : freeSheetName(wanted, reading.sheets));
  const stop = there === undefined ? refusalOfNewSheet(ACTION, reading, sheet) : undefined;
  if (stop !== undefined) {
    return stop;
  }
  const rules = rulesOf(preferences);
  const { plan, record, kept } = planAnalysis({
    basis: {
      assessment,
      block,
      scoreYear: fiscalYear,
      comparison: compareScores({
        grid,
        chosen: all.find((each) => isSameBlock(each, block)) ?? block,
        blocks: all,
        year: fiscalYear,
        totalOf: (other) => {
          const judged = assessBlock(other, {}, today, rules);
          return judged.typed.total?.points ?? judged.totalRounded;
        },
      }),
      digits: block.digits,
      isNumber: ({ sheet: on, row, column }) => {
        const source = read.others?.grids.find((other) => other.sheet === on) ?? grid;
        return typeof valueAt(source, row, column) === 'number';
      },
      weakItems: preferences.measures?.weakItems ?? [],
    },
    table,
    sheet,
    scoreSheet: grid.sheet,
    ...(there === undefined ? {} : { there }),
  });
  const { analysis = '' } = preferences;
  const after = withAnalysisRecord(analysis, table, record);
  // The record alone is a hint and no reason to write.
  const setting: readonly Edit[] =
    plan.edits.length === 0 || after === analysis ? [] : [settingEdit({ ...preferences, analysis: after })];
  const edits = [...plan.edits, ...setting];
  const data = { ...scope, sheet, year: fiscalYear, indicators: assessment.indicators.length, kept };
  const assessments = [assessment];
  if (edits.length === 0) {
    return done(ACTION, 'analysisUpToDate', { data, assessments });
  }
  return writeAndTell(ACTION, sheet, { edits }, (cells) => ({
    code: there === undefined ? 'analysisWritten' : 'analysisRefreshed',
    data: { ...data, cells },
    assessments,
    at: there?.table ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 },
  }));
}

/**
 * Writes the analysis of the scores on a sheet of ours: result, instruments, the ten indicators with a text each, the three
 * lists, what it takes, two charts. Pressed again, there or on the scores, it brings up to date what is still ours.
 */
export async function writeAnalysis(today: IsoDate, pace: Pace = PANE_PACE): Promise<Outcome> {
  const active = await readToWrite(ACTION, detailsOf);
  if ('ok' in active) {
    return active;
  }
  const here = analysisOn(active.grid);
  const year = here === undefined ? undefined : scoreYearOfAnalysis(here.name);
  const source = here === undefined ? undefined : scoreSheetOf(active, here);
  if (here !== undefined && year !== undefined && (source === undefined || source === active.grid.sheet)) {
    return done(ACTION, 'analysisUpToDate', { data: { sheet: active.grid.sheet, year, kept: 0 } });
  }
  const scores = source === undefined ? active : await readToWrite(ACTION, detailsOf, source);
  if ('ok' in scores) {
    return scores;
  }
  const scope = source === undefined ? 'selection' : 'sheet';
  const read = await judgeJoined(ACTION, scores, today, pace, scope);
  if ('ok' in read) {
    return read;
  }
  const chosen = chooseScores(
    read,
    here === undefined ? undefined : (each) => isAbout(here.name, each, read.blocks),
  );
  return chosen === undefined
    ? refused(ACTION, 'severalAgencies', {
        data: { action: ACTION, count: read.assessments.length, sheet: scores.grid.sheet },
      })
    : writeFrom(active, read, chosen, here === undefined ? scopeOf(read) : {}, today);
}
