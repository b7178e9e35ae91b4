import { formulaAt, tableAt, usedArea } from './Grid';
import type { Grid, GridTable } from './Grid';
import { headsLibrary, libraryHeadingRow } from './libraryTable';
import { isMarked } from './mark';
import { headingsByTable, markedWarningColumns } from './measureHeadings';
import type { HeadedColumn, Heading } from './measureHeadings';
import { findMeasureLines } from './measureLines';
import type { MeasureLine } from './measureLines';
import { planYearOfTable } from './measuresTableName';
import type { Columns, MissingColumn, OwnColumns } from './MeasureTable';
import { missingColumns } from './missingColumns';
import { oncePerGrid } from './oncePerGrid';
import { remainingColumns } from './remainingColumns';
import { reportOn } from './reportName';
import { roleByContent } from './roleByContent';
import { readWarning } from './statusRules';
import { findTickGroups } from './tickColumns';
import type { TickGroup } from './tickColumns';

/** A measures table before its cells are read: where its headings, columns and measures are. */
export interface TableOutline {
  readonly native: GridTable | undefined;
  readonly headingRows: readonly number[];
  /** The officer's columns from the first to the last, ours left out. */
  readonly officers: readonly number[];
  readonly columns: Columns;
  /** Results of several rounds stand side by side. */
  readonly results: readonly number[];
  /** Where a result is ticked in one of several columns; beside results in words it is what she chose. */
  readonly ticks: readonly TickGroup[];
  readonly own: OwnColumns | undefined;
  readonly lines: readonly MeasureLine[];
  readonly missing: readonly MissingColumn[];
  /** The first row below the table before: what heads this one stands from there on. */
  readonly top: number;
}

/** The nearest column with a role to the left of another. */
function leftOf(
  cells: readonly HeadedColumn[],
  role: HeadedColumn['role'],
  before: number,
): number | undefined {
  return cells.filter((cell) => cell.role === role && cell.column < before).at(-1)?.column;
}

/** The columns that a warning of ours in a column looks at; undefined where no cell of it is ours. */
function markedColumns(grid: Grid, warning: number, first: number, last: number): OwnColumns | undefined {
  for (let row = first; row <= last; row += 1) {
    const mark = readWarning(formulaAt(grid, row, warning) ?? '');
    if (mark !== undefined) {
      return { status: mark.status, due: mark.due, warning };
    }
  }
  return undefined;
}

/** Whether a column holds anything of ours, be it only its heading. */
function isOurs(grid: Grid, warning: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) {
    if (isMarked(formulaAt(grid, row, warning) ?? '', 'warning')) {
      return true;
    }
  }
  return false;
}

/** Our three columns by their headings; a column of the officer's with the same heading stands further left. */
function findOwnByHeadings(
  grid: Grid,
  heading: Heading,
  native: GridTable | undefined,
  lastRow: number,
): OwnColumns | undefined {
  const isOurTable = native !== undefined && planYearOfTable(native.name) !== undefined;
  for (const { column: warning } of heading.cells.filter(({ role }) => role === 'warning').reverse()) {
    const due = leftOf(heading.cells, 'due', warning);
    const status = due === undefined ? undefined : leftOf(heading.cells, 'status', due);
    if (
      due !== undefined &&
      status !== undefined &&
      (isOurTable || isOurs(grid, warning, heading.row, lastRow))
    ) {
      return { status, due, warning };
    }
  }
  return undefined;
}

/**
 * Our columns beside a table: by the marks in the warnings, which say themselves what they look at, whatever she calls them
 * by now; else by their headings. A column for evidence right of them belongs to them.
 */
function findOwn(
  grid: Grid,
  heading: Heading,
  native: GridTable | undefined,
  lastRow: number,
): OwnColumns | undefined {
  const columns = new Set([
    ...heading.cells.filter(({ role }) => role === 'warning').map(({ column }) => column),
    ...markedWarningColumns(grid),
  ]);
  const candidates = [...columns].filter((column) => column > heading.first).sort((a, b) => b - a);
  const marked = candidates.flatMap((column) => markedColumns(grid, column, heading.row, lastRow) ?? [])[0];
  const next = native === undefined ? heading.last + 1 : native.area.column + native.area.columns;
  const own =
    marked ??
    remainingColumns(grid, heading, lastRow, next) ??
    findOwnByHeadings(grid, heading, native, lastRow);
  const evidence = heading.cells.find(
    ({ role, column }) => role === 'evidence' && own !== undefined && column > own.warning,
  );
  return own === undefined || evidence === undefined ? own : { ...own, evidence: evidence.column };
}

