import type { Known, LevelRule } from './Framework';
import { LETTER_LEVELS } from './Level';

/** Cut-offs of AA … F in hundredths (domain facts 1.1). */
const LETTER_FROM = [9500, 8500, 7500, 6500, 5500, 5000, 0] as const;

/** The seven letters, in force up to 2565. */
export function letterLevels(known: Known): readonly LevelRule[] {
  return LETTER_LEVELS.map((name, index) => ({ name, from: LETTER_FROM[index] ?? 0, ...known }));
}
