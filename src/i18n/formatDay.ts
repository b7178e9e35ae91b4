import { formatThaiDate, formatThaiMonth } from '../thai/IsoDate';
import type { IsoDate, ThaiDateStyle } from '../thai/IsoDate';
import type { Language } from './Language';

const THAI: ThaiDateStyle = { digits: 'arabic', month: 'short', year: 'two' };

/** Buddhist years in English too, because they are what stands in the sheet; the era's name is left out. */
function inEnglish(date: IsoDate, options: Intl.DateTimeFormatOptions): string {
  const [year, month, day] = date.split('-').map(Number);
  const parts = new Intl.DateTimeFormat('en-GB-u-ca-buddhist-nu-latn', {
    timeZone: 'UTC',
    month: 'short',
    year: 'numeric',
    ...options,
  }).formatToParts(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return parts
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ value }) => value)
    .join(' ');
}

/** A day with its Buddhist year: `31 ก.ค. 65`, `31 Jul 2565`. */
export function formatDay(date: IsoDate, language: Language): string {
  return language === 'th' ? formatThaiDate(date, THAI) : inEnglish(date, { day: 'numeric' });
}

/** A month with its Buddhist year: `ก.ค. 65`, `Jul 2565`. */
export function formatMonth(date: IsoDate, language: Language): string {
  return language === 'th' ? formatThaiMonth(date, THAI) : inEnglish(date, {});
}
