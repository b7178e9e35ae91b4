import type { Assessment } from './assess';
import { bandIn, type SchemeBand } from './BandScheme';
import { fromHundredths, toHundredths } from './hundredths';
import type { IndicatorNumber } from './Indicator';
import { INSTRUMENTS, type Instrument } from './Instrument';
import { scoresOf, standingJudge } from './standing';

/** One indicator as it would stand, in points. */
export interface SimulatedIndicator {
  readonly number: IndicatorNumber;
  readonly points: number;
  readonly group: SchemeBand;
  /** Points to the target; 0 when reached. */
  readonly gap: number;
}

/** What an assessment would be with other scores; nothing is written. All figures are points. */
export interface Simulation {
  readonly indicators: readonly SimulatedIndicator[];
  readonly instruments: Readonly<Partial<Record<Instrument, number>>>;
  /** Rounded half-up to two decimals; absent while a score is missing. */
  readonly total?: number;
  /** The name of the level; absent without a year or a total. */
  readonly level?: string;
}

/**
 * Total, level and bands if some indicators had other scores (points 0–100), by the rules and bands that the assessment was
 * judged by. Without a change it is the published result.
 */
export function simulate<At>(
  assessment: Assessment<At>,
  changed: ReadonlyMap<IndicatorNumber, number>,
): Simulation {
  const { framework, bands } = assessment;
  const scores = new Map([
    ...scoresOf(assessment),
    ...[...changed].map(([number, points]) => [number, toHundredths(points)] as const),
  ]);
  const { instruments, total, rule } = standingJudge(assessment)(scores);
  return {
    indicators: framework.order.value.flatMap((number) => {
      const hundredths = scores.get(number);
      if (hundredths === undefined) return [];
      return [
        {
          number,
          points: fromHundredths(hundredths),
          group: bandIn(bands, hundredths),
          gap: fromHundredths(Math.max(0, framework.target.value - hundredths)),
        },
      ];
    }),
    instruments: Object.fromEntries(
      INSTRUMENTS.flatMap(({ instrument }) => {
        const hundredths = instruments[instrument];
        return hundredths === undefined ? [] : [[instrument, fromHundredths(hundredths)]];
      }),
    ),
    ...(total === undefined ? {} : { total: fromHundredths(total) }),
    ...(rule === undefined ? {} : { level: rule.name }),
  };
}
