import type { Known, LevelRule, Minima } from './Framework';
import { WORD_LEVELS } from './Level';

/** How sure the parts of the five levels are: the lines, the minima of the instruments, the line between the lowest two. */
export interface WordLevelsKnown {
  readonly lines: Known;
  readonly minima: Known;
  readonly urgentLine: Known;
}

const each = (hundredths: number): Minima => ({ IIT: hundredths, EIT: hundredths, OIT: hundredths });

/** The five levels in words since 2566, the best two with a minimum for each instrument (domain facts 1.2). */
export function wordLevels({ lines, minima, urgentLine }: WordLevelsKnown): readonly LevelRule[] {
  return [
    { name: WORD_LEVELS[0], from: 9500, minima: each(9500), ...minima },
    { name: WORD_LEVELS[1], from: 8500, minima: each(8500), ...minima },
    { name: WORD_LEVELS[2], from: 8500, ...lines },
    { name: WORD_LEVELS[3], from: 7000, ...urgentLine },
    { name: WORD_LEVELS[4], from: 0, ...urgentLine },
  ];
}
