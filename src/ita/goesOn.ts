import type { Status } from './Status';

/** Whether a measure goes on in the next year: it is open, or it is carried out all the time. */
export function goesOn(status: Status | 'unknown' | undefined): boolean {
  return status !== 'done' && status !== 'cancelled';
}
