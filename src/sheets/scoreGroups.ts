import { toArabicDigits } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import { agencyKey } from './agencyKey';
import { bareYear, columnMeaning } from './columnMeaning';
import { textAt, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { findTables } from './measureTables';
import type { Area } from './Place';
import { figureTexts } from './readFigureText';
import type { FigureText } from './readFigureText';
import { figuresBeside } from './scoreColumns';
import type { NamedRow } from './scoreColumns';
import { findNamesInSteps } from './scoreNames';
import type { NameCell } from './scoreNames';
import type { Steps } from './Steps';

/** The names of one agency's scores, with the cells around them that may speak of the whole. */
export interface ScoreGroup {
  /** Names with something like a score, in reading order. */
  readonly rows: readonly NamedRow[];
  /** Names among them without one. */
  readonly open: readonly NamedRow[];
  /** From the heading above to the figures below. */
  readonly realm: Area;
}

/** An indicator that comes again after so many others begins the next agency or year. */
const NEARLY_ALL = 8;
/** So many indicators named in two columns make them the columns of two agencies, not parts of one. */
const SHARED = 3;
/** How far from the scores a name without one still belongs to them. */
const NEAR_ROWS = 3;
/** How far below the last score the figures for the whole may stand. */
const BELOW_ROWS = 30;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The rows from the first name to the last; the names are in reading order. */
function spanOf(rows: readonly NamedRow[]): Span {
  return { first: rows[0]?.name.row ?? 0, last: rows.at(-1)?.name.row ?? 0 };
}

function leftmost(rows: readonly NamedRow[]): number {
  return rows.reduce((left, { name }) => Math.min(left, name.column), Number.POSITIVE_INFINITY);
}

/** The rows of the measures tables of a sheet: a name there is a measure's, not a score's. */
function measureSpans(grid: Grid): readonly Span[] {
  return findTables(grid).map(({ headingRows, lines }) => ({
    first: headingRows[0] ?? 0,
    last: lines.at(-1)?.row ?? 0,
  }));
}

/** A name of a sheet with the figures beside it, up to the next name. */
function withFigures(grid: Grid, name: NameCell, next: NameCell | undefined): NamedRow {
  const after = next?.row === name.row ? next.column : undefined;
  return { name, after, figures: figuresBeside(grid, name, after) };
}

/** A name that has something like a score; among measures only a score inside it or a column headed so counts. */
function isScored(grid: Grid, { name, figures }: NamedRow, measures: readonly Span[]): boolean {
  if (name.inside !== undefined) {
    return true;
  }
  return isIn(measures, name.row)
    ? figures.some((column) =>
        ['score', 'year', 'agency'].includes(columnMeaning(grid, name.row, column).kind),
      )
    : figures.length > 0;
}

function isIn(spans: readonly Span[], row: number): boolean {
  return spans.some(({ first, last }) => row >= first && row <= last);
}

/** How many indicators two columns of names both name, where some of their rows lie beside one another. */
function sharedBeside(one: readonly NamedRow[], other: readonly NamedRow[]): number {
  const { first, last } = spanOf(one);
  const known = new Set(one.map(({ name }) => name.indicator));
  if (!other.some(({ name }) => name.row >= first && name.row <= last)) {
    return 0;
  }
  return new Set(other.map(({ name }) => name.indicator).filter((indicator) => known.has(indicator))).size;
}

/** Parts the names by column where two agencies (or years) stand side by side, each with names of its own. */
function sideBySide(rows: readonly NamedRow[]): readonly (readonly NamedRow[])[] {
  const byColumn = new Map<number, NamedRow[]>();
  for (const row of rows) {
    const same = byColumn.get(row.name.column) ?? [];
    same.push(row);
    byColumn.set(row.name.column, same);
  }
  const parts: NamedRow[][] = [];
  for (const [, column] of [...byColumn].sort((a, b) => a[0] - b[0])) {
    const last = parts.at(-1);
    if (last === undefined || sharedBeside(last, column) >= SHARED) {
      parts.push(column);
    } else {
      parts[parts.length - 1] = [...last, ...column].sort(
        (a, b) => a.name.row - b.name.row || a.name.column - b.name.column,
      );
    }
  }
  return parts;
}

/** Whether a title before a name says that what follows is of another agency or year. */
type BeginsNext = (before: NameCell, name: NameCell) => boolean;

/**
 * Parts the names that stand under one another: an indicator that comes again after a nearly whole set begins the next, and so
 * does a title of another agency or year.
 */
function* stacked(
  rows: readonly NamedRow[],
  beginsNext: BeginsNext,
): Steps<readonly (readonly NamedRow[])[]> {
  const parts: NamedRow[][] = [];
  // A bit for each indicator, since this is asked of each name of a long sheet.
  let seen = 0;
  let count = 0;
  for (const [index, row] of rows.entries()) {
    if (index % PART === 0) {
      yield { done: index, all: rows.length };
    }
    const part = parts.at(-1);
    const own = 1 << row.name.indicator;
    const before = part?.at(-1)?.name;
    if (
      part === undefined ||
      before === undefined ||
      beginsNext(before, row.name) ||
      ((seen & own) !== 0 && count >= NEARLY_ALL)
    ) {
      parts.push([row]);
      seen = 0;
      count = 0;
    } else {
      part.push(row);
    }
    count += (seen & own) === 0 ? 1 : 0;
    seen |= own;
  }
  return parts;
}

/** So many numbers from 1 to 10 beside the names, each higher than the last or 1 again, are the numbering of their rows. */
const FEWEST_NUMBERED = 3;
const HIGHEST_NUMBER = 10;

/** `3`, `3.`, `(๓)`: a number before a name. */
function ordinalOf(value: CellValue): number {
  const digits = /^\(?(\d{1,2})[).]?$/.exec(toArabicDigits(String(value).trim()))?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
}

/** Whether a column holds nothing beside some names but their numbering. */
function isNumbering(grid: Grid, rows: readonly NamedRow[], column: number): boolean {
  let count = 0;
  let before = 0;
  for (const { name } of rows) {
    const value = valueAt(grid, name.row, column);
    if (value === '') {
      continue;
    }
    const number = ordinalOf(value);
    if (!(number <= HIGHEST_NUMBER && (number > before || number === 1))) {
      return false;
    }
    count += 1;
    before = number;
  }
  return count >= FEWEST_NUMBERED;
}

/** Where a side begins: at its names, or at the numbers before them. */
function leftOf(grid: Grid, rows: readonly NamedRow[]): number {
  const names = leftmost(rows);
  return isNumbering(grid, rows, names - 1) ? names - 1 : names;
}

/** The columns in which one side's names, scores and figures stand: `after` is the first that is no longer its own. */
interface Columns {
  readonly left: number;
  readonly after: number;
}

function textsIn(grid: Grid, row: number, { left, after }: Columns): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column < after; column += 1) {
    const text = textAt(grid, row, column);
    if (text !== '') {
      texts.push(text);
    }
  }
  return texts;
}

