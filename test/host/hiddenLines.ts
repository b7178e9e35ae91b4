import type { HostState } from './HostState';
import { refuseProtectedSheet } from './permissions';
import type { SingleRange } from './rangeTarget';

/** Whether to hide or to show. */
export type Shown = 'hidden' | 'shown';

/** `rowHidden`: null when some are hidden and some are not. */
export function hiddenRows({ sheet, area }: SingleRange): boolean | null {
  return agreed(countHidden(sheet.rows, area.row, area.rows), area.rows);
}

/** `columnHidden`: null when some are hidden and some are not. */
export function hiddenColumns({ sheet, area }: SingleRange): boolean | null {
  return agreed(countHidden(sheet.columns, area.column, area.columns), area.columns);
}

/** Hides or shows the rows of a range. */
export function hideRows(state: HostState, { sheet, area }: SingleRange, shown: Shown): void {
  refuseProtectedSheet(state, sheet, 'allowFormatRows');
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = { ...sheet.rows.get(row) };
    delete line.hidden;
    if (shown === 'hidden') line.hidden = true;
    if (Object.keys(line).length === 0) sheet.rows.delete(row);
    else sheet.rows.set(row, line);
  }
}

/** Hides or shows the columns of a range. */
export function hideColumns(state: HostState, { sheet, area }: SingleRange, shown: Shown): void {
  refuseProtectedSheet(state, sheet, 'allowFormatColumns');
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const line = { ...sheet.columns.get(column) };
    delete line.hidden;
    if (shown === 'hidden') line.hidden = true;
    if (Object.keys(line).length === 0) sheet.columns.delete(column);
    else sheet.columns.set(column, line);
  }
}

function countHidden(
  lines: ReadonlyMap<number, { readonly hidden?: boolean }>,
  first: number,
  count: number,
): number {
  let hidden = 0;
  for (const [line, { hidden: isHidden }] of lines) {
    if (isHidden && line >= first && line < first + count) hidden += 1;
  }
  return hidden;
}

function agreed(hidden: number, count: number): boolean | null {
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}
