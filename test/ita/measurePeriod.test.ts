import fc from 'fast-check';
import { periodDates, writeMeasurePeriod } from '../../src/ita/measurePeriod';
import { MEASURE_TEMPLATES } from '../../src/ita/standardMeasures';
import type { MeasurePeriod } from '../../src/ita/StandardMeasure';
import type { DigitStyle } from '../../src/thai/digits';
import { parsePeriod } from '../../src/thai/parsePeriod';

const MONTHS = [10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const anyPeriod: fc.Arbitrary<MeasurePeriod> = fc.oneof(
  fc.constant<MeasurePeriod>({ kind: 'fiscalYear' }),
  fc.constant<MeasurePeriod>({ kind: 'firstHalf' }),
  fc.tuple(fc.nat(11), fc.nat(11)).map(([a, b]): MeasurePeriod => ({
    kind: 'months',
    from: MONTHS[Math.min(a, b)] ?? 10,
    to: MONTHS[Math.max(a, b)] ?? 9,
  })),
);
const anyDigits = fc.constantFrom<DigitStyle>('thai', 'arabic');
const anyYear = fc.integer({ min: 2560, max: 2599 });

describe('the period of a measure', () => {
  const cases: readonly (readonly [MeasurePeriod, DigitStyle, string, string, string])[] = [
    [{ kind: 'fiscalYear' }, 'arabic', 'ต.ค. 2564 - ก.ย. 2565', '2021-10-01', '2022-09-30'],
    [{ kind: 'firstHalf' }, 'thai', 'ต.ค. ๒๕๖๔ - มี.ค. ๒๕๖๕', '2021-10-01', '2022-03-31'],
    [{ kind: 'months', from: 1, to: 6 }, 'arabic', 'ม.ค. 2565 - มิ.ย. 2565', '2022-01-01', '2022-06-30'],
    [{ kind: 'months', from: 11, to: 2 }, 'thai', 'พ.ย. ๒๕๖๔ - ก.พ. ๒๕๖๕', '2021-11-01', '2022-02-28'],
    [{ kind: 'months', from: 12, to: 12 }, 'arabic', 'ธ.ค. 2564', '2021-12-01', '2021-12-31'],
  ];

  it.each(cases)(
    '%j in the plan of 2565 is written in %s digits as %s',
    (period, digits, text, start, due) => {
      expect(writeMeasurePeriod(period, 2565, digits)).toBe(text);
      expect(periodDates(period, 2565)).toEqual({ start, due });
    },
  );

  it('ends on 29 February in a leap year', () => {
    expect(periodDates({ kind: 'months', from: 1, to: 2 }, 2567).due).toBe('2024-02-29');
  });

  it('is read back to the very same days, whatever the period, year and digits', () => {
    fc.assert(
      fc.property(anyPeriod, anyYear, anyDigits, (period, planYear, digits) => {
        const { start, due } = periodDates(period, planYear);
        expect(parsePeriod(writeMeasurePeriod(period, planYear, digits))).toMatchObject({
          kind: 'period',
          start,
          end: due,
        });
      }),
    );
  });

  it('is never misread for a measure of the standard set', () => {
    for (const { period } of MEASURE_TEMPLATES) {
      const { start, due } = periodDates(period, 2569);
      expect(parsePeriod(writeMeasurePeriod(period, 2569, 'thai'))).toMatchObject({
        start,
        end: due,
        assumptions: [],
      });
    }
  });
});
