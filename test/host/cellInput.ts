import { isFormula } from './formulaText';
import { parseTyped } from './parseTyped';
import type { Value } from './Workbook';

/** What goes into a cell when a text, a number or a truth value is written into it. */
export type CellInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string; readonly numberFormat?: string }
  | {
      readonly kind: 'value';
      readonly value: Value;
      readonly numberFormat?: string;
      readonly quotePrefix?: true;
    }
  /** Excel would not take it: a formula with a mistake, or a text longer than a cell holds. */
  | { readonly kind: 'refused' };

/** What Excel takes. */
export type EnteredInput = Exclude<CellInput, { kind: 'refused' }>;

/** How a text is read. */
export interface InputReading {
  /** The cell's number format; in `@` everything stays text. */
  readonly numberFormat: string;
  /** `values` reads US English wherever the officer sits; typing follows her Excel. */
  readonly locale: 'en-US' | 'th-TH';
  /** Gregorian year for a day without one. */
  readonly thisYear: number;
}

/** Reads a value that is written into a cell as Excel does. */
export function readInput(written: unknown, reading: InputReading): CellInput {
  if (typeof written === 'boolean') return { kind: 'value', value: written };
  if (typeof written === 'number') {
    return { kind: 'value', value: reading.numberFormat === '@' ? String(written) : written };
  }
  if (typeof written !== 'string' || written.length > 32_767) return { kind: 'refused' };
  const { value, formula, numberFormat, quotePrefix } = parseTyped(written, reading);
  if (formula !== undefined) return isFormula(formula) ? { kind: 'formula', formula } : { kind: 'refused' };
  if (value === undefined) return { kind: 'empty' };
  return {
    kind: 'value',
    value,
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(quotePrefix ? { quotePrefix } : {}),
  };
}
