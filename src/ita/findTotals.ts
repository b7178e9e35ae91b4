import type { AssessedIndicator, TypedFigures, TypedPoints } from './assess';
import type { Draft } from './Draft';
import type { Finding } from './Finding';
import type { Framework } from './Framework';
import { fromHundredths, toHundredths } from './hundredths';
import { indicatorByNumber, type IndicatorNumber } from './Indicator';
import { INSTRUMENTS, type Instrument } from './Instrument';

/** A mean of indicators, kept exact: hundredths added up, and how many. */
interface Mean {
  readonly sum: number;
  readonly count: number;
}

interface InstrumentMean {
  readonly instrument: Instrument;
  readonly mean: Mean;
}

/** A total as exact parts of a point (see `TOTAL_PARTS`), and rounded half-up to hundredths. */
export interface Total {
  readonly exact: number;
  readonly rounded: number;
}

/** Instruments and total of an assessment, with what is wrong in the typed ones. */
export interface Totals<At> {
  /** Points, rounded to four decimals. */
  readonly instruments: Readonly<Partial<Record<Instrument, number>>>;
  /**
   * What levels are judged on, in hundredths: the typed value where it is ours within 0.01, else ours rounded.
   */
  readonly published: Readonly<Partial<Record<Instrument, number>>>;
  readonly total?: Total;
  /** The typed total in hundredths, where it is ours within 0.01. */
  readonly publishedTotal?: number;
  readonly findings: readonly Finding<At>[];
}

/** Computed values come from rounded indicators, so a published value may differ by 0.01 (domain facts 2.3). */
const TOLERANCE_HUNDREDTHS = 1;

/** Means of one to five indicators in whole percent weights are exact in this fraction of a hundredth. */
const PARTS = 60 * 100;

/** Parts of a point that a total is exact in. */
export const TOTAL_PARTS = PARTS * 100;

/**
 * Computes instruments and total from the indicators that count and compares them with what was typed. An indicator that is
 * not counted is left out of the mean of its instrument (domain facts 2.4).
 */
export function findTotals<At>(
  indicators: readonly AssessedIndicator<At>[],
  typed: TypedFigures<At>,
  framework: Pick<Framework, 'weights'>,
  notCounted: readonly IndicatorNumber[] = [],
): Totals<At> {
  const means: InstrumentMean[] = [];
  const instruments: Partial<Record<Instrument, number>> = {};
  const published: Partial<Record<Instrument, number>> = {};
  for (const { instrument } of INSTRUMENTS) {
    const mean = meanOf(indicators, instrument, notCounted);
    if (mean === undefined) continue;
    means.push({ instrument, mean });
    instruments[instrument] = roundedPoints(mean, 10_000);
    published[instrument] = publishedOf(typed.instruments[instrument], mean);
  }
  const total = totalOf(means, framework);
  const typedTotal = typed.total && toHundredths(typed.total.points);
  const agrees = total !== undefined && typedTotal !== undefined && isNear(typedTotal, exactMean(total));
  const totals: Draft<Totals<At>> = {
    instruments,
    published,
    findings: [
      ...totalFindings(indicators, total, typed.total),
      ...instrumentsFindings(means, typed),
      ...partsFindings(means, typed.eitParts),
    ],
  };
  if (total !== undefined) totals.total = total;
  if (agrees) totals.publishedTotal = typedTotal;
  return totals;
}

/** How many indicators each instrument has. */
const COUNTS: Readonly<Record<Instrument, number>> = { IIT: 5, EIT: 3, OIT: 2 };

function meanOf<At>(
  indicators: readonly AssessedIndicator<At>[],
  instrument: Instrument,
  notCounted: readonly IndicatorNumber[],
): Mean | undefined {
  let count = COUNTS[instrument];
  for (const number of notCounted) {
    count -= indicatorByNumber(number).instrument === instrument ? 1 : 0;
  }
  let sum = 0;
  let scored = 0;
  for (const each of indicators) {
    if (each.instrument === instrument) {
      sum += each.hundredths;
      scored += 1;
    }
  }
  return scored === count && count > 0 ? { sum, count } : undefined;
}

