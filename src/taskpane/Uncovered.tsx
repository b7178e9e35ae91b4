import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneScores, PaneTracking } from '../actions/readPane';
import { formatCount } from '../i18n/formatPoints';
import type { FiscalYear } from '../thai/FiscalYear';
import { IndicatorName } from './IndicatorName';
import { useMessages } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  text: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  entry: { padding: '2px 0' },
});

/** Which weak indicators have no measure yet; leads to the measures. Nothing where all have one. */
export function Uncovered({
  scores,
  tracking,
  planYear,
  onSeeMeasures,
}: {
  readonly scores: Extract<PaneScores, { kind: 'read' }>;
  readonly tracking: PaneTracking;
  readonly planYear: FiscalYear;
  readonly onSeeMeasures: () => void;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.scores;
  const year = String(planYear);
  const see = <Button onClick={onSeeMeasures}>{words.seeMeasures}</Button>;
  if (scores.uncovered === undefined || tracking.kind === 'none') {
    return (
      <Section title={words.noTable} topic="uncovered">
        <p className={styles.text}>{words.noTableText({ year })}</p>
        {see}
      </Section>
    );
  }
  if (scores.uncovered.length === 0) {
    return null;
  }
  const count = formatCount(scores.uncovered.length, messages.language);
  return (
    <Section title={words.uncovered({ count })} topic="uncovered">
      <p className={styles.text}>{words.uncoveredText({ year })}</p>
      <ul className={styles.list}>
        {scores.uncovered.map((number) => (
          <li key={number} className={styles.entry}>
            <IndicatorName number={number} />
          </li>
        ))}
      </ul>
      {see}
    </Section>
  );
}
