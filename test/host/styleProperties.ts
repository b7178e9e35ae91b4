import { restyle, uniform } from './cellStyles';
import { invalidArgument } from './HostError';
import type { Scalar } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import { refuseProtectedSheet } from './permissions';
import type { BorderSide, CellStyle, Workbook } from './Workbook';

/** One property of a cell's look, read and changed alike by `range.format` and by `setCellProperties`. */
export interface StyleProperty {
  readonly read: (style: CellStyle | undefined, normal: NormalFont) => unknown;
  readonly write: (style: CellStyle | undefined, value: unknown) => CellStyle;
}

/** The font of cells that have none of their own. */
export interface NormalFont {
  readonly name: string;
  readonly size: number;
}

const CALIBRI: NormalFont = { name: 'Calibri', size: 11 };

/** The font of a workbook's unformatted cells. */
export function normalFontOf(workbook: Workbook): NormalFont {
  return workbook.defaultFont ?? CALIBRI;
}

type Font = NonNullable<CellStyle['font']>;
type Alignment = NonNullable<CellStyle['alignment']>;

/** Properties of `format.font`. */
export const fontProperties: Readonly<Record<string, StyleProperty>> = {
  name: {
    read: (style, normal) => style?.font?.name ?? normal.name,
    write: (style, value) => {
      if (typeof value !== 'string' || value === '') throw invalidArgument();
      return withFont(style, { name: value });
    },
  },
  size: {
    read: (style, normal) => style?.font?.size ?? normal.size,
    write: (style, value) => withFont(style, { size: numberFrom(value, 1, 409) }),
  },
  color: {
    read: (style) => style?.font?.color ?? '#000000',
    write: (style, value) => withFont(style, { color: colorFrom(value) }),
  },
  bold: fontFlag('bold'),
  italic: fontFlag('italic'),
  strikethrough: fontFlag('strikethrough'),
  underline: {
    read: (style) => underlines.find(([, file]) => file === style?.font?.underline)?.[0] ?? 'None',
    write: (style, value) => {
      if (value === 'None') {
        const { underline: _, ...font } = style?.font ?? {};
        return { ...style, font };
      }
      const file = underlines.find(([name]) => name === value)?.[1];
      if (file === undefined) throw invalidArgument();
      return withFont(style, { underline: file });
    },
  },
};

const underlines = [
  ['Single', 'single'],
  ['Double', 'double'],
  ['SingleAccountant', 'singleAccounting'],
  ['DoubleAccountant', 'doubleAccounting'],
] as const;

const patterns = [
  ['Solid', 'solid'],
  ['Gray50', 'mediumGray'],
  ['Gray75', 'darkGray'],
  ['Gray25', 'lightGray'],
  ['Horizontal', 'darkHorizontal'],
  ['Vertical', 'darkVertical'],
  ['Down', 'darkDown'],
  ['Up', 'darkUp'],
  ['Checker', 'darkGrid'],
  ['SemiGray75', 'darkTrellis'],
  ['LightHorizontal', 'lightHorizontal'],
  ['LightVertical', 'lightVertical'],
  ['LightDown', 'lightDown'],
  ['LightUp', 'lightUp'],
  ['Grid', 'lightGrid'],
  ['CrissCross', 'lightTrellis'],
  ['Gray16', 'gray125'],
  ['Gray8', 'gray0625'],
] as const;

/** Properties of `format.fill`. */
export const fillProperties: Readonly<Record<string, StyleProperty>> = {
  color: {
    read: (style) => style?.fill?.color ?? '#FFFFFF',
    write: (style, value) => {
      if (value === '') return withoutFill(style);
      return { ...style, fill: { ...(style?.fill ?? { pattern: 'solid' }), color: colorFrom(value) } };
    },
  },
  pattern: {
    read: (style) => patterns.find(([, file]) => file === style?.fill?.pattern)?.[0] ?? 'None',
    write: (style, value) => {
      if (value === 'None' || value === null) return withoutFill(style);
      const pattern = patterns.find(([name]) => name === value)?.[1];
      if (pattern === undefined) throw invalidArgument();
      return { ...style, fill: { color: '#FFFFFF', ...style?.fill, pattern } };
    },
  },
  patternColor: {
    read: (style) => style?.fill?.patternColor ?? '#000000',
    write: (style, value) => ({
      ...style,
      fill: { pattern: 'solid', color: '#FFFFFF', ...style?.fill, patternColor: colorFrom(value) },
    }),
  },
};

const horizontals = [
  ['General', 'general'],
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
] as const;

