import { assessBlock } from '../../src/actions/assessBlocks';
import { INDICATORS } from '../../src/ita/Indicator';
import { findScores } from '../../src/sheets/findScores';
import type { CellValue } from '../../src/sheets/Grid';
import { gridOf } from './gridOf';
import { SCORES } from './scoreRows';

const NAMES = INDICATORS.map(({ name }) => name);

const WEIGHTS = [6, 6, 6, 6, 6, 10, 10, 10, 20, 20];

/** One agency: name and score under one another. */
function down(scores: readonly CellValue[]) {
  return findScores(gridOf(NAMES.map((name, index) => [name, scores[index] ?? ''])));
}

/** Agencies under one another, indicators side by side. */
function across(agencies: readonly (readonly CellValue[])[]) {
  return findScores(
    gridOf([
      ['หน่วยงาน', ...NAMES],
      ...agencies.map((scores, index) => [`อบต.บ้าน${'กขคง'.charAt(index)}`, ...scores]),
    ]),
  );
}

const OF_1 = SCORES.map((points) => points / 100);
const OF_5 = SCORES.map((points) => points / 20);
const OF_10 = SCORES.map((points) => points / 10);
const WEIGHTED = SCORES.map((points, index) => Number(((points * (WEIGHTS[index] ?? 0)) / 100).toFixed(2)));

describe('scores that are not out of 100', () => {
  it.each<[string, readonly CellValue[], string]>([
    ['shares of 1', OF_1, 'scoreShare'],
    ['shares of 1 as text', OF_1.map(String), 'scoreShare'],
    ['half of the shares', OF_1.slice(0, 5), 'scoreShare'],
    ['points of 5', OF_5, 'scoreSmallScale'],
    ['the five of IIT, out of 5', OF_5.slice(0, 5), 'scoreSmallScale'],
    ['points of 10', OF_10, 'scoreSmallScale'],
    ['points by the weights', WEIGHTED, 'scoreWeighted'],
    ['full points by the weights', WEIGHTS, 'scoreWeighted'],
    ['points of 10, one of them 0', [0, ...OF_10.slice(1)], 'scoreSmallScale'],
  ])('%s refuse the sheet with the first cell', (_, scores, code) => {
    expect(down(scores)).toMatchObject({
      kind: 'refused',
      code,
      at: { row: 0, column: 1 },
      indicator: 1,
      typed: String(scores[0]),
    });
    expect(across([scores, scores])).toMatchObject({ kind: 'refused', code, at: { row: 1, column: 1 } });
  });

  it.each<[string, readonly CellValue[]]>([
    ['only two of them, as of the open data', ['', '', '', '', '', '', '', '', 0.5, 1]],
    ['two of ten', [90, 90, 90, 90, 90, 90, 90, 90, 5, 0]],
    ['all 0', SCORES.map(() => 0)],
    ['all 0 but two', [0, 0, 0, 0, 0, 0, 0, 0, 5, 3.13]],
    ['a few of IIT', [4.5, 4.2, 4.8, '', '', '', '', '', '', '']],
    ['all low, but one over its weight', [...WEIGHTED.slice(0, 9), 20.01]],
    ['no higher than their weights, but not all there', ['', ...WEIGHTS.slice(1)]],
    ['as they are', SCORES],
  ])('may be low: %s', (_, scores) => {
    const reading = down(scores);
    expect(reading.kind).toBe('found');
    const [block] = reading.kind === 'found' ? reading.blocks : [];
    expect(block?.scores.map(({ points }) => points)).toEqual(scores.filter((each) => each !== ''));
  });

  it.each([
    ['shares of 1', OF_1, 'scoreShare'],
    ['points of 5', OF_5, 'scoreSmallScale'],
    ['points by the weights', WEIGHTED, 'scoreWeighted'],
  ])('%s of one agency among others are one error, without total, level and colours', (_, scores, code) => {
    const reading = across([SCORES, scores]);
    const [good, odd] = reading.kind === 'found' ? reading.blocks : [];
    expect(good?.scores).toHaveLength(10);
    expect(odd?.scores).toEqual([]);
    const result = odd && assessBlock(odd, { fiscalYear: 2568 }, '2026-11-21');
    expect(result?.total).toBeUndefined();
    expect(result?.level).toBeUndefined();
    expect(result?.findings).toEqual([
      {
        code,
        severity: 'error',
        at: { sheet: 'ITA', row: 2, column: 1 },
        data: { indicator: 1, typed: String(scores[0]) },
      },
    ]);
  });
});
