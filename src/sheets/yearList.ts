import { headlineLabel } from '../ita/headline';
import type { FiscalYear } from '../thai/FiscalYear';
import { splitNameAndScore } from '../thai/parseScoreText';
import { bareYear, headingCell, yearUnderYear } from './columnMeaning';
import type { Flipped } from './flipGrid';
import { isBlankRow, placeIn, textAt, usedArea, valueAt } from './Grid';
import type { Block, CellValue, Grid } from './Grid';
import type { Area } from './Place';
import type { NamedYear } from './ScoreBlock';
import { findNamesInSteps } from './scoreNames';
import type { NameCell } from './scoreNames';
import type { Steps } from './Steps';

/** The scores of one year in a list in which a column says the year of each row. */
export interface RowsOfYear {
  readonly year: NamedYear;
  /** The sheet with nothing but the heading of the list and the rows of this year, each with its name. */
  readonly flipped: Flipped;
}

/** A list of scores with a column of years. */
export interface YearList {
  /** The column of the years. */
  readonly column: number;
  /** The rows that belong to the list, over the whole width. */
  readonly area: Area;
  /** One: the column says the same year of all rows. */
  readonly years: readonly RowsOfYear[];
}

/** So many indicators with scores of several years make a list of them. */
const FEWEST_SHARED = 3;
/** A longer text is no mere heading of years. */
const LONGEST_HEADING = 30;

