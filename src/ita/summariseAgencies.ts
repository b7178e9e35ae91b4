import type { Assessment } from './assess';
import { TARGET_HUNDREDTHS } from './goal';
import { fromHundredths, toHundredths } from './hundredths';
import { INDICATORS, type IndicatorNumber } from './Indicator';
import { publishedTotal } from './publishedTotal';

/** What a summary needs of one agency's result. */
export type SummarisedAgency = Pick<
  Assessment<unknown>,
  'indicators' | 'level' | 'levelBasis' | 'typed' | 'totalRounded'
>;

/** So many agencies have this level; undefined: no level could be given. */
export interface LevelCount {
  readonly level: string | undefined;
  readonly count: number;
}

/** How the scores of one indicator lie over all agencies that have one; all figures in points. */
export interface IndicatorSpread {
  readonly indicator: IndicatorNumber;
  /** Agencies with a score of this indicator, at least one. */
  readonly agencies: number;
  readonly mean: number;
  readonly least: number;
  /** Quartiles as Excel's QUARTILE.INC gives them, so that the officer can check them in her sheet. */
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
  /** Agencies under the target. */
  readonly belowTarget: number;
}

/** What all agencies of a sheet have in common. */
export interface AgencySummary {
  readonly agencies: number;
  /** Agencies whose total is known; mean and share are of these. */
  readonly withTotal: number;
  /** Mean of the totals in points; undefined where no agency has one. */
  readonly mean?: number;
  /** Agencies whose total reaches the target. */
  readonly atTarget: number;
  /** In the order that was asked for; agencies without a level last. */
  readonly levels: readonly LevelCount[];
  /** In official order; an indicator that no agency has is left out. */
  readonly spreads: readonly IndicatorSpread[];
}

/** Scores are whole hundredths of 0 to 100, so counting them sorts them in linear time. */
const BINS = 10_001;

/** The k-th smallest value (from 0) of counted hundredths. */
function orderStatistic(counts: Uint32Array, k: number): number {
  let seen = 0;
  for (let value = 0; value < counts.length; value += 1) {
    seen += counts[value] ?? 0;
    if (seen > k) {
      return value;
    }
  }
  return counts.length - 1;
}

/** The value at a share of the way from the least to the greatest, between two values in proportion; in points. */
function quantile(counts: Uint32Array, all: number, share: number): number {
  const place = (all - 1) * share;
  const below = Math.floor(place);
  const low = orderStatistic(counts, below);
  const high = orderStatistic(counts, Math.ceil(place));
  return (low + (high - low) * (place - below)) / 100;
}

function spreadOf(
  indicator: IndicatorNumber,
  counts: Uint32Array,
  target: number,
): readonly IndicatorSpread[] {
  let agencies = 0;
  let sum = 0;
  let belowTarget = 0;
  counts.forEach((count, value) => {
    agencies += count;
    sum += count * value;
    belowTarget += value < target ? count : 0;
  });
  if (agencies === 0) {
    return [];
  }
  return [
    {
      indicator,
      agencies,
      mean: fromHundredths(sum / agencies),
      least: quantile(counts, agencies, 0),
      lowerQuartile: quantile(counts, agencies, 0.25),
      median: quantile(counts, agencies, 0.5),
      upperQuartile: quantile(counts, agencies, 0.75),
      most: quantile(counts, agencies, 1),
      belowTarget,
    },
  ];
}

/**
 * What many agencies come to: levels, mean, share at the target (hundredths, usually 85.00) and above, the spread of each
 * indicator. Time grows with the number of agencies only. `levels` are counted first, best first, even where no agency has one.
 */
export function summariseAgencies(
  agencies: readonly SummarisedAgency[],
  levels: readonly string[] = [],
  target = TARGET_HUNDREDTHS,
): AgencySummary {
  const counts = new Map(INDICATORS.map(({ number }) => [number, new Uint32Array(BINS)]));
  const byLevel = new Map<string | undefined, number>(levels.map((level) => [level, 0]));
  let withTotal = 0;
  let sum = 0;
  let atTarget = 0;
  for (const agency of agencies) {
    byLevel.set(agency.level, (byLevel.get(agency.level) ?? 0) + 1);
    const total = publishedTotal(agency);
    if (total !== undefined) {
      const hundredths = toHundredths(total);
      withTotal += 1;
      sum += hundredths;
      atTarget += hundredths >= target ? 1 : 0;
    }
    for (const { number, hundredths } of agency.indicators) {
      const bins = counts.get(number);
      if (bins !== undefined) {
        bins[hundredths] = (bins[hundredths] ?? 0) + 1;
      }
    }
  }
  const unknown = byLevel.get(undefined);
  byLevel.delete(undefined);
  return {
    agencies: agencies.length,
    withTotal,
    ...(withTotal === 0 ? {} : { mean: fromHundredths(sum / withTotal) }),
    atTarget,
    levels: [
      ...[...byLevel].map(([level, count]) => ({ level, count })),
      ...(unknown === undefined ? [] : [{ level: undefined, count: unknown }]),
    ],
    spreads: [...counts].flatMap(([indicator, bins]) => spreadOf(indicator, bins, target)),
  };
}

/** The indicators with the lowest means, lowest first; of equal means the one with more agencies under the target first. */
export function weakestIndicators(
  spreads: readonly IndicatorSpread[],
  most: number,
): readonly IndicatorSpread[] {
  return [...spreads]
    .sort((a, b) => a.mean - b.mean || b.belowTarget - a.belowTarget || a.indicator - b.indicator)
    .slice(0, most);
}
