import { isoDate, monthOf, yearOf } from '../../src/thai/IsoDate';
import type { IsoDate } from '../../src/thai/IsoDate';

/** The day that lies so many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const day = new Date(Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10)) + days));
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
