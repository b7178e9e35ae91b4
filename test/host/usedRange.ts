import { boundingArea, holdsCell, intersect } from './areas';
import { hasContent } from './cells';
import type { Area, Cell, Sheet } from './Workbook';
import { cellAt } from './Workbook';

/** Which cells count as used: those that hold something, or those with a look of their own as well. */
export type Used = 'values' | 'formats';

/** The rectangle around the used cells of a sheet, within an area when one is given; undefined when there are none. */
export function usedArea(sheet: Sheet, used: Used, within?: Area): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [key, cell] of sheet.cells) {
    if (!counts(cell, used)) continue;
    const { row, column } = cellAt(key);
    if (within !== undefined && !holdsCell(within, row, column)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const cells =
    bottom < 0 ? [] : [{ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }];
  const merges =
    used === 'values'
      ? []
      : sheet.merges.flatMap((merge) => (within === undefined ? merge : (intersect(merge, within) ?? [])));
  return boundingArea([...cells, ...merges]);
}

function counts(cell: Cell, used: Used): boolean {
  return hasContent(cell) || (used === 'formats' && cell.style !== undefined);
}

/** The block of cells around an area that empty rows and columns bound, as Ctrl+A picks it. */
export function surroundingRegion(sheet: Sheet, from: Area): Area {
  const cells = [...sheet.cells].filter(([, cell]) => hasContent(cell)).map(([key]) => cellAt(key));
  let region = from;
  for (;;) {
    const reach = {
      row: region.row - 1,
      column: region.column - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    };
    const touched = cells
      .filter(({ row, column }) => holdsCell(reach, row, column))
      .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    const grown = boundingArea([region, ...touched]) ?? region;
    if (grown.rows === region.rows && grown.columns === region.columns) break;
    region = grown;
  }
  return region;
}
