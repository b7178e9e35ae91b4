import type { FiscalYear } from '../thai/FiscalYear';
import type { Band } from './Band';
import { DEFAULT_BAND_SCHEME } from './bandPresets';
import { bandIn, type BandScheme, type SchemeBand } from './BandScheme';
import type { Draft } from './Draft';
import { findTotals, TOTAL_PARTS } from './findTotals';
import { findLevel } from './findLevel';
import type { Finding } from './Finding';
import type { Framework } from './Framework';
import { frameworkOf } from './frameworkOf';
import { STANDARD_FRAMEWORK } from './goal';
import { fromHundredths, toHundredths } from './hundredths';
import { indicatorByNumber, INDICATORS, type IndicatorNumber } from './Indicator';
import type { Instrument } from './Instrument';
import { joinFindings, NO_FINDINGS } from './joinFindings';

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
  /** Indicators that were typed as not counted (`ไม่คิดคะแนน`): left out of the mean. */
  readonly notCounted?: readonly { readonly indicator: IndicatorNumber; readonly at: At }[] | undefined;
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
  /** What the band means: `improve` and `urgent` ask for remedies. */
  readonly band: Band;
  /** The band with its word and colours. */
  readonly group: SchemeBand;
  /** Points to the target; 0 when reached. */
  readonly gap: number;
  readonly at: At;
}

/** Which total the level was judged on: the published one, or ours where none was typed or it is wrong. */
export type LevelBasis = 'typedTotal' | 'computedTotal';

/** By which rules and bands scores are judged: those of each year and the officer's choices. */
export interface AssessmentRules {
  readonly frameworkOf: (year: FiscalYear) => Framework;
  readonly bands: BandScheme;
}

/** What holds until the officer chooses otherwise. */
export const STANDARD_RULES: AssessmentRules = { frameworkOf, bands: DEFAULT_BAND_SCHEME };

/** The result of one agency and year. */
export interface Assessment<At> {
  readonly fiscalYear?: FiscalYear;
  readonly agency?: string;
  /** In official order. */
  readonly indicators: readonly AssessedIndicator<At>[];
  readonly missing: readonly IndicatorNumber[];
  /** Left out of the mean; absent when all are counted. */
  readonly notCounted?: readonly IndicatorNumber[];
  /** The rules it was judged by, with the officer's changes; the standard ones where the year is not known. */
  readonly framework: Framework;
  /** The bands it was judged by. */
  readonly bands: BandScheme;
  /** Means in points, rounded to four decimals; only instruments whose indicators are all there. */
  readonly instruments: Readonly<Partial<Record<Instrument, number>>>;
  /** Exact, in points; only when all indicators that count are there. */
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
  rules: AssessmentRules = STANDARD_RULES,
): Assessment<At> {
  const { fiscalYear, agency, typed } = input;
  const framework = fiscalYear === undefined ? STANDARD_FRAMEWORK : rules.frameworkOf(fiscalYear);
  const scored = firstScores(input.scores);
  const indicators = assessedIndicators(scored, framework, rules.bands);
  const left = leftOut(input.notCounted, scored);
  const notCounted = left.length === 0 ? NO_NUMBERS : left.map(({ indicator }) => indicator);
  const missing = missingOf(indicators, notCounted);
  const totals = findTotals(indicators, typed, framework, notCounted);
  const level = fiscalYear === undefined ? NO_LEVEL : findLevel(framework, totals, typed);
  const assessment: Draft<Assessment<At>> = {
    indicators,
    missing,
    framework,
    bands: rules.bands,
    instruments: totals.instruments,
    typed,
    findings: joinFindings(
      repeatedFindings(input, indicators.length),
      ...scorelessFindings(indicators.length, missing, left, framework),
      totals.findings,
      level.findings,
    ),
  };
  if (fiscalYear !== undefined) assessment.fiscalYear = fiscalYear;
  if (agency !== undefined) assessment.agency = agency;
  if (notCounted.length > 0) assessment.notCounted = notCounted;
  if (totals.total !== undefined) {
    assessment.total = totals.total.exact / TOTAL_PARTS;
    assessment.totalRounded = fromHundredths(totals.total.rounded);
  }
  if (level.result.level !== undefined) assessment.level = level.result.level;
  if (level.result.levelBasis !== undefined) assessment.levelBasis = level.result.levelBasis;
  return assessment;
}

