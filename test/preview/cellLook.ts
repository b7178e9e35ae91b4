import type { CSSProperties } from 'react';
import type { BorderSide, CellStyle, Value } from '../host/Workbook';
import { fontStack, hasSmallLetters } from './fontStack';

/** Points of a workbook that never said another size. */
export const DEFAULT_FONT_SIZE = 11;
/** How much higher a line is than its letters, as in Excel: 15 points for 11 of Calibri, 24 for 16 of TH Sarabun. */
export function lineHeightOf(style: CellStyle | undefined): number {
  return hasSmallLetters(style?.font?.name) ? 1.5 : 1.36;
}

/** Pixels between a cell's edge and its text. */
export const CELL_PADDING = 3;

const PIXELS_PER_POINT = 96 / 72;
/** Pixels of one step of indentation. */
export const INDENT = 9;

/** The CSS of a cell's letters, without its place. */
export function letterLook(style: CellStyle | undefined, formatColor?: string): CSSProperties {
  const font = style?.font ?? {};
  const color = formatColor ?? font.color;
  const lines = [
    font.underline && font.underline !== 'none' ? 'underline' : '',
    font.strikethrough ? 'line-through' : '',
  ]
    .join(' ')
    .trim();
  return {
    fontFamily: fontStack(font.name),
    fontSize: (font.size ?? DEFAULT_FONT_SIZE) * PIXELS_PER_POINT,
    lineHeight: lineHeightOf(style),
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines === '' ? {} : { textDecoration: lines }),
    ...(color === undefined ? {} : { color }),
  };
}

/** Where a cell's text stands from left to right: numbers right, errors and truth values in the middle, texts left. */
export function horizontalOf(
  style: CellStyle | undefined,
  value: Value | undefined,
): 'left' | 'center' | 'right' {
  switch (style?.alignment?.horizontal) {
    case 'left':
    case 'fill':
    case 'justify':
    case 'distributed':
      return 'left';
    case 'center':
    case 'centerContinuous':
      return 'center';
    case 'right':
      return 'right';
    default:
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || typeof value === 'object' ? 'center' : 'left';
  }
}

/** The CSS of the box that holds a cell's text: where the text stands in it and whether it wraps. */
export function textLook(style: CellStyle | undefined, value: Value | undefined): CSSProperties {
  const alignment = style?.alignment ?? {};
  const across = horizontalOf(style, value);
  const indent = (alignment.indent ?? 0) * INDENT;
  const upright = { top: 'flex-start', center: 'center', middle: 'center' } as const;
  const turned = alignment.textRotation;
  const isUpright = (key: string | undefined): key is keyof typeof upright =>
    key !== undefined && key in upright;
  return {
    justifyContent: isUpright(alignment.vertical) ? upright[alignment.vertical] : 'flex-end',
    textAlign: across,
    whiteSpace: alignment.wrapText ? 'pre-wrap' : 'pre',
    ...(across === 'left' ? { paddingLeft: CELL_PADDING + indent } : {}),
    ...(across === 'right' ? { paddingRight: CELL_PADDING + indent } : {}),
    ...(turned === 'vertical' || turned === -90 || (typeof turned === 'number' && turned >= 45)
      ? {
          writingMode: 'vertical-rl',
          ...(turned === 'vertical' || turned === -90 ? {} : { rotate: '180deg' }),
        }
      : {}),
  };
}

/** The colour that a fill shows; patterns show as their mixed colour. */
export function fillColor(style: CellStyle | undefined): string | undefined {
  const fill = style?.fill;
  return fill === undefined || fill.pattern === 'none' ? undefined : fill.color;
}

const WIDTHS: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  thin: '1px solid',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

/** A border's side in CSS; undefined where there is none. */
export function borderLine(side: BorderSide | undefined): string | undefined {
  const line = side === undefined ? undefined : WIDTHS[side.style];
  return line === undefined ? undefined : `${line} ${side?.color ?? '#000000'}`;
}
