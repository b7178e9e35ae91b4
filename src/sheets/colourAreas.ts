import { GROUP_HEADING, KEY_HEADING } from '../ita/sheetTexts';
import { BANDS } from '../ita/Band';
import { schemeLabel } from '../ita/BandScheme';
import { usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { isMarked, markIn } from './mark';
import { oncePerGrid } from './oncePerGrid';
import { runsOf } from './runsOf';
import { areaHolds } from './Place';
import type { Area } from './Place';
import type { ScoreBlock } from './ScoreBlock';

/** The column of the band words: directly right of the scores, for the block's whole height. */
export function wordsArea(block: ScoreBlock): Area {
  const { area } = block;
  return { ...area, column: area.column + area.columns, columns: 1 };
}

/** The key of the bands: one column of air right of the words, a heading and at most four lines. */
export function keyArea(block: ScoreBlock): Area {
  const words = wordsArea(block);
  return { ...words, column: words.column + 2, rows: Math.max(words.rows, BANDS.length + 1) };
}

/** Whether each score stands below the one before it, as in nearly every block whose names are under one another. */
function isFalling(scores: ScoreBlock['scores']): boolean {
  let above = -1;
  for (const { at } of scores) {
    if (at.row <= above) {
      return false;
    }
    above = at.row;
  }
  return true;
}

/** Two scores in one row would leave it open which of them a word beside them is about. */
export function hasRowOfTwo({ scores }: ScoreBlock): boolean {
  if (isFalling(scores)) {
    return false;
  }
  const rows = new Set<number>();
  return scores.some(({ at }) => rows.size === rows.add(at.row).size);
}

/** So many blocks of a sheet may have the key beside them. */
const KEY_BLOCKS = 20;

/** Areas under one another in the same columns, as one. */
function joinedDown(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const before = joined.at(-1);
    if (before?.column === area.column && before.row <= area.row) {
      const end = Math.max(before.row + before.rows, area.row + area.rows);
      joined[joined.length - 1] = { ...before, rows: end - before.row };
    } else {
      joined.push(area);
    }
  }
  return joined;
}

/**
 * The cells whose formulas must be read before planning: words and key of an earlier press may stand there. Blocks under one
 * another are one area, since thousands of agencies may stand on a sheet; beside a row of scores there are no words.
 */
export function ownColourCells(blocks: readonly ScoreBlock[]): readonly Area[] {
  const down = blocks.filter((block) => !hasRowOfTwo(block));
  const keys = down.slice(0, KEY_BLOCKS).map((block): Area => {
    const key = keyArea(block);
    return { ...key, column: key.column - 1, columns: 2 };
  });
  return [...joinedDown(down.map(wordsArea)), ...joinedDown(keys)];
}

/** So many columns right of a row of scores the key may be looked for. */
export const KEY_REACH = 30;

/** The columns whose width decides where words, key and signs may stand. */
export function colourWidths(grid: Grid, blocks: readonly ScoreBlock[]): readonly number[] {
  const columns = new Set<number>();
  const used = usedArea(grid);
  for (const block of blocks) {
    if (hasRowOfTwo(block)) {
      block.scores.forEach(({ at }) => columns.add(at.column));
      // The key comes to stand right of the scores or right of everything.
      columns.add(keyArea(block).column - 1).add(used.column + used.columns - 1);
      columns.add(used.column + used.columns + 1);
    } else {
      columns.add(wordsArea(block).column).add(keyArea(block).column);
    }
  }
  return [...columns];
}

