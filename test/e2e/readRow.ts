import type { Sheet } from '../host/Workbook';
import { valueAt } from './sheetLooks';

const DAY = 86_400_000;
/** Excel counts days from here. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What stands right of an officer's six columns: the status by its word, and the due date as an ISO date. */
export function readRow(
  sheet: Sheet,
  row: number,
  words: Readonly<Record<string, string>>,
): { readonly row: number; readonly status: string | undefined; readonly due: string | undefined } {
  const due = valueAt(sheet, row, 7);
  return {
    row,
    status: words[String(valueAt(sheet, row, 6))],
    due: typeof due === 'number' ? new Date(DAY_ZERO + due * DAY).toISOString().slice(0, 10) : undefined,
  };
}
