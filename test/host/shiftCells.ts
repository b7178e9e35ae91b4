import { addressOf, parseReference } from './address';
import { intersect, subtract } from './areas';
import { styleOf } from './cells';
import { invalidOperation } from './HostError';
import type { CellChange, HostState } from './HostState';
import type { AreaMap } from './mapReferences';
import { mapReferences } from './mapReferences';
import { refuseLockedCells, refuseProtectedSheet } from './permissions';
import { rewriteFormulas } from './rewriteFormulas';
import { usedArea } from './usedRange';
import type { Area, CellStyle, Sheet, Table, Workbook } from './Workbook';
import { cellAt, cellKey, MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** Cells that go along when others are inserted or deleted, and how far. */
interface Shift {
  readonly axis: 'row' | 'column';
  /** The first line that moves; for deletions the first that goes. */
  readonly at: number;
  /** Lines inserted, or below 0 deleted. */
  readonly by: number;
  /** The rows (or columns) across which it happens. */
  readonly first: number;
  readonly count: number;
}

/** Inserts empty cells; those from there on move right or down. `own` is a table that grows by it itself. */
export function insertCells(
  state: HostState,
  sheet: Sheet,
  area: Area,
  to: 'right' | 'down',
  own?: Table,
): void {
  const shift: Shift =
    to === 'right'
      ? { axis: 'column', at: area.column, by: area.columns, first: area.row, count: area.rows }
      : { axis: 'row', at: area.row, by: area.rows, first: area.column, count: area.columns };
  refuseProtectedSheet(
    state,
    sheet,
    area.columns === MAX_COLUMNS
      ? 'allowInsertRows'
      : area.rows === MAX_ROWS
        ? 'allowInsertColumns'
        : undefined,
  );
  refuseTorn(sheet, shift, own);
  const looks = looksBefore(sheet, shift);
  shiftSheet(state, sheet, shift, own);
  for (const [key, style] of looks) sheet.cells.set(key, { style });
  state.cellsChanged(changeOf(sheet, area, shift));
}

/** Deletes cells; those behind move left or up. */
export function deleteCells(
  state: HostState,
  sheet: Sheet,
  area: Area,
  to: 'left' | 'up',
  own?: Table,
): void {
  const shift: Shift =
    to === 'left'
      ? { axis: 'column', at: area.column, by: -area.columns, first: area.row, count: area.rows }
      : { axis: 'row', at: area.row, by: -area.rows, first: area.column, count: area.columns };
  refuseProtectedSheet(
    state,
    sheet,
    area.columns === MAX_COLUMNS
      ? 'allowDeleteRows'
      : area.rows === MAX_ROWS
        ? 'allowDeleteColumns'
        : undefined,
  );
  if (sheet.protection !== undefined) refuseLockedCells(state, sheet, area);
  refuseTorn(sheet, shift, own);
  shiftSheet(state, sheet, shift, own);
  state.cellsChanged(changeOf(sheet, area, shift));
}

/** Inserted cells look like those above them, or left of them. */
function looksBefore(
  sheet: Sheet,
  { axis, at, by, first, count }: Shift,
): readonly (readonly [number, CellStyle])[] {
  if (at === 0) return [];
  const used = usedArea(sheet, 'formats');
  if (used === undefined) return [];
  const last = Math.min(first + count, axis === 'row' ? used.column + used.columns : used.row + used.rows);
  const looks: (readonly [number, CellStyle])[] = [];
  for (let cross = first; cross < last; cross += 1) {
    const style = axis === 'row' ? styleOf(sheet, at - 1, cross) : styleOf(sheet, cross, at - 1);
    if (style === undefined) continue;
    for (let line = at; line < at + by; line += 1) {
      looks.push([axis === 'row' ? cellKey(line, cross) : cellKey(cross, line), style]);
    }
  }
  return looks;
}

function changeOf(sheet: Sheet, area: Area, { axis, by }: Shift): CellChange {
  const whole = axis === 'row' ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
  const verb = by > 0 ? 'Inserted' : 'Deleted';
  const type = whole ? (`${axis === 'row' ? 'Row' : 'Column'}${verb}` as const) : (`Cell${verb}` as const);
  const direction = axis === 'row' ? (by > 0 ? 'Down' : 'Up') : by > 0 ? 'Right' : 'Left';
  return { sheetId: sheet.id, area, type, shift: `ShiftCell${direction}` };
}

function movedZone({ axis, at, first, count }: Shift): Area {
  return axis === 'row'
    ? { row: at, column: first, rows: MAX_ROWS - at, columns: count }
    : { row: first, column: at, rows: count, columns: MAX_COLUMNS - at };
}

/** Excel refuses to move part of a table or of a merged block. */
function refuseTorn(sheet: Sheet, shift: Shift, own: Table | undefined): void {
  const zone = movedZone(shift);
  const end = shift.first + shift.count;
  const torn = (area: Area): boolean => {
    if (intersect(area, zone) === undefined) return false;
    return shift.axis === 'row'
      ? area.column < shift.first || area.column + area.columns > end
      : area.row < shift.first || area.row + area.rows > end;
  };
  if (sheet.merges.some(torn)) throw invalidOperation('The operation would shift part of a merged cell.');
  if (sheet.tables.some((table) => table.id !== own?.id && torn(table.area))) {
    throw invalidOperation('The operation would shift cells in a table.');
  }
}

function shiftSheet(state: HostState, sheet: Sheet, shift: Shift, own: Table | undefined): void {
  const { workbook } = state;
  const map = mapOf(shift);
  const pieces = piecesOf(shift, map);
  sheet.cells = shiftKeys(sheet.cells, shift);
  sheet.comments = shiftKeys(sheet.comments, shift);
  if (shift.axis === 'row' && shift.count === MAX_COLUMNS) sheet.rows = shiftLines(sheet.rows, shift);
  if (shift.axis === 'column' && shift.count === MAX_ROWS) sheet.columns = shiftLines(sheet.columns, shift);
  sheet.merges = sheet.merges.flatMap((merge) => map(merge) ?? []);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap(pieces);
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = validation.areas.flatMap(pieces);
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  sheet.tables = sheet.tables.flatMap((table) => {
    if (table.id === own?.id) return [table];
    const area = map(table.area);
    if (area === undefined) return [];
    if (area.columns !== table.area.columns) table.columns = shiftHeaders(table, shift);
    table.area = area;
    return [table];
  });
  if (sheet.autoFilter !== undefined) {
    const area = map(sheet.autoFilter.area);
    if (area === undefined) delete sheet.autoFilter;
    else sheet.autoFilter = { ...sheet.autoFilter, area };
  }
  if (sheet.page.printArea !== undefined) {
    const area = map(sheet.page.printArea);
    if (area === undefined) delete sheet.page.printArea;
    else sheet.page.printArea = area;
  }
  if (sheet.page.printTitleRows !== undefined && shift.axis === 'row') {
    const { first, last } = sheet.page.printTitleRows;
    const area = map({ row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS });
    if (area === undefined) delete sheet.page.printTitleRows;
    else sheet.page.printTitleRows = { first: area.row, last: area.row + area.rows - 1 };
  }
  for (const chart of sheet.charts) {
    const area = chart.position === undefined ? undefined : parseReference(chart.position)?.areas[0];
    const moved = area === undefined ? undefined : map(area);
    if (moved !== undefined) chart.position = addressOf(moved);
  }
  for (const kept of state.kept.values()) {
    if (kept.sheetId === sheet.id) kept.areas = kept.areas.flatMap((area) => map(area) ?? []);
  }
  shiftFormulas(workbook, sheet, map);
  state.needCalculation();
}

/** Where a whole area goes; one that lies only partly across the shift stays. */
function mapOf({ axis, at, by, first, count }: Shift): AreaMap {
  return (area) => {
    const [start, length, crossStart, crossLength] =
      axis === 'row'
        ? [area.row, area.rows, area.column, area.columns]
        : [area.column, area.columns, area.row, area.rows];
    if (crossStart < first || crossStart + crossLength > first + count) return area;
    const moved = mapLine(start, length, at, by, axis === 'row' ? MAX_ROWS : MAX_COLUMNS);
    if (moved === undefined) return undefined;
    return axis === 'row'
      ? { ...area, row: moved.start, rows: moved.length }
      : { ...area, column: moved.start, columns: moved.length };
  };
}

function mapLine(
  start: number,
  length: number,
  at: number,
  by: number,
  most: number,
): { readonly start: number; readonly length: number } | undefined {
  // Whole rows and columns stay whole.
  if (start === 0 && length === most) return { start, length };
  if (by > 0) {
    if (start >= at)
      return start + by >= most
        ? undefined
        : { start: start + by, length: Math.min(length, most - start - by) };
    return start + length > at ? { start, length: Math.min(length + by, most - start) } : { start, length };
  }
  const gone = -by;
  const kept = (line: number): number => (line < at ? line : line < at + gone ? at : line - gone);
  const from = kept(start);
  const end = kept(start + length);
  return end > from ? { start: from, length: end - from } : undefined;
}

/** Rules may go in pieces: what lies across the shift moves, the rest stays. */
function piecesOf(shift: Shift, map: AreaMap): (area: Area) => readonly Area[] {
  const zone = movedZone(shift);
  const band =
    shift.axis === 'row' ? { ...zone, row: 0, rows: MAX_ROWS } : { ...zone, column: 0, columns: MAX_COLUMNS };
  return (area) => {
    const across = intersect(area, band);
    if (across === undefined || intersect(area, zone) === undefined) return [area];
    const moved = map(across);
    return [...subtract(area, band), ...(moved === undefined ? [] : [moved])];
  };
}

function shiftKeys<V>(cells: ReadonlyMap<number, V>, shift: Shift): Map<number, V> {
  const map = mapOf(shift);
  const next = new Map<number, V>();
  for (const [key, value] of cells) {
    const { row, column } = cellAt(key);
    const to = map({ row, column, rows: 1, columns: 1 });
    if (to !== undefined) next.set(cellKey(to.row, to.column), value);
  }
  return next;
}

function shiftLines<V>(lines: ReadonlyMap<number, V>, { at, by }: Shift): Map<number, V> {
  const next = new Map<number, V>();
  for (const [line, value] of lines) {
    if (line < at) next.set(line, value);
    else if (by > 0 || line >= at - by) next.set(line + by, value);
  }
  return next;
}

function shiftHeaders(table: Table, { at, by }: Shift): string[] {
  const index = at - table.area.column;
  if (by < 0) return table.columns.filter((_, column) => column < index || column >= index - by);
  const names = Array.from({ length: by }, (_, added) => `Column${String(table.columns.length + added + 1)}`);
  return [...table.columns.slice(0, index), ...names, ...table.columns.slice(index)];
}

function shiftFormulas(workbook: Workbook, moved: Sheet, map: AreaMap): void {
  rewriteFormulas(workbook, (formula, home) =>
    mapReferences(formula, home?.name ?? moved.name, moved.name, map),
  );
}
