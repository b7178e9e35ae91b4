import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../i18n/formatPoints';
import type { Place } from '../sheets/Place';
import { CellLink } from './CellLink';
import { useMessages } from './PaneContext';
import { BAR_TRACK, toneVars } from './theme';

/** How many of some measures are done, under a name. */
export interface NamedProgress {
  readonly name: string;
  readonly done: number;
  readonly all: number;
  /** Where the name leads to; absent where it is only a name. */
  readonly at?: Place;
}

const useStyles = makeStyles({
  head: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: '4px',
  },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 64px',
    columnGap: '12px',
    alignItems: 'center',
    padding: '6px 0',
  },
  name: { overflowWrap: 'anywhere' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', gridRow: '1 / span 2', gridColumn: '2' },
  track: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: BAR_TRACK,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    borderRadius: '3px',
    backgroundColor: toneVars('good').bar,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** What the figures of a progress list are. */
export function ProgressHead() {
  const styles = useStyles();
  const { tracking } = useMessages();
  return <div className={styles.head}>{tracking.unitsHead}</div>;
}

/** Done and all measures under some names, each with a bar. */
export function ProgressList({ entries }: { readonly entries: readonly NamedProgress[] }) {
  const styles = useStyles();
  const { tracking, language } = useMessages();
  return (
    <ul className={styles.list}>
      {entries.map(({ name, done, all, at }) => (
        <li key={name} className={styles.entry}>
          <span className={styles.name}>{at === undefined ? name : <CellLink to={at}>{name}</CellLink>}</span>
          <span className={styles.figure}>
            {tracking.donePart({ done: formatCount(done, language), all: formatCount(all, language) })}
          </span>
          <div className={styles.track} aria-hidden>
            <div className={styles.fill} style={{ width: `${(done / Math.max(1, all)) * 100}%` }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
