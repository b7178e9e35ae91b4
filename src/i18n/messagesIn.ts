import { en } from './en';
import type { Language } from './Language';
import type { Messages } from './Messages';
import { th } from './th';

const ALL: Readonly<Record<Language, Messages>> = { th, en };

/** Every word of the pane in a language. */
export function messagesIn(language: Language): Messages {
  return ALL[language];
}
