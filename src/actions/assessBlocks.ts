import { assess } from '../ita/assess';
import type { Assessment } from '../ita/assess';
import type { Finding } from '../ita/Finding';
import type { ScoreBlock } from '../sheets/findScores';
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

/** Judges one block of scores by the rules of its year, with everything that is odd about it. */
export function assessBlock(block: ScoreBlock, choice: SheetChoice, today: IsoDate): Assessment<Place> {
  const year = readYear(block, choice, today);
  const agency = choice.agency ?? block.agency;
  const assessment = assess<Place>({
    ...(year.kind === 'ambiguous' ? {} : { fiscalYear: year.year }),
    ...(agency === undefined ? {} : { agency }),
    scores: [...block.scores, ...block.repeated].map(({ indicator, points, at }) => ({
      indicator,
      points,
      at,
    })),
    typed: block.typed,
  });
  return { ...assessment, findings: [...yearFindings(year), ...assessment.findings] };
}
