import type { DoneCode, RefusalCode } from '../actions/Outcome';
import type { FindingCode } from '../ita/Finding';
import type { Facts } from './Facts';

/** A sentence with its facts put in. */
export type Sentence = (facts: Facts) => string;

/** One sentence for each thing that can happen: what happened, where, and the way out. */
export interface Sentences {
  readonly done: Readonly<Record<DoneCode, Sentence>>;
  readonly refusals: Readonly<Record<RefusalCode, Sentence>>;
  readonly findings: Readonly<Record<FindingCode, Sentence>>;
  /** Said after what was done when only what was selected was taken, with the way to the whole sheet. */
  readonly onlySelected: Sentence;
  /** The same for what is done for one set of scores at a time, with the way to another set. */
  readonly onlySelectedSet: Sentence;
  /** Said after a table was inserted for all indicators though only weak ones were asked for: none is weak. */
  readonly noneWeak: Sentence;
  /** Said after what was done when the heading named no year. */
  readonly yearWasAssumed: Sentence;
}