function isBlankIn(grid: Grid, row: number, { left, after }: Columns): boolean {
  for (let column = left; column < after; column += 1) {
    if (valueAt(grid, row, column) !== '') {
      return false;
    }
  }
  return true;
}

/** Whether a text is a label of figures for the whole (`คะแนนรวม`, `ระดับ D`, an instrument), and no heading. */
function isFigureLabel({ label, instrument, headline }: FigureText): boolean {
  return (
    label !== undefined ||
    instrument !== undefined ||
    headline.total !== undefined ||
    headline.level !== undefined
  );
}

/** Whether a row begins what stands above the next scores: it names a year, an agency, or anything but figures. */
function isHeading(grid: Grid, row: number, columns: Columns): boolean {
  const texts = textsIn(grid, row, columns).map(figureTexts(grid));
  const [first] = texts;
  const isTitle = texts.some(({ years, headline }) => years.length > 0 || headline.agency !== undefined);
  return isTitle || (first !== undefined && !isFigureLabel(first));
}

/** The agencies and years that some titles name. */
interface Titles {
  readonly agencies: readonly string[];
  readonly years: readonly FiscalYear[];
}

const NO_TITLES: Titles = { agencies: [], years: [] };
/** A remark, a comparison or a plan names the year or agency of something else than the scores below. */
const NO_TITLE = /หมายเหตุ|กว่า|จาก|เทียบ|ก่อน|เพิ่ม|ลดลง|เป้า|แผน|ที่มา|อ้างอิง/u;

