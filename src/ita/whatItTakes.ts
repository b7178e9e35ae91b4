import type { Assessment } from './assess';
import type { LevelRule } from './Framework';
import { weightOf } from './goal';
import { fromHundredths } from './hundredths';
import type { IndicatorNumber } from './Indicator';
import { INSTRUMENTS, type Instrument } from './Instrument';
import { scoresOf, standingJudge, type Scores, type Standing } from './standing';

/** One indicator to raise; all figures in points. */
export interface Raise {
  readonly indicator: IndicatorNumber;
  readonly from: number;
  /** The value to reach. */
  readonly to: number;
  /** What this adds to the total. */
  readonly gain: number;
}

/** Something worth reaching: the target, the next better level, or the best one with its minima. */
export interface Goal {
  readonly kind: 'target' | 'nextLevel' | 'bestLevel';
  /** The level's name; absent for the target. */
  readonly level?: string;
  /** The total it asks for, in points. */
  readonly total: number;
  /** Points of the total that are missing; 0 where only minima are. */
  readonly missing: number;
  /** Instruments below the minimum of the level, in points. */
  readonly missingMinima: readonly {
    readonly instrument: Instrument;
    readonly minimum: number;
    readonly missing: number;
  }[];
  /** The fewest indicators that reach it, the weakest and most valuable first. */
  readonly raise: readonly Raise[];
}

/** What an agency gains by what. */
export interface WhatItTakes {
  /** Points of the total per hundred points of each indicator that counts, in official order: 6, 10 or 20 as a rule. */
  readonly worth: readonly { readonly indicator: IndicatorNumber; readonly perHundred: number }[];
  /** Only what is not reached yet: the target first, the best level last. */
  readonly goals: readonly Goal[];
}

const FULL = 10_000;

type Wanted = Pick<Goal, 'kind'> & Pick<LevelRule, 'from' | 'minima'> & { readonly level?: string };

/** Whether scores reach what is wanted, as levels are judged: on rounded figures. */
function reaches({ from, minima }: Wanted, judge: (scores: Scores) => Standing, scores: Scores): boolean {
  const { total, instruments, eitParts } = judge(scores);
  if (total === undefined || total < from) return false;
  if (minima === undefined) return true;
  return (
    INSTRUMENTS.every(({ instrument }) => (instruments[instrument] ?? 0) >= minima[instrument]) &&
    eitParts.every((part) => part >= minima.EIT)
  );
}

/**
 * Whether they reach it without being rounded up, in whatever changed: no officer should rely on half a hundredth, and the
 * authority rounds figures that nobody else has.
 */
function reachesSurely(
  wanted: Wanted,
  judge: (scores: Scores) => Standing,
  scores: Scores,
  now: Standing,
): boolean {
  if (!reaches(wanted, judge, scores)) return false;
  const { atLeast } = judge(scores);
  const { from, minima } = wanted;
  return (
    atLeast.total >= from &&
    INSTRUMENTS.every(({ instrument }) => {
      const value = atLeast.instruments[instrument] ?? 0;
      return value >= (minima?.[instrument] ?? 0) || value === now.atLeast.instruments[instrument];
    })
  );
}

/** The least value of 0–10,000 for which something holds that goes on to hold; undefined when it never does. */
function leastThat(holds: (value: number) => boolean): number | undefined {
  if (!holds(FULL)) return undefined;
  let below = -1;
  let enough = FULL;
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (holds(middle)) enough = middle;
    else below = middle;
  }
  return enough;
}

/** Every way to choose `count` of some things, in their order. */
function choices<Thing>(things: readonly Thing[], count: number): readonly (readonly Thing[])[] {
  if (count === 0) return [[]];
  return things.flatMap((thing, index) =>
    choices(things.slice(index + 1), count - 1).map((others) => [thing, ...others]),
  );
}

/** Indicators lifted to a line, those above it as they are. */
function lifted(scores: Scores, which: readonly IndicatorNumber[], line: number): Scores {
  return new Map([
    ...scores,
    ...which.map((number) => [number, Math.max(line, scores.get(number) ?? 0)] as const),
  ]);
}

/**
 * What an agency is missing to the target (usually 85), to the next level and to the best level with its minima, and the
 * fewest indicators to raise to get there: of the sets of that size the one with the most room by its weights, each
 * raised to one common line as low as it can be, higher where the minimum of an instrument asks for it. Undefined without
 * a total.
 */
