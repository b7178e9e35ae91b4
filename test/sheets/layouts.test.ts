import fc from 'fast-check';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import { findScores } from '../../src/sheets/findScores';
import type { ScoreBlock } from '../../src/sheets/findScores';
import type { Grid } from '../../src/sheets/Grid';
import {
  AGENCY_LAYOUTS,
  ALL_CELL_STYLES,
  ALL_NAME_STYLES,
  OFFICIAL_ORDER,
  sheetOf,
  SINGLE_LAYOUTS,
  steadyHand,
  YEAR_LAYOUTS,
} from './writeScores';
import type { Hand, WrittenSet } from './writeScores';

type Writer = (
  sets: readonly WrittenSet[],
  hand: Hand,
  order: readonly IndicatorNumber[],
) => Parameters<typeof sheetOf>[0];

const FIRST: WrittenSet = {
  agency: 'เทศบาลตำบลหนึ่ง',
  year: 2564,
  points: [76.39, 64.19, 70.06, 68.98, 58.98, 82.85, 79.78, 81.87, 68.43, 18.75],
};
const SECOND: WrittenSet = {
  agency: 'องค์การบริหารส่วนตำบลสอง',
  year: 2564,
  points: [83.93, 75.51, 80.63, 75.79, 77.09, 88.51, 83.38, 79.13, 53.48, 56.25],
};
const THIRD: WrittenSet = {
  agency: 'อบต.สาม',
  year: 2564,
  points: [99.11, 99.11, 100, 99.26, 100, 99.83, 99.42, 99.58, 90, 0.5],
};

function blocksOf(grid: Grid): readonly ScoreBlock[] {
  const reading = findScores(grid);
  if (reading.kind === 'refused') {
    throw new Error(
      `refused: ${reading.code} ${'at' in reading ? `${reading.at.row},${reading.at.column} ${reading.typed}` : ''}`,
    );
  }
  return reading.blocks;
}

/** What was read, in the terms of what was written: agency and year only where several must be told apart. */
function readSets(grid: Grid): readonly (Pick<WrittenSet, 'points'> & {
  readonly agency: string | undefined;
  readonly years: readonly number[];
})[] {
  return blocksOf(grid).map(({ agency, years, scores, repeated, unreadable, notCounted }) => {
    expect([repeated, unreadable, notCounted]).toEqual([[], [], []]);
    return {
      agency,
      years: years.map(({ year }) => year),
      points: OFFICIAL_ORDER.map(
        (number) => scores.find(({ indicator }) => indicator === number)?.points ?? Number.NaN,
      ),
    };
  });
}

const asRead = ({ agency, year, points }: WrittenSet) => ({ agency, years: [year], points });
const layouts = (all: Readonly<Record<string, Writer>>): readonly (readonly [string, Writer])[] =>
  Object.entries(all);
const inYears = (sets: readonly WrittenSet[]): readonly WrittenSet[] =>
  sets.map((set, index) => ({ ...set, agency: FIRST.agency, year: 2566 + index }));

const ONE = [FIRST];
const SEVERAL = [FIRST, SECOND, THIRD];
const YEARS = inYears(SEVERAL);

const TABLE = [
  ...layouts(SINGLE_LAYOUTS).map(([name, write]) => [name, write, ONE] as const),
  ...layouts(AGENCY_LAYOUTS).map(([name, write]) => [name, write, SEVERAL] as const),
  ...layouts(YEAR_LAYOUTS).map(([name, write]) => [name, write, YEARS] as const),
];

describe.each(TABLE)('%s', (_, write, sets) => {
  it.each(ALL_CELL_STYLES)('with scores typed as: %s', (style) => {
    const grid = sheetOf(write(sets, steadyHand(style), OFFICIAL_ORDER));
    expect(readSets(grid)).toEqual(sets.map(asRead));
  });

  it.each(ALL_NAME_STYLES)('with names typed as: %s', (style) => {
    const grid = sheetOf(write(sets, steadyHand('a number', style), OFFICIAL_ORDER));
    expect(readSets(grid)).toEqual(sets.map(asRead));
  });
});

const points = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
/** Where no score is over 20 they are not out of 100 by the look of them, and not taken. */
const tenPoints = fc
  .array(points, { minLength: 10, maxLength: 10 })
  .filter((each) => each.some((score) => score > 20));
const AGENCIES = [
  'เทศบาลตำบลท่าไผ่',
  'องค์การบริหารส่วนตำบลบ้านใหม่',
  'เทศบาลเมืองสระแก้ว',
  'อบต.รวมไทย',
  'ทต.หนองห่าง',
];
const order = fc.shuffledSubarray([...OFFICIAL_ORDER], { minLength: 10 });
const hand: fc.Arbitrary<Hand> = fc
  .tuple(
    fc.array(fc.constantFrom(...ALL_CELL_STYLES), { minLength: 1 }),
    fc.array(fc.constantFrom(...ALL_NAME_STYLES), { minLength: 1 }),
  )
  .map(([cells, names]) => {
    let cell = 0;
    let name = 0;
    return {
      cell: () => cells[cell++ % cells.length] ?? 'a number',
      name: () => names[name++ % names.length] ?? 'plain',
    };
  });
const manyPoints = fc.array(tenPoints, { minLength: 2, maxLength: 5 });

describe('any scores in any layout, each cell typed in its own way and in any order', () => {
  it.each(layouts(SINGLE_LAYOUTS))('%s: are read back exactly', (_, write) => {
    fc.assert(
      fc.property(tenPoints, hand, order, (each, by, numbers) => {
        const set = { ...FIRST, points: each };
        expect(readSets(sheetOf(write([set], by, numbers)))).toEqual([asRead(set)]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(layouts(AGENCY_LAYOUTS))('%s: are read back exactly', (_, write) => {
    fc.assert(
      fc.property(manyPoints, hand, order, (all, by, numbers) => {
        const sets = all.map((each, index) => ({ agency: AGENCIES[index] ?? '', year: 2568, points: each }));
        expect(readSets(sheetOf(write(sets, by, numbers)))).toEqual(sets.map(asRead));
      }),
      { numRuns: 60 },
    );
  });

  it.each(layouts(YEAR_LAYOUTS))('%s: are read back exactly', (_, write) => {
    fc.assert(
      fc.property(manyPoints, hand, order, (all, by, numbers) => {
        const sets = all.map((each, index) => ({ ...FIRST, year: 2564 + index, points: each }));
        expect(readSets(sheetOf(write(sets, by, numbers)))).toEqual(sets.map(asRead));
      }),
      { numRuns: 60 },
    );
  });
});
