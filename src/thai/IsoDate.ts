import type { DigitStyle } from './digits';

/** A day as `YYYY-MM-DD` in the Gregorian calendar, e.g. `2022-03-31`. */
export type IsoDate = `${number}-${number}-${number}`;

const DAY_MS = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** The last day that Excel knows, 31 December 9999. */
const LAST_EXCEL_DAY = 2_958_465;

function isIsoDate(text: string): text is IsoDate {
  return ISO_DATE.test(text);
}

function fromUtc(milliseconds: number): IsoDate {
  const text = new Date(milliseconds).toISOString().slice(0, 10);
  if (!isIsoDate(text)) throw new RangeError('a date outside the years 0 to 9999');
  return text;
}

function toUtc(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** Whether a Gregorian year, a month 1–12 and a day name a day of the calendar (31 April is none). */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month 1–12 of a Gregorian year has. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The day of a Gregorian year (1000–9999), month 1–12 and day. The parts must name a real day; ask {@link isRealDay}
 * where an officer typed them, this throws a RangeError.
 */
export function isoDate(year: number, month: number, day: number): IsoDate {
  if (!isRealDay(year, month, day)) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return fromUtc(Date.UTC(year, month - 1, day));
}

/** A text such as `2022-03-31` as a day; undefined where it is none. */
export function isoDateFrom(text: string): IsoDate | undefined {
  if (!isIsoDate(text)) return undefined;
  return isRealDay(yearOf(text), monthOf(text), Number(text.slice(8, 10))) ? text : undefined;
}

/** Days from one day to another: positive when `to` is later. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** The Gregorian year of a day, e.g. 2022. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The month 1–12 of a day. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** The first day of a month 1–12 of a Gregorian year. */
export function firstOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, 1);
}

/** The last day of a month 1–12 of a Gregorian year. */
export function lastOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month));
}

/** The serial number of a day in Excel's 1900 date system (44562 is 1 January 2022). */
export function toExcelSerial(date: IsoDate): number {
  const serial = Math.round((toUtc(date) - Date.UTC(1899, 11, 30)) / DAY_MS);
  // Excel counts a 29 February 1900 that never was.
  return serial <= 60 ? serial - 1 : serial;
}

/** Whether a number can be a day in Excel's 1900 date system (a time of day may be added as a fraction). */
export function isExcelSerial(serial: number): boolean {
  return Number.isFinite(serial) && serial >= 1 && serial < LAST_EXCEL_DAY + 1;
}

/**
 * The day of a serial number in Excel's 1900 date system, without its time. A year over 2400 is a Buddhist year typed
 * as it is (31/3/2565 becomes the year 2565 in Excel): 543 years earlier, 29 February of a common year as the 28th.
 * Throws a RangeError where {@link isExcelSerial} says no.
 */
export function fromExcelSerial(serial: number): IsoDate {
  if (!isExcelSerial(serial)) throw new RangeError(`not a day in Excel: ${serial}`);
  const whole = Math.floor(serial);
  const date = fromUtc(Date.UTC(1899, 11, 30) + (whole < 60 ? whole + 1 : whole) * DAY_MS);
  if (yearOf(date) <= 2400) return date;
  const year = yearOf(date) - 543;
  const month = monthOf(date);
  return isoDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

/** The calendar day of a moment where the officer sits (local time). */
export function todayFrom(date: Date): IsoDate {
  return isoDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** How a date is written for an officer. */
export interface ThaiDateStyle {
  readonly digits: DigitStyle;
  /** ม.ค. or มกราคม */
  readonly month: 'short' | 'long';
  /** ๖๕ or ๒๕๖๕, always Buddhist */
  readonly year: 'two' | 'four';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day in Thai with its Buddhist year, e.g. `๔ ม.ค. ๒๕๖๕`, `4 มกราคม 2565`, `4 ม.ค. 65`. */
export function formatThaiDate(date: IsoDate, style: ThaiDateStyle): string {
  return thaiFormatter(style, 'day').format(toUtc(date));
}

/** The month of a day in Thai with its Buddhist year, e.g. `ม.ค. ๒๕๖๕`. */
export function formatThaiMonth(date: IsoDate, style: ThaiDateStyle): string {
  return thaiFormatter(style, 'month').format(toUtc(date));
}

function thaiFormatter({ digits, month, year }: ThaiDateStyle, from: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${digits} ${month} ${year} ${from}`;
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(`th-TH-u-ca-buddhist-nu-${digits === 'thai' ? 'thai' : 'latn'}`, {
    timeZone: 'UTC',
    month,
    year: year === 'two' ? '2-digit' : 'numeric',
    ...(from === 'day' ? { day: 'numeric' as const } : {}),
  });
  formatters.set(key, formatter);
  return formatter;
}
