import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Refused } from '../actions/Outcome';
import type { RibbonAction } from '../actions/ribbonActions';
import type { Session } from '../actions/session';
import { OutcomeMessage } from './OutcomeMessage';
import { usePane } from './PaneContext';
import { Spinning } from './Spinning';
import { VisuallyHidden } from './VisuallyHidden';

/** The tabs of the pane. */
export type TabName = 'scores' | 'measures' | 'tracking' | 'settings';

/** The buttons of each tab, the main one first. */
const BUTTONS: Readonly<Record<TabName, readonly RibbonAction[]>> = {
  scores: ['colourScores', 'clearColours', 'writeAnalysis', 'insertMeasures'],
  measures: ['insertMeasures', 'updateStatus'],
  tracking: ['updateStatus', 'writeReport'],
  settings: [],
};

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'grid',
    gap: '8px',
    '@media (max-height: 480px)': { padding: '8px 16px', gap: '6px' },
  },
  nothing: { padding: 0, borderTopStyle: 'none' },
  main: {
    width: '100%',
    minHeight: '44px',
    fontSize: tokens.fontSizeBase300,
    '@media (max-height: 480px)': { minHeight: '36px' },
  },
  others: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  other: { flex: '1 1 auto', minHeight: '36px', fontWeight: tokens.fontWeightRegular },
  said: { outlineStyle: 'none' },
  silent: { position: 'absolute' },
  back: { justifySelf: 'start', paddingInline: '4px', fontWeight: tokens.fontWeightRegular },
});

function ActionButton({ action, rank }: { readonly action: RibbonAction; readonly rank: 'main' | 'other' }) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const running = actions.currentSession().running === action;
  return (
    <Button
      className={rank === 'main' ? styles.main : styles.other}
      appearance={rank === 'main' ? 'primary' : 'secondary'}
      disabledFocusable={busy}
      {...(running ? { icon: <Spinning /> } : {})}
      onClick={() => {
        void actions.press[action]();
      }}
    >
      {running ? messages.working[action] : messages.pane.buttons[action]}
    </Button>
  );
}

/** Always in view: what came of the last action, and the buttons of the tab. */
export function Foot({
  tab,
  session,
  jumpRefusal,
}: {
  readonly tab: TabName;
  readonly session: Session;
  /** Why a cell could not be shown just now. */
  readonly jumpRefusal: Refused | undefined;
}) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { pane } = messages;
  const [main, ...others] = BUTTONS[tab];
  const outcome = jumpRefusal ?? session.outcome;
  const last = session.undoable.at(-1);
  const offered = outcome?.ok === true && outcome.undo !== undefined;
  const putsBack = last !== undefined && !offered && !busy;
  const isEmpty = main === undefined && outcome === undefined && !putsBack;
  const said = useRef<HTMLDivElement>(null);
  return (
    <footer className={mergeClasses(styles.foot, isEmpty && styles.nothing)}>
      <div
        ref={said}
        className={mergeClasses(styles.said, outcome === undefined && styles.silent)}
        role="status"
        aria-label={pane.result}
        tabIndex={-1}
      >
        {session.running !== undefined && (
          <VisuallyHidden>{messages.working[session.running]}</VisuallyHidden>
        )}
        {outcome !== undefined && (
          <OutcomeMessage session={session} outcome={outcome} onLeave={() => said.current?.focus()} />
        )}
      </div>
      {putsBack && (
        <Button
          className={styles.back}
          appearance="transparent"
          icon={<ArrowUndo16Regular />}
          onClick={() => {
            void actions.press.putBack();
          }}
        >
          {pane.putBackNamed({ action: messages.actions[last.action] })}
        </Button>
      )}
      {main !== undefined && <ActionButton action={main} rank="main" />}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map((action) => (
            <ActionButton key={action} action={action} rank="other" />
          ))}
        </div>
      )}
    </footer>
  );
}
