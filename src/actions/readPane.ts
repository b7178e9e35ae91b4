import { NO_DETAILS, readSheet } from '../excel/readSheet';
import type { Details, SheetReading } from '../excel/readSheet';
import type { IndicatorNumber } from '../ita/Indicator';
import { registerAgencies } from '../ita/AgencyRegister';
import type { RegisteredAgency } from '../ita/AgencyRegister';
import type { Assessment } from '../ita/assess';
import type { Finding } from '../ita/Finding';
import { findMeasures, ownStatusCells } from '../sheets/findMeasures';
import { findScoresInSteps, scoreCandidatesInSteps } from '../sheets/findScores';
import type { ScoreBlock } from '../sheets/ScoreBlock';
import type { MeasuresCorrection } from '../sheets/MeasuresCorrection';
import { measuresReadings } from '../sheets/measuresReadings';
import type { MeasuresReading } from '../sheets/measuresReadings';
import type { ReadingCorrection } from '../sheets/ReadingCorrection';
import type { ScoreReading } from '../sheets/ScoreReading';
import { measuresTableName, planYearOfTable } from '../sheets/measuresTableName';
import type { MeasureState } from '../sheets/planStatus';
import { planStatus } from '../sheets/planStatus';
import type { Area, Place } from '../sheets/Place';
import { readRecord } from '../sheets/trackingRecord';
import type { FiscalYear } from '../thai/FiscalYear';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import { inSlices, PANE_PACE } from './inSlices';
import type { Pace, Steps } from './inSlices';
import { damagedSettings } from './damagedSettings';
import { readElsewhere } from './readElsewhere';
import type { PaneLibrary } from './readElsewhere';
import { refused } from './Outcome';
import type { Refused } from './Outcome';
import { columnsChoice, parsePreferences, readPreferences } from './preferences';
import type { Preferences } from './preferences';
import { judgeScoresInSteps } from './readScores';

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
      /** The sets ready to be searched and sorted, in the order of `assessments`; absent where there is only one. */
      readonly register?: readonly RegisteredAgency[];
      /** Indicators under the target whose measure stands nowhere; undefined when there is no table of the plan year. */
      readonly uncovered: readonly IndicatorNumber[] | undefined;
    }
  | Refused;

/** The measures that the pane shows: of the active sheet, or of our own sheet for the year after its scores. */
export type PaneTracking =
  | {
      readonly kind: 'read';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly fiscalYear: FiscalYear;
      readonly states: readonly MeasureState[];
      readonly findings: readonly Finding<Place>[];
      /** Whether pressing the button would change anything. */
      readonly columns: 'upToDate' | 'toUpdate';
      /** What was understood of each table. */
      readonly readings?: readonly MeasuresReading[];
      readonly correction?: MeasuresCorrection;
    }
  | {
      readonly kind: 'none';
      /** The columns of the cells that she named, while no measures are found in them. */
      readonly readings?: readonly MeasuresReading[];
      readonly correction?: MeasuresCorrection;
    };

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

/** The fiscal year in which most measures fall due. */
function yearOfStates(states: readonly MeasureState[], today: IsoDate): FiscalYear {
  const counts = new Map<FiscalYear, number>();
  for (const { due } of states) {
    if (due !== undefined) {
      const year = fiscalYearOf(due);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fiscalYearOf(today);
}

function trackingOf(reading: SheetReading, stored: unknown, today: IsoDate): PaneTracking {
  const { grid } = reading;
  const preferences = parsePreferences(stored);
  const correction = preferences.sheets[grid.sheetId]?.measures;
  const tables = findMeasures(grid, correction);
  const readings = measuresReadings(grid, correction);
  const corrected = correction === undefined ? {} : { correction };
  if (tables.length === 0) {
    return { kind: 'none', readings, ...corrected };
  }
  const record = readRecord(preferences.tracking);
  const planned = planStatus(grid, tables, record, today, columnsChoice(preferences));
  const states = planned.kind === 'planned' ? planned.states : [];
  const ours = grid.tables.flatMap(({ name }) => planYearOfTable(name) ?? [])[0];
  return {
    kind: 'read',
    sheet: grid.sheet,
    readings,
    ...corrected,
    areas: tables.map((table) => table.area),
    fiscalYear: ours ?? yearOfStates(states, today),
    states,
    findings: planned.kind === 'planned' ? planned.findings : [],
    columns: planned.kind === 'planned' && planned.plan.edits.length === 0 ? 'upToDate' : 'toUpdate',
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
    const wanted = await inSlices(detailsInSteps(grid, stored), pace);
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
  const sliced = await inSlices(judgeScoresInSteps('correctReading', reading, today, 'sheet'), pace);
  if (sliced.kind === 'stopped') {
    return sliced;
  }
  const judged = sliced.value;
  const correction = preferences.sheets[reading.grid.sheetId]?.reading;
  const corrected = correction === undefined ? {} : { correction };
  const here = trackingOf(reading, reading.stored, today);
  if ('ok' in judged) {
    return {
      sheet: reading.grid.sheet,
      scores: judged,
      tracking: here,
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
  const tracking = ours?.kind === 'done' ? trackingOf(ours.value, reading.stored, today) : here;
  const sets = judged.assessments.map((assessment, index) =>
    setOf(reading, assessment, judged.blocks[index]),
  );
  const elsewhere =
    first === undefined || planYear === undefined || sets.length > 1
      ? undefined
      : await readElsewhere(reading, first, planYear, preferences);
  const registered = sets.length < 2 ? undefined : await inSlices(registerAgencies(sets), pace);
  if (registered?.kind === 'stopped') {
    return registered;
  }
  return {
    sheet: reading.grid.sheet,
    scores: {
      kind: 'read',
      assessments: sets,
      parts: judged.parts,
      ...(registered === undefined ? {} : { register: registered.value }),
      uncovered: elsewhere?.uncovered,
    },
    ...(elsewhere === undefined ? {} : { library: elsewhere.library }),
    tracking,
    preferences,
    ...damaged,
    ...corrected,
  };
}
