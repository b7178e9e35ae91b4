import type { Place } from '../sheets/Place';
import type { Answer } from './ExcelRefusal';
import { runExcel } from './runExcel';

/** Shows a cell: its sheet comes to the front and the cell is selected. A sheet that is gone is no error worth words. */
export function goTo(place: Place): Promise<Answer<'shown' | 'gone'>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    await context.sync();
    if (sheet.isNullObject) {
      return 'gone';
    }
    sheet.activate();
    sheet.getCell(place.row, place.column).select();
    await context.sync();
    return 'shown';
  });
}
