import type { Done, Outcome } from '../actions/Outcome';
import { factsOf } from './factsOf';
import type { Messages } from './Messages';
import { sayRefusal } from './sayRefusal';
import { tidySentence } from './tidySentence';

/** Said wherever a fiscal year decided something and no heading named it. */
function yearWasAssumed({ action, assessments }: Done, messages: Messages): string {
  const assumed = assessments.flatMap(({ findings }) => findings).find(({ code }) => code === 'yearAssumed');
  return assumed === undefined || action === 'correctReading'
    ? ''
    : ` ${messages.sentences.yearWasAssumed(factsOf(assumed, messages))}`;
}

/** Said wherever a selection narrowed what was done. */
function onlySelected(outcome: Done, messages: Messages): string {
  return outcome.data.scope === 'selection'
    ? ` ${messages.sentences.onlySelected(factsOf(outcome, messages))}`
    : '';
}

/** What came of an action, in one sentence: what was done and where, or why not and the way out. */
export function sayOutcome(outcome: Outcome, messages: Messages): string {
  if (!outcome.ok) {
    return sayRefusal(outcome, messages);
  }
  const sentence = messages.sentences.done[outcome.code](factsOf(outcome, messages));
  return tidySentence(sentence + onlySelected(outcome, messages) + yearWasAssumed(outcome, messages));
}
