import type { Alignment, Border, Borders, Fill, Font, Style } from '@cj-tech-master/excelts';

import type { BorderSide, CellStyle } from './Workbook';
import type { XmlNode } from './xml';
import { childNamed } from './xml';
import type { FileColor, Palette } from './xlsxColors';
import { resolveColor } from './xlsxColors';

/** What the reading of looks needs of the whole file. */
export interface StyleContext {
  readonly palette: Palette;
  readonly defaultFont: { readonly name: string; readonly size: number };
}

type CellFont = NonNullable<CellStyle['font']>;
type CellAlignment = NonNullable<CellStyle['alignment']>;
type CellFill = NonNullable<CellStyle['fill']>;
type CellBorders = NonNullable<CellStyle['borders']>;
type Side = keyof CellBorders;

const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom', 'diagonal'];

/** The look of a cell as the library read it; undefined for Excel's default. */
export function readStyle(style: Partial<Style>, context: StyleContext): CellStyle | undefined {
  const numberFormat = typeof style.numFmt === 'object' ? style.numFmt.formatCode : style.numFmt;
  const fill = style.fill?.type === 'pattern' ? readFill(style.fill, context) : undefined;
  const font = style.font === undefined ? undefined : readFont(style.font, context);
  const borders = style.border === undefined ? undefined : readBorders(style.border, context);
  const alignment = style.alignment === undefined ? undefined : readAlignment(style.alignment);
  const read: CellStyle = {
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...(font === undefined || Object.keys(font).length === 0 ? {} : { font }),
    ...(borders === undefined || Object.keys(borders).length === 0 ? {} : { borders }),
    ...(alignment === undefined || Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(style.protection?.locked === false ? { unlocked: true } : {}),
    ...(style.protection?.hidden === true ? { formulaHidden: true } : {}),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}

/** A look for the library to write; `use` says which colour of a fill is the one that is seen. */
export function writeStyle(style: CellStyle, use: 'cell' | 'rule'): Partial<Style> {
  const { fill, font, borders, alignment } = style;
  return {
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(fill === undefined ? {} : { fill: writeFill(fill, use) }),
    ...(font === undefined ? {} : { font: writeFont(font) }),
    ...(borders === undefined ? {} : { border: writeBorders(borders) }),
    ...(alignment === undefined ? {} : { alignment: writeAlignment(alignment) }),
    ...(style.unlocked === true || style.formulaHidden === true
      ? { protection: { locked: style.unlocked !== true, hidden: style.formulaHidden === true } }
      : {}),
  };
}

/** The look that a conditional format gives, as `<dxf>` has it. */
export function readRuleStyle(dxf: XmlNode | undefined, palette: Palette): CellStyle {
  const font = childNamed(dxf, 'font');
  const pattern = childNamed(childNamed(dxf, 'fill'), 'patternFill');
  const borders = childNamed(dxf, 'border');
  const numberFormat = childNamed(dxf, 'numFmt')?.attributes.formatCode;
  const readFontPart = font === undefined ? {} : readRuleFont(font, palette);
  const fill = pattern === undefined ? undefined : readRuleFill(pattern, palette);
  const sides = borders === undefined ? {} : readRuleBorders(borders, palette);
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...(Object.keys(readFontPart).length === 0 ? {} : { font: readFontPart }),
    ...(Object.keys(sides).length === 0 ? {} : { borders: sides }),
  };
}

/** A colour of the file in any of its spellings. */
export function colorOfNode(node: XmlNode | undefined): FileColor | undefined {
  if (node === undefined) return undefined;
  const { rgb, theme, tint, indexed } = node.attributes;
  return {
    ...(rgb === undefined ? {} : { argb: rgb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(tint === undefined ? {} : { tint: Number(tint) }),
    ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
  };
}

/** The library's colours carry more than its types say. */
function fileColor(color: unknown): FileColor | undefined {
  if (typeof color !== 'object' || color === null) return undefined;
  const entries = Object.entries(color);
  const number = (key: string): number | undefined => {
    const value: unknown = entries.find(([name]) => name === key)?.[1];
    return typeof value === 'number' ? value : undefined;
  };
  const argb: unknown = entries.find(([name]) => name === 'argb')?.[1];
  const [theme, tint, indexed] = [number('theme'), number('tint'), number('indexed')];
  return {
    ...(typeof argb === 'string' ? { argb } : {}),
    ...(theme === undefined ? {} : { theme }),
    ...(tint === undefined ? {} : { tint }),
    ...(indexed === undefined ? {} : { indexed }),
  };
}

function readFont(font: Partial<Font>, { palette, defaultFont }: StyleContext): CellFont {
  const color = resolveColor(fileColor(font.color), palette);
  const underline = font.underline === true ? 'single' : font.underline;
  return {
    ...(font.name === undefined || font.name === defaultFont.name ? {} : { name: font.name }),
    ...(font.size === undefined || font.size === defaultFont.size ? {} : { size: font.size }),
    // Black is what text without a colour has.
    ...(color === undefined || color === '#000000' ? {} : { color }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(underline === undefined || underline === false || underline === 'none' ? {} : { underline }),
    ...(font.strike === true ? { strikethrough: true } : {}),
  };
}

function writeFont(font: CellFont): Partial<Font> {
  return {
    ...(font.name === undefined ? {} : { name: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.color === undefined ? {} : { color: { argb: argbOf(font.color) } }),
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(isUnderline(font.underline) ? { underline: font.underline } : {}),
    ...(font.strikethrough === true ? { strike: true } : {}),
  };
}

function readFill(fill: Extract<Fill, { type: 'pattern' }>, { palette }: StyleContext): CellFill | undefined {
  if (fill.pattern === 'none') return undefined;
  const front = resolveColor(fileColor(fill.fgColor), palette);
  const back = resolveColor(fileColor(fill.bgColor), palette);
  if (fill.pattern === 'solid') return front === undefined ? undefined : { pattern: 'solid', color: front };
  return {
    pattern: fill.pattern,
    color: back ?? '#FFFFFF',
    ...(front === undefined ? {} : { patternColor: front }),
  };
}

function writeFill(fill: CellFill, use: 'cell' | 'rule'): Fill {
  const pattern = PATTERNS.find((known) => known === fill.pattern) ?? 'solid';
  const color = { argb: argbOf(fill.color) };
  const front = fill.patternColor === undefined ? undefined : { argb: argbOf(fill.patternColor) };
  // A solid fill shows its front colour in a cell and its back colour in a rule.
  if (pattern === 'solid')
    return { type: 'pattern', pattern, ...(use === 'cell' ? { fgColor: color } : { bgColor: color }) };
  return { type: 'pattern', pattern, bgColor: color, ...(front === undefined ? {} : { fgColor: front }) };
}

function readBorders(borders: Partial<Borders>, { palette }: StyleContext): CellBorders {
  const read: Partial<Record<Side, BorderSide>> = {};
  for (const side of SIDES) {
    const border: Partial<Border> | undefined = borders[side];
    if (border?.style === undefined) continue;
    const color = resolveColor(fileColor(border.color), palette);
    read[side] = { style: border.style, ...(color === undefined ? {} : { color }) };
  }
  return read;
}

function writeBorders(borders: CellBorders): Partial<Borders> {
  const written: Partial<Record<Exclude<Side, 'diagonal'>, Partial<Border>>> &
    Pick<Partial<Borders>, 'diagonal'> = {};
  for (const side of SIDES) {
    const border = borders[side];
    const style = LINES.find((known) => known === border?.style);
    if (border === undefined || style === undefined) continue;
    const color = border.color === undefined ? {} : { color: { argb: argbOf(border.color) } };
    if (side === 'diagonal') written.diagonal = { style, ...color, up: true, down: false };
    else written[side] = { style, ...color };
  }
  return written;
}

function readAlignment(alignment: Partial<Alignment>): CellAlignment {
  const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit } = alignment;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined || vertical === 'bottom' ? {} : { vertical }),
    ...(wrapText === true ? { wrapText } : {}),
    ...(indent === undefined || indent === 0 ? {} : { indent }),
    ...(textRotation === undefined || textRotation === 0 ? {} : { textRotation }),
    ...(shrinkToFit === true ? { shrinkToFit } : {}),
  };
}

function writeAlignment(alignment: CellAlignment): Partial<Alignment> {
  const horizontal = HORIZONTALS.find((known) => known === alignment.horizontal);
  const vertical = VERTICALS.find(
    (known) => known === (alignment.vertical === 'center' ? 'middle' : alignment.vertical),
  );
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(alignment.wrapText === true ? { wrapText: true } : {}),
    ...(alignment.indent === undefined ? {} : { indent: alignment.indent }),
    ...(alignment.textRotation === undefined ? {} : { textRotation: alignment.textRotation }),
    ...(alignment.shrinkToFit === true ? { shrinkToFit: true } : {}),
  };
}

function readRuleFont(font: XmlNode, palette: Palette): CellFont {
  const color = resolveColor(colorOfNode(childNamed(font, 'color')), palette);
  const underline = childNamed(font, 'u');
  return {
    ...(color === undefined ? {} : { color }),
    ...(isOn(childNamed(font, 'b')) ? { bold: true } : {}),
    ...(isOn(childNamed(font, 'i')) ? { italic: true } : {}),
    ...(underline === undefined ? {} : { underline: underline.attributes.val ?? 'single' }),
    ...(isOn(childNamed(font, 'strike')) ? { strikethrough: true } : {}),
  };
}

function readRuleFill(pattern: XmlNode, palette: Palette): CellFill | undefined {
  const front = resolveColor(colorOfNode(childNamed(pattern, 'fgColor')), palette);
  const back = resolveColor(colorOfNode(childNamed(pattern, 'bgColor')), palette);
  const kind = pattern.attributes.patternType ?? 'solid';
  const color = back ?? front;
  if (kind === 'none' || color === undefined) return undefined;
  return {
    pattern: kind,
    color,
    ...(kind === 'solid' || front === undefined ? {} : { patternColor: front }),
  };
}

function readRuleBorders(borders: XmlNode, palette: Palette): CellBorders {
  const read: Partial<Record<Side, BorderSide>> = {};
  for (const side of SIDES) {
    const border = childNamed(borders, side);
    const style = border?.attributes.style;
    if (style === undefined || style === 'none') continue;
    const color = resolveColor(colorOfNode(childNamed(border, 'color')), palette);
    read[side] = { style, ...(color === undefined ? {} : { color }) };
  }
  return read;
}

function isOn(flag: XmlNode | undefined): boolean {
  return flag !== undefined && flag.attributes.val !== '0' && flag.attributes.val !== 'false';
}

function isUnderline(
  underline: string | undefined,
): underline is 'single' | 'double' | 'singleAccounting' | 'doubleAccounting' {
  return ['single', 'double', 'singleAccounting', 'doubleAccounting'].includes(underline ?? '');
}

function argbOf(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

const PATTERNS = [
  'solid',
  'darkVertical',
  'darkHorizontal',
  'darkGrid',
  'darkTrellis',
  'darkDown',
  'darkUp',
  'lightVertical',
  'lightHorizontal',
  'lightGrid',
  'lightTrellis',
  'lightDown',
  'lightUp',
  'darkGray',
  'mediumGray',
  'lightGray',
  'gray125',
  'gray0625',
] as const;

const LINES = [
  'thin',
  'dotted',
  'hair',
  'medium',
  'double',
  'thick',
  'dashed',
  'dashDot',
  'dashDotDot',
  'slantDashDot',
  'mediumDashed',
  'mediumDashDotDot',
  'mediumDashDot',
] as const;

const HORIZONTALS = [
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;

const VERTICALS = ['top', 'middle', 'bottom', 'distributed', 'justify'] as const;
