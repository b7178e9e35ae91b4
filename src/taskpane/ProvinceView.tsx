import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PaneSet } from '../actions/readPane';
import { formatCount, formatPoints } from '../i18n/formatPoints';
import { formatShare } from '../i18n/formatShare';
import type { AgencyView, RegisteredAgency } from '../ita/AgencyRegister';
import { summariseAgencies } from '../ita/summariseAgencies';
import { AgencyList } from './AgencyList';
import { Fold } from './Fold';
import { formatPlain } from './formatPlain';
import { Help } from './Help';
import { IndicatorSpreads } from './IndicatorSpreads';
import { LevelBars } from './LevelBars';
import { useMessages } from './PaneContext';
import { ScoreBar } from './ScoreBar';
import { Section } from './Section';
import { SelectBox } from './SelectBox';
import { toneVars } from './theme';
import { WeakestIndicators } from './WeakestIndicators';

const useStyles = makeStyles({
  hero: { position: 'relative', display: 'flex', alignItems: 'center', marginTop: '12px' },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  mean: {
    fontSize: '44px',
    lineHeight: '52px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.02em',
    fontVariantNumeric: 'tabular-nums',
  },
  unknown: { fontSize: tokens.fontSizeBase500, lineHeight: '52px', color: tokens.colorNeutralForeground2 },
  help: { marginInlineStart: 'auto' },
  share: { margin: '8px 0 0', fontWeight: tokens.fontWeightSemibold },
  left: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  part: { marginTop: '16px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  folds: { marginTop: '16px' },
});

/** What of a province is shown: which year, and which agencies in which order. */
export interface ProvinceChoice extends AgencyView {
  readonly year: number | undefined;
}

/** The years of several sets of scores, newest first. */
function yearsOf(sets: readonly PaneSet[]): readonly number[] {
  const years = new Set(sets.flatMap(({ assessment }) => assessment.fiscalYear ?? []));
  return [...years].sort((a, b) => b - a);
}

/** Many agencies together: levels, mean, share at the target, weak indicators, and each agency by name. */
export function ProvinceView({
  sets,
  register,
  choice,
  lastChosen,
  onChange,
  onChoose,
}: {
  readonly sets: readonly PaneSet[];
  readonly register: readonly RegisteredAgency[];
  readonly choice: ProvinceChoice;
  readonly lastChosen: number | undefined;
  readonly onChange: (choice: ProvinceChoice) => void;
  readonly onChoose: (index: number) => void;
}) {
  const styles = useStyles();
  const { province, language } = useMessages();
  const years = useMemo(() => yearsOf(sets), [sets]);
  const year = years.find((each) => each === choice.year) ?? years[0];
  const several = years.length > 1;
  const shown = useMemo(
    () => (several ? register.filter(({ index }) => sets[index]?.assessment.fiscalYear === year) : register),
    [several, register, sets, year],
  );
  const { summary, target } = useMemo(() => {
    const assessments = shown.flatMap(({ index }) => sets[index]?.assessment ?? []);
    const framework = assessments[0]?.framework;
    const goal = framework?.target.value;
    return {
      summary: summariseAgencies(
        assessments,
        framework?.levels.map(({ name }) => name),
        goal,
      ),
      target: goal ?? 8500,
    };
  }, [shown, sets]);
  const { mean, withTotal, atTarget, agencies } = summary;
  return (
    <>
      {several && (
        <SelectBox
          label={province.year}
          value={String(year)}
          options={years.map((each) => ({ value: String(each), words: String(each) }))}
          onChoose={(value) => {
            onChange({ ...choice, year: Number(value) });
          }}
        />
      )}
      <div className={styles.hero}>
        <div>
          <span className={styles.label}>{province.mean}</span>
          {mean === undefined ? (
            <span className={styles.unknown}>{province.noMean}</span>
          ) : (
            <span className={styles.mean}>{formatPoints(mean, language)}</span>
          )}
        </div>
        <span className={styles.help}>
          <Help topic="province" subject={province.mean} />
        </span>
      </div>
      {mean !== undefined && (
        <>
          <ScoreBar
            points={mean}
            target={target}
            colour={toneVars(mean * 100 >= target ? 'good' : 'care').bar}
            size="large"
          />
          <p className={styles.share}>
            {province.atTarget({
              count: formatCount(atTarget, language),
              all: formatCount(withTotal, language),
              share: formatShare(atTarget, withTotal, language),
              target: formatPlain(target),
            })}
          </p>
        </>
      )}
      {withTotal < agencies && withTotal > 0 && (
        <p className={styles.left}>
          {province.incomplete({ count: formatCount(agencies - withTotal, language) })}
        </p>
      )}
      <div className={styles.part}>
        <h2 className={styles.heading}>{province.levels}</h2>
        <LevelBars
          summary={summary}
          chosen={choice.level}
          onChoose={(level) => {
            onChange({ ...choice, level });
          }}
        />
      </div>
      <div className={styles.folds}>
        <Fold title={province.weakest} begins="open">
          {() => <WeakestIndicators spreads={summary.spreads} target={target} />}
        </Fold>
        <Fold title={province.spread} topic="spread">
          {() => <IndicatorSpreads spreads={summary.spreads} target={target} />}
        </Fold>
      </div>
      <Section title={province.list} topic="province">
        <AgencyList
          register={shown}
          view={choice}
          lastChosen={lastChosen}
          onView={(view) => {
            onChange({ ...choice, ...view });
          }}
          onChoose={({ index }) => {
            onChoose(index);
          }}
        />
      </Section>
    </>
  );
}
