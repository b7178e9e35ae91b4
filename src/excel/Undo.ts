import type { Area, Place } from '../sheets/Place';
import type { Colours, Look } from '../sheets/Plan';

/** A cell's content as Excel hands it out by `formulas`. */
export type Content = string | number | boolean;

/** A rule as it takes to make it again. */
export interface RuleImage {
  readonly area: Area;
  readonly formula: string;
  readonly colours: Colours;
}

/** The data validation that stood on an area: none, one rule for all of it, or several, which can't be brought back. */
export type ListImage =
  | { readonly kind: 'none' }
  | { readonly kind: 'rule'; readonly rule: Excel.DataValidationRule }
  | { readonly kind: 'mixed' };

/** One thing to put back, with what stood there before and, for cells, what we wrote. */
export type UndoStep =
  | {
      readonly kind: 'cells';
      readonly area: Area;
      readonly before: readonly (readonly Content[])[];
      readonly after: readonly (readonly Content[])[];
    }
  | { readonly kind: 'numberFormat'; readonly area: Area; readonly before: readonly (readonly string[])[] }
  | { readonly kind: 'look'; readonly area: Area; readonly before: Look }
  | {
      readonly kind: 'rules';
      readonly sheet: string;
      readonly added: readonly RuleImage[];
      readonly removed: readonly RuleImage[];
    }
  | { readonly kind: 'list'; readonly area: Area; readonly before: ListImage }
  | {
      readonly kind: 'columnWidth';
      readonly sheet: string;
      readonly column: number;
      readonly before: number | 'standard';
    }
  | { readonly kind: 'resizeTable'; readonly table: string; readonly before: Area }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly tables: readonly string[] }
  | { readonly kind: 'setting'; readonly key: string; readonly before: unknown }
  | { readonly kind: 'show'; readonly before: Place };

/** How to put a change back, in the order in which it is to be done. */
export interface Undo {
  readonly steps: readonly UndoStep[];
}
