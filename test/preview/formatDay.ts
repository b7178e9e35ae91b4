import type { Day } from './Day';
import type { Locale } from './words';

/** `15 มิ.ย. 2565`, `15 Jun 2565`: Buddhist years in either language. */
export function formatDay({ year, month, day }: Day, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-buddhist-nu-latn`, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(year, month - 1, day));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')}`;
}

/** The twelve months, January first. */
export function monthNames(locale: Locale): readonly string[] {
  const name = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2022, month, 1)));
}

/** `2022-06-15`, as the host and addresses write a day; undefined for anything else. */
export function readIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}

/** A day as `2022-06-15`. */
export function writeIsoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

/** The computer's own day. */
export function realDay(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
