import { STATUSES, statusInfo } from '../ita/Status';
import { ADDED_HEADINGS, MEASURES_HEADINGS, STATUS_CHOICE } from '../ita/sheetTexts';
import { toExcelSerial } from '../thai/IsoDate';
import { cellAddress } from './address';
import type { Decision, RowDecision } from './decideStatus';
import { formulaAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { markedText } from './mark';
import type { Mark } from './mark';
import type { MeasureTable, OwnColumns } from './MeasureTable';
import type { Area } from './Place';
import type { CellWrite, Edit, Look } from './Plan';
import { runsOf } from './runsOf';
import type { LeftBehind } from './leftBehind';
import { dueFormat, readWarning, warningFormula } from './statusRules';
import { measureMark } from './trackingRecord';

/** One row of our three columns. */
type OwnCells = readonly [CellWrite, CellWrite, CellWrite];

/**
 * Which columns she wants beside the three: one for her evidence, and the results of the two rounds where her table has no
 * column for results, without which nothing could be read.
 */
export interface ColumnsChoice {
  readonly evidence: 'column' | 'none';
  readonly rounds: 'columns' | 'none';
}

/** What holds until she chooses otherwise. */
export const STANDARD_COLUMNS: ColumnsChoice = { evidence: 'none', rounds: 'columns' };

/** Our columns with those that are still to be added for her to type in. */
export interface PlannedColumns extends OwnColumns {
  /** For the results of the first half and of the whole year; empty where the table has results. */
  readonly rounds: readonly number[];
  readonly newEvidence?: number;
}

const KEEP: CellWrite = { kind: 'keep' };
const WIDTHS = [20, 15, 22] as const;
const WIDTH_TO_TYPE_IN = 30;
const HEADINGS: readonly (readonly [string, Mark])[] = [
  [MEASURES_HEADINGS.status, 'status.head'],
  [MEASURES_HEADINGS.due, 'due.head'],
  [MEASURES_HEADINGS.warning, 'warning.head'],
];
const ROUND_HEADINGS = [ADDED_HEADINGS.firstRound, ADDED_HEADINGS.wholeYear] as const;

/** Where our columns stand, or are to stand: directly right of the officer's. */
export function ownColumnsOf(
  { own, area, form, columns }: MeasureTable,
  choice: ColumnsChoice = STANDARD_COLUMNS,
): PlannedColumns {
  const next = area.column + area.columns;
  const rounds =
    own === undefined && choice.rounds === 'columns' && columns.result === undefined ? [next, next + 1] : [];
  const status = next + rounds.length;
  const place = own ?? { status, due: status + 1, warning: status + 2 };
  const isWanted =
    choice.evidence === 'column' && columns.evidence === undefined && place.evidence === undefined;
  const nativeEnd =
    own !== undefined && form.kind === 'native' ? form.area.column + form.area.columns : undefined;
  return { ...place, rounds, ...(isWanted ? { newEvidence: nativeEnd ?? place.warning + 1 } : {}) };
}

function columnsOf(own: OwnColumns): readonly [number, number, number] {
  return [own.status, own.due, own.warning];
}

/** The columns to be added for her to type in, with their headings. */
function addedColumns({ rounds, newEvidence }: PlannedColumns): readonly AddedColumn[] {
  return [
    ...rounds.map((column, index): AddedColumn => ({
      column,
      heading: ROUND_HEADINGS[index] ?? '',
      mark: 'round.head',
    })),
    ...(newEvidence === undefined
      ? []
      : [{ column: newEvidence, heading: ADDED_HEADINGS.evidence, mark: 'evidence.head' } as const]),
  ];
}

interface AddedColumn {
  readonly column: number;
  readonly heading: string;
  readonly mark: Mark;
}

/** All columns that a table is to get, from the left; empty where it has them. */
export function newColumns(table: MeasureTable, own: PlannedColumns): readonly number[] {
  const added = addedColumns(own).map(({ column }) => column);
  return [...added, ...(table.own === undefined ? columnsOf(own) : [])].sort((a, b) => a - b);
}

/** Our three columns stand directly beside one another, unless the officer put something between them. */
function isSideBySide(own: OwnColumns): boolean {
  return own.due === own.status + 1 && own.warning === own.due + 1;
}

/** The rows whose headings are still to be written: blank above our columns, as in a page that was added since. */
function newHeadings(grid: Grid, table: MeasureTable, own: OwnColumns): readonly number[] {
  return table.headingRows.filter((row) =>
    columnsOf(own).every((column) => valueAt(grid, row, column) === ''),
  );
}

/** A heading of ours; those of a native table must be constants. */
function headingCell(form: MeasureTable['form'], text: string, mark: Mark): CellWrite {
  return form.kind === 'native'
    ? { kind: 'text', text }
    : { kind: 'formula', formula: markedText(text, mark) };
}

function headingCells(form: MeasureTable['form']): readonly CellWrite[] {
  return HEADINGS.map(([text, mark]) => headingCell(form, text, mark));
}

function writeOf<T>(decision: Decision<T>, write: (value: T) => CellWrite): CellWrite {
  return decision.kind === 'write' ? write(decision.value) : decision;
}

/** A cell as it stands in another row of ours: what she chose goes with her measure. */
function asIn(grid: Grid, row: number | undefined, column: number): CellWrite {
  const value = row === undefined ? '' : valueAt(grid, row, column);
  if (value === '') {
    return { kind: 'blank' };
  }
  return typeof value === 'number'
    ? { kind: 'number', number: value }
    : { kind: 'text', text: String(value) };
}

/** Where our cells of a measure stand by now: in its own row, in another one, or nowhere yet. */
export type OwnSource =
  { readonly kind: 'here' } | { readonly kind: 'elsewhere'; readonly row: number | undefined };

const HERE: OwnSource = { kind: 'here' };

function rowCells(
  grid: Grid,
  { row, status, due }: RowDecision,
  own: OwnColumns,
  source: OwnSource,
  warning: CellWrite,
): OwnCells {
  const kept = (column: number): CellWrite =>
    source.kind === 'here' ? KEEP : asIn(grid, source.row, column);
  const statusCell = writeOf(status, (value) => ({ kind: 'text', text: statusInfo(value).word }));
  const dueCell = writeOf(due, (value) => ({ kind: 'number', number: toExcelSerial(value) }));
  const settled = (cell: CellWrite, column: number): CellWrite => {
    const write = cell.kind === 'keep' ? kept(column) : cell;
    return write.kind === 'blank' && valueAt(grid, row, column) === '' ? KEEP : write;
  };
  return [settled(statusCell, own.status), settled(dueCell, own.due), warning];
}

/** The warning that a row should have; in a plain range it says whose it is, a native table is sorted as a whole. */
function warningOfRow(table: MeasureTable, { row, state }: RowDecision, own: OwnColumns): string {
  return warningFormula(
    cellAddress({ row, column: own.status }),
    cellAddress({ row, column: own.due }),
    table.form.kind === 'native' ? undefined : measureMark(state),
  );
}

/** Whether a row's warning is the one that it should be; after rows were moved it may look at cells of another row. */
function hasWarning(grid: Grid, table: MeasureTable, decision: RowDecision, own: OwnColumns): boolean {
  const { row } = decision;
  const formula = formulaAt(grid, row, own.warning);
  const nobodys = warningFormula(
    cellAddress({ row, column: own.status }),
    cellAddress({ row, column: own.due }),
  );
  return formula === warningOfRow(table, decision, own) || formula === nobodys;
}

/** The cells to write, in blocks of rows that stand directly under one another. */
function cellEdits(
  sheet: string,
  own: OwnColumns,
  writes: ReadonlyMap<number, readonly CellWrite[]>,
): readonly Edit[] {
  const columns = columnsOf(own);
  return runsOf([...writes.keys()]).flatMap(({ first, count }): readonly Edit[] => {
    const lines = Array.from({ length: count }, (_, index) => writes.get(first + index) ?? []);
    if (isSideBySide(own)) {
      return [{ kind: 'cells', at: { sheet, row: first, column: own.status }, cells: lines }];
    }
    return columns
      .map((column, place): Extract<Edit, { kind: 'cells' }> => ({
        kind: 'cells',
        at: { sheet, row: first, column },
        cells: lines.map((line) => [line[place] ?? KEEP]),
      }))
      .filter(({ cells }) => cells.some(([write]) => write !== undefined && write.kind !== 'keep'));
  });
}

/** How our cells look: like the texts beside them, which wrap and begin at the top. */
const CELL_LOOK: Look = { wrap: 'wrap', vertical: 'top', align: 'left' };

/** Our columns of some rows: one area, or three where the officer put something between them. */
function ownAreas(sheet: string, own: OwnColumns, row: number, rows: number): readonly Area[] {
  const areas = isSideBySide(own)
    ? [{ column: own.status, columns: 3 }]
    : columnsOf(own).map((column) => ({ column, columns: 1 }));
  return areas.map((columns) => ({ sheet, row, rows, ...columns }));
}

/** Drop-down, date format and look of rows that are new to us. */
function formatEdits(table: MeasureTable, own: OwnColumns, rows: readonly number[]): readonly Edit[] {
  const { sheet } = table.area;
  return runsOf(rows).flatMap(({ first, count }): readonly Edit[] => {
    const area: Area = { sheet, row: first, column: own.status, rows: count, columns: 1 };
    return [
      { kind: 'numberFormat', area: { ...area, column: own.due }, format: dueFormat(table.digits) },
      { kind: 'list', area, options: STATUSES.map(({ word }) => word), ...STATUS_CHOICE },
      ...ownAreas(sheet, own, first, count).map((cells): Edit => ({
        kind: 'look',
        area: cells,
        look: CELL_LOOK,
      })),
    ];
  });
}

/** Whether nothing but our column of a table stands in a column of the sheet, so that its width is ours to set. */
function isColumnOurs(grid: Grid, column: number, { area }: MeasureTable): boolean {
  const { row: top, rows } = usedArea(grid);
  return Array.from({ length: rows }, (_, index) => top + index).every(
    (row) => (row >= area.row && row < area.row + area.rows) || valueAt(grid, row, column) === '',
  );
}

/** The columns whose width must be read before planning: those in which our status columns of a sheet stand, or will. */
export function statusWidths(
  tables: readonly MeasureTable[],
  choice: ColumnsChoice = STANDARD_COLUMNS,
): readonly number[] {
  return [
    ...new Set(
      tables.flatMap((table) => {
        const own = ownColumnsOf(table, choice);
        return [...columnsOf(own), ...addedColumns(own).map(({ column }) => column)];
      }),
    ),
  ];
}

/**
 * What makes room for new columns: the native table grows, and columns that are ours alone get their width unless somebody
 * made them wider or narrower before.
 */
function roomEdits(grid: Grid, table: MeasureTable, own: PlannedColumns): readonly Edit[] {
  const { form } = table;
  const added = newColumns(table, own);
  const grown: readonly Edit[] =
    form.kind === 'native' && added.length > 0
      ? [
          {
            kind: 'resizeTable',
            table: form.name,
            from: form.area,
            to: { ...form.area, columns: form.area.columns + added.length },
          },
        ]
      : [];
  const widths = added.flatMap((column): readonly Edit[] => {
    const ours = WIDTHS[columnsOf(own).indexOf(column)];
    return grid.widths.get(column) === 'standard' && isColumnOurs(grid, column, table)
      ? [{ kind: 'columnWidth', sheet: grid.sheet, column, characters: ours ?? WIDTH_TO_TYPE_IN }]
      : [];
  });
  return [...grown, ...widths];
}

const HEADING_LOOK: Look = { weight: 'bold', wrap: 'wrap', vertical: 'middle', align: 'center' };

/** The look of new headings of ours; what an officer put between our columns keeps hers. */
function headingLooks(sheet: string, own: OwnColumns, rows: readonly number[]): readonly Edit[] {
  return rows.flatMap((row) =>
    ownAreas(sheet, own, row, 1).map((area): Edit => ({ kind: 'look', area, look: HEADING_LOOK })),
  );
}

/** Columns for her to type in: a heading over each, cells that wrap and begin at the top. */
function addedEdits(table: MeasureTable, own: PlannedColumns, rows: readonly number[]): readonly Edit[] {
  const { area, form, headingRows } = table;
  const { sheet } = area;
  return addedColumns(own).flatMap(({ column, heading, mark }): readonly Edit[] => [
    ...headingRows.flatMap((row): readonly Edit[] => [
      { kind: 'cells', at: { sheet, row, column }, cells: [[headingCell(form, heading, mark)]] },
      { kind: 'look', area: { sheet, row, column, rows: 1, columns: 1 }, look: HEADING_LOOK },
    ]),
    ...runsOf(rows).map(({ first, count }): Edit => ({
      kind: 'look',
      area: { sheet, row: first, column, rows: count, columns: 1 },
      look: CELL_LOOK,
    })),
  ]);
}

/** Cells of ours beside no measure any more, once what they held was moved: emptied. */
function emptiedCells(grid: Grid, own: OwnColumns, row: number): OwnCells {
  const emptied = (column: number): CellWrite =>
    valueAt(grid, row, column) === '' && formulaAt(grid, row, column) === undefined
      ? KEEP
      : { kind: 'blank' };
  return [emptied(own.status), emptied(own.due), { kind: 'blank' }];
}

/** Her evidence goes with her measure: what is linked stays linked. */
function evidenceMoves(
  grid: Grid,
  own: OwnColumns,
  behind: LeftBehind,
  rows: readonly number[],
): readonly Edit[] {
  const { evidence } = own;
  if (evidence === undefined) {
    return [];
  }
  const targets = [
    ...rows.map((row) => [row, behind.from.get(row)] as const),
    ...behind.emptied.map((row) => [row, undefined] as const),
  ];
  return targets.flatMap(([row, from]): readonly Edit[] => {
    const formula = from === undefined ? undefined : formulaAt(grid, from, evidence);
    const write: CellWrite =
      formula?.startsWith('=') === true ? { kind: 'formula', formula } : asIn(grid, from, evidence);
    return from === row || (write.kind === 'blank' && valueAt(grid, row, evidence) === '')
      ? []
      : [{ kind: 'cells', at: { sheet: grid.sheet, row, column: evidence }, cells: [[write]] }];
  });
}

/** What our columns of one table need: headings, statuses, dates and warnings, and room where they are new. */
export function statusEdits(
  grid: Grid,
  table: MeasureTable,
  decisions: readonly RowDecision[],
  own: PlannedColumns = ownColumnsOf(table),
  behind?: LeftBehind,
): readonly Edit[] {
  const { sheet } = table.area;
  const headings = newHeadings(grid, table, own);
  const rows = decisions.map(({ row }) => row);
  const isFresh = new Set(
    decisions.filter((decision) => !hasWarning(grid, table, decision, own)).map(({ row }) => row),
  );
  // Where a warning of ours stands, drop-down, date format and look stand as well.
  const unknown = rows.filter((row) => readWarning(formulaAt(grid, row, own.warning) ?? '') === undefined);
  const writes = new Map<number, readonly CellWrite[]>();
  for (const row of headings) {
    writes.set(row, headingCells(table.form));
  }
  for (const decision of decisions) {
    const { row } = decision;
    const from = behind?.from.get(row);
    const source: OwnSource = behind === undefined || from === row ? HERE : { kind: 'elsewhere', row: from };
    const warning: CellWrite = isFresh.has(row)
      ? { kind: 'formula', formula: warningOfRow(table, decision, own) }
      : KEEP;
    const cells = rowCells(grid, decision, own, source, warning);
    if (cells.some((write) => write.kind !== 'keep')) {
      writes.set(row, cells);
    }
  }
  for (const row of behind?.emptied ?? []) {
    writes.set(row, emptiedCells(grid, own, row));
  }
  return [
    ...cellEdits(sheet, own, writes),
    ...(behind === undefined ? [] : evidenceMoves(grid, own, behind, rows)),
    ...addedEdits(table, own, rows),
    ...formatEdits(table, own, unknown),
    ...headingLooks(sheet, own, headings),
    ...roomEdits(grid, table, own),
  ];
}
