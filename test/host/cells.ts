import type { EnteredInput } from './cellInput';
import type { Area, Cell, CellStyle, Sheet, Value } from './Workbook';
import { cellAt, cellKey } from './Workbook';

/** The cell at a place; undefined when nothing was ever put there. */
export function cellOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** Calls back for every cell that exists in an area, in the order of rows. */
export function eachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  if (area.rows * area.columns <= sheet.cells.size) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = cellOf(sheet, row, column);
        if (cell !== undefined) visit(cell, row, column);
      }
    }
    return;
  }
  const found: number[] = [];
  for (const key of sheet.cells.keys()) {
    const { row, column } = cellAt(key);
    if (
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    )
      found.push(key);
  }
  for (const key of found.sort((one, other) => one - other)) {
    const cell = sheet.cells.get(key);
    const { row, column } = cellAt(key);
    if (cell !== undefined) visit(cell, row, column);
  }
}

/** A cell's value as `values` says it: an empty cell is an empty text, an error its text. */
export function plainValue(value: Value | undefined): string | number | boolean {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

/** The look of a cell, its row's or column's where it has none of its own. */
export function styleOf(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  return cellOf(sheet, row, column)?.style ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
}

/** The number format of a cell, `General` where none was set. */
export function numberFormatOf(sheet: Sheet, row: number, column: number): string {
  return styleOf(sheet, row, column)?.numberFormat ?? 'General';
}

/** Whether a cell may be written on a protected sheet. */
export function isUnlocked(sheet: Sheet, row: number, column: number): boolean {
  return styleOf(sheet, row, column)?.unlocked === true;
}

/** Whether a cell holds anything: a value or a formula. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== undefined || cell.formula !== undefined);
}

/** Puts what was read from a text, a number or a truth value into a cell; its look stays, `General` takes the text's format. */
export function putInput(sheet: Sheet, row: number, column: number, input: EnteredInput): void {
  const key = cellKey(row, column);
  const style = styleOf(sheet, row, column);
  if (input.kind === 'empty') {
    clearContent(sheet, row, column);
    return;
  }
  const cell: Cell = {};
  if (style !== undefined) cell.style = style;
  if (input.kind === 'formula') cell.formula = input.formula;
  else {
    if (input.value !== '') cell.value = input.value;
    if (input.quotePrefix) cell.quotePrefix = true;
    if (input.numberFormat !== undefined && (style?.numberFormat ?? 'General') === 'General') {
      cell.style = { ...style, numberFormat: input.numberFormat };
    }
  }
  sheet.cells.set(key, cell);
}

/** Empties a cell; its look stays. */
export function clearContent(sheet: Sheet, row: number, column: number): void {
  const key = cellKey(row, column);
  const cell = sheet.cells.get(key);
  if (cell === undefined) return;
  if (cell.style === undefined) sheet.cells.delete(key);
  else sheet.cells.set(key, { style: cell.style });
}

/** The merged block that a cell belongs to; undefined for a cell of its own. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}