/** The column in which most names stand. */
function nameColumn(names: readonly NameCell[]): number {
  const counts = new Map<number, number>();
  for (const { column } of names) {
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether the years come in runs, as where each stands once beside the rows of its scores. */
function inRuns(years: readonly FiscalYear[]): boolean {
  const starts = years.filter((year, index) => year !== years[index - 1]);
  return new Set(starts).size === starts.length;
}

/** The years of the rows of a list, by row; and its last row. */
interface YearsByRow {
  readonly byRow: ReadonlyMap<number, FiscalYear>;
  readonly typed: ReadonlyMap<number, FiscalYear>;
  readonly first: number;
  readonly last: number;
}

/** Whether a cell is nothing but the heading of a column of years: `ปี`, `ปีงบประมาณ พ.ศ.`. */
function isYearHeading(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= LONGEST_HEADING && headlineLabel(value) === 'year';
}

/** The years below a heading `ปี`, by row, down to a blank row or a text; none where any figure among them is no year. */
function yearsBelow(grid: Grid, heading: number, column: number): ReadonlyMap<number, FiscalYear> {
  const used = usedArea(grid);
  const years = new Map<number, FiscalYear>();
  for (let row = heading + 1; row < used.row + used.rows && !isBlankRow(grid, row); row += 1) {
    const value = valueAt(grid, row, column);
    const year = yearUnderYear(value);
    if (year !== undefined) {
      years.set(row, year);
    } else if (typeof value === 'number') {
      return new Map();
    } else if (value !== '') {
      break;
    }
  }
  return years;
}

/** The years that are typed in a column, by row; in two digits alone (`67`) only below a heading `ปี`. */
function typedYears(grid: Grid, column: number, names: readonly NameCell[]): ReadonlyMap<number, FiscalYear> {
  const used = usedArea(grid);
  const named = new Set(names.map(({ row }) => row));
  const typed = new Map<number, FiscalYear>();
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const value = valueAt(grid, row, column);
    const year = bareYear(value);
    if (year !== undefined) {
      typed.set(row, year);
    } else if (isYearHeading(value)) {
      const below = yearsBelow(grid, row, column);
      const [first = row] = below.keys();
      // Where a year heads the names (`ปี` over 2567 and 2568) two digits below it are scores.
      for (const [at, each] of named.has(first) ? below : []) {
        typed.set(at, each);
      }
    }
  }
  return typed;
}

/** The years that a column says of rows with names: typed in each row, or once for the rows below it. */
function yearsByRow(grid: Grid, column: number, names: readonly NameCell[]): YearsByRow | undefined {
  const used = usedArea(grid);
  const typed = typedYears(grid, column, names);
  const first = names.find(({ row }) => typed.has(row))?.row;
  if (first === undefined) {
    return undefined;
  }
  const own = [...typed].filter(([row]) => row >= first);
  const reaches = inRuns(own.map(([, year]) => year));
  const end = own.at(-1)?.[0] ?? first;
  const byRow = new Map<number, FiscalYear>();
  let before: FiscalYear | undefined;
  let row = first;
  for (; row < used.row + used.rows && (row <= end || !isBlankRow(grid, row)); row += 1) {
    before = typed.get(row) ?? (reaches && !isBlankRow(grid, row) ? before : undefined);
    if (before !== undefined) {
      byRow.set(row, before);
    }
  }
  return { byRow, typed: new Map(own), first, last: row - 1 };
}

/** The text that names a row: its own, or that of the nearest row above without a gap, over which it is merged. */
function nameOf(grid: Grid, row: number, column: number, first: number): CellValue {
  for (let above = row; above >= first && !isBlankRow(grid, above); above -= 1) {
    const value = valueAt(grid, above, column);
    if (value !== '') {
      return above === row ? value : splitNameAndScore(String(value)).name;
    }
  }
  return '';
}

/** How many indicators have rows of more than one year. */
function sharedIndicators(
  grid: Grid,
  names: readonly NameCell[],
  column: number,
  { byRow, first, last }: YearsByRow,
): number {
  const indicators = new Map<string, number>();
  for (const { row, column: at, indicator } of names) {
    indicators.set(splitNameAndScore(textAt(grid, row, at)).name, indicator);
  }
  const years = new Map<number, Set<FiscalYear>>();
  for (let row = first; row <= last; row += 1) {
    const year = byRow.get(row);
    const indicator = indicators.get(splitNameAndScore(String(nameOf(grid, row, column, first))).name);
    if (year !== undefined && indicator !== undefined) {
      years.set(indicator, (years.get(indicator) ?? new Set()).add(year));
    }
  }
  return [...years.values()].filter((each) => each.size > 1).length;
}

/** Only some rows of a sheet, moved together. */
function onlyKept(
  grid: Grid,
  kept: readonly number[],
  change: (row: number, cells: readonly CellValue[]) => readonly CellValue[],
): Flipped {
  const moved = new Map(kept.map((row, index) => [row, index]));
  const keep = <T>(block: Block<T>): Block<T> => {
    const rows = kept.filter((row) => row >= block.row && row < block.row + block.cells.length);
    return {
      row: moved.get(rows[0] ?? -1) ?? 0,
      column: block.column,
      cells: rows.map((row) => block.cells[row - block.row] ?? []),
    };
  };
  const values = keep(grid.values);
  return {
    grid: {
      ...grid,
      values: { ...values, cells: values.cells.map((line, index) => change(kept[index] ?? 0, line)) },
      numberFormats: grid.numberFormats.map(keep),
      formulas: [],
      merges: [],
      tables: [],
      rules: [],
    },
    placeBack: (place) => ({ ...place, row: kept[place.row] ?? place.row }),
  };
}

function isFigureRow(grid: Grid, row: number): boolean {
  return (grid.values.cells[row - grid.values.row] ?? []).some((value) => typeof value === 'number');
}

function listOf(grid: Grid, names: readonly NameCell[], column: number): YearList | undefined {
  const found = yearsByRow(grid, column, names);
  if (found === undefined) {
    return undefined;
  }
  const { byRow, typed, first, last } = found;
  const heading = headingCell(grid, first, column)?.value ?? '';
  const isHeaded = isYearHeading(heading);
  const namesAt = nameColumn(names);
  const years = [...new Set(typed.values())];
  const open = names.filter(({ row }) => row >= first && row <= last && !byRow.has(row));
  const isList =
    (isHeaded || heading === '') &&
    open.length < FEWEST_SHARED &&
    sharedIndicators(grid, names, namesAt, found) >= FEWEST_SHARED;
  if (years.length > 1 ? !isList : !isHeaded) {
    return undefined;
  }
  const used = usedArea(grid);
  const named = new Set(names.map(({ row }) => row));
  const top = (names.filter(({ row }) => row < first).at(-1)?.row ?? used.row - 1) + 1;
  const rows = Array.from({ length: last - top + 1 }, (_, index) => top + index);
  const change = (row: number, cells: readonly CellValue[]): readonly CellValue[] =>
    row < first
      ? cells
      : cells.map((value, index) => {
          const here = used.column + index;
          if (here === column) {
            return '';
          }
          return here === namesAt && value === '' && byRow.has(row) ? nameOf(grid, row, here, first) : value;
        });
  return {
    column,
    area: { ...used, row: first, rows: last - first + 1 },
    years: years.map((year): RowsOfYear => {
      // What names no year among rows of several is nobody's, unless it only heads them.
      const kept = rows.filter(
        (row) =>
          row < first ||
          (byRow.has(row) ? byRow.get(row) === year : !named.has(row) && !isFigureRow(grid, row)),
      );
      const [at = first] = [...typed].find(([, each]) => each === year) ?? [];
      return { year: { year, at: placeIn(grid, at, column) }, flipped: onlyKept(grid, kept, change) };
    }),
  };
}

/**
 * The list of scores on a sheet in which a column (`ปี`) says the year of each row, the name repeated, merged over its years or
 * typed once; or the year once over the rows of its scores. Rows that name no year among several years' are left out: whose
 * they are would be a guess. Undefined: the sheet has no such column. In small parts, since sheets are long.
 */
export function* yearListInSteps(grid: Grid): Steps<YearList | undefined> {
  const names = yield* findNamesInSteps(grid);
  if (names.length < FEWEST_SHARED) {
    return undefined;
  }
  const { column: left, columns } = usedArea(grid);
  for (let column = left; column < left + columns; column += 1) {
    yield { done: column - left, all: columns };
    const list = hasYears(grid, column) ? listOf(grid, names, column) : undefined;
    if (list !== undefined) {
      return list;
    }
  }
  return undefined;
}

/** A quick look: whether any cell of a column is a year or heads some. */
function hasYears(grid: Grid, column: number): boolean {
  const index = column - grid.values.column;
  return grid.values.cells.some((line) => {
    const value = line[index] ?? '';
    return value !== '' && (bareYear(value) !== undefined || isYearHeading(value));
  });
}
