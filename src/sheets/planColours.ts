import { bandKeyLines, GROUP_HEADING, KEY_HEADING } from '../ita/sheetTexts';
import { BANDS } from '../ita/Band';
import type { BandScheme } from '../ita/BandScheme';
import { cellAddress } from './address';
import { scoreYearOfAnalysis } from './analysisTableName';
import { bandWordFormula } from './bandFormula';
import { bandOfScore, keyRules, readingOfScore, scoreRulesInSteps, wordRules } from './bandRules';
import { hasRowOfTwo, KEY_REACH, keyArea, markedAreas, standingKeys, wordsArea } from './colourAreas';
import { formulaAt, mergeMeeting, numberFormatAt, tableMeeting, usedArea, valueAt } from './Grid';
import type { Grid, GridRule } from './Grid';
import { isMarked, markedText, markIn } from './mark';
import { areaHolds, areasMeet } from './Place';
import type { Area } from './Place';
import { EMPTY_PLAN } from './Plan';
import type { CellWrite, Colours, Edit, Plan } from './Plan';
import { removalOf, ruleEdits, showsAsWanted } from './ruleEdits';
import type { WantedRule } from './ruleEdits';
import { runsOf } from './runsOf';
import type { ScoreBlock } from './ScoreBlock';
import { signedFormat } from './signedFormat';
import { finished } from './Steps';
import type { Steps } from './Steps';

export {
  colourFormulas,
  colourWidths,
  keyArea,
  ownColourCells,
  strayColourCells,
  wordsArea,
} from './colourAreas';

/**
 * How the bands of a block are told without colour: `beside` by words in a column of ours; `signs` by the band's sign behind
 * each score, shown by the rule's own number format while the cells keep theirs; `paneOnly` in the pane alone.
 */
export type WordsPlace =
  | { readonly kind: 'beside'; readonly area: Area }
  | { readonly kind: 'signs'; readonly area: Area }
  | { readonly kind: 'paneOnly'; readonly taken: Area };

/** The plan of the colours, and where the words went for each block. */
export interface ColourPlan {
  readonly plan: Plan;
  readonly words: readonly WordsPlace[];
  readonly scoreCells: number;
  /** Scores that were typed as text. */
  readonly textCells: number;
  /** Rules that colour the scores when the plan is carried out. */
  readonly rules: number;
}

/** Cells of ours in one area, row by row. */
interface OwnCells {
  readonly area: Area;
  readonly cells: readonly CellWrite[];
}

const KEEP: CellWrite = { kind: 'keep' };

/** Whether nothing of hers stands in a cell: it is blank, or holds a formula of ours. */
function isFreeCell(grid: Grid, row: number, column: number): boolean {
  const formula = formulaAt(grid, row, column) ?? '';
  return formula.startsWith('=') ? isMarked(formula, 'band') : valueAt(grid, row, column) === '';
}

/** Whether every cell of an area is blank or holds a formula of ours. */
function isFree(grid: Grid, area: Area): boolean {
  if (mergeMeeting(grid, area) !== undefined || tableMeeting(grid, area) !== undefined) {
    return false;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isFreeCell(grid, row, column)) {
        return false;
      }
    }
  }
  return true;
}

