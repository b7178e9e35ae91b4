import { EXTERNAL_CLAUSES } from './analysisClausesExternal';
import { INTERNAL_CLAUSES } from './analysisClausesInternal';
import { OPEN_DATA_CLAUSES } from './analysisClausesOpenData';
import type { Band } from './Band';
import type { IndicatorNumber } from './Indicator';

/** What the score of one indicator says in one band. No clause holds a digit or ends with a full stop. */
export interface AnalysisClauses {
  /** What the score says. */
  readonly finding: string;
  /** What to keep. */
  readonly keep: string;
  /** What to mend; for a good score what can still be added. */
  readonly mend: string;
}

/** The clauses of every band. */
export type ClausesByBand = Readonly<Record<Band, AnalysisClauses>>;

/** The clauses of every indicator and band. */
export const ANALYSIS_CLAUSES: Readonly<Record<IndicatorNumber, ClausesByBand>> = {
  ...INTERNAL_CLAUSES,
  ...EXTERNAL_CLAUSES,
  ...OPEN_DATA_CLAUSES,
};
