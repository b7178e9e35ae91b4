import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { withSheetChoice } from '../actions/preferences';
import type { ScoresElsewhere } from '../actions/readScores';
import { withReading } from '../actions/withReading';
import type { CorrectionStep } from '../actions/withReading';
import type { Assessment } from '../ita/assess';
import type { Place } from '../sheets/Place';
import type { ScoreReading } from '../sheets/ScoreReading';
import { fiscalYearOf } from '../thai/FiscalYear';
import { CorrectionForm } from './CorrectionForm';
import { CorrectPart } from './CorrectPart';
import { usePane } from './PaneContext';
import { SelectBox } from './SelectBox';
import { useBoxStyles } from './useBoxStyles';

/** The first year with scores of this kind (domain facts 1.1). */
const FIRST_YEAR = 2562;

/** A sheet may hold thousands of blocks; the first few are shown, cells and year hold for all. */
const MOST_PARTS = 3;

const useStyles = makeStyles({
  named: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'end',
  },
});

/** The agency's name to be typed; kept when she presses Enter or the button. */
function AgencyName({
  agency,
  onSave,
}: {
  readonly agency: string;
  readonly onSave: (agency: string) => void;
}) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const { messages, busy } = usePane();
  const { correct } = messages;
  const [name, setName] = useState(agency);
  return (
    <form
      className={styles.named}
      aria-label={correct.agency}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = name.trim();
        if (typed !== '' && typed !== agency) {
          onSave(typed);
        }
      }}
    >
      <label className={boxes.label}>
        <span>{correct.agency}</span>
        <input
          type="text"
          className={boxes.box}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
      </label>
      <Button type="submit" disabledFocusable={busy}>
        {correct.save}
      </Button>
    </form>
  );
}

/**
 * Lets the officer correct what was understood of the sheet: year, agency, cells, arrangement, and what each column is. Each
 * choice is kept in the workbook at once and the sheet is read again by it; no cell changes.
 */
export function CorrectReading({
  single,
  parts,
  elsewhere,
  onDone,
}: {
  /** The only set of scores on the sheet; absent where there are several. */
  readonly single: Assessment<Place> | undefined;
  readonly parts: readonly ScoreReading[];
  /** What other sheets gave the one set; undefined where they gave nothing. */
  readonly elsewhere?: ScoresElsewhere | undefined;
  readonly onDone: () => void;
}) {
  const { messages, actions, busy } = usePane();
  const { correct, understood } = messages;
  const year = single?.fiscalYear;
  const newest = Math.max(fiscalYearOf(actions.today()) + 1, year ?? 0);
  const years = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, index) => newest - index);
  const yearOptions = years.map((each) => ({ value: String(each), words: String(each) }));
  const step = (correction: CorrectionStep) => {
    void actions.change((preferences, sheetId) => withReading(preferences, sheetId, correction));
  };
  return (
    <CorrectionForm
      title={correct.title}
      onReset={
        parts.length === 0
          ? undefined
          : () => {
              step({ kind: 'reset' });
            }
      }
      onDone={onDone}
    >
      {single === undefined ? (
        <SelectBox
          label={understood.allYear}
          value=""
          options={[{ value: '', words: understood.yearFound }, ...yearOptions]}
          onChoose={(value) => {
            step({ kind: 'fiscalYear', fiscalYear: value === '' ? undefined : Number(value) });
          }}
        />
      ) : (
        <>
          <SelectBox
            label={correct.year}
            value={year === undefined ? '' : String(year)}
            options={[
              ...(year === undefined ? [{ value: '', words: correct.chooseYear }] : []),
              ...yearOptions,
            ]}
            onChoose={(value) => {
              if (value !== '') {
                void actions.change((preferences, sheetId) =>
                  withSheetChoice(preferences, sheetId, { fiscalYear: Number(value) }),
                );
              }
            }}
          />
          <AgencyName
            key={single.agency ?? ''}
            agency={single.agency ?? ''}
            onSave={(agency) => {
              void actions.change((preferences, sheetId) =>
                withSheetChoice(preferences, sheetId, { agency }),
              );
            }}
          />
        </>
      )}
      {elsewhere !== undefined && elsewhere.kind !== 'unclear' && (
        <Button
          disabledFocusable={busy}
          onClick={() => {
            step({ kind: 'sheets', sheets: elsewhere.kind === 'joined' ? 'thisOnly' : undefined });
          }}
        >
          {elsewhere.kind === 'joined' ? understood.useThisOnly : understood.joinAgain}
        </Button>
      )}
      {parts.slice(0, MOST_PARTS).map((part, index) => (
        <CorrectPart
          key={index}
          part={part}
          title={parts.length > 1 ? understood.part({ number: String(index + 1) }) : undefined}
          onCorrect={step}
        />
      ))}
    </CorrectionForm>
  );
}
