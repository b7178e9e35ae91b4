import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatCount, formatPoints } from '../i18n/formatPoints';
import { sayLevel } from '../i18n/sayLevel';
import { tidySentence } from '../i18n/tidySentence';
import type { Assessment } from '../ita/assess';
import { indicatorByNumber } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import { itemWorth } from '../ita/itemWorth';
import { whatItTakes } from '../ita/whatItTakes';
import type { Goal, WhatItTakes as Takes } from '../ita/whatItTakes';
import type { Place } from '../sheets/Place';
import { useMessages } from './PaneContext';

const useStyles = makeStyles({
  goals: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  goal: {
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  missing: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fewest: { margin: '6px 0 0' },
  raise: { margin: '2px 0 0', paddingInlineStart: '18px' },
  part: { marginTop: '12px' },
  lines: { margin: '2px 0 0', paddingInlineStart: '18px', color: tokens.colorNeutralForeground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

function GoalCard({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const messages = useMessages();
  const { takes, language } = messages;
  const { kind, level, total, missing, missingMinima, raise } = goal;
  const points = (value: number) => formatPoints(value, language);
  return (
    <li className={styles.goal}>
      <h3 className={styles.heading}>
        {tidySentence(
          takes.goals[kind]({ goal: level === undefined ? points(total) : sayLevel(level, messages) }),
        )}
      </h3>
      <p className={styles.missing}>
        {missing > 0 ? takes.missing({ missing: points(missing) }) : takes.totalEnough}
      </p>
      {missingMinima.map(({ instrument, minimum, missing: short }) => (
        <p key={instrument} className={styles.missing}>
          {takes.minimum({ instrument, minimum: points(minimum), missing: points(short) })}
        </p>
      ))}
      {raise.length > 0 && (
        <>
          <p className={styles.fewest}>{takes.fewest({ count: formatCount(raise.length, language) })}</p>
          <ul className={styles.raise}>
            {raise.map(({ indicator, from, to, gain }) => (
              <li key={indicator}>
                {tidySentence(
                  takes.raise({
                    indicator: messages.indicatorNamed({
                      number: String(indicator),
                      name: messages.indicators[indicator],
                    }),
                    from: points(from),
                    to: points(to),
                    gain: points(gain),
                  }),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Worth({ worth }: { readonly worth: Takes['worth'] }) {
  const styles = useStyles();
  const { takes, language } = useMessages();
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{takes.worth}</h3>
      <ul className={styles.lines}>
        {INSTRUMENTS.map(({ instrument }) => {
          const own = worth.filter(({ indicator }) => indicatorByNumber(indicator).instrument === instrument);
          const [first] = own;
          return (
            first !== undefined && (
              <li key={instrument}>
                {takes.worthLine({
                  instrument,
                  indicators: own.map(({ indicator }) => String(indicator)).join(', '),
                  points: formatPoints(first.perHundred, language),
                })}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function Items({ assessment: { framework } }: { readonly assessment: Assessment<Place> }) {
  const styles = useStyles();
  const { takes, language } = useMessages();
  const items = itemWorth(framework);
  if (items.length === 0) {
    return null;
  }
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{takes.items}</h3>
      <ul className={styles.lines}>
        {items.map(({ code, points, total }) => (
          <li key={code}>
            {takes.itemLine({
              code,
              points: formatPoints(points, language),
              total: formatPoints(total, language),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is missing to each goal with the shortest way there, and what each indicator and item is worth. */
export function Goals({ assessment }: { readonly assessment: Assessment<Place> }) {
  const styles = useStyles();
  const { takes } = useMessages();
  const found = useMemo(() => whatItTakes(assessment), [assessment]);
  if (found === undefined) {
    return <p className={styles.text}>{takes.noTotal}</p>;
  }
  return (
    <>
      {found.goals.length === 0 && <p className={styles.text}>{takes.allReached}</p>}
      <ul className={styles.goals}>
        {found.goals.map((goal) => (
          <GoalCard key={goal.kind} goal={goal} />
        ))}
      </ul>
      <Worth worth={found.worth} />
      <Items assessment={assessment} />
    </>
  );
}
