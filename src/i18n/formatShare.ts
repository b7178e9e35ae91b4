import type { Language } from './Language';

const LOCALES: Readonly<Record<Language, string>> = { th: 'th-TH-u-nu-latn', en: 'en-GB-u-nu-latn' };
const OPTIONS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const SHARE: Readonly<Record<Language, Intl.NumberFormat>> = {
  th: new Intl.NumberFormat(LOCALES.th, OPTIONS),
  en: new Intl.NumberFormat(LOCALES.en, OPTIONS),
};

/** A part of all in per cent with two decimals, without a sign, e.g. `94.17`; nothing of nothing is 0. */
export function formatShare(part: number, all: number, language: Language): string {
  return SHARE[language].format(all === 0 ? 0 : (part / all) * 100);
}
