import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount, formatPoints } from '../i18n/formatPoints';
import { fromHundredths } from '../ita/hundredths';
import type { IndicatorSpread } from '../ita/summariseAgencies';
import { formatPlain } from './formatPlain';
import { IndicatorName } from './IndicatorName';
import { useMessages } from './PaneContext';
import { SpreadChart } from './SpreadChart';

/** The axis begins at a whole ten, so that close scores can still be told apart. */
const STEP = 10;

const useStyles = makeStyles({
  key: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  median: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  facts: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Where the axis of all charts begins, in points: at the whole ten under the least score, and never above 80. */
function axisStart(spreads: readonly IndicatorSpread[]): number {
  const least = Math.min(80, ...spreads.map((spread) => spread.least));
  return Math.floor(least / STEP) * STEP;
}

/** How the scores of each indicator lie over all agencies, drawn and in words. */
export function IndicatorSpreads({
  spreads,
  target,
}: {
  readonly spreads: readonly IndicatorSpread[];
  /** In hundredths. */
  readonly target: number;
}) {
  const styles = useStyles();
  const { province, indicators, language } = useMessages();
  const from = axisStart(spreads);
  return (
    <>
      <p className={styles.key}>
        {province.spreadKey({ from: formatCount(from, language), target: formatPlain(target) })}
      </p>
      <ul className={styles.list}>
        {spreads.map((spread) => {
          const median = province.spreadMedian({ median: formatPoints(spread.median, language) });
          const facts = province.spreadFacts({
            least: formatPoints(spread.least, language),
            lower: formatPoints(spread.lowerQuartile, language),
            upper: formatPoints(spread.upperQuartile, language),
            most: formatPoints(spread.most, language),
          });
          return (
            <li key={spread.indicator}>
              <div className={styles.line}>
                <IndicatorName number={spread.indicator} />
                <span className={styles.median}>{median}</span>
              </div>
              <SpreadChart
                spread={spread}
                from={from}
                target={fromHundredths(target)}
                words={`${indicators[spread.indicator]}: ${median} · ${facts}`}
              />
              <div className={styles.facts} aria-hidden>
                {facts}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
