import { readOtherSheets } from '../excel/readOtherSheets';
import type { OtherSheets } from '../excel/readOtherSheets';
import { NO_DETAILS, readSheet } from '../excel/readSheet';
import type { Details, SheetReading } from '../excel/readSheet';
import type { IndicatorNumber } from '../ita/Indicator';
import { registerAgencies } from '../ita/AgencyRegister';
import type { RegisteredAgency } from '../ita/AgencyRegister';
import type { Assessment } from '../ita/assess';
import type { Finding } from '../ita/Finding';
import { ownStatusCells } from '../sheets/findMeasures';
import { findScoresInSteps, scoreCandidatesInSteps } from '../sheets/findScores';
import type { ScoreBlock } from '../sheets/ScoreBlock';
import type { ReadingCorrection } from '../sheets/ReadingCorrection';
import type { ScoreReading } from '../sheets/ScoreReading';
import { measuresTableName, planYearOfTable } from '../sheets/measuresTableName';
import type { Area, Place } from '../sheets/Place';
import type { IsoDate } from '../thai/IsoDate';
import { inSlices, PANE_PACE, stageOf } from './inSlices';
import type { Pace, Steps } from './inSlices';
import { damagedSettings } from './damagedSettings';
import { readElsewhere } from './readElsewhere';
import type { PaneLibrary } from './readElsewhere';
import { refused } from './Outcome';
import type { Refused } from './Outcome';
import { trackingOf } from './paneTracking';
import type { PaneTracking } from './paneTracking';
import { parsePreferences, readPreferences } from './preferences';
import type { Preferences } from './preferences';
import { DETAILS, JUDGED, judgeJoined } from './readScores';
import type { ScoresElsewhere } from './readScores';
import { trackingElsewhere } from './trackingElsewhere';

export type { PaneTracking, SheetTracking } from './paneTracking';

/** One set of scores (agency and year) with where it stands, and what a province's sheet says of the agency. */
export interface PaneSet {
  readonly assessment: Assessment<Place>;
  readonly area: Area;
  readonly kind?: string;
  readonly district?: string;
}

/** The scores of the active sheet as the pane shows them. */
export type PaneScores =
  | {
      readonly kind: 'read';
      readonly assessments: readonly PaneSet[];
      /** What was understood of each part of the sheet. */
      readonly parts?: readonly ScoreReading[];
      /** What other sheets gave the one set; absent where nothing was missing or no other sheet had it. */
      readonly elsewhere?: ScoresElsewhere;
      /** The sets ready to be searched and sorted, in the order of `assessments`; absent where there is only one. */
      readonly register?: readonly RegisteredAgency[];
      /** Indicators under the target whose measure stands nowhere; undefined when there is no table of the plan year. */
      readonly uncovered: readonly IndicatorNumber[] | undefined;
    }
  | Refused;

/** Everything that the pane shows of the workbook. */
export interface PaneReading {
  readonly sheet: string;
  readonly scores: PaneScores;
  readonly tracking: PaneTracking;
  /** Only where there is one set of scores with a year. */
  readonly library?: PaneLibrary;
  readonly preferences: Preferences;
  /** Told in the settings when stored choices could not be read; absent where all could. */
  readonly damaged?: Finding<Place>;
  /** Whether the officer corrected how this sheet is read; absent where she did not. */
  readonly correction?: ReadingCorrection;
}

function* detailsInSteps(grid: SheetReading['grid'], stored: unknown): Steps<Details> {
  const { reading, measures } = parsePreferences(stored).sheets[grid.sheetId] ?? {};
  const found = yield* findScoresInSteps(grid, reading);
  return {
    formulas: ownStatusCells(grid, measures),
    numberFormats: found.kind === 'found' ? yield* scoreCandidatesInSteps(grid, reading) : [],
    widths: [],
  };
}

function setOf(
  { grid }: SheetReading,
  assessment: Assessment<Place>,
  block: ScoreBlock | undefined,
): PaneSet {
  const { area, kind, district } = block ?? {};
  return {
    assessment,
    area: area ?? { sheet: grid.sheet, row: 0, column: 0, rows: 1, columns: 1 },
    ...(kind === undefined ? {} : { kind }),
    ...(district === undefined ? {} : { district }),
  };
}

const NO_OTHERS: OtherSheets = { grids: [], passedOver: [] };

/** The values of all other sheets; none where they can't be read, which the reading of this sheet does not depend on. */
async function otherSheets({ grid, sheets }: SheetReading): Promise<OtherSheets> {
  const answer = sheets.length > 1 ? await readOtherSheets(grid.sheet) : undefined;
  return answer?.kind === 'done' ? answer.value : NO_OTHERS;
}

