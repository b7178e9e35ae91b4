import { useState } from 'react';
import type { Preferences } from '../actions/preferences';
import { withMeasuresChoice } from '../actions/withMeasuresChoice';
import type { MeasuresChoice } from '../sheets/planMeasures';
import { usePane } from './PaneContext';

/** A choice is shown at once and kept in the workbook; what is stored wins when it is read again. */
export function useMeasuresChoice(
  stored: Preferences,
): readonly [MeasuresChoice, (choice: MeasuresChoice) => void] {
  const { actions } = usePane();
  const [pending, setPending] = useState<{ readonly choice: MeasuresChoice; readonly since: Preferences }>();
  const choice: MeasuresChoice = pending?.since === stored ? pending.choice : stored;
  const choose = (next: MeasuresChoice) => {
    const { include, order, measures } = next;
    setPending({
      choice: { include, order, ...(measures === undefined ? {} : { measures }) },
      since: stored,
    });
    void actions
      .change((preferences) => withMeasuresChoice(preferences, next))
      .then((outcome) => {
        if (!outcome.ok) {
          setPending(undefined);
        }
      });
  };
  return [choice, choose];
}
