import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { ROUNDS } from '../ita/Round';
import type { Round } from '../ita/Round';
import type { Grid } from '../sheets/Grid';
import { reportOn, reportOfTable, reportTableName, sourceMark } from '../sheets/reportName';
import { sourceOfReport } from '../sheets/reportPlaces';
import type { FiscalYear } from '../thai/FiscalYear';
import { reportDetails } from './readMeasuresFor';

/**
 * The mark of the reports of a sheet with measures: none, but where the workbook holds reports of the same year of another
 * sheet that is still there. At most one report is looked at, and none where the mark is known by its name.
 */
export async function markOfReports(
  active: SheetReading,
  source: Grid,
  year: FiscalYear,
  round: Round,
): Promise<string | undefined> {
  const here = reportOn(active.grid);
  if (here !== undefined) {
    return here.mark;
  }
  const own = sourceMark(source.sheetId);
  if (active.tables.some(({ name }) => reportOfTable(name)?.mark === own)) {
    return own;
  }
  const [report] = [round, ...ROUNDS].flatMap(
    (each) => active.tables.find(({ name }) => name === reportTableName(each, year)) ?? [],
  );
  if (report === undefined) {
    return undefined;
  }
  const answer = await readSheet(reportDetails, report.sheet);
  const whose = answer.kind === 'refused' ? undefined : sourceOfReport(answer.value.grid);
  return whose !== undefined && whose !== source.sheet && active.sheets.includes(whose) ? own : undefined;
}
