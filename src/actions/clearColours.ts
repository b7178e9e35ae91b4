import { applyPlan } from '../excel/applyPlan';
import { planClearColours, strayColourCells } from '../sheets/planColours';
import { countCells } from '../sheets/Plan';
import { refused } from './Outcome';
import type { Outcome } from './Outcome';
import { readToWrite } from './readToWrite';
import { UNWATCHED } from './session';
import type { ActionPace } from './session';

/** Takes every colour, word and key of ours off the active sheet, and nothing else. */
export async function clearColours(pace: ActionPace = UNWATCHED): Promise<Outcome> {
  const action = 'clearColours';
  const reading = await readToWrite(action, (grid) => {
    const formulas = strayColourCells(grid);
    return { formulas, numberFormats: [], widths: formulas.map(({ column }) => column) };
  });
  if ('ok' in reading) {
    return reading;
  }
  const { grid } = reading;
  if (grid.protection === 'protected') {
    return refused(action, 'protectedSheet', { data: { sheet: grid.sheet } });
  }
  if (pace.signal?.aborted === true) {
    return refused(action, 'stopped');
  }
  const plan = planClearColours(grid);
  pace.writing();
  const applied = await applyPlan(plan);
  if (applied.kind === 'refused') {
    return refused(action, applied.code, { detail: applied.detail, data: { sheet: grid.sheet } });
  }
  const edits = countCells(plan);
  return {
    ok: true,
    action,
    code: plan.edits.length === 0 ? 'nothingToClear' : 'cleared',
    data: { cells: edits, sheet: grid.sheet },
    edits,
    assessments: [],
    measures: [],
    findings: [],
    ...(plan.edits.length === 0 ? {} : { undo: applied.value }),
  };
}
