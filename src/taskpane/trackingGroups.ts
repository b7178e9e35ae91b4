import type { MeasureState } from '../sheets/planStatus';
import { ALL_UNITS, responsibleUnits } from '../thai/responsibleUnits';
import { daysBetween } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';

/** The measures that need a look, each group with the most urgent first. */
export interface TrackingGroups {
  readonly late: readonly MeasureState[];
  readonly soon: readonly MeasureState[];
  readonly later: readonly MeasureState[];
  readonly noDate: readonly MeasureState[];
  readonly noResult: readonly MeasureState[];
  /** Continuous measures whose year is over. */
  readonly yearOver: readonly MeasureState[];
  /** Done, without evidence where there is a column for it. */
  readonly noEvidence: readonly MeasureState[];
  /** Everything that asks for nothing any more. */
  readonly settled: readonly MeasureState[];
}

function byDue(a: MeasureState, b: MeasureState): number {
  return (a.due ?? '').localeCompare(b.due ?? '');
}

/** Whether nothing is to be done any more for a status. */
function isSettled(status: MeasureState['status']): boolean {
  return status === 'done' || status === 'continuous' || status === 'cancelled';
}

/** Which measures are shown: of one unit (empty: of none), in one status, or all. */
export interface TrackingFilter {
  readonly unit?: string;
  readonly status?: MeasureState['status'];
}

/** The measures that a filter shows; a measure of all units is shown for each. */
export function filtered(
  states: readonly MeasureState[],
  { unit, status }: TrackingFilter,
): readonly MeasureState[] {
  return states.filter((state) => {
    const units = responsibleUnits(state.responsible);
    const isOfUnit =
      unit === undefined ||
      (units.length === 0 ? unit === '' : units.includes(unit) || units.includes(ALL_UNITS));
    return isOfUnit && (status === undefined || state.status === status);
  });
}

/** Sorts measures by what they ask for on a day; what is done, continuous or cancelled asks for nothing. */
export function trackingGroups(states: readonly MeasureState[], today: IsoDate): TrackingGroups {
  const open = states.filter(({ status }) => !isSettled(status));
  return {
    late: states.filter(({ warning }) => warning === 'late').sort(byDue),
    soon: states.filter(({ warning }) => warning === 'dueSoon').sort(byDue),
    later: open
      .filter(({ warning, due }) => warning === 'none' && due !== undefined && daysBetween(today, due) >= 0)
      .sort(byDue),
    noDate: states.filter(({ warning }) => warning === 'noDate'),
    noResult: states.filter(({ status }) => status === 'unknown'),
    yearOver: states.filter(({ note }) => note === 'yearOver'),
    noEvidence: states.filter(({ note }) => note === 'evidenceMissing'),
    settled: states.filter(({ status, note }) => isSettled(status) && note === undefined),
  };
}
