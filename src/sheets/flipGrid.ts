import type { Block, Grid } from './Grid';
import { usedArea } from './Grid';
import type { Area, Place } from './Place';
import type { ScoreBlock, ScoreCell, TypedFigures, TypedPoints } from './ScoreBlock';

/** A sheet seen the other way round, and how its places are found back on the real one. */
export interface Flipped {
  readonly grid: Grid;
  readonly placeBack: (place: Place) => Place;
}

function transposeBlock<T>({ row, column, cells }: Block<T>, empty: T): Block<T> {
  const columns = cells[0]?.length ?? 0;
  return {
    row: column,
    column: row,
    cells: Array.from({ length: columns }, (_, c) => cells.map((line) => line[c] ?? empty)),
  };
}

/** Rows as columns: names that lie side by side lie under one another. */
export function transposed(grid: Grid): Flipped {
  return {
    grid: {
      ...grid,
      values: transposeBlock(grid.values, ''),
      numberFormats: grid.numberFormats.map((block) => transposeBlock(block, 'General')),
      formulas: [],
      merges: [],
      tables: [],
      rules: [],
    },
    placeBack: ({ sheet, row, column }) => ({ sheet, row: column, column: row }),
  };
}

/** The last column first: scores left of their names lie right of them. */
export function mirrored(grid: Grid): Flipped {
  const { column: left, columns } = usedArea(grid);
  const edges = left + left + columns - 1;
  const mirrorBlock = <T>({ row, column, cells }: Block<T>): Block<T> => ({
    row,
    column: edges - column - (cells[0]?.length ?? 1) + 1,
    cells: cells.map((line) => [...line].reverse()),
  });
  return {
    grid: {
      ...grid,
      values: mirrorBlock(grid.values),
      numberFormats: grid.numberFormats.map((block) => mirrorBlock(block)),
      formulas: [],
      merges: [],
      tables: [],
      rules: [],
    },
    placeBack: ({ sheet, row, column }) => ({ sheet, row, column: edges - column }),
  };
}

/** An area of the flipped sheet on the real one. */
export function areaBack(area: Area, { placeBack }: Flipped): Area {
  const one = placeBack(area);
  const other = placeBack({
    sheet: area.sheet,
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
  });
  return {
    sheet: area.sheet,
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

function figuresBack(
  typed: TypedFigures,
  back: <T extends { readonly at: Place }>(each: T) => T,
): TypedFigures {
  const { total, level, instruments, eitParts } = typed;
  const maybe = (points: TypedPoints | undefined) => (points === undefined ? undefined : back(points));
  const { IIT, EIT, OIT } = instruments;
  return {
    ...(total === undefined ? {} : { total: back(total) }),
    ...(level === undefined ? {} : { level: back(level) }),
    instruments: {
      ...(IIT === undefined ? {} : { IIT: back(IIT) }),
      ...(EIT === undefined ? {} : { EIT: back(EIT) }),
      ...(OIT === undefined ? {} : { OIT: back(OIT) }),
    },
    ...(eitParts === undefined ? {} : { eitParts: [maybe(eitParts[0]), maybe(eitParts[1])] }),
  };
}

/** A block that was read on the flipped sheet, with the places of the real one. */
export function blockBack(block: ScoreBlock, flipped: Flipped): ScoreBlock {
  const back = <T extends { readonly at: Place }>(each: T): T => ({
    ...each,
    at: flipped.placeBack(each.at),
  });
  const inOrder = (scores: readonly ScoreCell[]) => scores.map(back);
  return {
    ...block,
    area: areaBack(block.area, flipped),
    scores: inOrder(block.scores),
    repeated: inOrder(block.repeated),
    unreadable: (block.unreadable ?? []).map(back),
    notCounted: (block.notCounted ?? []).map(back),
    years: block.years.map(back),
    typed: figuresBack(block.typed, back),
  };
}