export function whatItTakes<At>(assessment: Assessment<At>): WhatItTakes | undefined {
  const { framework, notCounted = [] } = assessment;
  const judge = standingJudge(assessment);
  const scores = scoresOf(assessment);
  const now = judge(scores);
  const { total } = now;
  if (total === undefined) return undefined;
  const weight = (number: IndicatorNumber): number => weightOf(number, framework, notCounted);
  const room = (number: IndicatorNumber): number => weight(number) * (FULL - (scores.get(number) ?? FULL));
  const raisable = framework.order.value
    .filter((number) => room(number) > 0)
    .sort((one, other) => room(other) - room(one) || one - other);

  /** The lowest line that is sure; where only rounding gets there, the lowest of all. */
  const lineFor = (wanted: Wanted, start: Scores, which: readonly IndicatorNumber[]): number | undefined =>
    leastThat((value) => reachesSurely(wanted, judge, lifted(start, which, value), now)) ??
    leastThat((value) => reaches(wanted, judge, lifted(start, which, value)));

  const valuesFor = (wanted: Wanted, which: readonly IndicatorNumber[]): Scores | undefined => {
    const ofInstrument = (instrument: Instrument): readonly IndicatorNumber[] =>
      which.filter((number) =>
        assessment.indicators.some((each) => each.number === number && each.instrument === instrument),
      );
    let raised = scores;
    for (const { instrument } of INSTRUMENTS) {
      const own = ofInstrument(instrument);
      const minimum = wanted.minima?.[instrument];
      if (minimum === undefined || own.length === 0) continue;
      const start = raised;
      const only: Wanted = {
        kind: wanted.kind,
        from: 0,
        minima: { IIT: 0, EIT: 0, OIT: 0, [instrument]: minimum },
      };
      const line = lineFor(only, start, own);
      if (line !== undefined) raised = lifted(start, own, line);
    }
    const start = raised;
    const line = lineFor(wanted, start, which);
    return line === undefined ? undefined : lifted(start, which, line);
  };

  const fewest = (wanted: Wanted): readonly Raise[] | undefined => {
    for (let count = 0; count <= raisable.length; count += 1) {
      const [which] = choices(raisable, count)
        .filter((each) => reaches(wanted, judge, lifted(scores, each, FULL)))
        .sort((one, other) => roomOf(other) - roomOf(one));
      const values = which && valuesFor(wanted, which);
      if (which !== undefined && values !== undefined) {
        return which.map((number) => {
          const from = scores.get(number) ?? 0;
          const to = values.get(number) ?? from;
          return {
            indicator: number,
            from: fromHundredths(from),
            to: fromHundredths(to),
            gain: ((to - from) * weight(number)) / 10_000,
          };
        });
      }
    }
    return undefined;
  };
  const roomOf = (which: readonly IndicatorNumber[]): number =>
    which.reduce((sum, number) => sum + room(number), 0);

  return {
    worth: framework.order.value
      .filter((number) => scores.has(number))
      .map((number) => ({ indicator: number, perHundred: weight(number) })),
    goals: wantedOf(assessment, now).flatMap((wanted): readonly Goal[] => {
      const { kind, level, from, minima } = wanted;
      const raise = fewest(wanted);
      if (raise === undefined) return [];
      return [
        {
          kind,
          ...(level === undefined ? {} : { level }),
          total: fromHundredths(from),
          missing: fromHundredths(Math.max(0, from - total)),
          missingMinima: missingMinima(minima, now),
          raise,
        },
      ];
    }),
  };
}

function missingMinima(minima: LevelRule['minima'], now: Standing): Goal['missingMinima'] {
  if (minima === undefined) return [];
  return INSTRUMENTS.flatMap(({ instrument }) => {
    const parts = instrument === 'EIT' ? now.eitParts : [];
    const value = Math.min(now.instruments[instrument] ?? 0, ...parts);
    const minimum = minima[instrument];
    return value >= minimum
      ? []
      : [{ instrument, minimum: fromHundredths(minimum), missing: fromHundredths(minimum - value) }];
  });
}

/** What is not reached yet. The next level is not named twice when it is the best. */
function wantedOf<At>({ framework }: Assessment<At>, { total = 0, rule }: Standing): readonly Wanted[] {
  const target = framework.target.value;
  const at = framework.levels.findIndex(({ name }) => name === rule?.name);
  const better = at <= 0 ? [] : framework.levels.slice(0, at);
  const [best] = better;
  const next = better.length > 1 ? better.at(-1) : undefined;
  const level = (kind: 'nextLevel' | 'bestLevel', each: LevelRule | undefined): readonly Wanted[] =>
    each === undefined
      ? []
      : [
          {
            kind,
            level: each.name,
            from: each.from,
            ...(each.minima === undefined ? {} : { minima: each.minima }),
          },
        ];
  return [
    ...(total < target ? [{ kind: 'target', from: target } as const] : []),
    ...level('nextLevel', next),
    ...level('bestLevel', best),
  ];
}
