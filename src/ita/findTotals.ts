import type { AssessedIndicator, TypedFigures, TypedPoints } from './assess';
import type { Draft } from './Draft';
import { joinFindings, NO_FINDINGS } from './joinFindings';
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

interface InstrumentMean extends Mean {
  readonly instrument: Instrument;
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
  /** The two parts of the external survey were typed with their weight: no level is judged on them. */
  readonly eitParts?: 'weighted';
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
  const means = meansOf(indicators, notCounted);
  const weights = framework.weights.value;
  const total = totalOf(means, framework);
  const arePartsWeighted = partsAreWeighted(means, typed.eitParts, weights);
  const typedTotal = typed.total && toHundredths(typed.total.points);
  const agrees = total !== undefined && typedTotal !== undefined && isNear(typedTotal, exactMean(total));
  const totals: Draft<Totals<At>> = {
    instruments: byInstrument(means, (mean) => roundedPoints(mean, 10_000)),
    published: byInstrument(means, (mean) => publishedOf(typed.instruments[mean.instrument], mean)),
    findings: joinFindings(
      totalFindings(indicators, total, typed.total),
      instrumentsFindings(means, typed, weights, arePartsWeighted),
      arePartsWeighted ? NO_FINDINGS : partsFindings(means, typed.eitParts),
    ),
  };
  if (total !== undefined) totals.total = total;
  if (agrees) totals.publishedTotal = typedTotal;
  if (arePartsWeighted) totals.eitParts = 'weighted';
  return totals;
}

/** How many indicators each instrument has. */
const COUNTS: Readonly<Record<Instrument, number>> = { IIT: 5, EIT: 3, OIT: 2 };

function countedOf(instrument: Instrument, notCounted: readonly IndicatorNumber[]): number {
  let count = COUNTS[instrument];
  for (const number of notCounted) {
    count -= indicatorByNumber(number).instrument === instrument ? 1 : 0;
  }
  return count;
}

/** The means of the instruments whose indicators are all there. The indicators come in order, instrument by instrument. */
function meansOf<At>(
  indicators: readonly AssessedIndicator<At>[],
  notCounted: readonly IndicatorNumber[],
): readonly InstrumentMean[] {
  const means: InstrumentMean[] = [];
  let at = 0;
  for (const { instrument } of INSTRUMENTS) {
    const first = at;
    let sum = 0;
    for (let each = indicators[at]; each?.instrument === instrument; each = indicators[at]) {
      sum += each.hundredths;
      at += 1;
    }
    const count = countedOf(instrument, notCounted);
    if (at - first === count && count > 0) means.push({ instrument, sum, count });
  }
  return means;
}

/** One figure for each mean, under its instrument's name. */
function byInstrument(
  means: readonly InstrumentMean[],
  figureOf: (mean: InstrumentMean) => number,
): Readonly<Partial<Record<Instrument, number>>> {
  const [one, two, three] = means;
  // Written out, as nearly every agency has all three: naming them one by one would cost more than all the sums.
  if (one?.instrument === 'IIT' && two?.instrument === 'EIT' && three?.instrument === 'OIT') {
    return { IIT: figureOf(one), EIT: figureOf(two), OIT: figureOf(three) };
  }
  const figures: Partial<Record<Instrument, number>> = {};
  for (const mean of means) figures[mean.instrument] = figureOf(mean);
  return figures;
}

/** The means of the three instruments by their weights (domain facts 2.1); none when one of them is not known. */
function totalOf(
  means: readonly InstrumentMean[],
  { weights }: Pick<Framework, 'weights'>,
): Total | undefined {
  if (means.length < INSTRUMENTS.length) return undefined;
  let exact = 0;
  for (const { instrument, sum, count } of means) exact += weights.value[instrument] * sum * (60 / count);
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
  if (!total || !typed) return NO_FINDINGS;
  const hundredths = toHundredths(typed.points);
  if (hundredths === total.rounded) return NO_FINDINGS;
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

type Weights = Framework['weights']['value'];

/** The part of a mean that its instrument's weight leaves of it: 25.77 of 85.92 at 30 %. */
const weighted = ({ instrument, sum, count }: InstrumentMean, weights: Weights): Mean => ({
  sum: sum * weights[instrument],
  count: count * 100,
});

/** Whether a score of an instrument was typed with its weight, as in a row `IIT (30%)`. */
function isWeighted(typedHundredths: number, mean: InstrumentMean, weights: Weights): boolean {
  return isNear(typedHundredths, weighted(mean, weights));
}

function partsAreWeighted<At>(
  means: readonly InstrumentMean[],
  parts: TypedFigures<At>['eitParts'],
  weights: Weights,
): boolean {
  const mean = means.find(({ instrument }) => instrument === 'EIT');
  const [one, two] = parts ?? [];
  return (
    mean !== undefined &&
    one !== undefined &&
    two !== undefined &&
    // Each has half of the weight.
    isWeighted(toHundredths(one.points) + toHundredths(two.points), mean, weights)
  );
}

/** Scores of instruments that are wrong, and one remark for all that are right but typed with their weight. */
function instrumentsFindings<At>(
  means: readonly InstrumentMean[],
  { instruments, eitParts }: TypedFigures<At>,
  weights: Weights,
  arePartsWeighted: boolean,
): readonly Finding<At>[] {
  const findings: Finding<At>[] = [];
  const withWeight: { readonly instrument: Instrument; readonly at: At }[] = [];
  for (const mean of means) {
    const { instrument } = mean;
    const points = instruments[instrument];
    const hundredths = points && toHundredths(points.points);
    const part = arePartsWeighted && instrument === 'EIT' ? eitParts?.[0] : undefined;
    const isWrong = points !== undefined && hundredths !== undefined && !isNear(hundredths, mean);
    if (isWrong && !isWeighted(hundredths, mean, weights)) {
      const data = { instrument, typed: points.points, computed: roundedPoints(mean, 10_000) };
      findings.push({ code: 'instrumentMismatch', severity: 'error', at: points.at, data });
    } else if (isWrong) {
      withWeight.push({ instrument, at: points.at });
    } else if (part !== undefined) {
      withWeight.push({ instrument, at: part.at });
    }
  }
  const [first] = withWeight;
  if (first !== undefined) {
    const data = { instrument: withWeight.map(({ instrument }) => instrument).join(', ') };
    findings.push({ code: 'instrumentWeighted', severity: 'note', at: first.at, data });
  }
  return findings;
}

/** EIT is the mean of its two parts (domain facts 2.2, seen at one agency only: a note, no error). */
function partsFindings<At>(
  means: readonly InstrumentMean[],
  parts: TypedFigures<At>['eitParts'],
): readonly Finding<At>[] {
  if (parts === undefined) return NO_FINDINGS;
  const mean = means.find(({ instrument }) => instrument === 'EIT');
  const [one, two] = parts;
  if (!mean || !one || !two) return [];
  const sum = toHundredths(one.points) + toHundredths(two.points);
  // Twice the distance of the two means, in hundredths times the count.
  if (Math.abs(sum * mean.count - 2 * mean.sum) <= 2 * TOLERANCE_HUNDREDTHS * mean.count) return [];
  const data = { part1: one.points, part2: two.points, computed: roundedPoints(mean, 10_000) };
  return [{ code: 'eitPartsMismatch', severity: 'note', at: one.at, data }];
}
