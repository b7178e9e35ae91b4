import type { Instrument } from '../ita/Instrument';
import type { Draft } from '../ita/Draft';
import { parseLevels } from '../ita/Level';
import type { ColumnSet } from './columnSets';
import { placeIn } from './Grid';
import type { CellValue, Grid } from './Grid';
import { scoreCellReader } from './rowScores';
import type { TypedFigures, TypedPoints } from './ScoreBlock';

/** Nothing typed beside the scores, which thousands of rows share. */
const NO_FIGURES: TypedFigures = { instruments: {} };

/** Tells texts that name a level; the few wordings of a column come again and again. */
function levelTexts(): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) {
      return before;
    }
    const isLevel = text !== '' && parseLevels(text).length > 0;
    known.set(text, isLevel);
    return isLevel;
  };
}

/** Makes the reader of what one row after the other says beside its scores: instruments, parts, total, level. */
export function rowFiguresReader(
  grid: Grid,
  { others }: ColumnSet,
): (row: number, line: readonly CellValue[]) => TypedFigures {
  const left = grid.values.column;
  const isLevel = levelTexts();
  const cells = others.map(({ column, use }) => ({
    column,
    use,
    index: column - left,
    read: scoreCellReader(grid, column),
  }));
  return (row, line) => {
    let total: TypedPoints | undefined;
    let level: TypedFigures['level'];
    let instruments: Partial<Record<Instrument, TypedPoints>> | undefined;
    let parts: [TypedPoints | undefined, TypedPoints | undefined] | undefined;
    for (const { column, use, index, read } of cells) {
      const value = line[index] ?? '';
      if (value === '') {
        continue;
      }
      if (use.kind === 'level') {
        if (level === undefined && typeof value === 'string' && isLevel(value)) {
          level = { text: value, at: placeIn(grid, row, column) };
        }
        continue;
      }
      const { reading } = read(row, value);
      if (reading.kind !== 'score') {
        continue;
      }
      const points = { points: reading.points, at: placeIn(grid, row, column) };
      if (use.kind === 'total') {
        total ??= points;
      } else if (use.kind === 'instrument') {
        instruments ??= {};
        instruments[use.instrument] ??= points;
      } else if (use.kind === 'eitPart') {
        parts ??= [undefined, undefined];
        parts[use.part - 1] ??= points;
      }
    }
    if (total === undefined && level === undefined && instruments === undefined && parts === undefined) {
      return NO_FIGURES;
    }
    const typed: Draft<TypedFigures> = { instruments: instruments ?? NO_FIGURES.instruments };
    if (total !== undefined) typed.total = total;
    if (level !== undefined) typed.level = level;
    if (parts !== undefined) typed.eitParts = parts;
    return typed;
  };
}
