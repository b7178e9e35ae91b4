import { dateFromSerial } from 'numfmt';

import { displayText } from './displayText';
import type { EachFunction, FunctionTable } from './formulaFunction';
import { each, eachWithErrors } from './formulaFunction';
import { readWildcards } from './formulaCriterion';
import type { Scalar } from './formulaValues';
import {
  DIVIDED_BY_ZERO,
  isError,
  NOT_AVAILABLE,
  toBoolean,
  toNumber,
  toText,
  withNumbers,
  WRONG_NUMBER,
  WRONG_VALUE,
} from './formulaValues';
import { parseNumberText } from './parseTyped';
import type { ErrorValue } from './Workbook';

const LAST_DAY = 2_958_465;

/** Functions of single values: conditions, kinds of value, text, rounding, dates. */
export const scalarFunctions: FunctionTable = {
  NOT: each(([value]) => {
    const condition = toBoolean(value);
    return isError(condition) ? condition : !condition;
  }),
  TRUE: each(() => true),
  FALSE: each(() => false),
  NA: each(() => NOT_AVAILABLE),

  ISNUMBER: eachWithErrors(([value]) => typeof value === 'number'),
  ISTEXT: eachWithErrors(([value]) => typeof value === 'string'),
  ISNONTEXT: eachWithErrors(([value]) => typeof value !== 'string'),
  ISLOGICAL: eachWithErrors(([value]) => typeof value === 'boolean'),
  ISBLANK: eachWithErrors(([value]) => value === undefined),
  ISERROR: eachWithErrors(([value]) => isError(value)),
  ISERR: eachWithErrors(([value]) => isError(value) && value.error !== '#N/A'),
  ISNA: eachWithErrors(([value]) => isError(value) && value.error === '#N/A'),
  N: each(([value]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: each(([value]) => (typeof value === 'string' ? value : '')),

  EXACT: textual(([a = '', b = '']) => a === b),
  LEN: textual(([text = '']) => text.length),
  LOWER: textual(([text = '']) => text.toLowerCase()),
  UPPER: textual(([text = '']) => text.toUpperCase()),
  TRIM: textual(([text = '']) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: textual(([text = '']) => text.replace(/\p{Cc}/gu, '')),
  CONCATENATE: textual((texts) => texts.join('')),
  LEFT: each(([text, count]) => slice(text, count, (whole, length) => whole.slice(0, length))),
  RIGHT: each(([text, count]) =>
    slice(text, count, (whole, length) => (length === 0 ? '' : whole.slice(-length))),
  ),
  MID: each(([value, start, count]) => {
    const from = toNumber(start);
    if (isError(from)) return from;
    return from < 1
      ? WRONG_VALUE
      : slice(value, count, (whole, length) => whole.slice(Math.floor(from) - 1).slice(0, length));
  }),
  REPT: each(([value, times]) => {
    const text = toText(value);
    const count = toNumber(times);
    if (isError(text)) return text;
    if (isError(count)) return count;
    return count < 0 ? WRONG_VALUE : text.repeat(Math.floor(count));
  }),
  SUBSTITUTE: each(([value, from, to, which]) => {
    const [text, old, replacement] = [toText(value), toText(from), toText(to)];
    if (isError(text) || isError(old) || isError(replacement)) return WRONG_VALUE;
    if (old === '') return text;
    if (which === undefined) return text.replaceAll(old, () => replacement);
    const nth = toNumber(which);
    if (isError(nth)) return nth;
    const parts = text.split(old);
    const cut = Math.floor(nth);
    return cut < 1 || cut >= parts.length
      ? text
      : parts.slice(0, cut).join(old) + replacement + parts.slice(cut).join(old);
  }),
  FIND: each(([what, where, start]) =>
    find(what, where, start, (needle, text, from) => text.indexOf(needle, from)),
  ),
  SEARCH: each(([what, where, start]) =>
    find(what, where, start, (needle, text, from) => {
      const matches = readWildcards(`${needle}*`);
      if (matches === undefined) return text.toLowerCase().indexOf(needle.toLowerCase(), from);
      for (let index = from; index <= text.length; index += 1) if (matches(text.slice(index))) return index;
      return -1;
    }),
  ),
  VALUE: each(([value]) => (value === '' ? WRONG_VALUE : toNumber(value))),
  TEXT: each(([value, format]) => {
    const code = toText(format);
    if (isError(code)) return code;
    const asNumber = typeof value === 'string' ? parseNumberText(value)?.value : undefined;
    return code === '' ? '' : displayText(asNumber ?? value ?? 0, code).text;
  }),
  CHAR: numeric(([code = 0]) =>
    code >= 1 && code <= 255 ? String.fromCharCode(Math.floor(code)) : WRONG_VALUE,
  ),
  UNICHAR: numeric(([code = 0]) =>
    code >= 1 && code <= 0x10ffff ? String.fromCodePoint(Math.floor(code)) : WRONG_VALUE,
  ),
  HYPERLINK: each(([address, shown]) => shown ?? address),

  ABS: numeric(([x = 0]) => Math.abs(x)),
  SIGN: numeric(([x = 0]) => Math.sign(x)),
  INT: numeric(([x = 0]) => Math.floor(exact(x))),
  SQRT: numeric(([x = 0]) => (x < 0 ? WRONG_NUMBER : Math.sqrt(x))),
  MOD: numeric(([x = 0, y = 0]) => (y === 0 ? DIVIDED_BY_ZERO : x - y * Math.floor(exact(x / y)))),
  POWER: numeric(([x = 0, y = 0]) => x ** y),
  ROUND: numeric(([x = 0, places = 0]) => roundTo(x, places, Math.round)),
  ROUNDUP: numeric(([x = 0, places = 0]) => roundTo(x, places, Math.ceil)),
  ROUNDDOWN: numeric(([x = 0, places = 0]) => roundTo(x, places, Math.floor)),
  TRUNC: numeric(([x = 0, places = 0]) => roundTo(x, places, Math.floor)),

  TODAY: each((_, place) => place.today),
  NOW: each((_, place) => place.now),
  DATE: numeric(([year = 0, month = 0, day = 0]) => {
    const full = Math.floor(year) < 1900 ? Math.floor(year) + 1900 : Math.floor(year);
    const serial = Date.UTC(full, Math.floor(month) - 1, Math.floor(day)) / 86_400_000 + 25_569;
    return serial < 0 || serial > LAST_DAY ? WRONG_NUMBER : serial;
  }),
  DATEVALUE: each(([value]) => {
    const serial = typeof value === 'string' ? parseNumberText(value) : undefined;
    return serial?.numberFormat === undefined ? WRONG_VALUE : Math.floor(serial.value);
  }),
  YEAR: dated(([year]) => year),
  MONTH: dated(([, month]) => month),
  DAY: dated(([, , day]) => day),
  HOUR: dated(([, , , hour]) => hour),
  MINUTE: dated(([, , , , minute]) => minute),
  SECOND: dated(([, , , , , second]) => second),
  DAYS: numeric(([end = 0, start = 0]) => Math.floor(end) - Math.floor(start)),
  EDATE: numeric(([start = 0, months = 0]) => monthsLater(start, months, 'sameDay')),
  EOMONTH: numeric(([start = 0, months = 0]) => monthsLater(start, months, 'lastDay')),
  WEEKDAY: numeric(([serial = 0, kind = 1]) => {
    const sunday = (((Math.floor(serial) - 1) % 7) + 7) % 7;
    if (kind === 1) return sunday + 1;
    const monday = (sunday + 6) % 7;
    return kind === 2 ? monday + 1 : kind === 3 ? monday : WRONG_NUMBER;
  }),
};

/** A number in the fifteen digits that Excel reckons with, so that 1.005 is not a little less. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** Rounds the size of a number at a place after (or before, when negative) the point, halves away from zero. */
function roundTo(value: number, places: number, round: (size: number) => number): number {
  const digits = Math.trunc(places);
  const rounded = shift(round(exact(shift(exact(Math.abs(value)), digits))), -digits);
  return value < 0 ? -rounded : rounded;
}

function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

function numeric(run: (numbers: readonly number[]) => Scalar): EachFunction {
  return each((values) => withNumbers(values, run));
}

function textual(run: (texts: readonly string[]) => Scalar): EachFunction {
  return each((values) => {
    const texts: string[] = [];
    for (const value of values) {
      const text = toText(value);
      if (isError(text)) return text;
      texts.push(text);
    }
    return run(texts);
  });
}

function dated(part: (parts: readonly number[]) => number | undefined): EachFunction {
  return numeric(([serial = 0]) =>
    serial < 0 || serial > LAST_DAY + 1 ? WRONG_NUMBER : (part(dateFromSerial(serial)) ?? 0),
  );
}

function monthsLater(start: number, months: number, day: 'sameDay' | 'lastDay'): number | ErrorValue {
  if (start < 0) return WRONG_NUMBER;
  const [year = 0, month = 0, dayOfMonth = 0] = dateFromSerial(Math.floor(start));
  const later = month - 1 + Math.trunc(months);
  const last = new Date(Date.UTC(year, later + 1, 0)).getUTCDate();
  const wanted = day === 'lastDay' ? last : Math.min(dayOfMonth, last);
  const serial = Date.UTC(year, later, wanted) / 86_400_000 + 25_569;
  return serial < 0 ? WRONG_NUMBER : serial;
}

function slice(value: Scalar, count: Scalar, cut: (text: string, length: number) => string): Scalar {
  const text = toText(value);
  const length = count === undefined ? 1 : toNumber(count);
  if (isError(text)) return text;
  if (isError(length)) return length;
  return length < 0 ? WRONG_VALUE : cut(text, Math.floor(length));
}

function find(
  what: Scalar,
  where: Scalar,
  start: Scalar,
  search: (needle: string, text: string, from: number) => number,
): Scalar {
  const [needle, text] = [toText(what), toText(where)];
  const from = start === undefined ? 1 : toNumber(start);
  if (isError(needle)) return needle;
  if (isError(text)) return text;
  if (isError(from)) return from;
  const index = from < 1 ? -1 : search(needle, text, Math.floor(from) - 1);
  return index < 0 ? WRONG_VALUE : index + 1;
}
