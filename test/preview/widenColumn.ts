import { parseAddress } from '../host/address';
import { cellOf, numberFormatOf } from '../host/cells';
import { widthOfText } from '../host/columnWidth';
import { displayText } from '../host/displayText';
import type { Sheet } from '../host/Workbook';

/**
 * Makes a column of usual width as wide as a number or day that was just typed into it, as Excel does; a width that somebody
 * chose stays, and so does a number in General, which is shown with fewer decimals instead.
 */
export function widenColumn(sheet: Sheet, address: string): void {
  const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
  const value = cellOf(sheet, row, column)?.value;
  const format = numberFormatOf(sheet, row, column);
  if (typeof value !== 'number' || /^general$/i.test(format)) return;
  if (sheet.columns.get(column)?.width !== undefined) return;
  const wanted = widthOfText(displayText(value, format).text.length + 2);
  if (wanted > widthOfText(8.43)) sheet.columns.set(column, { ...sheet.columns.get(column), width: wanted });
}
