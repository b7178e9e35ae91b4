import fc from 'fast-check';
import { formatDay, formatMonth } from '../../src/i18n/formatDay';
import { formatCount, formatExactPoints, formatPoints } from '../../src/i18n/formatPoints';

describe('figures in the pane', () => {
  it.each([
    [76.385, '76.39'],
    [1.005, '1.01'],
    [100, '100.00'],
    [0, '0.00'],
  ])('shows %d points as %s, rounded half-up, in both languages', (points, shown) => {
    expect(formatPoints(points, 'th')).toBe(shown);
    expect(formatPoints(points, 'en')).toBe(shown);
  });

  it('always shows points with two decimals and Arabic digits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom('th', 'en'),
        (points, language) => {
          expect(formatPoints(points, language)).toMatch(/^\d{1,3}\.\d\d$/);
        },
      ),
    );
  });

  it('keeps up to four decimals where the difference matters', () => {
    expect(formatExactPoints(62.1979, 'th')).toBe('62.1979');
    expect(formatExactPoints(62.2, 'th')).toBe('62.20');
  });

  it('groups large counts', () => {
    expect(formatCount(8317, 'th')).toBe('8,317');
  });

  it('shows days and months with Buddhist years', () => {
    expect(formatDay('2022-06-15', 'th')).toBe('15 มิ.ย. 65');
    expect(formatDay('2022-06-15', 'en')).toBe('15 Jun 2565');
    expect(formatMonth('2022-04-01', 'th')).toBe('เม.ย. 65');
    expect(formatMonth('2022-04-01', 'en')).toBe('Apr 2565');
  });
});
