import fc from 'fast-check';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import {
  findScores,
  findScoresInSteps,
  scoreCandidates,
  scoreCandidatesInSteps,
} from '../../src/sheets/findScores';
import type { Grid } from '../../src/sheets/Grid';
import {
  colourFormulas,
  colourFormulasInSteps,
  planClearColoursInSteps,
  planColours,
  planColoursInSteps,
  strayColourCells,
  strayColourCellsInSteps,
} from '../../src/sheets/planColours';
import type { ScoreBlock } from '../../src/sheets/ScoreBlock';
import { finished, portion } from '../../src/sheets/Steps';
import type { Steps } from '../../src/sheets/Steps';
import { agencyBlocks } from '../bench/largeSheets';
import { gridOf } from './gridOf';
import { Paper } from './Paper';
import { planClearColours } from './planClearColours';
import { province } from './provinceRows';
import {
  AGENCY_LAYOUTS,
  ALL_CELL_STYLES,
  OFFICIAL_ORDER,
  sheetOf,
  SINGLE_LAYOUTS,
  steadyHand,
  YEAR_LAYOUTS,
} from './writeScores';

function blocksOf(grid: Grid): readonly ScoreBlock[] {
  const found = findScores(grid);
  return found.kind === 'found' ? found.blocks : [];
}

/** Each piece of work on a sheet, in small parts and at once. */
const WORK: readonly {
  readonly name: string;
  readonly inSteps: (grid: Grid) => Steps<unknown>;
  readonly atOnce: (grid: Grid) => unknown;
}[] = [
  { name: 'reading', inSteps: findScoresInSteps, atOnce: (grid) => findScores(grid) },
  { name: 'asking for formats', inSteps: scoreCandidatesInSteps, atOnce: (grid) => scoreCandidates(grid) },
  { name: 'looking for words of ours', inSteps: strayColourCellsInSteps, atOnce: strayColourCells },
  {
    name: 'asking for formulas',
    inSteps: (grid) => colourFormulasInSteps(grid, blocksOf(grid)),
    atOnce: (grid) => colourFormulas(grid, blocksOf(grid)),
  },
  {
    name: 'colouring',
    inSteps: (grid) => planColoursInSteps(grid, blocksOf(grid), DEFAULT_BAND_SCHEME),
    atOnce: (grid) => planColours(grid, blocksOf(grid), DEFAULT_BAND_SCHEME),
  },
  { name: 'clearing', inSteps: planClearColoursInSteps, atOnce: planClearColours },
];

/** Goes so many steps and then lets the work lie, as a press that was stopped does. */
function stopAfter(work: Steps<unknown>, steps: number): 'stopped' | 'ended' {
  for (let step = 0; step < steps; step += 1) {
    if (work.next().done === true) {
      return 'ended';
    }
  }
  return 'stopped';
}

