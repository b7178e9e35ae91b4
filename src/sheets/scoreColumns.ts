import { headlineLabel } from '../ita/headline';
import { toHundredths } from '../ita/hundredths';
import type { FiscalYear } from '../thai/FiscalYear';
import { columnMeaning, isOverMany } from './columnMeaning';
import type { ColumnMeaning } from './columnMeaning';
import { isErrorValue, numberFormatAt, placeIn, textAt, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { quoted } from './quoted';
import { REACH, readScoreCell } from './readScoreCell';
import type { ScoreCellReading } from './readScoreCell';
import type { NotCountedScore, ScoreCell, UnreadableScore } from './ScoreBlock';
import type { NameCell } from './scoreNames';

/** A name with the columns to its right that hold something like a score. */
export interface NamedRow {
  readonly name: NameCell;
  /** The column of the next name in its row, where one follows. */
  readonly after: number | undefined;
  readonly figures: readonly number[];
}

/** A column of scores beside the names of a block, with what its heading says. */
interface ScoreColumn {
  readonly column: number;
  readonly meaning: ColumnMeaning;
  readonly readable: number;
}

/** Where the scores of a block stand: in certain columns beside the names (or in none), one set for each year or agency. */
export interface ScoreSet {
  readonly columns: readonly number[];
  /** The column in which most of them stand: what is typed there is meant as a score. */
  readonly main: { readonly column: number; readonly meaning: ColumnMeaning } | undefined;
  /** The year or agency whose column this is, where several stand side by side. */
  readonly of: { readonly year?: FiscalYear; readonly agency?: string } | undefined;
}

/** A short text where scores stand was meant as one (`ดีมาก`); a long one is a remark. */
const LONGEST_WORD = 30;

/** Something that may have been meant as a score: a number, an error in place of one, a text with nothing else in it. */
function isFigure(grid: Grid, row: number, column: number, value: CellValue): boolean {
  return (
    typeof value === 'number' ||
    isErrorValue(value) ||
    readScoreCell(grid, row, column).reading.kind === 'score'
  );
}

/** A label such as `คะแนนรวม` in a box beside the scores: the figure behind it is not the name's. */
function isLabel(value: CellValue): boolean {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.length <= LONGEST_WORD &&
    headlineLabel(value) !== undefined
  );
}

function ownsColumn(grid: Grid, row: number, column: number): boolean {
  const { kind } = columnMeaning(grid, row, column);
  return kind === 'year' || kind === 'agency';
}

const NO_FIGURES: readonly number[] = [];
const onlyColumns = new Map<number, readonly number[]>();

/** A list of one column: the same one for all names of a sheet, which hardly ever have a second. */
function onlyColumn(column: number): readonly number[] {
  const known = onlyColumns.get(column) ?? [column];
  onlyColumns.set(column, known);
  return known;
}

/** The columns right of a name, up to the next name or label in its row, that hold something like a score. */
export function figuresBeside(
  grid: Grid,
  { row, column }: NameCell,
  nextName: number | undefined,
): readonly number[] {
  const { column: left, columns } = usedArea(grid);
  const last = Math.min(left + columns, nextName ?? Number.POSITIVE_INFINITY) - 1;
  let figures = NO_FIGURES;
  for (let beside = column + 1; beside <= last; beside += 1) {
    // Further away only years and agencies side by side are still scores of the name.
    if (beside > column + REACH && !ownsColumn(grid, row, beside)) {
      if (beside > (figures.at(-1) ?? column) + REACH) {
        break;
      }
      continue;
    }
    const value = valueAt(grid, row, beside);
    if (value === '') {
      continue;
    }
    if (isLabel(value)) {
      break;
    }
    if (isFigure(grid, row, beside, value)) {
      figures = figures.length === 0 ? onlyColumn(beside) : [...figures, beside];
    }
  }
  return figures;
}

/** Whether the heading of a column says that scores stand in it. */
export function isHeadedScore({ meaning }: Pick<ScoreColumn, 'meaning'>): boolean {
  return meaning.kind === 'score' || meaning.kind === 'year' || meaning.kind === 'agency';
}

/** Columns that hold scores because the officer says so, with the year or agency that she names. */
export type SaidScores = ReadonlyMap<number, { readonly year?: FiscalYear; readonly agency?: string }>;

function saidMeaning({
  year,
  agency,
}: {
  readonly year?: FiscalYear;
  readonly agency?: string;
}): ColumnMeaning {
  if (year !== undefined) {
    return { kind: 'year', year, ...(agency === undefined ? {} : { agency }) };
  }
  return agency === undefined ? { kind: 'score' } : { kind: 'agency', agency };
}

/** The columns of a block that may hold its scores: those headed so, else those headed by nothing that says otherwise. */
function candidates(grid: Grid, rows: readonly NamedRow[], said: SaidScores): readonly ScoreColumn[] {
  const firstRow = rows[0]?.name.row ?? 0;
  const readable = new Map<number, number>();
  for (const { name, figures } of rows) {
    for (const column of figures) {
      const isScore = readScoreCell(grid, name.row, column).reading.kind === 'score';
      readable.set(column, (readable.get(column) ?? 0) + (isScore ? 1 : 0));
    }
  }
  const corrected = [...readable].flatMap(([column, count]): readonly ScoreColumn[] => {
    const use = said.get(column);
    return use === undefined ? [] : [{ column, readable: count, meaning: saidMeaning(use) }];
  });
  if (corrected.length > 0) {
    return corrected.sort((a, b) => a.column - b.column);
  }
  const columns = [...readable]
    .map(([column, count]) => ({ column, readable: count, meaning: columnMeaning(grid, firstRow, column) }))
    .filter(({ meaning }) => meaning.kind !== 'other')
    .sort((a, b) => a.column - b.column);
  const headed = columns.filter(isHeadedScore);
  const own = headed.filter(({ column }) => !isOverMany(grid, firstRow, column));
  if (headed.length > 0) {
    return own.length > 0 ? own : headed;
  }
  // Amounts and dates beside scores, under no heading, are told apart by being no scores at all.
  const scored = columns.filter((column) => column.readable > 0);
  return scored.length > 0 ? scored : columns;
}

