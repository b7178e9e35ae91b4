import { WORD_LEVELS } from '../ita/Level';
import type { Messages } from './Messages';

/** A level without the word for it, where it stands among others: `D`, `ผ่านดี`, `Good pass`. */
export function sayLevelName(level: string, messages: Messages): string {
  const word = WORD_LEVELS.find((each) => each === level);
  return word === undefined ? level : messages.levels[word];
}

/** A level (`D`, `ผ่านดี`) as the officer reads it: `ระดับ D`, `Level good pass`; one that is no official level stays as typed. */
export function sayLevel(level: string, messages: Messages): string {
  return messages.levelNamed({ level: sayLevelName(level, messages) });
}
