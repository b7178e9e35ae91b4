import fc from 'fast-check';
import type { Assessment } from '../../src/ita/assess';
import { frameworkOf } from '../../src/ita/frameworkOf';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import { itemWorth } from '../../src/ita/itemWorth';
import { OFFICIAL_ORDER } from '../../src/ita/officialNames';
import { simulate } from '../../src/ita/simulate';
import { whatItTakes } from '../../src/ita/whatItTakes';
import type { Goal } from '../../src/ita/whatItTakes';
import { ANY_YEAR, assessed, TEN_SCORES } from './anyAssessment';

/** A published result of 2564: 62.20 points, level D, in official order. */
const RESULT_2564 = [76.39, 64.19, 70.06, 68.98, 58.98, 79.78, 81.87, 82.85, 68.43, 18.75];
/** A published result of 2568: 97.73 points. */
const RESULT_2568 = [99.44, 99.47, 99.51, 99.5, 99.56, 99.83, 99.42, 99.58, 90, 100];

function goal(assessment: Assessment<number>, kind: Goal['kind']): Goal | undefined {
  return whatItTakes(assessment)?.goals.find((each) => each.kind === kind);
}

const after = (assessment: Assessment<number>, { raise }: Goal) =>
  simulate(assessment, new Map(raise.map(({ indicator, to }) => [indicator, to])));

/** Whether a simulated result is at least what a goal asks for. */
function isReached(assessment: Assessment<number>, goal: Goal, raised: ReadonlyMap<IndicatorNumber, number>) {
  const { total = 0, level } = simulate(assessment, raised);
  if (goal.level === undefined) return total >= goal.total;
  const names = assessment.framework.levels.map(({ name }) => name);
  return level !== undefined && names.indexOf(level) <= names.indexOf(goal.level);
}

/** All sets of the ten indicators, as bits. */
const SUBSETS = Array.from({ length: 1 << 10 }, (_, bits) =>
  OFFICIAL_ORDER.filter((_number, index) => (bits >> index) & 1),
);

describe('what each indicator is worth', () => {
  it('is 6 points of the total per hundred for IIT, 10 for EIT, 20 for OIT', () => {
    expect(whatItTakes(assessed(2564, RESULT_2564))?.worth.map(({ perHundred }) => perHundred)).toEqual([
      6, 6, 6, 6, 6, 10, 10, 10, 20, 20,
    ]);
  });

  it('follows the weights that the officer set', () => {
    const changed = assessed(2569, RESULT_2568, {}, { weights: { IIT: 25, EIT: 15, OIT: 60 } });
    expect(whatItTakes(changed)?.worth.map(({ perHundred }) => perHundred)).toEqual([
      5, 5, 5, 5, 5, 5, 5, 5, 30, 30,
    ]);
  });
});

describe('what is missing', () => {
  it('to 85, to the next level and to the best one (62.20, D)', () => {
    const { goals } = whatItTakes(assessed(2564, RESULT_2564)) ?? { goals: [] };
    expect(goals.map(({ kind, level, total, missing }) => [kind, level, total, missing])).toEqual([
      ['target', undefined, 85, 22.8],
      ['nextLevel', 'C', 65, 2.8],
      ['bestLevel', 'AA', 95, 32.8],
    ]);
  });

  it('is nothing for an agency that has the best level', () => {
    expect(assessed(2568, RESULT_2568).level).toBe('ผ่านดีเยี่ยม');
    expect(whatItTakes(assessed(2568, RESULT_2568))?.goals).toEqual([]);
  });

  it('may be only the minimum of one instrument: 97 in total with OIT 94', () => {
    const scores = [100, 100, 100, 100, 100, 98, 98, 98, 90, 98];
    const result = assessed(2568, scores);
    expect([result.totalRounded, result.level]).toEqual([97, 'ผ่านดี']);
    expect(goal(result, 'bestLevel')).toMatchObject({
      missing: 0,
      missingMinima: [{ instrument: 'OIT', minimum: 95, missing: 1 }],
      raise: [{ indicator: 9, from: 90, to: 92, gain: 0.4 }],
    });
  });

  it('is measured from the total that was published', () => {
    const scores = [80.31, 74.48, 83.08, 71.95, 83.13, 84.25, 84.02, 82.75, 53.48, 56.25];
    const computed = assessed(2563, scores);
    const published = assessed(2563, scores, { total: 70.62 });
    expect([computed.totalRounded, published.typed.total?.points]).toEqual([70.63, 70.62]);
    expect(goal(computed, 'target')?.missing).toBe(14.37);
    expect(goal(published, 'target')?.missing).toBe(14.38);
  });

  it('counts the weaker part of the external survey where the officer has each part tested', () => {
    const scores = [100, 100, 100, 100, 100, 95, 95, 95, 100, 100];
    const asOne = assessed(2568, scores, { parts: [97, 93] });
    const each = assessed(2568, scores, { parts: [97, 93], each: true });
    expect([asOne.level, each.level]).toEqual(['ผ่านดีเยี่ยม', 'ผ่านดี']);
    expect(goal(each, 'bestLevel')).toMatchObject({
      missing: 0,
      missingMinima: [{ instrument: 'EIT', minimum: 95, missing: 2 }],
    });
  });

  it('is not said without a total', () => {
    const { indicators, ...rest } = assessed(2568, RESULT_2568);
    expect(whatItTakes({ ...rest, indicators: indicators.slice(1) })).toBeUndefined();
  });
});

