import { makeStyles, tokens } from '@fluentui/react-components';
import type { PaneScores, PaneSet } from '../actions/readPane';
import { formatCount } from '../i18n/formatPoints';
import { sayAreaShort } from '../i18n/sayPlace';
import type { Area } from '../sheets/Place';
import { CellLink } from './CellLink';
import { Correctable } from './Correctable';
import { CorrectReading } from './CorrectReading';
import { FromSheets } from './FromSheets';
import { useMessages } from './PaneContext';

/** A sheet may hold thousands of blocks; so many are named. */
const MOST_PARTS = 3;

const useStyles = makeStyles({
  agency: {
    margin: 0,
    paddingTop: '3px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '26px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  nobody: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The year of a set in words, and whether no heading named it. */
function useYearWords({ assessment: { fiscalYear, findings } }: PaneSet): string {
  const { scores } = useMessages();
  if (fiscalYear === undefined) {
    return scores.fiscalYearUnknown;
  }
  const year = String(fiscalYear);
  return findings.some(({ code }) => code === 'yearAssumed')
    ? scores.fiscalYearAssumed({ year })
    : scores.fiscalYear({ year });
}

function FactsOfSet({ set }: { readonly set: PaneSet }) {
  const styles = useStyles();
  const { scores } = useMessages();
  const { assessment, area, kind, district } = set;
  const count = String(assessment.indicators.length);
  return (
    <p className={styles.facts}>
      {[kind, district, useYearWords(set), scores.indicatorCount({ count })]
        .filter((part) => part !== undefined && part !== '')
        .join(' · ')}{' '}
      · {scores.readFrom} <CellLink to={area}>{sayAreaShort(area)}</CellLink>
    </p>
  );
}

function FactsOfAll({
  areas,
  years,
}: {
  readonly areas: readonly Area[];
  readonly years: readonly number[];
}) {
  const styles = useStyles();
  const { scores, understood, language } = useMessages();
  return (
    <p className={styles.facts}>
      {years.length > 0 && `${years.map((year) => scores.fiscalYear({ year: String(year) })).join(', ')} · `}
      {scores.readFrom}{' '}
      {areas.slice(0, MOST_PARTS).map((area, index) => (
        <span key={index}>
          {index > 0 && ', '}
          <CellLink to={area}>{sayAreaShort(area)}</CellLink>
        </span>
      ))}
      {areas.length > MOST_PARTS &&
        ` ${understood.moreParts({ count: formatCount(areas.length - MOST_PARTS, language) })}`}
    </p>
  );
}

/** Whose scores these are (one agency's, or all), of which year, where they were read and as what; all of it can be corrected. */
export function WhereRead({
  scores: all,
  set,
}: {
  readonly scores: Extract<PaneScores, { kind: 'read' }>;
  /** One agency and year; absent where all agencies are shown together. */
  readonly set?: PaneSet;
}) {
  const styles = useStyles();
  const { scores, province, language } = useMessages();
  const { assessments, parts = [], elsewhere } = all;
  const single = assessments.length === 1 ? assessments[0] : undefined;
  const years = [...new Set(assessments.flatMap(({ assessment }) => assessment.fiscalYear ?? []))].sort();
  const correctable = single !== undefined || parts.length > 0;
  const heading =
    set === undefined
      ? province.title({ count: formatCount(assessments.length, language) })
      : set.assessment.agency;
  return (
    <Correctable
      head={
        <h2 className={styles.agency}>
          {heading ?? <span className={styles.nobody}>{scores.agencyUnknown}</span>}
        </h2>
      }
      // Without a year nothing can be judged, so the question is asked at once.
      begins={single !== undefined && single.assessment.fiscalYear === undefined ? 'open' : 'closed'}
      form={
        correctable
          ? (close) => (
              <CorrectReading
                single={single?.assessment}
                parts={parts}
                elsewhere={elsewhere}
                onDone={close}
              />
            )
          : undefined
      }
    >
      {set === undefined ? (
        <FactsOfAll areas={parts.map(({ area }) => area)} years={years} />
      ) : (
        <FactsOfSet set={set} />
      )}
      <FromSheets scores={all} />
    </Correctable>
  );
}
