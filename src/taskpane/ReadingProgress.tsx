import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Progress } from '../actions/inSlices';
import { formatCount } from '../i18n/formatPoints';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  working: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    marginBottom: '12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: { width: '100%', height: '8px', accentColor: tokens.colorCompoundBrandBackground },
  stop: { gridRow: '1 / span 2', gridColumn: '2' },
  stopped: { display: 'grid', justifyItems: 'center', gap: '12px', marginTop: '48px', textAlign: 'center' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How far a long reading is, with the way to stop it. */
export function ReadingProgress({
  progress: { done, all },
  onStop,
}: {
  readonly progress: Progress;
  readonly onStop: () => void;
}) {
  const styles = useStyles();
  const { province, language } = useMessages();
  const id = useId();
  return (
    <div className={styles.working}>
      <span id={id}>
        {province.working({ done: formatCount(done, language), all: formatCount(all, language) })}
      </span>
      <progress className={styles.bar} value={done} max={all} aria-labelledby={id} />
      <Button className={styles.stop} onClick={onStop}>
        {province.stop}
      </Button>
    </div>
  );
}

/** Said where a reading was stopped before anything could be shown. */
export function ReadingStopped({ onReadAgain }: { readonly onReadAgain: () => void }) {
  const styles = useStyles();
  const { province, pane } = useMessages();
  return (
    <div className={styles.stopped} role="status">
      <p className={styles.text}>{province.stopped}</p>
      <Button onClick={onReadAgain}>{pane.readAgain}</Button>
    </div>
  );
}
