import type { CellWrite } from '../sheets/Plan';

/**
 * Text that Excel takes as it is: it begins like Thai prose, one of our signs or a numbered item (`๑. การ…`), never like a
 * number, a date or a formula.
 */
const PLAIN = /^(?:[\u0E01-\u0E4E▲●◆▼]|[\d\u0E50-\u0E59]{1,2}\. ?[\u0E01-\u0E2E\u0E40-\u0E44](?!\.))/u;

/** A text so that Excel keeps it a text: an apostrophe where it could become a formula, a number, a date or TRUE. */
export function asText(text: string): string {
  return text === '' || PLAIN.test(text) ? text : `'${text}`;
}

/** What is handed to Excel for one cell; null leaves the cell as it is. */
export function cellInput(write: CellWrite): string | number | null {
  switch (write.kind) {
    case 'text':
      return asText(write.text);
    case 'number':
      return write.number;
    case 'formula':
      return write.formula;
    case 'blank':
      return '';
    case 'keep':
      return null;
  }
}

/** What is handed to Excel to bring back a cell whose `formulas` were read: a formula or number as it was, text as text. */
export function restoredInput(formula: string | number | boolean): string | number | boolean {
  return typeof formula === 'string' && !formula.startsWith('=') ? asText(formula) : formula;
}
