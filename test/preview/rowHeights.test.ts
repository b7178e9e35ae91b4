import { cellKey, emptySheet } from '../host/Workbook';
import { createRowHeights } from './rowHeights';
import { createSheetView } from './sheetView';

const WRAP = { alignment: { wrapText: true } };
/** Ten letters on a line of twenty pixels. */
const ruler = { heightOf: (text: string) => Math.ceil(text.length / 10) * 20, widthOf: () => 0 };

function heightsOf(change: (sheet: ReturnType<typeof emptySheet>) => void) {
  const sheet = emptySheet('1', 'ITA');
  change(sheet);
  const heights = createRowHeights(ruler);
  heights.show(
    createSheetView(sheet, () => undefined),
    () => 64,
  );
  return heights;
}

describe('the height of a row', () => {
  it('is Excel’s own where nothing asks for more', () => {
    const heights = heightsOf(({ cells }) => cells.set(cellKey(0, 0), { value: 'ข้อความ' }));
    heights.measure([0, 1]);
    expect([heights.sizeOf(0), heights.sizeOf(1)]).toEqual([20, 20]);
  });

  it('follows the highest of its wrapped texts once they are measured', () => {
    const heights = heightsOf(({ cells }) => {
      cells.set(cellKey(0, 0), { value: 'x'.repeat(45), style: WRAP });
      cells.set(cellKey(0, 1), { value: 'x'.repeat(15), style: WRAP });
    });
    expect(heights.measure([0])).toBe(true);
    expect(heights.sizeOf(0)).toBe(100);
    expect(heights.measure([0])).toBe(false);
  });

  it('is at least what the file says, so that no text is cut', () => {
    const heights = heightsOf(({ cells, rows }) => {
      cells.set(cellKey(0, 0), { value: 'x'.repeat(45), style: WRAP });
      rows.set(0, { height: 30 });
      rows.set(1, { height: 90 });
    });
    heights.measure([0, 1]);
    expect([heights.sizeOf(0), heights.sizeOf(1)]).toEqual([100, 120]);
  });

  it('is nothing for a hidden row', () => {
    const heights = heightsOf(({ cells, rows }) => {
      cells.set(cellKey(0, 0), { value: 'x'.repeat(45), style: WRAP });
      rows.set(0, { hidden: true });
    });
    expect([heights.measure([0]), heights.sizeOf(0)]).toEqual([false, 0]);
  });

  it('is guessed before it is measured', () => {
    const heights = heightsOf(({ cells }) =>
      cells.set(cellKey(0, 0), { value: 'ก'.repeat(100), style: WRAP }),
    );
    expect(heights.sizeOf(0)).toBeGreaterThan(100);
  });
});
