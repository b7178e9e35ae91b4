import { makeStyles, tokens } from '@fluentui/react-components';
import { formatCount, formatPoints } from '../i18n/formatPoints';
import { formatShare } from '../i18n/formatShare';
import type { IndicatorSpread } from '../ita/summariseAgencies';
import { weakestIndicators } from '../ita/summariseAgencies';
import { formatPlain } from './formatPlain';
import { IndicatorName } from './IndicatorName';
import { useMessages } from './PaneContext';

const FIRST = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, display: 'grid', gap: '8px' },
  facts: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The indicators in which the agencies together are weakest. */
export function WeakestIndicators({
  spreads,
  target,
}: {
  readonly spreads: readonly IndicatorSpread[];
  /** In hundredths. */
  readonly target: number;
}) {
  const styles = useStyles();
  const { province, language } = useMessages();
  return (
    <ol className={styles.list}>
      {weakestIndicators(spreads, FIRST).map(({ indicator, mean, belowTarget, agencies }) => (
        <li key={indicator}>
          <div>
            <IndicatorName number={indicator} />
          </div>
          <div className={styles.facts}>
            {province.weakestFacts({
              mean: formatPoints(mean, language),
              count: formatCount(belowTarget, language),
              share: formatShare(belowTarget, agencies, language),
              target: formatPlain(target),
            })}
          </div>
        </li>
      ))}
    </ol>
  );
}
