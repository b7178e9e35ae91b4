import { intersect } from './areas';
import { cellOf, hasContent, styleOf } from './cells';
import { clearConditionalFormats, rebasedRule } from './clearConditionalFormats';
import { invalidArgument } from './HostError';
import type { HostState } from './HostState';
import { refuseLockedCells, refuseProtectedSheet } from './permissions';
import type { SingleRange } from './rangeTarget';
import { isUnbounded } from './rangeValues';
import { moveFormula } from './shiftFormula';
import { headerCellsChanged } from './tableHeaders';
import type { Area, Cell, Sheet } from './Workbook';
import { cellKey } from './Workbook';

/** How `range.copyFrom` copies. */
export interface CopyOptions {
  /** `All`, `Formulas`, `Values` or `Formats`. */
  readonly what: string;
  readonly blanks: 'copy' | 'skip';
  readonly direction: 'straight' | 'transposed';
}

/** Copies cells to another place, repeated where the target is a multiple of the source; formulas move along. */
export function copyRange(state: HostState, from: SingleRange, to: SingleRange, options: CopyOptions): void {
  const { what } = options;
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(what)) throw invalidArgument();
  if (isUnbounded(from.area) || isUnbounded(to.area)) throw invalidArgument();
  const [rows, columns] =
    options.direction === 'straight'
      ? [from.area.rows, from.area.columns]
      : [from.area.columns, from.area.rows];
  const target = targetArea(to.area, rows, columns);
  if (what === 'Formats') refuseProtectedSheet(state, to.sheet);
  else refuseLockedCells(state, to.sheet, target);
  // Read all first: source and target may overlap.
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (__, column): { readonly cell: Cell; readonly row: number; readonly column: number } => {
        const [down, across] = options.direction === 'straight' ? [row, column] : [column, row];
        const sourceRow = from.area.row + down;
        const sourceColumn = from.area.column + across;
        const style = styleOf(from.sheet, sourceRow, sourceColumn);
        const cell: Cell = { ...cellOf(from.sheet, sourceRow, sourceColumn) };
        if (style !== undefined) cell.style = style;
        return { cell, row: sourceRow, column: sourceColumn };
      },
    ),
  );
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const source = cells[row % rows]?.[column % columns];
      if (source === undefined || (options.blanks === 'skip' && !hasContent(source.cell))) continue;
      putCopy(to.sheet, target.row + row, target.column + column, source, what);
    }
  }
  if (what === 'All' || what === 'Formats') copyRules(state, from, to.sheet, target);
  headerCellsChanged(state.workbook, to.sheet, target);
  state.cellsChanged({ sheetId: to.sheet.id, area: target, type: 'RangeEdited' });
}

function targetArea(area: Area, rows: number, columns: number): Area {
  const fits = area.rows % rows === 0 && area.columns % columns === 0;
  return fits ? area : { ...area, rows, columns };
}

function putCopy(
  sheet: Sheet,
  row: number,
  column: number,
  source: { readonly cell: Cell; readonly row: number; readonly column: number },
  what: string,
): void {
  const key = cellKey(row, column);
  const old = sheet.cells.get(key) ?? {};
  const { cell } = source;
  const next: Cell = {};
  const content = what === 'Formats' ? old : cell;
  const style =
    what === 'All' || what === 'Formats' ? cell.style : (old.style ?? styleOf(sheet, row, column));
  if (content.value !== undefined) next.value = content.value;
  if (content.formula !== undefined && what !== 'Values') {
    next.formula =
      what === 'Formats'
        ? content.formula
        : moveFormula(content.formula, source.row, source.column, row, column);
  }
  if (content.quotePrefix) next.quotePrefix = true;
  if (style !== undefined) next.style = style;
  if (Object.keys(next).length === 0) sheet.cells.delete(key);
  else sheet.cells.set(key, next);
}

/** Conditional formats come along: in the same sheet a rule covers the new cells as well, in another it is made anew. */
function copyRules(state: HostState, from: SingleRange, sheet: Sheet, target: Area): void {
  const copied = (area: Area): Area | undefined => {
    const shared = intersect(area, from.area);
    if (shared === undefined) return undefined;
    const row = shared.row - from.area.row + target.row;
    const column = shared.column - from.area.column + target.column;
    return { ...shared, row, column };
  };
  const copies = from.sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => copied(area) ?? []);
    return areas.length === 0 ? [] : [{ format, areas }];
  });
  clearConditionalFormats(sheet, [target]);
  for (const { format, areas } of copies) {
    const here = sheet.conditionalFormats.find(({ id }) => id === format.id);
    if (here === undefined) {
      sheet.conditionalFormats.push({
        ...format,
        id: `{${state.newId()}}`,
        areas,
        rule: rebasedRule(format, areas),
      });
    } else {
      const all = [...here.areas, ...areas];
      here.rule = rebasedRule(here, all);
      here.areas = all;
    }
  }
}
