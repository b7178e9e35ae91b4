import type { EnteredInput } from './cellInput';
import { readInput } from './cellInput';
import { cellOf, clearContent, mergeAt, numberFormatOf, plainValue, putInput } from './cells';
import { displayText } from './displayText';
import { HostError, invalidArgument } from './HostError';
import type { HostState } from './HostState';
import { refuseLockedCells } from './permissions';
import { headerCellsChanged } from './tableHeaders';
import type { Area, Cell, Sheet } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** One answer per cell, rows x columns; null for whole rows and columns, whose cells Excel does not list. */
export function grid<V>(area: Area, read: (row: number, column: number) => V): V[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
}

/** Whether an area is whole rows or whole columns. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

/** `values`: numbers, texts, truth values; an empty text for an empty cell. */
export function valuesOf(sheet: Sheet, area: Area): unknown {
  return grid(area, (row, column) => plainValue(cellOf(sheet, row, column)?.value));
}

/** `formulas`: the formula, or the value where there is none. */
export function formulasOf(sheet: Sheet, area: Area): unknown {
  return grid(area, (row, column) => {
    const cell = cellOf(sheet, row, column);
    return cell?.formula ?? plainValue(cell?.value);
  });
}

/** `text`: what the cells show, whatever their width. */
export function textOfCells(sheet: Sheet, area: Area): unknown {
  return grid(
    area,
    (row, column) => displayText(cellOf(sheet, row, column)?.value, numberFormatOf(sheet, row, column)).text,
  );
}

/** `valueTypes` as Excel names them. */
export function valueTypesOf(sheet: Sheet, area: Area): unknown {
  return grid(area, (row, column) => valueType(cellOf(sheet, row, column)));
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return cell?.formula === undefined ? 'Empty' : 'String';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/** `numberFormat` of each cell. */
export function numberFormatsOf(sheet: Sheet, area: Area): unknown {
  return grid(area, (row, column) => numberFormatOf(sheet, row, column));
}

/**
 * Writes `values` or `formulas`: one value for all cells or one for each; null leaves a cell as it is. Nothing is written
 * when a value would be refused. Cells hidden under a merged block take nothing, as in Excel.
 */
export function writeCells(state: HostState, sheet: Sheet, area: Area, written: unknown): void {
  refuseLockedCells(state, sheet, area);
  if (isUnbounded(area)) throw invalidArgument();
  const cells = spread(area, written);
  const thisYear = state.today().year;
  const inputs: { row: number; column: number; input: EnteredInput }[] = [];
  cells.forEach((line, rowIndex) => {
    line.forEach((value, columnIndex) => {
      if (value === null) return;
      const row = area.row + rowIndex;
      const column = area.column + columnIndex;
      const numberFormat = numberFormatOf(sheet, row, column);
      const input = readInput(value, { numberFormat, locale: 'en-US', thisYear });
      if (input.kind === 'refused') throw invalidArgument();
      inputs.push({ row, column, input });
    });
  });
  const before =
    area.rows * area.columns === 1 ? plainValue(cellOf(sheet, area.row, area.column)?.value) : undefined;
  for (const { row, column, input } of inputs) {
    const merge = mergeAt(sheet, row, column);
    if (merge !== undefined && (merge.row !== row || merge.column !== column)) continue;
    putInput(sheet, row, column, input);
  }
  headerCellsChanged(state.workbook, sheet, area);
  state.cellsChanged({
    sheetId: sheet.id,
    area,
    type: 'RangeEdited',
    ...(before === undefined ? {} : { before }),
  });
}

/** Spreads one value over an area, or checks that a list of rows has its shape. */
export function spread(area: Area, written: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(written)) {
    if (written !== null && typeof written === 'object') throw invalidArgument();
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => written));
  }
  const rows: readonly unknown[] = written;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
}

/** Empties the cells of an area; looks stay. */
export function clearContents(state: HostState, sheet: Sheet, area: Area): void {
  refuseLockedCells(state, sheet, area);
  for (const key of keysIn(sheet, area)) clearContent(sheet, key.row, key.column);
  headerCellsChanged(state.workbook, sheet, area);
  state.cellsChanged({ sheetId: sheet.id, area, type: 'RangeEdited' });
}

function keysIn(sheet: Sheet, area: Area): readonly { readonly row: number; readonly column: number }[] {
  return [...sheet.cells.keys()]
    .map((key) => ({ row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS }))
    .filter(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
}
