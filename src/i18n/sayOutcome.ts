import type { Done, Outcome } from '../actions/Outcome';
import { factsOf } from './factsOf';
import type { Messages } from './Messages';
import { sayRefusal } from './sayRefusal';
import { tidySentence } from './tidySentence';
import { withNamesOf } from './withOwnNames';

/** Said wherever a fiscal year decided something and no heading named it. */
function yearWasAssumed({ action, assessments }: Done, messages: Messages): string {
  const assumed = assessments.flatMap(({ findings }) => findings).find(({ code }) => code === 'yearAssumed');
  return assumed === undefined || action === 'correctReading'
    ? ''
    : ` ${messages.sentences.yearWasAssumed(factsOf(assumed, messages))}`;
}

/** Said wherever a selection narrowed what was done: only colouring takes several sets of scores at once. */
function onlySelected(outcome: Done, messages: Messages): string {
  if (outcome.data.scope !== 'selection') {
    return '';
  }
  const { onlySelected: part, onlySelectedSet: set } = messages.sentences;
  return ` ${(outcome.action === 'colourScores' ? part : set)(factsOf(outcome, messages))}`;
}

/** Said where more was inserted than was asked for. */
function allForNone(outcome: Done, messages: Messages): string {
  return outcome.data.taken === 'noneWeak'
    ? ` ${messages.sentences.noneWeak(factsOf(outcome, messages))}`
    : '';
}

/** Said wherever other sheets completed the scores. */
function joinedFrom({ data }: Done, { understood }: Messages): string {
  return data.joined === undefined ? '' : ` ${understood.joined({ sheets: String(data.joined) })}`;
}

/** Said wherever measures may stand on sheets that were not looked into. */
function passedOver({ data }: Done, { follow }: Messages): string {
  return data.passedOver === undefined ? '' : ` ${follow.passedOver({ sheets: String(data.passedOver) })}`;
}

/** What came of an action, in one sentence: what was done and where, or why not and the way out. */
export function sayOutcome(outcome: Outcome, official: Messages): string {
  if (!outcome.ok) {
    return sayRefusal(outcome, official);
  }
  const messages = withNamesOf(official, outcome);
  const sentence = messages.sentences.done[outcome.code](factsOf(outcome, messages));
  const more = [joinedFrom, passedOver, onlySelected, allForNone, yearWasAssumed].map((say) =>
    say(outcome, messages),
  );
  return tidySentence([sentence, ...more].join(''));
}
