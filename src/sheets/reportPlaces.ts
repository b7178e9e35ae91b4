import { formulaAt, usedArea } from './Grid';
import type { Grid } from './Grid';
import { markIn } from './mark';
import type { Edit } from './Plan';
import type { ReportBasis } from './ReportBasis';
import type { LinePlaces, ReportLine } from './ReportLine';
import { reportLines } from './reportLines';
import { isResting } from './reportRecord';
import type { ReportRecord } from './reportRecord';
import { reusedRows } from './reusedRows';

/** The sheet of a report that is there already, with the formulas of its whole used area. */
export interface ReportThere {
  readonly grid: Grid;
  readonly record: ReportRecord | undefined;
}

/** Rows that new lines need, before row `row` (from 0) of the sheet as it is now. */
export interface NewRows {
  readonly row: number;
  readonly keys: readonly string[];
}

const FAMILY = 'report.';

/** Where lines stand by their keys, with the span of the measures. */
export function linePlaces(rows: ReadonlyMap<string, number>): LinePlaces {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const [key, row] of rows) {
    if (key.startsWith('m.')) {
      first = Math.min(first, row);
      last = Math.max(last, row);
    }
  }
  return {
    rowOf: (key) => rows.get(key),
    body: { first: Number.isFinite(first) ? first : 0, last },
  };
}

/** The rows of a report by the key that each carries; a copy of hers carries the same, and the first one is ours. */
function reportRows(grid: Grid): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const { row, column, rows, columns } = usedArea(grid);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const mark = markIn(formulaAt(grid, r, c) ?? '');
      const key = mark?.startsWith(FAMILY) === true ? mark.slice(FAMILY.length) : undefined;
      if (key !== undefined && key !== 'source' && !found.has(key)) {
        found.set(key, r);
      }
    }
  }
  return found;
}

const SOURCE = /ROW\((?:'((?:[^']|'')+)'|([^'!(]+))!/;

/** The sheet that a report was made from, by the formula that follows its name; undefined where it is gone. */
export function sourceOfReport(grid: Grid): string | undefined {
  const { row, column, rows, columns } = usedArea(grid);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const formula = formulaAt(grid, r, c) ?? '';
      if (markIn(formula) === 'report.source' && !formula.includes('#REF!')) {
        const found = SOURCE.exec(formula);
        return found?.[1]?.replaceAll("''", "'") ?? found?.[2];
      }
    }
  }
  return undefined;
}

/**
 * Measures whose words changed: the line of one that is gone goes on as that of a new one at the same place, so that what
 * she added beside it stays with it. New keys by the old ones.
 */
function reworded(
  lines: readonly ReportLine[],
  rows: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const wanted = lines.map(({ key }) => key);
  const standing = [...rows].sort((a, b) => a[1] - b[1]).map(([key]) => key);
  const above = (keys: readonly string[]) => new Map(keys.map((key, index) => [key, keys[index - 1] ?? '']));
  const isWanted = new Set(wanted);
  const renamed = new Map<string, string>();
  const aboveWanted = above(wanted);
  const aboveStanding = above(standing);
  const fresh = new Map(
    wanted
      .filter((key) => key.startsWith('m.') && !rows.has(key))
      .map((key) => [aboveWanted.get(key) ?? '', key]),
  );
  for (const old of standing.filter((key) => key.startsWith('m.') && !isWanted.has(key))) {
    const before = aboveStanding.get(old) ?? '';
    const key = fresh.get(renamed.get(before) ?? before);
    if (key !== undefined) {
      renamed.set(old, key);
    }
  }
  // The same measure among those that are outstanding.
  for (const [old, key] of [...renamed]) {
    const [before, after] = [old, key].map((each) => each.replace('m.', 'o.'));
    if (before !== undefined && after !== undefined && rows.has(before) && isWanted.has(after)) {
      renamed.set(before, after);
    }
  }
  return renamed;
}

/** Where the lines of a report stand on its sheet, with those that bear a new key under it; former keys by the new ones. */
export function locatedLines(
  lines: readonly ReportLine[],
  grid: Grid,
  record: ReportRecord | undefined,
): { readonly rows: Map<string, number>; readonly formerly: ReadonlyMap<string, string> } {
  const standing = reportRows(grid);
  const renamed = reworded(lines, standing);
  const hers = (key: string) => renamed.get(key) ?? key;
  const rows = new Map([...standing].map(([key, row]) => [hers(key), row]));
  const prints = new Map([...(record ?? [])].map(([key, known]) => [hers(key), known]));
  const reused = reusedRows(lines, rows, grid, record && prints);
  const now = (key: string) => reused.get(hers(key)) ?? hers(key);
  return {
    rows: new Map([...standing].map(([key, row]) => [now(key), row])),
    formerly: new Map([...standing.keys()].flatMap((key) => (now(key) === key ? [] : [[now(key), key]]))),
  };
}

/** The rows that lines need that are new since the report was written; lines that she took away stay away. */
export function newReportRows(basis: ReportBasis, { grid, record }: ReportThere): readonly NewRows[] {
  const lines = reportLines(basis);
  const { rows, formerly } = locatedLines(lines, grid, record);
  const displaced = new Set(formerly.values());
  const wanted: { row: number; keys: string[] }[] = [];
  let at = 0;
  for (const { key } of lines) {
    const row = rows.get(key);
    const known = record?.get(key);
    if (row !== undefined) {
      at = row + 1;
    } else if (known === undefined || isResting(known) || displaced.has(key)) {
      const last = wanted.at(-1);
      if (last?.row === at) {
        last.keys.push(key);
      } else {
        wanted.push({ row: at, keys: [key] });
      }
    }
  }
  return wanted;
}

/** Where new rows stand once they were inserted, by key. */
export function insertedRows(wanted: readonly NewRows[]): ReadonlyMap<string, number> {
  const sorted = [...wanted].sort((a, b) => a.row - b.row);
  const places = new Map<string, number>();
  let before = 0;
  for (const { row, keys } of sorted) {
    keys.forEach((key, index) => places.set(key, row + before + index));
    before += keys.length;
  }
  return places;
}

/** The edits that make room for new lines, from the top down. */
export function insertEdits(sheet: string, wanted: readonly NewRows[]): readonly Edit[] {
  const places = insertedRows(wanted);
  return [...wanted]
    .sort((a, b) => a.row - b.row)
    .map(({ row, keys }): Edit => ({
      kind: 'insertRows',
      sheet,
      row: places.get(keys[0] ?? '') ?? row,
      rows: keys.length,
    }));
}
