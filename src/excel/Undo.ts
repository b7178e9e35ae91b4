import type { Area, Place } from '../sheets/Place';
import type { Edit, Look, RuleLook } from '../sheets/Plan';

/** A cell's content as Excel hands it out by `formulas`. */
export type Content = string | number | boolean;

/** A rule as it takes to make it again. */
export type RuleImage = RuleLook;

/**
 * The data validation that stood on an area: none, one rule for all of it (with what it says beside the cell and to a wrong
 * value), or several, which can't be brought back.
 */
export type ListImage =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'rule';
      readonly rule: Excel.DataValidationRule;
      readonly prompt: Excel.DataValidationPrompt;
      readonly errorAlert: Excel.DataValidationErrorAlert;
      readonly ignoreBlanks: boolean;
    }
  | { readonly kind: 'mixed' };

/** A chart before it was drawn anew; `former` is it as it was, where the plan knows its cells, which Excel does not tell. */
export type ChartImage =
  | { readonly presence: 'absent' }
  | {
      readonly presence: 'present';
      readonly title: string;
      readonly former?: Extract<Edit, { kind: 'addChart' }>;
    };

/** The page of a sheet as far as we change it. */
export interface PageImage {
  readonly orientation: Excel.PageLayout['orientation'];
  readonly paperSize: Excel.PageLayout['paperSize'];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly centerHorizontally: boolean;
  readonly leftFooter: string;
  readonly rightFooter: string;
}

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
  | {
      readonly kind: 'rowHeight';
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly before: number | 'standard';
    }
  /** Rows of ours that we hid or showed; what they were before follows from that. */
  | {
      readonly kind: 'rowVisibility';
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly before: 'hidden' | 'shown';
    }
  | { readonly kind: 'page'; readonly sheet: string; readonly before: PageImage }
  /** Rows that we inserted; in the order in which they are to go again, after everything else. */
  | { readonly kind: 'insertedRows'; readonly sheet: string; readonly row: number; readonly rows: number }
  | { readonly kind: 'resizeTable'; readonly table: string; readonly before: Area }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly tables: readonly string[] }
  /** Cells that were never formatted before, with the tables that we made of them. */
  | { readonly kind: 'claim'; readonly area: Area; readonly tables: readonly string[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'printArea'; readonly before: Area }
  /** A chart of ours: one that was not there before is taken away again, one that was shows again what it did. */
  | { readonly kind: 'chart'; readonly sheet: string; readonly name: string; readonly before: ChartImage }
  | { readonly kind: 'setting'; readonly key: string; readonly before: unknown }
  | { readonly kind: 'show'; readonly before: Place };

/** How to put a change back, in the order in which it is to be done. */
export interface Undo {
  readonly steps: readonly UndoStep[];
}
