import type { Done, Outcome } from '../../src/actions/Outcome';

/** The outcome of an action that must succeed. */
export function done(outcome: Outcome): Done {
  if (!outcome.ok) {
    throw new Error(`refused: ${outcome.code} ${outcome.detail ?? ''}`);
  }
  return outcome;
}
