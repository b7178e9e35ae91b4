import type { Outcome } from '../actions/Outcome';
import type { Framework } from '../ita/Framework';
import { INDICATORS } from '../ita/Indicator';
import type { Messages } from './Messages';

/** The words of a language with the names that the officer gave the indicators of a year; the same words where she gave none. */
export function withOwnNames(messages: Messages, { names }: Pick<Framework, 'names'>): Messages {
  if (names.certainty !== 'officer') {
    return messages;
  }
  const own = INDICATORS.filter(({ number, name }) => names.value[number] !== name).map(
    ({ number }) => [number, names.value[number]] as const,
  );
  return { ...messages, indicators: { ...messages.indicators, ...Object.fromEntries(own) } };
}

/** The words with the names of the year that an outcome is about; of several years the names differ, so none is taken. */
export function withNamesOf(messages: Messages, outcome: Outcome): Messages {
  const frameworks = new Set(outcome.ok ? outcome.assessments.map(({ framework }) => framework) : []);
  const [only] = frameworks;
  return only === undefined || frameworks.size > 1 ? messages : withOwnNames(messages, only);
}
