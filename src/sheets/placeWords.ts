import type { BandScheme } from '../ita/BandScheme';
import { bandWordWriter } from './bandFormula';
import { signTaker } from './colourColumnWidths';
import { hasRowOfTwo, KEY_REACH, keyArea, wordsArea } from './colourAreas';
import type { Grid } from './Grid';
import { isFree, keyOf, wordsOf } from './bandCells';
import type { BandCells } from './bandCells';
import { areasMeet } from './Place';
import type { Area } from './Place';
import type { ScoreBlock } from './ScoreBlock';
import type { Steps } from './Steps';

/**
 * How the bands of a block are told without colour: `beside` by words in a column of ours; `signs` by the band's sign behind
 * each score, shown by the rule's own number format while the cells keep theirs; `paneOnly` in the pane alone.
 */
export type WordsPlace =
  | { readonly kind: 'beside'; readonly area: Area }
  | { readonly kind: 'signs'; readonly area: Area }
  | { readonly kind: 'paneOnly'; readonly taken: Area };

/** Where words, signs and key of a sheet's blocks go. */
export interface WordsPlaced {
  readonly words: readonly WordsPlace[];
  /** Blocks whose rules show signs, and those whose rules only colour. */
  readonly signed: readonly ScoreBlock[];
  readonly plain: readonly ScoreBlock[];
  readonly written: readonly BandCells[];
  readonly key: BandCells | undefined;
}

/** Whether a sheet's key is to be placed, or stands already in a part that was not asked for. */
type KeyWish = 'place' | 'standsElsewhere';

/** So many blocks are placed between two pauses. */
const PART = 64;

/**
 * The rows in which the key is looked for room, best first: beside the scores. Where rows are hidden it would be seen in part
 * only, so that it goes up from the headings or, one row of air below, under all scores and the filter.
 */
function keyRows(grid: Grid, blocks: readonly ScoreBlock[], space: Area, lines: number): readonly Area[] {
  if (grid.hides === undefined) {
    return [space];
  }
  const { filter } = grid;
  const filtered =
    filter !== undefined && filter.row <= space.row && space.row < filter.row + filter.rows ? [filter] : [];
  const heading = filtered[0]?.row ?? space.row - 1;
  const end = [...blocks.map(({ area }) => area), ...filtered].reduce(
    (last, { row, rows }) => Math.max(last, row + rows),
    0,
  );
  const above = { ...space, row: heading - lines + 1, rows: lines };
  const below = { ...space, row: end + 1, rows: lines };
  return above.row < 0 ? [below, space] : [above, below, space];
}

/** Room for the key right of rows of scores: the first column with a free one before it, for the key's whole height. */
function keySpaceBeside(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  block: ScoreBlock,
  lines: number,
): Area | undefined {
  const words = wordsArea(block);
  for (const rows of keyRows(grid, blocks, { ...words, rows: lines }, lines)) {
    for (let column = words.column + 1; column <= words.column + KEY_REACH; column += 1) {
      const space: Area = { ...rows, column };
      if (isFree(grid, { ...space, column: column - 1, columns: 2 })) {
        return space;
      }
    }
  }
  return undefined;
}

/** Finds the place of the words of each block, in small parts, and of one key for the sheet where it is wished. */
export function* placeWordsInSteps(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  scheme: BandScheme,
  keyWish: KeyWish,
): Steps<WordsPlaced> {
  const written: BandCells[] = [];
  const words: WordsPlace[] = [];
  const takesSigns = signTaker(grid);
  const writeWord = bandWordWriter(scheme);
  const signed: ScoreBlock[] = [];
  const plain: ScoreBlock[] = [];
  let key: BandCells | undefined;
  let isKeySought = keyWish === 'standsElsewhere';
  for (const block of blocks) {
    // Where every score is blank or unreadable there is nothing to say, and a heading would stand over another block's word.
    if (block.scores.length === 0) {
      continue;
    }
    if (words.length % PART === PART - 1) {
      yield { done: words.length, all: blocks.length };
    }
    const isRow = hasRowOfTwo(block);
    const isSigned = isRow && takesSigns(block);
    if (isSigned) {
      signed.push(block);
      words.push({ kind: 'signs', area: block.area });
    }
    const area = isSigned ? undefined : wordsArea(block);
    const isBeside =
      !isRow && area !== undefined && !(key !== undefined && areasMeet(key.area, area)) && isFree(grid, area);
    if (area !== undefined) {
      plain.push(block);
      words.push(isBeside ? { kind: 'beside', area } : { kind: 'paneOnly', taken: area });
    }
    if (isRow && key === undefined && !isKeySought) {
      isKeySought = true;
      const space = keySpaceBeside(grid, blocks, block, scheme.length + 1);
      if (space !== undefined) {
        key = keyOf(space, scheme);
        written.push(key);
      }
    }
    if (!isBeside) {
      continue;
    }
    written.push(wordsOf(grid, block, scheme, writeWord));
    const space =
      key === undefined && keyWish === 'place'
        ? keyRows(grid, blocks, keyArea(block), scheme.length + 1).find((each) =>
            isFree(grid, { ...each, column: each.column - 1, columns: 2 }),
          )
        : undefined;
    if (space !== undefined) {
      key = keyOf(space, scheme);
      written.push(key);
    }
  }
  return { words, signed, plain, written, key };
}
