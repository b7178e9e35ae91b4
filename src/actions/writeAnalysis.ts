import { applyPlan } from '../excel/applyPlan';
import { readSheet, SETTING_KEY } from '../excel/readSheet';
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
import { countCells } from '../sheets/Plan';
import type { Edit } from '../sheets/Plan';
import { planAnalysis } from '../sheets/planAnalysis';
import type { AnalysisThere } from '../sheets/planAnalysis';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { assessBlock } from './assessBlocks';
import { chooseScores, isSameBlock, ownName } from './chooseScores';
import type { ChosenScores } from './chooseScores';
import { inSlices, PANE_PACE } from './inSlices';
import type { Pace } from './inSlices';
import { refused } from './Outcome';
import type { Done, Outcome, Refused } from './Outcome';
import { parsePreferences, rulesOf, writePreferences } from './preferences';
import { judgeScoresInSteps } from './readScores';
import { readToWrite } from './readToWrite';
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

function done(sheet: string, year: FiscalYear, more: Partial<Done> & Pick<Done, 'code'>): Done {
  return {
    ok: true,
    action: ACTION,
    edits: 0,
    assessments: [],
    measures: [],
    findings: [],
    ...more,
    data: { sheet, year, ...more.data },
  };
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
async function readThere(
  reading: SheetReading,
  active: SheetReading,
  table: string,
): Promise<AnalysisThere | Refused | undefined> {
  const sheet = reading.tables.find(({ name }) => name === table)?.sheet;
  if (sheet === undefined) {
    return undefined;
  }
  const answer =
    sheet === active.grid.sheet
      ? ({ kind: 'done', value: active } as const)
      : await readSheet(detailsOf, sheet);
  if (answer.kind === 'refused') {
    return refused(ACTION, answer.code, { detail: answer.detail });
  }
  const { grid } = answer.value;
  if (grid.protection === 'protected') {
    return refused(ACTION, 'protectedSheet', { data: { sheet } });
  }
  const area = grid.tables.find(({ name }) => name === table)?.area;
  const { analysis = '' } = parsePreferences(reading.stored);
  return area === undefined
    ? undefined
    : { grid, table: area, record: readAnalysisRecords(analysis).get(table) };
}

/** What refuses a new sheet before it is made. */
function refusalOfNewSheet(reading: SheetReading, sheet: string): Refused | undefined {
  if (reading.structure === 'protected') {
    return refused(ACTION, 'protectedWorkbook');
  }
  return reading.sheets.some((name) => name.toLowerCase() === sheet.toLowerCase())
    ? refused(ACTION, 'sheetInTheWay', { data: { sheet } })
    : undefined;
}

async function writeFrom(
  active: SheetReading,
  read: ScoresRead,
  { block, assessment }: ChosenScores,
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
  const there = await readThere(reading, active, table);
  if (there !== undefined && 'ok' in there) {
    return there;
  }
  const wanted = analysisSheet(fiscalYear, agency);
  // Names of agencies that begin alike are cut to the same name of a sheet.
  const sheet = there?.grid.sheet ?? (agency === undefined ? wanted : freeSheetName(wanted, reading.sheets));
  const stop = there === undefined ? refusalOfNewSheet(reading, sheet) : undefined;
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
      isNumber: ({ row, column }) => typeof valueAt(grid, row, column) === 'number',
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
    plan.edits.length === 0 || after === analysis
      ? []
      : [{ kind: 'setting', key: SETTING_KEY, value: writePreferences({ ...preferences, analysis: after }) }];
  const edits = [...plan.edits, ...setting];
  const data = { indicators: assessment.indicators.length, kept };
  if (edits.length === 0) {
    return done(sheet, fiscalYear, { code: 'analysisUpToDate', data, assessments: [assessment] });
  }
  const applied = await applyPlan({ edits });
  if (applied.kind === 'refused') {
    return refused(ACTION, applied.code, { detail: applied.detail, data: { sheet } });
  }
  const cells = countCells(plan);
  return done(sheet, fiscalYear, {
    code: there === undefined ? 'analysisWritten' : 'analysisRefreshed',
    data: { ...data, cells },
    edits: cells,
    assessments: [assessment],
    at: there?.table ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 },
    undo: applied.value,
  });
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
    return done(active.grid.sheet, year, { code: 'analysisUpToDate', data: { kept: 0 } });
  }
  const scores = source === undefined ? active : await readToWrite(ACTION, detailsOf, source);
  if ('ok' in scores) {
    return scores;
  }
  const scope = source === undefined ? 'selection' : 'sheet';
  const judged = await inSlices(judgeScoresInSteps(ACTION, scores, today, scope), pace);
  const read = judged.kind === 'stopped' ? refused(ACTION, 'stopped') : judged.value;
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
    : writeFrom(active, read, chosen, today);
}
