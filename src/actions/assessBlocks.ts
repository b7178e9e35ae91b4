import { assess, STANDARD_RULES } from '../ita/assess';
import type { Assessment, AssessmentRules } from '../ita/assess';
import type { Finding, FindingCode } from '../ita/Finding';
import type { ScoreBlock, UnreadableReason, UnreadableScore } from '../sheets/ScoreBlock';
import type { Place } from '../sheets/Place';
import { fiscalYearOf } from '../thai/FiscalYear';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import type { SheetChoice } from './preferences';

/** The fiscal year (Buddhist) of a block and how it is known. */
export type YearReading =
  | { readonly kind: 'known'; readonly year: FiscalYear }
  | { readonly kind: 'assumed'; readonly year: FiscalYear }
  | { readonly kind: 'ambiguous'; readonly years: readonly FiscalYear[]; readonly at: Place };

/** The officer's correction first, then the heading; no year is this fiscal year, two are a question and never a guess. */
export function readYear(block: ScoreBlock, choice: SheetChoice, today: IsoDate): YearReading {
  if (choice.fiscalYear !== undefined) {
    return { kind: 'known', year: choice.fiscalYear };
  }
  const [first, second] = block.years;
  if (first === undefined) {
    return { kind: 'assumed', year: fiscalYearOf(today) };
  }
  return second === undefined
    ? { kind: 'known', year: first.year }
    : { kind: 'ambiguous', years: block.years.map(({ year }) => year), at: second.at };
}

function yearFindings(reading: YearReading): readonly Finding<Place>[] {
  switch (reading.kind) {
    case 'known':
      return [];
    case 'assumed':
      return [{ code: 'yearAssumed', severity: 'note', data: { year: reading.year } }];
    case 'ambiguous':
      return [
        {
          code: 'yearAmbiguous',
          severity: 'error',
          at: reading.at,
          data: { years: reading.years.join(', ') },
        },
      ];
  }
}

const UNREADABLE: Readonly<Record<UnreadableReason, FindingCode>> = {
  outOfRange: 'scoreOutOfRange',
  error: 'scoreError',
  text: 'unreadableScore',
  date: 'scoreDate',
  several: 'severalScores',
  share: 'scoreShare',
  smallScale: 'scoreSmallScale',
  weighted: 'scoreWeighted',
};

/** Reasons that all cells of an agency share: said once, with the first of them. */
const OF_ALL: ReadonlySet<UnreadableReason> = new Set(['share', 'smallScale', 'weighted']);

function unreadableFinding({ indicator, at, typed, reason }: UnreadableScore): Finding<Place> {
  return { code: UNREADABLE[reason], severity: 'error', at, data: { indicator, typed } };
}

/** Judges one block of scores by the rules of its year and the officer's bands, with everything that is odd about it. */
export function assessBlock(
  block: ScoreBlock,
  choice: SheetChoice,
  today: IsoDate,
  rules: AssessmentRules = STANDARD_RULES,
): Assessment<Place> {
  const year = readYear(block, choice, today);
  const agency = choice.agency ?? block.agency;
  const assessment = assess<Place>(
    {
      fiscalYear: year.kind === 'ambiguous' ? undefined : year.year,
      agency,
      scores: block.repeated.length === 0 ? block.scores : [...block.scores, ...block.repeated],
      notCounted: block.notCounted,
      typed: block.typed,
    },
    rules,
  );
  const unreadable = block.unreadable ?? [];
  // Nothing to add, as with nearly every agency of a province.
  if (year.kind === 'known' && unreadable.length === 0) {
    return assessment;
  }
  const known = new Set<number>(unreadable.map(({ indicator }) => indicator));
  return {
    ...assessment,
    findings: [
      ...yearFindings(year),
      ...unreadable
        .filter(({ reason }, index) => !OF_ALL.has(reason) || unreadable[index - 1]?.reason !== reason)
        .map(unreadableFinding),
      // What can't be read is not missing as well.
      ...assessment.findings.filter(
        ({ code, data }) => code !== 'missingIndicator' || !known.has(Number(data.indicator)),
      ),
    ],
  };
}