type TypedScore<At> = TypedAssessment<At>['scores'][number];
type LeftOut<At> = NonNullable<TypedAssessment<At>['notCounted']>[number];

const NO_NUMBERS: readonly IndicatorNumber[] = [];
const NO_LEVEL: ReturnType<typeof findLevel<never>> = { result: {}, findings: NO_FINDINGS };
const NO_SCORES: readonly undefined[] = Array.from({ length: INDICATORS.length + 1 }, () => undefined);

/** The scores by the numbers of their indicators; of one that comes twice the first. */
function firstScores<At>(scores: readonly TypedScore<At>[]): readonly (TypedScore<At> | undefined)[] {
  const first: (TypedScore<At> | undefined)[] = [...NO_SCORES];
  for (const score of scores) {
    first[score.indicator] ??= score;
  }
  return first;
}

/** The indicators that have a score, in official order, each with its band and gap. */
function assessedIndicators<At>(
  scored: readonly (TypedScore<At> | undefined)[],
  framework: Framework,
  bands: BandScheme,
): readonly AssessedIndicator<At>[] {
  const indicators: AssessedIndicator<At>[] = [];
  for (const { number, instrument } of INDICATORS) {
    const score = scored[number];
    if (score === undefined) continue;
    const hundredths = toHundredths(score.points);
    const group = bandIn(bands, hundredths);
    indicators.push({
      number,
      name: framework.names.value[number],
      instrument,
      points: score.points,
      hundredths,
      band: group.band,
      group,
      gap: fromHundredths(Math.max(0, framework.target.value - hundredths)),
      at: score.at,
    });
  }
  return indicators;
}

/** The indicators that have neither a score nor a word that they are not counted. */
function missingOf(
  indicators: readonly AssessedIndicator<unknown>[],
  notCounted: readonly IndicatorNumber[],
): readonly IndicatorNumber[] {
  if (indicators.length === INDICATORS.length) return NO_NUMBERS;
  const known = new Set([...indicators.map(({ number }) => number), ...notCounted]);
  return INDICATORS.flatMap(({ number }) => (known.has(number) ? [] : [number]));
}

/** What is said of the indicators without a score: of an agency that has none and says so, one thing only. */
function scorelessFindings<At>(
  scored: number,
  missing: readonly IndicatorNumber[],
  left: readonly LeftOut<At>[],
  framework: Framework,
): readonly (readonly Finding<At>[])[] {
  const [said] = left;
  return scored === 0 && said !== undefined
    ? [[{ code: 'notAssessed', severity: 'note', at: said.at, data: {} }]]
    : [missingFindings<At>(missing), leftOutFindings(left, framework)];
}

function missingFindings<At>(missing: readonly IndicatorNumber[]): readonly Finding<At>[] {
  return missing.length === 0
    ? NO_FINDINGS
    : missing.map((number) => ({
        code: 'missingIndicator',
        severity: 'error',
        data: { indicator: number, name: indicatorByNumber(number).name },
      }));
}

/** The indicators that were typed as not counted and have no score, each once. */
function leftOut<At>(
  notCounted: TypedAssessment<At>['notCounted'],
  scored: readonly (TypedScore<At> | undefined)[],
): readonly LeftOut<At>[] {
  return notCounted === undefined || notCounted.length === 0
    ? []
    : notCounted.filter(
        ({ indicator }, index, all) =>
          scored[indicator] === undefined && all.findIndex((each) => each.indicator === indicator) === index,
      );
}

function leftOutFindings<At>(left: readonly LeftOut<At>[], framework: Framework): readonly Finding<At>[] {
  return left.length === 0
    ? NO_FINDINGS
    : left.map(({ indicator, at }) => ({
        code: 'indicatorNotCounted',
        severity: 'note',
        at,
        data: { indicator, name: framework.names.value[indicator] },
      }));
}

function repeatedFindings<At>({ scores }: TypedAssessment<At>, distinct: number): readonly Finding<At>[] {
  if (scores.length === distinct) return NO_FINDINGS;
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
