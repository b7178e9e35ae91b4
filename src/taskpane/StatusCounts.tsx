import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount } from '../i18n/formatPoints';
import type { Status } from '../ita/Status';
import type { MeasureState } from '../sheets/planStatus';
import { Chip } from './Chip';
import { Help } from './Help';
import { useMessages } from './PaneContext';
import { statusTone, toneVars } from './theme';

/** In the order of the bar: what is settled first. */
const ORDER: readonly (Status | 'unknown')[] = [
  'done',
  'continuous',
  'inProgress',
  'notStarted',
  'unknown',
  'cancelled',
];

const GREY = toneVars('plain').bar;

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: '10px',
    marginTop: '12px',
  },
  done: {
    fontSize: '44px',
    lineHeight: '52px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.02em',
    fontVariantNumeric: 'tabular-nums',
  },
  of: { display: 'grid', justifyItems: 'start', gap: '2px', color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'flex',
    gap: '2px',
    height: '10px',
    borderRadius: '5px',
    overflow: 'hidden',
    marginTop: '8px',
  },
  part: {
    boxSizing: 'border-box',
    minWidth: '4px',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  legend: {
    listStyleType: 'none',
    margin: '10px 0 0',
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    columnGap: '16px',
    rowGap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: {
    display: 'grid',
    gridTemplateColumns: '10px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
  },
  dot: {
    boxSizing: 'border-box',
    width: '10px',
    height: '10px',
    borderRadius: '3px',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  // Three statuses share the grey: full, hollow and striped, they are told apart.
  unknown: { border: `2px solid ${GREY}` },
  cancelled: { backgroundImage: `repeating-linear-gradient(45deg, ${GREY} 0 2px, transparent 2px 4px)` },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** How many measures are done, and how the others stand. */
export function StatusCounts({ states }: { readonly states: readonly MeasureState[] }) {
  const styles = useStyles();
  const { tracking, statuses, language } = useMessages();
  const counts = ORDER.map((status) => ({
    status,
    count: states.filter((state) => state.status === status).length,
  })).filter(({ count }) => count > 0);
  const done = states.filter(({ status }) => status === 'done').length;
  const late = states.filter(({ warning }) => warning === 'late').length;
  const look = (status: Status | 'unknown', shape: string) =>
    status === 'unknown' || status === 'cancelled'
      ? { className: mergeClasses(shape, styles[status]) }
      : { className: shape, style: { backgroundColor: statusTone(status).bar } };
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.done}>{formatCount(done, language)}</span>
        <div className={styles.of}>
          <span>{tracking.doneOf({ all: formatCount(states.length, language) })}</span>
          {late > 0 && (
            <Chip tone={toneVars('alarm')}>
              {tracking.late} {formatCount(late, language)}
            </Chip>
          )}
        </div>
        <Help topic="statuses" subject={tracking.statusTitle} />
      </div>
      <div className={styles.bar} aria-hidden>
        {counts.map(({ status, count }) => {
          const { className, style } = look(status, styles.part);
          return <div key={status} className={className} style={{ ...style, flexGrow: count }} />;
        })}
      </div>
      <ul className={styles.legend} aria-label={tracking.statusTitle}>
        {counts.map(({ status, count }) => (
          <li key={status} className={styles.entry}>
            <span {...look(status, styles.dot)} aria-hidden />
            <span>{statuses[status]}</span>
            <span className={styles.count}>{formatCount(count, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
