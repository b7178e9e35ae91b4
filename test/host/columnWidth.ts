/**
 * Widths and heights between an .xlsx file (characters of the default font, padding included) and the API (points), for
 * Calibri 11, whose widest digit is 7 pixels at 96 dpi; ECMA-376 part 1, 18.3.1.13.
 */
const DIGIT = 7;
const POINTS = 0.75;

/** The width of a column in a new sheet, in characters as the file has it: 8.43 shown, 64 pixels. */
export const DEFAULT_COLUMN_WIDTH = 9.140625;

/** The height of a row in a new sheet, in points. */
export const DEFAULT_ROW_HEIGHT = 15;

/** Pixels of a column as the file gives it. */
export function pixelsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Points of a column as `format.columnWidth` gives them. */
export function pointsOfWidth(characters: number): number {
  return pixelsOfWidth(characters) * POINTS;
}

/** Characters, as the file wants them, of a column as wide as `points`; Excel rounds to whole pixels. */
export function widthOfPoints(points: number): number {
  return Math.round(points / POINTS) / DIGIT;
}

/** Characters, as the file wants them, of a column that shows `shown` digits. */
export function widthOfText(shown: number): number {
  return Math.trunc(((shown * DIGIT + 5) / DIGIT) * 256) / 256;
}
