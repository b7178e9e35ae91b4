import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pixelsOfWidth } from '../host/columnWidth';
import type { Sheet } from '../host/Workbook';

const PIXELS_PER_POINT = 96 / 72;

/** Pixels of a column; a hidden one has none. */
export function columnPixels(sheet: Sheet, column: number): number {
  const line = sheet.columns.get(column);
  if (line?.hidden) return 0;
  return pixelsOfWidth(line?.width ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH);
}

/** Pixels of a row as the workbook says them, before its texts are measured; a hidden one has none. */
export function givenRowPixels(sheet: Sheet, row: number): number {
  const line = sheet.rows.get(row);
  if (line?.hidden) return 0;
  return Math.round((line?.height ?? sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT) * PIXELS_PER_POINT);
}

/** Pixels of lines that stand beside each other, hidden ones counting nothing. */
export function pixelsBetween(first: number, count: number, sizeOf: (line: number) => number): number {
  let pixels = 0;
  for (let line = first; line < first + count; line += 1) pixels += sizeOf(line);
  return pixels;
}
