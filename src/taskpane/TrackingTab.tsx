import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneReading } from '../actions/readPane';
import { formatCount } from '../i18n/formatPoints';
import { sayAreaShort } from '../i18n/sayPlace';
import { CellLink } from './CellLink';
import { Findings } from './Findings';
import { MeasureGroup } from './MeasureGroup';
import { usePane } from './PaneContext';
import { Section } from './Section';
import { StatusCounts } from './StatusCounts';
import { Steps } from './Steps';
import { trackingGroups } from './trackingGroups';
import { Units } from './Units';
import { YearBar } from './YearBar';

const useStyles = makeStyles({
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  toUpdate: {
    margin: '8px 0 0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  none: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

/** The third tab: how the measures stand, what is late, what falls due next, and who is how far. */
export function TrackingTab({ reading }: { readonly reading: PaneReading }) {
  const styles = useStyles();
  const { messages, actions } = usePane();
  const words = messages.tracking;
  const { tracking } = reading;
  if (tracking.kind === 'none') {
    return <Steps first={words.first} />;
  }
  const today = actions.today();
  const { states, areas, columns } = tracking;
  const groups = trackingGroups(states, today);
  return (
    <>
      <p className={styles.facts}>
        {words.measureCount({ count: formatCount(states.length, messages.language) })} ·{' '}
        {messages.scores.readFrom}{' '}
        {areas.map((area, index) => (
          <span key={index}>
            {index > 0 && ', '}
            <CellLink to={area}>{sayAreaShort(area)}</CellLink>
          </span>
        ))}
      </p>
      {columns === 'toUpdate' && <p className={styles.toUpdate}>{words.toUpdate}</p>}
      <StatusCounts states={states} />
      <YearBar year={tracking.fiscalYear} today={today} states={states} />
      <Section title={words.dueTitle} topic="due">
        {groups.late.length === 0 && <p className={styles.none}>{words.noneLate}</p>}
        <MeasureGroup title={words.late} states={groups.late} begins="open" />
        <MeasureGroup title={words.soon} states={groups.soon} begins="open" />
        <MeasureGroup title={words.later} states={groups.later} begins="closed" />
        <MeasureGroup title={words.noDate} states={groups.noDate} begins="closed" />
        <MeasureGroup title={words.noResult} states={groups.noResult} begins="closed" />
      </Section>
      <Units states={states} />
      <Findings findings={tracking.findings} />
    </>
  );
}
