import { changeSheetLines } from './changeSheetLines';
import type { Sheet, Workbook } from './Workbook';

/** Inserts empty rows before row `at` (from 0), as an officer does; recalculate afterwards. */
export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  changeSheetLines(workbook, sheet, { sheet: sheet.name, lines: 'rows', act: 'inserted', at, count });
}

/** Inserts empty columns before column `at` (from 0). */
export function insertColumns(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  changeSheetLines(workbook, sheet, { sheet: sheet.name, lines: 'columns', act: 'inserted', at, count });
}
