import { scoreYearOfAnalysis } from './analysisTableName';
import { textAt, usedArea } from './Grid';
import type { Grid } from './Grid';
import { without } from './maskGrid';
import { oncePerGrid } from './oncePerGrid';
import { reportOn } from './reportName';
import type { Area } from './Place';

/** A longer text above the table is prose about the scores, no heading. */
const LONGEST_HEADING = 200;
/** The names and scores of the table; its words and texts say the same again. */
const SCORE_COLUMNS = 2;

/** The prose above the table, in which scores are named again. */
function proseAbove(grid: Grid, table: Area): readonly Area[] {
  const { sheet, row, column, columns } = usedArea(grid);
  const areas: Area[] = [];
  for (let r = row; r < table.row; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      if (textAt(grid, r, c).length > LONGEST_HEADING) {
        areas.push({ sheet, row: r, column: c, rows: 1, columns: 1 });
      }
    }
  }
  return areas;
}

/**
 * An analysis of ours as the scores that it shows, once each: without the prose, the lists and the data of the charts, in
 * which every score stands again. Other sheets as they are.
 */
export const withoutAnalysisTexts = oncePerGrid((grid): Grid => {
  // The figures of a report are counts of measures.
  if (reportOn(grid) !== undefined) {
    return without(grid, [usedArea(grid)]);
  }
  const table = grid.tables.find(({ name }) => scoreYearOfAnalysis(name) !== undefined)?.area;
  if (table === undefined) {
    return grid;
  }
  const { sheet, row, column, rows, columns } = usedArea(grid);
  const right = table.column + SCORE_COLUMNS;
  const [bottom, below] = [row + rows, table.row + table.rows];
  return without(grid, [
    ...proseAbove(grid, table),
    { sheet, row: table.row, column: right, rows: bottom - table.row, columns: column + columns - right },
    { sheet, row: below, column, rows: bottom - below, columns },
  ]);
});
