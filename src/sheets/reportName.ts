import type { Round } from '../ita/Round';
import { ROUNDS, roundMonths } from '../ita/Round';
import { roundSheetName } from '../ita/reportTexts';
import type { FiscalYear } from '../thai/FiscalYear';
import type { Grid } from './Grid';
import { agencyMark, sheetNameWith } from './measuresTableName';

/**
 * The name of the native table in the report of a round: the sheet may be renamed, this name is how a report is known, so
 * that its measures are never counted a second time. `mark`: of her sheet, where another one has reports without it.
 */
export function reportTableName(round: Round, year: FiscalYear, mark?: string): string {
  const name = `ITA_RoundReport_${String(year)}_${String(roundMonths(round))}`;
  return mark === undefined ? name : `${name}_${mark}`;
}

/** What tells the reports of one sheet of hers from those of another, by Excel's id of the sheet. */
export function sourceMark(sheetId: string): string {
  return agencyMark(sheetId);
}

/** The name of the sheet for a report; with that of her sheet, as much of it as fits, where it bears a mark. */
export function reportSheet({ round, year, mark }: ReportName, source: string): string {
  const name = roundSheetName(round, year);
  return mark === undefined ? name : sheetNameWith(name, source);
}

/** Which report a table of ours belongs to. */
export interface ReportName {
  readonly round: Round;
  /** A Buddhist fiscal year. */
  readonly year: FiscalYear;
  /** Of her sheet, where the reports of another one stand in the workbook as well. */
  readonly mark?: string | undefined;
}

/** The round and the year of a report by the name of its table; undefined for any other table. */
export function reportOfTable(name: string): ReportName | undefined {
  const [, year, months, mark] = /^ITA_RoundReport_(2[56]\d\d)_(6|12)(?:_([0-9a-z]+))?$/.exec(name) ?? [];
  const round = ROUNDS.find((each) => String(roundMonths(each)) === months);
  return round === undefined ? undefined : { round, year: Number(year), mark };
}

/** The report that stands on a sheet; undefined where it holds none. */
export function reportOn(grid: Grid): ReportName | undefined {
  return grid.tables.map(({ name }) => reportOfTable(name)).find((report) => report !== undefined);
}
