import type { FiscalYear } from '../thai/FiscalYear';
import { bandOf, DEFAULT_BAND_LINES, type Band, type BandLines } from './Band';
import { findTotals } from './findTotals';
import { findLevel } from './findLevel';
import type { Finding } from './Finding';
import { TARGET_HUNDREDTHS } from './goal';
import { fromHundredths, toHundredths } from './hundredths';
import { INDICATORS, type IndicatorNumber } from './Indicator';
import type { Instrument } from './Instrument';

/** A number that the officer typed (points 0–100) and where. */
export interface TypedPoints<At> {
  readonly points: number;
  readonly at: At;
}

/** What a sheet says beside the indicators: total, level, instruments, the two parts of the external survey. */
export interface TypedFigures<At> {
  readonly total?: TypedPoints<At> | undefined;
  readonly level?: { readonly text: string; readonly at: At } | undefined;
  readonly instruments: Readonly<Partial<Record<Instrument, TypedPoints<At> | undefined>>>;
  readonly eitParts?: readonly [TypedPoints<At> | undefined, TypedPoints<At> | undefined] | undefined;
}

/**
 * Scores of one agency and fiscal year (Buddhist) as typed; an indicator that comes twice counts once. Without a year
 * there is no level: whose rules would it be by?
 */
export interface TypedAssessment<At> {
  readonly fiscalYear?: FiscalYear | undefined;
  readonly agency?: string | undefined;
  readonly scores: readonly (TypedPoints<At> & { readonly indicator: IndicatorNumber })[];
  readonly typed: TypedFigures<At>;
}

/** One indicator with its score. */
export interface AssessedIndicator<At> {
  readonly number: IndicatorNumber;
  readonly name: string;
  readonly instrument: Instrument;
  /** As typed, 0–100. */
  readonly points: number;
  /** Rounded half-up to two decimals; what bands and sums are made of. */
  readonly hundredths: number;
  readonly band: Band;
  /** Points to the target of 85; 0 when reached. */
  readonly gap: number;
  readonly at: At;
}

/** Which total the level was judged on: the published one, or ours where none was typed or it is wrong. */
export type LevelBasis = 'typedTotal' | 'computedTotal';

/** The result of one agency and year. */
export interface Assessment<At> {
  readonly fiscalYear?: FiscalYear;
  readonly agency?: string;
  /** In official order. */
  readonly indicators: readonly AssessedIndicator<At>[];
  readonly missing: readonly IndicatorNumber[];
  /** Means in points, rounded to four decimals; only instruments whose indicators are all there. */
  readonly instruments: Readonly<Partial<Record<Instrument, number>>>;
  /** Exact, in points; only when all ten indicators are there. */
  readonly total?: number;
  /** Rounded half-up to two decimals. */
  readonly totalRounded?: number;
  readonly level?: string;
  readonly levelBasis?: LevelBasis;
  readonly typed: TypedFigures<At>;
  readonly findings: readonly Finding<At>[];
}

/**
 * Computes an assessment from typed scores: instruments, total, level by the rules of the year, band and gap of each
 * indicator, and what is wrong or odd. Arithmetic is exact in hundredths (domain facts 2). Nothing typed is corrected; a
 * typed total within 0.01 of ours is the published one and decides the level.
 */
export function assess<At>(
  input: TypedAssessment<At>,
  lines: BandLines = DEFAULT_BAND_LINES,
): Assessment<At> {
  const { fiscalYear, agency, typed } = input;
  const indicators = INDICATORS.flatMap(({ number, name, instrument }): AssessedIndicator<At>[] => {
    const score = input.scores.find(({ indicator }) => indicator === number);
    if (!score) return [];
    const hundredths = toHundredths(score.points);
    return [
      {
        number,
        name,
        instrument,
        points: score.points,
        hundredths,
        band: bandOf(hundredths, lines),
        gap: fromHundredths(Math.max(0, TARGET_HUNDREDTHS - hundredths)),
        at: score.at,
      },
    ];
  });
  const missing = INDICATORS.filter(({ number }) => !indicators.some((each) => each.number === number));
  const totals = findTotals(indicators, typed);
  const level =
    fiscalYear === undefined ? { result: {}, findings: [] } : findLevel(fiscalYear, totals, typed);
  return {
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(agency === undefined ? {} : { agency }),
    indicators,
    missing: missing.map(({ number }) => number),
    instruments: totals.instruments,
    ...(totals.total === undefined
      ? {}
      : { total: totals.total.exact / 10_000, totalRounded: fromHundredths(totals.total.rounded) }),
    ...level.result,
    typed,
    findings: [
      ...repeatedFindings(input),
      ...missing.map(({ number, name }): Finding<At> => ({
        code: 'missingIndicator',
        severity: 'error',
        data: { indicator: number, name },
      })),
      ...totals.findings,
      ...level.findings,
    ],
  };
}

function repeatedFindings<At>({ scores }: TypedAssessment<At>): readonly Finding<At>[] {
  const seen = new Set<IndicatorNumber>();
  return scores.flatMap(({ indicator, at }): Finding<At>[] => {
    if (!seen.has(indicator)) {
      seen.add(indicator);
      return [];
    }
    const name = INDICATORS.find(({ number }) => number === indicator)?.name ?? '';
    return [{ code: 'duplicateIndicator', severity: 'error', at, data: { indicator, name } }];
  });
}
