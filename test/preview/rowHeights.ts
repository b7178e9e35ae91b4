import { CELL_PADDING, INDENT, DEFAULT_FONT_SIZE, letterLook, lineHeightOf } from './cellLook';
import { givenRowPixels, pixelsBetween } from './lineSizes';
import type { CellView, SheetView } from './sheetView';
import type { TextRuler } from './textRuler';

/** How high the rows of a sheet are drawn. */
export interface RowHeights {
  /** The rows are of this sheet from now on; what was measured of it before is kept. */
  show(view: SheetView, widthOf: (column: number) => number): void;
  /** Pixels of a row: measured where it was drawn before, else guessed from the length of its texts. */
  readonly sizeOf: (row: number) => number;
  /** Measures rows that are about to be drawn; true when one of them turns out another height. */
  measure(rows: readonly number[]): boolean;
}

const PIXELS_PER_POINT = 96 / 72;
const LETTER = 0.55;
/** The most that thin borders take of a cell on its left and right. */
const BORDERS = 2;

/**
 * Row heights by what stands in them, as Excel does it. A height from the file is a least height here: a Thai font that
 * stands in for one that is not installed may be taller, and no text may be cut.
 */
export function createRowHeights(ruler: TextRuler): RowHeights {
  let view: SheetView | undefined;
  let widthOf: (column: number) => number = () => 0;
  let guessed = new Map<number, number>();
  const measured = new Map<number, number>();

  const sizeOf = (row: number): number => {
    if (view === undefined) return 0;
    const given = givenRowPixels(view.sheet, row);
    return given === 0 ? 0 : Math.max(given, measured.get(row) ?? guessed.get(row) ?? 0);
  };

  const needed = (shown: SheetView, row: number): number => {
    let pixels = 0;
    for (let column = 0; column < shown.extent.columns; column += 1) {
      if (shown.isEmpty(row, column) || shown.isCovered(row, column)) continue;
      const cell = shown.cell(row, column);
      if (cell.text === '' || cell.rows > 1 || cell.style?.alignment?.textRotation) continue;
      const width = pixelsBetween(column, cell.columns, widthOf);
      if (width === 0) continue;
      const height = cell.style?.alignment?.wrapText
        ? ruler.heightOf(cell.text, letterLook(cell.style), textWidth(cell, width))
        : lineHeight(cell);
      pixels = Math.max(pixels, Math.ceil(height));
    }
    return pixels;
  };

  return {
    show: (next, widths) => {
      if (next.sheet.id !== view?.sheet.id) measured.clear();
      view = next;
      widthOf = widths;
      guessed = guessRows(next, widths);
    },
    sizeOf,
    measure: (rows) => {
      if (view === undefined) return false;
      let changed = false;
      for (const row of rows) {
        const before = sizeOf(row);
        if (before === 0 || row >= view.extent.rows) continue;
        measured.set(row, needed(view, row));
        changed ||= sizeOf(row) !== before;
      }
      return changed;
    },
  };
}

function lineHeight(cell: CellView): number {
  return (cell.style?.font?.size ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT * lineHeightOf(cell.style);
}

function textWidth(cell: CellView, width: number): number {
  return width - 2 * CELL_PADDING - BORDERS - (cell.style?.alignment?.indent ?? 0) * INDENT;
}

/** One pass over the cells, so that the scroll bar is about right before anything is measured. */
function guessRows(view: SheetView, widthOf: (column: number) => number): Map<number, number> {
  const guessed = new Map<number, number>();
  for (const [key, { value, style }] of view.sheet.cells) {
    if (value === undefined) continue;
    const row = Math.floor(key / 16_384);
    const size = (style?.font?.size ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT;
    let lines = 1;
    if (style?.alignment?.wrapText && typeof value === 'string') {
      const width = Math.max(20, widthOf(key % 16_384) - 2 * CELL_PADDING);
      const letters = value.replace(/\p{Mn}/gu, '').length;
      lines = Math.max(1, Math.ceil((letters * size * LETTER) / width));
    }
    const pixels = Math.ceil(lines * size * lineHeightOf(style));
    if (pixels > (guessed.get(row) ?? 0)) guessed.set(row, pixels);
  }
  return guessed;
}
