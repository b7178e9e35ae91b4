import { makeStyles, tokens } from '@fluentui/react-components';
import { sheetOffered } from '../actions/formsOffered';
import { previewMeasures } from '../actions/previewMeasures';
import type { PreviewLine } from '../actions/previewMeasures';
import type { PaneReading } from '../actions/readPane';
import { formatCount } from '../i18n/formatPoints';
import { itemsOf } from '../ita/analysisItems';
import type { Assessment } from '../ita/assess';
import type { IndicatorNumber } from '../ita/Indicator';
import type { MeasuresSetup } from '../sheets/MeasuresSetup';
import type { Place } from '../sheets/Place';
import type { FiscalYear } from '../thai/FiscalYear';
import { BandChip } from './BandChip';
import { Disclosure } from './Disclosure';
import { LibraryPart } from './LibraryPart';
import { MeasuresChoices } from './MeasuresChoices';
import { usePane } from './PaneContext';
import { PlannedColumns } from './PlannedColumns';
import { PlannedMeasures } from './PlannedMeasures';
import { Section } from './Section';
import { TickBox } from './TickBox';
import { UnitNames } from './UnitNames';
import { useMeasuresChoice } from './useMeasuresChoice';

const useStyles = makeStyles({
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  choices: {
    display: 'grid',
    gap: '12px',
    marginTop: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '4px 0' },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 116px',
    columnGap: '4px',
    alignItems: 'center',
  },
  chip: { display: 'grid' },
});

/** The indicator taken in or left out: where the general choice says so already, nothing needs to be kept. */
function taking(setup: MeasuresSetup, indicator: IndicatorNumber, ticked: 'yes' | 'no'): MeasuresSetup {
  const { added = [], leftOut = [] } = setup;
  const without = (numbers: readonly IndicatorNumber[]) => numbers.filter((number) => number !== indicator);
  return ticked === 'yes'
    ? { ...setup, added: [...without(added), indicator], leftOut: without(leftOut) }
    : { ...setup, added: without(added), leftOut: [...without(leftOut), indicator] };
}

/** One indicator: whether it comes into the table, its band, and its measures to choose from. */
function PlannedIndicator({
  line,
  assessment,
  library,
  setup,
  onChoose,
}: {
  readonly line: PreviewLine;
  readonly assessment: Assessment<Place>;
  readonly library: NonNullable<PaneReading['library']>['measures'];
  readonly setup: MeasuresSetup;
  readonly onChoose: (setup: MeasuresSetup) => void;
}) {
  const styles = useStyles();
  const { messages, busy } = usePane();
  const { planning, measures, indicators, language } = messages;
  const { indicator, taken } = line;
  const name = `${String(indicator)} ${indicators[indicator]}`;
  const group = assessment.indicators.find(({ number }) => number === indicator)?.group;
  const { fiscalYear } = assessment;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <TickBox
          ticked={taken === 'in' ? 'yes' : 'no'}
          label={planning.takeIn({ indicator: name })}
          state={busy ? 'waiting' : 'free'}
          onTick={(ticked) => {
            onChoose(taking(setup, indicator, ticked));
          }}
        >
          {name}
        </TickBox>
        <span className={styles.chip}>{group !== undefined && <BandChip group={group} />}</span>
      </div>
      {taken === 'in' && (
        <Disclosure
          title={measures.count({ count: formatCount(line.measures.length, language) })}
          label={planning.chooseMeasures({ indicator: name })}
        >
          {() => (
            <PlannedMeasures
              indicator={indicator}
              chosen={line.measures}
              library={library}
              items={fiscalYear === undefined ? [] : itemsOf(fiscalYear, indicator)}
              setup={setup}
              onChoose={onChoose}
            />
          )}
        </Disclosure>
      )}
    </li>
  );
}

/** What pressing the button will add, before it is written, with every choice that shapes it. */
export function PlannedTable({
  reading,
  assessment,
  planYear,
}: {
  readonly reading: PaneReading;
  readonly assessment: Assessment<Place>;
  readonly planYear: FiscalYear;
}) {
  const styles = useStyles();
  const { messages } = usePane();
  const { measures, planning, language } = messages;
  const [choice, choose] = useMeasuresChoice(reading.preferences);
  const setup = choice.measures ?? {};
  const chooseSetup = (next: MeasuresSetup) => {
    choose({ ...choice, measures: next });
  };
  const library = reading.library?.measures;
  const lines = previewMeasures(assessment, choice, library);
  const taken = lines.filter((line) => line.taken === 'in');
  const count = taken.reduce((sum, line) => sum + line.measures.length, 0);
  const words = {
    measures: formatCount(count, language),
    indicators: formatCount(taken.length, language),
  };
  const sheet = sheetOffered(planYear, setup);
  return (
    <>
      <Section title={measures.plan({ year: String(planYear) })} topic="insert">
        <p className={styles.text}>
          {taken.length === 0
            ? measures.nothingWeak
            : setup.place === 'thisSheet'
              ? planning.hereText(words)
              : measures.planText({ sheet, ...words })}
        </p>
        <div className={styles.choices}>
          <MeasuresChoices choice={choice} onChoose={choose} />
        </div>
        <Disclosure title={planning.columns}>
          {() => <PlannedColumns setup={setup} onChoose={chooseSetup} />}
        </Disclosure>
        <Disclosure title={planning.units}>
          {() => <UnitNames agency={assessment.agency} setup={setup} onChoose={chooseSetup} />}
        </Disclosure>
      </Section>
      <Section title={measures.list} topic="indicators">
        <ul className={styles.list}>
          {lines.map((line) => (
            <PlannedIndicator
              key={line.indicator}
              line={line}
              assessment={assessment}
              library={library ?? lines.flatMap((each) => each.measures)}
              setup={setup}
              onChoose={chooseSetup}
            />
          ))}
        </ul>
      </Section>
      {reading.library !== undefined && <LibraryPart library={reading.library} active={reading.sheet} />}
    </>
  );
}
