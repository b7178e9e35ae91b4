import { statusInfo } from '../ita/Status';
import { toExcelSerial } from '../thai/IsoDate';
import { cellAddress } from './address';
import type { Decision, RowDecision } from './decideStatus';
import { formulaAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { LeftBehind } from './leftBehind';
import type { MeasureTable, OwnColumns } from './MeasureTable';
import { movedFormula } from './movedFormula';
import type { CellWrite, Edit } from './Plan';
import { warningFormula } from './statusRules';
import { measureMark } from './trackingRecord';

/** One row of our three columns. */
export type OwnCells = readonly [CellWrite, CellWrite, CellWrite];

const KEEP: CellWrite = { kind: 'keep' };

function writeOf<T>(decision: Decision<T>, write: (value: T) => CellWrite): CellWrite {
  return decision.kind === 'write' ? write(decision.value) : decision;
}

/** A cell as it stands in another row of ours: what she chose goes with her measure. */
function asIn(grid: Grid, row: number | undefined, column: number): CellWrite {
  const value = row === undefined ? '' : valueAt(grid, row, column);
  if (value === '') {
    return { kind: 'blank' };
  }
  return typeof value === 'number'
    ? { kind: 'number', number: value }
    : { kind: 'text', text: String(value) };
}

/** Where our cells of a measure stand by now: in its own row, in another one, or nowhere yet. */
export type OwnSource =
  { readonly kind: 'here' } | { readonly kind: 'elsewhere'; readonly row: number | undefined };

/** The cells of a measure stand where they belong. */
export const HERE: OwnSource = { kind: 'here' };

/** What our three cells of a measure are to hold. */
export function rowCells(
  grid: Grid,
  { row, status, due }: RowDecision,
  own: OwnColumns,
  source: OwnSource,
  warning: CellWrite,
): OwnCells {
  const kept = (column: number): CellWrite =>
    source.kind === 'here' ? KEEP : asIn(grid, source.row, column);
  const statusCell = writeOf(status, (value) => ({ kind: 'text', text: statusInfo(value).word }));
  const dueCell = writeOf(due, (value) => ({ kind: 'number', number: toExcelSerial(value) }));
  const settled = (cell: CellWrite, column: number): CellWrite => {
    const write = cell.kind === 'keep' ? kept(column) : cell;
    return write.kind === 'blank' && valueAt(grid, row, column) === '' ? KEEP : write;
  };
  return [settled(statusCell, own.status), settled(dueCell, own.due), warning];
}

/** The warning that a row should have; in a plain range it says whose it is, a native table is sorted as a whole. */
export function warningOfRow(table: MeasureTable, { row, state }: RowDecision, own: OwnColumns): string {
  return warningFormula(
    cellAddress({ row, column: own.status }),
    cellAddress({ row, column: own.due }),
    table.form.kind === 'native' ? undefined : measureMark(state),
  );
}

/** Whether a row's warning is the one that it should be; after rows were moved it may look at cells of another row. */
export function hasWarning(grid: Grid, table: MeasureTable, decision: RowDecision, own: OwnColumns): boolean {
  const { row } = decision;
  const formula = formulaAt(grid, row, own.warning);
  if (formula?.startsWith('=') !== true) {
    return false;
  }
  const nobodys = warningFormula(
    cellAddress({ row, column: own.status }),
    cellAddress({ row, column: own.due }),
  );
  return formula === warningOfRow(table, decision, own) || formula === nobodys;
}

/** Cells of ours beside no measure any more, once what they held was moved: emptied. */
export function emptiedCells(grid: Grid, own: OwnColumns, row: number): OwnCells {
  const emptied = (column: number): CellWrite =>
    valueAt(grid, row, column) === '' && formulaAt(grid, row, column) === undefined
      ? KEEP
      : { kind: 'blank' };
  return [emptied(own.status), emptied(own.due), { kind: 'blank' }];
}

/** Her evidence goes with her measure: what is linked stays linked, and what reads its own row reads the new one. */
export function evidenceMoves(
  grid: Grid,
  { area }: MeasureTable,
  own: OwnColumns,
  behind: LeftBehind,
  rows: readonly number[],
): readonly Edit[] {
  const { evidence } = own;
  if (evidence === undefined) {
    return [];
  }
  const targets = [
    ...rows.map((row) => [row, behind.from.get(row)] as const),
    ...behind.emptied.map((row) => [row, undefined] as const),
  ];
  const along = { column: area.column, columns: evidence - area.column + 1 };
  const formulaFrom = (from: number, row: number): string | undefined => {
    const formula = formulaAt(grid, from, evidence);
    return formula?.startsWith('=') === true ? movedFormula(formula, from, row, along) : undefined;
  };
  return targets.flatMap(([row, from]): readonly Edit[] => {
    const formula = from === undefined ? undefined : formulaFrom(from, row);
    const write: CellWrite =
      formula === undefined ? asIn(grid, from, evidence) : { kind: 'formula', formula };
    return from === row || (write.kind === 'blank' && valueAt(grid, row, evidence) === '')
      ? []
      : [{ kind: 'cells', at: { sheet: grid.sheet, row, column: evidence }, cells: [[write]] }];
  });
}
