import fc from 'fast-check';
import { assess } from '../../src/ita/assess';
import type { Assessment } from '../../src/ita/assess';
import { INDICATORS } from '../../src/ita/Indicator';
import { publishedTotal } from '../../src/ita/publishedTotal';
import { summariseAgencies, weakestIndicators } from '../../src/ita/summariseAgencies';

/** An agency of 2568 with ten scores; undefined where the sheet has none. */
function agency(scores: readonly (number | undefined)[]): Assessment<string> {
  return assess<string>({
    fiscalYear: 2568,
    scores: INDICATORS.flatMap(({ number }, index) => {
      const points = scores[index];
      return points === undefined ? [] : [{ indicator: number, points, at: `B${number}` }];
    }),
    typed: { instruments: {} },
  });
}

const even = (points: number) => agency(Array.from({ length: 10 }, () => points));
const WORDS = ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน'];

/** QUARTILE.INC the slow way: sort, then go a share of the way. */
function quartile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? NaN;
  const high = sorted[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}

const hundredths = fc.integer({ min: 0, max: 10_000 });
const anyAgency = fc
  .array(fc.option(hundredths, { nil: undefined, freq: 12 }), { minLength: 10, maxLength: 10 })
  .map((scores) => agency(scores.map((each) => (each === undefined ? undefined : each / 100))));

describe('what a province comes to', () => {
  it('counts the levels best first, with those that nobody has, and agencies without one last', () => {
    const summary = summariseAgencies([even(97), even(90), even(96), even(60), agency([80])], WORDS);
    expect(summary.levels).toEqual([
      { level: 'ผ่านดีเยี่ยม', count: 2 },
      { level: 'ผ่านดี', count: 1 },
      { level: 'ผ่าน', count: 0 },
      { level: 'ต้องปรับปรุง', count: 0 },
      { level: 'ต้องปรับปรุงโดยด่วน', count: 1 },
      { level: undefined, count: 1 },
    ]);
  });

  it('gives the mean and the share at 85 and above of the agencies that have a total', () => {
    const summary = summariseAgencies([even(85), even(84.99), even(95.01), agency([])]);
    expect(summary).toMatchObject({ agencies: 4, withTotal: 3, atTarget: 2 });
    expect(summary.mean).toBeCloseTo((85 + 84.99 + 95.01) / 3, 10);
  });

  it('knows no mean where no agency has a total', () => {
    expect(summariseAgencies([agency([50])])).not.toHaveProperty('mean');
    expect(summariseAgencies([])).toEqual({
      agencies: 0,
      withTotal: 0,
      atTarget: 0,
      levels: [],
      spreads: [],
    });
  });

  it('shows the spread of an indicator as Excel counts quartiles', () => {
    const { spreads } = summariseAgencies([10, 20, 30, 40].map((points) => agency([points])));
    expect(spreads).toEqual([
      {
        indicator: 1,
        agencies: 4,
        mean: 25,
        least: 10,
        lowerQuartile: 17.5,
        median: 25,
        upperQuartile: 32.5,
        most: 40,
        belowTarget: 4,
      },
    ]);
  });

  it('names the indicators with the lowest means, the one that more agencies miss first', () => {
    const { spreads } = summariseAgencies([
      agency([90, 50, 84, 100, 100, 100, 100, 100, 100, 20]),
      agency([90, 60, 96, 100, 100, 100, 100, 100, 100, 40]),
    ]);
    expect(weakestIndicators(spreads, 4).map(({ indicator }) => indicator)).toEqual([10, 2, 3, 1]);
  });

  it('agrees with counting one agency at a time, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(anyAgency, { maxLength: 40 }), (agencies) => {
        const summary = summariseAgencies(agencies, WORDS);
        const totals = agencies.map(publishedTotal).filter((total) => total !== undefined);
        expect(summary.withTotal).toBe(totals.length);
        expect(summary.atTarget).toBe(totals.filter((total) => total >= 85).length);
        expect(summary.levels.reduce((sum, { count }) => sum + count, 0)).toBe(agencies.length);
        for (const { level, count } of summary.levels) {
          expect(count).toBe(agencies.filter((each) => each.level === level).length);
        }
        for (const spread of summary.spreads) {
          const values = agencies.flatMap(({ indicators }) =>
            indicators.filter(({ number }) => number === spread.indicator).map(({ points }) => points),
          );
          expect(spread.agencies).toBe(values.length);
          expect(spread.least).toBe(Math.min(...values));
          expect(spread.most).toBe(Math.max(...values));
          expect(spread.lowerQuartile).toBeCloseTo(quartile(values, 0.25), 8);
          expect(spread.median).toBeCloseTo(quartile(values, 0.5), 8);
          expect(spread.upperQuartile).toBeCloseTo(quartile(values, 0.75), 8);
          expect(spread.mean).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 8);
          expect(spread.belowTarget).toBe(values.filter((points) => points < 85).length);
        }
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.array(anyAgency, { minLength: 1, maxLength: 20 }), (agencies) => {
        expect(summariseAgencies([...agencies].reverse(), WORDS)).toEqual(summariseAgencies(agencies, WORDS));
      }),
    );
  });
});
