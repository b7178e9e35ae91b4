import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Area } from '../host/Workbook';
import { CELL_PADDING, letterLook } from './cellLook';
import { contains } from './contains';
import { fitNumber } from './fitNumber';
import { GridCell } from './GridCell';
import type { CellSelection } from './GridCell';
import { pixelsBetween } from './lineSizes';
import type { Line } from './lineWindow';
import type { Spot } from './moveCell';
import type { CellView, SheetView } from './sheetView';
import { spillOf, spillsInto } from './spill';
import type { TextRuler } from './textRuler';

/** Pixels of the row numbers' column. */
export const ROW_HEADING = 44;
/** Pixels of the column letters' row. */
export const COLUMN_HEADING = 24;

/** One row of the grid with the columns that are drawn; frozen rows and columns stay in sight by `position: sticky`. */
export const GridRow = memo(function GridRow({
  view,
  row,
  top,
  height,
  heightOf,
  columns,
  widthOf,
  frozenRows,
  frozenColumns,
  selection,
  active,
  inActive,
  ruler,
}: {
  readonly view: SheetView;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly heightOf: (row: number) => number;
  readonly columns: readonly Line[];
  readonly widthOf: (column: number) => number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly selection: readonly Area[];
  /** The active cell when it stands in this row. */
  readonly active: Spot | undefined;
  /** What stands in the active cell besides its text. */
  readonly inActive: ReactNode;
  readonly ruler: TextRuler;
}) {
  const firstScrolled = columns.find(({ index }) => index >= frozenColumns);
  const source = firstScrolled === undefined ? undefined : spillsInto(view, row, firstScrolled.index);
  const scrolled = columns.filter(({ index }) => index >= frozenColumns);
  // A text that begins left of what is drawn may run into it.
  const drawn =
    firstScrolled !== undefined && source !== undefined && source >= frozenColumns
      ? [
          {
            index: source,
            start: firstScrolled.start - pixelsBetween(source, firstScrolled.index - source, widthOf),
            size: widthOf(source),
          },
          ...scrolled,
        ]
      : scrolled;
  const isFrozen = row < frozenRows;
  const draw = ({ index, start, size }: Line, pane: 'scrolled' | 'frozen' | 'lastFrozen') => {
    if (size === 0 || view.isCovered(row, index)) return null;
    const cell = view.cell(row, index);
    const isActive = active?.column === index;
    const width = pixelsBetween(index, cell.columns, widthOf);
    return (
      <GridCell
        key={index}
        cell={cell}
        text={shownText(cell, width, ruler)}
        pane={pane}
        place={{
          left: start,
          width,
          height: cell.rows === 1 ? height : pixelsBetween(row, cell.rows, heightOf),
        }}
        spill={spillOf(view, cell, widthOf)}
        selection={selectionOf(cell, selection, isActive)}
      >
        {isActive && inActive}
      </GridCell>
    );
  };
  const isSelected = selection.some((area) => row >= area.row && row < area.row + area.rows);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="row"
      data-pane={isFrozen ? (row === frozenRows - 1 ? 'lastFrozen' : 'frozen') : 'scrolled'}
      style={{ top, height }}
    >
      <div
        role="rowheader"
        className="rowHead"
        data-row-head={row}
        data-selected={isSelected}
        style={{ width: ROW_HEADING }}
      >
        {row + 1}
      </div>
      {columns
        .filter(({ index }) => index < frozenColumns)
        .map((line) => draw(line, line.index === frozenColumns - 1 ? 'lastFrozen' : 'frozen'))}
      {drawn.map((line) => draw(line, 'scrolled'))}
    </div>
  );
});

function shownText(cell: CellView, width: number, ruler: TextRuler): string {
  if (typeof cell.value !== 'number' || cell.style?.alignment?.wrapText) return cell.text;
  const look = letterLook(cell.style);
  const room = width - 2 * CELL_PADDING;
  return fitNumber(
    cell.text,
    cell.value,
    cell.style?.numberFormat ?? 'General',
    (text) => ruler.widthOf(text, look) <= room,
  );
}

function selectionOf(cell: CellView, areas: readonly Area[], isActive: boolean): CellSelection | undefined {
  const area = areas.find((one) => contains(one, cell.row, cell.column));
  if (area === undefined) return undefined;
  const edges = [
    cell.row === area.row ? 'top' : '',
    cell.row + cell.rows === area.row + area.rows ? 'bottom' : '',
    cell.column === area.column ? 'left' : '',
    cell.column + cell.columns === area.column + area.columns ? 'right' : '',
  ];
  return { role: isActive ? 'active' : 'selected', edges: edges.filter((edge) => edge !== '').join(' ') };
}
