import { isDateFormat, isPercentFormat } from 'numfmt';
import { numberText } from '../host/displayText';
import type { Cell } from '../host/Workbook';

const BUDDHIST_OFFSET = 543;
const DAY = 86_400_000;
/** Excel's day number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/**
 * What stands in the formula bar and in a cell that is being edited: the formula, or the value as it can be typed again. A day
 * is day/month/year, in Buddhist years where the cell shows them.
 */
export function editText(cell: Cell | undefined, numberFormat = 'General'): string {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'string') return cell?.quotePrefix ? `'${value}` : value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (isPercentFormat(numberFormat)) return `${numberText(value * 100)}%`;
  if (Number.isInteger(value) && value > 60 && isDateFormat(numberFormat))
    return dayText(value, numberFormat);
  return numberText(value);
}

function dayText(serial: number, numberFormat: string): string {
  const day = new Date((serial - UNIX_EPOCH) * DAY);
  const buddhist = /\[\$-[^\]]*0?7041E\]|b{2,4}/i.test(numberFormat);
  const year = day.getUTCFullYear() + (buddhist ? BUDDHIST_OFFSET : 0);
  return `${String(day.getUTCDate())}/${String(day.getUTCMonth() + 1)}/${String(year)}`;
}
