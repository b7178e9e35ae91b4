import fc from 'fast-check';
import { freePlace } from '../../src/sheets/freePlace';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { usedArea } from '../../src/sheets/Grid';
import { areasMeet } from '../../src/sheets/Place';
import type { Area } from '../../src/sheets/Place';
import { gridOf } from './gridOf';

const AREA = fc
  .record({
    row: fc.nat(40),
    column: fc.nat(12),
    rows: fc.integer({ min: 1, max: 12 }),
    columns: fc.integer({ min: 1, max: 8 }),
  })
  .map((area): Area => ({ sheet: 'ITA', ...area }));
const COLUMNS = fc
  .record({ column: fc.nat(12), columns: fc.integer({ min: 1, max: 8 }) })
  .map((area): Area => ({ sheet: 'ITA', row: 0, rows: 1_048_576, ...area }));
const CELLS = fc.array(fc.array(fc.constantFrom<CellValue>('', '', 'ก', 1), { maxLength: 9 }), {
  maxLength: 30,
});
const SIZE = fc.record({ rows: fc.integer({ min: 1, max: 60 }), columns: fc.integer({ min: 1, max: 12 }) });

const CROWDED: fc.Arbitrary<Grid> = fc
  .record({
    cells: CELLS,
    tables: fc.array(AREA, { maxLength: 3 }),
    merges: fc.array(AREA, { maxLength: 3 }),
    taken: fc.array(fc.oneof(AREA, COLUMNS), { maxLength: 3 }),
  })
  .map(({ cells, tables, merges, taken }) =>
    gridOf(cells, {
      tables: tables.map((area, index) => ({ name: `t${String(index)}`, area, showTotals: false })),
      merges,
      taken,
    }),
  );

describe('the free place on her own sheet', () => {
  it('is never over cells, tables, merged blocks, the filter or the print area, nor directly beside them', () => {
    fc.assert(
      fc.property(CROWDED, SIZE, (grid, size) => {
        const place = freePlace(grid, size);
        if (place === undefined) {
          throw new Error('a crowded sheet still has room');
        }
        const { row, column } = place;
        const around: Area = {
          sheet: 'ITA',
          row: Math.max(0, row - 1),
          column: Math.max(0, column - 1),
          rows: size.rows + 2,
          columns: size.columns + 2,
        };
        const used = usedArea(grid);
        const there = [
          ...(used.rows * used.columns > 0 ? [used] : []),
          ...grid.tables.map(({ area }) => area),
          ...grid.merges,
          ...(grid.taken ?? []),
        ];
        for (const area of there) {
          expect(areasMeet(area, around)).toBe(false);
        }
      }),
    );
  });

  it('lies below everything that ends, so that rows inserted there move it whole', () => {
    fc.assert(
      fc.property(CROWDED, SIZE, (grid, size) => {
        const place = freePlace(grid, size);
        const below = [...grid.tables.map(({ area }) => area), ...grid.merges].every(
          (area) => area.row + area.rows <= (place?.row ?? 0),
        );
        expect(below).toBe(true);
      }),
    );
  });

  it('is where she begins to type on a blank sheet', () => {
    expect(freePlace(gridOf([]), { rows: 5, columns: 5 })).toEqual({ sheet: 'ITA', row: 0, column: 0 });
  });

  it('is nowhere on a sheet that is full to its end', () => {
    const taken: readonly Area[] = [{ sheet: 'ITA', row: 0, column: 0, rows: 1_048_576, columns: 16_384 }];
    expect(freePlace(gridOf([], { taken }), { rows: 1, columns: 1 })).toBeUndefined();
    const deep: readonly Area[] = [{ sheet: 'ITA', row: 1_048_500, column: 0, rows: 10, columns: 2 }];
    expect(freePlace(gridOf([], { taken: deep }), { rows: 100, columns: 1 })).toBeUndefined();
  });
});
