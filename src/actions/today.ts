import { todayFrom } from '../thai/IsoDate';
import type { IsoDate } from '../thai/IsoDate';

/** Today on the officer's own clock. */
export function today(): IsoDate {
  return todayFrom(new Date());
}
