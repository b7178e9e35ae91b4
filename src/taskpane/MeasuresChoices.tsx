import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preferences } from '../actions/preferences';
import type { MeasuresChoice, MeasuresInclude, MeasuresOrder } from '../sheets/planMeasures';
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
      <Field label={measures.include}>
        <RadioGroup
          value={choice.include}
          disabled={busy}
          onChange={(_, { value }) => {
            const include = INCLUDES.find((each) => each === value);
            if (include !== undefined) {
              onChoose({ ...choice, include });
            }
          }}
        >
          {INCLUDES.map((include) => (
            <Radio key={include} value={include} label={measures.includes[include]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={measures.order}>
        <RadioGroup
          value={choice.order}
          disabled={busy}
          onChange={(_, { value }) => {
            const order = ORDERS.find((each) => each === value);
            if (order !== undefined) {
              onChoose({ ...choice, order });
            }
          }}
        >
          {ORDERS.map((order) => (
            <Radio key={order} value={order} label={measures.orders[order]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
