import fc from 'fast-check';
import { assess } from '../../src/ita/assess';
import type { Assessment } from '../../src/ita/assess';
import { frameworkOf } from '../../src/ita/frameworkOf';
import { OFFICIAL_ORDER } from '../../src/ita/officialNames';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { withEitPartsRule } from '../../src/ita/RulesChange';
import type { RulesChange } from '../../src/ita/RulesChange';

/** Ten scores in official order as an agency would type them, judged by the rules of a year; `at` is the indicator's number. */
export function assessed(
  fiscalYear: number,
  points: readonly number[],
  more: { readonly total?: number; readonly parts?: readonly [number, number]; readonly each?: true } = {},
  change?: RulesChange,
): Assessment<number> {
  const { total, parts, each } = more;
  return assess<number>(
    {
      fiscalYear,
      scores: OFFICIAL_ORDER.map((indicator, index) => ({
        indicator,
        points: points[index] ?? 0,
        at: indicator,
      })),
      typed: {
        instruments: {},
        ...(total === undefined ? {} : { total: { points: total, at: 0 } }),
        ...(parts === undefined
          ? {}
          : {
              eitParts: [
                { points: parts[0], at: 0 },
                { points: parts[1], at: 0 },
              ] as const,
            }),
      },
    },
    {
      frameworkOf: (year) => withEitPartsRule(frameworkOf(year, change), each && 'each'),
      bands: DEFAULT_BAND_SCHEME,
    },
  );
}

/** Ten scores, often high, with two decimals. */
export const TEN_SCORES = fc.array(
  fc
    .oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 8000, max: 10_000 }), fc.constant(10_000))
    .map((hundredths) => hundredths / 100),
  { minLength: 10, maxLength: 10 },
);

/** Years with letters and with words. */
export const ANY_YEAR = fc.integer({ min: 2562, max: 2570 });
