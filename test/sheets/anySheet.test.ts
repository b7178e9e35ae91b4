import fc from 'fast-check';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { INDICATORS } from '../../src/ita/Indicator';
import { findMeasures, ownStatusCells } from '../../src/sheets/findMeasures';
import { findScores, scoreCandidates } from '../../src/sheets/findScores';
import type { ScoreCell } from '../../src/sheets/findScores';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { countCells } from '../../src/sheets/Plan';
import { planColours, strayColourCells } from '../../src/sheets/planColours';
import { planStatus } from '../../src/sheets/planStatus';
import { toArabicDigits } from '../../src/thai/digits';
import headers from '../fixtures/headers.json';
import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { gridOf } from './gridOf';
import { Paper } from './Paper';
import { planClearColours } from './planClearColours';

/** Cells that real sheets are made of. */
const REAL: readonly CellValue[] = [
  ...new Set<CellValue>([
    ...headers.flat(),
    ...[mixed, inName, twoColumns, tracking].flatMap(({ grid }) => grid.flat()),
    ...INDICATORS.map(({ name }) => name),
    'คะแนนรวม',
    'รวม',
    'ระดับ',
    'หน่วยงาน',
    'ปีงบประมาณ',
    'สถานะ',
    'กำหนดแล้วเสร็จ',
    'การเตือน',
    'กลุ่มคะแนน',
    '▼ แก้ไขเร่งด่วน',
    '#REF!',
  ]),
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<CellValue>('') },
  { weight: 8, arbitrary: fc.constantFrom(...REAL) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 400_000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

const sheet: fc.Arbitrary<Grid> = fc
  .record({
    cells: fc
      .integer({ min: 0, max: 7 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 14 }),
      ),
    row: fc.nat(3),
    column: fc.nat(3),
    merges: fc.array(
      fc.record({
        row: fc.nat(9),
        column: fc.nat(9),
        rows: fc.integer({ min: 1, max: 3 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 2 },
    ),
    native: fc.option(
      fc.record({
        row: fc.nat(6),
        column: fc.nat(4),
        rows: fc.integer({ min: 2, max: 8 }),
        columns: fc.integer({ min: 1, max: 6 }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ cells, row, column, merges, native }) => ({
    ...gridOf([]),
    values: { row, column, cells },
    merges: merges.map((area) => ({ sheet: 'ITA', ...area })),
    tables:
      native === undefined ? [] : [{ name: 'ตาราง', area: { sheet: 'ITA', ...native }, showTotals: false }],
  }));

/** Whether a score really stands in its cell: as the number itself, as a percentage, or within its text. */
function stands(grid: Grid, { at, points, form }: ScoreCell): boolean {
  const value = grid.values.cells[at.row - grid.values.row]?.[at.column - grid.values.column];
  if (form.kind === 'text') {
    const digits = toArabicDigits(String(value)).replaceAll(',', '.').replace(/\s/g, '');
    return value === form.text && digits.includes(String(points).replace(/\.?0+$/, ''));
  }
  return value === points;
}

describe('whatever stands on a sheet', () => {
  it('reading scores never fails, and never finds one that is not there', () => {
    fc.assert(
      fc.property(sheet, (grid) => {
        scoreCandidates(grid);
        const reading = findScores(grid);
        if (reading.kind === 'refused') {
          return;
        }
        for (const { scores, repeated, area } of reading.blocks) {
          expect(new Set(scores.map(({ indicator }) => indicator)).size).toBe(scores.length);
          for (const score of [...scores, ...repeated]) {
            expect(score.points).toBeGreaterThanOrEqual(0);
            expect(score.points).toBeLessThanOrEqual(100);
            expect(stands(grid, score)).toBe(true);
            expect(score.at.row >= area.row && score.at.row < area.row + area.rows).toBe(true);
            expect(score.at.column >= area.column && score.at.column < area.column + area.columns).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('colouring touches nothing that was typed, and pressed twice is as pressed once', () => {
    fc.assert(
      fc.property(sheet, (grid) => {
        const paper = new Paper(grid);
        const press = () => {
          const now = paper.grid();
          const reading = findScores(now);
          return reading.kind === 'refused'
            ? undefined
            : planColours(now, reading.blocks, DEFAULT_BAND_SCHEME).plan;
        };
        const first = press();
        if (first !== undefined) {
          expect(countCells(first)).toBeGreaterThan(0);
          paper.carryOut(first);
          expect(press()?.edits).toEqual([]);
        }
        strayColourCells(paper.grid());
        paper.carryOut(planClearColours(paper.grid()));
        expect(paper.grid().rules).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('updating the status touches nothing that was typed, and pressed twice is as pressed once', () => {
    fc.assert(
      fc.property(sheet, (grid) => {
        ownStatusCells(grid);
        const paper = new Paper(grid);
        const press = () => {
          const now = paper.grid();
          return planStatus(now, findMeasures(now), new Map(), '2022-06-15');
        };
        const first = press();
        if (first.kind === 'planned') {
          paper.carryOut(first.plan);
          const again = planStatus(paper.grid(), findMeasures(paper.grid()), first.record, '2022-06-15');
          expect(again.kind === 'planned' ? again.plan.edits : again).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('real tables with whatever around and within them', () => {
  const anyRow = fc.array(cell, { minLength: 6, maxLength: 6 });
  const withNoise = (rows: readonly (readonly CellValue[])[]) =>
    fc.array(fc.record({ at: fc.nat(rows.length), row: anyRow }), { maxLength: 4 }).map((noise) => {
      const noisy = [...rows];
      for (const { at, row } of noise) {
        noisy.splice(at, 0, row);
      }
      return gridOf(noisy);
    });

  it('are updated without harm', () => {
    fc.assert(
      fc.property(withNoise(tracking.grid.slice(0, 24)), (grid) => {
        const paper = new Paper(grid);
        const first = planStatus(paper.grid(), findMeasures(paper.grid()), new Map(), '2022-06-15');
        if (first.kind === 'planned') {
          paper.carryOut(first.plan);
          const again = planStatus(paper.grid(), findMeasures(paper.grid()), first.record, '2022-06-15');
          expect(again.kind === 'planned' ? again.plan.edits : again).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are coloured without harm', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(mixed, inName, twoColumns).chain(({ grid }) => withNoise(grid)),
        (grid) => {
          const paper = new Paper(grid);
          const reading = findScores(paper.grid());
          if (reading.kind === 'found') {
            paper.carryOut(planColours(paper.grid(), reading.blocks, DEFAULT_BAND_SCHEME).plan);
            const again = findScores(paper.grid());
            expect(again).toEqual(reading);
            expect(
              again.kind === 'found'
                ? planColours(paper.grid(), again.blocks, DEFAULT_BAND_SCHEME).plan.edits
                : [],
            ).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
