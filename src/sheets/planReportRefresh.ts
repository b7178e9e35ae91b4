import { numberFormatAt, placeIn, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import { holds, isFormula, isUnchanged } from './ownCell';
import type { CellWrite, Edit } from './Plan';
import type { ReportPlan } from './planReport';
import { statusRuleEdits } from './planStatus';
import type { ReportBasis } from './ReportBasis';
import { chartPrint, isChartKey, reportCharts } from './reportCharts';
import { REPORT_COLUMNS, tagWrite } from './ReportLine';
import type { LinePlaces, ReportLine } from './ReportLine';
import { reportLines } from './reportLines';
import { formatEdit, lookEdits, reportRules } from './reportLooks';
import { linePlaces, locatedLines } from './reportPlaces';
import type { ReportThere } from './reportPlaces';
import { isResting, recordedPrint, RESTING } from './reportRecord';
import type { ReportRecord } from './reportRecord';
import { joinRuns, runsOf } from './runsOf';

function isBlank(grid: Grid, row: number, column: number): boolean {
  return valueAt(grid, row, column) === '' && !isFormula(grid, row, column);
}

/** What she added below our last line is printed, too, as long as the print area is one of our columns. */
function printEdits(grid: Grid): readonly Edit[] {
  const { printArea } = grid;
  if (printArea?.row !== 0 || printArea.column !== 0 || printArea.columns !== REPORT_COLUMNS.printed) {
    return [];
  }
  const { row: top, rows } = usedArea(grid);
  let last = printArea.rows - 1;
  for (let row = last + 1; row < top + rows; row += 1) {
    const isUsed = Array.from({ length: REPORT_COLUMNS.printed }, (_, column) =>
      valueAt(grid, row, column),
    ).some((value) => value !== '');
    last = isUsed ? row : last;
  }
  return last < printArea.rows
    ? []
    : [{ kind: 'printArea', from: printArea, to: { ...printArea, rows: last + 1 } }];
}

/** Rows that stay as they are between others are written as kept: one request part for many rows, not one for each. */
const MOST_BETWEEN = 8;

function keptLine(): CellWrite[] {
  return Array.from({ length: REPORT_COLUMNS.count }, () => ({ kind: 'keep' }));
}

/** The report as it stands, and what is to be written into it. */
class Refresh {
  /** What is written, by row: runs of rows become one edit. */
  private readonly writes = new Map<number, CellWrite[]>();
  private readonly formats: Edit[] = [];
  private readonly hidden: number[] = [];
  private readonly shown: number[] = [];
  private readonly after = new Map<string, readonly string[]>();
  private kept = 0;

  constructor(
    private readonly grid: Grid,
    private readonly record: ReportRecord | undefined,
  ) {}

  /** A line whose row she took away: it stays away. */
  missing(key: string): void {
    const known = this.record?.get(key);
    if (known !== undefined) {
      this.after.set(key, known);
    }
  }

  private write(row: number, column: number, write: CellWrite): void {
    const line = this.writes.get(row) ?? keptLine();
    line[column] = write;
    this.writes.set(row, line);
  }

  /** A line that is wanted, at its row: cells that hold what we wrote are brought up to date. */
  line(
    line: ReportLine,
    row: number,
    places: LinePlaces,
    { key, room }: { readonly key: string; readonly room: 'inserted' | 'standing' },
  ): void {
    const { grid } = this;
    const known = this.record?.get(key);
    const wasResting = room === 'standing' && isResting(known);
    const prints = line.cells(places, row).map((write, column) => {
      const at = placeIn(grid, row, column);
      const print = wasResting ? undefined : known?.[column];
      const ours =
        room === 'inserted' ||
        (wasResting && isBlank(grid, row, column)) ||
        isUnchanged(grid, at, print) ||
        (column === REPORT_COLUMNS.tag && known !== undefined);
      if (!holds(grid, at, write)) {
        if (!ours) {
          this.kept += 1;
          return print ?? '-';
        }
        this.write(row, column, write);
      }
      const format = line.formats?.get(column);
      if (format !== undefined && format !== (numberFormatAt(grid, row, column) ?? 'General')) {
        this.formats.push(formatEdit(grid.sheet, row, column, format));
      }
      return recordedPrint(write);
    });
    if (wasResting) {
      this.shown.push(row);
    }
    this.after.set(line.key, prints);
  }

  /** A line that is no longer wanted: what is ours of it goes; its row rests, unless something of hers stands there. */
  gone(key: string, row: number, formerly: string): void {
    const { grid } = this;
    const prints = this.record?.get(formerly);
    if (isResting(prints)) {
      this.after.set(key, RESTING);
      return;
    }
    const before = this.kept;
    for (let column = 0; column < REPORT_COLUMNS.count; column += 1) {
      const at = placeIn(grid, row, column);
      const isInner = column >= REPORT_COLUMNS.due;
      if (column === REPORT_COLUMNS.tag) {
        // Without its instrument it counts no more, and is known when it comes back.
        const tag = tagWrite(key);
        if (!holds(grid, at, tag)) {
          this.write(row, column, tag);
        }
      } else if (!isBlank(grid, row, column)) {
        if (isInner || isUnchanged(grid, at, prints?.[column])) {
          this.write(row, column, { kind: 'blank' });
        } else {
          this.kept += 1;
        }
      }
    }
    this.after.set(key, RESTING);
    if (this.kept === before) {
      this.hidden.push(row);
    }
  }

  /** The charts, whose record also tells which of them are as they should be. */
  charts(edits: ReturnType<typeof reportCharts>): readonly Edit[] {
    for (const [key, prints] of this.record ?? []) {
      if (isChartKey(key)) {
        this.after.set(key, prints);
      }
    }
    return edits.filter((edit) => {
      const [name, print] = chartPrint(edit);
      this.after.set(name, print);
      return this.record?.get(name)?.[0] !== print[0];
    });
  }

  private cellEdits(): readonly Edit[] {
    const { sheet } = this.grid;
    const rows = [...this.writes.keys()].sort((a, b) => a - b);
    const runs = joinRuns(runsOf(rows), (from, to) => to - from <= MOST_BETWEEN);
    return runs.map(({ first, count }): Edit => ({
      kind: 'cells',
      at: { sheet, row: first, column: 0 },
      cells: Array.from({ length: count }, (_, index) => this.writes.get(first + index) ?? keptLine()),
    }));
  }

  private rowEdits(rows: readonly number[], state: 'hidden' | 'shown'): readonly Edit[] {
    const { sheet } = this.grid;
    return runsOf([...rows].sort((a, b) => a - b)).map(({ first, count }): Edit => ({
      kind: 'rowVisibility',
      sheet,
      row: first,
      rows: count,
      state,
    }));
  }

  plan(more: readonly Edit[]): ReportPlan {
    return {
      plan: {
        edits: [
          ...this.cellEdits(),
          ...this.formats,
          ...this.rowEdits(this.shown, 'shown'),
          ...this.rowEdits(this.hidden, 'hidden'),
          ...more,
        ],
      },
      record: this.after,
      kept: this.kept,
    };
  }
}

/**
 * Brings a report up to date where its lines stand now: only cells that still hold what we wrote. `inserted` are the rows
 * that were made for new lines.
 */
export function planReportRefresh(
  basis: ReportBasis,
  { grid, record }: ReportThere,
  inserted: ReadonlyMap<string, number>,
): ReportPlan {
  const { sheet } = grid;
  const lines = reportLines(basis);
  const { rows, formerly } = locatedLines(lines, grid, record);
  const former = new Map([...rows].filter(([key]) => !isResting(record?.get(formerly.get(key) ?? key))));
  for (const [key, row] of inserted) {
    rows.set(key, row);
  }
  const wanted = new Set(lines.map(({ key }) => key));
  const places = linePlaces(new Map([...rows].filter(([key]) => wanted.has(key))));
  const refresh = new Refresh(grid, record);
  for (const line of lines) {
    const row = rows.get(line.key);
    if (row === undefined) {
      refresh.missing(line.key);
    } else {
      const room = inserted.has(line.key) ? 'inserted' : 'standing';
      refresh.line(line, row, places, { key: formerly.get(line.key) ?? line.key, room });
    }
  }
  for (const [key, row] of rows) {
    if (!wanted.has(key)) {
      refresh.gone(key, row, formerly.get(key) ?? key);
    }
  }
  const keys = lines.map(({ key }) => key);
  const spare = new Set([...rows].flatMap(([key, row]) => (wanted.has(key) ? [] : [row])));
  const charts = refresh.charts(reportCharts(sheet, keys, places.rowOf, former, spare));
  const fresh = lines.flatMap((line) => {
    const row = inserted.get(line.key);
    return row === undefined ? [] : [[line, row] as const];
  });
  return refresh.plan([
    ...charts,
    ...lookEdits(sheet, fresh, basis.digits),
    ...statusRuleEdits(grid, reportRules(sheet, places)),
    ...printEdits(grid),
  ]);
}
