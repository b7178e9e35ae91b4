import { Button, makeStyles, Slider, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatPoints } from '../i18n/formatPoints';
import { sayLevel } from '../i18n/sayLevel';
import { tidySentence } from '../i18n/tidySentence';
import type { Assessment } from '../ita/assess';
import { changeOf } from '../ita/compareYears';
import { fromHundredths, toHundredths } from '../ita/hundredths';
import type { IndicatorNumber } from '../ita/Indicator';
import { publishedTotal } from '../ita/publishedTotal';
import { simulate } from '../ita/simulate';
import type { Simulation } from '../ita/simulate';
import type { Place } from '../sheets/Place';
import { ChangeWords } from './ChangeWords';
import { Chip } from './Chip';
import { IndicatorName } from './IndicatorName';
import { levelTone } from './levelTone';
import { useMessages } from './PaneContext';
import { useBoxStyles } from './useBoxStyles';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  would: {
    position: 'sticky',
    zIndex: 1,
    top: '-16px',
    padding: '8px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px', rowGap: '2px' },
  total: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { listStyleType: 'none', margin: '8px 0', padding: 0, display: 'grid', gap: '8px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 84px',
    columnGap: '8px',
    alignItems: 'center',
  },
  name: { gridColumn: '1 / span 2' },
  slider: { minWidth: 0 },
  // As high as a fingertip: the thumb alone is not.
  reach: { height: '32px' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** What was tried, by indicator, in points. */
type Tried = ReadonlyMap<IndicatorNumber, number>;

function TriedIndicator({
  number,
  points,
  total,
  onTry,
}: {
  readonly number: IndicatorNumber;
  readonly points: number;
  /** The total it leads to, for who hears the slider. */
  readonly total: number | undefined;
  readonly onTry: (points: number) => void;
}) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const messages = useMessages();
  const { takes, scores, language } = messages;
  const indicator = messages.indicatorNamed({ number: String(number), name: messages.indicators[number] });
  const [typed, setTyped] = useState<string>();
  return (
    <li className={styles.entry}>
      <IndicatorName number={number} className={styles.name} />
      <Slider
        className={styles.slider}
        input={{ className: styles.reach }}
        min={0}
        max={100}
        value={points}
        aria-label={tidySentence(takes.trySlide({ indicator }))}
        aria-valuetext={takes.tryValue({
          points: formatPoints(points, language),
          total: total === undefined ? scores.noTotal : formatPoints(total, language),
        })}
        onChange={(_, { value }) => {
          setTyped(undefined);
          onTry(value);
        }}
      />
      <input
        type="number"
        min={0}
        max={100}
        step="any"
        className={`${boxes.box} ${styles.figure}`}
        aria-label={tidySentence(takes.tryType({ indicator }))}
        value={typed ?? String(points)}
        onChange={({ target: { value } }) => {
          setTyped(value);
          const figure = Number(value);
          if (value !== '' && figure >= 0 && figure <= 100) {
            onTry(fromHundredths(toHundredths(figure)));
          }
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
    </li>
  );
}

function WouldBe({
  assessment,
  simulation,
}: {
  readonly assessment: Assessment<Place>;
  readonly simulation: Simulation;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { takes, scores, language } = messages;
  const { total, level } = simulation;
  const now = publishedTotal(assessment);
  return (
    <div className={styles.would} role="status">
      <span className={styles.label}>{takes.tryTotal}</span>
      <div className={styles.line}>
        <span className={styles.total}>
          {total === undefined ? scores.noTotal : formatPoints(total, language)}
        </span>
        {level !== undefined && <Chip tone={levelTone(level)}>{sayLevel(level, messages)}</Chip>}
        {total !== undefined && now !== undefined && total !== now && (
          <ChangeWords change={changeOf(now, total)} />
        )}
      </div>
    </div>
  );
}

/** Sliders to try other scores: total and level follow at once, nothing is written. */
export function WhatIf({ assessment }: { readonly assessment: Assessment<Place> }) {
  const styles = useStyles();
  const { takes } = useMessages();
  const [tried, setTried] = useState<Tried>(new Map());
  const [round, setRound] = useState(0);
  const simulation = simulate(assessment, tried);
  return (
    <>
      <p className={styles.hint}>{takes.tryHint}</p>
      <WouldBe assessment={assessment} simulation={simulation} />
      <ul className={styles.list}>
        {simulation.indicators.map(({ number, points }) => (
          <TriedIndicator
            key={`${number} ${round}`}
            number={number}
            points={points}
            total={simulation.total}
            onTry={(value) => {
              setTried(new Map([...tried, [number, value]]));
            }}
          />
        ))}
      </ul>
      <Button
        disabledFocusable={tried.size === 0}
        onClick={() => {
          setTried(new Map());
          setRound(round + 1);
        }}
      >
        {takes.reset}
      </Button>
    </>
  );
}
