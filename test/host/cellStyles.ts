import { cellOf, eachCell, styleOf } from './cells';
import type { Area, CellStyle, Sheet } from './Workbook';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** Changes the look of every cell of an area; whole columns and rows keep it for cells that come later. */
export function restyle(
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle | undefined) => CellStyle | undefined,
): void {
  const made = new Map<CellStyle | undefined, CellStyle | undefined>();
  // One new style for each old one, so that cells go on sharing them.
  const changed = (style: CellStyle | undefined): CellStyle | undefined => {
    if (!made.has(style)) made.set(style, change(style));
    return made.get(style);
  };
  if (area.rows === MAX_ROWS) restyleLines(sheet.columns, area.column, area.columns, changed);
  else if (area.columns === MAX_COLUMNS) restyleLines(sheet.rows, area.row, area.rows, changed);
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) {
    eachCell(sheet, area, (cell, row, column) => {
      sheet.cells.set(cellKey(row, column), withStyle(cell, changed(cell.style)));
    });
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const style = changed(styleOf(sheet, row, column));
      const cell = cellOf(sheet, row, column);
      if (cell === undefined && style === undefined) continue;
      const next = withStyle(cell ?? {}, style);
      if (Object.keys(next).length === 0) sheet.cells.delete(cellKey(row, column));
      else sheet.cells.set(cellKey(row, column), next);
    }
  }
}

/** One answer for the whole area when its cells agree, else null, as Excel's formats do. */
export function uniform<V>(sheet: Sheet, area: Area, read: (style: CellStyle | undefined) => V): V | null {
  const seen = new Set<V>();
  if (area.rows * area.columns > sheet.cells.size + 1) {
    let cells = 0;
    eachCell(sheet, area, (_, row, column) => {
      cells += 1;
      seen.add(read(styleOf(sheet, row, column)));
    });
    if (cells < area.rows * area.columns) seen.add(read(emptyStyle(sheet, area)));
  } else {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        seen.add(read(styleOf(sheet, row, column)));
      }
    }
  }
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

function restyleLines(
  lines: Map<number, { style?: CellStyle }>,
  first: number,
  count: number,
  changed: (style: CellStyle | undefined) => CellStyle | undefined,
): void {
  for (let line = first; line < first + count; line += 1) {
    const old = lines.get(line);
    const next = withStyle(old ?? {}, changed(old?.style));
    if (Object.keys(next).length > 0) lines.set(line, next);
    else lines.delete(line);
  }
}

function emptyStyle(sheet: Sheet, area: Area): CellStyle | undefined {
  return sheet.rows.get(area.row)?.style ?? sheet.columns.get(area.column)?.style;
}

function withStyle<T extends { style?: CellStyle }>(holder: T, style: CellStyle | undefined): T {
  const next = { ...holder };
  delete next.style;
  if (style !== undefined) next.style = style;
  return next;
}
