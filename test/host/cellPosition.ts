import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pointsOfWidth } from './columnWidth';
import type { SingleRange } from './rangeTarget';
import type { Area, Sheet } from './Workbook';

/** Points of one column; 0 when hidden. */
export function columnPoints(sheet: Sheet, column: number): number {
  const line = sheet.columns.get(column);
  if (line?.hidden) return 0;
  return pointsOfWidth(line?.width ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH);
}

/** Points of one row; 0 when hidden. */
export function rowPoints(sheet: Sheet, row: number): number {
  const line = sheet.rows.get(row);
  if (line?.hidden) return 0;
  return line?.height ?? sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
}

/** Points from the sheet's left edge to a range. */
export function leftOf({ sheet, area }: SingleRange): number {
  return widthOf({ sheet, area: { ...area, column: 0, columns: area.column } });
}

/** Points from the sheet's top to a range. */
export function topOf({ sheet, area }: SingleRange): number {
  return heightOf({ sheet, area: { ...area, row: 0, rows: area.row } });
}

/** Points that a range is wide. */
export function widthOf({ sheet, area }: SingleRange): number {
  return sumOf(
    sheet.columns,
    area.column,
    area.columns,
    (column) => columnPoints(sheet, column),
    plainColumn(sheet),
  );
}

/** Points that a range is high. */
export function heightOf({ sheet, area }: SingleRange): number {
  return sumOf(
    sheet.rows,
    area.row,
    area.rows,
    (row) => rowPoints(sheet, row),
    sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT,
  );
}

/** The columns of an area, those that differ from the default and one that does not. */
export function columnsOf(area: Area): readonly number[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index);
}

function plainColumn(sheet: Sheet): number {
  return pointsOfWidth(sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH);
}

function sumOf(
  lines: ReadonlyMap<number, unknown>,
  first: number,
  count: number,
  points: (line: number) => number,
  plain: number,
): number {
  const special = [...lines.keys()].filter((line) => line >= first && line < first + count);
  return special.reduce((sum, line) => sum + points(line), (count - special.length) * plain);
}
