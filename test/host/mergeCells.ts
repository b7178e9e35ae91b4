import { intersect } from './areas';
import { clearContent, eachCell, hasContent } from './cells';
import { invalidArgument } from './HostError';
import type { HostState } from './HostState';
import { refuseProtectedSheet } from './permissions';
import type { SingleRange } from './rangeTarget';
import type { Area, Sheet } from './Workbook';

/** Merges the cells of a range; only the first cell's content stays, as in Excel. */
export function mergeCells(
  state: HostState,
  { sheet, area }: SingleRange,
  how: 'one block' | 'each row',
): void {
  refuseProtectedSheet(state, sheet);
  if (sheet.tables.some((table) => intersect(table.area, area) !== undefined)) throw invalidArgument();
  const blocks =
    how === 'one block'
      ? [area]
      : Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
  for (const block of blocks) mergeBlock(sheet, block);
  state.cellsChanged({ sheetId: sheet.id, area, type: 'RangeEdited' });
}

/** Takes merged blocks that touch a range apart. */
export function unmergeCells(state: HostState, { sheet, area }: SingleRange): void {
  refuseProtectedSheet(state, sheet);
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === undefined);
}

function mergeBlock(sheet: Sheet, block: Area): void {
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, block) === undefined);
  if (block.rows * block.columns > 1) sheet.merges.push(block);
  const hidden: { row: number; column: number }[] = [];
  let first = true;
  eachCell(sheet, block, (cell, row, column) => {
    if (!hasContent(cell)) return;
    if (!(row === block.row && column === block.column) || !first) hidden.push({ row, column });
    first = false;
  });
  for (const { row, column } of hidden) clearContent(sheet, row, column);
}
