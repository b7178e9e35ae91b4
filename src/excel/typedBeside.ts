import { rowsAddress } from '../sheets/address';
import type { Place } from '../sheets/Place';
import { contents } from './contents';
import type { UndoStep } from './Undo';

type RowsStep = Extract<UndoStep, { kind: 'insertedRows' }>;

/** Rows that we inserted, and how far anything stands in them. */
interface UsedRows {
  readonly step: RowsStep;
  readonly used: Excel.Range;
}

/** Queues how far anything stands in rows that we inserted. */
export function queueUsedRows(
  context: Excel.RequestContext,
  steps: readonly RowsStep[],
): readonly UsedRows[] {
  return steps.map((step) => {
    const rows = context.workbook.worksheets.getItem(step.sheet).getRange(rowsAddress(step));
    const used = rows.getUsedRangeOrNullObject(true);
    used.load('columnIndex,columnCount');
    return { step, used };
  });
}

/** The columns from the first to the last in which we wrote on some rows: from `left` up to and without `end`. */
function ownColumns(
  undo: readonly UndoStep[],
  { sheet, row, rows }: RowsStep,
): { left: number; end: number } {
  const own = undo.flatMap((step) =>
    step.kind === 'cells' &&
    step.area.sheet === sheet &&
    step.area.row < row + rows &&
    step.area.row + step.area.rows > row
      ? [step.area]
      : [],
  );
  return own.length === 0
    ? { left: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }
    : {
        left: Math.min(...own.map(({ column }) => column)),
        end: Math.max(...own.map(({ column, columns }) => column + columns)),
      };
}

/**
 * Queues what stands left and right of our cells in rows that we inserted; once it is there, gives the cells that she typed:
 * what a table of hers filled in by itself is no typing.
 */
export function queueTypedBeside(
  context: Excel.RequestContext,
  usedRows: readonly UsedRows[],
  undo: readonly UndoStep[],
): () => readonly Place[] {
  const strips = usedRows.flatMap(({ step, used }) => {
    if (used.isNullObject) {
      return [];
    }
    const [first, last] = [used.columnIndex, used.columnIndex + used.columnCount];
    const { left, end } = ownColumns(undo, step);
    const { sheet, row, rows } = step;
    return [
      { column: first, columns: Math.min(left, last) - first },
      { column: Math.max(end, first), columns: last - Math.max(end, first) },
    ]
      .filter(({ columns }) => columns > 0)
      .map(({ column, columns }) => {
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row, column, rows, columns);
        range.load('formulas');
        return { sheet, row, column, range };
      });
  });
  return () =>
    strips.flatMap(({ sheet, row, column, range }) =>
      contents(range.formulas).flatMap((line, r) =>
        line.flatMap((content, c): readonly Place[] =>
          content === '' || String(content).startsWith('=')
            ? []
            : [{ sheet, row: row + r, column: column + c }],
        ),
      ),
    );
}
