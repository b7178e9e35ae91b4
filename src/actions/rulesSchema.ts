import * as v from 'valibot';
import { frameworkOf } from '../ita/frameworkOf';
import { rulesProblem } from '../ita/RulesChange';
import type { RulesChange } from '../ita/RulesChange';

const HUNDREDTHS = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const BY_INSTRUMENT = v.object({ IIT: v.number(), EIT: v.number(), OIT: v.number() });
const NAME = v.exactOptional(v.string());

/** What an officer changed in the rules of one year, as it is stored. */
const RULES_CHANGE = v.object({
  weights: v.exactOptional(BY_INSTRUMENT),
  target: v.exactOptional(HUNDREDTHS),
  levels: v.exactOptional(
    v.array(v.object({ name: v.string(), from: HUNDREDTHS, minima: v.exactOptional(BY_INSTRUMENT) })),
  ),
  names: v.exactOptional(
    v.object({
      1: NAME,
      2: NAME,
      3: NAME,
      4: NAME,
      5: NAME,
      6: NAME,
      7: NAME,
      8: NAME,
      9: NAME,
      10: NAME,
    }),
  ),
}) satisfies v.GenericSchema<unknown, RulesChange>;

/** Reads what was changed in the rules of a year; undefined when it is damaged or doesn't fit the year. */
export function parseRulesChange(year: number, stored: unknown): RulesChange | undefined {
  const parsed = v.safeParse(RULES_CHANGE, stored);
  if (!parsed.success) return undefined;
  return rulesProblem(frameworkOf(year), parsed.output) === undefined ? parsed.output : undefined;
}
