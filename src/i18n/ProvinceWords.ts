import type { AgencyOrder } from '../ita/AgencyRegister';
import type { Say } from './Messages';

/** The words about many agencies on one sheet. */
export interface ProvinceWords {
  readonly title: Say<'count'>;
  readonly year: string;
  readonly mean: string;
  readonly noMean: string;
  readonly atTarget: Say<'count' | 'all' | 'share' | 'target'>;
  readonly incomplete: Say<'count'>;
  readonly levels: string;
  readonly levelCount: Say<'count' | 'share'>;
  readonly weakest: string;
  readonly weakestFacts: Say<'mean' | 'count' | 'share' | 'target'>;
  readonly spread: string;
  readonly spreadMedian: Say<'median'>;
  readonly spreadFacts: Say<'least' | 'lower' | 'upper' | 'most'>;
  readonly spreadKey: Say<'from' | 'target'>;
  readonly list: string;
  readonly search: string;
  readonly searchHint: string;
  readonly order: string;
  readonly orders: Readonly<Record<AgencyOrder, string>>;
  readonly shown: Say<'count' | 'all'>;
  readonly noneFound: string;
  readonly unnamed: Say<'number'>;
  readonly errors: Say<'count'>;
  readonly noTotal: string;
  readonly back: string;
  readonly working: Say<'done' | 'all'>;
  readonly stop: string;
  readonly stopped: string;
}
