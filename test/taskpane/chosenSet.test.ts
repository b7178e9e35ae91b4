import { chosenSet, indexOfChosen } from '../../src/taskpane/chosenSet';
import { even, provinceReading } from './provinceReading';
import type { PlayedSet } from './provinceReading';

const set = (agency: string | undefined, year: number, points = 80): PlayedSet => ({
  ...(agency === undefined ? {} : { agency }),
  year,
  scores: even(points),
});

const SHEET = provinceReading([set('อบต.หนึ่ง', 2567), set('อบต.สอง', 2567), set('อบต.สอง', 2568)]);

describe('the set of scores that she chose', () => {
  it('is the same agency and year after the sheet was sorted', () => {
    const chosen = chosenSet(SHEET, 1);
    const sorted = provinceReading([set('อบต.สอง', 2568), set('อบต.สอง', 2567), set('อบต.หนึ่ง', 2567)]);
    expect(indexOfChosen(sorted, chosen)).toBe(1);
    expect(indexOfChosen(sorted, chosenSet(SHEET, 2))).toBe(0);
    expect(indexOfChosen(sorted, chosenSet(SHEET, 0))).toBe(2);
  });

  it.each([
    ['it stays where it is', SHEET, 2, 2],
    ['agencies are not named', provinceReading([set(undefined, 2567), set(undefined, 2568)]), 0, 0],
    ['its agency was named anew', provinceReading([set('อบต.หนึ่ง (ใหม่)', 2567), set('อบต.สาม', 2567)]), 0, 0],
    [
      'two sets bear its name now',
      provinceReading([set('x', 2567), set('อบต.หนึ่ง', 2567), set('อบต.หนึ่ง', 2567)]),
      0,
      0,
    ],
    ['fewer sets are there than its place', provinceReading([set('อบต.สาม', 2567)]), 2, undefined],
  ])('by its place where names do not tell: %s', (_what, now, index, expected) => {
    expect(indexOfChosen(now, chosenSet(SHEET, index))).toBe(expected);
  });

  it('is none on another sheet, and none before one was chosen', () => {
    expect(indexOfChosen({ ...SHEET, sheet: 'อื่น' }, chosenSet(SHEET, 1))).toBeUndefined();
    expect(indexOfChosen(SHEET, undefined)).toBeUndefined();
  });
});
