/** How numbers are written in a cell: Thai digits (๐–๙) or Arabic digits (0–9). */
export type DigitStyle = 'thai' | 'arabic';

const THAI_ZERO = 0x0e50;
const THAI_DIGIT = /[๐-๙]/g;
const ARABIC_DIGIT = /[0-9]/g;

/** The text with each Thai digit ๐–๙ as 0–9; everything else stays, and so does the length. */
export function toArabicDigits(text: string): string {
  return text.replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** The text with each Arabic digit 0–9 as ๐–๙; everything else stays, and so does the length. */
export function toThaiDigits(text: string): string {
  return text.replace(ARABIC_DIGIT, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** The digits that a text uses (the more frequent ones where both occur), so that we can answer in the same style. */
export function digitStyleOf(text: string): DigitStyle | undefined {
  const thai = text.match(THAI_DIGIT)?.length ?? 0;
  const arabic = text.match(ARABIC_DIGIT)?.length ?? 0;
  if (thai === 0 && arabic === 0) return undefined;
  return thai >= arabic ? 'thai' : 'arabic';
}
