import type { MeasureState } from '../sheets/planStatus';
import type { Say } from './Messages';

/** The words about choosing measures to follow up, and setting their status. */
export interface FollowWords {
  readonly all: string;
  readonly byUnit: string;
  readonly byStatus: string;
  readonly shown: Say<'count' | 'all'>;
  readonly instruments: string;
  readonly noInstrument: string;
  readonly settled: string;
  readonly notes: Readonly<Record<NonNullable<MeasureState['note']>, string>>;
  readonly percent: Say<'percent'>;
  readonly noneShown: string;
  readonly pick: string;
  readonly endPicking: string;
  readonly pickOne: Say<'measure'>;
  readonly pickShown: string;
  readonly pickNone: string;
  readonly picked: Say<'count'>;
  readonly newStatus: string;
  readonly newDue: string;
  readonly dueHint: string;
  readonly dueRead: Say<'day'>;
  readonly dueUnreadable: string;
  readonly unchanged: string;
  readonly save: string;
  readonly reportMonths: string;
  readonly reportMonthsHint: string;
  readonly columns: string;
  readonly evidence: string;
  readonly rounds: string;
  readonly columnsHint: string;
  /** Which sheets are followed up, and how far each of them is. */
  readonly scope: string;
  readonly thisSheet: Say<'sheet'>;
  readonly allSheets: Say<'count'>;
  readonly bySheet: string;
  /** Which year's sheets are counted together, where others hold the plan of another. */
  readonly countedYear: Say<'year'>;
  /** Sheets with too many cells to look for measures in. */
  readonly passedOver: Say<'sheets'>;
  readonly sheetOfYear: Say<'sheet' | 'year'>;
  readonly rowOfSheet: Say<'sheet' | 'row'>;
  readonly updateAll: string;
  readonly measures: Say<'count'>;
  readonly correctTitle: string;
  readonly useSelected: string;
  readonly notFound: string;
}
