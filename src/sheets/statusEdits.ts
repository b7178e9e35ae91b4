import { STATUSES, statusInfo } from '../ita/Status';
import { MEASURES_HEADINGS, STATUS_CHOICE } from '../ita/sheetTexts';
import { toExcelSerial } from '../thai/IsoDate';
import { cellAddress } from './address';
import type { Decision, RowDecision } from './decideStatus';
import { formulaAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { markedText } from './mark';
import type { Mark } from './mark';
import type { MeasureTable, OwnColumns } from './MeasureTable';
import type { Area } from './Place';
import type { CellWrite, Edit } from './Plan';
import { runsOf } from './runsOf';
import { dueFormat, warningFormula } from './statusRules';

/** One row of our three columns. */
type OwnCells = readonly [CellWrite, CellWrite, CellWrite];

const KEEP: CellWrite = { kind: 'keep' };
const WIDTHS = [20, 15, 22] as const;
const HEADINGS: readonly (readonly [string, Mark])[] = [
  [MEASURES_HEADINGS.status, 'status.head'],
  [MEASURES_HEADINGS.due, 'due.head'],
  [MEASURES_HEADINGS.warning, 'warning.head'],
];

/** Where our columns stand, or are to stand: directly right of the officer's. */
export function ownColumnsOf({ own, area }: MeasureTable): OwnColumns {
  const next = area.column + area.columns;
  return own ?? { status: next, due: next + 1, warning: next + 2 };
}

function columnsOf(own: OwnColumns): readonly [number, number, number] {
  return [own.status, own.due, own.warning];
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

function headingCells(form: MeasureTable['form']): readonly CellWrite[] {
  return HEADINGS.map(([text, mark]) =>
    // The headings of a native table must be constants.
    form.kind === 'native' ? { kind: 'text', text } : { kind: 'formula', formula: markedText(text, mark) },
  );
}

function writeOf<T>(decision: Decision<T>, write: (value: T) => CellWrite): CellWrite {
  return decision.kind === 'write' ? write(decision.value) : decision;
}

function rowCells(
  { row, status, due }: RowDecision,
  own: OwnColumns,
  warning: 'there' | 'missing',
): OwnCells {
  const formula = warningFormula(
    cellAddress({ row, column: own.status }),
    cellAddress({ row, column: own.due }),
  );
  return [
    writeOf(status, (value) => ({ kind: 'text', text: statusInfo(value).word })),
    writeOf(due, (value) => ({ kind: 'number', number: toExcelSerial(value) })),
    warning === 'there' ? KEEP : { kind: 'formula', formula },
  ];
}

/** Whether a row's warning is the one that it should be; after rows were moved it may look at cells of another row. */
function hasWarning(grid: Grid, row: number, own: OwnColumns): boolean {
  const wanted = warningFormula(
    cellAddress({ row, column: own.status }),
    cellAddress({ row, column: own.due }),
  );
  return formulaAt(grid, row, own.warning) === wanted;
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

/** Drop-down and date format of rows that are new to us. */
function formatEdits(table: MeasureTable, own: OwnColumns, rows: readonly number[]): readonly Edit[] {
  const { sheet } = table.area;
  return runsOf(rows).flatMap(({ first, count }): readonly Edit[] => {
    const area: Area = { sheet, row: first, column: own.status, rows: count, columns: 1 };
    return [
      { kind: 'numberFormat', area: { ...area, column: own.due }, format: dueFormat(table.digits) },
      { kind: 'list', area, options: STATUSES.map(({ word }) => word), ...STATUS_CHOICE },
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

/** What makes room for new columns: the native table grows, and columns that are ours alone get their width. */
function roomEdits(grid: Grid, table: MeasureTable, own: OwnColumns): readonly Edit[] {
  const { form } = table;
  const grown: readonly Edit[] =
    form.kind === 'native'
      ? [
          {
            kind: 'resizeTable',
            table: form.name,
            from: form.area,
            to: { ...form.area, columns: form.area.columns + HEADINGS.length },
          },
        ]
      : [];
  const widths = columnsOf(own).flatMap((column, index): readonly Edit[] =>
    isColumnOurs(grid, column, table)
      ? [{ kind: 'columnWidth', sheet: grid.sheet, column, characters: WIDTHS[index] ?? WIDTHS[0] }]
      : [],
  );
  return [...grown, ...widths];
}

/** The look of new headings of ours; what an officer put between our columns keeps hers. */
function headingLooks(sheet: string, own: OwnColumns, rows: readonly number[]): readonly Edit[] {
  const areas = isSideBySide(own)
    ? [{ column: own.status, columns: 3 }]
    : columnsOf(own).map((column) => ({ column, columns: 1 }));
  return rows.flatMap((row) =>
    areas.map((columns): Edit => ({
      kind: 'look',
      area: { sheet, row, rows: 1, ...columns },
      look: { weight: 'bold', wrap: 'wrap', vertical: 'middle', align: 'center' },
    })),
  );
}

/** What our columns of one table need: headings, statuses, dates and warnings, and room where they are new. */
export function statusEdits(
  grid: Grid,
  table: MeasureTable,
  decisions: readonly RowDecision[],
): readonly Edit[] {
  const { sheet } = table.area;
  const own = ownColumnsOf(table);
  const headings = newHeadings(grid, table, own);
  const fresh = decisions.map(({ row }) => row).filter((row) => !hasWarning(grid, row, own));
  const isFresh = new Set(fresh);
  const writes = new Map<number, readonly CellWrite[]>();
  for (const row of headings) {
    writes.set(row, headingCells(table.form));
  }
  for (const decision of decisions) {
    const cells = rowCells(decision, own, isFresh.has(decision.row) ? 'missing' : 'there');
    if (cells.some((write) => write.kind !== 'keep')) {
      writes.set(decision.row, cells);
    }
  }
  return [
    ...cellEdits(sheet, own, writes),
    ...formatEdits(table, own, fresh),
    ...headingLooks(sheet, own, headings),
    ...(table.own === undefined ? roomEdits(grid, table, own) : []),
  ];
}