function setOf(columns: readonly ScoreColumn[], of: ScoreSet['of']): ScoreSet {
  const [main] = [...columns].sort((a, b) => b.readable - a.readable || a.column - b.column);
  return { columns: columns.map(({ column }) => column), main, of };
}

/** The year and agency that a heading names, as what tells its column from the others. */
function ownerOf({ meaning }: ScoreColumn): ScoreSet['of'] {
  switch (meaning.kind) {
    case 'year':
      return { year: meaning.year, ...(meaning.agency === undefined ? {} : { agency: meaning.agency }) };
    case 'agency':
      return { agency: meaning.agency };
    case 'score':
    case 'other':
    case 'unknown':
      return undefined;
  }
}

/** Where the scores of a block stand; several years or agencies typed side by side are one set each. */
export function scoreSets(grid: Grid, rows: readonly NamedRow[], said: SaidScores): readonly ScoreSet[] {
  const columns = candidates(grid, rows, said);
  const owners = columns.map(ownerOf);
  const keys = owners.flatMap((of) => (of === undefined ? [] : [`${of.year ?? ''} ${of.agency ?? ''}`]));
  const isSideBySide = columns.length > 1 && new Set(keys).size === columns.length;
  return isSideBySide
    ? columns.map((column, index) => setOf([column], owners[index]))
    : [setOf(columns, undefined)];
}

/** What is read as the score of a name. */
export type NameReading =
  | { readonly kind: 'score'; readonly cell: ScoreCell }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly cell: UnreadableScore }
  | { readonly kind: 'notCounted'; readonly cell: NotCountedScore };

const NONE: NameReading = { kind: 'none' };

function readingOf(
  grid: Grid,
  { indicator }: NameCell,
  row: number,
  column: number,
  cell: ScoreCellReading,
): NameReading {
  const at = placeIn(grid, row, column);
  const { reading, form } = cell;
  const typed = () => String(valueAt(grid, row, column));
  switch (reading.kind) {
    case 'score':
      return { kind: 'score', cell: { indicator, points: reading.points, at, form } };
    case 'blank':
      return NONE;
    case 'notCounted':
      return { kind: 'notCounted', cell: { indicator, at, typed: typed() } };
    case 'unreadable':
      return {
        kind: 'unreadable',
        cell: {
          indicator,
          at,
          typed: quoted(valueAt(grid, row, column), numberFormatAt(grid, row, column), reading.reason),
          reason: reading.reason,
        },
      };
  }
}

function severalScores(grid: Grid, name: NameCell, column: number): NameReading {
  const { indicator, row } = name;
  const typed = String(valueAt(grid, row, column));
  const at = placeIn(grid, row, column);
  return { kind: 'unreadable', cell: { indicator, at, typed, reason: 'several' } };
}

/** What stands where this name's score should be, when nothing like a score is there. */
function readMissing(grid: Grid, { name, after }: NamedRow, { main }: ScoreSet): NameReading {
  // What stands behind the next name in the row is that name's.
  const end = after ?? Number.POSITIVE_INFINITY;
  if (main === undefined || main.column <= name.column || main.column >= end) {
    return NONE;
  }
  const value = valueAt(grid, name.row, main.column);
  const isMeant = isHeadedScore(main) || String(value).length <= LONGEST_WORD;
  return isMeant
    ? readingOf(grid, name, name.row, main.column, readScoreCell(grid, name.row, main.column))
    : NONE;
}

/** Reads the score of a name out of the columns of its set, or out of the name's own cell. */
export function readName(grid: Grid, named: NamedRow, set: ScoreSet): NameReading {
  const { name, figures } = named;
  const { inside, row } = name;
  const [column, second] = figures.filter((each) => set.columns.includes(each));
  const within =
    inside === undefined
      ? undefined
      : readingOf(grid, name, row, name.column, {
          reading: inside,
          form: { kind: 'text', text: textAt(grid, row, name.column) },
        });
  if (second !== undefined) {
    return severalScores(grid, name, second);
  }
  if (column === undefined) {
    return within ?? readMissing(grid, named, set);
  }
  const beside = readingOf(grid, name, row, column, readScoreCell(grid, row, column));
  // `(100 คะแนน)` in a name may be its full marks: what stands under a heading of scores is the score.
  const isHeaded = set.main !== undefined && isHeadedScore(set.main);
  if (within === undefined || isHeaded || isSameScore(within, beside)) {
    return beside;
  }
  return severalScores(grid, name, column);
}

function isSameScore(a: NameReading, b: NameReading): boolean {
  return (
    a.kind === 'score' && b.kind === 'score' && toHundredths(a.cell.points) === toHundredths(b.cell.points)
  );
}
