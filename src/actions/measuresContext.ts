import { readOtherSheets } from '../excel/readOtherSheets';
import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { analysisCell, analysisOf } from '../ita/analysisOf';
import { itemsOf } from '../ita/analysisItems';
import type { Assessment } from '../ita/assess';
import type { Finding } from '../ita/Finding';
import type { WordedMeasure } from '../ita/StandardMeasure';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import type { MeasureTable } from '../sheets/findMeasures';
import { findScores, scoreCandidates } from '../sheets/findScores';
import type { Grid } from '../sheets/Grid';
import type { Place } from '../sheets/Place';
import type { MeasuresRequest } from '../sheets/planMeasures';
import { planStatus } from '../sheets/planStatus';
import type { MeasureState } from '../sheets/planStatus';
import { measureKeys, readRecord, writeRecord } from '../sheets/trackingRecord';
import type { DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { chooseScores, ownName, scopeOf } from './chooseScores';
import { libraryIn } from './libraryIn';
import { refused } from './Outcome';
import type { ActionName, Refused, SentenceData } from './Outcome';
import { judgeJoined } from './readScores';
import { parsePreferences } from './preferences';
import type { Preferences } from './preferences';

/** What everything about measures begins with: one agency's scores of one year, and what else the workbook holds. */
export interface MeasuresContext {
  readonly kind: 'ready';
  readonly reading: SheetReading;
  readonly preferences: Preferences;
  readonly assessment: Assessment<Place>;
  readonly scoreYear: FiscalYear;
  readonly planYear: FiscalYear;
  readonly digits: DigitStyle;
  /** By what the agency's tables are told from those of the other agencies on the sheet; undefined where it holds one. */
  readonly agency: string | undefined;
  readonly others: readonly Grid[];
  readonly library: readonly WordedMeasure[];
  /** Said with what was done where a selection told whose scores are meant. */
  readonly scope: SentenceData;
  /** Rows of her own library that can't be used. */
  readonly libraryFindings: readonly Finding<Place>[];
}

/** What is read of a sheet on which scores and measures may stand. */
export function measuresDetails(grid: Grid, stored: unknown) {
  const { reading: correction } = parsePreferences(stored).sheets[grid.sheetId] ?? {};
  return {
    formulas: ownStatusCells(grid),
    numberFormats: findScores(grid, correction).kind === 'found' ? scoreCandidates(grid, correction) : [],
    widths: [],
  };
}

/** Judges the one set of scores that measures are for; several sets, or none with a year, are refused. */
export async function measuresContext(
  action: ActionName,
  reading: SheetReading,
  today: IsoDate,
): Promise<MeasuresContext | Refused> {
  const { grid } = reading;
  const read = await judgeJoined(action, reading, today);
  if ('ok' in read) {
    return read;
  }
  const { assessments, preferences } = read;
  const chosen = chooseScores(read);
  if (chosen === undefined) {
    return refused(action, 'severalAgencies', {
      data: { action, count: assessments.length, sheet: grid.sheet },
    });
  }
  const { assessment, block } = chosen;
  const { fiscalYear } = assessment;
  if (fiscalYear === undefined) {
    const at = assessment.findings.find((finding) => finding.code === 'yearAmbiguous')?.at;
    return refused(action, 'yearAmbiguous', at === undefined ? {} : { at: { ...at, rows: 1, columns: 1 } });
  }
  const answer =
    read.others === undefined && reading.sheets.length > 1 ? await readOtherSheets(grid.sheet) : undefined;
  if (answer?.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  const others = (read.others ?? answer?.value)?.grids ?? [];
  const found = findScores(grid, preferences.sheets[grid.sheetId]?.reading);
  const planYear = fiscalYear + 1;
  return {
    kind: 'ready',
    reading,
    preferences,
    assessment,
    scoreYear: fiscalYear,
    planYear,
    digits: block.digits,
    agency: ownName(block, found.kind === 'found' ? found.blocks : [block]),
    others,
    scope: scopeOf(read),
    ...libraryIn([grid, ...others], planYear, assessment.agency, preferences.measures),
  };
}

/** What a table is planned with. */
export function requestOf(context: MeasuresContext, today: IsoDate): MeasuresRequest {
  const { assessment, scoreYear, preferences, digits, reading, library, agency } = context;
  const weakItems = preferences.measures?.weakItems ?? [];
  return {
    assessment,
    scoreYear,
    choice: preferences,
    digits,
    scoreSheet: reading.grid.sheet,
    today,
    library,
    ...(agency === undefined ? {} : { agency }),
    analysis: (indicator) => {
      const score = assessment.indicators.find(({ number }) => number === indicator);
      return score === undefined
        ? ''
        : analysisCell(
            analysisOf({ indicator, band: score.band, points: score.points, scoreYear, weakItems, digits }),
          );
    },
    questions: (indicator) =>
      itemsOf(scoreYear, indicator)
        .filter(({ code }) => weakItems.includes(code))
        .map(({ code, phrase }) => `${code} ${phrase}`),
  };
}

/** The measures that already stand on a sheet that was read. */
export function statesOn(reading: SheetReading, today: IsoDate): readonly MeasureState[] {
  const record = readRecord(parsePreferences(reading.stored).tracking);
  const planned = planStatus(reading.grid, findMeasures(reading.grid), record, today);
  return planned.kind === 'planned' ? planned.states : [];
}

/** A sheet by its name with everything that is needed to write on it: the active one is at hand already. */
export async function readingOf(reading: SheetReading, sheet: string): Promise<SheetReading | undefined> {
  if (sheet === reading.grid.sheet) {
    return reading;
  }
  const answer = await readSheet(measuresDetails, sheet);
  return answer.kind === 'done' ? answer.value : undefined;
}

/** The preferences with what was written remembered: the new measures as not started, and their ids as inserted. */
export function rememberInserted(
  preferences: Preferences,
  states: readonly MeasureState[],
  inserted: readonly string[],
): Preferences {
  const record = new Map(readRecord(preferences.tracking));
  measureKeys(states).forEach((key, index) => {
    record.set(key, { status: 'notStarted', due: states[index]?.due });
  });
  const former = preferences.measures?.inserted ?? [];
  return {
    ...preferences,
    tracking: writeRecord(record),
    measures: { ...preferences.measures, inserted: [...new Set([...former, ...inserted])] },
  };
}

/** The measures tables of grids, each with the grid that it stands on. */
export function tablesIn(
  grids: readonly Grid[],
): readonly { readonly grid: Grid; readonly table: MeasureTable }[] {
  return grids.flatMap((grid) => findMeasures(grid).map((table) => ({ grid, table })));
}
