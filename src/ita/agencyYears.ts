import type { FiscalYear } from '../thai/FiscalYear';
import { fold } from '../thai/fold';
import type { Assessment } from './assess';

/** What tells the sets of scores of a sheet apart. */
export interface SetOfScores {
  readonly assessment: Pick<Assessment<unknown>, 'agency' | 'fiscalYear'>;
  readonly kind?: string | undefined;
  readonly district?: string | undefined;
}

/** What several sets of scores are: one set, one agency over the years, or many agencies. */
export type SetsShape = 'one' | 'years' | 'agencies';

/** Two agencies of one name in different districts are two agencies. */
function keyOf({ assessment, kind, district }: SetOfScores): string {
  return [assessment.agency, kind, district].map((part) => fold(part ?? '')).join('|');
}

/** One agency (or none named) with a different known year in every set is one agency over the years. */
export function shapeOfSets(sets: readonly SetOfScores[]): SetsShape {
  if (sets.length < 2) {
    return 'one';
  }
  const years = new Set(sets.map(({ assessment }) => assessment.fiscalYear));
  const agencies = new Set(sets.map(keyOf));
  return agencies.size === 1 && years.size === sets.length && !years.has(undefined) ? 'years' : 'agencies';
}

/**
 * The sets of the same agency as the chosen one, by number, oldest year first; of two sets of one year the first. Only
 * the chosen one where its agency or its year is not known and others are there.
 */
export function yearsOfAgency(
  sets: readonly SetOfScores[],
  chosen: number,
): readonly { readonly index: number; readonly year: FiscalYear }[] {
  const set = sets[chosen];
  if (set === undefined || (set.assessment.agency === undefined && shapeOfSets(sets) !== 'years')) {
    return [];
  }
  const key = keyOf(set);
  const found = new Map<FiscalYear, number>();
  const add = (each: SetOfScores, index: number) => {
    const { fiscalYear } = each.assessment;
    if (fiscalYear !== undefined && !found.has(fiscalYear) && keyOf(each) === key) {
      found.set(fiscalYear, index);
    }
  };
  add(set, chosen);
  sets.forEach(add);
  return [...found].map(([year, index]) => ({ year, index })).sort((a, b) => a.year - b.year);
}
