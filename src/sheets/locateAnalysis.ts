import { findIndicator } from '../ita/Indicator';
import { ANALYSIS_SLOTS, LINE_PARTS } from './analysisSlots';
import type { AnalysisSlot } from './analysisSlots';
import { fingerprint } from './analysisRecord';
import type { AnalysisRecord } from './analysisRecord';
import { formulaAt, placeIn, textAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { markIn } from './mark';
import type { Area, Place } from './Place';

/**
 * Where a cell of the analysis stands now. `ours` still holds what we wrote; `hers` stands where it was, with something of
 * hers in it.
 */
export interface LocatedCell {
  readonly at: Place;
  readonly holder: 'ours' | 'hers';
}

const FAMILY = 'analysis.';

function keyAt(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** The marked cells of the sheet: formulas of ours by their key. */
function markedCells(grid: Grid): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const { row, column, rows, columns } = usedArea(grid);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const mark = markIn(formulaAt(grid, r, c) ?? '');
      // A copy of hers carries the same mark: the first one is ours.
      if (mark?.startsWith(FAMILY) === true && !found.has(mark.slice(FAMILY.length))) {
        found.set(mark.slice(FAMILY.length), placeIn(grid, r, c));
      }
    }
  }
  return found;
}

/** What a cell holds that is no formula; undefined for formulas. */
function plainAt(grid: Grid, row: number, column: number): string | number | undefined {
  const formula = formulaAt(grid, row, column);
  const value = valueAt(grid, row, column);
  return formula?.startsWith('=') === true || typeof value === 'boolean' ? undefined : value;
}

/** The cells with texts and numbers, by the fingerprint of what they hold. */
function plainCells(grid: Grid): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  const { row, column, rows, columns } = usedArea(grid);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const content = plainAt(grid, r, c);
      if (content !== undefined && content !== '') {
        const print = fingerprint(content);
        const places = found.get(print) ?? [];
        places.push(placeIn(grid, r, c));
        found.set(print, places);
      }
    }
  }
  return found;
}

/** Where the rows of the indicators stand in our table, by indicator: sorted or moved, they are known by their names. */
function indicatorRows(grid: Grid, table: Area): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = table.row + 1; row < table.row + table.rows; row += 1) {
    const indicator = findIndicator(textAt(grid, row, table.column))?.indicator;
    const key = `indicator.${String(indicator ?? '')}`;
    if (indicator !== undefined && !rows.has(key)) {
      rows.set(key, row);
    }
  }
  return rows;
}

class Locator {
  private readonly found = new Map<string, LocatedCell>();
  private readonly claimed = new Set<string>();
  private readonly marked: ReadonlyMap<string, Place>;
  private readonly plain: ReadonlyMap<string, readonly Place[]>;

  constructor(
    private readonly grid: Grid,
    private readonly table: Area | undefined,
    private readonly record: AnalysisRecord | undefined,
  ) {
    this.marked = markedCells(grid);
    this.plain = plainCells(grid);
  }

  locate(): ReadonlyMap<string, LocatedCell> {
    for (const [key, at] of this.marked) {
      this.put(key, at, 'ours');
    }
    this.locateTable();
    for (const slot of ANALYSIS_SLOTS) {
      this.locateText(slot);
    }
    return this.found;
  }

  private put(key: string, at: Place, holder: LocatedCell['holder']): void {
    this.found.set(key, { at, holder });
    this.claimed.add(keyAt(at.row, at.column));
  }

  /** In the table a cell is known by its row and column; what it holds says whose it is now. */
  private locateTable(): void {
    const { table } = this;
    if (table === undefined) {
      return;
    }
    const lines = new Map([['indicators.columns', table.row], ...indicatorRows(this.grid, table)]);
    for (const [line, row] of lines) {
      LINE_PARTS.forEach((part, index) => {
        const key = `${line}.${part}`;
        const column = table.column + index;
        if (!this.found.has(key)) {
          this.put(
            key,
            placeIn(this.grid, row, column),
            this.isUnchanged(key, row, column) ? 'ours' : 'hers',
          );
        }
      });
    }
  }

  private isUnchanged(key: string, row: number, column: number): boolean {
    const content = plainAt(this.grid, row, column);
    return content !== undefined && this.record?.prints.get(key) === fingerprint(content);
  }

  /** A text or number elsewhere is known by what we wrote; of several alike the nearest to its place. */
  private locateText({ key, row, column }: AnalysisSlot): void {
    const print = this.record?.prints.get(key);
    if (this.found.has(key) || print === undefined) {
      return;
    }
    const [nearest] = [...(this.plain.get(print) ?? [])]
      .filter((at) => !this.claimed.has(keyAt(at.row, at.column)))
      .sort((a, b) => distance(a) - distance(b));
    if (nearest !== undefined) {
      this.put(key, nearest, 'ours');
    }
    function distance(at: Place): number {
      return Math.abs(at.row - row) + 100 * Math.abs(at.column - column);
    }
  }
}

/** Finds the cells of an analysis of ours, wherever they were moved, and whose they are now. What is not found was taken away. */
export function locateAnalysis(
  grid: Grid,
  table: Area | undefined,
  record: AnalysisRecord | undefined,
): ReadonlyMap<string, LocatedCell> {
  return new Locator(grid, table, record).locate();
}
