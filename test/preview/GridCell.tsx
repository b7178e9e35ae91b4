import type { CSSProperties, ReactNode } from 'react';
import { horizontalOf, letterLook, textLook } from './cellLook';
import type { CellView } from './sheetView';
import type { Spill } from './spill';

/** How a cell stands in the selection: its edges are the selection's edges that run along it. */
export interface CellSelection {
  readonly role: 'active' | 'selected';
  readonly edges: string;
}

/** One cell of the grid, a merged block included. `place` is its position and size, `children` its editor or list. */
export function GridCell({
  cell,
  text,
  place,
  pane,
  spill,
  selection,
  children,
}: {
  readonly cell: CellView;
  /** What is shown of the cell's text in its width. */
  readonly text: string;
  readonly place: CSSProperties;
  readonly pane: 'scrolled' | 'frozen' | 'lastFrozen';
  readonly spill: Spill;
  readonly selection: CellSelection | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <div
      role="gridcell"
      id={`cell-${cell.address}`}
      className="cell"
      aria-colindex={cell.column + 1}
      aria-selected={selection !== undefined}
      {...(cell.rows > 1 ? { 'aria-rowspan': cell.rows } : {})}
      {...(cell.columns > 1 ? { 'aria-colspan': cell.columns } : {})}
      data-address={cell.address}
      data-row={cell.row}
      data-column={cell.column}
      data-pane={pane}
      {...(selection === undefined
        ? {}
        : { 'data-selection': selection.role, 'data-edges': selection.edges })}
      style={{ ...cell.box, ...place }}
    >
      {text !== '' && (
        <div className="cellText" style={{ ...textPlace(cell, spill), ...textLook(cell.style, cell.value) }}>
          <span style={letterLook(cell.style, cell.formatColor)}>
            {cell.style?.alignment?.wrapText ? text : text.replaceAll('\n', '')}
          </span>
        </div>
      )}
      {cell.hasFilterButton && <span className="filterButton" aria-hidden="true" />}
      {cell.comment !== undefined && <span className="commentMark" title={cell.comment} />}
      {children}
    </div>
  );
}

/** A text that runs over from the middle keeps its own cell's middle. */
function textPlace(cell: CellView, { left, right }: Spill): CSSProperties {
  if (horizontalOf(cell.style, cell.value) !== 'center') return { left: -left, right: -right };
  const both = Math.min(left, right);
  return { left: -both, right: -both };
}
