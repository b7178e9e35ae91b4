import type { Table } from '../host/Workbook';
import { tableLook, tint } from './tableLook';

const table: Table = {
  id: '1',
  name: 'มาตรการ',
  area: { row: 2, column: 1, rows: 5, columns: 3 },
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  style: 'TableStyleMedium7',
  columns: ['ก', 'ข', 'ค'],
};

describe('the look of a table', () => {
  it('has a filled header with white letters', () => {
    expect(tableLook(table, 2, 1)).toMatchObject({
      fill: { color: '#70AD47' },
      font: { bold: true, color: '#FFFFFF' },
    });
  });

  it('bands every other row, beginning with the first one', () => {
    const banded = [3, 4, 5, 6].map((row) => tableLook(table, row, 2)?.fill !== undefined);
    expect(banded).toEqual([true, false, true, false]);
    expect(tableLook({ ...table, showBandedRows: false }, 3, 2)?.fill).toBeUndefined();
  });

  it('ends at the table’s edges', () => {
    expect([tableLook(table, 1, 1), tableLook(table, 7, 1), tableLook(table, 3, 4)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(tableLook(table, 6, 3)?.borders).toHaveProperty('right');
  });

  it.each(['', 'PivotStyleLight16', 'ของเราเอง'])('leaves a table in the style %j plain', (style) => {
    expect(tableLook({ ...table, style }, 2, 1)).toBeUndefined();
  });

  it('tints a colour towards white', () => {
    expect([tint('#000000', 0.8), tint('#4472C4', 0), tint('#4472C4', 1)]).toEqual([
      '#CCCCCC',
      '#4472C4',
      '#FFFFFF',
    ]);
  });
});
