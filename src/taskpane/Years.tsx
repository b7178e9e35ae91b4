import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneSet } from '../actions/readPane';
import { formatPoints } from '../i18n/formatPoints';
import { sayLevelName } from '../i18n/sayLevel';
import { compareYears } from '../ita/compareYears';
import type { Change, YearComparison } from '../ita/compareYears';
import { ChangeWords } from './ChangeWords';
import { Fold } from './Fold';
import { IndicatorName } from './IndicatorName';
import { useMessages } from './PaneContext';
import { SelectBox } from './SelectBox';
import { toneVars } from './theme';

const useStyles = makeStyles({
  which: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  remark: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  total: {
    display: 'grid',
    gap: '4px',
    marginTop: '12px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '12px',
  },
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0 },
  entry: { padding: '5px 0' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  up: { color: toneVars('good').ink },
  down: { color: toneVars('alarm').ink },
  same: { color: tokens.colorNeutralForeground2 },
});

/** Both figures in words, e.g. `62.20 → 70.62`. */
function useFromTo(): (change: Change) => string {
  const { years, language } = useMessages();
  const figure = (points: number | undefined) =>
    points === undefined ? years.noFigure : formatPoints(points, language);
  return ({ from, to }) => years.fromTo({ from: figure(from), to: figure(to) });
}

function LevelChange({ level: { from, to, direction } }: { readonly level: YearComparison['level'] }) {
  const styles = useStyles();
  const messages = useMessages();
  const { years } = messages;
  const said = (level: string | undefined) =>
    level === undefined ? years.noFigure : sayLevelName(level, messages);
  return (
    <div className={styles.line}>
      <span>
        {years.levelTitle} {years.fromTo({ from: said(from), to: said(to) })}
      </span>
      {direction !== undefined && <span className={styles[direction]}>{years.level[direction]}</span>}
    </div>
  );
}

function Comparison({ comparison }: { readonly comparison: YearComparison }) {
  const styles = useStyles();
  const { years, scores } = useMessages();
  const fromTo = useFromTo();
  return (
    <>
      {comparison.remark !== undefined && <p className={styles.remark}>{years.remarks[comparison.remark]}</p>}
      <div className={styles.total}>
        <div className={styles.line}>
          <span>{scores.total}</span>
          <span className={styles.figures}>
            <span className={styles.strong}>{fromTo(comparison.total)}</span>{' '}
          </span>
          <ChangeWords change={comparison.total} />
        </div>
        <LevelChange level={comparison.level} />
      </div>
      <ul className={styles.list}>
        {comparison.indicators.map((each) => (
          <li key={each.indicator} className={styles.entry}>
            <IndicatorName number={each.indicator} />
            <div className={styles.line}>
              <span className={styles.quiet}>{fromTo(each)}</span>
              <ChangeWords change={each} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Two years of one agency side by side: the change of total, level and each indicator. */
export function Years({
  sets,
  years,
}: {
  readonly sets: readonly PaneSet[];
  /** The sets of this agency by year, oldest first; at least two. */
  readonly years: readonly { readonly index: number; readonly year: number }[];
}) {
  const styles = useStyles();
  const messages = useMessages();
  const words = messages.years;
  const [chosen, setChosen] = useState<{ readonly from?: number; readonly to?: number }>({});
  const known = (year: number | undefined, otherwise: number | undefined) =>
    years.find((each) => each.year === year)?.year ?? otherwise;
  const from = known(chosen.from, years.at(-2)?.year);
  const to = known(chosen.to, years.at(-1)?.year);
  const of = (year: number | undefined) =>
    sets[years.find((each) => each.year === year)?.index ?? -1]?.assessment;
  const earlier = of(from);
  const later = of(to);
  if (earlier === undefined || later === undefined) {
    return null;
  }
  const comparison = compareYears(earlier, later);
  const { change, direction } = comparison.total;
  const options = years.map(({ year }) => ({ value: String(year), words: String(year) }));
  return (
    <Fold
      title={words.title}
      topic="years"
      begins="open"
      summary={
        change === undefined || direction === undefined
          ? undefined
          : words.change[direction]({ change: formatPoints(Math.abs(change), messages.language) })
      }
    >
      {() => (
        <>
          <div className={styles.which}>
            <SelectBox
              label={words.from}
              value={String(from)}
              options={options}
              onChoose={(value) => {
                setChosen({ ...chosen, from: Number(value) });
              }}
            />
            <SelectBox
              label={words.to}
              value={String(to)}
              options={options}
              onChoose={(value) => {
                setChosen({ ...chosen, to: Number(value) });
              }}
            />
          </div>
          <Comparison comparison={comparison} />
        </>
      )}
    </Fold>
  );
}
