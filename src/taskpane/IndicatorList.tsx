import { makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../i18n/formatPoints';
import type { Assessment } from '../ita/assess';
import { INDICATORS } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { InstrumentInfo } from '../ita/Instrument';
import type { Place } from '../sheets/Place';
import { IndicatorRow, MissingIndicatorRow } from './IndicatorRow';
import { useMessages } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  group: { marginTop: '8px' },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'baseline',
    columnGap: '8px',
    paddingBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { margin: 0, font: 'inherit' },
  weight: { whiteSpace: 'nowrap' },
  score: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { listStyleType: 'none', margin: '4px 0 16px', padding: 0 },
});

function InstrumentGroup({
  info: { instrument },
  assessment,
  sheet,
}: {
  readonly info: InstrumentInfo;
  readonly assessment: Assessment<Place>;
  readonly sheet: string;
}) {
  const styles = useStyles();
  const { scores, instruments, language } = useMessages();
  const { framework } = assessment;
  const points = assessment.instruments[instrument];
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          {instruments[instrument]}{' '}
          <span className={styles.weight}>
            · {scores.weight({ weight: String(framework.weights.value[instrument]) })}
          </span>
        </h3>
        <span className={styles.score}>
          {points === undefined ? scores.noInstrumentScore : formatPoints(points, language)}
        </span>
      </div>
      <ul className={styles.list}>
        {INDICATORS.filter((each) => each.instrument === instrument).map(({ number }) => {
          const indicator = assessment.indicators.find((each) => each.number === number);
          return (
            <li key={number}>
              {indicator === undefined ? (
                <MissingIndicatorRow number={number} />
              ) : (
                <IndicatorRow indicator={indicator} sheet={sheet} target={framework.target.value} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The ten indicators of a set on a sheet, under their instruments. */
export function IndicatorList({
  assessment,
  sheet,
}: {
  readonly assessment: Assessment<Place>;
  readonly sheet: string;
}) {
  const { scores } = useMessages();
  return (
    <Section title={scores.indicatorsTitle} topic="indicators">
      {INSTRUMENTS.map((info) => (
        <InstrumentGroup key={info.instrument} info={info} assessment={assessment} sheet={sheet} />
      ))}
    </Section>
  );
}
