import type { MeasuresChoice } from '../sheets/planMeasures';
import type { Preferences } from './preferences';

/** The preferences with a choice; what was inserted so far is never forgotten by an older copy of it. */
export function withMeasuresChoice(
  preferences: Preferences,
  { include, order, measures }: MeasuresChoice,
): Preferences {
  const { inserted } = preferences.measures ?? {};
  return {
    ...preferences,
    include,
    order,
    ...(measures === undefined && inserted === undefined
      ? {}
      : { measures: { ...measures, ...(inserted === undefined ? {} : { inserted }) } }),
  };
}
