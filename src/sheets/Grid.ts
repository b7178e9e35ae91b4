import { areaHolds, areasMeet } from './Place';
import type { Area, Place } from './Place';

/** What a cell holds as Excel hands it out: `''` is an empty cell, errors are text such as `#REF!`. */
export type CellValue = string | number | boolean;

/** A rectangle of something per cell, rows x columns, its top-left at `row`, `column` of the sheet. */
export interface Block<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly T[])[];
}

/** A native Excel table on the sheet; `area` covers header, body and totals row. */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
  readonly showTotals: boolean;
}

/** A conditional format with a custom formula; others are none of our business and are not listed. */
export interface GridRule {
  readonly id: string;
  readonly formula: string;
  readonly areas: readonly Area[];
  /** What the rule shows, where it was read: colours `#RRGGBB` and a number format of its own. */
  readonly shows?: { readonly fill: string; readonly text: string; readonly numberFormat?: string };
}

/**
 * One sheet as plain data: the values of its used range and what is needed to write beside them without harm. Formulas
 * and number formats are there only for the areas that were asked for, since a value alone is clear in most cells.
 */
export interface Grid {
  readonly sheet: string;
  /** Excel's own id of the sheet: it outlives a new name. */
  readonly sheetId: string;
  readonly values: Block<CellValue>;
  readonly formulas: readonly Block<string>[];
  readonly numberFormats: readonly Block<string>[];
  readonly tables: readonly GridTable[];
  readonly merges: readonly Area[];
  readonly rules: readonly GridRule[];
  readonly protection: 'open' | 'protected';
  /** What is taken beside values: formatted cells, the filter, the print area; whole columns reach to the last row. */
  readonly taken?: readonly Area[];
  readonly printArea?: Area;
  /** The cells of the sheet's own filter: its headings and the rows that it shows or hides. */
  readonly filter?: Area;
  /** Some of the rows that are used are hidden, by a filter or by hand. */
  readonly hides?: 'rows';
  /** Widths in characters of the columns that were asked for; `standard` is a column that nobody made wider or narrower. */
  readonly widths: ReadonlyMap<number, number | 'standard'>;
}

function inBlock<T>(block: Block<T>, row: number, column: number): T | undefined {
  return block.cells[row - block.row]?.[column - block.column];
}

/** The value of a cell; outside the used range it is empty. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return inBlock(grid.values, row, column) ?? '';
}

/** The text of a cell, or `''` when it holds a number, a truth value or nothing. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' ? value : '';
}

function firstOf<T>(blocks: readonly Block<T>[], row: number, column: number): T | undefined {
  for (const block of blocks) {
    const found = inBlock(block, row, column);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The formula of a cell whose formulas were read: the value's own text when it holds none, undefined when not read. */
export function formulaAt(grid: Grid, row: number, column: number): string | undefined {
  return firstOf(grid.formulas, row, column);
}

/** The number format of a cell whose formats were read; undefined when not read. */
export function numberFormatAt(grid: Grid, row: number, column: number): string | undefined {
  return firstOf(grid.numberFormats, row, column);
}

/** The number formats of one column by row, for those who go down it; undefined when none of its cells' were read. */
export function numberFormatsIn(
  grid: Grid,
  column: number,
): ((row: number) => string | undefined) | undefined {
  const own = grid.numberFormats.filter(
    (block) => column >= block.column && column < block.column + (block.cells[0]?.length ?? 0),
  );
  return own.length === 0 ? undefined : (row) => firstOf(own, row, column);
}

/** The area that the values cover. */
export function usedArea(grid: Grid): Area {
  return {
    sheet: grid.sheet,
    row: grid.values.row,
    column: grid.values.column,
    rows: grid.values.cells.length,
    columns: grid.values.cells[0]?.length ?? 0,
  };
}

/** A cell of this grid as a place in the workbook. */
export function placeIn(grid: Grid, row: number, column: number): Place {
  return { sheet: grid.sheet, row, column };
}

/** The native table that a cell belongs to. */
export function tableAt(grid: Grid, row: number, column: number): GridTable | undefined {
  const cell: Area = { sheet: grid.sheet, row, column, rows: 1, columns: 1 };
  return grid.tables.find((table) => areaHolds(table.area, cell));
}

/** The first merged block that shares a cell with an area. */
export function mergeMeeting(grid: Grid, area: Area): Area | undefined {
  return grid.merges.find((merge) => areasMeet(merge, area));
}

/** The first native table that shares a cell with an area. */
export function tableMeeting(grid: Grid, area: Area): GridTable | undefined {
  return grid.tables.find((table) => areasMeet(table.area, area));
}

/** Whether nothing stands in a row of the used range. */
export function isBlankRow(grid: Grid, row: number): boolean {
  return (grid.values.cells[row - grid.values.row] ?? []).every((value) => value === '');
}

const ERROR_VALUE =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** Excel's error values as they come among the values. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && ERROR_VALUE.test(value);
}
