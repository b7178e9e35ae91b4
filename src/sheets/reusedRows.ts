import { placeIn, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { isFormula, isUnchanged } from './ownCell';
import { REPORT_COLUMNS } from './ReportLine';
import type { ReportLine } from './ReportLine';
import { isResting } from './reportRecord';
import type { ReportRecord } from './reportRecord';

/** The lines of a list that is made anew each time: units that are counted, measures that are outstanding. */
const LISTS = [/^u\.(?!section$|head$)/, /^o\.(?!section$|head$)/];

/** Whether anything on a line's row is the officer's: what she changed of ours, or put beside it. */
function holdsHers(grid: Grid, row: number, prints: readonly string[] | undefined): boolean {
  const { column: left, columns } = usedArea(grid);
  for (let column = left; column < left + columns; column += 1) {
    const isBlank = valueAt(grid, row, column) === '' && !isFormula(grid, row, column);
    const isOurs =
      column === REPORT_COLUMNS.tag ||
      (isResting(prints) || prints?.[column] === undefined
        ? isBlank
        : isUnchanged(grid, placeIn(grid, row, column), prints[column]));
    if (!isOurs) {
      return true;
    }
  }
  return false;
}

/**
 * The lines of our lists keep their order from row to row, as on a new report, but a row on which anything is hers stays with
 * its unit or measure. Which key each row bears now, by its key until now; only where that changes.
 */
export function reusedRows(
  lines: readonly ReportLine[],
  rows: ReadonlyMap<string, number>,
  grid: Grid,
  record: ReportRecord | undefined,
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const list of LISTS) {
    const free = [...rows]
      .filter(([key, row]) => list.test(key) && !holdsHers(grid, row, record?.get(key)))
      .sort((a, b) => a[1] - b[1])
      .map(([key]) => key);
    const isFree = new Set(free);
    // A line that she took away stays away.
    const isNew = (key: string) =>
      !rows.has(key) && (record?.get(key) === undefined || isResting(record.get(key)));
    const wanted = lines
      .map(({ key }) => key)
      .filter((key) => list.test(key) && (isFree.has(key) || isNew(key)));
    const taken = new Set(wanted.slice(0, free.length));
    const left = free.filter((key) => !taken.has(key));
    const borne = [...wanted.slice(0, free.length), ...left];
    free.forEach((key, index) => {
      const next = borne[index];
      if (next !== undefined && next !== key) {
        renamed.set(key, next);
      }
    });
  }
  return renamed;
}
