import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount } from '../i18n/formatPoints';
import { formatShare } from '../i18n/formatShare';
import { sayLevel } from '../i18n/sayLevel';
import type { AgencyView } from '../ita/AgencyRegister';
import type { AgencySummary } from '../ita/summariseAgencies';
import { levelTone } from './levelTone';
import { useMessages } from './PaneContext';
import { BAR_TRACK } from './theme';
import { usePressableStyles } from './usePressableStyles';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: '8px',
    rowGap: '2px',
    padding: '5px 6px',
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  count: { fontVariantNumeric: 'tabular-nums' },
  track: {
    gridColumn: '1 / span 2',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: BAR_TRACK,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  fill: {
    display: 'block',
    height: '100%',
    borderRadius: '3px',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** How many agencies have each level, as words, counts and bars; a press shows only those in the list. */
export function LevelBars({
  summary,
  chosen,
  onChoose,
}: {
  readonly summary: AgencySummary;
  readonly chosen: AgencyView['level'];
  readonly onChoose: (level: AgencyView['level']) => void;
}) {
  const styles = useStyles();
  const pressable = usePressableStyles();
  const messages = useMessages();
  const { province, scores, language } = messages;
  return (
    <ul className={styles.list} aria-label={province.levels}>
      {summary.levels.map(({ level, count }) => {
        const isChosen = chosen.kind === 'only' && chosen.level === level;
        const share = (count / summary.agencies) * 100;
        return (
          <li key={level ?? ''}>
            <button
              type="button"
              className={mergeClasses(pressable.row, pressable.wide, styles.entry, isChosen && styles.chosen)}
              aria-pressed={isChosen}
              onClick={() => {
                onChoose(isChosen ? { kind: 'all' } : { kind: 'only', level });
              }}
            >
              <span>{level === undefined ? scores.noLevel : sayLevel(level, messages)}</span>{' '}
              <span className={styles.count}>
                {province.levelCount({
                  count: formatCount(count, language),
                  share: formatShare(count, summary.agencies, language),
                })}
              </span>
              <span className={styles.track} aria-hidden>
                <span
                  className={styles.fill}
                  style={{ width: `${share}%`, backgroundColor: levelTone(level).bar }}
                />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
