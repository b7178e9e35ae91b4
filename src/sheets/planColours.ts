import { bandKeyLines, GROUP_HEADING, KEY_HEADING } from '../ita/sheetTexts';
import { BANDS } from '../ita/Band';
import type { BandLines } from '../ita/Band';
import { cellAddress } from './address';
import { bandWordFormula } from './bandFormula';
import { bandOfScore, keyRules, scoreRules, wordRules } from './bandRules';
import { keyArea, markedAreas, wordsArea } from './colourAreas';
import { formulaAt, mergeMeeting, tableMeeting, usedArea, valueAt } from './Grid';
import type { Grid, GridRule } from './Grid';
import { isMarked, markedText, markIn } from './mark';
import { areasMeet } from './Place';
import type { Area } from './Place';
import type { CellWrite, Colours, Edit, Plan } from './Plan';
import { removalOf, ruleEdits } from './ruleEdits';
import { runsOf } from './runsOf';
import type { ScoreBlock } from './ScoreBlock';

export { keyArea, ownColourCells, strayColourCells, wordsArea } from './colourAreas';

/** Whether the words of the bands stand beside the scores, or why only the pane shows them. */
export type WordsPlace =
  { readonly kind: 'beside'; readonly area: Area } | { readonly kind: 'paneOnly'; readonly taken: Area };

/** The plan of the colours, and where the words went for each block. */
export interface ColourPlan {
  readonly plan: Plan;
  readonly words: readonly WordsPlace[];
  readonly scoreCells: number;
}

/** Cells of ours in one area, row by row. */
interface OwnCells {
  readonly area: Area;
  readonly cells: readonly CellWrite[];
}

const KEEP: CellWrite = { kind: 'keep' };

/** Whether every cell of an area is empty or holds a formula of ours. */
function isFree(grid: Grid, area: Area): boolean {
  if (mergeMeeting(grid, area) !== undefined || tableMeeting(grid, area) !== undefined) {
    return false;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (valueAt(grid, row, column) !== '' && !isMarked(formulaAt(grid, row, column) ?? '', 'band')) {
        return false;
      }
    }
  }
  return true;
}

/** Two scores in one row would leave it open which of them a word beside them is about. */
function hasRowOfTwo({ scores }: ScoreBlock): boolean {
  return new Set(scores.map(({ at }) => at.row)).size < scores.length;
}

/** The words beside a block: one a score, live where it is a number, under a heading where there is a row for it. */
function wordsOf(grid: Grid, block: ScoreBlock, lines: BandLines): OwnCells {
  const area = wordsArea(block);
  const byRow = new Map(block.scores.map((score) => [score.at.row, score]));
  const headingRow = byRow.has(area.row) ? undefined : area.row;
  const cells = Array.from({ length: area.rows }, (_, index): CellWrite => {
    const row = area.row + index;
    const score = byRow.get(row);
    if (score !== undefined) {
      const word = bandWordFormula(cellAddress(score.at), score.form, bandOfScore(score, lines), lines);
      return { kind: 'formula', formula: word };
    }
    if (row === headingRow) {
      return { kind: 'formula', formula: markedText(GROUP_HEADING, 'band.word') };
    }
    // A word of an earlier press may be left beside a row that holds no score any more.
    return isMarked(formulaAt(grid, row, area.column) ?? '', 'band') ? { kind: 'blank' } : KEEP;
  });
  return { area, cells };
}

/** The key of the bands: a heading and one line a band. */
function keyOf(block: ScoreBlock, lines: BandLines): OwnCells {
  const texts = [KEY_HEADING, ...bandKeyLines(lines)];
  const area: Area = { ...keyArea(block), rows: texts.length };
  return {
    area,
    cells: texts.map((text) => ({ kind: 'formula', formula: markedText(text, 'band.key') })),
  };
}

/** Characters that the longest word and the longest line of the key need. */
const WORD_WIDTH = 17;
const KEY_WIDTH = 36;

/** Whether nothing stands in a column of the sheet but, where they are read, formulas of ours. */
function isColumnOurs(grid: Grid, column: number): boolean {
  const { row: top, rows } = usedArea(grid);
  return isFree(grid, { sheet: grid.sheet, row: top, column, rows, columns: 1 });
}

/** A column that holds nothing but ours, and that nobody made wider or narrower, is made as wide as our words. */
function widening(grid: Grid, column: number, characters: number): readonly Edit[] {
  return isColumnOurs(grid, column) && grid.widths.get(column) === 'standard'
    ? [{ kind: 'columnWidth', sheet: grid.sheet, column, characters }]
    : [];
}

