import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { PaneReading, PaneTracking } from '../actions/readPane';
import { formatCount } from '../i18n/formatPoints';
import { sayAreaShort } from '../i18n/sayPlace';
import { CellLink } from './CellLink';
import { CorrectMeasures, UseSelectedCells } from './CorrectMeasures';
import { Findings } from './Findings';
import { FollowUp } from './FollowUp';
import { Instruments } from './Instruments';
import { usePane } from './PaneContext';
import { RoundReports } from './RoundReports';
import { StatusColumns } from './StatusColumns';
import { StatusCounts } from './StatusCounts';
import { Steps } from './Steps';
import { Units } from './Units';
import { YearBar } from './YearBar';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  facts: {
    margin: 0,
    paddingTop: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  edit: {
    flexShrink: 0,
    minWidth: 'max-content',
    marginInlineEnd: '-6px',
    paddingInline: '6px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
  toUpdate: {
    margin: '8px 0 0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  notFound: { margin: '16px 0 8px', color: tokens.colorNeutralForeground2 },
});

/** Where the measures were read, and how; what is on the active sheet can be corrected. */
function WhereMeasuresRead({
  tracking,
  place,
}: {
  readonly tracking: Extract<PaneTracking, { kind: 'read' }>;
  /** Whether the tables stand on the active sheet, whose reading is corrected. */
  readonly place: 'here' | 'elsewhere';
}) {
  const styles = useStyles();
  const { messages } = usePane();
  const { tracking: words, scores, correct, language } = messages;
  const [form, setForm] = useState<'open' | 'closed'>('closed');
  const openerId = useId();
  const formId = useId();
  const { states, areas, readings = [] } = tracking;
  return (
    <div>
      <div className={styles.head}>
        <p className={styles.facts}>
          {words.measureCount({ count: formatCount(states.length, language) })} · {scores.readFrom}{' '}
          {areas.map((area, index) => (
            <span key={index}>
              {index > 0 && ', '}
              <CellLink to={area}>{sayAreaShort(area)}</CellLink>
            </span>
          ))}
        </p>
        {place === 'here' && (
          <Button
            className={styles.edit}
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-expanded={form === 'open'}
            aria-controls={formId}
            id={openerId}
            onClick={() => {
              setForm(form === 'open' ? 'closed' : 'open');
            }}
          >
            {correct.open}
          </Button>
        )}
      </div>
      <div id={formId}>
        {form === 'open' && (
          <CorrectMeasures
            readings={readings}
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

/** A sheet without measures: what to do first, and how a table that was not found is pointed out. */
function NoMeasures({ tracking }: { readonly tracking: Extract<PaneTracking, { kind: 'none' }> }) {
  const styles = useStyles();
  const { messages } = usePane();
  const [form, setForm] = useState<'open' | 'closed'>('open');
  const { readings = [], correction } = tracking;
  return (
    <>
      <Steps first={messages.tracking.first} />
      {correction === undefined ? (
        <>
          <p className={styles.notFound}>{messages.follow.notFound}</p>
          <UseSelectedCells />
        </>
      ) : (
        form === 'open' && (
          <CorrectMeasures
            readings={readings}
            onDone={() => {
              setForm('closed');
            }}
          />
        )
      )}
    </>
  );
}

/** The third tab: how the measures stand, what is late, what falls due next, and who is how far. */
export function TrackingTab({ reading }: { readonly reading: PaneReading }) {
  const styles = useStyles();
  const { messages, actions } = usePane();
  const words = messages.tracking;
  const { tracking } = reading;
  if (tracking.kind === 'none') {
    return <NoMeasures tracking={tracking} />;
  }
  const today = actions.today();
  const { states, columns } = tracking;
  return (
    <>
      <WhereMeasuresRead
        tracking={tracking}
        place={tracking.sheet === reading.sheet ? 'here' : 'elsewhere'}
      />
      {columns === 'toUpdate' && <p className={styles.toUpdate}>{words.toUpdate}</p>}
      <StatusCounts states={states} />
      <YearBar year={tracking.fiscalYear} today={today} states={states} />
      <FollowUp key={tracking.sheet} sheet={tracking.sheet} states={states} today={today} />
      <Instruments states={states} />
      <Units states={states} />
      <Findings findings={tracking.findings} />
      <RoundReports year={tracking.fiscalYear} preferences={reading.preferences} />
      <StatusColumns preferences={reading.preferences} />
    </>
  );
}
