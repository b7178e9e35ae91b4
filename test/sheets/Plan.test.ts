import fc from 'fast-check';
import { areasOf, countCells, EMPTY_PLAN } from '../../src/sheets/Plan';
import type { CellWrite, Edit } from '../../src/sheets/Plan';

const area = fc.record({
  sheet: fc.constantFrom('ITA', 'มาตรการ'),
  row: fc.nat(12),
  column: fc.nat(4),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const write = fc.constantFrom<CellWrite>({ kind: 'keep' }, { kind: 'blank' }, { kind: 'number', number: 1 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  area.map((each): Edit => ({ kind: 'numberFormat', area: each, format: '0.00' })),
  fc.tuple(area, area).map(([one, other]): Edit => ({
    kind: 'removeRule',
    sheet: one.sheet,
    id: '1',
    areas: [one, { ...other, sheet: one.sheet }],
    formula: '=TRUE',
    colours: { fill: '#FFFFFF', text: '#000000' },
  })),
  area.chain((each) =>
    fc
      .array(fc.array(write, { minLength: each.columns, maxLength: each.columns }), {
        minLength: each.rows,
        maxLength: each.rows,
      })
      .map((cells): Edit => ({ kind: 'cells', at: each, cells })),
  ),
  fc.constant<Edit>({ kind: 'addSheet', sheet: 'ใหม่', after: 'ITA' }),
);

/** The same count cell by cell. */
function counted(edits: readonly Edit[]): number {
  const cells = new Set<string>();
  for (const each of edits) {
    for (const { sheet, row, column, rows, columns } of areasOf(each)) {
      for (let r = 0; r < rows; r += 1) {
        for (let c = 0; c < columns; c += 1) {
          if (each.kind !== 'cells' || each.cells[r]?.[c]?.kind !== 'keep') {
            cells.add(`${sheet} ${row + r} ${column + c}`);
          }
        }
      }
    }
  }
  return cells.size;
}

describe('how many cells a plan covers', () => {
  it('is each cell once, and none that is kept as it is', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        expect(countCells({ edits })).toBe(counted(edits));
      }),
    );
  });

  it('is none for an empty plan, or one that touches no cell', () => {
    expect(countCells(EMPTY_PLAN)).toBe(0);
    expect(countCells({ edits: [{ kind: 'setting', key: 'ita', value: '' }] })).toBe(0);
  });

  it('is known at once for a rule over whole columns', () => {
    const whole = { sheet: 'ITA', row: 0, column: 0, rows: 1_048_576, columns: 100 };
    expect(countCells({ edits: [{ kind: 'numberFormat', area: whole, format: '0.00' }] })).toBe(104_857_600);
  });
});