/** The measures shown, with those of all other sheets that hold any. */
async function withOthers(
  tracking: PaneTracking,
  { grids, passedOver }: OtherSheets,
  { names }: SheetReading,
  preferences: Preferences,
  today: IsoDate,
): Promise<PaneTracking> {
  const shown = tracking.kind === 'read' ? tracking.sheet : undefined;
  const rest = grids.filter(({ sheet }) => sheet !== shown);
  const unseen = passedOver.filter((sheet) => sheet !== shown);
  const others = rest.length === 0 ? [] : await trackingElsewhere(rest, names, preferences, today);
  return {
    ...tracking,
    ...(others.length === 0 ? {} : { others }),
    ...(unseen.length === 0 ? {} : { passedOver: unseen }),
  };
}

/** Reading was stopped by the officer; nothing of it is shown. */
export interface ReadingStopped {
  readonly kind: 'stopped';
}

/**
 * Reads what the pane shows: the active sheet, and our measures sheet of the plan year where there is one. Working out
 * thousands of agencies goes in slices at the given pace.
 */
export async function readPane(
  today: IsoDate,
  pace: Pace = PANE_PACE,
): Promise<PaneReading | Refused | ReadingStopped> {
  const details = async (grid: SheetReading['grid'], stored: unknown): Promise<Details> => {
    const wanted = await inSlices(detailsInSteps(grid, stored), stageOf(pace, 0, DETAILS));
    // Stopped: the judging below stops at its first step.
    return wanted.kind === 'done' ? wanted.value : NO_DETAILS;
  };
  const answer = await readSheet(details);
  if (answer.kind === 'refused') {
    return refused('correctReading', answer.code, { detail: answer.detail });
  }
  const reading = answer.value;
  const { preferences, damaged: parts } = readPreferences(reading.stored);
  const [lost] = damagedSettings(parts);
  const damaged = lost === undefined ? {} : { damaged: lost };
  const judged = await judgeJoined('correctReading', reading, today, stageOf(pace, DETAILS, JUDGED), 'sheet');
  if ('ok' in judged && judged.code === 'stopped') {
    return { kind: 'stopped' };
  }
  const correction = preferences.sheets[reading.grid.sheetId]?.reading;
  const corrected = correction === undefined ? {} : { correction };
  const here = trackingOf(reading, preferences, today);
  if ('ok' in judged) {
    return {
      sheet: reading.grid.sheet,
      scores: judged,
      tracking: await withOthers(here, await otherSheets(reading), reading, preferences, today),
      preferences,
      ...damaged,
      ...corrected,
    };
  }
  const [first] = judged.assessments;
  const planYear = first?.fiscalYear === undefined ? undefined : first.fiscalYear + 1;
  const table =
    planYear === undefined
      ? undefined
      : (reading.tables.find(({ name }) => name === measuresTableName(planYear))?.sheet ??
        reading.names.find(({ name }) => planYearOfTable(name) === planYear)?.area.sheet);
  const ours = here.kind === 'none' && table !== undefined ? await readSheet(details, table) : undefined;
  const tracking = ours?.kind === 'done' ? trackingOf(ours.value, preferences, today) : here;
  const sets = judged.assessments.map((assessment, index) =>
    setOf(reading, assessment, judged.blocks[index]),
  );
  // Beside a province's agencies no measures are looked for.
  const others = judged.others ?? (sets.length > 1 ? NO_OTHERS : await otherSheets(reading));
  const elsewhere =
    first === undefined || planYear === undefined || sets.length > 1
      ? undefined
      : await readElsewhere(reading, first, planYear, preferences, others.grids);
  const registered =
    sets.length < 2 ? undefined : await inSlices(registerAgencies(sets), stageOf(pace, JUDGED, 1));
  if (registered?.kind === 'stopped') {
    return registered;
  }
  return {
    sheet: reading.grid.sheet,
    scores: {
      kind: 'read',
      assessments: sets,
      parts: judged.parts,
      ...(judged.elsewhere === undefined ? {} : { elsewhere: judged.elsewhere }),
      ...(registered === undefined ? {} : { register: registered.value }),
      uncovered: elsewhere?.uncovered,
    },
    ...(elsewhere === undefined ? {} : { library: elsewhere.library }),
    tracking: await withOthers(tracking, others, reading, preferences, today),
    preferences,
    ...damaged,
    ...corrected,
  };
}
