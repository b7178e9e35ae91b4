import { bandInfo } from './Band';
import type { Band, BandInfo } from './Band';
import { bandColours } from './bandColours';
import type { BandHue } from './bandColours';

/** Whether a score that lies exactly on the line belongs to the band (`from`, ตั้งแต่) or not (`above`, มากกว่า). */
export type BoundaryKind = 'from' | 'above';

/** The lower line of a band, in hundredths of a point. */
export interface BandBoundary {
  readonly kind: BoundaryKind;
  readonly hundredths: number;
}

/** One band of a scheme: what it is called, how it looks, and where it begins. */
export interface SchemeBand extends BandInfo {
  readonly hue: BandHue;
  /** Absent for the worst band, which takes everything below the others. */
  readonly lower?: BandBoundary;
}

/**
 * The bands by which an agency sorts its indicators, best first: two to four, each a different `band`, lines strictly
 * falling, only the last without a line. The keys say what a band means to the house (improve and urgent ask for remedies);
 * words, colours and lines are the officer's.
 */
export type BandScheme = readonly SchemeBand[];

/** What an officer chooses of one band. */
export interface OwnBand {
  readonly band: Band;
  readonly word: string;
  readonly hue: BandHue;
  readonly lower?: BandBoundary;
}

/** Which keys a scheme of two, three or four bands uses, best first. */
export const BAND_KEYS = {
  2: ['maintain', 'improve'],
  3: ['maintain', 'improve', 'urgent'],
  4: ['strength', 'maintain', 'improve', 'urgent'],
} as const satisfies Readonly<Record<number, readonly Band[]>>;

/** A scheme out of what was chosen of each band. */
export function bandScheme(bands: readonly OwnBand[]): BandScheme {
  return bands.map(({ band, word, hue, lower }) => ({
    band,
    word,
    symbol: bandInfo(band).symbol,
    ...bandColours(hue, band),
    hue,
    ...(lower === undefined ? {} : { lower }),
  }));
}

/** The lowest score of a band in hundredths: `above` 9500 begins at 9501. */
export function lowestOf({ kind, hundredths }: BandBoundary): number {
  return kind === 'from' ? hundredths : hundredths + 1;
}

/** The band of a score in hundredths (rounded half-up before). */
export function bandIn(scheme: BandScheme, hundredths: number): SchemeBand {
  for (const band of scheme) {
    if (band.lower === undefined || hundredths >= lowestOf(band.lower)) return band;
  }
  const band = scheme.at(-1);
  if (band === undefined) throw new RangeError('a scheme without bands');
  return band;
}

/** Symbol and word of a band as they stand beside a score, e.g. `▼ แก้ไขเร่งด่วน`. */
export function schemeLabel({ symbol, word }: Pick<SchemeBand, 'symbol' | 'word'>): string {
  return `${symbol} ${word}`;
}
