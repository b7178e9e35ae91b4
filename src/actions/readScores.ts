import { NO_DETAILS, readSheet } from '../excel/readSheet';
import type { Details, SheetReading } from '../excel/readSheet';
import type { Assessment } from '../ita/assess';
import { findScoresInSteps, scoreCandidatesInSteps } from '../sheets/findScores';
import type { Grid } from '../sheets/Grid';
import type { ScoreBlock } from '../sheets/findScores';
import { narrowTo } from '../sheets/narrowTo';
import type { Narrowed } from '../sheets/narrowTo';
import type { ScoreReading } from '../sheets/ScoreReading';
import { colourFormulas, colourWidths } from '../sheets/planColours';
import { areaOfCell } from '../sheets/Place';
import type { Place } from '../sheets/Place';
import type { IsoDate } from '../thai/IsoDate';
import { assessBlock } from './assessBlocks';
import { damagedSettings } from './damagedSettings';
import { atOnce, inSlices, PANE_PACE } from './inSlices';
import type { Pace, Steps } from './inSlices';
import { refused } from './Outcome';
import type { ActionName, Refused } from './Outcome';
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

/** As {@link judgeScores}, in small parts, so that thousands of agencies do not hold up the pane. */
export function* judgeScoresInSteps(
  action: ActionName,
  reading: SheetReading,
  today: IsoDate,
  scope: ReadingScope = 'selection',
): Steps<ScoresRead | Refused> {
  const { grid, selected } = reading;
  const { preferences, damaged } = readPreferences(reading.stored);
  const sheetChoice = preferences.sheets[grid.sheetId] ?? {};
  const found = yield* findScoresInSteps(grid, sheetChoice.reading);
  if (found.kind === 'refused') {
    return 'at' in found
      ? refused(action, found.code, {
          at: areaOfCell(found.at),
          data: { typed: found.typed, indicator: found.indicator },
        })
      : refused(action, found.code, { data: { sheet: grid.sheet } });
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
      yield { done: assessments.length, all: blocks.length };
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
  const found = yield* findScoresInSteps(grid, correction);
  const blocks = found.kind === 'found' ? found.blocks : [];
  const here = { done: blocks.length, all: blocks.length };
  yield here;
  const formulas = colourFormulas(grid, blocks);
  yield here;
  const widths = colourWidths(grid, blocks);
  yield here;
  return { formulas, numberFormats: yield* scoreCandidatesInSteps(grid, correction), widths };
}

/** Reads the active sheet (or one by name) and judges its scores. Three round trips and one for each further 3 MB. */
export async function readScores(
  action: ActionName,
  today: IsoDate,
  sheetName?: string,
  pace: Pace = PANE_PACE,
): Promise<ScoresRead | Refused> {
  const answer = await readSheet(async (grid, stored) => {
    const wanted = await inSlices(detailsInSteps(grid, stored), pace);
    // Stopped: the judging below stops at its first step.
    return wanted.kind === 'done' ? wanted.value : NO_DETAILS;
  }, sheetName);
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  const judged = await inSlices(judgeScoresInSteps(action, answer.value, today), pace);
  return judged.kind === 'stopped' ? refused(action, 'stopped') : judged.value;
}
