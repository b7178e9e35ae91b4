import type { Round } from '../ita/Round';
import type { DigitStyle } from '../thai/digits';
import type { FiscalYear } from '../thai/FiscalYear';
import type { IsoDate } from '../thai/IsoDate';
import type { ReportMeasure } from './reportMeasures';

/** What a report is about. */
export interface ReportBasis {
  readonly round: Round;
  /** A Buddhist fiscal year. */
  readonly year: FiscalYear;
  readonly agency: string | undefined;
  readonly digits: DigitStyle;
  readonly today: IsoDate;
  readonly measures: readonly ReportMeasure[];
  /** The sheet with her table. */
  readonly source: string;
  /** Of that sheet, where another one has reports without it. */
  readonly mark?: string | undefined;
  /** The sheet with the report of the first half, beside that of the year. */
  readonly firstHalf: string | undefined;
}