/** What some rows name as titles may: a row with a number in it holds figures, unless it is a year. */
function titlesIn(
  grid: Grid,
  { first, last }: Span,
  { left, after }: Columns,
  isTitle: (text: string) => boolean,
): Titles {
  const agencies: string[] = [];
  const years: FiscalYear[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = Array.from({ length: Math.max(0, after - left) }, (_, index) =>
      valueAt(grid, row, left + index),
    );
    if (cells.some((value) => typeof value === 'number' && bareYear(value) === undefined)) {
      continue;
    }
    for (const value of cells) {
      if (typeof value === 'number') {
        years.push(value);
      } else if (typeof value === 'string' && value !== '' && isTitle(value)) {
        const said = figureTexts(grid)(value);
        years.push(...said.years);
        agencies.push(...(said.headline.agency === undefined ? [] : [agencyKey(said.headline.agency)]));
      }
    }
  }
  return { agencies, years };
}

/** Whether all that is named is something else than what was named before; `เทศบาลตำบลโนนสูง อำเภอ…` is not. */
function areOthers(named: Titles, before: Titles): boolean {
  const isKnown = (agency: string) =>
    before.agencies.some((known) => known.includes(agency) || agency.includes(known));
  const isOtherYear =
    before.years.length > 0 &&
    named.years.length > 0 &&
    named.years.every((year) => !before.years.includes(year));
  const isOtherAgency =
    before.agencies.length > 0 && named.agencies.length > 0 && !named.agencies.some(isKnown);
  return isOtherYear || isOtherAgency;
}

/** Looks for titles between the names of one side, from its first row on; not among measures, whose plan has its own year. */
function titlesBetween(grid: Grid, columns: Columns, from: number, measures: readonly Span[]): BeginsNext {
  let known: Titles | undefined;
  return (before, name) => {
    const start = startAbove(before.row, from, measures);
    // Whatever is named above the first is known: in doubt the scores below are one set.
    known ??= titlesIn(grid, { first: start, last: before.row - 1 }, columns, () => true);
    const [first, last] = [before.row + 1, name.row - 1];
    if (first > last || measures.some((span) => span.first <= last && span.last >= first)) {
      return false;
    }
    const named = titlesIn(grid, { first, last }, columns, (text) => !NO_TITLE.test(text));
    const isNext = areOthers(named, known);
    const kept = isNext ? NO_TITLES : known;
    known = {
      agencies: [...new Set([...kept.agencies, ...named.agencies])],
      years: [...new Set([...kept.years, ...named.years])],
    };
    return isNext;
  };
}

/** The last row that still belongs to the scores above a gap: before the next heading, or before a blank row. */
function endAbove(grid: Grid, last: number, next: number, columns: Columns): number {
  let blank = next;
  for (let row = next - 1; row > last; row -= 1) {
    blank = isBlankIn(grid, row, columns) ? row : blank;
  }
  for (let row = last + 1; row < next; row += 1) {
    if (isHeading(grid, row, columns)) {
      return row - 1;
    }
  }
  return blank - 1;
}

/** The row before the measures begin that stand below the scores, or a little below them. */
function endBelow(grid: Grid, last: number, measures: readonly Span[]): number {
  const { row, rows } = usedArea(grid);
  const below = measures.filter(({ first }) => first > last).map(({ first }) => first - 1);
  return Math.min(row + rows - 1, last + BELOW_ROWS, ...below);
}

/** The row after the measures that end above the scores. */
function startAbove(first: number, from: number, measures: readonly Span[]): number {
  return Math.max(from, ...measures.filter(({ last }) => last < first).map(({ last }) => last + 1));
}

/** The names without a score of a sheet, to be looked up by row. */
type Unscored = ReadonlyMap<number, readonly NamedRow[]>;

