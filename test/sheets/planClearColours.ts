import type { Grid } from '../../src/sheets/Grid';
import type { Plan } from '../../src/sheets/Plan';
import { planClearColoursInSteps } from '../../src/sheets/planColours';
import { finished } from '../../src/sheets/Steps';

/** The plan that takes away every rule, word and key of ours on the sheet, without pauses. */
export function planClearColours(grid: Grid): Plan {
  return finished(planClearColoursInSteps(grid));
}
