import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  fullAddress,
  fullAreaAddress,
  parseAreaAddress,
} from '../../src/sheets/address';
import { areaHolds, areaKey, areaOfCell, areasMeet, boundingArea, sameArea } from '../../src/sheets/Place';
import type { Area, Place } from '../../src/sheets/Place';

const area: fc.Arbitrary<Area> = fc.record({
  sheet: fc.constantFrom('ITA', 'ผล ITA', "O'Brien", 'a!b'),
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 8 }),
  columns: fc.integer({ min: 1, max: 8 }),
});

function cellsOf({ sheet, row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    fullAddress({ sheet, row: row + Math.floor(index / columns), column: column + (index % columns) }),
  );
}

describe('areas', () => {
  it('meet, hold and equal one another as their cells do', () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const one = cellsOf(a);
        const other = cellsOf(b);
        expect(areasMeet(a, b)).toBe(one.some((cell) => other.includes(cell)));
        expect(areaHolds(a, b)).toBe(other.every((cell) => one.includes(cell)));
        expect(sameArea(a, b)).toBe(one.join() === other.join());
        expect(areaKey(a) === areaKey(b)).toBe(sameArea(a, b));
      }),
    );
  });

  it('bound the places in them and no more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ row: fc.nat(30), column: fc.nat(30) }), { minLength: 1, maxLength: 6 }),
        (places) => {
          const all = places.map((place): Place => ({ sheet: 'ITA', ...place }));
          const bounds = boundingArea(all);
          expect(bounds).toBeDefined();
          if (bounds !== undefined) {
            expect(all.every((place) => areaHolds(bounds, areaOfCell(place)))).toBe(true);
            expect(all.map(({ row }) => row)).toContain(bounds.row);
            expect(all.map(({ row }) => row)).toContain(bounds.row + bounds.rows - 1);
            expect(all.map(({ column }) => column)).toContain(bounds.column + bounds.columns - 1);
          }
        },
      ),
    );
    expect(boundingArea([])).toBeUndefined();
  });
});

describe('addresses', () => {
  it.each<[number, string]>([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('are as the officer sees them', () => {
    expect(cellAddress({ row: 3, column: 1 })).toBe('B4');
    expect(areaAddress({ row: 3, column: 1, rows: 1, columns: 1 })).toBe('B4');
    expect(fullAddress({ sheet: 'ITA', row: 3, column: 1 })).toBe("'ITA'!B4");
    expect(fullAreaAddress({ sheet: "ผล'65", row: 3, column: 1, rows: 15, columns: 1 })).toBe(
      "'ผล''65'!B4:B18",
    );
  });

  it('lead back to their area', () => {
    fc.assert(
      fc.property(area, (each) => {
        expect(parseAreaAddress(fullAreaAddress(each), '')).toEqual(each);
        expect(parseAreaAddress(areaAddress(each), each.sheet)).toEqual(each);
      }),
    );
  });

  it.each<[string, Area | undefined]>([
    ['$B$4:$C$9', { sheet: 'ITA', row: 3, column: 1, rows: 6, columns: 2 }],
    ['C9:B4', { sheet: 'ITA', row: 3, column: 1, rows: 6, columns: 2 }],
    ['ผล!a1', { sheet: 'ผล', row: 0, column: 0, rows: 1, columns: 1 }],
    ['A:A', undefined],
    ['1:3', undefined],
    ['#REF!', undefined],
    ['A1:B2:C3', undefined],
    ['', undefined],
  ])('%s', (address, found) => {
    expect(parseAreaAddress(address, 'ITA')).toEqual(found);
  });
});
