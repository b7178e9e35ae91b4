import type { Language } from './Language';
import type { Messages } from './Messages';
import { th } from './th';

/** Every word of the pane in a language. English is loaded when it is asked for: most officers never do. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'th' ? th : (await import('./en')).en;
}
