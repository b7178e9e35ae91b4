import fc from 'fast-check';
import {
  daysBetween,
  formatThaiDate,
  formatThaiMonth,
  fromExcelSerial,
  isExcelSerial,
  isoDate,
  isoDateFrom,
  isRealDay,
  lastOfMonth,
  todayFrom,
  toExcelSerial,
  type IsoDate,
} from '../../src/thai/IsoDate';
import { addDays } from './addDays';

const anyDay = fc.integer({ min: 61, max: 180_000 }).map((serial): IsoDate => fromExcelSerial(serial));

describe('a day', () => {
  it('is built from its parts, with zeros', () => {
    expect(isoDate(2022, 1, 4)).toBe('2022-01-04');
  });

  it('must be one of the calendar', () => {
    expect(isRealDay(2022, 4, 31)).toBe(false);
    expect(isRealDay(2024, 2, 29)).toBe(true);
    expect(() => isoDate(2022, 4, 31)).toThrow(RangeError);
    expect(isoDateFrom('2022-04-31')).toBeUndefined();
    expect(isoDateFrom('2022-04-30')).toBe('2022-04-30');
    expect(isoDateFrom('30/4/2565')).toBeUndefined();
  });

  it('ends a month on its last day, leap years too', () => {
    expect(lastOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastOfMonth(2023, 2)).toBe('2023-02-28');
  });

  it('is counted on and back', () => {
    expect(addDays('2022-09-30', 1)).toBe('2022-10-01');
    expect(daysBetween('2022-07-31', '2022-08-31')).toBe(31);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('is today where the officer sits', () => {
    expect(todayFrom(new Date(2022, 5, 15, 23, 59))).toBe('2022-06-15');
    expect(todayFrom(new Date(2022, 5, 15, 0, 1))).toBe('2022-06-15');
  });
});

describe('a day in Excel', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [44562, '2022-01-01'],
    [44562.75, '2022-01-01'],
  ])('serial %d is %s', (serial, day) => {
    expect(fromExcelSerial(serial)).toBe(day);
  });

  it('with a year over 2400 is a Buddhist year typed as it is', () => {
    expect(fromExcelSerial(toExcelSerial('2565-03-31'))).toBe('2022-03-31');
    expect(fromExcelSerial(toExcelSerial('2568-02-29'))).toBe('2025-02-28');
  });

  it('comes back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 180_000 }), (serial) => {
        expect(toExcelSerial(fromExcelSerial(serial))).toBe(serial);
      }),
    );
  });

  it('is not any number', () => {
    for (const number of [0, -1, Number.NaN, Infinity, 3_000_000]) {
      expect(isExcelSerial(number)).toBe(false);
      expect(() => fromExcelSerial(number)).toThrow(RangeError);
    }
  });
});

describe('a day in Thai', () => {
  it.each([
    [{ digits: 'thai', month: 'short', year: 'four' }, '๔ ม.ค. ๒๕๖๕', 'ม.ค. ๒๕๖๕'],
    [{ digits: 'arabic', month: 'long', year: 'four' }, '4 มกราคม 2565', 'มกราคม 2565'],
    [{ digits: 'arabic', month: 'short', year: 'two' }, '4 ม.ค. 65', 'ม.ค. 65'],
  ] as const)('in the style %j is %s', (style, day, month) => {
    expect(formatThaiDate('2022-01-04', style)).toBe(day);
    expect(formatThaiMonth('2022-01-04', style)).toBe(month);
  });
});
