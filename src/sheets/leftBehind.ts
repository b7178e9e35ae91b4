import { formulaAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { MeasureTable, OwnColumns } from './MeasureTable';
import { readWarning } from './statusRules';
import { measureMark } from './trackingRecord';

/** Where our cells of each measure stand by now, after the officer's columns were sorted or shifted without ours. */
export interface LeftBehind {
  /** The row of our cells by the row of their measure; a measure without cells of ours is absent. */
  readonly from: ReadonlyMap<number, number>;
  /** Rows with cells of ours beside no measure, to be emptied once theirs are moved. */
  readonly emptied: readonly number[];
  /** The measures whose cells move. */
  readonly moved: readonly number[];
}

/** Whose our cells of a row are, where their warning says so. */
interface OwnRow {
  readonly row: number;
  readonly whose: string | undefined;
}

/** A measure's row with the fingerprint that our warning beside it would carry. */
interface MarkedRow {
  readonly row: number;
  readonly mark: string;
}

/** Rows with a warning of ours from the table's first row to the next table. */
function ownRows(grid: Grid, { area }: MeasureTable, own: OwnColumns, end: number): readonly OwnRow[] {
  const { row: top, rows } = usedArea(grid);
  const found: OwnRow[] = [];
  for (let row = area.row + 1; row < Math.min(end, top + rows); row += 1) {
    const mark = readWarning(formulaAt(grid, row, own.warning) ?? '');
    if (mark !== undefined) {
      found.push({ row, whose: mark.whose });
    }
  }
  return found;
}

/** The fingerprint of a measure's words, without its indicator: a group row may have been sorted away from above it. */
function wordsOf(mark: string): string {
  return mark.split('.')[0] ?? mark;
}

/** Pairs what is left of rows and of our cells that name the same measure, from the top. */
class Pairing {
  readonly from = new Map<number, number>();

  constructor(
    private rows: readonly MarkedRow[],
    private owns: readonly OwnRow[],
  ) {}

  pair(keyOfRow: (row: MarkedRow) => string, keyOfOwn: (own: OwnRow) => string | undefined): void {
    const waiting = new Map<string, OwnRow[]>();
    for (const own of this.owns) {
      const key = keyOfOwn(own);
      if (key !== undefined) {
        waiting.set(key, [...(waiting.get(key) ?? []), own]);
      }
    }
    const taken = new Set<OwnRow>();
    for (const row of this.rows) {
      const own = waiting.get(keyOfRow(row))?.shift();
      if (own !== undefined) {
        this.from.set(row.row, own.row);
        taken.add(own);
      }
    }
    this.owns = this.owns.filter((own) => !taken.has(own));
    this.rows = this.rows.filter(({ row }) => !this.from.has(row));
  }

  /** One row and one set of cells that are left over belong together: her words were changed as well. */
  pairLast(): void {
    const [row, another] = this.rows;
    const [own, more] = this.owns;
    if (row !== undefined && own !== undefined && another === undefined && more === undefined) {
      this.from.set(row.row, own.row);
      this.owns = [];
    }
  }
}

/**
 * Whether our columns beside a plain range were left behind, and where each measure's cells are; undefined where they stand
 * where they belong. It is said only on the evidence of cells that name another measure of the same table. `end`: the first
 * row of the next table.
 */
export function leftBehind(grid: Grid, table: MeasureTable, end: number): LeftBehind | undefined {
  const { own, form } = table;
  if (own === undefined || form.kind === 'native') {
    return undefined;
  }
  const owns = ownRows(grid, table, own, end);
  const rows = table.rows.map((row) => ({ row: row.row, mark: measureMark(row) }));
  const whoseAt = new Map(owns.map(({ row, whose }) => [row, whose]));
  const astray = rows.filter(({ row, mark }) => whoseAt.get(row) !== mark);
  const marks = new Set(astray.map(({ mark }) => mark));
  const markAt = new Map(rows.map(({ row, mark }) => [row, mark]));
  const isEvident = owns.some(
    ({ row, whose }) => whose !== undefined && whose !== markAt.get(row) && marks.has(whose),
  );
  if (!isEvident) {
    return undefined;
  }
  const pairing = new Pairing(rows, owns);
  pairing.pair(
    ({ row, mark }) => `${String(row)} ${mark}`,
    ({ row, whose }) => whose && `${String(row)} ${whose}`,
  );
  pairing.pair(
    ({ mark }) => mark,
    ({ whose }) => whose,
  );
  pairing.pair(
    ({ mark }) => wordsOf(mark),
    ({ whose }) => whose && wordsOf(whose),
  );
  pairing.pair(
    ({ row }) => String(row),
    ({ row }) => String(row),
  );
  pairing.pairLast();
  const { from } = pairing;
  const measures = new Set(rows.map(({ row }) => row));
  return {
    from,
    emptied: owns.map(({ row }) => row).filter((row) => !measures.has(row)),
    moved: rows
      .map(({ row }) => row)
      .filter((row) => from.get(row) !== row && (from.has(row) || valueAt(grid, row, own.status) !== '')),
  };
}
