import { errorFindings } from '../actions/Outcome';
import type { Outcome } from '../actions/Outcome';
import type { Messages } from '../i18n/Messages';
import { withNamesOf, withOwnNames } from '../i18n/withOwnNames';
import type { Finding } from '../ita/Finding';
import type { Place } from '../sheets/Place';

/** What the officer should see at once of an outcome, with the words of the year that it is about. */
export function firstError(
  outcome: Outcome,
  messages: Messages,
): { readonly finding: Finding<Place>; readonly messages: Messages } | undefined {
  const [finding] = errorFindings(outcome);
  if (finding === undefined || !outcome.ok) {
    return undefined;
  }
  const about = outcome.assessments.find(({ findings }) => findings.includes(finding));
  return {
    finding,
    messages: about === undefined ? withNamesOf(messages, outcome) : withOwnNames(messages, about.framework),
  };
}
