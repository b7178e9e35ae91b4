import { useState } from 'react';
import type { Preferences } from '../actions/preferences';
import type { MeasuresChoice, MeasuresInclude, MeasuresOrder } from '../sheets/planMeasures';
import { Choice } from './Choice';
import { usePane } from './PaneContext';

const INCLUDES: readonly MeasuresInclude[] = ['all', 'weak'];
const ORDERS: readonly MeasuresOrder[] = ['official', 'weakest'];

/** A choice is shown at once and kept in the workbook; what is stored wins when it is read again. */
export function useMeasuresChoice(
  stored: Preferences,
): readonly [MeasuresChoice, (choice: MeasuresChoice) => void] {
  const { actions } = usePane();
  const [pending, setPending] = useState<{ readonly choice: MeasuresChoice; readonly since: Preferences }>();
  const choice = pending?.since === stored ? pending.choice : stored;
  const choose = ({ include, order }: MeasuresChoice) => {
    setPending({ choice: { include, order }, since: stored });
    void actions
      .change((preferences) => ({ ...preferences, include, order }))
      .then((outcome) => {
        if (!outcome.ok) {
          setPending(undefined);
        }
      });
  };
  return [choice, choose];
}

/** Which indicators the table is for, and in which order. */
export function MeasuresChoices({
  choice,
  onChoose,
}: {
  readonly choice: MeasuresChoice;
  readonly onChoose: (choice: MeasuresChoice) => void;
}) {
  const { messages, busy } = usePane();
  const { measures } = messages;
  return (
    <>
      <Choice
        legend={measures.include}
        options={INCLUDES.map((value) => ({ value, words: measures.includes[value] }))}
        value={choice.include}
        state={busy ? 'waiting' : 'free'}
        onChoose={(include) => {
          onChoose({ ...choice, include });
        }}
      />
      <Choice
        legend={measures.order}
        options={ORDERS.map((value) => ({ value, words: measures.orders[value] }))}
        value={choice.order}
        state={busy ? 'waiting' : 'free'}
        onChoose={(order) => {
          onChoose({ ...choice, order });
        }}
      />
    </>
  );
}
