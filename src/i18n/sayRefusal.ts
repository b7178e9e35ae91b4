import type { Refused } from '../actions/Outcome';
import { factsOf } from './factsOf';
import type { Messages } from './Messages';
import { tidySentence } from './tidySentence';

/** One sentence about why nothing was done, with the cells where there are any, and the way out. */
export function sayRefusal(refusal: Refused, messages: Messages): string {
  return tidySentence(messages.sentences.refusals[refusal.code](factsOf(refusal, messages)));
}
