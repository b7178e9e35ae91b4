import { NO_DETAILS } from '../excel/readSheet';
import { planClearColoursInSteps, strayColourCellsInSteps } from '../sheets/planColours';
import { inSlices } from './inSlices';
import { refused } from './Outcome';
import type { Outcome } from './Outcome';
import { readToWrite } from './readToWrite';
import { UNWATCHED } from './session';
import type { ActionPace } from './session';
import { writeAndTell } from './writeAndTell';

/** Takes every colour, word and key of ours off the active sheet, and nothing else. */
export async function clearColours(pace: ActionPace = UNWATCHED): Promise<Outcome> {
  const action = 'clearColours';
  const reading = await readToWrite(action, async (grid) => {
    const strays = await inSlices(strayColourCellsInSteps(grid), pace);
    if (strays.kind === 'stopped') {
      return NO_DETAILS;
    }
    const formulas = strays.value;
    return { formulas, numberFormats: [], widths: formulas.map(({ column }) => column) };
  });
  if ('ok' in reading) {
    return reading;
  }
  const { grid } = reading;
  if (grid.protection === 'protected') {
    return refused(action, 'protectedSheet', { data: { sheet: grid.sheet } });
  }
  const planned = await inSlices(planClearColoursInSteps(grid), pace);
  if (planned.kind === 'stopped') {
    return refused(action, 'stopped');
  }
  const plan = planned.value;
  pace.writing();
  return writeAndTell(action, grid.sheet, plan, (cells) => ({
    code: plan.edits.length === 0 ? 'nothingToClear' : 'cleared',
    data: { cells, sheet: grid.sheet },
  }));
}
