import { format, formatColor, isDateFormat, isTextFormat, tokenize } from 'numfmt';

import type { Value } from './Workbook';

/** What stands in a cell on the screen: its text, and the colour its number format asks for (`#RRGGBB`). */
export interface Display {
  readonly text: string;
  readonly color?: string;
}

/** What a date format shows for a time before 1900, as Excel does in any column width. */
const TOO_EARLY = '########';

const COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  magenta: '#FF00FF',
  cyan: '#00FFFF',
};

const LANGUAGE_THAI = 0x041e;
const CALENDAR_BUDDHIST = 0x07;
const NUMERALS_THAI = 0x0d;

/**
 * The text of a value under an Excel number format, with what Excel does for Thai and the library does not: the Buddhist
 * calendar of `[$-107041E]`, Thai digits of `[$-D07041E]`, `[$-D000000]` and of the `t` before a code (`t#,##0.00`). Years are
 * Gregorian inside. An empty cell is an empty text; a format that Excel would not take shows the value as General.
 */
export function displayText(value: Value | undefined, numberFormat = 'General'): Display {
  if (value === undefined) return { text: '' };
  if (typeof value === 'object') return { text: value.error };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'string') return { text: textOf(value, numberFormat) };
  if (numberFormat === '' || /^general$/i.test(numberFormat) || isTextFormat(numberFormat)) {
    return { text: generalText(value) };
  }
  const code = readThaiCode(numberFormat);
  if (value < 0 && isDateFormat(code.pattern)) return { text: TOO_EARLY };
  try {
    const shown = format(code.pattern, value, { locale: 'en-US' }).replace(/\u00a0/g, ' ');
    const text = code.thaiDigits ? toThaiDigits(shown) : shown;
    const color = colourOf(code.pattern, value);
    return color === undefined ? { text } : { text, color };
  } catch {
    return { text: generalText(value) };
  }
}

/** A number as Excel's General shows it in a cell: at most eleven characters without the sign. */
export function generalText(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size >= 1e11 || size < 1e-9) return sign + scientific(size, 5);
  const whole = Math.floor(size).toString().length;
  const fixed = trimZeros(size.toFixed(Math.min(Math.max(0, 10 - whole), 9)));
  const rounded = fixed.length > 11 && !fixed.includes('.') ? scientific(size, 5) : fixed;
  // A small number keeps its digits by the power of ten once the zeros would push them out.
  if (size < 1e-4 && Number(rounded) !== size) return sign + scientific(size, 5);
  return sign + rounded;
}

/** A number as Excel writes it into text, as in `A1&""`: fifteen digits, no limit of width. */
export function numberText(value: number): string {
  if (value === 0) return '0';
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size >= 1e21 || size < 1e-19) return scientific(rounded, 14);
  const [digits = '', exponent = '0'] = size.toExponential().split('e');
  const places = Math.max(0, digits.replace('.', '').length - 1 - Number(exponent));
  const fixed = rounded.toFixed(Math.min(places, 40));
  return size >= 1e15 || fixed.length > 20 ? scientific(rounded, 14) : fixed;
}

function textOf(value: string, numberFormat: string): string {
  if (numberFormat.includes('@')) {
    try {
      return format(readThaiCode(numberFormat).pattern, value);
    } catch {
      return value;
    }
  }
  return value;
}

function colourOf(pattern: string, value: number): string | undefined {
  const color = formatColor(pattern, value);
  if (typeof color !== 'string') return undefined;
  return COLOURS[color.toLowerCase()] ?? (color.startsWith('#') ? color.toUpperCase() : undefined);
}

/** The same code without what the library does not know, and whether its digits are Thai. */
function readThaiCode(numberFormat: string): { readonly pattern: string; readonly thaiDigits: boolean } {
  let thaiDigits = false;
  let buddhist = false;
  // Excel's `t` stands at the start of a section or after its colour and conditions.
  const withoutT = numberFormat.replace(
    /(^|;)((?:\[[^\]]*\])*)t(?=[0#?dmybGhs[])/gi,
    (_, start: string, brackets: string) => {
      thaiDigits = true;
      return start + brackets;
    },
  );
  const pattern = tokenize(withoutT)
    .map(({ type, raw }) => {
      if (type === 'locale') {
        const locale = readLocale(raw);
        if (locale === undefined) return raw;
        thaiDigits ||= locale.numerals === NUMERALS_THAI;
        buddhist = locale.calendar === CALENDAR_BUDDHIST;
        return locale.thai ? raw.replace(/-.*\]$/, '-41E]') : raw;
      }
      if (type === 'break') buddhist = false;
      if (type === 'datetime' && buddhist && /^[ye]+$/i.test(raw))
        return raw.length <= 2 && !/^e/i.test(raw) ? 'bb' : 'bbbb';
      return raw;
    })
    .join('');
  return { pattern, thaiDigits };
}

/** `[$-107041E]`: numerals 01, calendar 07, language 041E; newer Excel writes `[$-th-TH,107]`. */
function readLocale(
  token: string,
): { readonly numerals: number; readonly calendar: number; readonly thai: boolean } | undefined {
  const code = /^\[\$[^-\]]*-([0-9A-F]{1,8})\]$/i.exec(token)?.[1];
  if (code !== undefined) {
    const bits = Number.parseInt(code, 16);
    return {
      numerals: (bits >>> 24) & 0xff,
      calendar: (bits >>> 16) & 0xff,
      thai: (bits & 0xffff) === LANGUAGE_THAI,
    };
  }
  const named = /^\[\$[^-\]]*-([A-Za-z]{2}-[A-Za-z]{2}),([0-9A-F]{1,4})\]$/i.exec(token);
  if (named?.[1] === undefined || named[2] === undefined) return undefined;
  const bits = Number.parseInt(named[2], 16);
  return { numerals: bits >>> 8, calendar: bits & 0xff, thai: /^th/i.test(named[1]) };
}

function toThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

function scientific(value: number, places: number): string {
  const [digits = '', exponent = ''] = value.toExponential(places).split('e');
  const power = exponent.slice(1).padStart(2, '0');
  return `${trimZeros(digits)}E${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