describe('the fewest indicators to raise', () => {
  it('are named with the value to reach, the weakest and most valuable first', () => {
    const result = assessed(2564, RESULT_2564);
    expect(goal(result, 'nextLevel')?.raise).toMatchObject([{ indicator: 10, from: 18.75, to: 32.74 }]);
    expect(goal(result, 'target')?.raise.map(({ indicator }) => indicator)).toEqual([10, 9, 5]);
  });

  it('reach the goal, no tenth of a point could be spared, and no smaller set would do', () => {
    fc.assert(
      fc.property(ANY_YEAR, TEN_SCORES, fc.boolean(), (year, points, isPublished) => {
        const computed = assessed(year, points);
        const result =
          isPublished && computed.totalRounded !== undefined
            ? assessed(year, points, { total: computed.totalRounded })
            : computed;
        for (const each of whatItTakes(result)?.goals ?? []) {
          const raised = new Map(each.raise.map(({ indicator, to }) => [indicator, to]));
          expect(isReached(result, each, raised)).toBe(true);
          expect(each.raise.every(({ from, to }) => to > from && to <= 100)).toBe(true);
          const smaller = SUBSETS.filter((set) => set.length < each.raise.length);
          const withAllAt100 = (set: readonly IndicatorNumber[]) =>
            new Map(set.map((number) => [number, 100] as const));
          expect(smaller.some((set) => isReached(result, each, withAllAt100(set)))).toBe(false);
          const top = Math.max(...each.raise.map(({ to }) => to));
          const lower = new Map(
            each.raise.map(({ indicator, from, to }) => [
              indicator,
              to === top ? Math.max(from, to - 0.1) : to,
            ]),
          );
          expect(isReached(result, each, lower)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are of all sets of that size one with the most room to gain', () => {
    fc.assert(
      fc.property(TEN_SCORES, (points) => {
        const result = assessed(2568, points);
        const worth = new Map(whatItTakes(result)?.worth.map((each) => [each.indicator, each.perHundred]));
        const room = (set: readonly IndicatorNumber[]) =>
          set.reduce(
            (sum, n) => sum + (worth.get(n) ?? 0) * Math.round(10_000 - (points[n - 1] ?? 0) * 100),
            0,
          );
        const target = goal(result, 'target');
        if (target === undefined) return;
        const chosen = target.raise.map(({ indicator }) => indicator);
        const best = Math.max(
          ...SUBSETS.filter((set) => set.length === chosen.length).map((set) => room(set)),
        );
        expect(room(chosen)).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  it('add up to what is missing, to the rounding of a published figure', () => {
    fc.assert(
      fc.property(ANY_YEAR, TEN_SCORES, (year, points) => {
        const target = goal(assessed(year, points), 'target');
        if (target === undefined) return;
        const gain = target.raise.reduce((sum, each) => sum + each.gain, 0);
        // The total before is rounded, the one after where nothing else gets there, and each value is whole hundredths.
        expect(gain).toBeGreaterThan(target.missing - 0.0101);
        expect(gain).toBeLessThan(target.missing + 0.0201);
      }),
    );
  });
});

describe('an indicator moved in the pane', () => {
  it('gives the very result that such scores would have had', () => {
    fc.assert(
      fc.property(
        ANY_YEAR,
        TEN_SCORES,
        fc.constantFrom(...OFFICIAL_ORDER),
        fc.integer({ min: 0, max: 10_000 }),
        (year, points, indicator, hundredths) => {
          const moved = points.map((each, index) => (index === indicator - 1 ? hundredths / 100 : each));
          const simulated = simulate(assessed(year, points), new Map([[indicator, hundredths / 100]]));
          const real = assessed(year, moved);
          expect(simulated.total).toBe(real.totalRounded);
          expect(simulated.level).toBe(real.level);
          expect(simulated.indicators.map(({ group }) => group.band)).toEqual(
            real.indicators.map(({ band }) => band),
          );
        },
      ),
    );
  });

  it('unmoved shows what was published', () => {
    const result = assessed(2563, [80.31, 74.48, 83.08, 71.95, 83.13, 84.25, 84.02, 82.75, 53.48, 56.25], {
      total: 70.62,
    });
    expect(simulate(result, new Map())).toMatchObject({ total: 70.62, level: 'C' });
    expect(simulate(result, new Map([[10, 100]])).total).toBe(79.37);
  });

  it('may stand for one whose score is missing', () => {
    const whole = assessed(2568, RESULT_2568);
    const holed = { ...whole, indicators: whole.indicators.slice(0, 9) };
    expect(simulate(holed, new Map()).total).toBeUndefined();
    expect(simulate(holed, new Map([[10, 100]])).total).toBe(97.73);
  });

  it('reaches the goal at the value that was named', () => {
    const result = assessed(2564, RESULT_2564);
    const next = goal(result, 'nextLevel');
    expect(next && after(result, next).level).toBe('C');
  });
});

describe('one item of the public disclosure', () => {
  it.each([
    ['9.1', 2.2222, 0.4444],
    ['9.2', 2.5, 0.5],
    ['9.4', 5, 1],
    ['10.1', 6.25, 1.25],
    ['10.2', 25, 5],
  ])('of %s brought %d points of its indicator and %d of the total in 2564', (code, points, total) => {
    const item = itemWorth(frameworkOf(2564)).find((each) => each.code === code);
    expect(item?.points).toBeCloseTo(points, 4);
    expect(item?.total).toBeCloseTo(total, 4);
  });

  it('makes up the whole indicator together with the others', () => {
    for (const indicator of [9, 10]) {
      const items = itemWorth(frameworkOf(2563)).filter((each) => each.indicator === indicator);
      expect(items.reduce((sum, each) => sum + each.items * each.points, 0)).toBeCloseTo(100);
    }
  });

  it('is not known for years whose items are not', () => {
    expect(itemWorth(frameworkOf(2568))).toEqual([]);
    expect(itemWorth(frameworkOf(2569))).toEqual([]);
  });
});
