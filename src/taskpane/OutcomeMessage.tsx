import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { errorFindings } from '../actions/Outcome';
import type { Outcome } from '../actions/Outcome';
import type { Session } from '../actions/session';
import { sayFinding } from '../i18n/sayFinding';
import { sayOutcome } from '../i18n/sayOutcome';
import { sayCell } from '../i18n/sayPlace';
import { CellLink } from './CellLink';
import { CopyDetails } from './CopyDetails';
import { usePane } from './PaneContext';
import { problemReport } from './problemReport';
import { ADDIN_VERSION, currentBuild } from './version';

/** Refusals that an administrator may have to look at. */
const FAILURES: ReadonlySet<string> = new Set(['failed', 'failedAndPutBack', 'failedPartly', 'noAnswer']);

const useStyles = makeStyles({
  bar: { maxHeight: '38vh', overflowY: 'auto' },
  body: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
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

function intentOf(outcome: Outcome): 'success' | 'warning' | 'error' {
  if (!outcome.ok) {
    return 'error';
  }
  return errorFindings(outcome).length > 0 || outcome.code === 'putBackPartly' ? 'warning' : 'success';
}

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
  const [error] = errorFindings(outcome);
  const canPutBack = outcome.ok && outcome.undo !== undefined && session.undoable.length > 0;
  const at = outcome.ok ? undefined : outcome.at;
  return (
    <MessageBar className={styles.bar} intent={intentOf(outcome)} layout="multiline">
      <MessageBarBody className={styles.body}>
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
        {error !== undefined && <p className={styles.more}>{sayFinding(error, messages)}</p>}
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
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={pane.dismiss}
            onClick={() => {
              onLeave();
              actions.dismissOutcome();
            }}
          />
        }
      />
    </MessageBar>
  );
}