/** The means of the three instruments by their weights (domain facts 2.1); none when one of them is not known. */
function totalOf(
  means: readonly InstrumentMean[],
  { weights }: Pick<Framework, 'weights'>,
): Total | undefined {
  if (means.length < INSTRUMENTS.length) return undefined;
  const exact = means.reduce(
    (sum, { instrument, mean }) => sum + weights.value[instrument] * mean.sum * (60 / mean.count),
    0,
  );
  return { exact, rounded: Math.floor((2 * exact + PARTS) / (2 * PARTS)) };
}

const exactMean = ({ exact }: Total): Mean => ({ sum: exact, count: PARTS });

/** A mean in points, rounded half-up to 1/`parts` of a point. */
function roundedPoints({ sum, count }: Mean, parts: number): number {
  const scale = parts / 100;
  return Math.floor((2 * sum * scale + count) / (2 * count)) / parts;
}

function isNear(typedHundredths: number, { sum, count }: Mean): boolean {
  return Math.abs(typedHundredths * count - sum) <= TOLERANCE_HUNDREDTHS * count;
}

function publishedOf<At>(typed: TypedPoints<At> | undefined, mean: Mean): number {
  const hundredths = typed && toHundredths(typed.points);
  return hundredths !== undefined && isNear(hundredths, mean)
    ? hundredths
    : toHundredths(roundedPoints(mean, 100));
}

function totalFindings<At>(
  indicators: readonly AssessedIndicator<At>[],
  total: Total | undefined,
  typed: TypedPoints<At> | undefined,
): readonly Finding<At>[] {
  if (!total || !typed) return [];
  const hundredths = toHundredths(typed.points);
  if (hundredths === total.rounded) return [];
  const data = {
    typed: typed.points,
    computed: total.exact / TOTAL_PARTS,
    rounded: fromHundredths(total.rounded),
  };
  if (isNear(hundredths, exactMean(total))) {
    return [{ code: 'totalRounding', severity: 'note', at: typed.at, data }];
  }
  const plain: Mean = {
    sum: indicators.reduce((sum, each) => sum + each.hundredths, 0),
    count: indicators.length,
  };
  const code = isNear(hundredths, plain) ? 'totalIsPlainMean' : 'totalMismatch';
  return [{ code, severity: 'error', at: typed.at, data }];
}

function instrumentsFindings<At>(
  means: readonly InstrumentMean[],
  typed: TypedFigures<At>,
): readonly Finding<At>[] {
  const findings: Finding<At>[] = [];
  for (const { instrument, mean } of means) {
    const points = typed.instruments[instrument];
    if (points === undefined || isNear(toHundredths(points.points), mean)) continue;
    const data = { instrument, typed: points.points, computed: roundedPoints(mean, 10_000) };
    findings.push({ code: 'instrumentMismatch', severity: 'error', at: points.at, data });
  }
  return findings;
}

/** EIT is the mean of its two parts (domain facts 2.2, seen at one agency only: a note, no error). */
function partsFindings<At>(
  means: readonly InstrumentMean[],
  parts: TypedFigures<At>['eitParts'],
): readonly Finding<At>[] {
  if (parts === undefined) return [];
  const mean = means.find(({ instrument }) => instrument === 'EIT')?.mean;
  const [one, two] = parts;
  if (!mean || !one || !two) return [];
  const sum = toHundredths(one.points) + toHundredths(two.points);
  // Twice the distance of the two means, in hundredths times the count.
  if (Math.abs(sum * mean.count - 2 * mean.sum) <= 2 * TOLERANCE_HUNDREDTHS * mean.count) return [];
  const data = { part1: one.points, part2: two.points, computed: roundedPoints(mean, 10_000) };
  return [{ code: 'eitPartsMismatch', severity: 'note', at: one.at, data }];
}
