import { fiscalYearOf } from '../thai/FiscalYear';
import { daysBetween, type IsoDate } from '../thai/IsoDate';
import type { Status } from './Status';

/** What a measure's due date says today: nothing, due within 30 days, past, or not known. */
export type Warning = 'none' | 'dueSoon' | 'late' | 'noDate';

/** So many days before the due day a measure is due soon; the due day itself is one of them. */
export const DUE_SOON_DAYS = 30;

/** Cell and text colour of each warning that shows, `#RRGGBB`; darker is worse. */
export const WARNING_COLOURS = {
  late: { fill: '#E28A84', text: '#4F0A07' },
  dueSoon: { fill: '#F6D583', text: '#4A2E00' },
  noDate: { fill: '#F4F5F6', text: '#4A4F57' },
  yearOver: { fill: '#DDE9F7', text: '#0B4A86' },
} as const satisfies Readonly<
  Record<Exclude<Warning, 'none'> | 'yearOver', { readonly fill: string; readonly text: string }>
>;

/**
 * The warning of a measure on a day: due soon from 30 days before to the due day, late from the day after. What is done,
 * cancelled or continuous needs none, with or without a date; an unknown status is treated as still to be done.
 */
export function warningOf({
  status,
  due,
  today,
}: {
  readonly status: Status | 'unknown' | undefined;
  readonly due: IsoDate | undefined;
  readonly today: IsoDate;
}): Warning {
  if (status === 'done' || status === 'cancelled' || status === 'continuous') return 'none';
  if (due === undefined) return 'noDate';
  const left = daysBetween(today, due);
  if (left < 0) return 'late';
  return left <= DUE_SOON_DAYS ? 'dueSoon' : 'none';
}

/** Whether a continuous measure should be summed up: the fiscal year in which it ends is over. It is a note, and not late. */
export function isYearOver({
  status,
  due,
  today,
}: {
  readonly status: Status | 'unknown' | undefined;
  readonly due: IsoDate | undefined;
  readonly today: IsoDate;
}): boolean {
  return status === 'continuous' && due !== undefined && fiscalYearOf(today) > fiscalYearOf(due);
}
