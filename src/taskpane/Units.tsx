import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount } from '../i18n/formatPoints';
import type { MeasureState } from '../sheets/planStatus';
import { ALL_UNITS } from '../thai/responsibleUnits';
import { useMessages } from './PaneContext';
import { Section } from './Section';
import { ShowMore } from './ShowMore';
import { BAR_TRACK, toneVars } from './theme';
import { unitProgress } from './unitProgress';

const FIRST = 6;

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

/** How far each responsible unit is. */
export function Units({ states }: { readonly states: readonly MeasureState[] }) {
  const styles = useStyles();
  const { tracking, language } = useMessages();
  const units = unitProgress(states);
  const named = (unit: string) => {
    if (unit === '') {
      return tracking.noUnit;
    }
    return unit === ALL_UNITS ? tracking.allUnits : unit;
  };
  return (
    <Section title={tracking.units} topic="units">
      <div className={styles.head}>{tracking.unitsHead}</div>
      <ShowMore entries={units} first={FIRST}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ unit, done, all }) => (
              <li key={unit} className={styles.entry}>
                <span className={styles.name}>{named(unit)}</span>
                <span className={styles.figure}>
                  {tracking.donePart({ done: formatCount(done, language), all: formatCount(all, language) })}
                </span>
                <div className={styles.track} aria-hidden>
                  <div className={styles.fill} style={{ width: `${(done / all) * 100}%` }} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}
