import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorSpread } from '../ita/summariseAgencies';
import { toneVars } from './theme';

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
  line: {
    stroke: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  box: { fill: toneVars('steady').bar, '@media (forced-colors: active)': { fill: 'Highlight' } },
  median: {
    stroke: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  target: {
    stroke: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** The spread of one indicator on a line from `from` to 100 points; `words` say the same to who can't see it. */
export function SpreadChart({
  spread,
  from,
  target,
  words,
}: {
  readonly spread: IndicatorSpread;
  readonly from: number;
  /** Points that should be reached. */
  readonly target: number;
  readonly words: string;
}) {
  const styles = useStyles();
  const place = (points: number) => `${((points - from) / (100 - from)) * 100}%`;
  const { least, lowerQuartile, median, upperQuartile, most } = spread;
  return (
    <svg className={styles.chart} role="img" aria-label={words} focusable="false">
      <line
        className={styles.line}
        x1={place(least)}
        x2={place(most)}
        y1={MIDDLE}
        y2={MIDDLE}
        strokeWidth={1.5}
      />
      {[least, most].map((end, index) => (
        <line
          key={index}
          className={styles.line}
          x1={place(end)}
          x2={place(end)}
          y1={MIDDLE - 4}
          y2={MIDDLE + 4}
          strokeWidth={1.5}
        />
      ))}
      <rect
        className={styles.box}
        x={place(lowerQuartile)}
        width={`${((upperQuartile - lowerQuartile) / (100 - from)) * 100}%`}
        y={MIDDLE - 6}
        height={12}
        rx={2}
      />
      {target >= from && (
        <line
          className={styles.target}
          x1={place(target)}
          x2={place(target)}
          y1={0}
          y2={HEIGHT}
          strokeWidth={1}
          strokeDasharray="2 2"
        />
      )}
      <line
        className={styles.median}
        x1={place(median)}
        x2={place(median)}
        y1={MIDDLE - 7}
        y2={MIDDLE + 7}
        strokeWidth={2.5}
      />
    </svg>
  );
}
