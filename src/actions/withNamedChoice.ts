import * as v from 'valibot';
import { REPORT_MONTHS } from '../ita/Round';
import type { Round } from '../ita/Round';
import { BAND_CHOICE } from './bandSchema';
import { withEitParts, withRules, withSheetChoice } from './preferences';
import type { Preferences } from './preferences';
import { EIT_PARTS, EVIDENCE, FISCAL_YEAR, INCLUDE, MONTHS, ORDER, ROUND, ROUNDS } from './preferencesSchema';
import { parseRulesChange } from './rulesSchema';
import { withNamedMeasure } from './withNamedMeasure';

/** Sets a choice by the word typed for it; undefined where there is no such value. */
type Setter = (value: string, preferences: Preferences, sheetId: string) => Preferences | undefined;

/** A choice whose word, seen as what it stands for, must be one that can be stored. */
function setter<Value>(
  schema: v.GenericSchema<unknown, Value>,
  seen: (value: string) => unknown,
  set: (value: Value, preferences: Preferences, sheetId: string) => Preferences,
): Setter {
  return (value, preferences, sheetId) => {
    const checked = v.safeParse(schema, seen(value));
    return checked.success ? set(checked.output, preferences, sheetId) : undefined;
  };
}

const asTyped = (value: string): string => value;

function months(round: Round): Setter {
  return setter(
    MONTHS,
    (value) => value.split(',').map(Number),
    (chosen, preferences) => ({
      ...preferences,
      reportMonths: { ...(preferences.reportMonths ?? REPORT_MONTHS), [round]: chosen },
    }),
  );
}

const CHOICES: ReadonlyMap<string, Setter> = new Map([
  [
    'fiscalYear',
    setter(FISCAL_YEAR, Number, (fiscalYear, preferences, sheetId) =>
      withSheetChoice(preferences, sheetId, { fiscalYear }),
    ),
  ],
  ['agency', (agency, preferences, sheetId) => withSheetChoice(preferences, sheetId, { agency })],
  ['include', setter(INCLUDE, asTyped, (include, preferences) => ({ ...preferences, include }))],
  ['order', setter(ORDER, asTyped, (order, preferences) => ({ ...preferences, order }))],
  [
    'bands',
    setter(
      BAND_CHOICE,
      (preset) => ({ kind: 'preset', preset }),
      (bands, preferences) => ({ ...preferences, bands }),
    ),
  ],
  [
    'round',
    setter(v.union([ROUND, v.literal('today')]), asTyped, (chosen, { round: _former, ...rest }) =>
      chosen === 'today' ? rest : { ...rest, round: chosen },
    ),
  ],
  ['reportMonths.firstHalf', months('firstHalf')],
  ['reportMonths.fullYear', months('fullYear')],
  ['evidence', setter(EVIDENCE, asTyped, (evidence, preferences) => ({ ...preferences, evidence }))],
  ['rounds', setter(ROUNDS, asTyped, (rounds, preferences) => ({ ...preferences, rounds }))],
  ['eitParts', setter(EIT_PARTS, asTyped, (parts, preferences) => withEitParts(preferences, parts))],
]);

/** A rule of one year by its name: `target.2569=80`, `weights.2569=20/30/50`. */
function withNamedRule(preferences: Preferences, name: string, value: string): Preferences | undefined {
  const [, rule, year = ''] = /^(target|weights)\.(2[56]\d\d)$/.exec(name) ?? [];
  const former = preferences.rules[year];
  const [IIT, EIT, OIT] = value.split('/').map(Number);
  const change =
    rule === 'target'
      ? { ...former, target: Math.round(Number(value) * 100) }
      : { ...former, weights: { IIT, EIT, OIT } };
  const checked = rule === undefined ? undefined : parseRulesChange(Number(year), change);
  return checked && withRules(preferences, Number(year), checked);
}

/** Sets one choice by its name, as typed on a command line; undefined when there is no such choice or value. */
export function withNamedChoice(
  preferences: Preferences,
  sheetId: string,
  name: string,
  value: string,
): Preferences | undefined {
  const set = CHOICES.get(name);
  if (set !== undefined) {
    return set(value, preferences, sheetId);
  }
  const measures = withNamedMeasure(preferences.measures ?? {}, name, value);
  return measures === undefined ? withNamedRule(preferences, name, value) : { ...preferences, measures };
}
