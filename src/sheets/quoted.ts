import { fromExcelSerial, isExcelSerial } from '../thai/IsoDate';
import type { UnreadableReason } from './ScoreBlock';
import { isPercentFormat } from './readScoreCell';
import type { CellValue } from './Grid';

/**
 * A cell that is no score as the officer sees it, to be quoted to her: 85 in a percentage cell is `8500%`, a number that Excel
 * shows as a date is that day as `YYYY-MM-DD`. `format`: its number format, undefined where it was not read.
 */
export function quoted(value: CellValue, format: string | undefined, reason: UnreadableReason): string {
  if (typeof value !== 'number') {
    return String(value);
  }
  if (reason === 'date') {
    return isExcelSerial(value) ? fromExcelSerial(value) : String(value);
  }
  // A fraction times 100 gains binary dust that she never typed.
  return isPercentFormat(format) ? `${Math.round(value * 1e10) / 1e8}%` : String(value);
}
