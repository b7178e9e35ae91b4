import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  label: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '10px',
    alignItems: 'center',
    minHeight: '36px',
    cursor: 'pointer',
  },
  box: { width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  words: { overflowWrap: 'anywhere' },
});

/** Something that is taken or not, with its words beside it. */
export function TickBox({
  ticked,
  label,
  state,
  onTick,
  children,
}: {
  readonly ticked: 'yes' | 'no';
  /** The words for those who do not see what stands beside it; absent where the words say all. */
  readonly label?: string;
  readonly state: 'free' | 'waiting' | 'fixed';
  readonly onTick: (ticked: 'yes' | 'no') => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={ticked === 'yes'}
        disabled={state === 'fixed'}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onChange={() => {
          if (state === 'free') {
            onTick(ticked === 'yes' ? 'no' : 'yes');
          }
        }}
      />
      <span className={styles.words}>{children}</span>
    </label>
  );
}
