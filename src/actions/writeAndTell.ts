import { applyPlan } from '../excel/applyPlan';
import { countCells } from '../sheets/Plan';
import type { Plan } from '../sheets/Plan';
import type { Area } from '../sheets/Place';
import { done, refused } from './Outcome';
import type { ActionName, Done, Outcome } from './Outcome';

/** What is told of a plan that was written. */
export interface Told
  extends Pick<Done, 'code' | 'data'>, Partial<Pick<Done, 'assessments' | 'measures' | 'findings'>> {
  readonly at?: Area | undefined;
}

/**
 * How every action that writes ends: the plan is written and what was done is told, with the way to put it back; or Excel
 * refuses, and the sentence names the sheet. `tell` is given the number of cells that the plan covers.
 */
export async function writeAndTell(
  action: ActionName,
  sheet: string,
  plan: Plan,
  tell: (cells: number) => Told,
): Promise<Outcome> {
  const applied = await applyPlan(plan);
  if (applied.kind === 'refused') {
    return refused(action, applied.code, { detail: applied.detail, data: { sheet } });
  }
  const cells = countCells(plan);
  const { code, at, ...told } = tell(cells);
  return done(action, code, {
    ...told,
    edits: cells,
    ...(at === undefined ? {} : { at }),
    ...(plan.edits.length === 0 ? {} : { undo: applied.value }),
  });
}
