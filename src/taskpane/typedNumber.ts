import { toArabicDigits } from '../thai/digits';

const POINTS = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/** Points typed into a field of the pane, in Thai or Arabic digits, as hundredths; NaN when they can't be read. */
export function typedHundredths(text: string): number {
  const plain = toArabicDigits(text.trim());
  return POINTS.test(plain) ? Math.round(Number(plain.replace(',', '.')) * 100) : NaN;
}

/** A whole number typed into a field of the pane, in Thai or Arabic digits; NaN when it can't be read. */
export function typedWhole(text: string): number {
  const plain = toArabicDigits(text.trim());
  return /^\d{1,3}$/.test(plain) ? Number(plain) : NaN;
}
