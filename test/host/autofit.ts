import { eachCell, mergeAt, styleOf } from './cells';
import { DEFAULT_COLUMN_WIDTH, pixelsOfWidth, widthOfText } from './columnWidth';
import { displayText } from './displayText';
import type { Area, Cell, Sheet } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** Makes columns as wide as their longest text; wrapped and merged cells don't count. All columns without an area. */
export function autofitColumns(sheet: Sheet, within: Area | undefined): void {
  const area = within ?? { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  const longest = new Map<number, number>();
  eachCell(sheet, area, (cell, row, column) => {
    if (mergeAt(sheet, row, column) !== undefined || styleOf(sheet, row, column)?.alignment?.wrapText) return;
    const shown = shownLength(cell);
    if (shown > 0) longest.set(column, Math.max(longest.get(column) ?? 0, shown));
  });
  for (const [column, characters] of longest) {
    sheet.columns.set(column, {
      ...sheet.columns.get(column),
      width: Math.min(255, widthOfText(characters + 1)),
    });
  }
}

/** Gives rows back to Excel, which makes them as high as their text; the file then says no height. */
export function autofitRows(sheet: Sheet, area: Area): void {
  for (const [row, line] of [...sheet.rows]) {
    if (row < area.row || row >= area.row + area.rows) continue;
    const { height: _, ...rest } = line;
    if (Object.keys(rest).length === 0) sheet.rows.delete(row);
    else sheet.rows.set(row, rest);
  }
}

/** Pixels of a Thai character, of each point of its size: as measured in the fonts that stand in for Thai ones. */
const CHARACTER = 0.66;

/** Points that a row needs for its wrapped texts, roughly: what a view draws where the row has no height of its own. */
export function fittedRowHeight(sheet: Sheet, row: number): number {
  let lines = 1;
  let points = 15;
  eachCell(sheet, { row, column: 0, rows: 1, columns: MAX_COLUMNS }, (cell, _, column) => {
    const style = styleOf(sheet, row, column);
    const size = style?.font?.size ?? 11;
    const line = size * 1.55;
    points = Math.max(points, line);
    if (!style?.alignment?.wrapText || mergeAt(sheet, row, column) !== undefined) return;
    const width = pixelsOfWidth(
      sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH,
    );
    const perLine = Math.max(1, Math.floor((width - 5) / (size * CHARACTER)));
    const text = displayText(cell.value, style.numberFormat).text;
    const needed = text.split('\n').reduce((sum, part) => sum + linesFor(visibleLength(part), perLine), 0);
    if (needed * line > lines * points) points = Math.max(points, line);
    lines = Math.max(lines, needed);
  });
  return Math.min(409.5, Math.max(15, lines * points));
}

/** Lines for so many characters; a line ends between two words, so that a longer text leaves some of each line empty. */
function linesFor(characters: number, perLine: number): number {
  return characters <= perLine ? 1 : Math.ceil(characters / Math.max(1, perLine - 3));
}

function shownLength(cell: Cell): number {
  return Math.max(...displayText(cell.value, cell.style?.numberFormat).text.split('\n').map(visibleLength));
}

/** Thai vowels and tone marks above and below take no width. */
function visibleLength(text: string): number {
  return text.replace(/\p{Mn}/gu, '').length;
}
