import type { Area, CellStyle, Sheet, Value, Workbook } from '../../host/Workbook';
import { cellKey, emptySheet } from '../../host/Workbook';

/** What stands in a sample's cell: a value, a formula (text with `=`), or nothing. */
export type SampleCell = Value | undefined;

/** How a sample's sheet is made. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  /** Characters, left to right. */
  readonly widths: readonly number[];
  /** The look of each cell, empty ones included. */
  readonly look: (row: number, column: number) => CellStyle;
  readonly merges?: readonly Area[];
  readonly frozenRows?: number;
  readonly orientation?: 'portrait' | 'landscape';
}

/** A worksheet as an officer would have made it. */
export function sheetOf(
  { name, rows, widths, look, merges = [], frozenRows, orientation = 'portrait' }: SampleSheet,
  number = 1,
): Sheet {
  const sheet = emptySheet(`{00000000-000${String(number)}-0000-0000-000000000000}`, name);
  for (const [row, cells] of rows.entries()) {
    for (const [column, content] of cells.entries()) {
      const style = look(row, column);
      const hasLook = Object.keys(style).length > 0;
      if (content === undefined && !hasLook) continue;
      const isFormula = typeof content === 'string' && content.startsWith('=');
      sheet.cells.set(cellKey(row, column), {
        ...(content === undefined ? {} : isFormula ? { formula: content } : { value: content }),
        ...(hasLook ? { style } : {}),
      });
    }
  }
  for (const [column, width] of widths.entries()) sheet.columns.set(column, { width });
  sheet.merges.push(...merges);
  sheet.page.orientation = orientation;
  sheet.page.paperSize = 9;
  if (frozenRows !== undefined) sheet.freeze = { rows: frozenRows, columns: 0 };
  return sheet;
}

/** A workbook of sheets, the first one open. */
export function workbookOf(...sheets: readonly [Sheet, ...Sheet[]]): Workbook {
  return {
    sheets: [...sheets],
    activeSheetId: sheets[0].id,
    names: [],
    settings: new Map(),
    structureProtected: false,
    lostOnSave: [],
    properties: {},
  };
}
