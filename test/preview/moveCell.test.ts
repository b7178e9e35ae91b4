import * as fc from 'fast-check';
import type { Sheet } from '../host/Workbook';
import { cellKey, emptySheet } from '../host/Workbook';
import { areaAround, areaBetween, jumpFrom, stepFrom } from './moveCell';

function sheetWith(change: (sheet: Sheet) => void): Sheet {
  const sheet = emptySheet('1', 'ITA');
  change(sheet);
  return sheet;
}

describe('the arrow keys', () => {
  it('stop at the sheet’s edge', () => {
    const corner = { row: 0, column: 0 };
    expect(stepFrom(emptySheet('1', 'ITA'), corner, 'up')).toBe(corner);
    expect(stepFrom(emptySheet('1', 'ITA'), corner, 'left')).toBe(corner);
  });

  it('pass over hidden rows and columns', () => {
    const sheet = sheetWith(({ rows, columns }) => {
      rows.set(1, { hidden: true });
      rows.set(2, { hidden: true });
      columns.set(1, { hidden: true });
    });
    expect(stepFrom(sheet, { row: 0, column: 0 }, 'down')).toEqual({ row: 3, column: 0 });
    expect(stepFrom(sheet, { row: 0, column: 2 }, 'left')).toEqual({ row: 0, column: 0 });
  });

  it('take a merged block for one cell', () => {
    const sheet = sheetWith(({ merges }) => merges.push({ row: 1, column: 1, rows: 2, columns: 2 }));
    expect(stepFrom(sheet, { row: 2, column: 0 }, 'right')).toEqual({ row: 1, column: 1 });
    expect(stepFrom(sheet, { row: 1, column: 1 }, 'right')).toEqual({ row: 1, column: 3 });
    expect(stepFrom(sheet, { row: 1, column: 1 }, 'down')).toEqual({ row: 3, column: 1 });
  });

  it('go with Ctrl to the end of what is filled, then over the gap, then to the last cell', () => {
    const sheet = sheetWith(({ cells }) => {
      for (const row of [0, 1, 2, 5]) cells.set(cellKey(row, 0), { value: row });
    });
    const last = { row: 9, column: 9 };
    const jumps = [0, 2, 5, 3].map((row) => jumpFrom(sheet, { row, column: 0 }, 'down', last).row);
    expect(jumps).toEqual([2, 5, 9, 5]);
    expect(jumpFrom(sheet, { row: 9, column: 0 }, 'up', last).row).toBe(5);
  });
});

describe('a selection', () => {
  it('cuts no merged block', () => {
    const sheet = sheetWith(({ merges }) =>
      merges.push({ row: 0, column: 1, rows: 1, columns: 3 }, { row: 0, column: 3, rows: 3, columns: 1 }),
    );
    expect(areaBetween(sheet, { row: 0, column: 0 }, { row: 0, column: 1 })).toEqual({
      row: 0,
      column: 0,
      rows: 3,
      columns: 4,
    });
  });

  it('holds both of its corners, wherever it was begun', () => {
    const spot = fc.record({ row: fc.nat(20), column: fc.nat(20) });
    const merge = fc.record({
      row: fc.nat(15),
      column: fc.nat(15),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(spot, spot, fc.array(merge, { maxLength: 4 }), (one, other, merges) => {
        const sheet = sheetWith((made) => made.merges.push(...merges));
        const area = areaBetween(sheet, one, other);
        expect(areaBetween(sheet, other, one)).toEqual(area);
        expect(areaAround(sheet, area)).toEqual(area);
        expect(area.row).toBeLessThanOrEqual(Math.min(one.row, other.row));
        expect(area.row + area.rows).toBeGreaterThan(Math.max(one.row, other.row));
      }),
    );
  });
});
