import type { ColumnUse, ScoreLayout } from '../sheets/ScoreReading';
import type { Say } from './Messages';

/** The words about what was understood of a sheet. */
export interface UnderstoodWords {
  readonly close: string;
  readonly part: Say<'number'>;
  readonly moreParts: Say<'count'>;
  readonly range: string;
  readonly useSelected: string;
  readonly wholeSheet: string;
  readonly rows: Say<'count'>;
  readonly unreadable: Say<'count'>;
  readonly layout: string;
  readonly layouts: Readonly<Record<ScoreLayout, string>>;
  readonly layoutFound: Say<'layout'>;
  readonly columns: Readonly<Record<'columns' | 'rows', string>>;
  readonly column: Say<'letters'>;
  readonly row: Say<'number'>;
  readonly byNumber: string;
  readonly byContent: string;
  readonly byOfficer: string;
  readonly uses: Readonly<Record<Exclude<ColumnUse['kind'], 'indicator' | 'instrument' | 'eitPart'>, string>>;
  readonly instrument: Say<'name'>;
  readonly eitPart: Say<'part'>;
  readonly useFound: string;
  readonly reset: string;
  readonly selectFirst: string;
  readonly nothingLeft: string;
  readonly allYear: string;
  readonly yearFound: string;
  /** Which other sheets the scores were joined from. */
  readonly joined: Say<'sheets'>;
  /** Why nothing was joined though scores are missing here, and the way out. */
  readonly unclear: Say<'sheets'>;
  readonly thisOnly: string;
  readonly useThisOnly: string;
  readonly joinAgain: string;
}
