import { LANGUAGES } from '../i18n/Language';
import type { Language } from '../i18n/Language';

const KEY = 'ita.language';

/** The language that was chosen on this computer; Thai until then, and where nothing may be kept. */
export function rememberedLanguage(): Language {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored) ?? 'th';
  } catch {
    return 'th';
  }
}

/** Keeps the choice for the next time; where nothing may be kept it holds until the pane is closed. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Some offices forbid storage; the choice then only lasts for today.
  }
}
