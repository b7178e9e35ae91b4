import { STATUSES } from '../ita/Status';
import { STATUS_CHOICE } from '../ita/sheetTexts';
import { usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { markedText } from './mark';
import type { Mark } from './mark';
import type { MeasureTable, OwnColumns } from './MeasureTable';
import type { Area } from './Place';
import { addedColumns, columnsOf, isSideBySide, newColumns } from './plannedColumns';
import type { PlannedColumns } from './plannedColumns';
import type { CellWrite, Edit, Look } from './Plan';
import { runsOf } from './runsOf';
import { dueFormat } from './statusRules';

const WIDTHS = [20, 15, 22] as const;
const WIDTH_TO_TYPE_IN = 30;

/** A heading of ours; those of a native table must be constants. */
export function headingCell(form: MeasureTable['form'], text: string, mark: Mark): CellWrite {
  return form.kind === 'native'
    ? { kind: 'text', text }
    : { kind: 'formula', formula: markedText(text, mark) };
}

/** How our cells look: like the texts beside them, which wrap and begin at the top. */
const CELL_LOOK: Look = { wrap: 'wrap', vertical: 'top', align: 'left' };

/** Our columns of some rows: one area, or three where the officer put something between them. */
function ownAreas(sheet: string, own: OwnColumns, row: number, rows: number): readonly Area[] {
  // What comes again looks as its cells did before, and so is put back alone.
  const areas =
    isSideBySide(own) && own.restored === undefined
      ? [{ column: own.status, columns: 3 }]
      : columnsOf(own).map((column) => ({ column, columns: 1 }));
  return areas.map((columns) => ({ sheet, row, rows, ...columns }));
}

/** Drop-down, date format and look of rows that are new to us. */
export function formatEdits(table: MeasureTable, own: OwnColumns, rows: readonly number[]): readonly Edit[] {
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

/**
 * What makes room for new columns: the native table grows, and columns that are ours alone get their width unless somebody
 * made them wider or narrower before.
 */
export function roomEdits(grid: Grid, table: MeasureTable, own: PlannedColumns): readonly Edit[] {
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
export function headingLooks(sheet: string, own: OwnColumns, rows: readonly number[]): readonly Edit[] {
  return rows.flatMap((row) => {
    const areas =
      own.restored?.map((column): Area => ({ sheet, row, column, rows: 1, columns: 1 })) ??
      ownAreas(sheet, own, row, 1);
    return areas.map((area): Edit => ({ kind: 'look', area, look: HEADING_LOOK }));
  });
}

/** Columns for her to type in: a heading over each, cells that wrap and begin at the top. */
export function addedEdits(
  table: MeasureTable,
  own: PlannedColumns,
  rows: readonly number[],
): readonly Edit[] {
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
