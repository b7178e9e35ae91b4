import fc from 'fast-check';
import { compareYears } from '../../src/ita/compareYears';
import { ANY_YEAR, assessed, TEN_SCORES } from './anyAssessment';

const EARLIER = [90, 80, 95, 85, 70, 88, 92, 81.78, 90, 100];
const LATER = [95, 80, 90, 85.01, 70, 88, 92, 94.39, 95, 100];

describe('two years of one agency', () => {
  it('show which indicators rose, fell or stayed', () => {
    const { indicators } = compareYears(assessed(2567, EARLIER), assessed(2568, LATER));
    expect(indicators.map(({ indicator, change, direction }) => [indicator, change, direction])).toEqual([
      [1, 5, 'up'],
      [2, 0, 'same'],
      [3, -5, 'down'],
      [4, 0.01, 'up'],
      [5, 0, 'same'],
      [6, 0, 'same'],
      [7, 0, 'same'],
      [8, 12.61, 'up'],
      [9, 5, 'up'],
      [10, 0, 'same'],
    ]);
  });

  it('show how total and level changed', () => {
    const result = compareYears(assessed(2567, EARLIER), assessed(2568, LATER));
    expect(result.years).toEqual([2567, 2568]);
    expect(result.total).toEqual({ from: 89.38, to: 91.64, change: 2.26, direction: 'up' });
    expect(result.level).toEqual({ from: 'ผ่าน', to: 'ผ่าน', direction: 'same' });
    expect(result.remark).toBeUndefined();
  });

  it('may have a higher total and a lower level', () => {
    const good = [92, 92, 92, 92, 92, 86, 86, 86, 92, 92];
    const higher = [100, 100, 100, 100, 100, 84, 84, 84, 100, 100];
    const { total, level } = compareYears(assessed(2567, good), assessed(2568, higher));
    expect(total.direction).toBe('up');
    expect(level).toEqual({ from: 'ผ่านดี', to: 'ผ่าน', direction: 'down' });
  });

  it('are compared with a remark where the rules are others, and letters with words not at all', () => {
    const result = compareYears(assessed(2565, EARLIER), assessed(2566, EARLIER));
    expect(result.remark).toBe('otherRules');
    expect(result.level).toEqual({ from: 'A', to: 'ผ่าน' });
    expect(result.total).toMatchObject({ change: 0, direction: 'same' });
    expect(compareYears(assessed(2563, EARLIER), assessed(2564, LATER)).remark).toBeUndefined();
    expect(compareYears(assessed(2568, EARLIER), assessed(2569, LATER)).remark).toBeUndefined();
    const changed = assessed(2569, LATER, {}, { weights: { IIT: 20, EIT: 30, OIT: 50 } });
    expect(compareYears(assessed(2568, EARLIER), changed).remark).toBe('otherRules');
  });

  it('use the published totals', () => {
    const scores = [80.31, 74.48, 83.08, 71.95, 83.13, 84.25, 84.02, 82.75, 53.48, 56.25];
    const published = assessed(2563, scores, { total: 70.62 });
    expect(compareYears(published, assessed(2564, scores)).total).toMatchObject({
      from: 70.62,
      change: 0.01,
    });
  });

  it('say nothing about a change where one side is missing', () => {
    const whole = assessed(2567, EARLIER);
    const { totalRounded: _total, total: _exact, level: _level, levelBasis: _basis, ...rest } = whole;
    const holed = { ...rest, indicators: whole.indicators.slice(1) };
    const { indicators, total, level } = compareYears(holed, assessed(2568, LATER));
    expect(indicators[0]).toEqual({ indicator: 1, to: 95 });
    expect(total).toEqual({ to: 91.64 });
    expect(level).toEqual({ to: 'ผ่าน' });
  });

  it('turned round, every change turns round too', () => {
    const opposite = { up: 'down', down: 'up', same: 'same' } as const;
    fc.assert(
      fc.property(ANY_YEAR, TEN_SCORES, TEN_SCORES, (year, one, other) => {
        const there = compareYears(assessed(year, one), assessed(year, other));
        const back = compareYears(assessed(year, other), assessed(year, one));
        there.indicators.forEach(({ change = 0, direction = 'same' }, index) => {
          expect((back.indicators[index]?.change ?? NaN) + change).toBe(0);
          expect(back.indicators[index]?.direction).toBe(opposite[direction]);
        });
        expect(back.level.direction).toBe(opposite[there.level.direction ?? 'same']);
      }),
    );
  });
});
