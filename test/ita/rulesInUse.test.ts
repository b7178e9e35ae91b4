import fc from 'fast-check';
import { assess, STANDARD_RULES } from '../../src/ita/assess';
import { schemeOf } from '../../src/ita/bandPresets';
import { frameworkOf } from '../../src/ita/frameworkOf';
import { INDICATORS } from '../../src/ita/Indicator';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import { withEitPartsRule } from '../../src/ita/RulesChange';
import type { RulesChange } from '../../src/ita/RulesChange';
import { assessed, TEN_SCORES } from './anyAssessment';

const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code);

describe('the two parts of the external survey', () => {
  // EIT 95.00 as one, its parts 97 and 93.
  const scores = [100, 100, 100, 100, 100, 95, 95, 95, 100, 100];
  const parts = [97, 93] as const;

  it('are taken as one until the officer chooses, and she is told that it matters', () => {
    const open = assessed(2568, scores, { parts });
    expect(open.level).toBe('ผ่านดีเยี่ยม');
    expect(open.findings).toContainEqual(
      expect.objectContaining({
        code: 'eitPartsLevel',
        data: { asOne: 'ผ่านดีเยี่ยม', eachPart: 'ผ่านดี' },
      }),
    );
  });

  it.each([
    ['asOne', 'ผ่านดีเยี่ยม'],
    ['each', 'ผ่านดี'],
  ] as const)('chosen %s: %s, and nothing is asked any more', (chosen, level) => {
    const result = assess(
      {
        fiscalYear: 2568,
        scores: scores.map((points, index) => ({
          indicator: INDICATORS[index]?.number ?? 1,
          points,
          at: index,
        })),
        typed: {
          instruments: {},
          eitParts: [
            { points: 97, at: 0 },
            { points: 93, at: 0 },
          ],
        },
      },
      { ...STANDARD_RULES, frameworkOf: (year) => withEitPartsRule(frameworkOf(year), chosen) },
    );
    expect(result.level).toBe(level);
    expect(codes(result)).not.toContain('eitPartsLevel');
  });

  it('make no difference where both reach the minimum', () => {
    expect(codes(assessed(2568, scores, { parts: [95, 95] }))).toEqual([]);
  });

  it('judge a typed level by what was chosen', () => {
    const typed = (chosen: 'asOne' | 'each') =>
      codes(
        assess(
          {
            fiscalYear: 2568,
            scores: INDICATORS.map(({ number }, index) => ({
              indicator: number,
              points: scores[index] ?? 0,
              at: 0,
            })),
            typed: {
              instruments: {},
              level: { text: 'ผ่านดี', at: 0 },
              eitParts: [
                { points: 97, at: 0 },
                { points: 93, at: 0 },
              ],
            },
          },
          { ...STANDARD_RULES, frameworkOf: (year) => withEitPartsRule(frameworkOf(year), chosen) },
        ),
      );
    expect(typed('each')).toEqual([]);
    expect(typed('asOne')).toEqual(['levelMismatch']);
  });
});

describe('rules that are not confirmed', () => {
  const scores = [90, 90, 90, 90, 90, 92, 92, 92, 80, 80];

  it('of 2569 are used with a remark, with and without a level', () => {
    expect(assessed(2569, scores).findings).toEqual([
      { code: 'levelAssumed', severity: 'note', data: { fiscalYear: 2569, rulesOf: 2568, level: 'ผ่าน' } },
    ]);
    const incomplete = assess({
      fiscalYear: 2569,
      scores: [{ indicator: 1, points: 90, at: 0 }],
      typed: { instruments: {} },
    });
    expect(codes(incomplete)).toContain('levelAssumed');
  });

  it('of 2566 are remarked only where the line at 70 decides', () => {
    expect(codes(assessed(2566, scores))).toEqual([]);
    const low = assessed(
      2566,
      scores.map((points) => points - 10),
    );
    expect(low.level).toBe('ต้องปรับปรุง');
    expect(low.findings).toMatchObject([{ code: 'levelAssumed', data: { fiscalYear: 2566, rulesOf: 2567 } }]);
  });

  it('are remarked no more once the officer has checked them', () => {
    const { weights, target, levels } = frameworkOf(2569);
    const checked = { weights: weights.value, target: target.value, levels };
    expect(codes(assessed(2569, scores, {}, checked))).toEqual([]);
    expect(codes(assessed(2569, scores, {}, { target: 8000 }))).toEqual(['levelAssumed']);
  });
});

