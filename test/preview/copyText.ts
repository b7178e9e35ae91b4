import { addressOf } from '../host/address';
import type { Area } from '../host/Workbook';
import type { Spot } from './moveCell';
import type { SheetView } from './sheetView';

const MOST_CELLS = 20_000;

/** What is copied from an area, as Excel puts it on the clipboard: cells as they look, by tabs and lines. */
export function copyText(view: SheetView, area: Area | undefined): string {
  if (area === undefined) return '';
  const rows = Math.min(area.rows, Math.max(1, view.extent.rows - area.row));
  const columns = Math.min(area.columns, Math.max(1, view.extent.columns - area.column));
  if (rows * columns > MOST_CELLS) return '';
  const lines: string[] = [];
  for (let row = area.row; row < area.row + rows; row += 1) {
    const texts: string[] = [];
    for (let column = area.column; column < area.column + columns; column += 1) {
      const { text } = view.cell(row, column);
      texts.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(texts.join('\t'));
  }
  return lines.join('\n');
}

/** What a pasted text puts into which cells, from `from` on; a quoted part may hold lines of its own. */
export function pasteCells(
  text: string,
  from: Spot,
): readonly { readonly address: string; readonly input: string }[] {
  const cells: { address: string; input: string }[] = [];
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let row = 0;
  let column = 0;
  for (const [, quoted, plain = '', end] of clean.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g,
  )) {
    const input = quoted?.replaceAll('""', '"') ?? plain;
    cells.push({
      address: addressOf({ row: from.row + row, column: from.column + column, rows: 1, columns: 1 }),
      input,
    });
    if (end === '') break;
    column = end === '\t' ? column + 1 : 0;
    row += end === '\n' ? 1 : 0;
  }
  return cells;
}
