import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import type { Assessment } from '../ita/assess';
import { findScores, scoreCandidates } from '../sheets/findScores';
import type { ScoreBlock } from '../sheets/findScores';
import { keyArea, ownColourCells, strayColourCells, wordsArea } from '../sheets/planColours';
import { areaOfCell } from '../sheets/Place';
import type { Place } from '../sheets/Place';
import type { IsoDate } from '../thai/IsoDate';
import { assessBlock } from './assessBlocks';
import { refused } from './Outcome';
import type { ActionName, Refused } from './Outcome';
import { parsePreferences } from './preferences';
import type { Preferences } from './preferences';

/** The active sheet with its scores read and judged. */
export interface ScoresRead {
  readonly kind: 'read';
  readonly reading: SheetReading;
  readonly preferences: Preferences;
  readonly blocks: readonly ScoreBlock[];
  readonly assessments: readonly Assessment<Place>[];
}

/** What every writing action refuses before it looks at the sheet's content. */
export function refusalBeforeWriting(action: ActionName, reading: SheetReading): Refused | undefined {
  if (reading.access === 'readOnly') {
    return refused(action, 'readOnly');
  }
  return reading.selectedAreas > 1 ? refused(action, 'severalAreas') : undefined;
}

/** Judges what stands on a sheet that was read; a score that can't be one refuses it with its cell. */
export function judgeScores(action: ActionName, reading: SheetReading, today: IsoDate): ScoresRead | Refused {
  const { grid } = reading;
  const found = findScores(grid);
  if (found.kind === 'refused') {
    return 'at' in found
      ? refused(action, found.code, {
          at: areaOfCell(found.at),
          data: { typed: found.typed, indicator: found.indicator },
        })
      : refused(action, found.code, { data: { sheet: grid.sheet } });
  }
  const preferences = parsePreferences(reading.stored);
  const choice = found.blocks.length === 1 ? (preferences.sheets[grid.sheetId] ?? {}) : {};
  return {
    kind: 'read',
    reading,
    preferences,
    blocks: found.blocks,
    assessments: found.blocks.map((block) => assessBlock(block, choice, today)),
  };
}

/** Reads the active sheet (or one by name) and judges its scores. Three round trips and one for each further 3 MB. */
export async function readScores(
  action: ActionName,
  today: IsoDate,
  sheetName?: string,
): Promise<ScoresRead | Refused> {
  const answer = await readSheet((grid) => {
    const found = findScores(grid);
    const blocks = found.kind === 'found' ? found.blocks : [];
    return {
      formulas: [...ownColourCells(blocks), ...strayColourCells(grid)],
      numberFormats: scoreCandidates(grid),
      widths: blocks.flatMap((block) => [wordsArea(block).column, keyArea(block).column]),
    };
  }, sheetName);
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  return judgeScores(action, answer.value, today);
}
