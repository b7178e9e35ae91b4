import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BAR_TRACK } from './theme';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    display: 'block',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: BAR_TRACK,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  large: { height: '10px', borderRadius: '5px' },
  fill: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: 0,
    borderRadius: 'inherit',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  mark: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    marginInlineStart: '-1px',
    backgroundColor: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** A score of 0-100 as a bar with a line at the target; the figure itself always stands beside it. */
export function ScoreBar({
  points,
  target,
  colour,
  size = 'small',
}: {
  readonly points: number;
  /** What should be reached, in hundredths. */
  readonly target: number;
  readonly colour: string;
  readonly size?: 'small' | 'large';
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.track, size === 'large' && styles.large)} aria-hidden>
      <span className={styles.fill} style={{ width: `${points}%`, backgroundColor: colour }} />
      <span className={styles.mark} style={{ insetInlineStart: `${target / 100}%` }} />
    </span>
  );
}
