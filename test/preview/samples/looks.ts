import type { BorderSide, CellStyle } from '../../host/Workbook';

/** The government's font, as letters and reports are written in it. */
export const FONT = 'TH Sarabun New';

const LINE: BorderSide = { style: 'thin', color: '#7F7F7F' };
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Plain text in the government's font. */
export const TEXT: CellStyle = { font: { name: FONT, size: 16 } };
/** The title of a sheet. */
export const TITLE: CellStyle = { font: { name: FONT, size: 18, bold: true } };
/** A cell of a ruled table. */
export const RULED: CellStyle = { ...TEXT, borders: BOX, alignment: { vertical: 'center' } };
/** A cell of a ruled table with long text. */
export const WRAPPED: CellStyle = { ...TEXT, borders: BOX, alignment: { vertical: 'top', wrapText: true } };
/** A score in a ruled table. */
export const SCORE: CellStyle = {
  ...RULED,
  numberFormat: '0.00',
  alignment: { horizontal: 'center', vertical: 'center' },
};
/** The heading of a ruled table. */
export const HEADING: CellStyle = {
  font: { name: FONT, size: 16, bold: true },
  borders: BOX,
  fill: { pattern: 'solid', color: '#D9E2EC' },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/** A cell of a row that names a group, without lines inside the row. */
export function groupLook(column: number, lastColumn: number, size = 16): CellStyle {
  return {
    font: { name: FONT, size, bold: true },
    borders: {
      top: LINE,
      bottom: LINE,
      ...(column === 0 ? { left: LINE } : {}),
      ...(column === lastColumn ? { right: LINE } : {}),
    },
    fill: { pattern: 'solid', color: '#F1F4F7' },
    alignment: { vertical: 'center' },
  };
}
/** A look in another size. */
export function sized(style: CellStyle, size: number): CellStyle {
  return { ...style, font: { ...style.font, size } };
}
/** Nothing in particular. */
export const PLAIN: CellStyle = {};
