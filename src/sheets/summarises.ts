import { frameworkOf } from '../ita/frameworkOf';
import { INDICATORS } from '../ita/Indicator';
import { INSTRUMENTS } from '../ita/Instrument';
import type { Instrument } from '../ita/Instrument';
import type { ScoreBlock } from './ScoreBlock';

/** A mean that was typed is rounded, in points. */
export const ROUNDING = 0.011;

type Means = Readonly<Partial<Record<Instrument, number>>>;

/** The mean of each instrument whose indicators all have a score, or do not count. */
function meansOf(parts: readonly ScoreBlock[]): Means {
  const points = new Map(
    parts.flatMap(({ scores }) => scores.map((score) => [score.indicator, score.points] as const)),
  );
  const left = new Set(
    parts.flatMap(({ notCounted }) => (notCounted ?? []).map(({ indicator }) => indicator)),
  );
  return Object.fromEntries(
    INSTRUMENTS.flatMap(({ instrument }): readonly [Instrument, number][] => {
      const own = INDICATORS.filter((each) => each.instrument === instrument && !left.has(each.number));
      const scored = own.flatMap(({ number }) => points.get(number) ?? []);
      return scored.length === 0 || scored.length < own.length
        ? []
        : [[instrument, scored.reduce((sum, each) => sum + each, 0) / scored.length]];
    }),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING;
}

/** Whether a total can be that of some means: whatever they weigh, it lies between the lowest and the highest of them. */
function canBeTotal(total: number, means: readonly number[]): boolean {
  return total >= Math.min(...means) - ROUNDING && total <= Math.max(...means) + ROUNDING;
}

function isTotal(total: number, means: Means, year: number | undefined): boolean {
  const weights = year === undefined ? undefined : frameworkOf(year).weights.value;
  const sum = INSTRUMENTS.reduce(
    (found, { instrument, weight }) => found + (means[instrument] ?? 0) * (weights?.[instrument] ?? weight),
    0,
  );
  return isNear(total, sum / 100);
}

/** Whether figures name the year or the agency of scores that name none themselves. */
function lends(summary: ScoreBlock, parts: readonly ScoreBlock[]): boolean {
  const isYearNew = summary.years.length > 0 && parts.every(({ years }) => years.length === 0);
  const isAgencyNew = summary.agency !== undefined && parts.every(({ agency }) => agency === undefined);
  return isYearNew || isAgencyNew;
}

/**
 * Whether figures that stand alone on a sheet are those of the scores of some parts: an instrument's is their mean, a total
 * lies between the means, and is theirs to the hundredth where it is also to tell year or agency. Criteria, weights, a plan's
 * goal, counts of answers and the result of another year speak of the assessment as well and are not.
 */
export function summarises(summary: ScoreBlock, parts: readonly ScoreBlock[]): boolean {
  const means = meansOf(parts);
  const { instruments, eitParts, total } = summary.typed;
  const checks: boolean[] = INSTRUMENTS.flatMap(({ instrument }) => {
    const [mean, typed] = [means[instrument], instruments[instrument]];
    return mean === undefined || typed === undefined ? [] : [isNear(mean, typed.points)];
  });
  const all = Object.values(means);
  if (total !== undefined && all.length === INSTRUMENTS.length) {
    const year = [summary, ...parts].flatMap(({ years }) => years)[0]?.year;
    checks.push(lends(summary, parts) ? isTotal(total.points, means, year) : canBeTotal(total.points, all));
  }
  if (
    checks.length === 0 &&
    means.EIT !== undefined &&
    eitParts?.[0] !== undefined &&
    eitParts[1] !== undefined
  ) {
    checks.push(isNear(means.EIT, (eitParts[0].points + eitParts[1].points) / 2));
  }
  return checks.length > 0 && checks.every((holds) => holds);
}
