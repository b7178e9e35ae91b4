import { mapFormulas } from './mapFormulas';
import { loseSheetIn, renameSheetIn } from './shiftFormula';
import type { Sheet, Workbook } from './Workbook';

/** Gives a sheet another name; formulas, rules and names that name it follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  mapFormulas(workbook, (formula) => renameSheetIn(formula, before, name));
  sheet.name = name;
}

/** Deletes a sheet: what pointed at it becomes `#REF!`, and its neighbour becomes active if it was. Recalculate afterwards. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const place = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(place, 1);
  mapFormulas(workbook, (formula) => loseSheetIn(formula, sheet.name));
  if (workbook.activeSheetId !== sheet.id) return;
  workbook.activeSheetId = (workbook.sheets[place] ?? workbook.sheets.at(-1))?.id ?? '';
}
