import { findAgency } from '../ita/headline';
import { isBlankRow, isErrorValue, textAt, usedArea, valueAt } from './Grid';
import type { CellValue, Grid } from './Grid';
import { textScores } from './readScoreCell';
import { nameReader } from './scoreNames';
import type { Steps } from './Steps';
import { stepsOncePer } from './stepsOncePer';
import { headerAt } from './tableHeader';
import type { TableColumn, TableHeader } from './tableHeader';
import { isScoreLabel, isSummaryLabel } from './tableHeadings';
import { parseScoreText } from '../thai/parseScoreText';

/** A table whose indicators run across, with the rows that hold scores. */
export interface ScoreTable {
  readonly header: TableHeader;
  /** With the column of agencies found by what stands in it where no heading says so. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly number[];
  /** The first row after the table. */
  readonly after: number;
  /** The first row that may speak of this table: after the one above it. */
  readonly from: number;
  /** Rows that name the district of those below, by their row. */
  readonly districts: ReadonlyMap<number, string>;
}

/** What stands on a sheet with indicators across: tables, and rows whose names hold the scores themselves. */
export interface AcrossReading {
  readonly tables: readonly ScoreTable[];
  /** Rows of names side by side that hold their scores or have them underneath. */
  readonly nameRows: readonly number[];
}

/** So many rows without a score end a table. */
const LONGEST_GAP = 30;
/** So many rows are looked through between two pauses. */
const PART = 100;
const FEWEST_NAMES = 3;
/** So many rows show what stands in a column. */
const SAMPLE = 40;
const DISTRICT_ROW = /^\s*(?:อำเภอ|อ\.)\s*[^\s\d]/u;

function isScoreLike(value: CellValue): boolean {
  if (typeof value === 'number') {
    return true;
  }
  if (typeof value === 'boolean' || value === '') {
    return false;
  }
  return isErrorValue(value) || parseScoreText(value).kind !== 'unreadable';
}

/** Columns of scores, as places within a line of the grid. */
function scoreColumns(columns: readonly TableColumn[]): readonly number[] {
  return columns.filter(({ use }) => use.kind === 'indicator').map(({ column }) => column);
}

/** The first text in a row that is no score's, left of the scores where one stands there. */
function labelOf(line: readonly CellValue[], left: number, firstScore: number): string {
  for (let index = 0; index < Math.min(line.length, firstScore - left); index += 1) {
    const value = line[index];
    if (typeof value === 'string' && value !== '') {
      return value;
    }
  }
  return '';
}

interface Rows {
  readonly rows: readonly number[];
  readonly after: number;
  readonly districts: ReadonlyMap<number, string>;
}

/** Takes the rows below a heading that hold scores, up to the next names, or a long gap. */
function* takeRows(grid: Grid, { last, columns }: TableHeader): Steps<Rows> {
  const { row: top, column: left, cells } = grid.values;
  const scored = scoreColumns(columns).map((column) => column - left);
  const firstScore = (scored[0] ?? 0) + left;
  const named = columns.find(({ use }) => use.kind === 'agency')?.column;
  const nameOf = nameReader(grid);
  const readText = textScores(grid);
  /** Whether a text is a score and nothing else: it can't be a name as well. */
  const isScoreText = (text: string) => readText(text).reading.kind === 'score';
  const rows: number[] = [];
  const districts = new Map<number, string>();
  let row = last + 1;
  let lastTaken = last;
  let isAfterGap = false;
  for (; row < top + cells.length && row - lastTaken <= LONGEST_GAP; row += 1) {
    if (row % PART === 0) {
      yield { done: row - top, all: cells.length };
    }
    const line = cells[row - top] ?? [];
    let numbers = 0;
    let words = 0;
    let typed = 0;
    for (const index of scored) {
      const value = line[index];
      if (typeof value === 'number') {
        numbers += 1;
      } else if (value !== undefined && value !== '') {
        words += 1;
        // So many texts that are scores make a row of the table; the rest need not be looked at here.
        typed += typed < FEWEST_NAMES && typeof value === 'string' && isScoreText(value) ? 1 : 0;
      }
    }
    if (numbers === 0 && typed < FEWEST_NAMES) {
      const texts = line.filter((value) => typeof value === 'string' && value !== '');
      if (
        texts.some((text) => typeof text === 'string' && !isScoreText(text) && nameOf(text) !== undefined)
      ) {
        break;
      }
      const [only, more] = texts;
      if (typeof only === 'string' && more === undefined && DISTRICT_ROW.test(only)) {
        districts.set(row, only.trim());
      }
      isAfterGap = isAfterGap || texts.length === 0;
      const figures = words === 0 ? 0 : scored.filter((index) => isScoreLike(line[index] ?? '')).length;
      const isTaken = figures > 0 || (words > 0 && !isAfterGap && labelOf(line, left, firstScore) !== '');
      if (!isTaken) {
        continue;
      }
    }
    const name = named === undefined ? '' : line[named - left];
    // `รวม` may stand where the agency's name would, beside its district.
    if (
      [labelOf(line, left, firstScore), name].some((text) => typeof text === 'string' && isSummaryLabel(text))
    ) {
      lastTaken = row;
      continue;
    }
    rows.push(row);
    lastTaken = row;
  }
  return { rows, after: Math.min(row, lastTaken + 1), districts };
}

