import type { CellStyle, Sheet } from '../host/Workbook';
import { cellKey, emptySheet } from '../host/Workbook';
import { createSheetView } from './sheetView';
import { plainTable } from '../host/plainTable';

function sheetWith(change: (sheet: Sheet) => void): Sheet {
  const sheet = emptySheet('1', 'ITA');
  change(sheet);
  return sheet;
}

const yellow: CellStyle = { fill: { pattern: 'solid', color: '#FFFF00' } };
const none = (): undefined => undefined;

describe('a cell on the screen', () => {
  it('shows its value by its number format, with Thai digits and Buddhist years', () => {
    const sheet = sheetWith(({ cells }) => {
      cells.set(cellKey(0, 0), { value: 76.39, style: { numberFormat: 't0.00' } });
      cells.set(cellKey(0, 1), { value: 44_727, style: { numberFormat: '[$-107041E]d mmm yyyy;@' } });
    });
    const view = createSheetView(sheet, none);
    expect([view.cell(0, 0).text, view.cell(0, 1).text]).toEqual(['๗๖.๓๙', '15 มิ.ย. 2565']);
  });

  it('wears the colour of a conditional format over its own', () => {
    const sheet = sheetWith((one) => {
      one.cells.set(cellKey(0, 0), {
        value: 76.39,
        style: { ...yellow, font: { bold: true, name: 'Sarabun' } },
      });
      one.conditionalFormats.push({
        id: '1',
        areas: [],
        priority: 1,
        stopIfTrue: false,
        rule: { kind: 'other', type: 'expression', raw: undefined },
      });
    });
    const red: CellStyle = { fill: { pattern: 'solid', color: '#FF0000' }, font: { color: '#FFFFFF' } };
    const { box, style } = createSheetView(sheet, () => red).cell(0, 0);
    expect(box.backgroundColor).toBe('#FF0000');
    expect(style?.font).toEqual({ bold: true, name: 'Sarabun', color: '#FFFFFF' });
  });

  it('takes the edge that it shares with its neighbour from either of them', () => {
    const line = { style: 'thin', color: '#000000' };
    const sheet = sheetWith(({ cells }) => {
      cells.set(cellKey(0, 0), { value: 'ซ้าย' });
      cells.set(cellKey(0, 1), { value: 'ขวา', style: { borders: { left: line } } });
      cells.set(cellKey(1, 0), { value: 'ล่าง', style: { borders: { top: line } } });
    });
    const { box } = createSheetView(sheet, none).cell(0, 0);
    expect([box.borderRight, box.borderBottom]).toEqual(['1px solid #000000', '1px solid #000000']);
  });

  it('hides the grid lines under a fill', () => {
    const sheet = sheetWith(({ cells }) => cells.set(cellKey(0, 0), { value: 1, style: yellow }));
    const view = createSheetView(sheet, none);
    expect(view.cell(0, 0).box.borderRight).toBe('1px solid #FFFF00');
    expect(view.cell(1, 1).box).toEqual({});
  });

  it('is one with the cells that it is merged with', () => {
    const sheet = sheetWith(({ merges }) => merges.push({ row: 0, column: 0, rows: 2, columns: 3 }));
    const view = createSheetView(sheet, none);
    expect(view.cell(0, 0)).toMatchObject({ rows: 2, columns: 3 });
    expect([view.isCovered(0, 0), view.isCovered(1, 2), view.isCovered(2, 0)]).toEqual([false, true, false]);
    expect(view.extent).toEqual({ rows: 2, columns: 3 });
  });

  it('has an arrow where it has a list, and a button where its table can be filtered', () => {
    const sheet = sheetWith((one) => {
      one.validations.push({
        areas: [{ row: 1, column: 0, rows: 3, columns: 1 }],
        rule: { kind: 'list', source: 'แล้วเสร็จ,ยกเลิก', inCellDropDown: true },
        ignoreBlanks: true,
      });
      one.tables.push(
        plainTable({
          id: '1',
          name: 'มาตรการ',
          area: { row: 0, column: 0, rows: 4, columns: 1 },
          columns: ['สถานะ'],
        }),
      );
    });
    const view = createSheetView(sheet, none);
    expect([0, 1, 4].map((row) => view.cell(row, 0).hasList)).toEqual([false, true, false]);
    expect([0, 1].map((row) => view.cell(row, 0).hasFilterButton)).toEqual([true, false]);
    expect(view.cell(0, 0).style?.fill?.color).toBe('#4472C4');
  });

  it('has the workbook’s font unless it has one of its own', () => {
    const sheet = sheetWith(({ cells }) =>
      cells.set(cellKey(0, 1), { value: 1, style: { font: { size: 20 } } }),
    );
    const view = createSheetView(sheet, none, { name: 'TH Sarabun New', size: 16 });
    expect(view.cell(0, 0).style?.font).toEqual({ name: 'TH Sarabun New', size: 16 });
    expect(view.cell(0, 1).style?.font).toEqual({ name: 'TH Sarabun New', size: 20 });
  });
});
