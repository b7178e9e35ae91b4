import * as fc from 'fast-check';

import { boundingArea, contains, holdsCell, intersect, sameArea, subtract } from './areas';
import type { Area } from './Workbook';

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(12),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

function cellsOf(areas: readonly Area[]): readonly string[] {
  return areas.flatMap(({ row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, index) => `${String(row + Math.floor(index / columns))},${String(column + (index % columns))}`,
    ),
  );
}

it('what two areas share and what is left without it are together the first area, each cell once', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const shared = intersect(one, other);
      const parts = [...subtract(one, other), ...(shared === undefined ? [] : [shared])];
      expect([...cellsOf(parts)].sort()).toEqual([...cellsOf([one])].sort());
    }),
  );
});

it('shared cells lie in both, the bounding area holds both', () => {
  fc.assert(
    fc.property(area, area, (one, other) => {
      const shared = intersect(one, other);
      const bounds = boundingArea([one, other]);
      expect(shared === undefined || (contains(one, shared) && contains(other, shared))).toBe(true);
      expect(bounds !== undefined && contains(bounds, one) && contains(bounds, other)).toBe(true);
      expect(holdsCell(one, other.row, other.column)).toBe(
        cellsOf([one]).includes(`${String(other.row)},${String(other.column)}`),
      );
      expect(sameArea(one, other)).toBe(contains(one, other) && contains(other, one));
    }),
  );
});
