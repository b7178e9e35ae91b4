import { BESIDE_HERS_HEADINGS, MEASURES_HEADINGS } from '../ita/sheetTexts';
import type { RowDecision } from './decideStatus';
import { formulaAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { LeftBehind } from './leftBehind';
import type { Mark } from './mark';
import type { MeasureTable, OwnColumns } from './MeasureTable';
import { statusCellEdits } from './statusCellEdits';
import { emptiedCells, evidenceMoves, hasWarning, HERE, rowCells, warningOfRow } from './statusCells';
import type { OwnSource } from './statusCells';
import type { CellWrite, Edit } from './Plan';
import { columnsOf, ownColumnsOf } from './plannedColumns';
import type { PlannedColumns } from './plannedColumns';
import { addedEdits, formatEdits, headingCell, headingLooks, roomEdits } from './statusFormats';
import { readWarning } from './statusRules';

const KEEP: CellWrite = { kind: 'keep' };
const HEADINGS: readonly (readonly ['status' | 'due' | 'warning', Mark])[] = [
  ['status', 'status.head'],
  ['due', 'due.head'],
  ['warning', 'warning.head'],
];

/**
 * The rows whose headings are still to be written: blank above our columns, as in a page that was added since, or above those
 * of them that come again.
 */
function newHeadings(grid: Grid, table: MeasureTable, own: OwnColumns): readonly number[] {
  const columns = own.restored ?? columnsOf(own);
  return table.headingRows.filter((row) => columns.every((column) => valueAt(grid, row, column) === ''));
}

/** Where she keeps such a column herself, ours says that it is ours: nobody could tell two of the same heading apart. */
function headingCells({ form, columns }: MeasureTable, own: OwnColumns): readonly CellWrite[] {
  return HEADINGS.map(([role, mark]) => {
    const { [role]: text } = columns[role] === undefined ? MEASURES_HEADINGS : BESIDE_HERS_HEADINGS;
    return own.restored?.includes(own[role]) === false ? KEEP : headingCell(form, text, mark);
  });
}

/** What our columns of one table need: headings, statuses, dates and warnings, and room where they are new. */
export function statusEdits(
  grid: Grid,
  table: MeasureTable,
  decisions: readonly RowDecision[],
  own: PlannedColumns = ownColumnsOf(table),
  behind?: LeftBehind,
): readonly Edit[] {
  const { sheet } = table.area;
  const headings = newHeadings(grid, table, own);
  const rows = decisions.map(({ row }) => row);
  const isFresh = new Set(
    decisions.filter((decision) => !hasWarning(grid, table, decision, own)).map(({ row }) => row),
  );
  // Where a warning of ours stands, drop-down, date format and look stand as well.
  const unknown = rows.filter((row) => readWarning(formulaAt(grid, row, own.warning) ?? '') === undefined);
  const writes = new Map<number, readonly CellWrite[]>();
  for (const row of headings) {
    writes.set(row, headingCells(table, own));
  }
  for (const decision of decisions) {
    const { row } = decision;
    const from = behind?.from.get(row);
    const source: OwnSource = behind === undefined || from === row ? HERE : { kind: 'elsewhere', row: from };
    const warning: CellWrite = isFresh.has(row)
      ? { kind: 'formula', formula: warningOfRow(table, decision, own) }
      : KEEP;
    const cells = rowCells(grid, decision, own, source, warning);
    if (cells.some((write) => write.kind !== 'keep')) {
      writes.set(row, cells);
    }
  }
  for (const row of behind?.emptied ?? []) {
    writes.set(row, emptiedCells(grid, own, row));
  }
  return [
    ...statusCellEdits(sheet, own, writes),
    ...(behind === undefined ? [] : evidenceMoves(grid, table, own, behind, rows)),
    ...addedEdits(table, own, rows),
    ...formatEdits(table, own, unknown),
    ...headingLooks(sheet, own, headings),
    ...roomEdits(grid, table, own),
  ];
}
