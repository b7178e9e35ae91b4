import type { DigitStyle } from '../thai/digits';

/** The number format of points with two decimals, in the digits of the officer's sheet. */
export function scoreFormat(digits: DigitStyle): string {
  return digits === 'thai' ? '[$-D000000]0.00' : '0.00';
}

/** The number format of whole numbers, in the digits of the officer's sheet. */
export function countFormat(digits: DigitStyle): string {
  return digits === 'thai' ? '[$-D000000]0' : '0';
}
