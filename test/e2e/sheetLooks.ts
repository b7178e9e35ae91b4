import { conditionalStyles } from '../host/conditionalStyle';
import { cellKey } from '../host/Workbook';
import type { Sheet } from '../host/Workbook';
import type { OpenExcel } from './openExcel';

/** The sheet of a name; the test fails where there is none. */
export function sheetNamed({ host }: OpenExcel, name: string): Sheet {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** What a cell holds; row and column from 0, an empty cell is `''`, an error its name. */
export function valueAt(sheet: Sheet, row: number, column: number): string | number | boolean {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? '';
  return typeof value === 'object' ? value.error : value;
}

/** The fill that the sheet's conditional formats show in a cell, `#RRGGBB`. */
export function shownFills(
  { host, calculator }: OpenExcel,
  sheet: Sheet,
): (row: number, column: number) => string | undefined {
  const everywhere = { row: 0, column: 0, rows: 1000, columns: 100 };
  const styleAt = conditionalStyles(host.workbook, calculator, sheet, everywhere);
  return (row, column) => styleAt(row, column)?.fill?.color;
}
