import type { Finding } from '../ita/Finding';
import type { Place } from '../sheets/Place';
import { factsOf } from './factsOf';
import type { Messages } from './Messages';
import { tidySentence } from './tidySentence';

/** One sentence about something wrong or odd in what was typed: what, where, and what to do about it. */
export function sayFinding(finding: Finding<Place>, messages: Messages): string {
  return tidySentence(messages.sentences.findings[finding.code](factsOf(finding, messages)));
}
