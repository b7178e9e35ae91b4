import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';

import type { Area, DefinedName, Sheet, Table, Workbook } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** Cells on a sheet. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Where a formula stands, and by how much its relative references have moved since it was written. */
export interface Standpoint {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly movedRows: number;
  readonly movedColumns: number;
}

interface ParsedReference {
  readonly sheetName: string;
  readonly name?: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

const parsedReferences = new Map<string, ParsedReference | undefined>();

/** The sheet of a name, in any case of letters. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? sheetInAnyCase(workbook, name);
}

/** The cells that a reference in a formula names; undefined (Excel's `#REF!`) when the sheet or the cells are gone. */
export function resolveReference(workbook: Workbook, text: string, from: Standpoint): SheetArea | undefined {
  const parsed = parseReferenceOnce(text);
  if (parsed === undefined || parsed.name !== undefined) return undefined;
  const sheet = parsed.sheetName === '' ? from.sheet : sheetNamed(workbook, parsed.sheetName);
  if (sheet === undefined) return undefined;
  const whole = {
    rows: parsed.bottom - parsed.top === MAX_ROWS - 1,
    columns: parsed.right - parsed.left === MAX_COLUMNS - 1,
  };
  const top = moved(parsed.top, parsed.fixed.top || whole.rows ? 0 : from.movedRows, MAX_ROWS);
  const bottom = moved(parsed.bottom, parsed.fixed.bottom || whole.rows ? 0 : from.movedRows, MAX_ROWS);
  const left = moved(parsed.left, parsed.fixed.left || whole.columns ? 0 : from.movedColumns, MAX_COLUMNS);
  const right = moved(parsed.right, parsed.fixed.right || whole.columns ? 0 : from.movedColumns, MAX_COLUMNS);
  return {
    sheet,
    area: {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1,
    },
  };
}

/** The defined name that a formula means: the sheet's own before the workbook's. */
export function resolveName(workbook: Workbook, text: string, sheet: Sheet): DefinedName | undefined {
  const parsed = parseReferenceOnce(text);
  const wanted = (parsed?.name ?? text).toUpperCase();
  const scope =
    parsed === undefined || parsed.sheetName === '' ? sheet : sheetNamed(workbook, parsed.sheetName);
  const called = (name: DefinedName): boolean => name.name.toUpperCase() === wanted;
  return scope?.names.find(called) ?? workbook.names.find(called);
}

/**
 * The cells of a structured reference such as `มาตรการ[[#This Row],[สถานะ]]` or `[@สถานะ]`, whose table is the one the cell
 * stands in; undefined when the table, the column or the row is not there.
 */
export function resolveStructured(workbook: Workbook, text: string, from: Standpoint): SheetArea | undefined {
  const parsed = parseStructRef(text);
  if (parsed === undefined) return undefined;
  const found = findTable(workbook, parsed.table === '' ? undefined : parsed.table, from);
  if (found === undefined) return undefined;
  const { sheet, table } = found;
  const columns = spanOfColumns(table, parsed.columns ?? []);
  const rows = spanOfRows(table, parsed.sections ?? [], from);
  if (columns === undefined || rows === undefined) return undefined;
  return { sheet, area: { ...columns, ...rows } };
}

/** The rows of a table's data, without header and totals. */
export function bodyRows(table: Table): { readonly row: number; readonly rows: number } {
  const header = table.showHeaders ? 1 : 0;
  return { row: table.area.row + header, rows: table.area.rows - header - (table.showTotals ? 1 : 0) };
}

function sheetInAnyCase(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toUpperCase();
  return workbook.sheets.find((sheet) => sheet.name.toUpperCase() === wanted);
}

function moved(position: number, by: number, limit: number): number {
  // Excel wraps relative references of names and rules around the edge of the sheet.
  return (((position + by) % limit) + limit) % limit;
}

function parseReferenceOnce(text: string): ParsedReference | undefined {
  if (parsedReferences.has(text)) return parsedReferences.get(text);
  if (parsedReferences.size > 200_000) parsedReferences.clear();
  const parsed = readReference(text);
  parsedReferences.set(text, parsed);
  return parsed;
}

function readReference(text: string): ParsedReference | undefined {
  const parsed = parseA1Ref(text);
  if (parsed === undefined || parsed.workbookName) return undefined;
  const sheetName = parsed.sheetName ?? '';
  if ('name' in parsed) {
    const fixed = { top: true, left: true, bottom: true, right: true };
    return { sheetName, name: parsed.name, top: 0, left: 0, bottom: 0, right: 0, fixed };
  }
  const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
  return {
    sheetName,
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? MAX_ROWS - 1,
    right: right ?? MAX_COLUMNS - 1,
    fixed: { top: $top === true, left: $left === true, bottom: $bottom === true, right: $right === true },
  };
}

function findTable(
  workbook: Workbook,
  name: string | undefined,
  from: Standpoint,
): { readonly sheet: Sheet; readonly table: Table } | undefined {
  const wanted = name?.toUpperCase();
  for (const sheet of workbook.sheets) {
    if (wanted === undefined && sheet !== from.sheet) continue;
    const table = sheet.tables.find((candidate) =>
      wanted === undefined ? standsIn(candidate.area, from) : candidate.name.toUpperCase() === wanted,
    );
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

function standsIn(area: Area, from: Standpoint): boolean {
  return (
    from.row >= area.row &&
    from.row < area.row + area.rows &&
    from.column >= area.column &&
    from.column < area.column + area.columns
  );
}

function spanOfColumns(
  table: Table,
  names: readonly string[],
): { readonly column: number; readonly columns: number } | undefined {
  if (names.length === 0) return { column: table.area.column, columns: table.area.columns };
  const places = names.map((name) => table.columns.findIndex((column) => sameHeader(column, name)));
  if (places.includes(-1)) return undefined;
  const first = Math.min(...places);
  return { column: table.area.column + first, columns: Math.max(...places) - first + 1 };
}

function sameHeader(header: string, name: string): boolean {
  return header.replace(/\r\n?/g, '\n').toUpperCase() === name.replace(/\r\n?/g, '\n').toUpperCase();
}

function spanOfRows(
  table: Table,
  sections: readonly string[],
  from: Standpoint,
): { readonly row: number; readonly rows: number } | undefined {
  const kinds = sections.map((section) => section.toLowerCase().replace(/^#/, ''));
  const { row, rows } = table.area;
  const body = bodyRows(table);
  const totals = row + rows - 1;
  if (kinds.includes('this row')) {
    const inside = from.row >= body.row && from.row < body.row + body.rows;
    return inside ? { row: from.row, rows: 1 } : undefined;
  }
  if (kinds.includes('all')) return { row, rows };
  const headers = kinds.includes('headers');
  const withTotals = kinds.includes('totals');
  if (headers && !table.showHeaders) return undefined;
  if (withTotals && !table.showTotals) return undefined;
  if (kinds.length === 0 || kinds.includes('data')) {
    const first = headers ? row : body.row;
    return { row: first, rows: (withTotals ? totals + 1 : body.row + body.rows) - first };
  }
  return headers ? { row, rows: 1 } : { row: totals, rows: 1 };
}