function byRow(rows: readonly NamedRow[]): Unscored {
  const found = new Map<number, NamedRow[]>();
  for (const row of rows) {
    const same = found.get(row.name.row) ?? [];
    same.push(row);
    found.set(row.name.row, same);
  }
  return found;
}

const NO_ROWS: readonly NamedRow[] = [];

/** Names without a score that stand among the scores, in a column of names, for an indicator that has none yet. */
function openNames(rows: readonly NamedRow[], unscored: Unscored): readonly NamedRow[] {
  if (unscored.size === 0) {
    return NO_ROWS;
  }
  const { first, last } = spanOf(rows);
  const columns = new Set(rows.map(({ name }) => name.column));
  const known = new Set(rows.map(({ name }) => name.indicator));
  const near = Array.from(
    { length: last - first + 1 + 2 * NEAR_ROWS },
    (_, index) => first - NEAR_ROWS + index,
  );
  return near
    .flatMap((row) => unscored.get(row) ?? [])
    .filter(({ name }) => columns.has(name.column) && !known.has(name.indicator));
}

/** Groups with all that they were made of beside the values of the sheet. */
interface KnownGroups {
  readonly sheet: string;
  readonly measures: readonly Span[];
  readonly groups: readonly ScoreGroup[];
}

/** Number formats that are read later change no group: where nothing else changed, the first reading stands. */
const knownGroups = new WeakMap<Grid['values'], KnownGroups>();

function isSameSpan(a: Span, b: Span | undefined): boolean {
  return a.first === b?.first && a.last === b.last;
}

/** The scores of a sheet in groups of one agency and year each, whether under one another or side by side. */
export function* scoreGroupsInSteps(grid: Grid): Steps<readonly ScoreGroup[]> {
  const { sheet, values } = grid;
  const measures = measureSpans(grid);
  const before = knownGroups.get(values);
  if (
    before?.sheet === sheet &&
    before.measures.length === measures.length &&
    before.measures.every((span, index) => isSameSpan(span, measures[index]))
  ) {
    return before.groups;
  }
  const groups = yield* groupsOf(grid, measures);
  knownGroups.set(values, { sheet, measures, groups });
  return groups;
}

/** So many names or groups are looked at between two pauses. */
const PART = 250;

function* groupsOf(grid: Grid, measures: readonly Span[]): Steps<readonly ScoreGroup[]> {
  const names = yield* findNamesInSteps(grid);
  if (names.length === 0) {
    return [];
  }
  const scored: NamedRow[] = [];
  const others: NamedRow[] = [];
  for (const [index, name] of names.entries()) {
    if (index % PART === 0) {
      yield { done: index, all: names.length };
    }
    const row = withFigures(grid, name, names[index + 1]);
    if (isScored(grid, row, measures)) {
      scored.push(row);
    } else if (!isIn(measures, row.name.row)) {
      others.push(row);
    }
  }
  const unscored = byRow(others);
  const used = usedArea(grid);
  const sides = sideBySide(scored);
  const groups: ScoreGroup[] = [];
  for (const [index, side] of sides.entries()) {
    const columns: Columns = {
      left: index === 0 ? used.column : leftOf(grid, side),
      after: Math.min(used.column + used.columns, leftOf(grid, sides[index + 1] ?? [])),
    };
    let from = used.row;
    yield { done: index, all: sides.length };
    const parts = yield* stacked(side, titlesBetween(grid, columns, from, measures));
    for (const [place, rows] of parts.entries()) {
      if (place % PART === 0) {
        yield { done: place, all: parts.length };
      }
      const { first, last } = spanOf(rows);
      const next = parts[place + 1];
      const end =
        next === undefined
          ? endBelow(grid, last, measures)
          : endAbove(grid, last, spanOf(next).first, columns);
      const start = startAbove(first, from, measures);
      from = end + 1;
      const { left, after } = columns;
      const realm: Area = {
        sheet: grid.sheet,
        row: start,
        column: left,
        rows: end - start + 1,
        columns: after - left,
      };
      groups.push({ rows, open: openNames(rows, unscored), realm });
    }
  }
  return groups;
}
