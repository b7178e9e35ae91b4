import type { OtherSheets } from '../excel/readOtherSheets';
import { NO_DETAILS, readSheet } from '../excel/readSheet';
import type { Details, SheetReading } from '../excel/readSheet';
import type { Assessment } from '../ita/assess';
import { findScoresInSteps, scoreCandidatesInSteps } from '../sheets/findScores';
import type { Grid } from '../sheets/Grid';
import type { ScoreBlock } from '../sheets/findScores';
import { holdsNoScores } from '../sheets/holdsNoScores';
import { narrowTo } from '../sheets/narrowTo';
import type { Narrowed } from '../sheets/narrowTo';
import type { ScoreReading } from '../sheets/ScoreReading';
import { portion } from '../sheets/Steps';
import { colourFormulasInSteps, colourWidths } from '../sheets/planColours';
import { areaOfCell } from '../sheets/Place';
import type { Place } from '../sheets/Place';
import type { IsoDate } from '../thai/IsoDate';
import { assessBlock } from './assessBlocks';
import { damagedSettings } from './damagedSettings';
import { atOnce, inSlices, PANE_PACE, stageOf } from './inSlices';
import type { Pace, Steps } from './inSlices';
import { joinOtherSheets } from './joinOtherSheets';
import { refused } from './Outcome';
import type { ActionName, Refused } from './Outcome';
import { ownIndicatorName } from './ownIndicatorName';
import { parsePreferences, readPreferences, rulesOf } from './preferences';
import type { Preferences } from './preferences';

/** The active sheet with its scores read and judged. */
export interface ScoresRead {
  readonly kind: 'read';
  readonly reading: SheetReading;
  readonly preferences: Preferences;
  readonly blocks: readonly ScoreBlock[];
  /** What was understood of the sheet, part by part. */
  readonly parts: readonly ScoreReading[];
  /** Whether a selection narrowed it, and to where. */
  readonly narrowed: Narrowed;
  readonly assessments: readonly Assessment<Place>[];
  /** What of `blocks` stands on this sheet, where other sheets completed the set. */
  readonly onSheet?: readonly ScoreBlock[];
  /** What other sheets gave; absent where nothing was missing or no other sheet had it. */
  readonly elsewhere?: ScoresElsewhere;
  /** The other sheets, where they were read. */
  readonly others?: OtherSheets;
}

/**
 * How other sheets stand to the one set of scores of a sheet. `joined`: they complete it; `unclear`: more than one could, so
 * none was taken; `declined`: she said that only this sheet counts.
 */
export interface ScoresElsewhere {
  readonly kind: 'joined' | 'unclear' | 'declined';
  readonly sheets: readonly string[];
}

/** What every writing action refuses before it looks at the sheet's content. */
export function refusalBeforeWriting(action: ActionName, reading: SheetReading): Refused | undefined {
  if (reading.access === 'readOnly') {
    return refused(action, 'readOnly');
  }
  return reading.selectedAreas > 1 ? refused(action, 'severalAreas') : undefined;
}

/** What is read: what is selected, where that is part of several; or always the whole sheet. */
export type ReadingScope = 'selection' | 'sheet';

/** So many sets of scores are judged between two pauses. */
const PART = 32;
/** The share of judging that is looking for the scores. */
const FOUND = 0.5;
/** The share of a press that lies before the details are read. */
export const DETAILS = 0.5;
/** The share of a press that lies before the plan, or before what the pane works out of the judged scores. */
export const JUDGED = 0.7;