describe('rules that the officer changed', () => {
  const scores = [90, 90, 90, 90, 90, 92, 92, 92, 80, 80];

  it('weigh the instruments as she says', () => {
    const result = assessed(2569, scores, {}, { weights: { IIT: 20, EIT: 20, OIT: 60 } });
    expect(result.total).toBe(84.4);
  });

  it('move the target and so the gaps', () => {
    const [, , , , , , , , ninth] = assessed(2568, scores, {}, { target: 9000 }).indicators;
    expect(ninth?.gap).toBe(10);
  });

  it('move the lines of the levels and their minima', () => {
    const lowered: RulesChange = {
      levels: frameworkOf(2568).levels.map(({ name, from }, index) =>
        index === 1
          ? { name, from, minima: { IIT: 85, EIT: 85, OIT: 80 } }
          : { name, from, ...(index === 0 ? { minima: { IIT: 9500, EIT: 9500, OIT: 9500 } } : {}) },
      ),
    };
    expect(assessed(2568, scores).level).toBe('ผ่าน');
    expect(assessed(2568, scores, {}, lowered).level).toBe('ผ่านดี');
  });

  it('name the indicators', () => {
    const [first] = assessed(2569, scores, {}, { names: { 1: 'การปฏิบัติงาน' } }).indicators;
    expect(first?.name).toBe('การปฏิบัติงาน');
  });

  it('give the exact total for any whole weights', () => {
    const weights = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([one, two]) => [Math.min(one, two), Math.max(one, two)] as const)
      .map(([low, high]) => ({ IIT: low, EIT: high - low, OIT: 100 - high }));
    fc.assert(
      fc.property(TEN_SCORES, weights, (points, shares) => {
        const result = assessed(2569, points, {}, { weights: shares });
        const sum = (from: number, to: number) =>
          points.slice(from, to).reduce((all, each) => all + BigInt(Math.round(each * 100)), 0n);
        const exact =
          BigInt(shares.IIT) * sum(0, 5) * 6n +
          BigInt(shares.EIT) * sum(5, 8) * 10n +
          BigInt(shares.OIT) * sum(8, 10) * 15n;
        expect(result.totalRounded).toBe(Number((exact * 2n + 3000n) / 6000n) / 100);
      }),
    );
  });

  it('sort the indicators by her bands', () => {
    const result = assess(
      {
        fiscalYear: 2568,
        scores: [
          { indicator: 1, points: 85, at: 0 },
          { indicator: 2, points: 84.99, at: 0 },
        ],
        typed: { instruments: {} },
      },
      { ...STANDARD_RULES, bands: schemeOf({ kind: 'preset', preset: '85' }) },
    );
    expect(result.indicators.map(({ band, group }) => [band, group.word])).toEqual([
      ['maintain', 'ถึงเกณฑ์'],
      ['improve', 'ต่ำกว่าเกณฑ์'],
    ]);
  });
});

describe('an indicator that is not counted', () => {
  const POINTS = [90, 90, 90, 90, 90, 92, 92, 92, 80, 60];
  const without = (...left: readonly IndicatorNumber[]) =>
    assess({
      fiscalYear: 2568,
      scores: INDICATORS.flatMap(({ number }, index) =>
        left.includes(number) ? [] : [{ indicator: number, points: POINTS[index] ?? 0, at: `B${number}` }],
      ),
      notCounted: left.map((indicator) => ({ indicator, at: `B${indicator}` })),
      typed: { instruments: {} },
    });

  it('is left out of the mean of its instrument, and the officer is told', () => {
    const result = without(9);
    expect(result.instruments.OIT).toBe(60);
    expect(result.total).toBe(78.6);
    expect(result.missing).toEqual([]);
    expect(result.notCounted).toEqual([9]);
    expect(result.findings).toEqual([
      {
        code: 'indicatorNotCounted',
        severity: 'note',
        at: 'B9',
        data: { indicator: 9, name: 'การเปิดเผยข้อมูล' },
      },
    ]);
  });

  it('leaves no total when nothing of its instrument counts', () => {
    const result = without(9, 10);
    expect(result.total).toBeUndefined();
    expect(result.instruments).toEqual({ IIT: 90, EIT: 92 });
  });

  it('is counted when a score for it stands elsewhere', () => {
    const result = assess({
      fiscalYear: 2568,
      scores: [{ indicator: 1, points: 90, at: 'B1' }],
      notCounted: [{ indicator: 1, at: 'B9' }],
      typed: { instruments: {} },
    });
    expect(result.notCounted).toBeUndefined();
    expect(result.indicators.map(({ number }) => number)).toEqual([1]);
  });
});
