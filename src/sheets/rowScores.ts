import type { ColumnSet } from './columnSets';
import { numberFormatsIn, placeIn } from './Grid';
import type { CellValue, Grid } from './Grid';
import { NUMBER, readNumberCell, readScoreCell, textScores } from './readScoreCell';
import type { ScoreCellReading } from './readScoreCell';
import { quoted } from './quoted';
import type { NotCountedScore, ScoreCell, UnreadableScore } from './ScoreBlock';

/** What stands in the columns of scores of one row. */
export interface RowScores {
  readonly scores: readonly ScoreCell[];
  readonly repeated: readonly ScoreCell[];
  readonly unreadable: readonly UnreadableScore[];
  readonly notCounted: readonly NotCountedScore[];
}

/** Nothing, which thousands of rows share. */
const NONE: readonly never[] = [];

function added<T>(list: readonly T[], item: T): readonly T[] {
  return list.length === 0 ? [item] : [...list, item];
}

/** Reads the cells of one column of scores: what holds for all its rows is found once. */
export function scoreCellReader(
  grid: Grid,
  column: number,
): (row: number, value: CellValue) => ScoreCellReading {
  const formatAt = numberFormatsIn(grid, column);
  const readText = textScores(grid);
  return (row, value) => {
    if (typeof value === 'number') {
      return readNumberCell(value, formatAt?.(row));
    }
    return typeof value === 'string' ? readText(value) : readScoreCell(grid, row, column);
  };
}

/** Makes the reader of a set's scores in one row after the other; undefined where nothing stands in a row. */
export function rowScoresReader(
  grid: Grid,
  { scores: columns }: ColumnSet,
): (row: number, line: readonly CellValue[]) => RowScores | undefined {
  const left = grid.values.column;
  const cells = columns.map(({ column, indicator }) => ({
    column,
    indicator,
    index: column - left,
    bit: 1 << indicator,
    formatAt: numberFormatsIn(grid, column),
    read: scoreCellReader(grid, column),
  }));
  return (row, line) => {
    const scores: ScoreCell[] = [];
    let repeated: readonly ScoreCell[] = NONE;
    let unreadable: readonly UnreadableScore[] = NONE;
    let notCounted: readonly NotCountedScore[] = NONE;
    let known = 0;
    for (const { column, indicator, index, bit, formatAt, read } of cells) {
      const value = line[index] ?? '';
      if (value === '') {
        continue;
      }
      let points: number | undefined;
      let form = NUMBER;
      // Nearly every cell of a province: no detour for it.
      if (typeof value === 'number' && formatAt === undefined && value >= 0 && value <= 100) {
        points = value;
      } else {
        const said = read(row, value);
        if (said.reading.kind === 'score') {
          ({ points } = said.reading);
          ({ form } = said);
        } else if (said.reading.kind === 'notCounted') {
          notCounted = added(notCounted, { indicator, at: placeIn(grid, row, column), typed: String(value) });
        } else if (said.reading.kind === 'unreadable') {
          const { reason } = said.reading;
          const at = placeIn(grid, row, column);
          unreadable = added(unreadable, {
            indicator,
            at,
            typed: quoted(value, formatAt?.(row), reason),
            reason,
          });
        }
      }
      if (points === undefined) {
        continue;
      }
      const score: ScoreCell = { indicator, points, at: placeIn(grid, row, column), form };
      if ((known & bit) === 0) {
        known |= bit;
        scores.push(score);
      } else {
        repeated = added(repeated, score);
      }
    }
    return scores.length === 0 && unreadable.length === 0 && notCounted.length === 0
      ? undefined
      : { scores, repeated, unreadable, notCounted };
  };
}
