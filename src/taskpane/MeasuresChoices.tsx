import { formChosen, FORMS_OFFERED } from '../actions/formsOffered';
import type { MeasuresPlace, MeasuresSetup } from '../sheets/MeasuresSetup';
import type { MeasuresChoice, MeasuresInclude, MeasuresOrder } from '../sheets/planMeasures';
import { Choice } from './Choice';
import { usePane } from './PaneContext';
import { SelectBox } from './SelectBox';

const INCLUDES: readonly MeasuresInclude[] = ['all', 'weak'];
const ORDERS: readonly MeasuresOrder[] = ['official', 'weakest'];
const PLACES: readonly MeasuresPlace[] = ['newSheet', 'thisSheet'];

/** Which indicators the table is for, in which order, in which form and where. */
export function MeasuresChoices({
  choice,
  onChoose,
}: {
  readonly choice: MeasuresChoice;
  readonly onChoose: (choice: MeasuresChoice) => void;
}) {
  const { messages, busy } = usePane();
  const { measures, planning } = messages;
  const setup = choice.measures ?? {};
  const choose = (change: MeasuresSetup) => {
    onChoose({ ...choice, measures: { ...setup, ...change } });
  };
  const state = busy ? 'waiting' : 'free';
  return (
    <>
      <Choice
        legend={measures.include}
        options={INCLUDES.map((value) => ({ value, words: measures.includes[value] }))}
        value={choice.include}
        state={state}
        onChoose={(include) => {
          // The general choice begins anew: what was taken in or left out against the former one goes.
          const { added: _added, leftOut: _leftOut, ...rest } = setup;
          onChoose({ ...choice, include, ...(choice.measures === undefined ? {} : { measures: rest }) });
        }}
      />
      <Choice
        legend={measures.order}
        options={ORDERS.map((value) => ({ value, words: measures.orders[value] }))}
        value={choice.order}
        state={state}
        onChoose={(order) => {
          onChoose({ ...choice, order });
        }}
      />
      <SelectBox
        label={planning.form}
        value={formChosen(setup)}
        options={FORMS_OFFERED.map((id) => ({ value: id, words: planning.forms[id] ?? id }))}
        onChoose={(form) => {
          choose({ form });
        }}
      />
      <Choice
        legend={planning.place}
        options={PLACES.map((value) => ({ value, words: planning.places[value] }))}
        value={setup.place ?? 'newSheet'}
        state={state}
        onChoose={(place) => {
          choose({ place });
        }}
      />
    </>
  );
}
