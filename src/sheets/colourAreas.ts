import { GROUP_HEADING, KEY_HEADING } from '../ita/sheetTexts';
import { BANDS, bandLabel } from '../ita/Band';
import { usedArea } from './Grid';
import type { CellValue, Grid } from './Grid';
import { isMarked } from './mark';
import { oncePerGrid } from './oncePerGrid';
import { runsOf } from './runsOf';
import type { Area } from './Place';
import type { ScoreBlock } from './ScoreBlock';

/** The column of the band words: directly right of the scores, for the block's whole height. */
export function wordsArea(block: ScoreBlock): Area {
  const { area } = block;
  return { ...area, column: area.column + area.columns, columns: 1 };
}

/** The key of the bands: one column of air right of the words, heading and one line a band. */
export function keyArea(block: ScoreBlock): Area {
  const words = wordsArea(block);
  return { ...words, column: words.column + 2, rows: Math.max(words.rows, BANDS.length + 1) };
}

/**
 * The cells whose formulas must be read before planning: they may hold what we wrote at an earlier press. Blocks under one
 * another are one area, since thousands of agencies may stand on a sheet.
 */
export function ownColourCells(blocks: readonly ScoreBlock[]): readonly Area[] {
  const areas: Area[] = [];
  for (const block of blocks) {
    const area: Area = { ...wordsArea(block), columns: 3, rows: keyArea(block).rows };
    const before = areas.at(-1);
    if (before?.column === area.column && before.row <= area.row) {
      const after = Math.max(before.row + before.rows, area.row + area.rows);
      areas[areas.length - 1] = { ...before, rows: after - before.row };
    } else {
      areas.push(area);
    }
  }
  return areas;
}

const LABELS = BANDS.map(({ band }) => bandLabel(band));

/** Whether a cell shows what we write beside scores: a heading of ours, a band's word, a line of the key. */
function showsOurs(text: string): boolean {
  return text === GROUP_HEADING || text === KEY_HEADING || LABELS.some((label) => text.startsWith(label));
}

function isOurs(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && showsOurs(value);
}

/**
 * The sheet as the officer typed it, without the words and keys that stand beside her scores: what we wrote must not change
 * what is read, or the second press would not find what the first one found.
 */
export const withoutColourWords = oncePerGrid((grid): Grid => {
  const cells = grid.values.cells.map((line) =>
    line.some(isOurs) ? line.map((value) => (isOurs(value) ? '' : value)) : line,
  );
  return { ...grid, values: { ...grid.values, cells } };
});

/** Columns in which words or keys of an earlier press may stand, wherever they were moved to since. */
export function strayColourCells(grid: Grid): readonly Area[] {
  const used = usedArea(grid);
  const columns = new Set<number>();
  for (const cells of grid.values.cells) {
    cells.forEach((value, index) => {
      if (isOurs(value)) {
        columns.add(used.column + index);
      }
    });
  }
  return [...columns].map((column) => ({ ...used, column, columns: 1 }));
}

/** The cells that hold a word or key of ours, as runs down each column. */
export function markedAreas(grid: Grid): readonly Area[] {
  const columns = new Map<number, number[]>();
  for (const block of grid.formulas) {
    block.cells.forEach((line, r) => {
      line.forEach((formula, c) => {
        if (isMarked(formula, 'band')) {
          const column = block.column + c;
          const rows = columns.get(column) ?? [];
          rows.push(block.row + r);
          columns.set(column, rows);
        }
      });
    });
  }
  return [...columns].flatMap(([column, rows]) =>
    runsOf(rows).map(({ first, count }): Area => ({
      sheet: grid.sheet,
      row: first,
      column,
      rows: count,
      columns: 1,
    })),
  );
}
