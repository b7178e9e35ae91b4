import { cellOf, hasContent, mergeAt } from '../host/cells';
import type { Area, Sheet } from '../host/Workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../host/Workbook';

/** A cell's place, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The next cell that an arrow key goes to: past hidden rows and columns, over a merged block as one cell. */
export function stepFrom(sheet: Sheet, from: Spot, direction: Direction): Spot {
  const [down, right] = STEPS[direction];
  const merge = mergeAt(sheet, from.row, from.column);
  let row = merge !== undefined && down > 0 ? merge.row + merge.rows - 1 : from.row;
  let column = merge !== undefined && right > 0 ? merge.column + merge.columns - 1 : from.column;
  do {
    row += down;
    column += right;
    if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return from;
  } while (isHidden(sheet, row, column));
  const into = mergeAt(sheet, row, column);
  return into === undefined ? { row, column } : { row: into.row, column: into.column };
}

/** Where Ctrl and an arrow key go: to the end of a run of filled cells, over a gap to the next one, else to `last`. */
export function jumpFrom(sheet: Sheet, from: Spot, direction: Direction, last: Spot): Spot {
  const filled = ({ row, column }: Spot): boolean => hasContent(cellOf(sheet, row, column));
  const within = ({ row, column }: Spot): boolean => row <= last.row && column <= last.column;
  let at = from;
  let next = stepFrom(sheet, at, direction);
  if (filled(from) && filled(next)) {
    while (next !== at && filled(next)) {
      at = next;
      next = stepFrom(sheet, at, direction);
    }
    return at;
  }
  while (next !== at && within(next)) {
    at = next;
    if (filled(at)) return at;
    next = stepFrom(sheet, at, direction);
  }
  return at;
}

/** The area from one cell to another, as it is selected. */
export function areaBetween(sheet: Sheet, one: Spot, other: Spot): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return areaAround(sheet, {
    row,
    column,
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  });
}

/** An area grown until it cuts no merged block; whole rows and columns stay as they are. */
export function areaAround(sheet: Sheet, area: Area): Area {
  let { row, column, rows, columns } = area;
  if (rows === MAX_ROWS || columns === MAX_COLUMNS) return area;
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      const bottom = Math.max(row + rows, merge.row + merge.rows);
      const right = Math.max(column + columns, merge.column + merge.columns);
      const top = Math.min(row, merge.row);
      const left = Math.min(column, merge.column);
      const touches =
        merge.row < row + rows &&
        merge.row + merge.rows > row &&
        merge.column < column + columns &&
        merge.column + merge.columns > column;
      if (!touches) continue;
      if (top === row && left === column && bottom === row + rows && right === column + columns) continue;
      row = top;
      column = left;
      rows = bottom - top;
      columns = right - left;
      grown = true;
    }
  }
  return { row, column, rows, columns };
}

function isHidden(sheet: Sheet, row: number, column: number): boolean {
  return sheet.rows.get(row)?.hidden === true || sheet.columns.get(column)?.hidden === true;
}
