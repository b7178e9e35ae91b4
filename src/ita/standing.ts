import type { Assessment } from './assess';
import type { LevelRule } from './Framework';
import { toHundredths } from './hundredths';
import { INDICATORS, type IndicatorNumber } from './Indicator';
import { INSTRUMENTS, type Instrument } from './Instrument';
import { levelRuleOf } from './levelOf';
import { publishedTotal } from './publishedTotal';

/** Scores in hundredths by indicator. */
export type Scores = ReadonlyMap<IndicatorNumber, number>;

type Figures = Readonly<Partial<Record<Instrument, number>>>;

/** What some scores would mean: instruments and total in hundredths (rounded half-up), and the level. */
export interface Standing {
  readonly instruments: Readonly<Partial<Record<Instrument, number>>>;
  /** The two parts of the external survey, where they are typed and tested each. */
  readonly eitParts: readonly number[];
  readonly total?: number;
  /** The same figures before rounding, cut off: what is reached even where nothing is rounded up. */
  readonly atLeast: { readonly instruments: Figures; readonly total: number };
  readonly rule?: LevelRule;
}

/** Means of one to five indicators are exact in sixtieths of a hundredth. */
const PARTS = 60;

function halfUp(value: number, parts: number): number {
  return Math.floor((2 * value + parts) / (2 * parts));
}

/** What an indicator's share of its instrument is made of: which indicators count. */
function countedOf({ notCounted = [] }: Pick<Assessment<unknown>, 'notCounted'>) {
  return INSTRUMENTS.map(({ instrument }) => ({
    instrument,
    counted: INDICATORS.filter(
      (each) => each.instrument === instrument && !notCounted.includes(each.number),
    ).map(({ number }) => number),
  }));
}

/** The scores of an assessment in hundredths. */
export function scoresOf({ indicators }: Pick<Assessment<unknown>, 'indicators'>): Scores {
  return new Map(indicators.map(({ number, hundredths }) => [number, hundredths]));
}

/**
 * How other scores of the same agency and year would be judged. What was published keeps its rounding: the result for the
 * scores as they are is the published one, and a change adds to it. The two parts of the external survey, where they are
 * tested each, are taken to rise and fall together.
 */
export function standingJudge<At>(assessment: Assessment<At>): (scores: Scores) => Standing {
  const { framework, typed } = assessment;
  const groups = countedOf(assessment);
  const meansOf = (scores: Scores): Figures =>
    Object.fromEntries(
      groups.flatMap(({ instrument, counted }) => {
        const sum = counted.reduce((all, number) => all + (scores.get(number) ?? NaN), 0);
        return counted.length === 0 || Number.isNaN(sum)
          ? []
          : [[instrument, sum * (PARTS / counted.length)]];
      }),
    );
  const totalOf = ({ IIT, EIT, OIT }: Figures): number | undefined =>
    IIT === undefined || EIT === undefined || OIT === undefined
      ? undefined
      : framework.weights.value.IIT * IIT +
        framework.weights.value.EIT * EIT +
        framework.weights.value.OIT * OIT;
  const now = meansOf(scoresOf(assessment));
  const totalNow = totalOf(now);
  const total = assessment.levelBasis === 'typedTotal' ? publishedTotal(assessment) : undefined;
  const totalShift =
    total === undefined || totalNow === undefined ? 0 : toHundredths(total) * PARTS * 100 - totalNow;
  const shiftOf = (instrument: Instrument): number => {
    const points = typed.instruments[instrument]?.points;
    const mean = now[instrument];
    if (points === undefined || mean === undefined) return 0;
    const shift = toHundredths(points) * PARTS - mean;
    // Further off it is a slip of the pen, not the published value (domain facts 2.3).
    return Math.abs(shift) <= PARTS ? shift : 0;
  };
  const shifts = { IIT: shiftOf('IIT'), EIT: shiftOf('EIT'), OIT: shiftOf('OIT') };
  const [one, two] = typed.eitParts ?? [];
  const typedParts =
    framework.eitParts?.value === 'each' && one !== undefined && two !== undefined ? [one, two] : [];
  return (scores) => {
    const means = meansOf(scores);
    const exact = totalOf(means);
    const published = (round: (value: number, parts: number) => number): Figures =>
      Object.fromEntries(
        INSTRUMENTS.flatMap(({ instrument }) => {
          const mean = means[instrument];
          return mean === undefined ? [] : [[instrument, round(mean + shifts[instrument], PARTS)]];
        }),
      );
    const instruments = published(halfUp);
    const cutOff = (value: number, parts: number): number => Math.floor(value / parts);
    const atLeast = {
      instruments: published(cutOff),
      total: exact === undefined ? 0 : cutOff(exact + totalShift, PARTS * 100),
    };
    const { EIT } = instruments;
    const rise = (means.EIT ?? 0) - (now.EIT ?? 0);
    const eitParts = typedParts.map(({ points }) => halfUp(toHundredths(points) * PARTS + rise, PARTS));
    if (exact === undefined) return { instruments, eitParts, atLeast };
    const rounded = halfUp(exact + totalShift, PARTS * 100);
    const rule =
      assessment.fiscalYear === undefined
        ? undefined
        : levelRuleOf(framework, rounded, {
            ...instruments,
            ...(EIT === undefined ? {} : { EIT: [EIT, ...eitParts] }),
          });
    return { instruments, eitParts, atLeast, total: rounded, ...(rule === undefined ? {} : { rule }) };
  };
}
