import { readOtherSheets } from '../excel/readOtherSheets';
import type { SheetReading } from '../excel/readSheet';
import { scoreCandidates } from '../sheets/findScores';
import { valueAt } from '../sheets/Grid';
import type { Grid } from '../sheets/Grid';
import { isNameOfOurs, joinSheets, mayStandElsewhere, scoresOnSheetInSteps } from '../sheets/joinSheets';
import type { JoinedScores, SaidOfSheet, SheetScores } from '../sheets/joinSheets';
import type { Area } from '../sheets/Place';
import type { ScoreBlock } from '../sheets/ScoreBlock';
import type { IsoDate } from '../thai/IsoDate';
import { assessBlock } from './assessBlocks';
import { damagedSettings } from './damagedSettings';
import { inSlices } from './inSlices';
import type { Pace, Steps } from './inSlices';
import { refused } from './Outcome';
import type { ActionName, Refused } from './Outcome';
import { readPreferences, rulesOf } from './preferences';
import type { Preferences } from './preferences';
import type { ScoresRead } from './readScores';

function saidOf({ sheets }: Preferences, { sheetId }: Grid): SaidOfSheet {
  return sheets[sheetId] ?? {};
}

/** The cells in which a number up to 1 may be a score: 0.7639 is 76.39 points in a percentage cell. */
function shares(grid: Grid, { reading }: SaidOfSheet): readonly Area[] {
  const isShare = (row: number, column: number): boolean => {
    const value = valueAt(grid, row, column);
    return typeof value === 'number' && value >= 0 && value <= 1;
  };
  const { row: top, column: left, cells } = grid.values;
  return cells.some((line, row) => line.some((_, column) => isShare(top + row, left + column)))
    ? scoreCandidates(grid, reading).filter(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, index) => index).some((index) =>
          isShare(row + Math.floor(index / columns), column + (index % columns)),
        ),
      )
    : [];
}

/** Whether there is any other sheet but those that we made ourselves. */
function hasOtherSheets({ grid, sheets, tables, names }: SheetReading): boolean {
  const ours = new Set([
    ...tables.filter(({ name }) => isNameOfOurs(name)).map(({ sheet }) => sheet),
    ...names.filter(({ name }) => isNameOfOurs(name)).map(({ area }) => area.sheet),
  ]);
  return sheets.some((sheet) => sheet !== grid.sheet && !ours.has(sheet));
}

function* joinInSteps(
  grid: Grid,
  block: ScoreBlock,
  others: readonly Grid[],
  preferences: Preferences,
): Steps<JoinedScores> {
  const found: SheetScores[] = [];
  for (const other of others) {
    found.push(...(yield* scoresOnSheetInSteps(other, saidOf(preferences, other))));
  }
  const { fiscalYear, agency } = saidOf(preferences, grid);
  const own: ScoreBlock = {
    ...block,
    ...(agency === undefined ? {} : { agency }),
    years: fiscalYear === undefined ? block.years : [{ year: fiscalYear, at: block.area }],
  };
  return joinSheets({ sheet: grid.sheet, block: own }, found);
}

/**
 * Completes the one set of scores of a sheet with what other sheets have of it, and judges it again. Where nothing is
 * missing, or she said that the sheet stands alone, no other sheet is read. Three round trips more, four where a number up
 * to 1 may be a percentage.
 */
export async function joinOtherSheets(
  action: ActionName,
  read: ScoresRead,
  today: IsoDate,
  pace: Pace,
): Promise<ScoresRead | Refused> {
  const { reading, blocks, narrowed, preferences } = read;
  const { grid } = reading;
  const [block, more] = blocks;
  if (
    block === undefined ||
    more !== undefined ||
    narrowed.kind === 'part' ||
    !mayStandElsewhere(block) ||
    !hasOtherSheets(reading)
  ) {
    return read;
  }
  if (saidOf(preferences, grid).reading?.sheets === 'thisOnly') {
    return { ...read, elsewhere: { kind: 'declined', sheets: [] } };
  }
  const answer = await readOtherSheets(grid.sheet, (other) => shares(other, saidOf(preferences, other)));
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  const others = answer.value;
  const steps = await inSlices(joinInSteps(grid, block, others.grids, preferences), pace);
  if (steps.kind === 'stopped') {
    return refused(action, 'stopped');
  }
  const joined = steps.value;
  if (joined.kind === 'alone') {
    return { ...read, others };
  }
  const elsewhere = { kind: joined.kind, sheets: joined.sheets };
  if (joined.kind === 'unclear') {
    return { ...read, others, elsewhere };
  }
  const assessment = assessBlock(joined.block, saidOf(preferences, grid), today, rulesOf(preferences));
  const { damaged } = readPreferences(reading.stored);
  return {
    ...read,
    blocks: [joined.block],
    onSheet: blocks,
    assessments: [{ ...assessment, findings: [...damagedSettings(damaged), ...assessment.findings] }],
    others,
    elsewhere,
  };
}
