import { cellKey, emptyWorkbook } from '../host/Workbook';
import type { Workbook } from '../host/Workbook';

/** A workbook with one sheet that holds a grid of typed cells, its top-left at A1; `''` is an empty cell. */
export function workbookOf(grid: readonly (readonly (string | number)[])[], sheet = 'ITA'): Workbook {
  const workbook = emptyWorkbook(sheet);
  const [first] = workbook.sheets;
  grid.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== '') {
        first?.cells.set(cellKey(row, column), { value });
      }
    });
  });
  return workbook;
}

/** A workbook with a sheet for each name, each holding a grid of typed cells from A1. */
export function sheetsOf(
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Workbook {
  const all = Object.entries(sheets)
    .flatMap(([name, grid]) => workbookOf(grid, name).sheets)
    .map((sheet, index) => ({ ...sheet, id: `{00000000-000${index + 1}-0000-0000-000000000000}` }));
  return { ...emptyWorkbook(), sheets: all, activeSheetId: all[0]?.id ?? '' };
}
