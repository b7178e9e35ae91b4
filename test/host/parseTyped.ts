import { parse, tokenize } from '@borgar/fx/xlsx';

import type { Value } from './Workbook';

/** What Excel makes of a text that is typed into a cell or set through `values`; all absent means an emptied cell. */
export interface Typed {
  readonly value?: Value;
  /** With the leading `=`. */
  readonly formula?: string;
  /** The format that Excel gives a cell in General for what was typed, such as `0%` or a date. */
  readonly numberFormat?: string;
  readonly quotePrefix?: true;
}

/** Whose Excel it is: a Thai one reads day/month and Buddhist years, an American one month/day. */
export interface TypingOptions {
  readonly locale?: 'th-TH' | 'en-US';
  /** The cell's number format; in a Text cell (`@`) everything stays text. */
  readonly numberFormat?: string;
  /** Gregorian year for a day typed without one. */
  readonly thisYear?: number;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

const MONTHS: readonly (readonly string[])[] = [
  ['ม.ค.', 'มกราคม', 'jan', 'january'],
  ['ก.พ.', 'กุมภาพันธ์', 'feb', 'february'],
  ['มี.ค.', 'มีนาคม', 'mar', 'march'],
  ['เม.ย.', 'เมษายน', 'apr', 'april'],
  ['พ.ค.', 'พฤษภาคม', 'may', 'may'],
  ['มิ.ย.', 'มิถุนายน', 'jun', 'june'],
  ['ก.ค.', 'กรกฎาคม', 'jul', 'july'],
  ['ส.ค.', 'สิงหาคม', 'aug', 'august'],
  ['ก.ย.', 'กันยายน', 'sep', 'september'],
  ['ต.ค.', 'ตุลาคม', 'oct', 'october'],
  ['พ.ย.', 'พฤศจิกายน', 'nov', 'november'],
  ['ธ.ค.', 'ธันวาคม', 'dec', 'december'],
];

/** Years from here on are Buddhist (BE 2400 is 1857); the difference to the Gregorian year is 543. */
const FIRST_BUDDHIST_YEAR = 2400;
const BUDDHIST_OFFSET = 543;

/** Reads a typed text as Excel does: formula, number, percent, date, time, TRUE/FALSE, error, or text. */
export function parseTyped(text: string, options: TypingOptions = {}): Typed {
  if (text === '') return {};
  if (options.numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return text.length === 1 ? {} : { value: text.slice(1), quotePrefix: true };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const number = parseNumberText(text, options);
  if (number !== undefined) return number;
  const word = text.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  if (ERRORS.has(word)) return { value: { error: word } };
  if (/^[+-]./.test(text) && readsAsFormula(text)) return { formula: `=${text}` };
  if (/^@[\p{L}_]/u.test(text) && text.includes('(') && readsAsFormula(text.slice(1)))
    return { formula: `=${text.slice(1)}` };
  return { value: text };
}

/** A number, percent, date or time in words of a cell, or undefined; also how Excel turns text into a number in a sum. */
export function parseNumberText(
  text: string,
  options: TypingOptions = {},
): { readonly value: number; readonly numberFormat?: string } | undefined {
  const trimmed = text.trim();
  return parsePlainNumber(trimmed) ?? parseDateText(trimmed, options) ?? parseTimeText(trimmed);
}

/** Days since Excel's day 0 for a Gregorian date; undefined when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const serial = time / 86_400_000 + 25_569;
  return serial < 1 || serial > 2_958_465 ? undefined : serial;
}

function parsePlainNumber(
  text: string,
): { readonly value: number; readonly numberFormat?: string } | undefined {
  const match =
    /^(?<open>\()?(?<sign>[+-])?(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?<decimals>\.\d*)?(?<power>[eE][+-]?\d+)?\s?(?<percent>%)?(?<close>\))?$/.exec(
      text,
    );
  const groups = match?.groups;
  if (groups === undefined || !/\d/.test(text)) return undefined;
  const { open, sign, whole = '', decimals = '', power = '', percent, close } = groups;
  if (whole === '' && !/\d/.test(decimals)) return undefined;
  if ((open === undefined) !== (close === undefined) || (open !== undefined && sign !== undefined))
    return undefined;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${decimals.length > 1 ? decimals : ''}${power}`);
  if (!Number.isFinite(size)) return undefined;
  const signed = sign === '-' || open !== undefined ? -size : size;
  const places = decimals.length > 1 ? '.00' : '';
  if (percent !== undefined)
    return { value: Number(`${String(signed)}e-2`) || signed / 100, numberFormat: `0${places}%` };
  if (power !== '') return { value: signed, numberFormat: '0.00E+00' };
  if (whole.includes(',')) return { value: signed, numberFormat: `#,##0${places}` };
  return { value: signed };
}

function parseDateText(
  text: string,
  options: TypingOptions,
): { readonly value: number; readonly numberFormat?: string } | undefined {
  const thai = options.locale !== 'en-US';
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null)
    return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), String(iso[1]), thai, 'yyyy-mm-dd');
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (numeric !== null) {
    const first = Number(numeric[1]);
    const second = Number(numeric[2]);
    const [day, month] = thai ? [first, second] : [second, first];
    const year = numeric[3];
    if (year === undefined) {
      return options.thisYear === undefined
        ? undefined
        : dated(options.thisYear, month, day, '', thai, 'd-mmm');
    }
    return dated(Number(year), month, day, year, thai, thai ? 'd/m/yyyy' : 'm/d/yyyy');
  }
  const worded = /^(\d{1,2})[-/ ]?([\p{L}\p{M}.]+?)[-/ ]?(\d{4}|\d{2})$/u.exec(text);
  if (worded === null) return undefined;
  const month = monthOf(worded[2] ?? '');
  return month === undefined
    ? undefined
    : dated(
        Number(worded[3]),
        month,
        Number(worded[1]),
        worded[3] ?? '',
        thai,
        thai ? 'd mmm yyyy' : 'd-mmm-yy',
      );
}

function dated(
  year: number,
  month: number,
  day: number,
  typedYear: string,
  thai: boolean,
  numberFormat: string,
): { readonly value: number; readonly numberFormat?: string } | undefined {
  const buddhist = thai && year >= FIRST_BUDDHIST_YEAR;
  // Two digits are Gregorian in a Thai Excel too: 65 is 1965.
  const century = year < 30 ? 2000 : 1900;
  const gregorian = buddhist ? year - BUDDHIST_OFFSET : typedYear.length === 2 ? year + century : year;
  const value = dateSerial(gregorian, month, day);
  if (value === undefined) return undefined;
  return { value, numberFormat: buddhist ? `[$-107041E]${numberFormat};@` : numberFormat };
}

function parseTimeText(text: string): { readonly value: number; readonly numberFormat: string } | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? '0');
  if (Number(match[2]) > 59 || Number(match[3] ?? '0') > 59) return undefined;
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = MONTHS.findIndex((names) => names.includes(lower));
  return index < 0 ? undefined : index + 1;
}

function readsAsFormula(text: string): boolean {
  try {
    parse(tokenize(`=${text}`, { mergeRefs: true }));
    return true;
  } catch {
    return false;
  }
}
