import { GROUP_HEADING, KEY_HEADING } from '../ita/sheetTexts';
import { BANDS } from '../ita/Band';
import { schemeLabel } from '../ita/BandScheme';
import { usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { isMarked, markIn } from './mark';
import { oncePerGrid } from './oncePerGrid';
import { runsOf } from './runsOf';
import { areaHolds, areasMeet } from './Place';
import type { Area } from './Place';
import type { ScoreBlock } from './ScoreBlock';
import { finished } from './Steps';
import type { Steps } from './Steps';
import { stepsOncePer } from './stepsOncePer';

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
export function isFalling(scores: ScoreBlock['scores']): boolean {
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
  const [first, second] = scores;
  if (first !== undefined && first.at.row === second?.at.row) {
    return true;
  }
  if (isFalling(scores)) {
    return false;
  }
  const rows = new Set<number>();
  return scores.some(({ at }) => rows.size === rows.add(at.row).size);
}

/** Blocks of which each would have its words in the same cells, as one: a cell is about one score, whoever's it is. */
export function sharingWords(blocks: readonly ScoreBlock[]): readonly ScoreBlock[] {
  const shared: ScoreBlock[] = [];
  const lastIn = new Map<number, number>();
  for (const block of blocks) {
    if (block.scores.length === 0 || hasRowOfTwo(block)) {
      shared.push(block);
      continue;
    }
    const { area } = block;
    const { column } = wordsArea(block);
    const index = lastIn.get(column) ?? shared.length;
    const last = shared[index];
    if (last === undefined || !areasMeet(wordsArea(last), wordsArea(block))) {
      lastIn.set(column, shared.length);
      shared.push(block);
      continue;
    }
    const [row, left] = [Math.min(last.area.row, area.row), Math.min(last.area.column, area.column)];
    const end = Math.max(last.area.row + last.area.rows, area.row + area.rows);
    shared[index] = {
      ...last,
      area: { ...area, row, column: left, rows: end - row, columns: column - left },
      scores: [...last.scores, ...block.scores].sort((a, b) => a.at.row - b.at.row),
    };
  }
  return shared;
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
  const down = sharingWords(blocks).filter((block) => !hasRowOfTwo(block));
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
  for (const block of sharingWords(blocks)) {
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
  const texts = [...HEADINGS, ...labelsOn(grid)];
  const firsts = new Set(texts.map((text) => text.charCodeAt(0)));
  const labels = texts.slice(HEADINGS.length);
  return (value) =>
    typeof value === 'string' &&
    value !== '' &&
    firsts.has(value.charCodeAt(0)) &&
    (HEADINGS.includes(value) || labels.some((label) => value.startsWith(label)));
});

/** So many rows are looked through between two pauses. */
const PART = 500;

/** What on a sheet shows what we write; nearly every sheet has nothing of it. */
interface OwnWords {
  /** The rules by which it was told. */
  readonly rules: Grid['rules'];
  /** The rows that hold some of it, counted from the first that is used. */
  readonly rows: readonly number[];
  /** The values without it. */
  readonly values: Grid['values'];
}

function* findOwnWords(grid: Grid): Steps<OwnWords> {
  const isOurs = showsOurs(grid);
  const { rules, values } = grid;
  const rows: number[] = [];
  for (const [index, line] of values.cells.entries()) {
    if (index % PART === PART - 1) {
      yield { done: index, all: values.cells.length };
    }
    if (line.some(isOurs)) {
      rows.push(index);
    }
  }
  if (rows.length === 0) {
    return { rules, rows, values };
  }
  const cells = [...values.cells];
  for (const [index, row] of rows.entries()) {
    if (index % PART === PART - 1) {
      yield { done: index, all: rows.length };
    }
    cells[row] = cells[row]?.map((value) => (isOurs(value) ? '' : value)) ?? [];
  }
  return { rules, rows, values: { ...values, cells } };
}

const ownWordsOnce = stepsOncePer(({ values }) => values, findOwnWords);

/** Looked for once in the same values: formats that are read later change nothing here. */
function* ownWordsInSteps(grid: Grid): Steps<OwnWords> {
  const known = yield* ownWordsOnce(grid);
  return known.rules === grid.rules ? known : yield* findOwnWords(grid);
}

/**
 * The sheet as the officer typed it, without the words and keys that stand beside her scores: what we wrote must not change
 * what is read, or the second press would not find what the first one found. In small parts.
 */
export function* withoutColourWordsInSteps(grid: Grid): Steps<Grid> {
  const { values } = yield* ownWordsInSteps(grid);
  return values === grid.values ? grid : { ...grid, values };
}

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
export function* strayColourCellsInSteps(grid: Grid): Steps<readonly Area[]> {
  const used = usedArea(grid);
  const isOurs = showsOurs(grid);
  const shown: Area[] = [];
  for (const index of (yield* ownWordsInSteps(grid)).rows) {
    grid.values.cells[index]?.forEach((value, c) => {
      if (isOurs(value)) {
        const { sheet } = grid;
        shown.push({ sheet, row: used.row + index, column: used.column + c, rows: 1, columns: 1 });
      }
    });
  }
  const columns = new Set(shown.map(({ column }) => column));
  const ruled = grid.rules
    .filter(({ formula }) => BESIDE_RULE.test(formula) && isMarked(formula, 'band'))
    .flatMap(({ areas }) => areas)
    .filter(({ column, columns: width }) => width === 1 && columns.has(column));
  return oneAColumn([...shown, ...ruled]);
}

/** As {@link strayColourCellsInSteps}, all at once. */
export function strayColourCells(grid: Grid): readonly Area[] {
  return finished(strayColourCellsInSteps(grid));
}

/** The cells whose formulas must be read before colouring: where words are to stand, and where they may stand already. */
export function* colourFormulasInSteps(grid: Grid, blocks: readonly ScoreBlock[]): Steps<readonly Area[]> {
  const own = ownColourCells(blocks);
  const strays = yield* strayColourCellsInSteps(grid);
  return [...own, ...strays.filter((stray) => !own.some((area) => areaHolds(area, stray)))];
}

/** As {@link colourFormulasInSteps}, all at once. */
export function colourFormulas(grid: Grid, blocks: readonly ScoreBlock[]): readonly Area[] {
  return finished(colourFormulasInSteps(grid, blocks));
}

/** Rows of each column, in the order in which they were read. */
type RowsByColumn = ReadonlyMap<number, number[]>;

/** The cells whose formula is a word or key of ours, and the keys among them; read once for a sheet. */
const markedRowsInSteps = stepsOncePer(
  (grid) => grid,
  function* (grid): Steps<{ readonly all: RowsByColumn; readonly keys: RowsByColumn }> {
    const all = new Map<number, number[]>();
    const keys = new Map<number, number[]>();
    const add = (to: Map<number, number[]>, row: number, column: number) => {
      const rows = to.get(column) ?? [];
      rows.push(row);
      to.set(column, rows);
    };
    for (const block of grid.formulas) {
      for (const [r, line] of block.cells.entries()) {
        if (r % PART === PART - 1) {
          yield { done: r, all: block.cells.length };
        }
        for (const [c, formula] of line.entries()) {
          if (!formula.startsWith('=') || !isMarked(formula, 'band')) {
            continue;
          }
          add(all, block.row + r, block.column + c);
          if (markIn(formula) === 'band.key') {
            add(keys, block.row + r, block.column + c);
          }
        }
      }
    }
    return { all, keys };
  },
);

function areasDown(grid: Grid, columns: RowsByColumn): readonly Area[] {
  const { sheet } = grid;
  return [...columns].flatMap(([column, rows]) =>
    runsOf(rows).map(({ first, count }): Area => ({ sheet, row: first, column, rows: count, columns: 1 })),
  );
}

/** The cells that hold a word or key of ours, as runs down each column. */
export function* markedAreasInSteps(grid: Grid): Steps<readonly Area[]> {
  return areasDown(grid, (yield* markedRowsInSteps(grid)).all);
}

/** Keys of ours that stand somewhere as a whole, heading and lines: the officer may have moved one to a better place. */
export function* standingKeysInSteps(grid: Grid): Steps<readonly Area[]> {
  return areasDown(grid, (yield* markedRowsInSteps(grid)).keys).filter(
    ({ row, column, rows }) => rows > 1 && valueAt(grid, row, column) === KEY_HEADING,
  );
}
