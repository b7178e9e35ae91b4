/** Why Excel did not do what was asked, as a code: Excel's own words are never shown, they are in any language. */
export type ExcelRefusalCode =
  | 'cellEditing'
  | 'readOnly'
  | 'protectedSheet'
  | 'protectedWorkbook'
  | 'severalAreas'
  | 'tooOld'
  | 'tooLarge'
  | 'noAnswer'
  | 'excelBusy'
  | 'failed'
  | 'failedAndPutBack'
  | 'failedPartly';

/** Excel refused; `detail` is for the copied report of an error, never for the sentence. */
export interface ExcelRefusal {
  readonly kind: 'refused';
  readonly code: ExcelRefusalCode;
  readonly detail: string;
}

/** What came of asking Excel. */
export type Answer<T> = { readonly kind: 'done'; readonly value: T } | ExcelRefusal;

/** A refusal with a code. */
export function excelRefusal(code: ExcelRefusalCode, detail = ''): ExcelRefusal {
  return { kind: 'refused', code, detail };
}
