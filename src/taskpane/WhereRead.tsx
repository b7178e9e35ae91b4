import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { sayAreaShort } from '../i18n/sayPlace';
import type { Assessment } from '../ita/assess';
import type { Area, Place } from '../sheets/Place';
import { CellLink } from './CellLink';
import { CorrectReading } from './CorrectReading';
import { useMessages } from './PaneContext';
import { SelectBox } from './SelectBox';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  agency: {
    margin: 0,
    paddingTop: '3px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  nobody: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  edit: {
    flexShrink: 0,
    minWidth: 'max-content',
    marginInlineEnd: '-6px',
    paddingInline: '6px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
  sets: { marginBottom: '12px' },
});

/** One reading of scores with where it stands. */
export interface ScoreSet {
  readonly assessment: Assessment<Place>;
  readonly area: Area;
}

/** Chooses between several sets of scores on one sheet. */
export function ChooseSet({
  sets,
  chosen,
  onChoose,
}: {
  readonly sets: readonly ScoreSet[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}) {
  const styles = useStyles();
  const { scores } = useMessages();
  return (
    <div className={styles.sets}>
      <SelectBox
        label={scores.chooseSet}
        value={String(chosen)}
        options={sets.map(({ assessment: { agency, fiscalYear }, area }, index) => ({
          value: String(index),
          words: [
            agency ?? scores.setNumber({ number: String(index + 1) }),
            fiscalYear === undefined ? undefined : scores.fiscalYear({ year: String(fiscalYear) }),
            sayAreaShort(area),
          ]
            .filter((part) => part !== undefined)
            .join(' · '),
        }))}
        onChoose={(value) => {
          onChoose(Number(value));
        }}
      />
    </div>
  );
}

/** Whose scores these are, of which year, and where they were read; year and agency can be corrected. */
export function WhereRead({
  set: { assessment, area },
  correctable,
}: {
  readonly set: ScoreSet;
  readonly correctable: 'correctable' | 'oneOfSeveral';
}) {
  const styles = useStyles();
  const { scores, correct } = useMessages();
  const [form, setForm] = useState<'open' | 'closed'>(
    // Without a year nothing can be judged, so the question is asked at once.
    assessment.fiscalYear === undefined ? 'open' : 'closed',
  );
  const openerId = useId();
  const formId = useId();
  const open = () => {
    // The form has to stand there before its first field can be given the focus.
    flushSync(() => {
      setForm('open');
    });
    document.getElementById(formId)?.querySelector('select')?.focus();
  };
  const { fiscalYear, agency, indicators, findings } = assessment;
  const assumed = findings.some(({ code }) => code === 'yearAssumed');
  const year = String(fiscalYear);
  const yearWords =
    fiscalYear === undefined
      ? scores.fiscalYearUnknown
      : assumed
        ? scores.fiscalYearAssumed({ year })
        : scores.fiscalYear({ year });
  return (
    <div>
      <div className={styles.head}>
        <h2 className={styles.agency}>
          {agency ?? <span className={styles.nobody}>{scores.agencyUnknown}</span>}
        </h2>
        {correctable === 'correctable' && (
          <Button
            className={styles.edit}
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-expanded={form === 'open'}
            aria-controls={formId}
            id={openerId}
            onClick={open}
          >
            {correct.open}
          </Button>
        )}
      </div>
      <p className={styles.facts}>
        {yearWords} · {scores.indicatorCount({ count: String(indicators.length) })} · {scores.readFrom}{' '}
        <CellLink to={area}>{sayAreaShort(area)}</CellLink>
      </p>
      <div id={formId}>
        {form === 'open' && (
          <CorrectReading
            assessment={assessment}
            onDone={() => {
              setForm('closed');
              document.getElementById(openerId)?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}
