import fc from 'fast-check';

import type { Typed } from './parseTyped';
import { parseTyped } from './parseTyped';

test.each<[string, Typed]>([
  ['', {}],
  ['76.39', { value: 76.39 }],
  ['-5', { value: -5 }],
  ['+5', { value: 5 }],
  ['.5', { value: 0.5 }],
  ['1,234.5', { value: 1234.5, numberFormat: '#,##0.00' }],
  ['1,2', { value: '1,2' }],
  ['(5)', { value: -5 }],
  ['1e5', { value: 100000, numberFormat: '0.00E+00' }],
  ['50%', { value: 0.5, numberFormat: '0%' }],
  ['86.39%', { value: 0.8639, numberFormat: '0.00%' }],
  ['0016', { value: 16 }],
  ['30/6/2565', { value: 44742, numberFormat: '[$-107041E]d/m/yyyy;@' }],
  ['30/6/2022', { value: 44742, numberFormat: 'd/m/yyyy' }],
  ['30/6/65', { value: 23923, numberFormat: 'd/m/yyyy' }],
  ['30 มิ.ย. 2565', { value: 44742, numberFormat: '[$-107041E]d mmm yyyy;@' }],
  ['30 มิถุนายน 2565', { value: 44742, numberFormat: '[$-107041E]d mmm yyyy;@' }],
  ['2022-06-30', { value: 44742, numberFormat: 'yyyy-mm-dd' }],
  ['29/2/2565', { value: '29/2/2565' }],
  ['31/6/2565', { value: '31/6/2565' }],
  ['12:30', { value: 12.5 / 24, numberFormat: 'h:mm' }],
  ['12:75', { value: '12:75' }],
  ['TRUE', { value: true }],
  ['false', { value: false }],
  ['#N/A', { value: { error: '#N/A' } }],
  ["'5", { value: '5', quotePrefix: true }],
  ["'=A1", { value: '=A1', quotePrefix: true }],
  ['=A1+1', { formula: '=A1+1' }],
  ['=', { value: '=' }],
  ['-ไม่มี', { formula: '=-ไม่มี' }],
  ['- จัดทำแผน (ตามข้อ 1)', { value: '- จัดทำแผน (ตามข้อ 1)' }],
  ['-', { value: '-' }],
  ['@SUM(A1)', { formula: '=SUM(A1)' }],
  ['@ฝ่ายคลัง', { value: '@ฝ่ายคลัง' }],
  ['๗๖.๓๙', { value: '๗๖.๓๙' }],
  ['ต.ค. 2564 - ก.ย. 2565', { value: 'ต.ค. 2564 - ก.ย. 2565' }],
])('“%s” typed into a Thai Excel', (text, typed) => {
  expect(parseTyped(text)).toEqual(typed);
});

test('a Text cell keeps what is typed, an American Excel reads month first', () => {
  expect(parseTyped('5', { numberFormat: '@' })).toEqual({ value: '5' });
  expect(parseTyped('=A1', { numberFormat: '@' })).toEqual({ value: '=A1' });
  expect(parseTyped('6/30/2022', { locale: 'en-US' })).toEqual({ value: 44742, numberFormat: 'm/d/yyyy' });
  expect(parseTyped('30/6/2022', { locale: 'en-US' })).toEqual({ value: '30/6/2022' });
});

test('a day and month without a year are of this year', () => {
  expect(parseTyped('30/6')).toEqual({ value: '30/6' });
  expect(parseTyped('30/6', { thisYear: 2022 })).toEqual({ value: 44742, numberFormat: 'd-mmm' });
});

test('no text makes typing fail, and an apostrophe keeps any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parseTyped(text)).toBeDefined();
      if (text !== '') expect(parseTyped(`'${text}`)).toEqual({ value: text, quotePrefix: true });
    }),
  );
});

test('every number typed plainly is that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
      expect(parseTyped(String(hundredths / 100)).value).toBe(hundredths / 100);
    }),
  );
});

test('every Buddhist date is the same day as the Gregorian one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1901, max: 2399 }),
      (day, month, year) => {
        const typed = (of: number): unknown =>
          parseTyped(`${String(day)}/${String(month)}/${String(of)}`).value;
        expect(typed(year + 543)).toBe(typed(year));
      },
    ),
  );
});
