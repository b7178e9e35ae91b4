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
