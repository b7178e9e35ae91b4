import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatPoints } from '../i18n/formatPoints';
import { sayCell } from '../i18n/sayPlace';
import type { AssessedIndicator } from '../ita/assess';
import type { IndicatorNumber } from '../ita/Indicator';
import type { Place } from '../sheets/Place';
import { BandChip } from './BandChip';
import { Chip } from './Chip';
import { useMessages, usePane } from './PaneContext';
import { ScoreBar } from './ScoreBar';
import { hueTone, toneVars } from './theme';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    rowGap: '2px',
    boxSizing: 'border-box',
    width: 'calc(100% + 12px)',
    margin: '0 -6px',
    padding: '6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
  },
  pressable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  name: { overflowWrap: 'anywhere' },
  number: {
    color: tokens.colorNeutralForeground2,
    marginInlineEnd: '6px',
    fontVariantNumeric: 'tabular-nums',
  },
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

function Name({ number }: { readonly number: IndicatorNumber }) {
  const styles = useStyles();
  const { indicators } = useMessages();
  return (
    <span className={styles.name}>
      <span className={styles.number}>{number}</span>
      {indicators[number]}
    </span>
  );
}

/** An indicator with its score, band and gap; a press goes to its cell. */
export function IndicatorRow({
  indicator,
  target,
}: {
  readonly indicator: AssessedIndicator<Place>;
  /** What should be reached, in hundredths. */
  readonly target: number;
}) {
  const styles = useStyles();
  const { messages, jumpTo } = usePane();
  const { scores, pane, language } = messages;
  const { number, points, group, gap, at } = indicator;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.pressable)}
      title={pane.goToCell({ cell: sayCell(at) })}
      onClick={() => {
        jumpTo(at);
      }}
    >
      <span className={styles.line}>
        <Name number={number} />
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
  const { scores } = useMessages();
  return (
    <div className={styles.row}>
      <span className={styles.line}>
        <Name number={number} />
        <span className={styles.missing}>
          <Chip tone={toneVars('plain')}>{scores.noScore}</Chip>
        </span>
      </span>
    </div>
  );
}
