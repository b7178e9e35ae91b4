import type { BorderSide, CellStyle, Table } from '../host/Workbook';

/** The accents of the Office theme, after its neutral first colour. */
const ACCENTS = ['#404040', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The look that a table's style gives to one of its cells, under the cell's own; undefined outside it. */
export function tableLook(table: Table, row: number, column: number): CellStyle | undefined {
  const { area } = table;
  const line = row - area.row;
  const place = column - area.column;
  if (line < 0 || line >= area.rows || place < 0 || place >= area.columns) return undefined;
  const style = readStyle(table.style);
  if (style === undefined) return undefined;
  const { family, accent } = style;
  const edge: BorderSide = { style: 'thin', color: family === 'Dark' ? '#FFFFFF' : tint(accent, 0.4) };
  const isLast = line === area.rows - 1;
  const outline = {
    bottom: edge,
    ...(line === 0 ? { top: edge } : {}),
    ...(place === 0 ? { left: edge } : {}),
    ...(place === area.columns - 1 ? { right: edge } : {}),
  };
  if (table.showHeaders && line === 0) {
    return family === 'Light'
      ? { font: { bold: true }, borders: { ...outline, bottom: { style: 'thin', color: accent } } }
      : { fill: solid(accent), font: { bold: true, color: '#FFFFFF' }, borders: outline };
  }
  if (table.showTotals && isLast) {
    return { font: { bold: true }, borders: { ...outline, top: { style: 'double', color: accent } } };
  }
  const first = table.showHeaders ? 1 : 0;
  const banded = table.showBandedRows && (line - first) % 2 === 0;
  const borders = family === 'Light' && !isLast ? { ...(place === 0 ? { left: edge } : {}) } : outline;
  if (family === 'Dark')
    return { fill: solid(tint(accent, banded ? 0.25 : 0.1)), font: { color: '#FFFFFF' }, borders };
  return banded ? { fill: solid(tint(accent, 0.8)), borders } : { borders };
}

/** How much of a colour is left when white takes a share of it: `tint('#000000', 0.8)` is a light grey. */
export function tint(color: string, share: number): string {
  const channel = (from: number): string => {
    const value = Number.parseInt(color.slice(from, from + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function readStyle(name: string): { readonly family: string; readonly accent: string } | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  const family = match?.[1];
  if (family === undefined) return undefined;
  const accent = ACCENTS[(Number(match?.[2]) - 1) % ACCENTS.length] ?? ACCENTS[0];
  return { family, accent };
}

function solid(color: string): NonNullable<CellStyle['fill']> {
  return { pattern: 'solid', color };
}
