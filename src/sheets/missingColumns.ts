import { placeIn, textAt } from './Grid';
import type { Grid } from './Grid';
import type { Columns, MissingColumn } from './MeasureTable';
import { roleByContent } from './roleByContent';

/** Where the headings of a table stand, and where the table ends. */
interface Headed {
  readonly row: number;
  /** The first column with a heading. */
  readonly column: number;
  readonly lastRow: number;
}

/**
 * What a measures table should have and no heading names, with the columns under unknown headings (`unread`) that hold
 * such things: she may have renamed one. It is only pointed out; what stands there is not read.
 */
export function missingColumns(
  grid: Grid,
  columns: Columns,
  unread: readonly number[],
  { row, column: first, lastRow }: Headed,
): readonly MissingColumn[] {
  const roles = [
    ...(columns.result === undefined ? (['result'] as const) : []),
    ...(columns.period === undefined && columns.due === undefined ? (['period'] as const) : []),
  ];
  if (roles.length === 0) {
    return [];
  }
  const held = unread.flatMap((column) => {
    const heading = textAt(grid, row, column).trim();
    const role = /\p{L}/u.test(heading) ? roleByContent(grid, column, row + 1, lastRow) : undefined;
    return role === undefined ? [] : [{ column, heading, role }];
  });
  return roles.map((role): MissingColumn => {
    const candidates = held.filter((each) => each.role === role);
    return {
      role,
      at: placeIn(grid, row, candidates[0]?.column ?? first),
      headings: candidates.map(({ heading }) => heading),
    };
  });
}
