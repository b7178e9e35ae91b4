import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneReading, PaneTracking } from '../actions/readPane';
import { formatCount } from '../i18n/formatPoints';
import { sayAreaShort } from '../i18n/sayPlace';
import { AllSheets } from './AllSheets';
import { CellLink } from './CellLink';
import { Choice } from './Choice';
import { Correctable } from './Correctable';
import { CorrectMeasures, UseSelectedCells } from './CorrectMeasures';
import { Findings } from './Findings';
import { FollowUp } from './FollowUp';
import { Instruments } from './Instruments';
import { OwnNamesOfPlan } from './OwnNamesOfPlan';
import { usePane } from './PaneContext';
import { ReportMonths } from './ReportMonths';
import { RoundReports } from './RoundReports';
import { StatusColumns } from './StatusColumns';
import { StatusCounts } from './StatusCounts';
import { Steps } from './Steps';
import { Units } from './Units';
import { workbookTracking } from './workbookTracking';
import { YearBar } from './YearBar';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    paddingTop: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
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
  const { tracking: words, scores, language } = messages;
  const { states, areas, readings = [] } = tracking;
  return (
    <Correctable
      head={
        <p className={styles.facts}>
          {words.measureCount({ count: formatCount(states.length, language) })} · {scores.readFrom}{' '}
          {areas.map((area, index) => (
            <span key={index}>
              {index > 0 && ', '}
              <CellLink to={area}>{sayAreaShort(area)}</CellLink>
            </span>
          ))}
        </p>
      }
      form={place === 'here' ? (close) => <CorrectMeasures readings={readings} onDone={close} /> : undefined}
    />
  );
}

/** Sheets that may hold measures too but were not looked into; nothing where there are none. */
function PassedOver({ tracking: { passedOver = [] } }: { readonly tracking: PaneTracking }) {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    passedOver.length > 0 && (
      <p className={styles.facts}>{messages.follow.passedOver({ sheets: passedOver.join(', ') })}</p>
    )
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
      <PassedOver tracking={tracking} />
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

/** The third tab: how the measures of a sheet stand, or of all sheets where several hold measures. */
export function TrackingTab({ reading }: { readonly reading: PaneReading }) {
  const { messages, actions } = usePane();
  const { follow, language } = messages;
  const [chosen, setScope] = useState<'sheet' | 'all' | undefined>();
  const { tracking, preferences } = reading;
  // A sheet without measures has nothing to show of its own.
  const scope = chosen ?? (tracking.kind === 'none' ? 'all' : 'sheet');
  const all = workbookTracking(tracking, actions.today());
  if (all === undefined) {
    return <SheetTab reading={reading} />;
  }
  return (
    <>
      <Choice
        legend={follow.scope}
        options={[
          {
            value: 'sheet',
            words: follow.thisSheet({ sheet: tracking.kind === 'read' ? tracking.sheet : reading.sheet }),
          },
          { value: 'all', words: follow.allSheets({ count: formatCount(all.sheets.length, language) }) },
        ]}
        value={scope}
        state="free"
        onChoose={setScope}
      />
      {scope === 'all' ? (
        <OwnNamesOfPlan preferences={preferences} planYear={all.fiscalYear}>
          <PassedOver tracking={tracking} />
          <AllSheets {...all} active={reading.sheet} reportMonths={preferences.reportMonths} />
          <StatusColumns preferences={preferences} />
        </OwnNamesOfPlan>
      ) : (
        <SheetTab reading={reading} />
      )}
    </>
  );
}

/** How the measures of one sheet stand, what is late, what falls due next, and who is how far. */
function SheetTab({ reading }: { readonly reading: PaneReading }) {
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
    <OwnNamesOfPlan preferences={reading.preferences} planYear={tracking.fiscalYear}>
      <WhereMeasuresRead
        tracking={tracking}
        place={tracking.sheet === reading.sheet ? 'here' : 'elsewhere'}
      />
      {columns === 'toUpdate' && <p className={styles.toUpdate}>{words.toUpdate}</p>}
      <StatusCounts states={states} />
      <YearBar
        year={tracking.fiscalYear}
        today={today}
        states={states}
        reportMonths={reading.preferences.reportMonths}
      />
      <FollowUp key={tracking.sheet} states={states} today={today} />
      <Instruments states={states} />
      <Units states={states} />
      <Findings findings={tracking.findings} sheet={reading.sheet} />
      <RoundReports year={tracking.fiscalYear} states={states} preferences={reading.preferences} />
      <ReportMonths year={tracking.fiscalYear} preferences={reading.preferences} />
      <StatusColumns preferences={reading.preferences} />
    </OwnNamesOfPlan>
  );
}
