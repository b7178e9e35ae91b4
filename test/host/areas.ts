import type { Area } from './Workbook';

/** The cells that two areas share; undefined when there are none. */
export function intersect(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds all of them; undefined for none. */
export function boundingArea(areas: readonly Area[]): Area | undefined {
  const [first, ...rest] = areas;
  if (first === undefined) return undefined;
  return rest.reduce((bounds, area) => {
    const row = Math.min(bounds.row, area.row);
    const column = Math.min(bounds.column, area.column);
    return {
      row,
      column,
      rows: Math.max(bounds.row + bounds.rows, area.row + area.rows) - row,
      columns: Math.max(bounds.column + bounds.columns, area.column + area.columns) - column,
    };
  }, first);
}

/** Whether every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of an area without the cells of another: up to four pieces, above, below, left, right. */
export function subtract(from: Area, hole: Area): readonly Area[] {
  const cut = intersect(from, hole);
  if (cut === undefined) return [from];
  const pieces = [
    { ...from, rows: cut.row - from.row },
    { ...from, row: cut.row + cut.rows, rows: from.row + from.rows - cut.row - cut.rows },
    { ...cut, column: from.column, columns: cut.column - from.column },
    {
      ...cut,
      column: cut.column + cut.columns,
      columns: from.column + from.columns - cut.column - cut.columns,
    },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of several areas without the cells of others. */
export function subtractAll(from: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => subtract(area, hole)), from);
}

/** Whether two areas are the same cells. */
export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** Whether a cell lies in an area. */
export function holdsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
