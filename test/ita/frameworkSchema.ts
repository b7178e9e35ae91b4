import * as v from 'valibot';
import { OFFICIAL_ORDER } from '../../src/ita/officialNames';

const HUNDREDTHS = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const CERTAINTY = v.picklist(['confirmed', 'inferred', 'unconfirmed']);
const KNOWN = {
  certainty: CERTAINTY,
  source: v.pipe(v.string(), v.minLength(10)),
  rulesOf: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2562), v.maxValue(2570))),
};
const fact = <const Schema extends v.GenericSchema>(value: Schema) => v.strictObject({ ...KNOWN, value });
const WHOLE_PERCENT = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

/** The shape of a year's rules as the house delivers them: every fact with how sure it is and its source. */
export const FRAMEWORK = v.strictObject({
  fiscalYear: v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2600)),
  basis: v.picklist(['confirmed', 'assumed']),
  rulesOf: v.pipe(v.number(), v.integer()),
  scale: v.picklist(['letters', 'words']),
  levels: v.pipe(
    v.array(
      v.strictObject({
        ...KNOWN,
        name: v.pipe(v.string(), v.minLength(1)),
        from: HUNDREDTHS,
        minima: v.exactOptional(v.strictObject({ IIT: HUNDREDTHS, EIT: HUNDREDTHS, OIT: HUNDREDTHS })),
      }),
    ),
    v.minLength(2),
  ),
  names: fact(
    v.pipe(
      v.record(v.string(), v.pipe(v.string(), v.minLength(5))),
      v.check((names) => OFFICIAL_ORDER.every((number) => names[number] !== undefined)),
    ),
  ),
  order: fact(
    v.pipe(
      v.array(v.picklist(OFFICIAL_ORDER)),
      v.check((order) => new Set(order).size === OFFICIAL_ORDER.length),
    ),
  ),
  weights: fact(
    v.pipe(
      v.strictObject({ IIT: WHOLE_PERCENT, EIT: WHOLE_PERCENT, OIT: WHOLE_PERCENT }),
      v.check(({ IIT, EIT, OIT }) => IIT + EIT + OIT === 100),
    ),
  ),
  target: fact(HUNDREDTHS),
  eitParts: v.exactOptional(fact(v.picklist(['asOne', 'each']))),
  oitItems: v.exactOptional(
    fact(
      v.array(
        v.strictObject({
          code: v.picklist(['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2']),
          items: v.pipe(v.number(), v.integer(), v.minValue(1)),
        }),
      ),
    ),
  ),
  measureItems: v.exactOptional(
    fact(
      v.strictObject({
        measures: v.pipe(v.string(), v.regex(/^O\d+$/)),
        report: v.pipe(v.string(), v.regex(/^O\d+$/)),
      }),
    ),
  ),
});
