import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import type { BandHue } from '../ita/bandColours';
import type { Status } from '../ita/Status';

/** Shades of the house's green, darkest first; 80 is the green itself. */
const BRAND: BrandVariants = {
  10: '#02140c',
  20: '#042114',
  30: '#062e1b',
  40: '#083b22',
  50: '#0a4729',
  60: '#0b522f',
  70: '#0d5f37',
  80: '#0f6c3f',
  90: '#1f7d4e',
  100: '#358f62',
  110: '#4ba076',
  120: '#63b18b',
  130: '#7fc2a1',
  140: '#9dd2b8',
  150: '#bde2d0',
  160: '#def2e8',
};

/** Segoe UI has no Thai letters, so each system's Thai font is named after it. */
const FONTS = '"Segoe UI", "Leelawadee UI", Thonburi, "Noto Sans Thai", Sarabun, sans-serif';

/** Thai stacks marks above and below the letter, and the reader is 55: larger and airier than the standard. */
const TEXT = {
  fontFamilyBase: FONTS,
  fontFamilyNumeric: FONTS,
  fontSizeBase200: '13px',
  lineHeightBase200: '20px',
  fontSizeBase300: '15px',
  lineHeightBase300: '24px',
} as const;

/** How one tone looks: a quiet ground, the text on it (contrast at least 4.5:1), and a bar. */
interface Tone {
  readonly ground: string;
  readonly ink: string;
  readonly bar: string;
}

type ToneName = 'good' | 'steady' | 'care' | 'alarm' | 'special' | 'plain';

const LIGHT: Readonly<Record<ToneName, Tone>> = {
  good: { ground: '#dff3e7', ink: '#0b5a32', bar: '#2a9561' },
  steady: { ground: '#dfecf9', ink: '#0b4a86', bar: '#3b82c4' },
  care: { ground: '#fbedc8', ink: '#6b4300', bar: '#d69d22' },
  alarm: { ground: '#fbe3e0', ink: '#8f1d16', bar: '#d2564c' },
  special: { ground: '#efe7f8', ink: '#54347c', bar: '#9069c0' },
  plain: { ground: '#eef0f2', ink: '#424750', bar: '#8b929c' },
};

const DARK: Readonly<Record<ToneName, Tone>> = {
  good: { ground: '#123d27', ink: '#a5e0c0', bar: '#4cb581' },
  steady: { ground: '#14324f', ink: '#b0d4f5', bar: '#5ea1de' },
  care: { ground: '#463409', ink: '#f5d78e', bar: '#d9a93a' },
  alarm: { ground: '#4d1b17', ink: '#f8bfb9', bar: '#e0736a' },
  special: { ground: '#3b2a52', ink: '#dcc9f2', bar: '#a686cf' },
  plain: { ground: '#3a3d42', ink: '#dcdfe3', bar: '#8d949e' },
};

const TONE_OF_HUE = {
  green: 'good',
  blue: 'steady',
  amber: 'care',
  red: 'alarm',
  violet: 'special',
  grey: 'plain',
} as const satisfies Readonly<Record<BandHue, ToneName>>;

const TONE_OF_STATUS = {
  done: 'good',
  continuous: 'steady',
  inProgress: 'care',
  notStarted: 'plain',
  cancelled: 'plain',
  unknown: 'plain',
} as const satisfies Readonly<Record<Status | 'unknown', ToneName>>;

function toneTokens(tones: Readonly<Record<ToneName, Tone>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tones).flatMap(([name, { ground, ink, bar }]) => [
      [`${name}Ground`, ground],
      [`${name}Ink`, ink],
      [`${name}Bar`, bar],
    ]),
  );
}

/** The variables of a tone, which the theme fills. */
export function toneVars(name: ToneName): Tone {
  return { ground: `var(--${name}Ground)`, ink: `var(--${name}Ink)`, bar: `var(--${name}Bar)` };
}

/** The ground that a bar runs on. */
export const BAR_TRACK = 'var(--barTrack)';

/** The tone of a band's colour, the same family of colours as in the sheet, only quieter. */
export function hueTone(hue: BandHue): Tone {
  return toneVars(TONE_OF_HUE[hue]);
}

/** The tone of a status. */
export function statusTone(status: Status | 'unknown'): Tone {
  return toneVars(TONE_OF_STATUS[status]);
}

const light: Theme = {
  ...createLightTheme(BRAND),
  ...TEXT,
  ...toneTokens(LIGHT),
  ...{ barTrack: '#e6e8eb' },
};

const dark: Theme = {
  ...createDarkTheme(BRAND),
  ...TEXT,
  // The standard picks shades that are too dark to read for this green.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandStroke: BRAND[120],
  ...toneTokens(DARK),
  ...{ barTrack: '#47494e' },
};

/** The look of the pane beside a light or a dark Office. */
export function themeFor(shade: 'light' | 'dark'): Theme {
  return shade === 'dark' ? dark : light;
}