const HEADINGS: readonly string[] = [GROUP_HEADING, KEY_HEADING];
const LABELS = BANDS.map(schemeLabel);
const WORD_RULE = /^=AND\(EXACT\([A-Z]+[0-9]+,("(?:[^"]|"")*")\),/;

/** The words that stand on this sheet by our own rules: the officer may have chosen others since. */
function labelsOn(grid: Grid): readonly string[] {
  const own = grid.rules.flatMap(({ formula }) => {
    const quoted = isMarked(formula, 'band') ? WORD_RULE.exec(formula)?.[1] : undefined;
    const label = quoted?.slice(1, -1).replaceAll('""', '"');
    return label !== undefined && BANDS.some(({ symbol }) => label.startsWith(`${symbol} `)) ? [label] : [];
  });
  return [...new Set([...LABELS, ...own])];
}

/** Tells cells that show what we write beside scores: a heading of ours, a band's word, a line of the key. */
const showsOurs = oncePerGrid((grid): ((value: CellValue) => boolean) => {
  const labels = labelsOn(grid);
  const firsts = new Set([...HEADINGS, ...labels].map((text) => text.charAt(0)));
  return (value) =>
    typeof value === 'string' &&
    firsts.has(value.charAt(0)) &&
    (HEADINGS.includes(value) || labels.some((label) => value.startsWith(label)));
});

/**
 * The sheet as the officer typed it, without the words and keys that stand beside her scores: what we wrote must not change
 * what is read, or the second press would not find what the first one found.
 */
export const withoutColourWords = oncePerGrid((grid): Grid => {
  const isOurs = showsOurs(grid);
  let changed = 0;
  const cells = grid.values.cells.map((line) => {
    if (!line.some(isOurs)) {
      return line;
    }
    changed += 1;
    return line.map((value) => (isOurs(value) ? '' : value));
  });
  return changed === 0 ? grid : { ...grid, values: { ...grid.values, cells } };
});

/** One stretch of each column that holds all areas of it. */
function oneAColumn(areas: readonly Area[]): readonly Area[] {
  const columns = new Map<number, Area>();
  for (const area of areas) {
    const known = columns.get(area.column) ?? area;
    const row = Math.min(known.row, area.row);
    const end = Math.max(known.row + known.rows, area.row + area.rows);
    columns.set(area.column, { ...known, row, rows: end - row });
  }
  return [...columns.values()];
}

/** The rules that colour words and keys, and not scores: they hold where a text of ours stands. */
const BESIDE_RULE = /^=AND\((?:EXACT|LEN)\(/;

/**
 * Where words or keys of an earlier press may stand, wherever they were moved to since: a stretch of each column. A word
 * that shows nothing, since its score was taken away, is known by the rule over it.
 */
export function strayColourCells(grid: Grid): readonly Area[] {
  const used = usedArea(grid);
  const isOurs = showsOurs(grid);
  const shown: Area[] = [];
  grid.values.cells.forEach((line, index) => {
    line.forEach((value, c) => {
      if (isOurs(value)) {
        const { sheet } = grid;
        shown.push({ sheet, row: used.row + index, column: used.column + c, rows: 1, columns: 1 });
      }
    });
  });
  const columns = new Set(shown.map(({ column }) => column));
  const ruled = grid.rules
    .filter(({ formula }) => BESIDE_RULE.test(formula) && isMarked(formula, 'band'))
    .flatMap(({ areas }) => areas)
    .filter(({ column, columns: width }) => width === 1 && columns.has(column));
  return oneAColumn([...shown, ...ruled]);
}

/** The cells whose formulas must be read before colouring: where words are to stand, and where they may stand already. */
export function colourFormulas(grid: Grid, blocks: readonly ScoreBlock[]): readonly Area[] {
  const own = ownColourCells(blocks);
  return [...own, ...strayColourCells(grid).filter((stray) => !own.some((area) => areaHolds(area, stray)))];
}

/** Rows of each column whose formula is ours, in the order in which they were read. */
function markedRows(grid: Grid, isWanted: (formula: string) => boolean): ReadonlyMap<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const block of grid.formulas) {
    block.cells.forEach((line, r) => {
      line.forEach((formula, c) => {
        if (formula.startsWith('=') && isWanted(formula)) {
          const column = block.column + c;
          const rows = columns.get(column) ?? [];
          rows.push(block.row + r);
          columns.set(column, rows);
        }
      });
    });
  }
  return columns;
}

function areasDown(grid: Grid, columns: ReadonlyMap<number, readonly number[]>): readonly Area[] {
  const { sheet } = grid;
  return [...columns].flatMap(([column, rows]) =>
    runsOf(rows).map(({ first, count }): Area => ({ sheet, row: first, column, rows: count, columns: 1 })),
  );
}

/** The cells that hold a word or key of ours, as runs down each column. */
export function markedAreas(grid: Grid): readonly Area[] {
  return areasDown(
    grid,
    markedRows(grid, (formula) => isMarked(formula, 'band')),
  );
}

/** Keys of ours that stand somewhere as a whole, heading and lines: the officer may have moved one to a better place. */
export function standingKeys(grid: Grid): readonly Area[] {
  const columns = markedRows(grid, (formula) => markIn(formula) === 'band.key');
  return areasDown(grid, columns).filter(
    ({ row, column, rows }) => rows > 1 && valueAt(grid, row, column) === KEY_HEADING,
  );
}
