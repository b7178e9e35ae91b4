import type { Goal } from '../ita/whatItTakes';
import type { Say } from './Messages';

/** The words about what it takes to reach a goal, and about trying it out. */
export interface TakesWords {
  readonly title: string;
  readonly goals: Readonly<Record<Goal['kind'], Say<'goal'>>>;
  readonly missing: Say<'missing'>;
  readonly totalEnough: string;
  readonly minimum: Say<'instrument' | 'minimum' | 'missing'>;
  readonly fewest: Say<'count'>;
  readonly raise: Say<'indicator' | 'from' | 'to' | 'gain'>;
  readonly allReached: string;
  readonly noTotal: string;
  readonly worth: string;
  readonly worthLine: Say<'indicators' | 'instrument' | 'points'>;
  readonly items: string;
  readonly itemLine: Say<'code' | 'points' | 'total'>;
  readonly tryTitle: string;
  readonly tryHint: string;
  readonly tryTotal: string;
  readonly trySlide: Say<'indicator'>;
  readonly tryType: Say<'indicator'>;
  readonly tryValue: Say<'points' | 'total'>;
  readonly reset: string;
}
