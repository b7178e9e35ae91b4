import { fromHundredths, toHundredths } from '../ita/hundredths';
import type { Language } from './Language';

const LOCALES: Readonly<Record<Language, string>> = { th: 'th-TH-u-nu-latn', en: 'en-GB-u-nu-latn' };

function formatters(least: number, most: number): Readonly<Record<Language, Intl.NumberFormat>> {
  const options = { minimumFractionDigits: least, maximumFractionDigits: most };
  return { th: new Intl.NumberFormat(LOCALES.th, options), en: new Intl.NumberFormat(LOCALES.en, options) };
}

const POINTS = formatters(2, 2);
const EXACT = formatters(2, 4);
const COUNT = formatters(0, 0);

/** Points as the officer sees them everywhere: two decimals, rounded half-up, Arabic digits. */
export function formatPoints(points: number, language: Language): string {
  return POINTS[language].format(fromHundredths(toHundredths(points)));
}

/** Points that are not whole hundredths, where the difference itself is the matter: up to four decimals. */
export function formatExactPoints(points: number, language: Language): string {
  return EXACT[language].format(points);
}

/** A number of things. */
export function formatCount(count: number, language: Language): string {
  return COUNT[language].format(count);
}
