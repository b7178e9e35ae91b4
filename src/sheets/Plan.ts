import type { NativeChart } from './NativeChart';
import type { Area, Place } from './Place';

/** What one cell is to hold; `keep` leaves the cell as it is. Text never becomes a formula. */
export type CellWrite =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'keep' };

/** Fill and text colour, `#RRGGBB`; always shown together with a word. */
export interface Colours {
  readonly fill: string;
  readonly text: string;
}

/** A conditional format: where it stands, when it holds, and what it shows. */
export interface RuleLook {
  /** The formula counts from its top left cell. */
  readonly area: Area;
  /** Further areas of the same sheet, below or right of the first. */
  readonly more?: readonly Area[];
  readonly formula: string;
  readonly colours: Colours;
  /** How the rule shows a number; without it the cell's own format stays. */
  readonly numberFormat?: string;
}

/** Horizontal place of text in a cell. */
export type Align = 'general' | 'left' | 'center' | 'right';

/** The look of an area on a sheet of ours, or of a column of ours. What is absent stays as it is. */
export interface Look {
  readonly fontSize?: number;
  readonly weight?: 'bold' | 'normal';
  readonly wrap?: 'wrap' | 'overflow';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly align?: Align;
  readonly textColour?: string;
  /** Only on sheets of ours: a fill of hers is never touched. */
  readonly fill?: string;
  /** Thin lines around every cell, only on sheets of ours. */
  readonly lines?: string;
}

/** Page and columns of a sheet that is ours alone. */
export interface SheetLayout {
  /** Widths in characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  readonly orientation: 'landscape' | 'portrait';
  readonly printArea: Omit<Area, 'sheet'>;
  /** Rows repeated on each printed page. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Rows with which a new printed page begins. */
  readonly breaksBefore?: readonly number[];
  /** Rows that stay in view above the table; 0 for none. */
  readonly frozenRows: number;
  /** Above each printed page at the right, in Excel's own codes; absent where nothing stands there. */
  readonly header?: string;
  readonly footer: { readonly left: string; readonly right: string };
}

/** Page of a sheet whose cells are ours, though the sheet itself may be hers. */
export interface PageSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly footer: { readonly left: string; readonly right: string };
}

/**
 * One thing to do in the workbook, as plain data: it can be shown, counted, refused and undone. Only `cells`,
 * `removeRule` touch what is there already, and a plan makes them for blank cells or for ours only.
 */
export type Edit =
  | { readonly kind: 'addSheet'; readonly sheet: string; readonly after: string }
  /** Cells that were never formatted, whose looks go again when the plan is put back. */
  | { readonly kind: 'claim'; readonly area: Area }
  /** A name that points at our headings, by which a table that is no native one is known again. */
  | { readonly kind: 'addName'; readonly name: string; readonly area: Area }
  /** The print area of a sheet of ours, once the table on it has grown. */
  | { readonly kind: 'printArea'; readonly from: Area; readonly to: Area }
  | { readonly kind: 'cells'; readonly at: Place; readonly cells: readonly (readonly CellWrite[])[] }
  | { readonly kind: 'numberFormat'; readonly area: Area; readonly format: string }
  | { readonly kind: 'look'; readonly area: Area; readonly look: Look }
  | ({ readonly kind: 'addRule' } & RuleLook)
  | {
      readonly kind: 'removeRule';
      readonly sheet: string;
      readonly id: string;
      readonly areas: readonly Area[];
      readonly formula: string;
      readonly colours: Colours;
      readonly numberFormat?: string;
    }
  | {
      readonly kind: 'list';
      readonly area: Area;
      readonly options: readonly string[];
      readonly promptTitle: string;
      readonly prompt: string;
      readonly errorTitle: string;
      readonly error: string;
    }
  /** Only numbers from `least` to `most` may be typed; blank is allowed. */
  | {
      readonly kind: 'decimal';
      readonly area: Area;
      readonly least: number;
      readonly most: number;
      readonly promptTitle: string;
      readonly prompt: string;
      readonly errorTitle: string;
      readonly error: string;
    }
  /** Whole rows of a sheet of ours, before row `row` (from 0); alone in a plan, since everything below moves down. */
  | { readonly kind: 'insertRows'; readonly sheet: string; readonly row: number; readonly rows: number }
  | { readonly kind: 'addTable'; readonly area: Area; readonly name: string; readonly style: string }
  | { readonly kind: 'resizeTable'; readonly table: string; readonly from: Area; readonly to: Area }
  | {
      readonly kind: 'columnWidth';
      readonly sheet: string;
      readonly column: number;
      readonly characters: number | 'standard';
    }
  /** Rows in points, on a sheet in which nothing but ours stands. */
  | {
      readonly kind: 'rowHeight';
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly points: number;
    }
  /** Rows of a sheet of ours: those that hold nothing for the time being are hidden. */
  | {
      readonly kind: 'rowVisibility';
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly state: 'hidden' | 'shown';
    }
  /** A4, one page wide, on a sheet in which nothing but ours stands. */
  | { readonly kind: 'page'; readonly sheet: string; readonly page: PageSetup }
  | { readonly kind: 'layout'; readonly sheet: string; readonly layout: SheetLayout }
  /** A chart of ours over the cells of `position`; one that is there by its name is brought up to date, not doubled. */
  | {
      readonly kind: 'addChart';
      readonly position: Area;
      readonly chart: NativeChart;
      /** The cells that a chart which is there shows until now: Excel does not tell them. */
      readonly former?: Area;
    }
  | { readonly kind: 'setting'; readonly key: string; readonly value: string }
  | { readonly kind: 'show'; readonly at: Place };