interface ReadColumns {
  readonly columns: Columns;
  readonly results: readonly number[];
}

function columnsOf(grid: Grid, cells: readonly HeadedColumn[], first: number, last: number): ReadColumns {
  const settled = cells.flatMap(({ column, role }) => {
    const found = role === 'unclear' ? roleByContent(grid, column, first, last) : role;
    return found === undefined ? [] : [{ column, role: found }];
  });
  const of = (role: HeadedColumn['role']) =>
    settled.filter((cell) => cell.role === role).map(({ column }) => column);
  // A column of the officer's own headed like our status says how things stand: it is a result.
  const results = of('result').length > 0 ? of('result') : of('status');
  const measure = of('measure')[0] ?? of('issue')[0];
  const columns: Columns = {
    ...Object.fromEntries([...settled].reverse().map(({ role, column }) => [role, column])),
    ...(measure === undefined ? {} : { measure }),
    ...(results[0] === undefined ? {} : { result: results[0] }),
  };
  return { columns, results };
}

/** Columns to be ticked hold no results in words; where there are none, what is ticked is the result. */
function withTicks({ columns, results }: ReadColumns, ticks: readonly TickGroup[]): ReadColumns {
  const ticked = ticks.flatMap((group) => group.columns.map(({ column }) => column));
  const words = results.filter((column) => !ticked.includes(column));
  const result = words[0] ?? ticked[0];
  return result === undefined ? { columns, results } : { columns: { ...columns, result }, results: words };
}

function outlineOf(
  grid: Grid,
  headings: readonly [Heading, ...Heading[]],
  limit: number,
  top: number,
): TableOutline | undefined {
  const [heading] = headings;
  const native = tableAt(grid, heading.row, heading.first);
  const lastRow =
    native === undefined ? limit : native.area.row + native.area.rows - 1 - (native.showTotals ? 1 : 0);
  const lastColumn = native === undefined ? heading.last : native.area.column + native.area.columns - 1;
  const own = findOwn(grid, heading, native, lastRow);
  const ours: readonly (number | undefined)[] =
    own === undefined ? [] : [own.status, own.due, own.warning, own.evidence];
  const officers = Array.from(
    { length: lastColumn - heading.first + 1 },
    (_, index) => heading.first + index,
  ).filter((column) => !ours.includes(column));
  const firstRow = heading.row + 1;
  const headed = heading.cells.filter(({ column }) => officers.includes(column));
  const read = columnsOf(grid, headed, firstRow, lastRow);
  const { measure } = read.columns;
  if (measure === undefined) {
    return undefined;
  }
  const ticks = findTickGroups(grid, {
    headingRow: heading.row,
    lastRow,
    measure,
    officers,
    headed: headed.map(({ column }) => column),
  });
  const { columns, results } = withTicks(read, ticks);
  const headingRows = headings.map(({ row }) => row);
  const lines = findMeasureLines(grid, {
    form: native === undefined ? 'plain' : 'native',
    columns,
    measure,
    officers,
    headingRows: new Set(headingRows),
    firstRow,
    lastRow,
  });
  if (lines.length === 0) {
    return undefined;
  }
  const unread = officers.filter((column) => !heading.cells.some((cell) => cell.column === column));
  const missing = missingColumns(grid, columns, unread, { row: heading.row, column: heading.first, lastRow });
  return { native, headingRows, officers, columns, results, ticks, own, lines, missing, top };
}

/** All measures tables of a sheet that hold at least one measure, from the top. */
export const findTables = oncePerGrid((grid): readonly TableOutline[] => {
  // A report of ours shows measures that stand in another table: they are not there twice.
  if (reportOn(grid) !== undefined) {
    return [];
  }
  const { row: first, rows } = usedArea(grid);
  const headed = headingsByTable(grid);
  // The library is a store of measures, not a plan of any year. Nearly no sheet has one: its rows need not be looked through.
  const library = headed.some(([{ row }]) => headsLibrary(grid, row)) ? libraryHeadingRow(grid) : undefined;
  const groups = headed.filter(([heading]) => heading.row !== library);
  const outlines: TableOutline[] = [];
  let top = first;
  groups.forEach((headings, index) => {
    const limit = (groups[index + 1]?.[0].row ?? first + rows) - 1;
    const outline = outlineOf(grid, headings, limit, top);
    if (outline !== undefined) {
      outlines.push(outline);
      top = (outline.lines.at(-1)?.row ?? top) + 1;
    }
  });
  return outlines;
});
