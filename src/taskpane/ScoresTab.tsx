import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { PaneReading, PaneSet } from '../actions/readPane';
import { withReading } from '../actions/withReading';
import { formatCount } from '../i18n/formatPoints';
import { shapeOfSets } from '../ita/agencyYears';
import { ChooseSet } from './ChooseSet';
import { chosenSet, indexOfChosen } from './chosenSet';
import type { ChosenSet } from './chosenSet';
import { Fold } from './Fold';
import { OwnNames } from './OwnNames';
import { usePane } from './PaneContext';
import type { ProvinceChoice } from './ProvinceView';
import { RefusalCard } from './RefusalCard';
import { SetView } from './SetView';
import { Spinning } from './Spinning';
import { Steps } from './Steps';
import { WhereRead } from './WhereRead';

const useStyles = makeStyles({
  sample: { margin: '0 0 12px', color: tokens.colorNeutralForeground2, textAlign: 'center' },
  wide: { width: '100%' },
  corrected: { display: 'grid', justifyItems: 'start', gap: '8px', marginBottom: '16px' },
  text: { margin: 0 },
  form: { width: '100%', marginTop: '8px' },
  back: {
    marginInlineStart: '-8px',
    marginBottom: '4px',
    paddingInline: '8px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
  },
});

function NoScores() {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { scores, pane } = messages;
  return (
    <Steps first={scores.first}>
      <p className={styles.sample}>{scores.trySample}</p>
      <Button
        className={styles.wide}
        disabledFocusable={busy}
        onClick={() => {
          void actions.press.insertSample();
        }}
      >
        {pane.buttons.insertSample}
      </Button>
      <Button
        className={styles.form}
        disabledFocusable={busy}
        onClick={() => {
          void actions.press.insertScoreForm();
        }}
      >
        {pane.buttons.insertScoreForm}
      </Button>
    </Steps>
  );
}

/** Said where a correction of the officer left nothing to be read, with the way back. */
function CorrectedAway() {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { understood } = messages;
  return (
    <div className={styles.corrected}>
      <p className={styles.text}>{understood.nothingLeft}</p>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          void actions.change((preferences, sheetId) => withReading(preferences, sheetId, { kind: 'reset' }));
        }}
      >
        {understood.reset}
      </Button>
    </div>
  );
}

// Loaded when a sheet holds several agencies; the pane of one agency is there sooner.
const ProvinceView = lazy(async () => ({ default: (await import('./ProvinceView')).ProvinceView }));

/** From so many agencies on the sheet begins with all of them together; fewer are chosen one by one. */
const MANY = 5;

/** What of a province is shown until she chooses: all levels, the lowest total first. */
const ALL_AGENCIES: ProvinceChoice = { search: '', level: { kind: 'all' }, order: 'lowest', year: undefined };

/** The first tab: one agency with its indicators, or many agencies together and each by name. */
export function ScoresTab({
  reading,
  chosen,
  onChoose,
  onReadAgain,
  onSeeMeasures,
}: {
  readonly reading: PaneReading;
  /** The set that was chosen, by number; undefined until one is. */
  readonly chosen: number | undefined;
  readonly onChoose: (index: number | undefined) => void;
  readonly onReadAgain: () => void;
  readonly onSeeMeasures: () => void;
}) {
  const styles = useStyles();
  const { messages, jumpTo } = usePane();
  const [choice, setChoice] = useState(ALL_AGENCIES);
  const [lastChosen, setLastChosen] = useState<ChosenSet>();
  const { scores, tracking } = reading;
  const sets = 'ok' in scores ? undefined : scores.assessments;
  const shape = useMemo(() => shapeOfSets(sets ?? []), [sets]);
  if ('ok' in scores) {
    return (
      <>
        {reading.correction !== undefined && <CorrectedAway />}
        {scores.code === 'emptySheet' || scores.code === 'noScores' ? (
          <NoScores />
        ) : (
          <RefusalCard refusal={scores} onReadAgain={onReadAgain} />
        )}
      </>
    );
  }
  const all = scores.assessments;
  if (all.length === 0) {
    return <NoScores />;
  }
  const known = chosen !== undefined && chosen < all.length ? chosen : undefined;
  const view = (index: number) => (
    <SetView scores={scores} index={index} tracking={tracking} onSeeMeasures={onSeeMeasures} />
  );
  if (shape === 'one') {
    return view(0);
  }
  const namesOf =
    all.find(({ assessment }) => assessment.fiscalYear === choice.year) ?? all[newestOf(all)] ?? all[0];
  // Indicators bear her own names of the year that is shown.
  const named = (content: ReactNode) =>
    namesOf === undefined ? content : <OwnNames framework={namesOf.assessment.framework}>{content}</OwnNames>;
  const province = named(
    <ProvinceView
      sets={all}
      register={scores.register ?? []}
      choice={choice}
      lastChosen={indexOfChosen(reading, lastChosen)}
      onChange={setChoice}
      onChoose={(index) => {
        const area = all[index]?.area;
        setLastChosen(chosenSet(reading, index));
        onChoose(index);
        if (area !== undefined) {
          jumpTo(area);
        }
      }}
    />,
  );
  if (shape === 'years' || all.length < MANY) {
    const index = known ?? (shape === 'years' ? newestOf(all) : 0);
    return (
      <>
        <ChooseSet sets={all} chosen={index} onChoose={onChoose} />
        {view(index)}
        {shape === 'agencies' && (
          <Fold title={messages.province.title({ count: formatCount(all.length, messages.language) })}>
            {() => province}
          </Fold>
        )}
      </>
    );
  }
  if (known === undefined) {
    return (
      <>
        {named(<WhereRead scores={scores} />)}
        <Suspense fallback={<Spinning />}>{province}</Suspense>
      </>
    );
  }
  return (
    <>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        onClick={() => {
          onChoose(undefined);
        }}
      >
        {messages.province.back}
      </Button>
      {view(known)}
    </>
  );
}

/** The set of the newest year, by number. */
function newestOf(sets: readonly PaneSet[]): number {
  const years = sets.map(({ assessment }) => assessment.fiscalYear ?? 0);
  return years.indexOf(Math.max(...years));
}
