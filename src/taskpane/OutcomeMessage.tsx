import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  Dismiss16Regular,
  ErrorCircle20Filled,
  Warning20Filled,
} from '@fluentui/react-icons';
import { errorFindings } from '../actions/Outcome';
import type { Outcome } from '../actions/Outcome';
import type { Session } from '../actions/session';
import { sayFinding } from '../i18n/sayFinding';
import { sayOutcome } from '../i18n/sayOutcome';
import { sayCell } from '../i18n/sayPlace';
import { CellLink } from './CellLink';
import { CopyDetails } from './CopyDetails';
import { firstError } from './firstError';
import { usePane } from './PaneContext';
import { problemReport } from './problemReport';
import { toneVars } from './theme';
import { ADDIN_VERSION, currentBuild } from './version';

/** Refusals that an administrator may have to look at. */
const FAILURES: ReadonlySet<string> = new Set(['failed', 'failedAndPutBack', 'failedPartly', 'noAnswer']);

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 32px',
    columnGap: '10px',
    padding: '10px 6px 10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: '1px solid transparent',
    maxHeight: '38vh',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  body: { overflowWrap: 'anywhere' },
  icon: { marginTop: '2px' },
  dismiss: { minWidth: '32px', alignSelf: 'start', marginTop: '-4px' },
  more: { margin: '4px 0 0' },
  copy: { marginTop: '8px' },
  undo: {
    display: 'inline-block',
    paddingBlock: '4px',
    marginBlock: '-4px',
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

/** Nothing to do, something to look at, or something that did not work. */
function gravityOf(outcome: Outcome): 'fine' | 'look' | 'refused' {
  if (!outcome.ok) {
    return 'refused';
  }
  return errorFindings(outcome).length > 0 || outcome.code === 'putBackPartly' ? 'look' : 'fine';
}

const SIGNS = {
  fine: { tone: toneVars('good'), Sign: CheckmarkCircle20Filled },
  look: { tone: toneVars('care'), Sign: Warning20Filled },
  refused: { tone: toneVars('alarm'), Sign: ErrorCircle20Filled },
} as const;

/** The sentence after an action, with what can be done about it: put back, go to the cell, copy a report. */
export function OutcomeMessage({
  session,
  outcome,
  onLeave,
}: {
  readonly session: Session;
  readonly outcome: Outcome;
  /** The message goes by a press inside it; the focus needs another place. */
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const { pane } = messages;
  const error = firstError(outcome, messages);
  const canPutBack = outcome.ok && outcome.undo !== undefined && session.undoable.length > 0;
  const at = outcome.ok ? undefined : outcome.at;
  const { tone, Sign } = SIGNS[gravityOf(outcome)];
  return (
    <div className={styles.bar} style={{ backgroundColor: tone.ground }}>
      <Sign className={styles.icon} style={{ color: tone.ink }} />
      <div className={styles.body}>
        {sayOutcome(outcome, messages)}{' '}
        {canPutBack && (
          <Link
            as="button"
            inline
            className={styles.undo}
            disabledFocusable={busy}
            onClick={() => {
              onLeave();
              void actions.press.putBack();
            }}
          >
            {pane.buttons.putBack}
          </Link>
        )}
        {error !== undefined && <p className={styles.more}>{sayFinding(error.finding, error.messages)}</p>}
        {at !== undefined && (
          <p className={styles.more}>
            <CellLink to={at}>{pane.goToCell({ cell: sayCell(at) })}</CellLink>
          </p>
        )}
        {FAILURES.has(outcome.code) && (
          <div className={styles.copy}>
            <CopyDetails
              report={() =>
                problemReport({
                  version: ADDIN_VERSION,
                  build: currentBuild(),
                  describeHost: actions.describeHost,
                  language: messages.language,
                  outcome,
                })
              }
            />
          </div>
        )}
      </div>
      <Button
        className={styles.dismiss}
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={pane.dismiss}
        onClick={() => {
          onLeave();
          actions.dismissOutcome();
        }}
      />
    </div>
  );
}