/** As {@link judgeScores}, in small parts, so that thousands of agencies do not hold up the pane. */
function* judgeScoresInSteps(
  action: ActionName,
  reading: SheetReading,
  today: IsoDate,
  scope: ReadingScope = 'selection',
): Steps<ScoresRead | Refused> {
  const { grid, selected } = reading;
  const { preferences, damaged } = readPreferences(reading.stored);
  const sheetChoice = preferences.sheets[grid.sheetId] ?? {};
  const found = yield* portion(findScoresInSteps(grid, sheetChoice.reading), 0, FOUND);
  if (found.kind === 'refused') {
    return 'at' in found && !holdsNoScores(grid, reading.names, found.at)
      ? refused(action, found.code, {
          at: areaOfCell(found.at),
          data: {
            typed: found.typed,
            indicator: found.indicator,
            ...ownIndicatorName(grid, found, preferences, today),
          },
        })
      : refused(action, found.code === 'emptySheet' ? found.code : 'noScores', {
          data: { sheet: grid.sheet },
        });
  }
  const rules = rulesOf(preferences);
  const { blocks, parts, narrowed } = narrowTo(grid, found, scope === 'selection' ? selected : undefined);
  const choice = found.blocks.length === 1 ? sheetChoice : {};
  const assessments: Assessment<Place>[] = [];
  for (const block of blocks) {
    const assessment = assessBlock(block, choice, today, rules);
    // Said once, however many agencies stand on the sheet.
    assessments.push(
      assessments.length === 0
        ? { ...assessment, findings: [...damagedSettings(damaged), ...assessment.findings] }
        : assessment,
    );
    if (assessments.length % PART === 0) {
      const share = FOUND + ((1 - FOUND) * assessments.length) / blocks.length;
      yield { done: Math.floor(share * blocks.length), all: blocks.length };
    }
  }
  return { kind: 'read', reading, preferences, blocks, parts, narrowed, assessments };
}

/** Judges what stands on a sheet that was read; a score that can't be one refuses it with its cell. */
export function judgeScores(action: ActionName, reading: SheetReading, today: IsoDate): ScoresRead | Refused {
  return atOnce(judgeScoresInSteps(action, reading, today));
}

/** What must be read beside the values before scores are read for sure and coloured. */
function* detailsInSteps(grid: Grid, stored: unknown): Steps<Details> {
  const { reading: correction } = parsePreferences(stored).sheets[grid.sheetId] ?? {};
  const found = yield* portion(findScoresInSteps(grid, correction), 0, FOUND);
  const blocks = found.kind === 'found' ? found.blocks : [];
  const here = { done: blocks.length, all: blocks.length };
  yield here;
  const formulas = yield* colourFormulasInSteps(grid, blocks);
  yield here;
  const widths = colourWidths(grid, blocks);
  yield here;
  return { formulas, numberFormats: yield* scoreCandidatesInSteps(grid, correction), widths };
}

/**
 * As {@link judgeScoresInSteps}, and one set of scores to which something is missing is completed from the other sheets.
 */
export async function judgeJoined(
  action: ActionName,
  reading: SheetReading,
  today: IsoDate,
  pace: Pace = PANE_PACE,
  scope: ReadingScope = 'selection',
): Promise<ScoresRead | Refused> {
  const judged = await inSlices(judgeScoresInSteps(action, reading, today, scope), pace);
  if (judged.kind === 'stopped') {
    return refused(action, 'stopped');
  }
  return 'ok' in judged.value ? judged.value : joinOtherSheets(action, judged.value, today, pace);
}

/**
 * Reads the active sheet (or one by name) and judges its scores. Three round trips and one for each further 3 MB; three or
 * four more where a part of the scores may stand on other sheets.
 */
export async function readScores(
  action: ActionName,
  today: IsoDate,
  sheetName?: string,
  pace: Pace = PANE_PACE,
): Promise<ScoresRead | Refused> {
  const answer = await readSheet(async (grid, stored) => {
    const wanted = await inSlices(detailsInSteps(grid, stored), stageOf(pace, 0, DETAILS));
    // Stopped: the judging below stops at its first step.
    return wanted.kind === 'done' ? wanted.value : NO_DETAILS;
  }, sheetName);
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  return judgeJoined(action, answer.value, today, stageOf(pace, DETAILS, JUDGED));
}
