import { fitNumber } from './fitNumber';

const wide = (letters: number) => (text: string) => text.length <= letters;

describe('a number in a narrow cell', () => {
  it.each([
    ['76.39', 76.39, '0.00', 9, '76.39'],
    ['3.333333333', 10 / 3, 'General', 7, '3.33333'],
    ['15 มิ.ย. 2565', 44_727, '[$-107041E]d mmm yyyy', 6, '######'],
    ['1,234.50', 1234.5, '#,##0.00', 5, '#####'],
    ['123456', 123_456, 'General', 4, '####'],
  ])('%s is never cut', (text, value, format, letters, shown) => {
    expect(fitNumber(text, value, format, wide(letters))).toBe(shown);
  });
});
