import type { Area, Place } from './Place';

/** Column letters as Excel writes them: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A cell without its sheet, e.g. `B4`. */
export function cellAddress(place: Pick<Place, 'row' | 'column'>): string {
  return `${columnLetters(place.column)}${String(place.row + 1)}`;
}

/** A rectangle without its sheet, e.g. `B4:C9`, or `B4` when it is one cell. */
export function areaAddress(area: Omit<Area, 'sheet'>): string {
  const first = cellAddress(area);
  if (area.rows === 1 && area.columns === 1) {
    return first;
  }
  return `${first}:${cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** A sheet name as it stands in an address: always quoted, since most Thai names need it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell with its sheet as the officer sees it in messages, e.g. `'ITA'!B4`. */
export function fullAddress(place: Place): string {
  return `${quotedSheet(place.sheet)}!${cellAddress(place)}`;
}

/** A rectangle with its sheet, e.g. `'ITA'!B4:B18`. */
export function fullAreaAddress(area: Area): string {
  return `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const match = CELL.exec(text);
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined || digits === undefined) {
    return undefined;
  }
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + (letter.charCodeAt(0) - 64);
  }
  return { row: Number(digits) - 1, column: column - 1 };
}

/**
 * Reads an address that Excel gives, with or without a sheet: `B4`, `$B$4:$C$9`, `'ผล ITA'!A1`. Whole rows, whole
 * columns, several areas and `#REF!` give undefined.
 */
export function parseAreaAddress(address: string, sheetWhenAbsent: string): Area | undefined {
  const split = address.lastIndexOf('!');
  const sheet =
    split < 0
      ? sheetWhenAbsent
      : address
          .slice(0, split)
          .replace(/^=?'?|'$/g, '')
          .replaceAll("''", "'");
  const [from, to, more] = address.slice(split + 1).split(':');
  const first = parseCell(from ?? '');
  const last = to === undefined ? first : parseCell(to);
  if (first === undefined || last === undefined || more !== undefined) {
    return undefined;
  }
  return {
    sheet,
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** As many rows and columns as a sheet has. */
export const SHEET_ROWS = 1_048_576;
/** See `SHEET_ROWS`. */
export const SHEET_COLUMNS = 16_384;

const WHOLE = /^(?:.*!)?\$?([A-Za-z]{1,3}|\d{1,7}):\$?([A-Za-z]{1,3}|\d{1,7})$/;

/** Reads an address of whole columns (`$A:$H`) or whole rows (`1:3`); undefined for any other. */
export function parseWholeAddress(address: string, sheet: string): Area | undefined {
  const [, from = '', to = ''] = WHOLE.exec(address) ?? [];
  const isRows = /^\d+$/.test(from);
  if (from === '' || isRows !== /^\d+$/.test(to)) {
    return undefined;
  }
  const cells = isRows ? [`A${from}`, `A${to}`] : [`${from}1`, `${to}1`];
  const area = parseAreaAddress(cells.join(':'), sheet);
  return area && (isRows ? { ...area, columns: SHEET_COLUMNS } : { ...area, rows: SHEET_ROWS });
}

/** Whole rows as Excel writes them: row 4 (from 0) and the next are `5:6`. */
export function rowsAddress({ row, rows }: { readonly row: number; readonly rows: number }): string {
  return `${String(row + 1)}:${String(row + rows)}`;
}
