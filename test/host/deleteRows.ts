import { changeSheetLines } from './changeSheetLines';
import type { Sheet, Workbook } from './Workbook';

/** Deletes rows from row `at` (from 0), as an officer does; recalculate afterwards. */
export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  changeSheetLines(workbook, sheet, { sheet: sheet.name, lines: 'rows', act: 'deleted', at, count });
}

/** Deletes columns from column `at` (from 0). */
export function deleteColumns(workbook: Workbook, sheet: Sheet, at: number, count = 1): void {
  changeSheetLines(workbook, sheet, { sheet: sheet.name, lines: 'columns', act: 'deleted', at, count });
}
