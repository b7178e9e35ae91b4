import { bandInfo } from './Band';
import { bandScheme } from './BandScheme';
import type { BandBoundary, BandScheme, OwnBand } from './BandScheme';

/** The ready-made bands (domain facts 4): those of the standard documents, the target alone, the lines of the levels. */
export const BAND_PRESETS = ['95/90/80', '85', 'levels'] as const;

/** One of the ready-made sets of bands. */
export type BandPreset = (typeof BAND_PRESETS)[number];

/** Which bands hold in a workbook: a ready-made set or the officer's own. */
export type BandChoice =
  | { readonly kind: 'preset'; readonly preset: BandPreset }
  | { readonly kind: 'own'; readonly bands: readonly OwnBand[] };

/** Words of the single line at the target. */
export const TARGET_WORDS = { reached: 'ถึงเกณฑ์', below: 'ต่ำกว่าเกณฑ์' } as const;

const from = (hundredths: number): BandBoundary => ({ kind: 'from', hundredths });
const above = (hundredths: number): BandBoundary => ({ kind: 'above', hundredths });

function fourBands(first: BandBoundary, second: BandBoundary, third: BandBoundary): readonly OwnBand[] {
  return [
    { band: 'strength', word: bandInfo('strength').word, hue: 'green', lower: first },
    { band: 'maintain', word: bandInfo('maintain').word, hue: 'blue', lower: second },
    { band: 'improve', word: bandInfo('improve').word, hue: 'amber', lower: third },
    { band: 'urgent', word: bandInfo('urgent').word, hue: 'red' },
  ];
}

const BANDS_OF_PRESET: Readonly<Record<BandPreset, readonly OwnBand[]>> = {
  '95/90/80': fourBands(above(9500), from(9000), from(8000)),
  '85': [
    { band: 'maintain', word: TARGET_WORDS.reached, hue: 'blue', lower: from(8500) },
    { band: 'improve', word: TARGET_WORDS.below, hue: 'amber' },
  ],
  levels: fourBands(from(9500), from(8500), from(7000)),
};

const SCHEMES = new Map(BAND_PRESETS.map((preset) => [preset, bandScheme(BANDS_OF_PRESET[preset])]));

/** What is chosen until the officer chooses otherwise. */
export const DEFAULT_BAND_CHOICE: BandChoice = { kind: 'preset', preset: '95/90/80' };

/** The bands of the standard documents: above 95.00, from 90.00, from 80.00 (domain facts 4). */
export const DEFAULT_BAND_SCHEME: BandScheme = bandScheme(BANDS_OF_PRESET['95/90/80']);

/** Each band of a choice, to be changed one by one. */
export function bandsOf(choice: BandChoice): readonly OwnBand[] {
  return choice.kind === 'own' ? choice.bands : BANDS_OF_PRESET[choice.preset];
}

/** The bands that hold by a choice. */
export function schemeOf(choice: BandChoice): BandScheme {
  return choice.kind === 'own'
    ? bandScheme(choice.bands)
    : (SCHEMES.get(choice.preset) ?? DEFAULT_BAND_SCHEME);
}
