import { remembering } from './remembering';

/** How numbers are written in a cell: Thai digits (๐–๙) or Arabic digits (0–9). */
export type DigitStyle = 'thai' | 'arabic';

const THAI_ZERO = 0x0e50;
const ARABIC_ZERO = 0x30;
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
  return mostlyDigits([text]);
}

interface DigitCounts {
  readonly thai: number;
  readonly arabic: number;
}

function countDigits(text: string): DigitCounts {
  let thai = 0;
  let arabic = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= THAI_ZERO) thai += code <= THAI_ZERO + 9 ? 1 : 0;
    else if (code <= ARABIC_ZERO + 9) arabic += code >= ARABIC_ZERO ? 1 : 0;
  }
  return { thai, arabic };
}

/** Names come again for each agency of a sheet, titles do not. */
const LONGEST_NAME = 60;
const countedOnce = remembering(countDigits);

/** The digits that some texts use, taken together. */
export function mostlyDigits(texts: readonly string[]): DigitStyle | undefined {
  let all = 0;
  let thais = 0;
  for (const text of texts) {
    const { thai, arabic } = text.length <= LONGEST_NAME ? countedOnce(text) : countDigits(text);
    thais += thai;
    all += thai + arabic;
  }
  if (all === 0) return undefined;
  return 2 * thais >= all ? 'thai' : 'arabic';
}
