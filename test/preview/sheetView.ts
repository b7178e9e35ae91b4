import type { CSSProperties } from 'react';
import { addressOf } from '../host/address';
import { cellOf, hasContent, mergeAt, styleOf } from '../host/cells';
import { displayText } from '../host/displayText';
import type { Area, CellStyle, Sheet, Validation, Value, Workbook } from '../host/Workbook';
import { cellAt, cellKey } from '../host/Workbook';
import { borderLine, fillColor } from './cellLook';
import { contains } from './contains';
import { overlay } from './overlay';
import { tableLook } from './tableLook';

/** One cell as it is drawn; a merged block is one cell that spans several. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** For example `B4`. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly value: Value | undefined;
  readonly text: string;
  /** The colour that the number format asks for. */
  readonly formatColor: string | undefined;
  readonly style: CellStyle | undefined;
  /** Fill and edges. */
  readonly box: CSSProperties;
  readonly hasList: boolean;
  readonly hasFilterButton: boolean;
  readonly comment: string | undefined;
}

/** The look that conditional formats give to a cell. */
export type ConditionalLook = (row: number, column: number) => CellStyle | undefined;

/** A sheet at one moment, ready to be drawn: each cell is worked out when it is first asked for, and once. */
export interface SheetView {
  readonly sheet: Sheet;
  /** Rows and columns that anything stands in. */
  readonly extent: { readonly rows: number; readonly columns: number };
  cell(row: number, column: number): CellView;
  /** True inside a merged block, except for its first cell. */
  isCovered(row: number, column: number): boolean;
  isEmpty(row: number, column: number): boolean;
}

/** Reads a sheet for drawing; `conditional` is asked only for cells that are drawn, `defaultFont` is for those without one. */
export function createSheetView(
  sheet: Sheet,
  conditional: ConditionalLook,
  defaultFont?: Workbook['defaultFont'],
): SheetView {
  const extent = extentOf(sheet);
  const drawn = new Map<number, CellView>();
  const styles = new Map<number, CellStyle | undefined>();
  const ground: CellStyle | undefined = defaultFont && { font: defaultFont };

  const styleAt = (row: number, column: number): CellStyle | undefined => {
    if (row < 0 || column < 0) return undefined;
    const key = cellKey(row, column);
    if (styles.has(key)) return styles.get(key);
    const table = sheet.tables.find(({ area }) => contains(area, row, column));
    const under = table === undefined ? undefined : tableLook(table, row, column);
    const own = overlay(overlay(ground, under), styleOf(sheet, row, column));
    const style = overlay(own, sheet.conditionalFormats.length === 0 ? undefined : conditional(row, column));
    styles.set(key, style);
    return style;
  };

  const boxOf = (row: number, column: number, rows: number, columns: number): CSSProperties => {
    const style = styleAt(row, column);
    const fill = fillColor(style);
    const lastStyle = rows * columns === 1 ? style : styleAt(row + rows - 1, column + columns - 1);
    const right = borderLine(lastStyle?.borders?.right ?? styleAt(row, column + columns)?.borders?.left);
    const bottom = borderLine(lastStyle?.borders?.bottom ?? styleAt(row + rows, column)?.borders?.top);
    // Excel hides its grid lines under a fill.
    const hidden = fill === undefined ? undefined : `1px solid ${fill}`;
    const top = row === 0 ? borderLine(style?.borders?.top) : undefined;
    const left = column === 0 ? borderLine(style?.borders?.left) : undefined;
    return {
      ...(fill === undefined ? {} : { backgroundColor: fill }),
      ...((right ?? hidden) === undefined ? {} : { borderRight: right ?? hidden }),
      ...((bottom ?? hidden) === undefined ? {} : { borderBottom: bottom ?? hidden }),
      ...(top === undefined ? {} : { borderTop: top }),
      ...(left === undefined ? {} : { borderLeft: left }),
    };
  };

  return {
    sheet,
    extent,
    cell: (row, column) => {
      const key = cellKey(row, column);
      const known = drawn.get(key);
      if (known !== undefined) return known;
      const cell = cellOf(sheet, row, column);
      const merge = mergeAt(sheet, row, column);
      const { rows, columns } = merge ?? { rows: 1, columns: 1 };
      const style = styleAt(row, column);
      const { text, color } = displayText(cell?.value, style?.numberFormat);
      const view: CellView = {
        row,
        column,
        address: addressOf({ row, column, rows: 1, columns: 1 }),
        rows,
        columns,
        value: cell?.value,
        text,
        formatColor: color,
        style,
        box: boxOf(row, column, rows, columns),
        hasList: listAt(sheet, row, column) !== undefined,
        hasFilterButton: hasFilterButton(sheet, row, column),
        comment: sheet.comments.get(key)?.text,
      };
      drawn.set(key, view);
      return view;
    },
    isCovered: (row, column) => {
      const merge = mergeAt(sheet, row, column);
      return merge !== undefined && (merge.row !== row || merge.column !== column);
    },
    isEmpty: (row, column) =>
      !hasContent(cellOf(sheet, row, column)) && mergeAt(sheet, row, column) === undefined,
  };
}

/** The drop-down list that a cell has; undefined where it has none or shows no arrow. */
export function listAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(
    ({ rule, areas }) =>
      rule.kind === 'list' && rule.inCellDropDown && areas.some((area) => contains(area, row, column)),
  );
}

function hasFilterButton(sheet: Sheet, row: number, column: number): boolean {
  const inTable = sheet.tables.some(
    ({ area, showFilterButton, showHeaders }) =>
      showFilterButton && showHeaders && area.row === row && contains(area, row, column),
  );
  const filter = sheet.autoFilter?.area;
  return inTable || (filter?.row === row && contains(filter, row, column));
}

function extentOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  const reach = (area: Area): void => {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  };
  for (const key of sheet.cells.keys()) reach({ ...cellAt(key), rows: 1, columns: 1 });
  for (const area of sheet.merges) reach(area);
  for (const { area } of sheet.tables) reach(area);
  return { rows, columns };
}
