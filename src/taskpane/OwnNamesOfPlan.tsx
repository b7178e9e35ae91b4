import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { rulesOf } from '../actions/preferences';
import type { Preferences } from '../actions/preferences';
import type { FiscalYear } from '../thai/FiscalYear';
import { OwnNames } from './OwnNames';

/** A part of the pane about the measures of a plan year: its indicators are those of the scores of the year before. */
export function OwnNamesOfPlan({
  preferences,
  planYear,
  children,
}: {
  readonly preferences: Preferences;
  /** Buddhist. */
  readonly planYear: FiscalYear;
  readonly children: ReactNode;
}) {
  const framework = useMemo(() => rulesOf(preferences).frameworkOf(planYear - 1), [preferences, planYear]);
  return <OwnNames framework={framework}>{children}</OwnNames>;
}
