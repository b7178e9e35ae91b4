import type { ResultReading } from '../thai/classifyResult';
import { digitStyleOf } from '../thai/digits';
import type { DigitStyle } from '../thai/digits';
import { findFiscalYears } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import type { PeriodReading } from '../thai/parsePeriod';
import { mergeMeeting, placeIn, textAt, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { asCorrected } from './MeasuresCorrection';
import type { MeasuresCorrection } from './MeasuresCorrection';
import { findHeadings, markedWarningColumns } from './measureHeadings';
import type { MeasureLine } from './measureLines';
import { findTables } from './measureTables';
import type { TableOutline } from './measureTables';
import { planYearOfTable } from './measuresTableName';
import type { MeasureRow, MeasureTable } from './MeasureTable';
import { areaOfCell } from './Place';
import type { Area } from './Place';
import { joinSteps } from './joinSteps';
import type { StepSaid } from './joinSteps';
import { readTicks } from './tickColumns';
import { findYearColumn, yearsByRow } from './yearColumn';
import { readDueNow, readPeriod, readResult, readStatusNow, withDue } from './readMeasureCells';

export type { MeasureRow, MeasureTable, OwnColumns, TableForm } from './MeasureTable';

/** So many rows above a table its title may stand. */
const TITLE_ROWS = 8;

/** The fiscal year that the nearest line above a table names; undefined where it names none, or two. */
function findYear(grid: Grid, headingRow: number, top: number): FiscalYear | undefined {
  const { column: left, columns } = usedArea(grid);
  const named = (years: readonly FiscalYear[]) => (years.length === 1 ? years[0] : undefined);
  for (let row = headingRow - 1; row >= Math.max(top, headingRow - TITLE_ROWS); row -= 1) {
    const texts = Array.from({ length: columns }, (_, index) => textAt(grid, row, left + index));
    const years = [...new Set(texts.flatMap((text) => findFiscalYears(text)))];
    if (years.length > 0) {
      return named(years);
    }
  }
  return named(findFiscalYears(grid.sheet));
}

/** Reads each wording once: a long table says the same few things again and again. */
function oncePerText<T>(read: (values: readonly CellValue[]) => T): (values: readonly CellValue[]) => T {
  // Nearly always it is one text; anything else is told apart by how it is written as JSON.
  const texts = new Map<string, T>();
  const others = new Map<string, T>();
  return (values) => {
    const [only] = values;
    const isText = values.length === 1 && typeof only === 'string';
    const known = isText ? texts : others;
    const key = isText ? only : JSON.stringify(values);
    const before = known.get(key);
    if (before !== undefined) {
      return before;
    }
    const answer = read(values);
    known.set(key, answer);
    return answer;
  };
}

/** The columns under the heading of the period: more than one where it was merged over them. */
function periodColumns(grid: Grid, outline: TableOutline): readonly number[] {
  const column = outline.columns.period;
  const row = outline.headingRows[0];
  if (column === undefined || row === undefined) {
    return [];
  }
  const merge = mergeMeeting(grid, areaOfCell({ sheet: grid.sheet, row, column }));
  const width = merge?.column === column ? merge.columns : 1;
  return Array.from({ length: width }, (_, index) => column + index).filter((each) =>
    outline.officers.includes(each),
  );
}

/** The last round that says something; the first where none does. */
function resultColumn(grid: Grid, outline: TableOutline, row: number): number | undefined {
  return (
    [...outline.results].reverse().find((column) => valueAt(grid, row, column) !== '') ?? outline.results[0]
  );
}

/** What is read of each measure, with how its cells are to be read. */
interface RowReader {
  readonly outline: TableOutline;
  readonly periodColumns: readonly number[];
  readonly period: (values: readonly CellValue[], row: number) => PeriodReading;
  readonly result: (values: readonly CellValue[]) => ResultReading;
}

/** The year of each row where a column names it; else that of the table. */
function yearOfRow(
  grid: Grid,
  { headingRows, officers, lines }: TableOutline,
  year: FiscalYear | undefined,
): (row: number) => FiscalYear | undefined {
  const headingRow = headingRows[0] ?? 0;
  const column = findYearColumn(grid, headingRow, officers);
  if (column === undefined) {
    return () => year;
  }
  const rows = { first: headingRow + 1, last: lines.at(-1)?.row ?? headingRow };
  const years = yearsByRow(grid, column, rows, year);
  return (row) => years.get(row);
}

/** Reads periods, each wording once for each year. */
function periodReader(yearOf: (row: number) => FiscalYear | undefined): RowReader['period'] {
  const readers = new Map<FiscalYear | undefined, (values: readonly CellValue[]) => PeriodReading>();
  return (values, row) => {
    const year = yearOf(row);
    const read = readers.get(year) ?? oncePerText((cells) => readPeriod(cells, year));
    readers.set(year, read);
    return read(values);
  };
}

function rowReader(grid: Grid, outline: TableOutline): RowReader {
  // The line over a table of ours names the year of the scores, and that year is not the plan's.
  const ours = outline.native === undefined ? undefined : planYearOfTable(outline.native.name);
  const headingRow = outline.headingRows[0] ?? 0;
  const year = ours ?? findYear(grid, headingRow, outline.top);
  return {
    outline,
    periodColumns: periodColumns(grid, outline),
    period: periodReader(yearOfRow(grid, outline, year)),
    result: oncePerText(([value]) => readResult(value ?? '')),
  };
}

/** What a row says of how the measure goes: in her words, in a column of statuses of hers, by a tick. */
function readResults(
  grid: Grid,
  { outline, result }: RowReader,
  row: number,
): Pick<MeasureRow, 'result' | 'resultAt' | 'resultWords' | 'typedStatus'> {
  const { columns, results, ticks } = outline;
  const read = (column: number) => ({
    reading: result([valueAt(grid, row, column)]),
    at: placeIn(grid, row, column),
  });
  const ticked = readTicks(grid, ticks, row);
  const tick =
    ticked === undefined ? undefined : { reading: ticked.reading, at: placeIn(grid, row, ticked.column) };
  const wordsIn = resultColumn(grid, outline, row);
  const words = wordsIn === undefined ? undefined : read(wordsIn);
  const said = words ?? tick;
  // Without a column of results her statuses are read as results already.
  const statusIn = columns.status === columns.result || tick !== undefined ? undefined : columns.status;
  const chosen =
    results.length > 0 && tick !== undefined ? tick : statusIn === undefined ? undefined : read(statusIn);
  return {
    result: said?.reading ?? { kind: 'blank' },
    resultAt: said?.at,
    ...(words === undefined && ticked?.words !== undefined ? { resultWords: ticked.words } : {}),
    ...(chosen === undefined ? {} : { typedStatus: chosen }),
  };
}

function readRow(grid: Grid, reader: RowReader, { row, indicator }: MeasureLine): MeasureRow {
  const { columns, own } = reader.outline;
  const valuesAt = (cells: readonly number[]) => cells.map((column) => valueAt(grid, row, column));
  const placeAt = (column: number | undefined) =>
    column === undefined ? undefined : placeIn(grid, row, column);
  const period = reader.period(valuesAt(reader.periodColumns), row);
  const due = columns.due === undefined ? undefined : reader.period(valuesAt([columns.due]), row);
  const periodColumn = period.kind === 'blank' ? (columns.due ?? columns.period) : columns.period;
  const measure = columns.measure ?? 0;
  const evidenceIn = columns.evidence ?? own?.evidence;
  return {
    row,
    at: placeIn(grid, row, measure),
    measure: textAt(grid, row, measure),
    indicator,
    responsible: columns.responsible === undefined ? '' : textAt(grid, row, columns.responsible),
    period: due === undefined ? period : withDue(period, due),
    periodAt: placeAt(periodColumn),
    ...readResults(grid, reader, row),
    ...(evidenceIn === undefined
      ? {}
      : {
          evidenceAt: placeIn(grid, row, evidenceIn),
          evidence: valueAt(grid, row, evidenceIn) === '' ? ('missing' as const) : ('given' as const),
        }),
    statusNow: readStatusNow(own === undefined ? '' : valueAt(grid, row, own.status)),
    dueNow: readDueNow(own === undefined ? '' : valueAt(grid, row, own.due)),
  };
}

/** The rows right under a measure that name no other, with more than one cell filled: its steps, or the rest of its texts. */
function rowsBelow(grid: Grid, { columns, headingRows, officers }: TableOutline, row: number): number[] {
  const { row: top, rows } = usedArea(grid);
  const isFilled = (column: number | undefined, at: number) =>
    column !== undefined && valueAt(grid, at, column) !== '';
  const below: number[] = [];
  for (let next = row + 1; next < top + rows; next += 1) {
    const isOther = isFilled(columns.measure, next) || isFilled(columns.indicator, next);
    const filled = officers.filter((column) => isFilled(column, next)).length;
    if (isOther || headingRows.includes(next) || filled === 0) {
      break;
    }
    // A lone cell is the rest of a text, or a day beside a signature.
    if (filled > 1) {
      below.push(next);
    }
  }
  return below;
}

/** A measure as its own row and those of its steps tell of it. */
function withSteps(grid: Grid, reader: RowReader, measure: MeasureRow): MeasureRow {
  const below = rowsBelow(grid, reader.outline, measure.row).map((row): StepSaid => ({
    period: reader.period(
      reader.periodColumns.map((column) => valueAt(grid, row, column)),
      row,
    ),
    result: readResults(grid, reader, row).result,
  }));
  return below.length === 0 ? measure : { ...measure, ...joinSteps(measure, below) };
}

function digitsOf(grid: Grid, rows: readonly MeasureRow[]): DigitStyle {
  const texts = rows.map(({ periodAt }) =>
    periodAt === undefined ? '' : textAt(grid, periodAt.row, periodAt.column),
  );
  return digitStyleOf(texts.join(' ')) ?? 'arabic';
}

function readTable(grid: Grid, outline: TableOutline): MeasureTable {
  const { native, headingRows, officers, columns, own, missing, lines } = outline;
  const reader = rowReader(grid, outline);
  const rows = lines.map((line) => withSteps(grid, reader, readRow(grid, reader, line)));
  const row = headingRows[0] ?? 0;
  const lastRow = lines.at(-1)?.row ?? row;
  const column = officers[0] ?? 0;
  return {
    form: native === undefined ? { kind: 'plain' } : { kind: 'native', name: native.name, area: native.area },
    area: {
      sheet: grid.sheet,
      row,
      column,
      rows: lastRow - row + 1,
      columns: (officers.at(-1) ?? column) - column + 1,
    },
    headingRows: headingRows.filter((each) => each <= lastRow),
    columns,
    own,
    missing,
    rows,
    digits: digitsOf(grid, rows),
  };
}

/**
 * The cells whose formulas must be read before `findMeasures`: columns headed like the warnings of ours, or with our colour
 * rules on them, which show by their mark whether they are, and those with evidence, which may be linked. One area a
 * column, however often its heading is repeated.
 */
export function ownStatusCells(grid: Grid, correction?: MeasuresCorrection): readonly Area[] {
  const { sheet, row: top, rows } = usedArea(grid);
  const firstRows = new Map<number, number>();
  const marked = markedWarningColumns(grid);
  for (const { row, cells } of findHeadings(asCorrected(grid, correction))) {
    const headed = cells
      .filter(({ role }) => role === 'warning' || role === 'evidence')
      .map(({ column }) => column);
    for (const column of [...headed, ...marked]) {
      firstRows.set(column, Math.min(row, firstRows.get(column) ?? row));
    }
  }
  return [...firstRows].map(([column, row]) => ({ sheet, row, column, rows: top + rows - row, columns: 1 }));
}

/**
 * Finds the measures tables on a sheet: ours, and any that the officer keeps, native or a plain range, with group rows,
 * `(ต่อ)` and headings repeated after page breaks (domain facts 6.1). A sheet without one gives none. What she corrected in
 * how the sheet is read holds.
 */
export function findMeasures(grid: Grid, correction?: MeasuresCorrection): readonly MeasureTable[] {
  const read = asCorrected(grid, correction);
  return findTables(read).map((outline) => readTable(read, outline));
}
