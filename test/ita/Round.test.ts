import fc from 'fast-check';
import { belongsTo, REPORT_MONTHS, roundAskedFor, roundDates, ROUNDS } from '../../src/ita/Round';
import { addDays } from '../thai/addDays';

describe('the rounds of fiscal year 2565', () => {
  it('are October to March, and October to September', () => {
    expect(roundDates('firstHalf', 2565)).toEqual({ start: '2021-10-01', end: '2022-03-31' });
    expect(roundDates('fullYear', 2565)).toEqual({ start: '2021-10-01', end: '2022-09-30' });
  });

  it.each([
    ['2021-12-01', 'firstHalf'],
    ['2022-04-30', 'firstHalf'],
    ['2022-05-01', 'fullYear'],
    ['2022-10-31', 'fullYear'],
    ['2023-01-15', 'fullYear'],
  ] as const)('on %s the report of the %s is asked for', (day, round) => {
    expect(roundAskedFor(day, 2565)).toBe(round);
  });

  it('months that she set for the report count instead', () => {
    expect(roundAskedFor('2022-05-20', 2565, { ...REPORT_MONTHS, firstHalf: [4, 5] })).toBe('firstHalf');
  });

  it.each([
    ['one day in January', { start: '2022-01-04', due: '2022-01-04', continuity: 'dated' }, true],
    ['March to May', { start: '2022-03-01', due: '2022-05-31', continuity: 'dated' }, true],
    ['April and May', { start: '2022-04-01', due: '2022-05-31', continuity: 'dated' }, false],
    ['the whole year round', { start: '2022-04-01', due: '2022-09-30', continuity: 'continuous' }, true],
    ['without a period', { continuity: 'dated' }, true],
    ['with a due date only', { due: '2022-06-30', continuity: 'dated' }, false],
  ] as const)('a measure of %s: in the first half %p is %p', (_, measure, isIn) => {
    expect(belongsTo(measure, 'firstHalf', 2565)).toBe(isIn);
    expect(belongsTo(measure, 'fullYear', 2565)).toBe(true);
  });

  it('every day of a year lies in the whole year, and asks for one of its rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2560, max: 2600 }), fc.integer({ min: 0, max: 364 }), (year, days) => {
        const { start, end } = roundDates('fullYear', year);
        const day = addDays(start, days);
        expect(day >= start && day <= end).toBe(true);
        expect(ROUNDS).toContain(roundAskedFor(day, year));
      }),
    );
  });
});
