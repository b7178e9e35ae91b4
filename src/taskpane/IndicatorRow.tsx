import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatPoints } from '../i18n/formatPoints';
import { sayCell, sayPlace } from '../i18n/sayPlace';
import type { AssessedIndicator } from '../ita/assess';
import type { IndicatorNumber } from '../ita/Indicator';
import type { Place } from '../sheets/Place';
import { BandChip } from './BandChip';
import { Chip } from './Chip';
import { IndicatorName } from './IndicatorName';
import { useMessages, usePane } from './PaneContext';
import { ScoreBar } from './ScoreBar';
import { hueTone, toneVars } from './theme';
import { usePressableStyles } from './usePressableStyles';

const useStyles = makeStyles({
  row: { display: 'grid', rowGap: '2px', boxSizing: 'border-box', padding: '6px' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  score: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content 116px',
    columnGap: '8px',
    alignItems: 'center',
  },
  gap: {
    minWidth: '62px',
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  chip: { display: 'grid' },
  missing: { display: 'grid', flexShrink: 0, width: '116px' },
});

/** An indicator with its score, band and gap; a press goes to its cell. */
export function IndicatorRow({
  indicator,
  sheet,
  target,
}: {
  readonly indicator: AssessedIndicator<Place>;
  /** The sheet that the set stands on: a score on another one is named with its own. */
  readonly sheet: string;
  /** What should be reached, in hundredths. */
  readonly target: number;
}) {
  const styles = useStyles();
  const pressable = usePressableStyles();
  const { messages, jumpTo } = usePane();
  const { scores, pane, language } = messages;
  const { number, points, group, gap, at } = indicator;
  return (
    <button
      type="button"
      className={mergeClasses(pressable.row, pressable.wide, styles.row)}
      title={pane.goToCell({ cell: at.sheet === sheet ? sayCell(at) : sayPlace(at) })}
      onClick={() => {
        jumpTo(at);
      }}
    >
      <span className={styles.line}>
        <IndicatorName number={number} />
        <span className={styles.score}>{formatPoints(points, language)}</span>
      </span>
      <span className={styles.figures}>
        <ScoreBar points={points} target={target} colour={hueTone(group.hue).bar} />
        <span className={styles.gap}>
          {gap > 0 ? scores.indicatorGap({ gap: formatPoints(gap, language) }) : scores.indicatorReached}
        </span>
        <span className={styles.chip}>
          <BandChip group={group} />
        </span>
      </span>
    </button>
  );
}

/** An indicator for which the sheet has no score. */
export function MissingIndicatorRow({ number }: { readonly number: IndicatorNumber }) {
  const styles = useStyles();
  const pressable = usePressableStyles();
  const { scores } = useMessages();
  return (
    <div className={mergeClasses(pressable.wide, styles.row)}>
      <span className={styles.line}>
        <IndicatorName number={number} />
        <span className={styles.missing}>
          <Chip tone={toneVars('plain')}>{scores.noScore}</Chip>
        </span>
      </span>
    </div>
  );
}
