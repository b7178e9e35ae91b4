import { boundingArea, contains } from './areas';
import { cellOf, hasContent } from './cells';
import { moveFormula } from './shiftFormula';
import type { Area, Sheet, Table } from './Workbook';
import { cellKey } from './Workbook';

/**
 * Typing directly below or right of a table makes it grow, as AutoCorrect does: a new row takes the looks, the formulas of
 * calculated columns, the rules and drop-downs of the row above. Writing through the API does not do this.
 */
export function growTable(sheet: Sheet, row: number, column: number): void {
  const cell = { row, column, rows: 1, columns: 1 };
  for (const table of sheet.tables) {
    const { area } = table;
    const below =
      row === area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      !table.showTotals;
    const right = column === area.column + area.columns && row >= area.row && row < area.row + area.rows;
    if (!below && !right) continue;
    table.area = boundingArea([area, cell]) ?? area;
    if (below) fillRow(sheet, table, row);
    return;
  }
}

function fillRow(sheet: Sheet, table: Table, row: number): void {
  for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
    const above = cellOf(sheet, row - 1, column);
    const here = cellOf(sheet, row, column) ?? {};
    const next = { ...here };
    if (above?.style !== undefined && next.style === undefined) next.style = above.style;
    if (above?.formula !== undefined && !hasContent(here)) {
      next.formula = moveFormula(above.formula, row - 1, column, row, column);
    }
    if (Object.keys(next).length > 0) sheet.cells.set(cellKey(row, column), next);
  }
  const oneMoreRow = (area: Area): Area => {
    const old = { ...table.area, rows: table.area.rows - 1 };
    const reachesEnd = contains(old, area) && area.row + area.rows === row;
    return reachesEnd ? { ...area, rows: area.rows + 1 } : area;
  };
  for (const format of sheet.conditionalFormats) format.areas = format.areas.map(oneMoreRow);
  for (const validation of sheet.validations) validation.areas = validation.areas.map(oneMoreRow);
}