/** Sheets in all layouts and cell styles, and what they look like once they are coloured. */
const anySheet: fc.Arbitrary<Grid> = fc
  .record({
    write: fc.constantFrom(
      ...Object.values(SINGLE_LAYOUTS),
      ...Object.values(AGENCY_LAYOUTS),
      ...Object.values(YEAR_LAYOUTS),
    ),
    style: fc.constantFrom(...ALL_CELL_STYLES),
    order: fc.shuffledSubarray([...OFFICIAL_ORDER], { minLength: 10 }),
    points: fc.array(
      fc.array(
        fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
        { minLength: 10, maxLength: 10 },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    press: fc.constantFrom('untouched' as const, 'coloured' as const),
  })
  .map(({ write, style, order, points, press }) => {
    const sets = points.map((scores, index) => ({
      agency: `เทศบาลตำบลตัวอย่าง${'กขคง'[index] ?? ''}`,
      year: 2565 + index,
      points: scores,
    }));
    const grid = sheetOf(write(sets, steadyHand(style), order));
    if (press === 'untouched') {
      return grid;
    }
    const paper = new Paper(grid);
    paper.carryOut(planColours(grid, blocksOf(grid), DEFAULT_BAND_SCHEME).plan);
    return paper.grid();
  });

const LARGE: readonly (readonly [string, Grid])[] = [
  ['a province across', gridOf(province(300).rows)],
  ['a province across, typed as text', gridOf(province(300, (points) => `${points.toFixed(2)} คะแนน`).rows)],
  ['agencies under one another', gridOf(agencyBlocks(120))],
];

describe('work that can pause', () => {
  it.each(WORK)('$name in small parts gives what it gives at once', ({ inSteps, atOnce }) => {
    fc.assert(
      fc.property(anySheet, (grid) => {
        expect(finished(inSteps(structuredClone(grid)))).toEqual(atOnce(grid));
      }),
      { numRuns: 60 },
    );
  });

  it.each(WORK)('$name that was stopped anywhere leaves nothing behind', ({ inSteps, atOnce }) => {
    fc.assert(
      fc.property(anySheet, fc.array(fc.nat(30), { maxLength: 3 }), (grid, stops) => {
        const played = structuredClone(grid);
        for (const steps of stops) {
          stopAfter(inSteps(played), steps);
        }
        expect(atOnce(played)).toEqual(atOnce(grid));
      }),
      { numRuns: 60 },
    );
  });

  it.each(LARGE)('on %s it can be stopped at any of its many pauses', (_, grid) => {
    for (const { inSteps, atOnce } of WORK) {
      const expected = atOnce(structuredClone(grid));
      const played = structuredClone(grid);
      for (let steps = 1; stopAfter(inSteps(played), steps) === 'stopped'; steps += 7) {
        expect(steps).toBeLessThan(2_000);
      }
      expect(atOnce(played)).toEqual(expected);
    }
  });

  it('two readings of one sheet may take turns', () => {
    for (const [, grid] of LARGE) {
      const [one, other] = [findScoresInSteps(grid), findScoresInSteps(grid)];
      let ended = one.next();
      for (let turn = 0; ended.done !== true; turn += 1) {
        ended = turn % 2 === 0 ? other.next() : one.next();
      }
      expect(ended.value).toEqual(findScores(structuredClone(grid)));
    }
  });
});

describe('a sheet that was looked at before its number formats were read', () => {
  it('is read as if they had been there from the beginning', () => {
    fc.assert(
      fc.property(anySheet, (grid) => {
        const before: Grid = { ...structuredClone(grid), numberFormats: [] };
        findScores(before);
        scoreCandidates(before);
        const after: Grid = { ...before, numberFormats: grid.numberFormats };
        expect(findScores(after)).toEqual(findScores(grid));
        expect(scoreCandidates(after)).toEqual(scoreCandidates(grid));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a percentage', 0.7639, '0.00%', 'read'],
    ['a plain number', 0.7639, '0.00', 'read'],
    ['a day', 45_939, 'd/m/yyyy', 'scoreDate'],
    ['a day without its format', 45_939, 'General', 'scoreDate'],
    ['an amount', 45_939, '#,##0', 'scoreOutOfRange'],
  ])('%s', (_, value, format, expected) => {
    const [heading = [], row = []] = province(1).rows;
    const cells = [heading, [...row.slice(0, 12), value]];
    const before = gridOf(cells);
    findScores(before);
    const after = { ...before, numberFormats: [{ row: 1, column: 12, cells: [[format]] }] };
    const reading = findScores(after);
    expect(reading).toEqual(findScores(structuredClone(after)));
    expect(reading.kind === 'refused' ? reading.code : 'read').toBe(expected);
  });
});

describe('work that is a part of longer work', () => {
  it('tells how far the whole is, and never more than its own share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(100), fc.nat(100), (all, a, b) => {
        const [from, to] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
        function* work(): Steps<string> {
          for (let done = 0; done <= all; done += 1) {
            yield { done, all };
          }
          return 'ready';
        }
        const told = [...portion(work(), from, to)].map(({ done }) => done);
        expect(told).toEqual([...told].sort((one, other) => one - other));
        expect(told.at(0)).toBe(Math.floor(from * all));
        expect(told.at(-1)).toBeLessThanOrEqual(to * all + 1e-9);
        expect(finished(portion(work(), from, to))).toBe('ready');
      }),
    );
  });
});