/** What is to be done, in order. An empty plan means that the sheet is already as it should be. */
export interface Plan {
  readonly edits: readonly Edit[];
}

/** Nothing to do. */
export const EMPTY_PLAN: Plan = { edits: [] };

/** The area of the cells that an edit writes. */
export function areaOfCells(edit: Extract<Edit, { kind: 'cells' }>): Area {
  return { ...edit.at, rows: edit.cells.length, columns: edit.cells[0]?.length ?? 0 };
}

/** The area that an edit touches on the sheet, where it touches cells. */
export function areasOf(edit: Edit): readonly Area[] {
  switch (edit.kind) {
    case 'cells':
      return [areaOfCells(edit)];
    case 'numberFormat':
    case 'look':
    case 'list':
    case 'decimal':
    case 'addTable':
      return [edit.area];
    case 'addRule':
      return [edit.area, ...(edit.more ?? [])];
    case 'removeRule':
      return edit.areas;
    case 'addSheet':
    case 'claim':
    case 'addName':
    case 'printArea':
    case 'insertRows':
    case 'resizeTable':
    case 'columnWidth':
    case 'rowHeight':
    case 'rowVisibility':
    case 'page':
    case 'layout':
    case 'addChart':
    case 'setting':
    case 'show':
      return [];
  }
}

/** The areas that an edit changes: of written cells, the runs down each column that are not kept as they are. */
function changedAreas(edit: Edit): readonly Area[] {
  if (edit.kind !== 'cells') {
    return areasOf(edit);
  }
  const { row, column, sheet } = edit.at;
  const areas: Area[] = [];
  for (let c = 0; c < (edit.cells[0]?.length ?? 0); c += 1) {
    let from = 0;
    for (let r = 0; r <= edit.cells.length; r += 1) {
      const write = edit.cells[r]?.[c];
      if (write === undefined || write.kind === 'keep') {
        if (r > from) {
          areas.push({ sheet, row: row + from, column: column + c, rows: r - from, columns: 1 });
        }
        from = r + 1;
      }
    }
  }
  return areas;
}

/** How many different rows lie in spans `[first, after)`, which may overlap. */
function countRows(spans: readonly (readonly [number, number])[]): number {
  let rows = 0;
  let reached = 0;
  for (const [first, after] of [...spans].sort((a, b) => a[0] - b[0])) {
    rows += Math.max(0, after - Math.max(first, reached));
    reached = Math.max(reached, after);
  }
  return rows;
}

/** How many different cells a plan covers: what the officer is told as the size of a change. */
export function countCells(plan: Plan): number {
  const columns = new Map<string, [number, number][]>();
  for (const area of plan.edits.flatMap(changedAreas)) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const key = `${String(column)} ${area.sheet}`;
      const spans = columns.get(key) ?? [];
      spans.push([area.row, area.row + area.rows]);
      columns.set(key, spans);
    }
  }
  return [...columns.values()].reduce((cells, spans) => cells + countRows(spans), 0);
}
