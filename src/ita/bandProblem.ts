import { BAND_KEYS, lowestOf } from './BandScheme';
import type { OwnBand } from './BandScheme';

/** The longest name of a band: it stands in a narrow column beside the scores. */
export const LONGEST_BAND_WORD = 40;

/** One line without space around it. */
const WORD = /^[^\p{C}\s](?:[^\p{C}]*[^\p{C}\s])?$/u;

/** What is wrong with bands that an officer put together. */
export type BandProblem = 'count' | 'keys' | 'lines' | 'words';

/** The first thing that is wrong with bands, best first; undefined when they can be used. */
export function bandProblem(bands: readonly OwnBand[]): BandProblem | undefined {
  const keys =
    bands.length === 2 || bands.length === 3 || bands.length === 4 ? BAND_KEYS[bands.length] : undefined;
  if (keys === undefined) return 'count';
  if (bands.some(({ band }, index) => band !== keys[index])) return 'keys';
  const lines = bands.map(({ lower }) => (lower === undefined ? 0 : lowestOf(lower)));
  const last = bands.length - 1;
  const isFalling = lines.every((line, index) =>
    index === last ? line === 0 : line > (lines[index + 1] ?? 0) && line <= 10_000,
  );
  const isExact = bands.every(({ lower }) => lower === undefined || Number.isInteger(lower.hundredths));
  if (!isFalling || !isExact) return 'lines';
  const isWord = (word: string): boolean => word.length <= LONGEST_BAND_WORD && WORD.test(word);
  return new Set(bands.map(({ word }) => word)).size < bands.length ||
    !bands.every(({ word }) => isWord(word))
    ? 'words'
    : undefined;
}
