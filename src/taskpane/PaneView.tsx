import { makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { refused } from '../actions/Outcome';
import type { Refused } from '../actions/Outcome';
import type { Session } from '../actions/session';
import type { Language } from '../i18n/Language';
import type { Messages } from '../i18n/Messages';
import type { Place } from '../sheets/Place';
import { chosenSet, indexOfChosen } from './chosenSet';
import type { ChosenSet } from './chosenSet';
import { createReader } from './createReader';
import type { Shown } from './createReader';
import { Foot } from './Foot';
import type { TabName } from './Foot';
import type { PaneActions } from './PaneActions';
import { PaneContext } from './PaneContext';
import { ReadingProgress, ReadingStopped } from './ReadingProgress';
import { RefusalCard } from './RefusalCard';
import { ScoresTab } from './ScoresTab';
import { Spinning } from './Spinning';
import { Tabs, tabId } from './Tabs';
import { VisuallyHidden } from './VisuallyHidden';

// What is not seen at first is loaded when it is opened.
const MeasuresTab = lazy(async () => ({ default: (await import('./MeasuresTab')).MeasuresTab }));
const TrackingTab = lazy(async () => ({ default: (await import('./TrackingTab')).TrackingTab }));
const SettingsTab = lazy(async () => ({ default: (await import('./SettingsTab')).SettingsTab }));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  tabs: {
    flexShrink: 0,
    padding: '0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, minHeight: 0 },
  body: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '100%',
    // A scrollbar that always shows tells that there is more below.
    overflowY: 'scroll',
    overflowX: 'hidden',
    scrollbarWidth: 'thin',
    textWrap: 'pretty',
    // The scrollbar takes its own room at the right.
    padding: '16px 6px 16px 16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  notice: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    marginBottom: '8px',
    ':empty': { marginBottom: 0 },
  },
  reading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    margin: '48px 0 0',
    color: tokens.colorNeutralForeground2,
  },
});

const TABS: readonly Exclude<TabName, 'settings'>[] = ['scores', 'measures', 'tracking'];

/** The tab that shows what is there: measures without scores, or what the last action was about. */
function tabFor(shown: Shown, session: Session): TabName {
  switch (session.outcome?.action) {
    case 'updateStatus':
      return 'tracking';
    case 'insertMeasures':
      return 'measures';
    default:
  }
  const onlyMeasures =
    shown.kind === 'read' && 'ok' in shown.reading.scores && shown.reading.tracking.kind === 'read';
  return onlyMeasures ? 'tracking' : 'scores';
}

/** The pane: three tabs with what stands in the workbook, settings, and the foot with the buttons. */
export function PaneView({
  actions,
  messages,
  setLanguage,
}: {
  readonly actions: PaneActions;
  readonly messages: Messages;
  readonly setLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const [reader] = useState(() => createReader(actions));
  useEffect(() => reader.start(), [reader]);
  const { shown, reason, progress } = useSyncExternalStore(reader.subscribe, reader.current);
  const session = useSyncExternalStore(actions.subscribeSession, actions.currentSession);
  const [chosenTab, setChosenTab] = useState<TabName>();
  const [chosen, setChosen] = useState<ChosenSet>();
  const [jump, setJump] = useState<{ readonly refusal: Refused; readonly during: Session }>();
  const body = useRef<HTMLDivElement>(null);
  const tab = chosenTab ?? tabFor(shown, session);
  const toTop = () => {
    if (body.current !== null) {
      body.current.scrollTop = 0;
    }
  };
  const select = (next: TabName) => {
    setChosenTab(next);
    toTop();
  };
  const jumpTo = (place: Place) => {
    void actions.show(place).then((answer) => {
      setJump(
        answer.kind === 'refused'
          ? { refusal: refused('correctReading', answer.code, { detail: answer.detail }), during: session }
          : undefined,
      );
    });
  };
  const content = () => {
    if (tab === 'settings') {
      return <SettingsTab reading={shown.kind === 'read' ? shown.reading : undefined} />;
    }
    switch (shown.kind) {
      case 'reading':
        return (
          <p className={styles.reading} role="status">
            <Spinning /> {messages.pane.reading}
          </p>
        );
      case 'stopped':
        return <ReadingStopped onReadAgain={reader.readAgain} />;
      case 'refused':
        return <RefusalCard refusal={shown.refusal} onReadAgain={reader.readAgain} />;
      case 'read':
    }
    const { reading } = shown;
    switch (tab) {
      case 'scores':
        return (
          <ScoresTab
            key={reading.sheet}
            reading={reading}
            chosen={indexOfChosen(reading, chosen)}
            onChoose={(index) => {
              setChosen(index === undefined ? undefined : chosenSet(reading, index));
              toTop();
            }}
            onReadAgain={reader.readAgain}
            onSeeMeasures={() => {
              select('measures');
              document.getElementById(tabId('measures'))?.focus();
            }}
          />
        );
      case 'measures':
        return <MeasuresTab reading={reading} />;
      case 'tracking':
        return <TrackingTab reading={reading} />;
    }
  };
  return (
    <PaneContext value={{ messages, actions, busy: session.running !== undefined, jumpTo, setLanguage }}>
      <div className={styles.pane}>
        <header className={styles.tabs}>
          <VisuallyHidden>
            <h1>{messages.pane.name}</h1>
          </VisuallyHidden>
          <Tabs
            tabs={[
              ...TABS.map((name) => ({ name, face: messages.pane.tabs[name] })),
              { name: 'settings', face: <Settings20Regular />, label: messages.pane.tabs.settings },
            ]}
            chosen={tab}
            panel="tab-body"
            onChoose={select}
          />
        </header>
        <main className={styles.main}>
          <div ref={body} className={styles.body} id="tab-body" role="tabpanel" aria-labelledby={tabId(tab)}>
            <div className={styles.notice} role="status">
              {reason === 'changed' ? messages.pane.rereadAfterChange : ''}
            </div>
            {progress !== undefined && <ReadingProgress progress={progress} onStop={reader.stopReading} />}
            <div>
              <Suspense
                fallback={
                  <p className={styles.reading} role="status">
                    <Spinning /> {messages.pane.opening}
                  </p>
                }
              >
                {content()}
              </Suspense>
            </div>
          </div>
        </main>
        <Foot tab={tab} session={session} jumpRefusal={jump?.during === session ? jump.refusal : undefined} />
      </div>
    </PaneContext>
  );
}
