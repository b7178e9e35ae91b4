import type { Grid } from '../sheets/Grid';
import type { Area } from '../sheets/Place';
import type { Answer } from './ExcelRefusal';
import { readFormulas } from './readDetails';
import { runExcel } from './runExcel';

/** Adds to grids of several sheets the formulas of the cells that each asks for: one round trip for all while under 3 MB. */
export async function withFormulas(
  grids: readonly Grid[],
  cells: (grid: Grid) => readonly Area[],
): Promise<Answer<readonly Grid[]>> {
  const areas = grids.flatMap(cells);
  if (areas.length === 0) {
    return { kind: 'done', value: grids };
  }
  return runExcel(async (context) => {
    const formulas = await readFormulas(context, areas);
    return grids.map((grid): Grid => ({ ...grid, formulas: formulas.get(grid.sheet) ?? [] }));
  });
}
