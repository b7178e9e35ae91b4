import { rewriteReferences } from './shiftFormula';
import type { Area } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** Where the cells of a reference went: another area, or nowhere. */
export type AreaMap = (area: Area) => Area | undefined;

/** Rewrites a formula of sheet `home` after cells of sheet `moved` went elsewhere; a reference to deleted cells is #REF!. */
export function mapReferences(formula: string, home: string, moved: string, map: AreaMap): string {
  return rewriteReferences(formula, (reference) => {
    const { range } = reference;
    const sheet = reference.sheetName ?? '';
    if ((sheet === '' ? home : sheet).toLowerCase() !== moved.toLowerCase()) return reference;
    const top = range.top ?? 0;
    const left = range.left ?? 0;
    const area = {
      row: top,
      column: left,
      rows: (range.bottom ?? MAX_ROWS - 1) - top + 1,
      columns: (range.right ?? MAX_COLUMNS - 1) - left + 1,
    };
    const to = map(area);
    if (to === undefined) return undefined;
    return {
      ...reference,
      range: {
        ...range,
        top: (range.top ?? null) === null ? null : to.row,
        bottom: (range.bottom ?? null) === null ? null : to.row + to.rows - 1,
        left: (range.left ?? null) === null ? null : to.column,
        right: (range.right ?? null) === null ? null : to.column + to.columns - 1,
      },
    };
  });
}