const verticals = [
  ['Top', 'top'],
  // The library for files says middle where the file says center.
  ['Center', 'center'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
] as const;

/** Scalar properties of `format` itself. */
export const alignmentProperties: Readonly<Record<string, StyleProperty>> = {
  wrapText: {
    read: (style) => style?.alignment?.wrapText ?? false,
    write: (style, value) => withAlignment(style, { wrapText: flagFrom(value) }),
  },
  shrinkToFit: {
    read: (style) => style?.alignment?.shrinkToFit ?? false,
    write: (style, value) => withAlignment(style, { shrinkToFit: flagFrom(value) }),
  },
  horizontalAlignment: {
    read: (style) => horizontals.find(([, file]) => file === style?.alignment?.horizontal)?.[0] ?? 'General',
    write: (style, value) => withAlignment(style, { horizontal: chosen(horizontals, value) }),
  },
  verticalAlignment: {
    read: (style) => verticals.find(([, file]) => file === style?.alignment?.vertical)?.[0] ?? 'Bottom',
    write: (style, value) => withAlignment(style, { vertical: chosen(verticals, value) }),
  },
  indentLevel: {
    read: (style) => style?.alignment?.indent ?? 0,
    write: (style, value) => withAlignment(style, { indent: numberFrom(value, 0, 250) }),
  },
};

/** Properties of `format.protection`. */
export const protectionProperties: Readonly<Record<string, StyleProperty>> = {
  locked: {
    read: (style) => style?.unlocked !== true,
    write: (style, value) => {
      const { unlocked: _, ...rest } = style ?? {};
      return flagFrom(value) ? rest : { ...rest, unlocked: true };
    },
  },
  formulaHidden: {
    read: (style) => style?.formulaHidden ?? false,
    write: (style, value) => {
      const { formulaHidden: _, ...rest } = style ?? {};
      return flagFrom(value) ? { ...rest, formulaHidden: true } : rest;
    },
  },
};

const borderStyles: readonly (readonly [style: string, weight: string, file: string])[] = [
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Hairline', 'hair'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Double', 'Thick', 'double'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['Dot', 'Thin', 'dotted'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDot', 'Medium', 'mediumDashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['DashDotDot', 'Medium', 'mediumDashDotDot'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
];

/** A border as the API says it. */
export interface ApiBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The border of the file as the API says it. */
export function apiBorder(side: BorderSide | undefined): ApiBorder {
  const known = borderStyles.find(([, , file]) => file === side?.style);
  return { style: known?.[0] ?? 'None', weight: known?.[1] ?? 'Thin', color: side?.color ?? '#000000' };
}

/** The border for the file; undefined for none. */
export function fileBorder(border: ApiBorder): BorderSide | undefined {
  if (border.style === 'None') return undefined;
  const same = borderStyles.filter(([style]) => style === border.style);
  const file = (same.find(([, weight]) => weight === border.weight) ?? same[0])?.[2];
  if (file === undefined) throw invalidArgument();
  return { style: file, color: border.color };
}

/** Makes scalar members of a table of properties, by their names on the wire. */
export function styleScalars(
  properties: Readonly<Record<string, StyleProperty>>,
): Readonly<Record<string, Scalar<RangeTarget>>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      {
        get: (target: RangeTarget, state: HostState) => agreed(target, state, property),
        set: (target: RangeTarget, value: unknown, state: HostState) => {
          changeStyle(state, target, (style) => property.write(style, value));
        },
      },
    ]),
  );
}

/** Changes the look of all cells of a range, unless its sheet is protected. */
export function changeStyle(
  state: HostState,
  target: RangeTarget,
  change: (style: CellStyle | undefined) => CellStyle | undefined,
): void {
  const sheet = state.sheet(target.sheetId);
  refuseProtectedSheet(state, sheet, 'allowFormatCells');
  for (const area of target.areas) {
    restyle(sheet, area, (style) => tidy(change(style)));
    state.formatsChanged(sheet.id, area);
  }
}

/** Leaves out parts of a look that say nothing. */
export function tidy(style: CellStyle | undefined): CellStyle | undefined {
  if (style === undefined) return undefined;
  const { font, alignment, borders, ...rest } = style;
  const kept: CellStyle = {
    ...rest,
    ...(font !== undefined && Object.keys(font).length > 0 ? { font } : {}),
    ...(alignment !== undefined && Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(borders !== undefined && Object.keys(borders).length > 0 ? { borders } : {}),
  };
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** A colour as `#RRGGBB`. */
export function colorFrom(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  const named = namedColors[value.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

/** A truth value, else InvalidArgument. */
export function flagFrom(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** A number between two bounds, else InvalidArgument. */
export function numberFrom(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || value < least || value > most) throw invalidArgument();
  return value;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

function agreed(target: RangeTarget, state: HostState, property: StyleProperty): unknown {
  const sheet = state.sheet(target.sheetId);
  const normal = normalFontOf(state.workbook);
  const answers = new Set(
    target.areas.map((area) => uniform(sheet, area, (style) => property.read(style, normal))),
  );
  const [only] = answers;
  return answers.size === 1 ? (only ?? null) : null;
}

function withoutFill(style: CellStyle | undefined): CellStyle {
  const { fill: _, ...rest } = style ?? {};
  return rest;
}

function withFont(style: CellStyle | undefined, font: Font): CellStyle {
  return { ...style, font: { ...style?.font, ...font } };
}

function withAlignment(style: CellStyle | undefined, alignment: Alignment): CellStyle {
  return { ...style, alignment: { ...style?.alignment, ...alignment } };
}

function fontFlag(name: 'bold' | 'italic' | 'strikethrough'): StyleProperty {
  return {
    read: (style) => style?.font?.[name] ?? false,
    write: (style, value) => {
      const { [name]: _, ...font } = style?.font ?? {};
      return { ...style, font: flagFrom(value) ? { ...font, [name]: true } : font };
    },
  };
}

function chosen(table: readonly (readonly [name: string, file: string])[], value: unknown): string {
  const file = table.find(([name]) => name === value)?.[1];
  if (file === undefined) throw invalidArgument();
  return file;
}
