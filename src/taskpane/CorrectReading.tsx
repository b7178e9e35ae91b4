import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { withSheetChoice } from '../actions/preferences';
import type { Assessment } from '../ita/assess';
import type { Place } from '../sheets/Place';
import { fiscalYearOf } from '../thai/FiscalYear';
import { usePane } from './PaneContext';
import { SelectBox } from './SelectBox';
import { useBoxStyles } from './useBoxStyles';

/** The first year with scores of this kind (domain facts 1.1). */
const FIRST_YEAR = 2562;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '12px',
    marginTop: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: '8px', justifyContent: 'flex-end' },
});

/** Lets the officer correct the year and the agency of the scores; it is kept in the workbook, no cell changes. */
export function CorrectReading({
  assessment,
  onDone,
}: {
  readonly assessment: Assessment<Place>;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const { messages, actions, busy } = usePane();
  const { correct } = messages;
  const [year, setYear] = useState(assessment.fiscalYear);
  const [agency, setAgency] = useState(assessment.agency ?? '');
  const newest = Math.max(fiscalYearOf(actions.today()) + 1, assessment.fiscalYear ?? 0);
  const years = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, index) => newest - index);
  const save = async () => {
    const name = agency.trim();
    await actions.change((preferences, sheetId) =>
      withSheetChoice(preferences, sheetId, {
        ...(year === undefined ? {} : { fiscalYear: year }),
        ...(name === '' || name === assessment.agency ? {} : { agency: name }),
      }),
    );
    onDone();
  };
  return (
    <form
      className={styles.form}
      aria-label={correct.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <SelectBox
        label={correct.year}
        value={year === undefined ? '' : String(year)}
        options={[
          ...(year === undefined ? [{ value: '', words: correct.chooseYear }] : []),
          ...years.map((each) => ({ value: String(each), words: String(each) })),
        ]}
        onChoose={(value) => {
          setYear(value === '' ? undefined : Number(value));
        }}
      />
      <label className={boxes.label}>
        <span>{correct.agency}</span>
        <input
          type="text"
          className={boxes.box}
          value={agency}
          onChange={(event) => {
            setAgency(event.target.value);
          }}
        />
      </label>
      <p className={styles.hint}>{correct.hint}</p>
      <div className={styles.buttons}>
        <Button onClick={onDone}>{correct.cancel}</Button>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {correct.save}
        </Button>
      </div>
    </form>
  );
}
