import type { YearComparison } from '../ita/compareYears';
import type { Direction } from '../ita/compareYears';
import type { Say } from './Messages';

/** The words about two years of one agency. */
export interface YearsWords {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly change: Readonly<Record<Direction, Say<'change'>>>;
  readonly unknown: string;
  readonly fromTo: Say<'from' | 'to'>;
  readonly level: Readonly<Record<Direction, string>>;
  readonly levelTitle: string;
  readonly noFigure: string;
  readonly remarks: Readonly<Record<NonNullable<YearComparison['remark']>, string>>;
}