/** The column that names the rows where no heading says which: the one with agencies' names, else the first with texts. */
function withAgencyColumn(
  grid: Grid,
  columns: readonly TableColumn[],
  rows: readonly number[],
): readonly TableColumn[] {
  if (columns.some(({ use }) => use.kind === 'agency')) {
    return columns;
  }
  const sample = rows.slice(0, SAMPLE);
  const open = columns.filter(({ use, column, heading }) => {
    const isOpen = use.kind === 'notUsed' && !/^\s*(?:หมายเหตุ|จังหวัด|ประเภท)/u.test(heading);
    const texts = sample.map((row) => textAt(grid, row, column)).filter((text) => text !== '');
    return (
      isOpen &&
      2 * texts.length >= sample.length &&
      texts.some((text) => !isErrorValue(text) && !isScoreLabel(text))
    );
  });
  const found =
    open.find(({ column }) => sample.some((row) => findAgency(textAt(grid, row, column)) !== undefined)) ??
    open[0];
  return found === undefined
    ? columns
    : columns.map((each) => (each === found ? { ...each, use: { kind: 'agency' }, by: 'content' } : each));
}

/** Columns that hold nothing below their heading head nothing: `IIT` over the indicators of IIT. */
function withoutEmpty(
  grid: Grid,
  columns: readonly TableColumn[],
  rows: readonly number[],
): readonly TableColumn[] {
  const kept = columns.map((each): TableColumn => {
    const { use, column } = each;
    if (use.kind === 'notUsed' || use.kind === 'indicator' || use.kind === 'agency') {
      return each;
    }
    if (rows.every((row) => valueAt(grid, row, column) === '')) {
      return { ...each, use: { kind: 'notUsed' } };
    }
    // A result typed as figures is the total; one in words is the level.
    const isFigure = (row: number): boolean => {
      const value = valueAt(grid, row, column);
      return value === '' || typeof value === 'number';
    };
    return use.kind === 'level' && rows.every(isFigure) ? { ...each, use: { kind: 'total' } } : each;
  });
  return kept.filter(
    ({ use, column, heading }) =>
      use.kind !== 'notUsed' ||
      heading !== '' ||
      rows.slice(0, SAMPLE).some((row) => valueAt(grid, row, column) !== ''),
  );
}

/** A heading whose columns are said by the officer, in place of what was found or where nothing was. */
export interface SaidColumns {
  readonly uses: ReadonlyMap<number, TableColumn['use']>;
}

function withSaid(columns: readonly TableColumn[], said: SaidColumns | undefined): readonly TableColumn[] {
  return said === undefined
    ? columns
    : columns.map((each): TableColumn => {
        const use = said.uses.get(each.column);
        return use === undefined ? each : { ...each, use, by: 'corrected' };
      });
}

/** A table whose heading nobody could read, but whose columns the officer has named. */
function saidHeader(grid: Grid, said: SaidColumns): TableHeader | undefined {
  const indicators = [...said.uses].filter(([, use]) => use.kind === 'indicator').map(([column]) => column);
  const used = usedArea(grid);
  const rows = Array.from({ length: used.rows }, (_, index) => used.row + index);
  const first = rows.find((row) =>
    indicators.some((column) => typeof valueAt(grid, row, column) === 'number'),
  );
  if (indicators.length === 0 || first === undefined) {
    return undefined;
  }
  const last = Math.max(used.row, first) - 1;
  return {
    first: last,
    last,
    holdsScores: false,
    columns: Array.from({ length: used.columns }, (_, index): TableColumn => ({
      column: used.column + index,
      heading: last < used.row ? '' : textAt(grid, last, used.column + index),
      use: { kind: 'notUsed' },
      by: 'heading',
    })),
  };
}

function* tableOf(
  grid: Grid,
  found: TableHeader,
  from: number,
  said: SaidColumns | undefined,
): Steps<ScoreTable | undefined> {
  const header = { ...found, columns: withSaid(found.columns, said) };
  const { rows, after, districts } = yield* takeRows(grid, header);
  if (rows.length === 0) {
    return undefined;
  }
  const columns = withoutEmpty(grid, withAgencyColumn(grid, header.columns, rows), rows);
  return { header, columns, rows, after, from, districts };
}

/** Whether scores stand under most names of a heading, and not only in its names. */
function isOverScores(grid: Grid, { header, rows }: ScoreTable): boolean {
  if (!header.holdsScores) {
    return true;
  }
  const columns = scoreColumns(header.columns);
  const filled = columns.filter((column) => rows.some((row) => isScoreLike(valueAt(grid, row, column))));
  return 2 * filled.length > columns.length;
}

/**
 * Finds the tables of a sheet whose indicators run across, in small parts; columns that the officer named are taken as said.
 */
export function* findTablesInSteps(grid: Grid, said?: SaidColumns): Steps<AcrossReading> {
  const used = usedArea(grid);
  if (used.columns < FEWEST_NAMES) {
    return { tables: [], nameRows: [] };
  }
  const tables: ScoreTable[] = [];
  const nameRows: number[] = [];
  const end = used.row + used.rows;
  let from = used.row;
  for (let row = used.row; row < end;) {
    if (row % PART === 0) {
      yield { done: row - used.row, all: used.rows };
    }
    const header = isBlankRow(grid, row) ? undefined : headerAt(grid, row, from);
    const table = header === undefined ? undefined : yield* tableOf(grid, header, from, said);
    if (header !== undefined && (table === undefined ? header.holdsScores : !isOverScores(grid, table))) {
      nameRows.push(row);
    } else if (table !== undefined) {
      tables.push(table);
      from = table.after;
      row = table.after;
      continue;
    }
    row += 1;
  }
  if (tables.length === 0 && said !== undefined) {
    const header = saidHeader(grid, said);
    const table = header === undefined ? undefined : yield* tableOf(grid, header, used.row, said);
    return { tables: table === undefined ? [] : [table], nameRows };
  }
  return { tables, nameRows };
}

/** The tables of a sheet as nobody corrected them. */
export const plainTablesInSteps = stepsOncePer(({ values }) => values, findTablesInSteps);
