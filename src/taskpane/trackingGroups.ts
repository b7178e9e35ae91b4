import type { MeasureState } from '../sheets/planStatus';
import { daysBetween } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';

/** The measures that need a look, each group with the most urgent first. */
export interface TrackingGroups {
  readonly late: readonly MeasureState[];
  readonly soon: readonly MeasureState[];
  readonly later: readonly MeasureState[];
  readonly noDate: readonly MeasureState[];
  readonly noResult: readonly MeasureState[];
}

function byDue(a: MeasureState, b: MeasureState): number {
  return (a.due ?? '').localeCompare(b.due ?? '');
}

/** Sorts measures by what they ask for on a day; what is done, continuous or cancelled asks for nothing. */
export function trackingGroups(states: readonly MeasureState[], today: IsoDate): TrackingGroups {
  const open = states.filter(
    ({ status }) => status === 'notStarted' || status === 'inProgress' || status === 'unknown',
  );
  return {
    late: states.filter(({ warning }) => warning === 'late').sort(byDue),
    soon: states.filter(({ warning }) => warning === 'dueSoon').sort(byDue),
    later: open
      .filter(({ warning, due }) => warning === 'none' && due !== undefined && daysBetween(today, due) >= 0)
      .sort(byDue),
    noDate: states.filter(({ warning }) => warning === 'noDate'),
    noResult: states.filter(({ status }) => status === 'unknown'),
  };
}
