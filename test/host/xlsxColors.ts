import type { XmlNode } from './xml';
import { allNamed, childNamed } from './xml';

/** How a file says a colour. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The theme colours in the order in which cells number them: window, text, and so on. */
export type Palette = readonly string[];

const OFFICE: Palette = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** Theme files list dark before light; cells count light first. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of old files, from 8 on; 0 to 7 repeat the first eight, 64 is text and 65 the window. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The palette of a theme part. */
export function paletteOf(theme: XmlNode): Palette {
  const scheme = allNamed(theme, 'clrScheme')[0];
  return ORDER.map((name, index) => {
    const color = childNamed(scheme, name)?.children[0];
    return (color?.attributes.lastClr ?? color?.attributes.val ?? OFFICE[index] ?? '000000').toUpperCase();
  });
}

/** A colour as `#RRGGBB`; undefined for automatic. */
export function resolveColor(color: FileColor | undefined, palette: Palette): string | undefined {
  if (color === undefined) return undefined;
  const plain = plainColor(color, palette);
  if (plain === undefined) return undefined;
  return color.tint === undefined || color.tint === 0 ? `#${plain}` : `#${tinted(plain, color.tint)}`;
}

function plainColor(color: FileColor, palette: Palette): string | undefined {
  if (color.argb !== undefined) return color.argb.slice(-6).toUpperCase();
  if (color.theme !== undefined) return palette[color.theme];
  if (color.indexed === undefined) return undefined;
  if (color.indexed === 64) return '000000';
  if (color.indexed === 65) return 'FFFFFF';
  return INDEXED[color.indexed < 8 ? color.indexed : color.indexed - 8];
}

/** Lighter or darker by a part of the lightness, ECMA-376 part 1, 18.8.19. */
function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const shade = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * shade - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const rest = shade - chroma / 2;
  const wheel: readonly (readonly number[])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return (wheel[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + rest) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
