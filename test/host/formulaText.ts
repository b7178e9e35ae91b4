import { parse, tokenize } from '@borgar/fx/xlsx';

/** Whether Excel would take the text as a formula; `text` begins with `=`. */
export function isFormula(text: string): boolean {
  if (text.length > 8192) return false;
  try {
    parse(tokenize(text, { mergeRefs: true }), {});
    return true;
  } catch {
    return false;
  }
}

/** Whether a formula names table columns (`ตาราง1[สถานะ]`), which conditional formats and drop-downs may not. */
export function namesTable(formula: string): boolean {
  return tokenize(formula, { mergeRefs: true }).some((token) => token.type === 'structured');
}
