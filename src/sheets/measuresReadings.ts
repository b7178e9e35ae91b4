import { findMeasures } from './findMeasures';
import { usedArea } from './Grid';
import type { Grid } from './Grid';
import { readColumnHeading } from './headerRole';
import { CORRECTABLE_ROLES, headingText } from './MeasuresCorrection';
import type { CorrectedRole, MeasuresCorrection } from './MeasuresCorrection';
import type { MeasureTable } from './MeasureTable';
import type { Area } from './Place';

/** What one column of hers was understood as, and by what. */
export interface ReadMeasureColumn {
  readonly index: number;
  readonly heading: string;
  readonly role: CorrectedRole;
  readonly by: 'heading' | 'content' | 'corrected';
}

/** What was understood of one measures table: its cells, its columns, and how many measures were found. */
export interface MeasuresReading {
  readonly area: Area;
  readonly columns: readonly ReadMeasureColumn[];
  readonly measures: number;
}

function correctable(role: string | undefined): CorrectedRole | undefined {
  return CORRECTABLE_ROLES.find((each) => each === role);
}

function columnsOf(
  grid: Grid,
  area: Area,
  headingRow: number,
  correction: MeasuresCorrection | undefined,
  table: MeasureTable | undefined,
): readonly ReadMeasureColumn[] {
  const said = new Map((correction?.columns ?? []).map(({ index, role }) => [index, role]));
  const ours: readonly (number | undefined)[] =
    table?.own === undefined ? [] : [table.own.status, table.own.due, table.own.warning];
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  return columns
    .filter((index) => !ours.includes(index))
    .map((index): ReadMeasureColumn => {
      const heading = headingText(grid, headingRow, index);
      const corrected = said.get(index);
      if (corrected !== undefined) {
        return { index, heading, role: corrected, by: 'corrected' };
      }
      const reading = readColumnHeading(heading);
      const found = Object.entries(table?.columns ?? {}).find(([, column]) => column === index)?.[0];
      const byHeading = correctable(reading?.role === 'status' ? 'result' : reading?.role);
      return reading?.role === 'unclear'
        ? { index, heading, role: correctable(found) ?? 'notUsed', by: 'content' }
        : { index, heading, role: byHeading ?? 'notUsed', by: 'heading' };
    })
    .filter(({ heading, by }) => heading !== '' || by === 'corrected');
}

/**
 * What was understood of the measures tables of a sheet, to be shown and corrected. An area that she named shows its
 * columns even while no measures are found in it.
 */
export function measuresReadings(grid: Grid, correction?: MeasuresCorrection): readonly MeasuresReading[] {
  const tables = findMeasures(grid, correction);
  const named = correction?.area;
  if (tables.length === 0 && named !== undefined) {
    const area = { ...named, sheet: grid.sheet };
    const { column, columns } = usedArea(grid);
    // Whole columns or rows may be selected; only what is filled is shown.
    const shown = { ...area, columns: Math.min(area.columns, Math.max(1, column + columns - area.column)) };
    return [{ area: shown, columns: columnsOf(grid, shown, area.row, correction, undefined), measures: 0 }];
  }
  return tables.map((table) => ({
    area: table.area,
    columns: columnsOf(grid, table.area, table.headingRows[0] ?? table.area.row, correction, table),
    measures: table.rows.length,
  }));
}
