import { withoutAnalysisTexts } from './analysisMask';
import { withoutColourWordsInSteps } from './colourAreas';
import { columnMeaning } from './columnMeaning';
import { correctedGrid, saidColumns, saidScores } from './correctedGrid';
import type { DraftPart } from './DraftPart';
import { mirrored, transposed } from './flipGrid';
import { usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { onlyRows, without } from './maskGrid';
import { readNamesByYearInSteps } from './namesByYear';
import { readNamesDownInSteps } from './namesDown';
import { partBack } from './partBack';
import { areasMeet } from './Place';
import type { Area } from './Place';
import { formatsChangeNothing, REACH, readScoreCell } from './readScoreCell';
import { readTitle, withTitle } from './tableTitle';
import type { ReadingCorrection } from './ReadingCorrection';
import type { FiscalYear } from '../thai/FiscalYear';
import type { ScoreRefusal, ScoresReading, UnreadableReason, UnreadableScore } from './ScoreBlock';
import { scoreGroupsInSteps } from './scoreGroups';
import { findNames } from './scoreNames';
import type { NameCell } from './scoreNames';
import type { ScoreReading } from './ScoreReading';
import { findTablesInSteps, plainTablesInSteps } from './scoreTables';
import type { AcrossReading } from './scoreTables';
import { finished, portion } from './Steps';
import type { Steps } from './Steps';
import { stepsOncePer } from './stepsOncePer';
import { readTablesInSteps } from './tableBlocks';
import { withoutOtherScale } from './withoutOtherScale';

export type {
  NotCountedScore,
  ScoreBlock,
  ScoreCell,
  ScoreForm,
  ScoreRefusal,
  ScoresFound,
  ScoresReading,
  ScoresRefusal,
  TypedFigures,
  TypedPoints,
  UnreadableScore,
} from './ScoreBlock';

/** The rows of a table with its heading, over the whole width that it uses. */
function areaOfPart({ reading }: DraftPart): Area {
  return reading.area;
}

/** So many rows above names side by side their title may stand, and so many below them their scores. */
const ROWS_ABOVE = 6;
const ROWS_BELOW = 2;

/** Reads names that lie side by side with their scores inside them or underneath. */
function* readNamesAcross(grid: Grid, rows: readonly number[]): Steps<readonly DraftPart[]> {
  const parts: DraftPart[] = [];
  for (const [index, row] of rows.entries()) {
    yield { done: index, all: rows.length };
    const before = rows[index - 1];
    const from = Math.max(row - ROWS_ABOVE, before === undefined ? 0 : before + 1);
    const to = Math.min(row + ROWS_BELOW + 1, rows[index + 1] ?? Number.POSITIVE_INFINITY);
    const flipped = transposed(onlyRows(grid, from, to));
    const title = readTitle(grid, { from, first: row, last: row - 1, heads: new Set() });
    for (const part of yield* readNamesDownInSteps(flipped.grid)) {
      const { blocks, reading } = partBack(part, flipped, 'namesAcross');
      const titled = blocks.map((block) => withTitle(block, title));
      const years = [...new Set(titled.flatMap((block) => block.years.map(({ year }) => year)))];
      parts.push({ blocks: titled, reading: { ...reading, years } });
    }
  }
  return parts;
}

/** So many names without a score may have theirs on the left. */
const FEWEST_LEFT = 3;
/** Numbers up to this beside the names are their numbering. */
const HIGHEST_NUMBER = 10;

const BLANK = { reading: { kind: 'blank' } } as const;

/** What may be a score left of a name: more than the name's numbering, unless its column is headed as scores. */
function hasScoreLeft(grid: Grid, { row, column }: NameCell): boolean {
  const end = Math.max(usedArea(grid).column, column - REACH);
  for (let left = column - 1; left >= end; left -= 1) {
    const { reading } = valueAt(grid, row, left) === '' ? BLANK : readScoreCell(grid, row, left);
    if (reading.kind === 'score') {
      const isNumbering = Number.isInteger(reading.points) && reading.points <= HIGHEST_NUMBER;
      if (!isNumbering || columnMeaning(grid, row, left).kind === 'score') {
        return true;
      }
    }
  }
  return false;
}

/** Whether names have scores left of them. */
function mayHaveScoresLeft(grid: Grid): boolean {
  let found = 0;
  for (const name of findNames(grid)) {
    found += hasScoreLeft(grid, name) ? 1 : 0;
    if (found >= FEWEST_LEFT) {
      return true;
    }
  }
  return false;
}

/** Reads scores that stand left of their names, where nothing right of them was read. */
function* readScoresLeft(grid: Grid, found: readonly DraftPart[]): Steps<readonly DraftPart[]> {
  const areas = found.map(areaOfPart);
  const open = findNames(grid).filter(({ row, column }) => {
    const cell: Area = { sheet: grid.sheet, row, column, rows: 1, columns: 1 };
    return !areas.some((area) => areasMeet(area, cell));
  });
  if (open.length < FEWEST_LEFT) {
    return [];
  }
  const rest = without(grid, areas);
  if (!mayHaveScoresLeft(rest)) {
    return [];
  }
  const flipped = mirrored(rest);
  const parts = yield* readNamesDownInSteps(flipped.grid);
  return parts.map((part) => partBack(part, flipped, part.reading.layout));
}

function* acrossOf(grid: Grid, correction: ReadingCorrection | undefined): Steps<AcrossReading> {
  if (correction?.layout === 'namesDown') {
    return { tables: [], nameRows: [] };
  }
  const said = saidColumns(correction);
  return said === undefined ? yield* plainTablesInSteps(grid) : yield* findTablesInSteps(grid, said);
}

/** The tables of a sheet with what was read in them, and the values that no table holds. */
interface TablesRead extends AcrossReading {
  readonly parts: readonly DraftPart[];
  readonly rest: Grid['values'];
}

function* tablesOf(grid: Grid, correction: ReadingCorrection | undefined): Steps<TablesRead> {
  const across = yield* portion(acrossOf(grid, correction), 0, 1 / 3);
  const parts = yield* portion(readTablesInSteps(grid, across.tables), 1 / 3, 1);
  return { ...across, parts, rest: without(grid, parts.map(areaOfPart)).values };
}

const plainTablesReadInSteps = stepsOncePer(
  ({ values }) => values,
  (grid) => tablesOf(grid, undefined),
);

/** What was read before the number formats came holds where they change nothing: a province is read once, not twice. */
function tablesReadInSteps(grid: Grid, correction: ReadingCorrection | undefined): Steps<TablesRead> {
  const isPlain = saidColumns(correction) === undefined && correction?.layout !== 'namesDown';
  return isPlain && formatsChangeNothing(grid) ? plainTablesReadInSteps(grid) : tablesOf(grid, correction);
}

/** Shares of a reading: the look for words of ours, and of the rest the search for tables and their rows. */
const LOOKED_OVER = 0.05;
const TABLES_SHARE = 0.5;

function* readParts(grid: Grid, correction: ReadingCorrection | undefined): Steps<readonly DraftPart[]> {
  const {
    parts: across,
    nameRows,
    rest: values,
  } = yield* portion(tablesReadInSteps(grid, correction), 0, TABLES_SHARE);
  if (correction?.layout === 'indicatorsAcross') {
    return across;
  }
  const rest = values === grid.values ? grid : { ...grid, values };
  const sideBySide = yield* readNamesAcross(rest, nameRows);
  const down = without(rest, sideBySide.map(areaOfPart));
  const right = yield* portion(readNamesByYearInSteps(down, saidScores(correction)), TABLES_SHARE, 1);
  const others = [...across, ...sideBySide, ...(yield* readScoresLeft(down, right))];
  return others.length === 0
    ? right
    : [...others, ...right].sort(
        (a, b) => a.reading.area.row - b.reading.area.row || a.reading.area.column - b.reading.area.column,
      );
}

const REFUSALS: Readonly<Record<UnreadableReason, ScoreRefusal['code']>> = {
  outOfRange: 'scoreOutOfRange',
  error: 'scoreError',
  text: 'scoreText',
  date: 'scoreDate',
  several: 'severalScores',
  share: 'scoreShare',
  smallScale: 'scoreSmallScale',
  weighted: 'scoreWeighted',
};

/** A part whose blocks hold only scores that are out of 100. */
function onTheirScale(draft: DraftPart): DraftPart {
  const blocks = draft.blocks.map(withoutOtherScale);
  return blocks.every((block, index) => block === draft.blocks[index]) ? draft : { ...draft, blocks };
}

/** So many agencies are looked at between two pauses. */
const PART = 250;

function refusalOf({ indicator, at, typed, reason }: UnreadableScore): ScoreRefusal {
  return { kind: 'refused', code: REFUSALS[reason], at, indicator, typed };
}

function told(drafts: readonly DraftPart[]): readonly ScoreReading[] {
  let first = 0;
  return drafts.map(({ blocks, reading }) => {
    let scored = 0;
    let unread = 0;
    for (const { scores, repeated, unreadable } of blocks) {
      scored += scores.length + repeated.length;
      unread += unreadable?.length ?? 0;
    }
    const part: ScoreReading = {
      ...reading,
      blocks: { first, count: blocks.length },
      scores: scored,
      unreadable: unread,
    };
    first += blocks.length;
    return part;
  });
}

/** The sheet as it is read: without what we wrote, and only what the officer said where she said so. */
function* asRead(sheet: Grid, correction: ReadingCorrection | undefined): Steps<Grid> {
  const grid = yield* withoutColourWordsInSteps(withoutAnalysisTexts(sheet));
  return correction === undefined ? grid : correctedGrid(grid, correction);
}

/**
 * The cells in which scores may stand, whose number formats must be read before `findScores`: 0.7639 is 76.39 points in
 * a percentage cell and a mistake elsewhere. The columns beside the names, as high as the figures that belong to them; of
 * a table of agencies only the columns that hold a number up to 1.
 */
export function scoreCandidates(sheet: Grid, correction?: ReadingCorrection): readonly Area[] {
  return finished(scoreCandidatesInSteps(sheet, correction));
}

/** As {@link scoreCandidates}, in small parts. */
export function* scoreCandidatesInSteps(sheet: Grid, correction?: ReadingCorrection): Steps<readonly Area[]> {
  const grid = yield* asRead(sheet, correction);
  const columns = new Map<number, { first: number; last: number }>();
  const add = (row: number, column: number): void => {
    const span = columns.get(column) ?? { first: row, last: row };
    columns.set(column, { first: Math.min(span.first, row), last: Math.max(span.last, row) });
  };
  const { tables, nameRows, rest: values } = yield* tablesReadInSteps(grid, correction);
  const rest = values === grid.values ? grid : { ...grid, values };
  const groups = yield* scoreGroupsInSteps(rest);
  const isLeft = mayHaveScoresLeft(rest);
  for (const [index, { realm, rows }] of groups.entries()) {
    if (index % PART === 0) {
      yield { done: index, all: groups.length };
    }
    const left = rows.reduce((least, { name }) => Math.min(least, name.column), Number.POSITIVE_INFINITY);
    for (let row = realm.row; row < realm.row + realm.rows; row += 1) {
      for (let column = left + 1; column <= left + REACH; column += 1) {
        if (typeof valueAt(rest, row, column) === 'number') {
          add(row, column);
        }
      }
    }
    for (const { name, figures } of rows) {
      for (const column of figures.filter((each) => typeof valueAt(rest, name.row, each) === 'number')) {
        add(name.row, column);
      }
    }
  }
  const besides = [
    ...(isLeft
      ? findNames(rest).map(({ row, column }) => ({ row, column, rows: 1, left: REACH, right: 0 }))
      : []),
    ...findNames(rest)
      .filter(({ row }) => nameRows.includes(row))
      .map(({ row, column }) => ({ row, column, rows: ROWS_BELOW + 1, left: 0, right: 0 })),
  ];
  for (const { row, column, rows, left } of besides) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = Math.max(0, column - left); c <= column; c += 1) {
        if (typeof valueAt(rest, r, c) === 'number') {
          add(r, c);
        }
      }
    }
  }
  const shares = tables.flatMap(({ columns: all, rows }) =>
    all.flatMap(({ column, use }) => {
      const first = rows[0] ?? 0;
      const last = rows.at(-1) ?? first;
      const isRead = !['notUsed', 'agency', 'agencyKind', 'district', 'year', 'level'].includes(use.kind);
      const isShare = (row: number): boolean => {
        const value = valueAt(grid, row, column);
        return typeof value === 'number' && value >= 0 && value <= 1;
      };
      return isRead && rows.some(isShare)
        ? [{ sheet: grid.sheet, row: first, column, rows: last - first + 1, columns: 1 }]
        : [];
    }),
  );
  return [
    ...[...columns].map(([column, { first, last }]) => ({
      sheet: grid.sheet,
      row: first,
      column,
      rows: last - first + 1,
      columns: 1,
    })),
    ...shares,
  ];
}

