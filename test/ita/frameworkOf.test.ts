import * as v from 'valibot';
import { frameworkOf, FRAMEWORKS } from '../../src/ita/frameworkOf';
import { INDICATORS } from '../../src/ita/Indicator';
import { rulesProblem, withEitPartsRule } from '../../src/ita/RulesChange';
import type { RulesChange } from '../../src/ita/RulesChange';
import { parseRulesChange } from '../../src/actions/rulesSchema';
import { FRAMEWORK } from './frameworkSchema';

describe('the rules of each year', () => {
  it('stand ready for 2562 to 2570', () => {
    expect(FRAMEWORKS.map(({ fiscalYear }) => fiscalYear)).toEqual([
      2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570,
    ]);
  });

  it.each(FRAMEWORKS.map((framework) => [framework.fiscalYear, framework] as const))(
    'of %d are complete, each with how sure it is and its source',
    (_year, framework) => {
      expect(v.safeParse(FRAMEWORK, framework).issues).toBeUndefined();
      expect(rulesProblem(framework, { levels: framework.levels })).toBeUndefined();
    },
  );

  it.each([2562, 2563, 2564, 2565, 2566, 2567, 2568])('of %d take nothing over unseen', (year) => {
    const { names, order, weights, target } = frameworkOf(year);
    expect([names, order, weights, target].map(({ certainty }) => certainty)).not.toContain('unconfirmed');
  });

  it.each([2569, 2570, 2575])('of %d are those of 2568, not one of them shown as confirmed', (year) => {
    const { levels, names, order, weights, target, eitParts } = frameworkOf(year);
    for (const fact of [...levels, names, order, weights, target, eitParts]) {
      expect(fact).toMatchObject({ certainty: 'unconfirmed', rulesOf: 2568 });
    }
  });

  it('of 2566 are sure but for the line at 70', () => {
    expect(frameworkOf(2566).levels.map(({ certainty }) => certainty)).toEqual([
      'inferred',
      'inferred',
      'confirmed',
      'unconfirmed',
      'unconfirmed',
    ]);
  });

  it.each([
    [2562, undefined, undefined],
    [2563, 'O42', 'inferred'],
    [2564, 'O42', 'confirmed'],
    [2565, 'O42', 'inferred'],
    [2566, 'O42', 'confirmed'],
    [2567, 'O34', 'unconfirmed'],
    [2568, 'O27', 'inferred'],
    [2569, 'O25', 'unconfirmed'],
    [2570, undefined, undefined],
  ])('of %d name the item of the measures %s (%s)', (year, item, certainty) => {
    expect(frameworkOf(year).measureItems?.value.measures).toBe(item);
    expect(frameworkOf(year).measureItems?.certainty).toBe(certainty);
  });

  it('know the 43 items of 2563 and 2564, of no other year', () => {
    const counts = FRAMEWORKS.map(({ oitItems }) =>
      oitItems?.value.reduce((sum, { items }) => sum + items, 0),
    );
    expect(counts).toEqual([undefined, 43, 43, ...Array.from({ length: 6 }, () => undefined)]);
  });

  it('name the indicators as the sheets do', () => {
    const { names, order } = frameworkOf(2568);
    expect(order.value.map((number) => names.value[number])).toEqual(INDICATORS.map(({ name }) => name));
  });

  it('ask how the two parts of EIT are tested only where a level has minima', () => {
    expect(FRAMEWORKS.map(({ eitParts }) => eitParts?.certainty)).toEqual([
      ...Array.from({ length: 4 }, () => undefined),
      ...Array.from({ length: 5 }, () => 'unconfirmed'),
    ]);
  });
});

const LEVELS_2568 = frameworkOf(2568).levels.map(({ name, from, minima }) => ({
  name,
  from,
  ...(minima === undefined ? {} : { minima }),
}));

describe('rules that the officer changed', () => {
  it('hold for that year and are hers', () => {
    const changed = frameworkOf(2569, { weights: { IIT: 20, EIT: 30, OIT: 50 }, target: 8000 });
    expect(changed.weights).toEqual({
      value: { IIT: 20, EIT: 30, OIT: 50 },
      certainty: 'officer',
      source: '',
    });
    expect(changed.target).toMatchObject({ value: 8000, certainty: 'officer' });
    expect(changed.levels).toEqual(frameworkOf(2569).levels);
    expect(frameworkOf(2569).target.value).toBe(8500);
  });

  it('may name an indicator otherwise and leave the others', () => {
    const { names } = frameworkOf(2569, { names: { 8: 'การปรับปรุงการทำงาน' } });
    expect(names.value[8]).toBe('การปรับปรุงการทำงาน');
    expect(names.value[7]).toBe('ประสิทธิภาพการสื่อสาร');
  });

  it('answer how EIT is tested, where that is a question at all', () => {
    expect(withEitPartsRule(frameworkOf(2568), 'each').eitParts).toMatchObject({
      value: 'each',
      certainty: 'officer',
    });
    expect(withEitPartsRule(frameworkOf(2564), 'each').eitParts).toBeUndefined();
  });

  it.each<[string, RulesChange, string | undefined]>([
    ['whole weights of 100 together', { weights: { IIT: 20, EIT: 30, OIT: 50 } }, undefined],
    ['weights of 99', { weights: { IIT: 20, EIT: 30, OIT: 49 } }, 'weights'],
    ['weights with a fraction', { weights: { IIT: 33.4, EIT: 33.3, OIT: 33.3 } }, 'weights'],
    ['a weight that could not be read', { weights: { IIT: NaN, EIT: 50, OIT: 50 } }, 'weights'],
    ['a negative weight', { weights: { IIT: -10, EIT: 60, OIT: 50 } }, 'weights'],
    ['a target of 80', { target: 8000 }, undefined],
    ['a target of 0', { target: 0 }, 'target'],
    ['a target over 100', { target: 10_001 }, 'target'],
    ['the levels as they are', { levels: LEVELS_2568 }, undefined],
    ['too few levels', { levels: LEVELS_2568.slice(1) }, 'levels'],
    [
      'a level of another name',
      { levels: LEVELS_2568.map((level, index) => (index === 1 ? { ...level, name: 'A' } : level)) },
      'levels',
    ],
    [
      'levels that do not fall',
      { levels: LEVELS_2568.map((level, index) => (index === 3 ? { ...level, from: 9000 } : level)) },
      'levels',
    ],
    [
      'a last level above 0, which would leave totals without a level',
      { levels: LEVELS_2568.map((level, index) => (index === 4 ? { ...level, from: 100 } : level)) },
      'levels',
    ],
    [
      'a minimum over 100',
      {
        levels: LEVELS_2568.map((level, index) =>
          index === 0 ? { ...level, minima: { IIT: 9500, EIT: 10_100, OIT: 9500 } } : level,
        ),
      },
      'minima',
    ],
    ['an empty name', { names: { 3: ' ' } }, 'names'],
  ])('are checked: %s', (_what, change, problem) => {
    expect(rulesProblem(frameworkOf(2568), change)).toBe(problem);
    expect(parseRulesChange(2568, change) === undefined).toBe(problem !== undefined);
  });

  it.each([null, 'x', [], { target: '85' }, { levels: {} }, { names: { 1: 5 } }])(
    'that are damaged are not read: %j',
    (stored) => {
      const parsed = parseRulesChange(2568, stored);
      expect(parsed === undefined || Object.keys(parsed).length === 0).toBe(true);
    },
  );
});
