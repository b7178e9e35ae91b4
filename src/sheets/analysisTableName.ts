import { analysisSheetName } from '../ita/sheetTexts';
import type { FiscalYear } from '../thai/FiscalYear';
import { agencyMark, sheetNameWith } from './measuresTableName';

/**
 * The name of our native table of the analysis of a score year; the sheet may be renamed, the table's name is how we know it.
 * `agency` only where the sheet with the scores holds several.
 */
export function analysisTableName(scoreYear: FiscalYear, agency?: string): string {
  const name = `ITA_Analysis_${String(scoreYear)}`;
  return agency === undefined ? name : `${name}_${agencyMark(agency)}`;
}

/** The name of the sheet of an analysis; with the agency's name, as much of it as fits, where there are several. */
export function analysisSheet(scoreYear: FiscalYear, agency?: string): string {
  return sheetNameWith(analysisSheetName(scoreYear), agency);
}

/** The score year (Buddhist) of an analysis table of ours by its name; undefined for any other table. */
export function scoreYearOfAnalysis(name: string): FiscalYear | undefined {
  const year = /^ITA_Analysis_(2[56]\d\d)(?:_[0-9a-z]+)?$/.exec(name)?.[1];
  return year === undefined ? undefined : Number(year);
}
