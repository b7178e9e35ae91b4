import type { Cell } from '../host/Workbook';
import { cellKey, emptySheet } from '../host/Workbook';
import { createSheetView } from './sheetView';
import { spillOf, spillsInto } from './spill';

const WIDTH = 64;
const LONG = 'ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ';

function spillIn(cells: Readonly<Record<number, Cell>>, column: number) {
  const sheet = emptySheet('1', 'ITA');
  for (const [at, cell] of Object.entries(cells)) sheet.cells.set(cellKey(0, Number(at)), cell);
  const view = createSheetView(sheet, () => undefined);
  return spillOf(view, view.cell(0, column), () => WIDTH);
}

describe('a text that is longer than its cell', () => {
  it('runs over into the empty cells on its right', () => {
    expect(spillIn({ 0: { value: LONG } }, 0).right).toBeGreaterThan(4 * WIDTH);
    expect(spillIn({ 0: { value: LONG }, 2: { value: 1 } }, 0)).toEqual({ left: 0, right: WIDTH });
  });

  it('runs to the left, or both ways, as it is aligned', () => {
    const right = { alignment: { horizontal: 'right' } };
    const center = { alignment: { horizontal: 'center' } };
    expect(spillIn({ 1: { value: LONG, style: right } }, 1)).toEqual({ left: WIDTH, right: 0 });
    expect(spillIn({ 1: { value: LONG, style: center }, 3: { value: 1 } }, 1)).toEqual({
      left: WIDTH,
      right: WIDTH,
    });
  });

  it.each([
    ['a number', { value: 123_456_789_012 }],
    ['a short text', { value: 'ก' }],
    ['a wrapped text', { value: LONG, style: { alignment: { wrapText: true } } }],
  ])('keeps to itself when it is %s', (_, cell) => {
    expect(spillIn({ 0: cell }, 0)).toEqual({ left: 0, right: 0 });
  });

  it('is drawn even when its own cell is scrolled away', () => {
    const sheet = emptySheet('1', 'ITA');
    sheet.cells.set(cellKey(0, 1), { value: LONG });
    const view = createSheetView(sheet, () => undefined);
    expect([spillsInto(view, 0, 5), spillsInto(view, 0, 1), spillsInto(view, 1, 5)]).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });
});
