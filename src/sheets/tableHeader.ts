import type { IndicatorNumber } from '../ita/Indicator';
import { findFiscalYears } from '../thai/FiscalYear';
import { fold, tidy } from '../thai/fold';
import { parseScoreText } from '../thai/parseScoreText';
import { bareYear } from './columnMeaning';
import { isBlankRow, isErrorValue, placeIn, textAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { headNumber, indicatorsOfNumbers } from './headNumbers';
import type { Area } from './Place';
import type { NamedYear } from './ScoreBlock';
import { nameReader } from './scoreNames';
import type { ColumnReason, ColumnUse } from './ScoreReading';
import { headingUse } from './tableHeadings';
import type { HeadingUse } from './tableHeadings';

/** A column of a table whose indicators run across, with the year over it where its own heading names one. */
export interface TableColumn {
  readonly column: number;
  readonly heading: string;
  readonly use: ColumnUse;
  readonly by: ColumnReason;
  readonly year?: NamedYear;
}

/** The heading of a table whose indicators run across. */
export interface TableHeader {
  /** First and last row of the heading; the scores begin below it. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly TableColumn[];
  /** Names with a score in them, and not over a column of scores. */
  readonly holdsScores: boolean;
}

interface HeadName {
  readonly column: number;
  readonly indicator: IndicatorNumber;
  readonly by: ColumnReason;
  readonly inside: number | undefined;
}

/** So many indicators side by side are the heading of a table. */
const FEWEST_NAMES = 3;
/** So many are it where the row names the agencies' column as well. */
const FEWEST_BESIDE_AGENCIES = 2;
const MOST_ROWS_ABOVE = 3;
const MOST_ROWS_BELOW = 4;
const LONGEST_HEADING = 120;
/** What heads the scores of an indicator below its name. */
const SCORE_BELOW = /^(?:ผล|คะแนน|ร้อยละ|ได้|score)/;
/** The number of a column, `(3)`. */
const NUMBERING = /^\s*\(?\s*[\d๐-๙]{1,2}\s*\)?\s*$/;

function columnsOf(grid: Grid): readonly number[] {
  const { column, columns } = usedArea(grid);
  return Array.from({ length: columns }, (_, index) => column + index);
}

/** A year that a heading names, alone in a number or in a short text. */
function yearIn(grid: Grid, row: number, column: number): NamedYear | undefined {
  const value = valueAt(grid, row, column);
  const bare = bareYear(value);
  const [only, more] =
    bare !== undefined
      ? [bare]
      : typeof value === 'string' && value !== '' && value.length <= LONGEST_HEADING
        ? findFiscalYears(value)
        : [];
  return only === undefined || more !== undefined
    ? undefined
    : { year: only, at: placeIn(grid, row, column) };
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return (
    typeof value === 'number' ||
    isErrorValue(value) ||
    (typeof value === 'string' && value !== '' && parseScoreText(value).kind === 'score')
  );
}

/** Texts that name indicators in one row, each in its column. */
function namesIn(grid: Grid, row: number): readonly HeadName[] {
  const nameOf = nameReader(grid);
  const line = grid.values.cells[row - grid.values.row] ?? [];
  const names: HeadName[] = [];
  line.forEach((value, index) => {
    const name = typeof value === 'string' && value !== '' ? nameOf(value) : undefined;
    if (name !== undefined) {
      const inside = name.inside?.kind === 'score' ? name.inside.points : undefined;
      const column = grid.values.column + index;
      names.push({ column, indicator: name.indicator, by: 'heading', inside });
    }
  });
  return names;
}

/** The numbers 1 to 10 typed side by side under a heading such as `ตัวชี้วัดที่`. */
function bareNumbers(
  grid: Grid,
  row: number,
): readonly { readonly column: number; readonly number: number }[] {
  const line = grid.values.cells[row - grid.values.row] ?? [];
  if (!line.includes(1) || !line.includes(10)) {
    return [];
  }
  const start = line.findIndex((_, index) =>
    Array.from({ length: 10 }, (_, step) => line[index + step]).every((each, step) => each === step + 1),
  );
  const isHeaded = [row - 1, row - 2].some((above) =>
    columnsOf(grid).some((column) => textAt(grid, above, column).includes('ตัวชี้วัด')),
  );
  return start < 0 || !isHeaded
    ? []
    : Array.from({ length: 10 }, (_, step) => ({
        column: grid.values.column + start + step,
        number: step + 1,
      }));
}

/** Headings that are only numbers: sure enough where all ten are there and no names stand below. */
function numbersIn(grid: Grid, row: number): readonly HeadName[] {
  const line = grid.values.cells[row - grid.values.row] ?? [];
  const typed = line.flatMap((value, index) => {
    const head = typeof value === 'string' && value !== '' ? headNumber(value) : undefined;
    return head === undefined ? [] : [{ column: grid.values.column + index, number: head.number }];
  });
  const numbered = typed.length > 0 ? typed : bareNumbers(grid, row);
  const indicators = indicatorsOfNumbers(numbered.map(({ number }) => number));
  if (indicators === undefined) {
    return [];
  }
  const hasNames = [1, 2].some((below) => namesIn(grid, row + below).length >= FEWEST_NAMES);
  return hasNames
    ? []
    : numbered.map(({ column }, index) => ({
        column,
        indicator: indicators[index] ?? 1,
        by: 'number',
        inside: undefined,
      }));
}

/** Whether names in a row have their scores right of them, or further names below: they are no heading. */
function isNamesDown(grid: Grid, row: number, names: readonly HeadName[]): boolean {
  const nameOf = nameReader(grid);
  const withScore = names.filter(({ column }) => isFigure(grid, row, column + 1));
  const withNameBelow = names.filter(({ column, indicator }) => {
    const below = textAt(grid, row + 1, column);
    return below !== '' && (nameOf(below)?.indicator ?? indicator) !== indicator;
  });
  return 2 * Math.max(withScore.length, withNameBelow.length) >= names.length;
}

/** A row below the names that still belongs to the heading: units, years, numbers of the columns. */
function isSubHeading(grid: Grid, row: number, names: readonly HeadName[]): boolean {
  const first = names[0]?.column ?? 0;
  const last = names.at(-1)?.column ?? 0;
  const inside = columnsOf(grid).filter((column) => column >= first && column <= last);
  const values = inside.map((column) => valueAt(grid, row, column)).filter((value) => value !== '');
  if (values.length === 0) {
    const texts = columnsOf(grid)
      .map((column) => textAt(grid, row, column))
      .filter((text) => text !== '');
    return texts.length > 1 && !texts.some((text) => /^\s*(?:อำเภอ|อ\.)/u.test(text));
  }
  const isNumbering =
    values.length >= FEWEST_NAMES &&
    values.every((value, index) => {
      const number = typeof value === 'string' ? /^\(?(\d{1,2})\)?$/.exec(value.trim())?.[1] : value;
      const before = index === 0 ? undefined : values[index - 1];
      const prior = typeof before === 'string' ? /^\(?(\d{1,2})\)?$/.exec(before.trim())?.[1] : before;
      // The first column is 1: no number is higher than its column's place.
      const isPlace = Number(number) <= first - usedArea(grid).column + 1 + index;
      return number !== undefined && isPlace && (prior === undefined || Number(number) === Number(prior) + 1);
    });
  const isWords = values.every(
    (value) =>
      typeof value === 'string' && !isErrorValue(value) && parseScoreText(value).kind === 'unreadable',
  );
  const isYears = inside.every(
    (column) => valueAt(grid, row, column) === '' || yearIn(grid, row, column) !== undefined,
  );
  return isNumbering || isWords || isYears;
}

/** Whether a row above the names heads columns too: several texts, or one that groups them. */
function isUpperHeading(grid: Grid, row: number, firstName: number): boolean {
  const filled = columnsOf(grid).filter((column) => valueAt(grid, row, column) !== '');
  const areHeads = filled.every((column) => {
    const value = valueAt(grid, row, column);
    return typeof value === 'string'
      ? value.length <= LONGEST_HEADING && !isErrorValue(value) && parseScoreText(value).kind !== 'score'
      : bareYear(value) !== undefined;
  });
  if (!areHeads || filled.length === 0) {
    return false;
  }
  if (filled.length > 1) {
    const uses = filled.map((column) => headingUse(textAt(grid, row, column)));
    return (
      uses.some((use) => use !== undefined) ||
      filled.filter((column) => column >= firstName && yearIn(grid, row, column) !== undefined).length > 1
    );
  }
  const [only = 0] = filled;
  return only >= firstName && yearIn(grid, row, only) === undefined;
}

/** The text over a column in a row of the heading: its own, or that of the merged cell or group it stands under. */
function textOver(grid: Grid, row: number, column: number, merges: readonly Area[]): number | undefined {
  if (valueAt(grid, row, column) !== '') {
    return column;
  }
  const inRow = merges.filter((merge) => merge.row <= row && row < merge.row + merge.rows);
  const over = inRow.find((merge) => merge.column <= column && column < merge.column + merge.columns);
  if (over !== undefined) {
    return over.row === row ? over.column : undefined;
  }
  if (inRow.some((merge) => merge.columns > 1)) {
    return undefined;
  }
  for (let left = column - 1; left >= usedArea(grid).column; left -= 1) {
    if (valueAt(grid, row, left) !== '') {
      return left;
    }
  }
  return undefined;
}

interface Stack {
  /** Rows of the heading, the lowest first. */
  readonly rows: readonly number[];
  readonly merges: readonly Area[];
}

function ownHeading(grid: Grid, column: number, { rows }: Stack): string {
  const filled = rows.filter((each) => {
    const text = textAt(grid, each, column);
    return text !== '' && !isErrorValue(text) && !NUMBERING.test(text);
  });
  // `คะแนน` below `คะแนนรวม` says less than what it stands under.
  const row = filled.find((each) => headingUse(textAt(grid, each, column)) !== undefined) ?? filled[0];
  return row === undefined ? '' : tidy(textAt(grid, row, column));
}

/** The year over a column: in its own heading, or in the group that it stands under. */
function yearOver(grid: Grid, column: number, { rows, merges }: Stack): NamedYear | undefined {
  for (const row of rows) {
    const over = textOver(grid, row, column, merges);
    const year = over === undefined ? undefined : yearIn(grid, row, over);
    if (year !== undefined) {
      return year;
    }
  }
  return undefined;
}

function instrumentOver(grid: Grid, column: number, { rows, merges }: Stack): ColumnUse | undefined {
  for (const row of rows.slice(1)) {
    const over = textOver(grid, row, column, merges);
    const use = over === undefined ? undefined : headingUse(textAt(grid, row, over));
    if (use?.kind === 'instrument') {
      return use;
    }
  }
  return undefined;
}

/** Which sums are an instrument's and which is the whole: by the group they stand under, else by how many there are. */
function sumUse(
  grid: Grid,
  column: number,
  stack: Stack,
  sums: readonly number[],
  lastName: number,
): ColumnUse {
  const instrument = instrumentOver(grid, column, stack);
  const isLast = column === sums.at(-1) && column > lastName;
  if (instrument === undefined) {
    return isLast ? { kind: 'total' } : { kind: 'notUsed' };
  }
  // Without merged cells a group seems to reach on to whatever stands right of it: a lone or fourth sum is the whole.
  return isLast && stack.merges.length === 0 && (sums.length === 1 || sums.length === 4)
    ? { kind: 'total' }
    : instrument;
}

/** The year groups of names that stand over several columns each: `ปี 2567 | ปี 2568` below every name. */
function spread(grid: Grid, names: readonly HeadName[], row: number, stack: Stack): readonly HeadName[] {
  const below = stack.rows.filter((each) => each > row);
  const isYearBelow = (column: number) => below.some((each) => yearIn(grid, each, column) !== undefined);
  if (!names.some(({ column }) => isYearBelow(column))) {
    return names;
  }
  return names.flatMap((name, index) => {
    const next = names[index + 1]?.column ?? usedArea(grid).column + usedArea(grid).columns;
    const own = columnsOf(grid).filter(
      (column) =>
        column >= name.column &&
        column < next &&
        (column === name.column || valueAt(grid, row, column) === '') &&
        isYearBelow(column),
    );
    return own.length === 0 ? [name] : own.map((column) => ({ ...name, column }));
  });
}

/** What an indicator's column holds beside its score, when the heading below its name says so (`ระดับ`, `น้ำหนัก`). */
function isOtherBelow(grid: Grid, column: number, row: number, stack: Stack): boolean {
  return stack.rows.some((each) => {
    const use = each > row ? headingUse(textAt(grid, each, column)) : undefined;
    return use?.kind === 'notUsed' || use?.kind === 'level';
  });
}

/** Names with their scores in a column further right: `เป้าหมาย | คะแนน` below every name. */
function besideOther(grid: Grid, names: readonly HeadName[], row: number, stack: Stack): readonly HeadName[] {
  const below = stack.rows.filter((each) => each > row);
  const { column: left, columns } = usedArea(grid);
  return names.map((name) => {
    if (!isOtherBelow(grid, name.column, row, stack)) {
      return name;
    }
    const scored: number[] = [];
    for (let column = name.column + 1; column < left + columns; column += 1) {
      if (valueAt(grid, row, column) !== '') {
        break;
      }
      const isScore = below.some((each) => SCORE_BELOW.test(fold(textAt(grid, each, column))));
      if (isScore && !isOtherBelow(grid, column, row, stack)) {
        scored.push(column);
      }
    }
    const [only, more] = scored;
    return only === undefined || more !== undefined ? name : { ...name, column: only };
  });
}

function asUse(use: HeadingUse | undefined): ColumnUse {
  return use === undefined || use.kind === 'sum' ? { kind: 'notUsed' } : use;
}

function readColumns(
  grid: Grid,
  names: readonly HeadName[],
  row: number,
  stack: Stack,
): readonly TableColumn[] {
  const spreadNames = besideOther(grid, spread(grid, names, row, stack), row, stack);
  const byColumn = new Map(spreadNames.map((name) => [name.column, name]));
  const lastName = spreadNames.at(-1)?.column ?? 0;
  const heads = columnsOf(grid).map((column) => {
    const heading = ownHeading(grid, column, stack);
    return { column, heading, said: byColumn.has(column) ? undefined : headingUse(heading) };
  });
  const sums = heads.filter(({ said }) => said?.kind === 'sum').map(({ column }) => column);
  return heads.map(({ column, heading, said }): TableColumn => {
    const year = yearOver(grid, column, stack);
    const more = year === undefined ? {} : { year };
    const name = byColumn.get(column);
    if (name !== undefined) {
      const { indicator, by } = name;
      return isOtherBelow(grid, column, row, stack)
        ? { column, heading, use: { kind: 'notUsed' }, by: 'heading', ...more }
        : { column, heading, use: { kind: 'indicator', indicator }, by, ...more };
    }
    const use = said?.kind === 'sum' ? sumUse(grid, column, stack, sums, lastName) : asUse(said);
    return { column, heading, use, by: 'heading', ...more };
  });
}

/** Whether a heading left of the names says that agencies stand below it. */
function namesAgencies(grid: Grid, row: number, [first]: readonly HeadName[]): boolean {
  return columnsOf(grid).some(
    (column) => column < (first?.column ?? 0) && headingUse(textAt(grid, row, column))?.kind === 'agency',
  );
}

/** The heading that begins in a row, when that row names indicators side by side; `top` is the first row it may reach up to. */
export function headerAt(grid: Grid, row: number, top: number): TableHeader | undefined {
  const named = namesIn(grid, row);
  const isFew = named.length === FEWEST_BESIDE_AGENCIES && namesAgencies(grid, row, named);
  const names = named.length >= FEWEST_NAMES || isFew ? named : numbersIn(grid, row);
  const distinct = new Set(names.map(({ indicator }) => indicator)).size;
  if (distinct < (isFew ? FEWEST_BESIDE_AGENCIES : FEWEST_NAMES) || isNamesDown(grid, row, names)) {
    return undefined;
  }
  const firstName = names[0]?.column ?? 0;
  let last = row;
  while (last - row < MOST_ROWS_BELOW && !isBlankRow(grid, last + 1) && isSubHeading(grid, last + 1, names)) {
    last += 1;
  }
  let first = row;
  while (row - first < MOST_ROWS_ABOVE && first - 1 >= top && isUpperHeading(grid, first - 1, firstName)) {
    first -= 1;
  }
  const rows = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  const merges = grid.merges.filter((merge) => merge.row <= last && merge.row + merge.rows > first);
  const inside = names.flatMap((name) => (name.inside === undefined ? [] : [name.inside]));
  return {
    first,
    last,
    columns: readColumns(grid, names, row, { rows, merges }),
    // `(100 คะแนน)` in every name is its full marks.
    holdsScores: 2 * inside.length >= names.length && new Set(inside).size > 1,
  };
}
