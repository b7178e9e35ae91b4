import { parseA1Ref, toCol } from '@borgar/fx/xlsx';

import type { Area } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** What an address text names: areas in the order written, on `sheet` when the text says one. */
export interface Reference {
  readonly sheet?: string;
  readonly areas: readonly Area[];
}

/**
 * Reads an address as Excel writes it: `B4`, `B4:C9`, whole columns `A:C`, whole rows `1:3`, `'ผล ITA'!B4`, and several areas
 * by comma (each may repeat the sheet). `$` is ignored. Undefined when it is none, names two sheets or another workbook.
 */
export function parseReference(text: string): Reference | undefined {
  const areas: Area[] = [];
  let sheet: string | undefined;
  for (const part of splitAreas(text)) {
    const parsed = parseA1Ref(part.trim(), { allowNamed: false });
    if (parsed === undefined || !('range' in parsed) || parsed.workbookName) return undefined;
    const { top, left, bottom, right } = parsed.range;
    if (parsed.sheetName) {
      if (sheet !== undefined && sheet !== parsed.sheetName) return undefined;
      sheet = parsed.sheetName;
    }
    const firstRow = top ?? 0;
    const firstColumn = left ?? 0;
    const lastRow = bottom ?? MAX_ROWS - 1;
    const lastColumn = right ?? MAX_COLUMNS - 1;
    areas.push({
      row: Math.min(firstRow, lastRow),
      column: Math.min(firstColumn, lastColumn),
      rows: Math.abs(lastRow - firstRow) + 1,
      columns: Math.abs(lastColumn - firstColumn) + 1,
    });
  }
  if (areas.length === 0) return undefined;
  return sheet === undefined ? { areas } : { sheet, areas };
}

/** The first area of an address, whichever sheet it names; undefined when the text is no address. */
export function parseAddress(text: string): Area | undefined {
  return parseReference(text)?.areas[0];
}

/** `B4`, `B4:C9`, `A:C` for whole columns, `1:3` for whole rows; with the sheet's name before it when one is given. */
export function addressOf(area: Area, sheet?: string): string {
  const prefix = sheet === undefined ? '' : `${quoteSheetName(sheet)}!`;
  const left = columnLetters(area.column);
  const right = columnLetters(area.column + area.columns - 1);
  const top = String(area.row + 1);
  const bottom = String(area.row + area.rows);
  if (area.rows === MAX_ROWS) return `${prefix}${left}:${right}`;
  if (area.columns === MAX_COLUMNS) return `${prefix}${top}:${bottom}`;
  if (area.rows === 1 && area.columns === 1) return `${prefix}${left}${top}`;
  return `${prefix}${left}${top}:${right}${bottom}`;
}

/** `$B$4:$C$9`, as Excel writes references into names and print areas. */
export function absoluteAddressOf(area: Area, sheet?: string): string {
  const prefix = sheet === undefined ? '' : `${quoteSheetName(sheet)}!`;
  return prefix + addressOf(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  return toCol(column);
}

/**
 * A sheet's name as it stands before `!`: in apostrophes where Excel wants them (spaces, punctuation, a leading digit, names
 * that look like a cell), plain for letters and digits of any script, Thai marks included.
 */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  const looksLikeWord = /^(true|false)$/i.test(name);
  return plain && !looksLikeCell && !looksLikeWord ? name : `'${name.replaceAll("'", "''")}'`;
}

function splitAreas(text: string): readonly string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
