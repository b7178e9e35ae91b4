/** A cell of the workbook: the sheet by its name, row and column counted from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet; `rows` and `columns` are counts, at least 1. */
export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** A single cell as an area of one row and one column. */
export function areaOfCell(place: Place): Area {
  return { sheet: place.sheet, row: place.row, column: place.column, rows: 1, columns: 1 };
}

/** Whether two areas share at least one cell. */
export function areasMeet(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `inner` lies wholly within `outer`. */
export function areaHolds(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** Whether two areas are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return areaHolds(a, b) && areaHolds(b, a);
}

/** An area as a text to compare and look up by. */
export function areaKey(area: Area): string {
  return `${area.row}:${area.column}:${area.rows}:${area.columns}:${area.sheet}`;
}

/** The smallest area of one sheet that holds all places; undefined when there are none. */
export function boundingArea(places: readonly Place[]): Area | undefined {
  const [first] = places;
  if (first === undefined) {
    return undefined;
  }
  let { row: top, row: bottom, column: left, column: right } = first;
  for (const { row, column } of places) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { sheet: first.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
