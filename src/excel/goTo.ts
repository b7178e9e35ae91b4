import { areaOfCell } from '../sheets/Place';
import type { Area, Place } from '../sheets/Place';
import type { Answer } from './ExcelRefusal';
import { runExcel } from './runExcel';

/** Shows a cell or an area: its sheet comes to the front and the cells are selected. A sheet that is gone is no error worth words. */
export function goTo(place: Place | Area): Promise<Answer<'shown' | 'gone'>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    await context.sync();
    if (sheet.isNullObject) {
      return 'gone';
    }
    sheet.activate();
    const { row, column, rows, columns } = 'rows' in place ? place : areaOfCell(place);
    sheet.getRangeByIndexes(row, column, rows, columns).select();
    await context.sync();
    return 'shown';
  });
}
