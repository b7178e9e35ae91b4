import { parseReference } from '../host/address';
import { cellOf, numberFormatOf } from '../host/cells';
import { displayText } from '../host/displayText';
import type { Sheet, Workbook } from '../host/Workbook';

const MOST = 500;

/** What a drop-down list offers: words divided by commas, or the cells of a reference or of a defined name. */
export function listItems(workbook: Workbook, sheet: Sheet, source: string): readonly string[] {
  if (!source.startsWith('=')) {
    return source
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
  const named = [...sheet.names, ...workbook.names].find(
    ({ name }) => name.toLowerCase() === source.slice(1).toLowerCase(),
  );
  const reference = parseReference((named?.formula ?? source).slice(1));
  const area = reference?.areas[0];
  const from =
    reference?.sheet === undefined ? sheet : workbook.sheets.find(({ name }) => name === reference.sheet);
  if (area === undefined || from === undefined) return [];
  const items: string[] = [];
  for (let row = area.row; row < area.row + area.rows && items.length < MOST; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const { text } = displayText(cellOf(from, row, column)?.value, numberFormatOf(from, row, column));
      if (text !== '') items.push(text);
    }
  }
  return items;
}
