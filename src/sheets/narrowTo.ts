import { usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { areaHolds, areasMeet, boundingArea } from './Place';
import type { Area } from './Place';
import type { ScoreBlock, ScoresFound } from './ScoreBlock';
import type { ScoreReading } from './ScoreReading';

/** Whether all scores of the sheet were taken, or only those where something is selected. */
export type Narrowed = { readonly kind: 'whole' } | { readonly kind: 'part'; readonly area: Area };

/** The scores that a press is about. */
export interface NarrowedReading {
  readonly blocks: readonly ScoreBlock[];
  readonly parts: readonly ScoreReading[];
  readonly narrowed: Narrowed;
}

/** A title may stand so many rows above the scores that it is about. */
const TITLE_ROWS = 4;

/** Whether a selection points at anything: not where every sheet opens, not an empty cell, not all there is. */
function pointsAtSomething(grid: Grid, selection: Area): boolean {
  const isCell = selection.rows === 1 && selection.columns === 1;
  const isFirst = isCell && selection.row === 0 && selection.column === 0;
  const isBlank = isCell && valueAt(grid, selection.row, selection.column) === '';
  return selection.sheet === grid.sheet && !isFirst && !isBlank && !areaHolds(selection, usedArea(grid));
}

/** The area with the rows above it in which its title may stand. */
function withTitle(area: Area): Area {
  const row = Math.max(0, area.row - TITLE_ROWS);
  return { ...area, row, rows: area.rows + area.row - row };
}

function blocksOf({ blocks }: ScoresFound, part: ScoreReading): readonly ScoreBlock[] {
  return blocks.slice(part.blocks.first, part.blocks.first + part.blocks.count);
}

/** The native table or filter range that a selection lies in is taken as a whole. */
function widened(grid: Grid, selection: Area): Area {
  const { tables, filter } = grid;
  const areas = [...tables.map(({ area }) => area), ...(filter === undefined ? [] : [filter])];
  return areas.find((area) => areaHolds(area, selection)) ?? selection;
}

/** The blocks of a part that a selection takes: all of a table with indicators across, else those it touches. */
function taken(found: ScoresFound, part: ScoreReading, selection: Area): readonly ScoreBlock[] {
  const own = blocksOf(found, part);
  if (part.layout === 'indicatorsAcross') {
    return areasMeet(withTitle(part.area), selection) ? own : [];
  }
  const touched = own.filter(({ area }) => areasMeet(area, selection));
  return touched.length > 0
    ? touched
    : own.filter(({ area }) => areasMeet(withTitle(area), selection)).slice(0, 1);
}

/**
 * Narrows what was found to what is selected: the table, or the blocks that the selection touches. Nothing selected (A1, an
 * empty cell, the whole sheet), a selection that touches no score, or a sheet with one block: everything that was found.
 */
export function narrowTo(grid: Grid, found: ScoresFound, selection: Area | undefined): NarrowedReading {
  const whole: NarrowedReading = { blocks: found.blocks, parts: found.parts, narrowed: { kind: 'whole' } };
  if (found.blocks.length < 2 || selection === undefined || !pointsAtSomething(grid, selection)) {
    return whole;
  }
  const area = widened(grid, selection);
  const direct = found.parts.filter((part) => areasMeet(part.area, area));
  const parts =
    direct.length > 0 ? direct : found.parts.filter((part) => areasMeet(withTitle(part.area), area));
  const takenParts = parts.map((part) => ({ part, own: taken(found, part, area) }));
  const blocks = takenParts.flatMap(({ own }) => own);
  if (blocks.length === 0 || blocks.length === found.blocks.length) {
    return whole;
  }
  let first = 0;
  const narrowedParts = takenParts
    .filter(({ own }) => own.length > 0)
    .map(({ part, own }): ScoreReading => {
      const narrowed = own.length === part.blocks.count ? part : narrowPart(part, own);
      const counted = { ...narrowed, blocks: { first, count: own.length } };
      first += own.length;
      return counted;
    });
  const at = corners(narrowedParts.map((part) => part.area));
  return {
    blocks,
    parts: narrowedParts,
    narrowed: at === undefined ? { kind: 'whole' } : { kind: 'part', area: at },
  };
}

function corners(areas: readonly Area[]): Area | undefined {
  return boundingArea(
    areas.flatMap((area) => [
      area,
      { sheet: area.sheet, row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
    ]),
  );
}

/** What is told of a part of which only some blocks are taken. */
function narrowPart(part: ScoreReading, blocks: readonly ScoreBlock[]): ScoreReading {
  return {
    ...part,
    area: corners(blocks.map(({ area }) => area)) ?? part.area,
    years: [...new Set(blocks.flatMap(({ years }) => years.map(({ year }) => year)))],
    rows: new Set(blocks.flatMap(({ scores }) => scores.map(({ at }) => at.row))).size,
    scores: blocks.reduce((sum, { scores, repeated }) => sum + scores.length + repeated.length, 0),
    unreadable: blocks.reduce((sum, { unreadable }) => sum + (unreadable?.length ?? 0), 0),
  };
}
