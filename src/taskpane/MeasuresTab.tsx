import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { PaneReading } from '../actions/readPane';
import { formatCount } from '../i18n/formatPoints';
import { INDICATORS } from '../ita/Indicator';
import type { IndicatorNumber } from '../ita/Indicator';
import type { FiscalYear } from '../thai/FiscalYear';
import { CellLink } from './CellLink';
import { Chip } from './Chip';
import { LibraryPart } from './LibraryPart';
import { MissingPart } from './MissingPart';
import { OwnNames } from './OwnNames';
import { OwnNamesOfPlan } from './OwnNamesOfPlan';
import { useMessages } from './PaneContext';
import { PlannedTable } from './PlannedTable';
import { Section } from './Section';
import { Steps } from './Steps';
import { toneVars } from './theme';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) 116px',
    columnGap: '4px',
    alignItems: 'center',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { color: tokens.colorNeutralForeground2, alignSelf: 'start', fontVariantNumeric: 'tabular-nums' },
  name: { display: 'block', overflowWrap: 'anywhere' },
  chip: { display: 'grid' },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  there: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    marginTop: '4px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: '1px solid transparent',
    backgroundColor: toneVars('good').ground,
    color: toneVars('good').ink,
    overflowWrap: 'anywhere',
  },
  thereTitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  thereText: { margin: '0 0 4px' },
  note: { margin: '24px 0 0', color: tokens.colorNeutralForeground2 },
});

/** An indicator with how many measures it has or will have. */
function Named({ number, measures }: { readonly number: IndicatorNumber; readonly measures: number }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <>
      <span className={styles.number}>{number}</span>
      <span>
        <span className={styles.name}>{messages.indicators[number]}</span>
        {measures > 0 && (
          <span className={styles.count}>
            {messages.measures.count({ count: formatCount(measures, messages.language) })}
          </span>
        )}
      </span>
    </>
  );
}

/** The table that is there already, and which indicators it covers. */
function There({ reading, planYear }: { readonly reading: PaneReading; readonly planYear: FiscalYear }) {
  const styles = useStyles();
  const { measures } = useMessages();
  const { tracking, scores } = reading;
  if (tracking.kind === 'none') {
    return null;
  }
  const counts = new Map<IndicatorNumber, number>();
  for (const { indicator } of tracking.states) {
    if (indicator !== undefined) {
      counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    }
  }
  const [area] = tracking.areas;
  const uncovered = 'ok' in scores ? [] : (scores.uncovered ?? []);
  return (
    <>
      <div className={styles.there}>
        <CheckmarkCircle20Filled />
        <div>
          <h2 className={styles.thereTitle}>{measures.there({ year: String(planYear) })}</h2>
          <p className={styles.thereText}>{measures.thereText({ sheet: tracking.sheet })}</p>
          {area !== undefined && <CellLink to={area}>{measures.goThere}</CellLink>}
        </div>
      </div>
      <MissingPart uncovered={uncovered} />
      <Section title={measures.coverage} topic="coverage">
        {uncovered.length === 0 && <p className={styles.text}>{measures.allCovered}</p>}
        <ul className={styles.list}>
          {INDICATORS.map(({ number }) => {
            const count = counts.get(number) ?? 0;
            return (
              <li key={number} className={styles.entry}>
                <Named number={number} measures={count} />
                <span className={styles.chip}>
                  {count === 0 && (
                    <Chip tone={toneVars(uncovered.includes(number) ? 'care' : 'plain')}>
                      {measures.notCovered}
                    </Chip>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
    </>
  );
}

/** The second tab: what inserting the measures table will do, or what the table that is there covers. */
export function MeasuresTab({ reading }: { readonly reading: PaneReading }) {
  const styles = useStyles();
  const { measures } = useMessages();
  const { scores, tracking } = reading;
  if ('ok' in scores) {
    return tracking.kind === 'none' ? (
      <Steps first={measures.needsScores} />
    ) : (
      <OwnNamesOfPlan preferences={reading.preferences} planYear={tracking.fiscalYear}>
        <There reading={reading} planYear={tracking.fiscalYear} />
      </OwnNamesOfPlan>
    );
  }
  const [only, another] = scores.assessments;
  if (only === undefined || another !== undefined) {
    return <p className={styles.note}>{measures.severalSets}</p>;
  }
  const { assessment } = only;
  if (assessment.fiscalYear === undefined) {
    return <p className={styles.note}>{measures.needsYear}</p>;
  }
  const planYear = assessment.fiscalYear + 1;
  if (scores.uncovered === undefined || tracking.kind === 'none') {
    return (
      <OwnNames framework={assessment.framework}>
        {scores.uncovered !== undefined && <MissingPart uncovered={scores.uncovered} />}
        <PlannedTable reading={reading} assessment={assessment} planYear={planYear} />
      </OwnNames>
    );
  }
  return (
    <OwnNames framework={assessment.framework}>
      <There reading={reading} planYear={planYear} />
      {reading.library !== undefined && <LibraryPart library={reading.library} active={reading.sheet} />}
    </OwnNames>
  );
}
