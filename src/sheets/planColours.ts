import { bandKeyLines, GROUP_HEADING, KEY_HEADING } from '../ita/sheetTexts';
import { BANDS, bandInfo, bandOf } from '../ita/Band';
import type { Band, BandLines } from '../ita/Band';
import { toHundredths } from '../ita/hundredths';
import { cellAddress } from './address';
import { bandCondition, bandKeyCondition, bandWordCondition, bandWordFormula } from './bandFormula';
import { keyArea, markedAreas, wordsArea } from './colourAreas';
import { formulaAt, mergeMeeting, tableMeeting, valueAt } from './Grid';
import type { Grid, GridRule } from './Grid';
import { isMarked, markedText, markIn } from './mark';
import { areasMeet } from './Place';
import type { Area } from './Place';
import type { CellWrite, Colours, Edit, Plan } from './Plan';
import { removalOf, ruleEdits } from './ruleEdits';
import type { WantedRule } from './ruleEdits';
import { runsOf } from './runsOf';
import type { ScoreBlock, ScoreCell } from './ScoreBlock';

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

/** Cells of ours in one area, row by row, with the rules that colour them. */
interface OwnCells {
  readonly area: Area;
  readonly cells: readonly CellWrite[];
  readonly rules: readonly WantedRule[];
}

const KEEP: CellWrite = { kind: 'keep' };

function ruleOf(area: Area, band: Band, formula: string): WantedRule {
  const { fill, text } = bandInfo(band);
  return { area, formula, colours: { fill, text } };
}

function bandOfScore({ points }: ScoreCell, lines: BandLines): Band {
  return bandOf(toHundredths(points), lines);
}

/** A text is coloured as what was read in it; each has a rule of its own. */
function textRules(scores: readonly ScoreCell[], lines: BandLines): readonly WantedRule[] {
  return scores
    .filter(({ form }) => form.kind === 'text')
    .map((score) => {
      const band = bandOfScore(score, lines);
      const area: Area = { ...score.at, rows: 1, columns: 1 };
      return ruleOf(area, band, bandCondition(cellAddress(area), score.form, band, lines));
    });
}

/** Numbers that stand directly under one another share one rule a band. */
function numberRules(
  sheet: string,
  scores: readonly ScoreCell[],
  form: Extract<ScoreCell['form'], { kind: 'number' | 'percent' }>,
  lines: BandLines,
): readonly WantedRule[] {
  const columns = new Map<number, number[]>();
  for (const { at } of scores.filter((each) => each.form.kind === form.kind)) {
    const rows = columns.get(at.column) ?? [];
    rows.push(at.row);
    columns.set(at.column, rows);
  }
  return [...columns].flatMap(([column, rows]) =>
    runsOf(rows).flatMap(({ first, count }) => {
      const area: Area = { sheet, row: first, column, rows: count, columns: 1 };
      return BANDS.map(({ band }) => ruleOf(area, band, bandCondition(cellAddress(area), form, band, lines)));
    }),
  );
}

function scoreRules({ scores, area }: ScoreBlock, lines: BandLines): readonly WantedRule[] {
  return [
    ...textRules(scores, lines),
    ...numberRules(area.sheet, scores, { kind: 'number' }, lines),
    ...numberRules(area.sheet, scores, { kind: 'percent' }, lines),
  ];
}

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
  const cell = cellAddress(area);
  return { area, cells, rules: BANDS.map(({ band }) => ruleOf(area, band, bandWordCondition(cell, band))) };
}

/** The key of the bands: a heading and one line a band. */
function keyOf(block: ScoreBlock, lines: BandLines): OwnCells {
  const texts = [KEY_HEADING, ...bandKeyLines(lines)];
  const area: Area = { ...keyArea(block), rows: texts.length };
  return {
    area,
    cells: texts.map((text) => ({ kind: 'formula', formula: markedText(text, 'band.key') })),
    rules: BANDS.map(({ band }, index) => {
      const line: Area = { ...area, row: area.row + 1 + index, rows: 1 };
      return ruleOf(line, band, bandKeyCondition(cellAddress(line), band));
    }),
  };
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
  const keep = new Set(
    written.flatMap(({ area, cells }) => cells.map((_, index) => `${area.row + index},${area.column}`)),
  );
  return markedAreas(grid).flatMap((area) => {
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
  const rules = [
    ...blocks.flatMap((block) => scoreRules(block, lines)),
    ...written.flatMap((own) => own.rules),
  ];
  return {
    plan: {
      edits: [
        ...strayEdits(grid, written),
        ...written.flatMap((own) => cellEdits(grid, own)),
        ...ruleEdits(grid.sheet, ownBandRules(grid), rules, coloursOf),
      ],
    },
    words,
    scoreCells: blocks.reduce((sum, block) => sum + block.scores.length, 0),
  };
}

/** The plan that takes away every rule, word and key of ours on the sheet, and nothing else. */
export function planClearColours(grid: Grid): Plan {
  return {
    edits: [
      ...ownBandRules(grid).map((rule) => removalOf(grid.sheet, rule, coloursOf(rule))),
      ...markedAreas(grid).map(emptying),
    ],
  };
}
