import { BANDS } from '../ita/Band';
import type { BandScheme } from '../ita/BandScheme';
import { cellAddress } from './address';
import { scoreYearOfAnalysis } from './analysisTableName';
import { keyRules, scoreRulesInSteps, wordRules } from './bandRules';
import { markedAreasInSteps, sharingWords, standingKeysInSteps } from './colourAreas';
import { KEY_WIDTH, narrowing, widening, WORD_WIDTH } from './colourColumnWidths';
import type { Grid, GridRule } from './Grid';
import { isMarked, markIn } from './mark';
import { adjoinedInSteps, cellEditsInSteps, emptying, isFree, keyOf, strayEditsInSteps } from './bandCells';
import type { BandCells } from './bandCells';
import { areaHolds, areasMeet } from './Place';
import type { Area } from './Place';
import { placeWordsInSteps } from './placeWords';
import type { WordsPlace } from './placeWords';
import { EMPTY_PLAN } from './Plan';
import type { Colours, Edit, Plan } from './Plan';
import { removalOf, ruleEdits, showsAsWanted } from './ruleEdits';
import type { WantedRule } from './ruleEdits';
import type { ScoreBlock } from './ScoreBlock';
import { finished, portion } from './Steps';
import type { Steps } from './Steps';

export {
  colourFormulas,
  colourFormulasInSteps,
  colourWidths,
  keyArea,
  ownColourCells,
  strayColourCells,
  strayColourCellsInSteps,
  wordsArea,
} from './colourAreas';
export type { WordsPlace } from './placeWords';

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

/** Our band rules of a sheet: known by the mark in their formula, whoever copied or moved them. */
function ownBandRules(grid: Grid): readonly GridRule[] {
  return grid.rules.filter((rule) => isMarked(rule.formula, 'band'));
}

function coloursOf(rule: GridRule): Colours {
  const { fill, text } = BANDS.find(({ band }) => markIn(rule.formula) === `band.${band}`) ?? BANDS[0];
  return { fill, text };
}

/** So many areas are emptied between two pauses. */
const PART = 2_000;

/** Where words and key of a part stand: one column of words, one of air, one of lines. */
const BESIDE_COLUMNS = 3;

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

/** A key of ours that stands elsewhere, as on the score form, is brought up to date there where no room is beside the scores. */
function standingKey(
  grid: Grid,
  keys: readonly Area[],
  scheme: BandScheme,
  words: readonly Area[],
): BandCells | undefined {
  return keys
    .map((area) => keyOf({ ...area, rows: 1 }, scheme))
    .find(({ area }) => isFree(grid, area) && !words.some((taken) => areasMeet(taken, area)));
}

/** Cells with a score, and those among them that were typed as text. */
function countScores(blocks: readonly ScoreBlock[]): { readonly all: number; readonly typed: number } {
  let all = 0;
  let typed = 0;
  for (const { scores } of blocks) {
    all += scores.length;
    for (const { form } of scores) {
      typed += form.kind === 'text' ? 1 : 0;
    }
  }
  return { all, typed };
}

/** As {@link planColours}, in small parts, so that thousands of agencies do not hold up the pane. */
export function* planColoursInSteps(
  grid: Grid,
  blocks: readonly ScoreBlock[],
  scheme: BandScheme,
  part?: Area,
): Steps<ColourPlan> {
  const count = countScores(blocks);
  if (isAnalysis(grid)) {
    return { plan: EMPTY_PLAN, words: [], scoreCells: count.all, textCells: 0, rules: 0 };
  }
  const reach: Area | undefined =
    part === undefined ? undefined : { ...part, columns: part.columns + BESIDE_COLUMNS };
  const isAsked = (area: Area): boolean => reach === undefined || areaHolds(reach, area);
  const standingKeys = yield* portion(standingKeysInSteps(grid), 0, 0.1);
  // One key is enough for a sheet, also outside the part that was asked for.
  const keyWish = standingKeys.every(isAsked) ? 'place' : 'standsElsewhere';
  const placed = yield* portion(placeWordsInSteps(grid, sharingWords(blocks), scheme, keyWish), 0.1, 0.5);
  const { words, signed, plain } = placed;
  const besides = words.flatMap((place) => (place.kind === 'beside' ? [place.area] : []));
  const isKeyMissing = placed.key === undefined && keyWish === 'place';
  const standing = isKeyMissing ? standingKey(grid, standingKeys, scheme, besides) : undefined;
  const key = placed.key ?? standing;
  const coloured = [
    ...(yield* portion(scoreRulesInSteps(grid, plain, scheme, 'coloursOnly'), 0.5, 0.7)),
    ...(yield* portion(scoreRulesInSteps(grid, signed, scheme, 'signs'), 0.7, 0.9)),
  ];
  const rules = [
    ...coloured,
    ...wordRules(besides, scheme),
    ...(key === undefined ? [] : keyRules(key.area, scheme)),
  ];
  const ours = ownBandRules(grid);
  const others = ours.filter(({ areas }) => !areas.every(isAsked));
  const wordColumns = [...new Set(besides.map(({ column }) => column))];
  const written = standing === undefined ? placed.written : [...placed.written, standing];
  const own = yield* portion(adjoinedInSteps(written), 0.9, 1);
  const here = { done: blocks.length, all: blocks.length };
  yield here;
  const edits: Edit[] = [...(yield* strayEditsInSteps(yield* markedAreasInSteps(grid), own, isAsked))];
  for (const each of own) {
    edits.push(...(yield* cellEditsInSteps(grid, each)));
  }
  for (const column of wordColumns) {
    yield here;
    edits.push(...widening(grid, column, WORD_WIDTH));
  }
  return {
    plan: {
      edits: [
        ...edits,
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
    scoreCells: count.all,
    textCells: count.typed,
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

/** The plan that takes away every rule, word and key of ours on the sheet, and nothing else; in small parts. */
export function* planClearColoursInSteps(grid: Grid): Steps<Plan> {
  if (isAnalysis(grid)) {
    return EMPTY_PLAN;
  }
  const marked = yield* markedAreasInSteps(grid);
  const edits: Edit[] = ownBandRules(grid).map((rule) => removalOf(grid.sheet, rule, coloursOf(rule)));
  for (const [index, area] of marked.entries()) {
    if (index % PART === PART - 1) {
      yield { done: index, all: marked.length };
    }
    edits.push(emptying(area));
  }
  for (const column of new Set(marked.map((area) => area.column))) {
    yield { done: marked.length, all: marked.length };
    edits.push(...narrowing(grid, column));
  }
  return { edits };
}
