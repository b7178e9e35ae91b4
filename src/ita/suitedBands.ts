import type { Band } from './Band';

/** Bands whose scores are to be raised. */
export const TO_RAISE: readonly Band[] = ['urgent', 'improve'];
/** Bands whose scores are to be kept. */
export const TO_KEEP: readonly Band[] = ['maintain', 'strength'];
