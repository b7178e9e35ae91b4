import type { AssessedIndicator, TypedFigures, TypedPoints } from './assess';
import type { Finding } from './Finding';
import { weightOf } from './goal';
import { fromHundredths, toHundredths } from './hundredths';
import { INDICATORS } from './Indicator';
import { INSTRUMENTS, type Instrument } from './Instrument';

/** A mean of indicators, kept exact: hundredths added up, and how many. */
interface Mean {
  readonly sum: number;
  readonly count: number;
}

/** A total as exact ten-thousandths of a point, and rounded half-up to hundredths. */
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

/** Computes instruments and total from the indicators and compares them with what was typed. */
export function findTotals<At>(
  indicators: readonly AssessedIndicator<At>[],
  typed: TypedFigures<At>,
): Totals<At> {
  const means = INSTRUMENTS.flatMap(({ instrument }) => {
    const mean = meanOf(indicators, instrument);
    return mean ? [{ instrument, mean }] : [];
  });
  const total = totalOf(indicators);
  const typedTotal = typed.total && toHundredths(typed.total.points);
  const agrees = total !== undefined && typedTotal !== undefined && isNear(typedTotal, exactMean(total));
  return {
    instruments: Object.fromEntries(
      means.map(({ instrument, mean }) => [instrument, roundedPoints(mean, 10_000)]),
    ),
    published: Object.fromEntries(
      means.map(({ instrument, mean }) => [instrument, publishedOf(typed.instruments[instrument], mean)]),
    ),
    ...(total === undefined ? {} : { total }),
    ...(agrees ? { publishedTotal: typedTotal } : {}),
    findings: [
      ...totalFindings(indicators, total, typed.total),
      ...means.flatMap(({ instrument, mean }) =>
        instrumentFindings(instrument, mean, typed.instruments[instrument]),
      ),
      ...partsFindings(means.find(({ instrument }) => instrument === 'EIT')?.mean, typed.eitParts),
    ],
  };
}

function meanOf<At>(indicators: readonly AssessedIndicator<At>[], instrument: Instrument): Mean | undefined {
  const own = indicators.filter((each) => each.instrument === instrument);
  const count = INDICATORS.filter((each) => each.instrument === instrument).length;
  return own.length === count
    ? { sum: own.reduce((sum, each) => sum + each.hundredths, 0), count }
    : undefined;
}

/** (6·ΣIIT + 10·ΣEIT + 20·ΣOIT) / 100, domain facts 2.1. */
function totalOf<At>(indicators: readonly AssessedIndicator<At>[]): Total | undefined {
  if (indicators.length < INDICATORS.length) return undefined;
  const exact = indicators.reduce((sum, { number, hundredths }) => sum + weightOf(number) * hundredths, 0);
  return { exact, rounded: Math.floor((exact + 50) / 100) };
}

const exactMean = ({ exact }: Total): Mean => ({ sum: exact, count: 100 });

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
    computed: total.exact / 10_000,
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

function instrumentFindings<At>(
  instrument: Instrument,
  mean: Mean,
  typed: TypedPoints<At> | undefined,
): readonly Finding<At>[] {
  if (!typed || isNear(toHundredths(typed.points), mean)) return [];
  const data = { instrument, typed: typed.points, computed: roundedPoints(mean, 10_000) };
  return [{ code: 'instrumentMismatch', severity: 'error', at: typed.at, data }];
}

/** EIT is the mean of its two parts (domain facts 2.2, seen at one agency only: a note, no error). */
function partsFindings<At>(
  mean: Mean | undefined,
  parts: TypedFigures<At>['eitParts'],
): readonly Finding<At>[] {
  const [one, two] = parts ?? [];
  if (!mean || !one || !two) return [];
  const sum = toHundredths(one.points) + toHundredths(two.points);
  // Twice the distance of the two means, in hundredths times the count.
  if (Math.abs(sum * mean.count - 2 * mean.sum) <= 2 * TOLERANCE_HUNDREDTHS * mean.count) return [];
  const data = { part1: one.points, part2: two.points, computed: roundedPoints(mean, 10_000) };
  return [{ code: 'eitPartsMismatch', severity: 'note', at: one.at, data }];
}
