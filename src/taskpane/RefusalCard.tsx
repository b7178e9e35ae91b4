import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons';
import type { Refused } from '../actions/Outcome';
import { sayCell } from '../i18n/sayPlace';
import { sayRefusal } from '../i18n/sayRefusal';
import { CellLink } from './CellLink';
import { useMessages } from './PaneContext';
import { toneVars } from './theme';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: toneVars('alarm').bar,
    overflowWrap: 'anywhere',
  },
  icon: { color: toneVars('alarm').ink, marginTop: '2px' },
  text: { margin: '0 0 8px' },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
});

/** Why the sheet can't be read, with the way to the cell and a second try. */
export function RefusalCard({
  refusal,
  onReadAgain,
}: {
  readonly refusal: Refused;
  readonly onReadAgain: () => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { at } = refusal;
  return (
    <div className={styles.card}>
      <Warning20Filled className={styles.icon} />
      <div>
        <p className={styles.text}>{sayRefusal(refusal, messages)}</p>
        <div className={styles.ways}>
          {at !== undefined && <CellLink to={at}>{messages.pane.goToCell({ cell: sayCell(at) })}</CellLink>}
          <Button onClick={onReadAgain}>{messages.pane.readAgain}</Button>
        </div>
      </div>
    </div>
  );
}
