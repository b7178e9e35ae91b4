import { parseAreaAddress } from './address';
import { formulaAt } from './Grid';
import type { Grid } from './Grid';
import { isMarked } from './mark';
import type { Heading } from './measureHeadings';
import type { OwnColumns } from './MeasureTable';

/** The rows of a table, from its heading to its last row. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The columns in which colour rules of ours stand beside the rows of a table, from the left. */
function columnsOfRules(grid: Grid, family: 'status' | 'warning', { first, last }: Rows): readonly number[] {
  return grid.rules
    .filter(({ formula }) => isMarked(formula, family))
    .flatMap(({ areas }) => areas)
    .filter(({ row, rows }) => row <= last && row + rows > first)
    .map(({ column }) => column)
    .sort((a, b) => a - b);
}

const LOOKS_AT_DUE = /ISNUMBER\(\$?([A-Z]{1,3})\$?\d+\)/;

/** The due dates that a warning of ours looks at, though the status that it looked at is gone. */
function dueOfWarnings(grid: Grid, warning: number, { first, last }: Rows): number | undefined {
  for (let row = first; row <= last; row += 1) {
    const formula = formulaAt(grid, row, warning) ?? '';
    const due = isMarked(formula, 'warning') ? LOOKS_AT_DUE.exec(formula)?.[1] : undefined;
    if (due !== undefined) {
      return parseAreaAddress(`${due}1`, '')?.column;
    }
  }
  return undefined;
}

/**
 * What is left of our three columns beside a table of which she deleted one or two, known by our colour rules; those that are
 * gone get the next columns again, from `next` on. Undefined where nothing of ours is left.
 */
export function remainingColumns(
  grid: Grid,
  heading: Heading,
  lastRow: number,
  next: number,
): OwnColumns | undefined {
  const rows: Rows = { first: heading.row, last: lastRow };
  const right = (columns: readonly number[]) => columns.filter((column) => column > heading.first);
  const status = right(columnsOfRules(grid, 'status', rows))[0];
  const warning = right(columnsOfRules(grid, 'warning', rows)).at(-1);
  if (status === undefined && warning === undefined) {
    return undefined;
  }
  const isDue = (column: number) =>
    heading.cells.some((cell) => cell.column === column && cell.role === 'due' && column !== warning);
  const beside = status !== undefined && isDue(status + 1) ? status + 1 : undefined;
  const due = (warning === undefined ? undefined : dueOfWarnings(grid, warning, rows)) ?? beside;
  const restored: number[] = [];
  const free = Math.max(next, ...[status, due, warning].map((column) => (column ?? 0) + 1));
  const again = (): number => {
    restored.push(free + restored.length);
    return free + restored.length - 1;
  };
  const own: OwnColumns = {
    status: status ?? again(),
    due: due ?? again(),
    warning: warning ?? again(),
  };
  return restored.length === 0 ? own : { ...own, restored };
}
