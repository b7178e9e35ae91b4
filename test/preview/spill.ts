import { horizontalOf } from './cellLook';
import type { CellView, SheetView } from './sheetView';

/** Pixels by which a text runs over into the empty cells beside its own, as Excel lets it. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

const NONE: Spill = { left: 0, right: 0 };
/** A text longer than this many pixels is not followed further. */
const FAR = 1600;

/** How far a cell's text may run over; numbers, wrapped and merged cells keep to themselves. */
export function spillOf(view: SheetView, cell: CellView, widthOf: (column: number) => number): Spill {
  if (typeof cell.value !== 'string' || cell.columns > 1 || cell.style?.alignment?.wrapText) return NONE;
  const wanted = roughWidth(cell) - widthOf(cell.column);
  if (wanted <= 0) return NONE;
  const across = horizontalOf(cell.style, cell.value);
  return {
    left: across === 'left' ? 0 : freePixels(view, cell, -1, wanted, widthOf),
    right: across === 'right' ? 0 : freePixels(view, cell, 1, wanted, widthOf),
  };
}

/** The last column left of `column` whose text may run over into it; undefined where there is none. */
export function spillsInto(view: SheetView, row: number, column: number): number | undefined {
  for (let at = Math.min(column, view.extent.columns) - 1; at >= 0; at -= 1) {
    if (!view.isEmpty(row, at)) return view.isCovered(row, at) ? undefined : at;
  }
  return undefined;
}

/** More than the text can need: Thai vowels and tone marks above and below take no width. */
function roughWidth(cell: CellView): number {
  const size = ((cell.style?.font?.size ?? 11) * 96) / 72;
  return Math.min(FAR, cell.text.replace(/\p{Mn}/gu, '').length * size * 0.75 + 8);
}

function freePixels(
  view: SheetView,
  cell: CellView,
  step: 1 | -1,
  wanted: number,
  widthOf: (column: number) => number,
): number {
  let free = 0;
  for (let column = cell.column + step; free < wanted && column >= 0; column += step) {
    if (!view.isEmpty(cell.row, column)) break;
    free += widthOf(column);
  }
  return free;
}
