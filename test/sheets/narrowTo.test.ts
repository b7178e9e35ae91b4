import { findScores } from '../../src/sheets/findScores';
import type { Grid } from '../../src/sheets/Grid';
import { narrowTo } from '../../src/sheets/narrowTo';
import type { NarrowedReading } from '../../src/sheets/narrowTo';
import { AGENCY_LAYOUTS, OFFICIAL_ORDER, sheetOf, SINGLE_LAYOUTS, steadyHand } from './writeScores';

const SETS = ['เทศบาลตำบลหนึ่ง', 'เทศบาลตำบลสอง', 'เทศบาลตำบลสาม'].map((agency, index) => ({
  agency,
  year: 2568,
  points: OFFICIAL_ORDER.map((number) => 50 + number + index),
}));
const HAND = steadyHand('a number');

function narrowed(grid: Grid, row: number, column: number, rows = 1, columns = 1): NarrowedReading {
  const found = findScores(grid);
  if (found.kind === 'refused') {
    throw new Error(found.code);
  }
  return narrowTo(grid, found, { sheet: grid.sheet, row, column, rows, columns });
}

const agencies = ({ blocks }: NarrowedReading) => blocks.map(({ agency }) => agency);

describe('blocks under one another', () => {
  const grid = sheetOf(AGENCY_LAYOUTS['blocks under one another'](SETS, HAND, OFFICIAL_ORDER));

  it.each<[string, readonly [number, number, number?, number?], readonly number[]]>([
    ['where every sheet opens: the whole sheet', [0, 0], [0, 1, 2]],
    ['an empty cell: the whole sheet', [12, 0], [0, 1, 2]],
    ['everything: the whole sheet', [0, 0, 1_048_576, 16_384], [0, 1, 2]],
    ['far away from all scores: the whole sheet', [300, 5, 4, 4], [0, 1, 2]],
    ['a score of the first', [4, 1], [0]],
    ['a name of the second', [17, 0], [1]],
    ['the title of the third', [26, 0], [2]],
    ['cells of the first two', [8, 0, 10, 2], [0, 1]],
  ])('%s', (_, [row, column, rows, columns], taken) => {
    const reading = narrowed(grid, row, column, rows, columns);
    expect(agencies(reading)).toEqual(taken.map((index) => SETS[index]?.agency));
    expect(reading.narrowed.kind).toBe(taken.length === SETS.length ? 'whole' : 'part');
    expect(reading.parts.reduce((sum, { blocks }) => sum + blocks.count, 0)).toBe(taken.length);
  });

  it('says where the scores are that it took', () => {
    const { narrowed: to, parts } = narrowed(grid, 17, 0);
    expect(to).toEqual({ kind: 'part', area: { sheet: 'ITA', row: 14, column: 0, rows: 11, columns: 2 } });
    expect(parts).toMatchObject([{ blocks: { first: 0, count: 1 }, rows: 10, scores: 10 }]);
  });
});

it('takes everything under the filter in which a cell was clicked', () => {
  const plain = sheetOf(AGENCY_LAYOUTS['blocks under one another'](SETS, HAND, OFFICIAL_ORDER));
  const filter = { sheet: plain.sheet, row: 1, column: 0, rows: 24, columns: 2 };
  expect(agencies(narrowed({ ...plain, filter }, 4, 1))).toEqual([SETS[0]?.agency, SETS[1]?.agency]);
  expect(agencies(narrowed({ ...plain, filter }, 30, 1))).toEqual([SETS[2]?.agency]);
});

it('takes the whole table of agencies, wherever in it was clicked', () => {
  const rows = [
    ...AGENCY_LAYOUTS['indicators across, agencies down'](SETS.slice(0, 2), HAND, OFFICIAL_ORDER),
    ...SINGLE_LAYOUTS['name and score in two columns'](SETS.slice(2), HAND, OFFICIAL_ORDER),
  ];
  const reading = narrowed(sheetOf(rows), 3, 4);
  expect(agencies(reading)).toEqual([SETS[0]?.agency, SETS[1]?.agency]);
  expect(agencies(narrowed(sheetOf(rows), 8, 1))).toEqual([SETS[2]?.agency]);
});

it('changes nothing on a sheet with one block', () => {
  const grid = sheetOf(SINGLE_LAYOUTS['name and score in two columns'](SETS, HAND, OFFICIAL_ORDER));
  expect(narrowed(grid, 5, 1)).toMatchObject({
    narrowed: { kind: 'whole' },
    blocks: [{ agency: SETS[0]?.agency }],
  });
});
