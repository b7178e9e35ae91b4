import { displayText, generalText, numberText } from './displayText';
import type { Value } from './Workbook';

/** 30 June 2022. */
const DAY = 44742;

test.each<[string, Value, string]>([
  ['[$-107041E]d mmm yyyy;@', DAY, '30 มิ.ย. 2565'],
  ['[$-107041E]d mmm yy', DAY, '30 มิ.ย. 65'],
  ['[$-D07041E]d mmm yyyy', DAY, '๓๐ มิ.ย. ๒๕๖๕'],
  ['[$-D07041E]d mmmm yyyy', DAY, '๓๐ มิถุนายน ๒๕๖๕'],
  ['[$-1070000]d/m/yyyy;@', DAY, '30/6/2565'],
  ['[$-th-TH,D07]d mmm yyyy', DAY, '๓๐ มิ.ย. ๒๕๖๕'],
  ['[$-41E]d mmmm yyyy', DAY, '30 มิถุนายน 2022'],
  ['[$-101041E]d mmm yyyy;@', DAY, '30 มิ.ย. 2022'],
  ['d mmm bbbb', DAY, '30 Jun 2565'],
  ['td/m/bbbb', DAY, '๓๐/๖/๒๕๖๕'],
  ['d/m/yyyy', DAY, '30/6/2022'],
  ['yyyy-mm-dd', DAY, '2022-06-30'],
  ['h:mm', 0.5, '12:00'],
  ['[$-D000000]0.00', 12.5, '๑๒.๕๐'],
  ['t0.00', 76.39, '๗๖.๓๙'],
  ['t#,##0.00', 1234.5, '๑,๒๓๔.๕๐'],
  ['0.00', 89.995, '90.00'],
  ['0%', 0.8639, '86%'],
  ['0.00%', 0.8639, '86.39%'],
  ['#,##0;(#,##0)', -1234, '(1,234)'],
  ['"คะแนน" 0.00', 5, 'คะแนน 5.00'],
  ['[<80]"ต่ำ";"สูง"', 85, 'สูง'],
  ['@', 5, '5'],
  ['0.00', 'ไม่มี', 'ไม่มี'],
  ['[$-107041E]d mmm yyyy;@', '๓๐', '๓๐'],
  ['0.00', true, 'TRUE'],
  ['0.00', { error: '#REF!' }, '#REF!'],
  ['d/m/yyyy', -1, '########'],
])('%s shows %j as %s', (format, value, text) => {
  expect(displayText(value, format).text).toBe(text);
});

test('an empty cell shows nothing, a colour of the format is told', () => {
  expect(displayText(undefined, '0.00')).toEqual({ text: '' });
  expect(displayText(-5, '0;[Red]-0')).toEqual({ text: '-5', color: '#FF0000' });
});

test.each([
  [76.39, '76.39', '76.39'],
  [0.1 + 0.2, '0.3', '0.3'],
  [1 / 3, '0.333333333', '0.333333333333333'],
  [-1 / 3, '-0.333333333', '-0.333333333333333'],
  [12345678901.5, '12345678902', '12345678901.5'],
  [123456789012, '1.23457E+11', '123456789012'],
  [1234567.891234567, '1234567.891', '1234567.89123457'],
  [0.00001, '0.00001', '0.00001'],
  [0.0000123456, '1.23456E-05', '0.0000123456'],
  [1e20, '1E+20', '1E+20'],
  [0, '0', '0'],
])('%d is %s in a General cell and %s in a text', (value, inCell, inText) => {
  expect(generalText(value)).toBe(inCell);
  expect(numberText(value)).toBe(inText);
});
