import type { Round } from '../ita/Round';
import { ROUNDS, roundMonths } from '../ita/Round';
import type { FiscalYear } from '../thai/FiscalYear';
import type { Grid } from './Grid';

/**
 * The name of the native table in the report of a round: the sheet may be renamed, this name is how a report is known, so
 * that its measures are never counted a second time.
 */
export function reportTableName(round: Round, year: FiscalYear): string {
  return `ITA_RoundReport_${String(year)}_${String(roundMonths(round))}`;
}

/** Which report a table of ours belongs to. */
export interface ReportName {
  readonly round: Round;
  /** A Buddhist fiscal year. */
  readonly year: FiscalYear;
}

/** The round and the year of a report by the name of its table; undefined for any other table. */
export function reportOfTable(name: string): ReportName | undefined {
  const [, year, months] = /^ITA_RoundReport_(2[56]\d\d)_(6|12)$/.exec(name) ?? [];
  const round = ROUNDS.find((each) => String(roundMonths(each)) === months);
  return round === undefined ? undefined : { round, year: Number(year) };
}

/** The report that stands on a sheet; undefined where it holds none. */
export function reportOn(grid: Grid): ReportName | undefined {
  return grid.tables.map(({ name }) => reportOfTable(name)).find((report) => report !== undefined);
}