/** The officer's year over what a part says, but not over years that stand side by side or row by row. */
function withYear(drafts: readonly DraftPart[], year: FiscalYear | undefined): readonly DraftPart[] {
  if (year === undefined) {
    return drafts;
  }
  return drafts.map((draft) => {
    const said = draft.blocks.map(({ years }) => years.map((each) => each.year).join());
    const isOne = new Set(said).size === 1;
    const blocks = draft.blocks.map((block) =>
      isOne || block.years.length !== 1
        ? { ...block, years: [{ year, at: block.years[0]?.at ?? block.area }] }
        : block,
    );
    const years = [...new Set(blocks.flatMap((block) => block.years.map((each) => each.year)))];
    return { blocks, reading: { ...draft.reading, years } };
  });
}

function isEmpty(grid: Grid): boolean {
  return grid.values.cells.every((line) => line.every((value) => value === ''));
}

/**
 * Finds the indicator scores on a sheet and what else it says about them, however they lie. Indicators are known by their
 * names, by their number only where all ten are numbered. Where one agency stands alone, a score that can't be one (763.9,
 * `#REF!`, a word) refuses the sheet with its cell; among several the others are read and that cell is `unreadable`. A
 * blank one is simply not there.
 */
export function findScores(sheet: Grid, correction?: ReadingCorrection): ScoresReading {
  return finished(findScoresInSteps(sheet, correction));
}

