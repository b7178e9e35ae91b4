import { createHost } from '../host/Host';
import { emptySheet, emptyWorkbook } from '../host/Workbook';
import { widenColumn } from './widenColumn';

function widthAfter(input: string, width?: number): number | undefined {
  const workbook = emptyWorkbook('ITA');
  const sheet = workbook.sheets[0] ?? emptySheet('1', 'ITA');
  if (width !== undefined) sheet.columns.set(1, { width });
  createHost(workbook, { locale: 'th-TH' }).officer.type('ITA', 'B2', input);
  widenColumn(sheet, 'B2');
  return sheet.columns.get(1)?.width;
}

describe('a column that is typed into', () => {
  it('grows for a day or a long formatted number', () => {
    expect(widthAfter('15/6/2565')).toBeGreaterThan(9);
    expect(widthAfter('1,234,567.00')).toBeGreaterThan(12);
  });

  it.each([
    ['a text', 'การปฏิบัติหน้าที่ของหน่วยงาน', undefined],
    ['a number without a format', '3.14159265358979', undefined],
    ['a short day in a column that somebody made narrow', '15/6/2565', 4],
  ])('stays as it is for %s', (_, input, width) => {
    expect(widthAfter(input, width)).toBe(width);
  });
});
