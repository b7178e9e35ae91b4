import { compareValues, isError } from './formulaValues';
import { moveFormula } from './shiftFormula';
import type { Area, Cell, Sheet, Value } from './Workbook';
import { cellKey } from './Workbook';

/** A column to sort by (from 0, on the sheet) and its direction. */
export interface SortKey {
  readonly column: number;
  readonly order: 'ascending' | 'descending';
}

/**
 * Sorts the rows of an area (without its header) as Excel does: cells go with their look and their comments, formulas as if
 * copied to their new row; conditional formats, validations, heights and merged blocks stay. Recalculate afterwards.
 */
export function sortRows(sheet: Sheet, area: Area, ...keys: readonly SortKey[]): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const sorted = [...rows].sort((a, b) => {
    for (const { column, order } of keys) {
      const difference = compareForSort(valueAt(sheet, a, column), valueAt(sheet, b, column), order);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const cells = new Map<number, Cell>();
  const comments = new Map<number, { readonly text: string; readonly author?: string }>();
  for (const [index, from] of sorted.entries()) {
    const to = area.row + index;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = sheet.cells.get(cellKey(from, column));
      const comment = sheet.comments.get(cellKey(from, column));
      if (cell !== undefined) cells.set(cellKey(to, column), movedCell(cell, from, to, column));
      if (comment !== undefined) comments.set(cellKey(to, column), comment);
    }
  }
  for (const row of rows) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      sheet.cells.delete(cellKey(row, column));
      sheet.comments.delete(cellKey(row, column));
    }
  }
  for (const [key, cell] of cells) sheet.cells.set(key, cell);
  for (const [key, comment] of comments) sheet.comments.set(key, comment);
}

function movedCell(cell: Cell, from: number, to: number, column: number): Cell {
  return cell.formula === undefined
    ? cell
    : { ...cell, formula: moveFormula(cell.formula, from, column, to, column) };
}

function valueAt(sheet: Sheet, row: number, column: number): Value | undefined {
  return sheet.cells.get(cellKey(row, column))?.value;
}

/** Numbers, texts, FALSE, TRUE, errors; blanks last in either direction. */
function compareForSort(a: Value | undefined, b: Value | undefined, order: SortKey['order']): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const errors = Number(isError(a)) - Number(isError(b));
  const difference = errors !== 0 || isError(a) ? errors : compareValues(a, b);
  return order === 'ascending' ? difference : -difference;
}