/** The words beside a block: one a score, live where a formula can read it, under a heading where there is a row for it. */
function wordsOf(grid: Grid, block: ScoreBlock, scheme: BandScheme): OwnCells {
  const area = wordsArea(block);
  const byRow = new Map(block.scores.map((score) => [score.at.row, score]));
  const headingRow = byRow.has(area.row) ? undefined : area.row;
  const cells = Array.from({ length: area.rows }, (_, index): CellWrite => {
    const row = area.row + index;
    const score = byRow.get(row);
    if (score !== undefined) {
      const bandRead = () => bandOfScore(score, scheme);
      return {
        kind: 'formula',
        formula: bandWordFormula(cellAddress(score.at), readingOfScore(score), bandRead, scheme),
      };
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
function keyOf(space: Area, scheme: BandScheme): OwnCells {
  const texts = [KEY_HEADING, ...bandKeyLines(scheme)];
  return {
    area: { ...space, rows: texts.length },
    cells: texts.map((text) => ({ kind: 'formula', formula: markedText(text, 'band.key') })),
  };
}

/** A key of ours that stands elsewhere, as on the score form, is brought up to date there where no room is beside the scores. */
function standingKey(grid: Grid, scheme: BandScheme, words: readonly Area[]): OwnCells | undefined {
  return standingKeys(grid)
    .map((area) => keyOf({ ...area, rows: 1 }, scheme))
    .find(({ area }) => isFree(grid, area) && !words.some((taken) => areasMeet(taken, area)));
}

/** Characters that the longest word and the longest line of the key need. */
const WORD_WIDTH = 17;
const KEY_WIDTH = 36;
/** Characters that a column needs to show `100.00▲` and `100.00%▲`: a number that does not fit is shown as ####. */
const SIGNED_WIDTH = { number: 8, percent: 9 } as const;

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

/** Whether the columns of a row of scores are wide enough for a sign behind each number. */
function signTaker(grid: Grid): (block: ScoreBlock) => boolean {
  const asked = (column: number, kind: 'number' | 'percent', format: string): boolean => {
    const width = grid.widths.get(column);
    const isWide = width === 'standard' ? kind === 'number' : (width ?? 0) >= SIGNED_WIDTH[kind];
    return isWide && signedFormat(format, BANDS[0].symbol) !== undefined;
  };
  // Formats change from column to column, hardly ever from row to row.
  const known = new Map<
    number,
    { readonly kind: string; readonly format: string; readonly takes: boolean }
  >();
  const takes = ({ at, form }: ScoreBlock['scores'][number]): boolean => {
    const kind = form.kind === 'percent' ? 'percent' : 'number';
    const format = numberFormatAt(grid, at.row, at.column) ?? 'General';
    const before = known.get(at.column);
    if (before?.kind === kind && before.format === format) {
      return before.takes;
    }
    const answer = asked(at.column, kind, format);
    known.set(at.column, { kind, format, takes: answer });
    return answer;
  };
  return ({ scores }) => scores.every(takes);
}

/** Room for the key right of rows of scores: the first column with a free one before it, for the key's whole height. */
function keySpaceBeside(grid: Grid, block: ScoreBlock, scheme: BandScheme): Area | undefined {
  const words = wordsArea(block);
  for (let column = words.column + 1; column <= words.column + KEY_REACH; column += 1) {
    const space: Area = { ...words, column, rows: scheme.length + 1 };
    if (isFree(grid, { ...space, column: column - 1, columns: 2 })) {
      return space;
    }
  }
  return undefined;
}

/** Own cells of one column that stand close to each other, as one: thousands of agencies must not mean thousands of edits. */
function adjoined(written: readonly OwnCells[]): readonly OwnCells[] {
  const joined: { area: Area; cells: CellWrite[] }[] = [];
  const lastIn = new Map<number, { area: Area; cells: CellWrite[] }>();
  for (const { area, cells } of written) {
    const last = lastIn.get(area.column);
    const gap = last === undefined ? -1 : area.row - (last.area.row + last.area.rows);
    if (last !== undefined && gap >= 0 && gap <= 5) {
      for (let kept = 0; kept < gap; kept += 1) {
        last.cells.push(KEEP);
      }
      for (const cell of cells) {
        last.cells.push(cell);
      }
      last.area = { ...last.area, rows: last.area.rows + gap + area.rows };
    } else {
      const next = { area, cells: [...cells] };
      joined.push(next);
      lastIn.set(area.column, next);
    }
  }
  return joined;
}

/** Writes what does not stand there yet. */
function cellEdits(grid: Grid, { area, cells }: OwnCells): readonly Edit[] {
  const writes = cells.map((write, index) => {
    const now = formulaAt(grid, area.row + index, area.column) ?? '';
    return write.kind === 'formula' && write.formula === now ? KEEP : write;
  });
  const first = writes.findIndex(({ kind }) => kind !== 'keep');
  if (first < 0) {
    return [];
  }
  let end = writes.length;
  while (writes[end - 1]?.kind === 'keep') {
    end -= 1;
  }
  const at = { sheet: area.sheet, row: area.row + first, column: area.column };
  return [{ kind: 'cells', at, cells: writes.slice(first, end).map((each) => [each]) }];
}

/** Ours of an earlier press that stand elsewhere now, since the scores were moved, would tell a tale of other cells. */
function strayEdits(
  grid: Grid,
  written: readonly OwnCells[],
  isAsked: (area: Area) => boolean,
): readonly Edit[] {
  const marked = markedAreas(grid);
  if (marked.length === 0) {
    return [];
  }
  const keep = new Map<number, Set<number>>();
  for (const { area, cells } of written) {
    const rows = keep.get(area.column) ?? new Set<number>();
    cells.forEach((_, index) => rows.add(area.row + index));
    keep.set(area.column, rows);
  }
  return marked.flatMap((area) => {
    const kept = keep.get(area.column);
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    const strays = rows.filter((row) => kept?.has(row) !== true && isAsked({ ...area, row, rows: 1 }));
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

/** Where words and key of a part stand: one column of words, one of air, one of lines. */
const BESIDE_COLUMNS = 3;

/** Whether a key of ours stands outside the part that was asked for: one is enough for a sheet. */
function hasKeyElsewhere(grid: Grid, isAsked: (area: Area) => boolean): boolean {
  return standingKeys(grid).some((area) => !isAsked(area));
}

/** Whether a rule of ours that reaches further does already what is wanted of a part. */
function isCovered(wanted: WantedRule, own: readonly GridRule[]): boolean {
  const areas = [wanted.area, ...(wanted.more ?? [])];
  return own.some((rule) => {
    const [corner] = rule.areas;
    return (
      corner !== undefined &&
      showsAsWanted(rule, wanted) &&
      areas.every((area) => rule.areas.some((wide) => areaHolds(wide, area))) &&
      rule.formula.replaceAll(cellAddress(corner), cellAddress(wanted.area)) === wanted.formula
    );
  });
}

/** An analysis of ours is coloured as it is written: its colours are a part of it. */
function isAnalysis(grid: Grid): boolean {
  return grid.tables.some(({ name }) => scoreYearOfAnalysis(name) !== undefined);
}

/** So many blocks are planned between two pauses. */
const PART = 64;

/** As {@link planColours}, in small parts, so that thousands of agencies do not hold up the pane. */
export function* planColoursInSteps(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  scheme: BandScheme,
  part?: Area,
): Steps<ColourPlan> {
  const scoreCells = blocks.reduce((sum, block) => sum + block.scores.length, 0);
  if (isAnalysis(grid)) {
    return { plan: EMPTY_PLAN, words: [], scoreCells, textCells: 0, rules: 0 };
  }
  const reach: Area | undefined =
    part === undefined ? undefined : { ...part, columns: part.columns + BESIDE_COLUMNS };
  const isAsked = (area: Area): boolean => reach === undefined || areaHolds(reach, area);
  const written: OwnCells[] = [];
  const words: WordsPlace[] = [];
  const takesSigns = signTaker(grid);
  const signed: ScoreBlock[] = [];
  const plain: ScoreBlock[] = [];
  let key: OwnCells | undefined;
  const isKeyElsewhere = hasKeyElsewhere(grid, isAsked);
  let isKeySought = isKeyElsewhere;
  for (const block of blocks) {
    // Where every score is blank or unreadable there is nothing to say, and a heading would stand over another block's word.
    if (block.scores.length === 0) {
      continue;
    }
    if (words.length % PART === PART - 1) {
      yield { done: words.length, all: blocks.length };
    }
    const area = wordsArea(block);
    const isRow = hasRowOfTwo(block);
    const isKeyThere = key !== undefined && areasMeet(key.area, area);
    if (isRow || isKeyThere || !isFree(grid, area)) {
      if (isRow && takesSigns(block)) {
        signed.push(block);
        words.push({ kind: 'signs', area: block.area });
      } else {
        plain.push(block);
        words.push({ kind: 'paneOnly', taken: area });
      }
      if (isRow && key === undefined && !isKeySought) {
        isKeySought = true;
        const space = keySpaceBeside(grid, block, scheme);
        if (space !== undefined) {
          key = keyOf(space, scheme);
          written.push(key);
        }
      }
      continue;
    }
    plain.push(block);
    words.push({ kind: 'beside', area });
    written.push(wordsOf(grid, block, scheme));
    const space = keyArea(block);
    if (
      key === undefined &&
      !isKeyElsewhere &&
      isFree(grid, { ...space, column: space.column - 1, columns: 2 })
    ) {
      key = keyOf(space, scheme);
      written.push(key);
    }
  }
  yield { done: blocks.length, all: blocks.length };
  const besides = words.flatMap((place) => (place.kind === 'beside' ? [place.area] : []));
  const standing = key === undefined && !isKeyElsewhere ? standingKey(grid, scheme, besides) : undefined;
  if (standing !== undefined) {
    key = standing;
    written.push(standing);
  }
  const coloured = [
    ...(yield* scoreRulesInSteps(grid, plain, scheme, 'coloursOnly')),
    ...(yield* scoreRulesInSteps(grid, signed, scheme, 'signs')),
  ];
  yield { done: blocks.length, all: blocks.length };
  const rules = [
    ...coloured,
    ...wordRules(besides, scheme),
    ...(key === undefined ? [] : keyRules(key.area, scheme)),
  ];
  const ours = ownBandRules(grid);
  const others = ours.filter(({ areas }) => !areas.every(isAsked));
  const wordColumns = [...new Set(besides.map(({ column }) => column))];
  const own = adjoined(written);
  yield { done: blocks.length, all: blocks.length };
  return {
    plan: {
      edits: [
        ...strayEdits(grid, own, isAsked),
        ...own.flatMap((each) => cellEdits(grid, each)),
        ...wordColumns.flatMap((column) => widening(grid, column, WORD_WIDTH)),
        ...(key === undefined ? [] : widening(grid, key.area.column, KEY_WIDTH)),
        ...ruleEdits(
          grid.sheet,
          ours.filter((rule) => !others.includes(rule)),
          rules.filter((rule) => !isCovered(rule, others)),
          coloursOf,
        ),
      ],
    },
    words,
    scoreCells,
    textCells: blocks.reduce(
      (sum, { scores }) => sum + scores.filter(({ form }) => form.kind === 'text').length,
      0,
    ),
    rules: coloured.length,
  };
}

/**
 * The plan that colours the scores where they stand: rules only, no fill; words, and one key for the sheet, beside them where
 * the space is free for the block's whole height. Where the ten scores of an agency stand in one row there is no room for a
 * word a score: the rules show the sign of the band behind the number, and the key says what the signs mean. Pressed again
 * on a coloured sheet the plan is empty. `part`: the blocks are those of a part of the sheet; what is coloured elsewhere stays.
 */
export function planColours(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  scheme: BandScheme,
  part?: Area,
): ColourPlan {
  return finished(planColoursInSteps(grid, blocks, scheme, part));
}

/** The plan that takes away every rule, word and key of ours on the sheet, and nothing else. */
export function planClearColours(grid: Grid): Plan {
  if (isAnalysis(grid)) {
    return EMPTY_PLAN;
  }
  const marked = markedAreas(grid);
  return {
    edits: [
      ...ownBandRules(grid).map((rule) => removalOf(grid.sheet, rule, coloursOf(rule))),
      ...marked.map(emptying),
      ...[...new Set(marked.map(({ column }) => column))].flatMap((column) => narrowing(grid, column)),
    ],
  };
}
