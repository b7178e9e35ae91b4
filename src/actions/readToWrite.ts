import { readSheet } from '../excel/readSheet';
import type { SheetReading } from '../excel/readSheet';
import { refused } from './Outcome';
import type { ActionName, Refused } from './Outcome';
import { refusalBeforeWriting } from './readScores';

/**
 * Reads the active sheet (or one by name) for an action that is going to write; refuses what no action writes to: a workbook that may only
 * be read, several selected areas. `details` says what is read beside the values.
 */
export async function readToWrite(
  action: ActionName,
  details: Parameters<typeof readSheet>[0],
  sheetName?: string,
): Promise<SheetReading | Refused> {
  const answer = await readSheet(details, sheetName);
  return answer.kind === 'refused'
    ? refused(action, answer.code, { detail: answer.detail })
    : (refusalBeforeWriting(action, answer.value) ?? answer.value);
}
