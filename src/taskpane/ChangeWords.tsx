import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatPoints } from '../i18n/formatPoints';
import type { Change } from '../ita/compareYears';
import { useMessages } from './PaneContext';
import { toneVars } from './theme';

const useStyles = makeStyles({
  change: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  up: { color: toneVars('good').ink },
  down: { color: toneVars('alarm').ink },
  same: { color: tokens.colorNeutralForeground2 },
});

/** How a figure changed, as an arrow and in words: `▲ เพิ่มขึ้น 3.20`. */
export function ChangeWords({ change: { change, direction } }: { readonly change: Change }) {
  const styles = useStyles();
  const { years, language } = useMessages();
  if (change === undefined || direction === undefined) {
    return <span className={mergeClasses(styles.change, styles.same)}>{years.unknown}</span>;
  }
  return (
    <span className={mergeClasses(styles.change, styles[direction])}>
      {years.change[direction]({ change: formatPoints(Math.abs(change), language) })}
    </span>
  );
}
