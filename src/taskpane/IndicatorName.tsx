import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorNumber } from '../ita/Indicator';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  number: {
    color: tokens.colorNeutralForeground2,
    marginInlineEnd: '6px',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** An indicator by its official number, set back, and its name: `3 การใช้อำนาจ`. */
export function IndicatorName({
  number,
  className,
}: {
  readonly number: IndicatorNumber;
  readonly className?: string;
}) {
  const styles = useStyles();
  const { indicators } = useMessages();
  return (
    <span className={mergeClasses(styles.name, className)}>
      <span className={styles.number}>{number}</span>
      {indicators[number]}
    </span>
  );
}