/** The column that our words leave empty gets its width back, if it is still the one that we gave it. */
function narrowing(grid: Grid, column: number): readonly Edit[] {
  const width = grid.widths.get(column);
  return isColumnOurs(grid, column) && (width === WORD_WIDTH || width === KEY_WIDTH)
    ? [{ kind: 'columnWidth', sheet: grid.sheet, column, characters: 'standard' }]
    : [];
}

/** Writes what does not stand there yet. */
function cellEdits(grid: Grid, { area, cells }: OwnCells): readonly Edit[] {
  const writes = cells.map((write, index) => {
    const now = formulaAt(grid, area.row + index, area.column) ?? '';
    return write.kind === 'formula' && write.formula === now ? KEEP : write;
  });
  const at = { sheet: area.sheet, row: area.row, column: area.column };
  return writes.every(({ kind }) => kind === 'keep')
    ? []
    : [{ kind: 'cells', at, cells: writes.map((each) => [each]) }];
}

/** Ours of an earlier press that stand elsewhere now, since the scores were moved, would tell a tale of other cells. */
function strayEdits(grid: Grid, written: readonly OwnCells[]): readonly Edit[] {
  const marked = markedAreas(grid);
  if (marked.length === 0) {
    return [];
  }
  const keep = new Set(
    written.flatMap(({ area, cells }) => cells.map((_, index) => `${area.row + index},${area.column}`)),
  );
  return marked.flatMap((area) => {
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    const strays = rows.filter((row) => !keep.has(`${row},${area.column}`));
    return runsOf(strays).map(({ first, count }) => emptying({ ...area, row: first, rows: count }));
  });
}

function emptying({ sheet, row, column, rows }: Area): Edit {
  return {
    kind: 'cells',
    at: { sheet, row, column },
    cells: Array.from({ length: rows }, () => [{ kind: 'blank' }]),
  };
}

/** Our band rules of a sheet: known by the mark in their formula, whoever copied or moved them. */
function ownBandRules(grid: Grid): readonly GridRule[] {
  return grid.rules.filter((rule) => isMarked(rule.formula, 'band'));
}

function coloursOf(rule: GridRule): Colours {
  const { fill, text } = BANDS.find(({ band }) => markIn(rule.formula) === `band.${band}`) ?? BANDS[0];
  return { fill, text };
}

/**
 * The plan that colours the scores where they stand: rules only, no fill; words, and one key for the sheet, beside them where
 * the space is free for the block's whole height. Pressed again on a coloured sheet the plan is empty.
 */
export function planColours(grid: Grid, blocks: readonly ScoreBlock[], lines: BandLines): ColourPlan {
  const written: OwnCells[] = [];
  const words: WordsPlace[] = [];
  let key: OwnCells | undefined;
  for (const block of blocks) {
    const area = wordsArea(block);
    const isKeyThere = key !== undefined && areasMeet(key.area, area);
    if (hasRowOfTwo(block) || isKeyThere || !isFree(grid, area)) {
      words.push({ kind: 'paneOnly', taken: area });
      continue;
    }
    words.push({ kind: 'beside', area });
    written.push(wordsOf(grid, block, lines));
    const space = keyArea(block);
    if (key === undefined && isFree(grid, { ...space, column: space.column - 1, columns: 2 })) {
      key = keyOf(block, lines);
      written.push(key);
    }
  }
  const besides = words.flatMap((place) => (place.kind === 'beside' ? [place.area] : []));
  const rules = [
    ...scoreRules(grid, blocks, lines),
    ...wordRules(besides),
    ...(key === undefined ? [] : keyRules(key.area)),
  ];
  const wordColumns = [...new Set(besides.map(({ column }) => column))];
  return {
    plan: {
      edits: [
        ...strayEdits(grid, written),
        ...written.flatMap((own) => cellEdits(grid, own)),
        ...wordColumns.flatMap((column) => widening(grid, column, WORD_WIDTH)),
        ...(key === undefined ? [] : widening(grid, key.area.column, KEY_WIDTH)),
        ...ruleEdits(grid.sheet, ownBandRules(grid), rules, coloursOf),
      ],
    },
    words,
    scoreCells: blocks.reduce((sum, block) => sum + block.scores.length, 0),
  };
}

/** The plan that takes away every rule, word and key of ours on the sheet, and nothing else. */
export function planClearColours(grid: Grid): Plan {
  const marked = markedAreas(grid);
  return {
    edits: [
      ...ownBandRules(grid).map((rule) => removalOf(grid.sheet, rule, coloursOf(rule))),
      ...marked.map(emptying),
      ...[...new Set(marked.map(({ column }) => column))].flatMap((column) => narrowing(grid, column)),
    ],
  };
}
