import { distance } from 'fastest-levenshtein';
import { fold } from './fold';

/** The month's number 1–12 and whether a spelling had to be repaired to see it. */
export interface MonthReading {
  readonly month: number;
  readonly misspelt: boolean;
}

/** Full names in the order of the calendar, January first. */
export const LONG_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** Abbreviations in the order of the calendar, January first. */
export const SHORT_MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;

const EXACT = new Map<string, number>();
LONG_MONTHS.forEach((name, index) => {
  EXACT.set(fold(name), index + 1);
  // มกรา, กุมภา, เมษา: the name without its ending, as it is spoken.
  EXACT.set(fold(name).replace(/(?:คม|ยน|พันธ์)$/, ''), index + 1);
});
SHORT_MONTHS.forEach((name, index) => {
  EXACT.set(fold(name).replaceAll('.', ''), index + 1);
});

const LONG_FOLDED = LONG_MONTHS.map(fold);
const SHORT_FOLDED = SHORT_MONTHS.map((name) => fold(name).replaceAll('.', ''));

/**
 * The month that a folded word names: a full name, a spoken one (มกรา), an abbreviation with or without dots. One wrong
 * letter is forgiven where a single month lies that near (ต.ต. is ต.ค.); a valid month is never taken for another, and
 * a word that could be two months is none.
 */
export function monthOfWord(folded: string): MonthReading | undefined {
  const word = folded.replaceAll('.', '');
  const exact = EXACT.get(word);
  if (exact !== undefined) return { month: exact, misspelt: false };
  const isAbbreviation = folded.includes('.');
  if (!isAbbreviation && word.length < 6) return undefined;
  const near = (isAbbreviation ? SHORT_FOLDED : LONG_FOLDED).flatMap((name, index) =>
    distance(name, word) === 1 ? [index + 1] : [],
  );
  const only = near.length === 1 ? near[0] : undefined;
  return only === undefined ? undefined : { month: only, misspelt: true };
}
