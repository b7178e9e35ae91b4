import { formulaAt, mergeMeeting, valueAt } from './Grid';
import type { Grid } from './Grid';
import { isMarked } from './mark';
import type { MeasureTable, OwnColumns } from './MeasureTable';
import { areaOfCell, areasMeet, boundingArea } from './Place';
import type { Area, Place } from './Place';
import { newColumns } from './plannedColumns';
import type { PlannedColumns } from './plannedColumns';

/** A table's columns can't be written: what stands in the way, and where. */
export interface StatusRefusal {
  readonly kind: 'refused';
  readonly code: 'cellsInTheWay' | 'mergedInTheWay' | 'tableInTheWay';
  readonly at: Area;
}

function refusal(code: StatusRefusal['code'], at: Area | undefined): StatusRefusal | undefined {
  return at === undefined ? undefined : { kind: 'refused', code, at };
}

/** What new columns would have to push aside: merged cells, another table, anything that is not blank. */
function beforeNewColumns(
  grid: Grid,
  { form, area }: MeasureTable,
  columns: readonly number[],
): StatusRefusal | undefined {
  const rows = form.kind === 'native' ? form.area : area;
  const spaces = columns.map((column): Area => ({ ...rows, column, columns: 1 }));
  const merged = spaces.map((space) => mergeMeeting(grid, space)).find((merge) => merge !== undefined);
  if (merged !== undefined) {
    return refusal('mergedInTheWay', merged);
  }
  const other = grid.tables.find(
    ({ name, area: taken }) =>
      (form.kind === 'plain' || name !== form.name) && spaces.some((space) => areasMeet(taken, space)),
  );
  if (other !== undefined) {
    return refusal('tableInTheWay', other.area);
  }
  const taken: Place[] = [];
  for (let row = rows.row; row < rows.row + rows.rows; row += 1) {
    for (const column of columns) {
      if (valueAt(grid, row, column) !== '') {
        taken.push({ sheet: grid.sheet, row, column });
      }
    }
  }
  return refusal('cellsInTheWay', boundingArea(taken));
}

/** In columns of ours a status and a date may be the officer's; a warning that is not our formula is in the way. */
function withinOwnColumns(
  grid: Grid,
  { rows, area }: MeasureTable,
  own: OwnColumns,
): StatusRefusal | undefined {
  const { sheet } = area;
  const columns: readonly number[] = [own.status, own.due, own.warning];
  const measures = rows.flatMap(({ row }) => columns.map((column) => areaOfCell({ sheet, row, column })));
  const merged = grid.merges.find((merge) => measures.some((cell) => areasMeet(merge, cell)));
  const foreign = rows
    .filter(({ row }) => {
      const formula = formulaAt(grid, row, own.warning);
      return valueAt(grid, row, own.warning) !== '' && formula !== undefined && !isMarked(formula, 'warning');
    })
    .map(({ row }): Place => ({ sheet, row, column: own.warning }));
  return refusal('mergedInTheWay', merged) ?? refusal('cellsInTheWay', boundingArea(foreign));
}

/** Why the status columns of a table can't be written, with the exact cells; undefined when they can. */
export function statusInTheWay(
  grid: Grid,
  table: MeasureTable,
  own: PlannedColumns,
): StatusRefusal | undefined {
  return (
    beforeNewColumns(grid, table, newColumns(table, own)) ??
    (table.own === undefined ? undefined : withinOwnColumns(grid, table, own))
  );
}
