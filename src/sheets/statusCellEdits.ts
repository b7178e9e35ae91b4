import type { OwnColumns } from './MeasureTable';
import { columnsOf, isSideBySide } from './plannedColumns';
import type { CellWrite, Edit } from './Plan';
import { runsOf } from './runsOf';

const KEEP: CellWrite = { kind: 'keep' };

function isWritten(write: CellWrite | undefined): boolean {
  return write !== undefined && write.kind !== 'keep';
}

/** Which of our three cells are written together, and for which rows. */
interface WrittenPart {
  readonly column: number;
  readonly places: readonly number[];
  readonly takes: (line: readonly CellWrite[]) => boolean;
}

/** A warning that stays is left out: read back with each of ten thousand rows it would not fit into a reply. */
function writtenParts(own: OwnColumns): readonly WrittenPart[] {
  return isSideBySide(own)
    ? [
        { column: own.status, places: [0, 1, 2], takes: (line) => isWritten(line[2]) },
        { column: own.status, places: [0, 1], takes: (line) => !isWritten(line[2]) },
      ]
    : columnsOf(own).map((column, place) => ({
        column,
        places: [place],
        takes: (line) => isWritten(line[place]),
      }));
}

/** The cells to write, in blocks of rows that stand directly under one another. */
export function statusCellEdits(
  sheet: string,
  own: OwnColumns,
  writes: ReadonlyMap<number, readonly CellWrite[]>,
): readonly Edit[] {
  return writtenParts(own).flatMap(({ column, places, takes }) => {
    const rows = [...writes].filter(([, line]) => takes(line)).map(([row]) => row);
    return runsOf(rows).map(({ first, count }): Edit => ({
      kind: 'cells',
      at: { sheet, row: first, column },
      cells: Array.from({ length: count }, (_, index) => {
        const line = writes.get(first + index);
        return places.map((place) => line?.[place] ?? KEEP);
      }),
    }));
  });
}
