import type { Known, LevelRule } from './Framework';
import { UPOIT_SOURCE } from './upoitSource';
import { wordLevels } from './wordLevels';

const KNOWN: Known = { certainty: 'confirmed', source: UPOIT_SOURCE };

/** The five levels since 2567: lines and minima are all known from one source (domain facts 1.2). */
export const LEVELS_OF_2567: readonly LevelRule[] = wordLevels({
  lines: KNOWN,
  minima: KNOWN,
  urgentLine: KNOWN,
});