/** As {@link findScores}, in small parts, so that thousands of agencies do not hold up the pane. */
export function* findScoresInSteps(sheet: Grid, correction?: ReadingCorrection): Steps<ScoresReading> {
  const found = yield* findPartsInSteps(sheet, correction);
  if (found.kind === 'refused') {
    return found;
  }
  const { blocks } = found;
  const isAlone = blocks.length === 1 || blocks.every(({ scores }) => scores.length === 0);
  const refusing = isAlone ? blocks.flatMap(({ unreadable }) => unreadable ?? [])[0] : undefined;
  if (refusing !== undefined) {
    return refusalOf(refusing);
  }
  return blocks.some(({ scores }) => scores.length > 0) ? found : { kind: 'refused', code: 'noScores' };
}

/**
 * As {@link findScoresInSteps} of a sheet that may hold only a part of one agency's scores: a score that can't be one is
 * `unreadable` and refuses nothing.
 */
export function* findPartsInSteps(sheet: Grid, correction?: ReadingCorrection): Steps<ScoresReading> {
  const grid = yield* portion(asRead(sheet, correction), 0, LOOKED_OVER);
  if (isEmpty(grid)) {
    // Of a report nothing is read: it is not empty all the same.
    return { kind: 'refused', code: isEmpty(sheet) ? 'emptySheet' : 'noScores' };
  }
  const parts = yield* portion(readParts(grid, correction), LOOKED_OVER, 1);
  const drafts = withYear(parts, correction?.fiscalYear).map(onTheirScale);
  const [only, more] = drafts;
  const blocks = more === undefined ? (only?.blocks ?? []) : drafts.flatMap((part) => part.blocks);
  yield { done: blocks.length, all: blocks.length };
  return blocks.length > 0
    ? { kind: 'found', blocks, parts: told(drafts) }
    : { kind: 'refused', code: 'noScores' };
}
