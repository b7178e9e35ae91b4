import { addMeasures } from '../sheets/addMeasures';
import type { AdditionRequest } from '../sheets/addMeasures';
import type { ChosenMeasure } from '../sheets/chooseMeasures';
import type { Area } from '../sheets/Place';
import type { Plan } from '../sheets/Plan';
import type { MeasureState } from '../sheets/planStatus';
import { rememberInserted } from './measuresContext';
import { refused } from './Outcome';
import type { ActionName, Outcome } from './Outcome';
import type { Preferences } from './preferences';
import { settingEdit } from './settingEdit';
import { writeAndTell } from './writeAndTell';
import type { Told } from './writeAndTell';

/** Measures that come into a table, and by which name of ours that table is remembered; undefined for hers. */
export interface MeasuresWriting {
  readonly chosen: readonly ChosenMeasure[];
  readonly table: string | undefined;
  readonly preferences: Preferences;
}

/** Writes a plan with measures and remembers them: what she deletes later is not inserted again. */
export function writeMeasures(
  action: ActionName,
  { chosen, table, preferences }: MeasuresWriting,
  { plan, states, at }: { readonly plan: Plan; readonly states: readonly MeasureState[]; readonly at: Area },
  told: Told,
): Promise<Outcome> {
  const ids = table === undefined ? [] : chosen.map(({ measure }) => `${table}:${measure.id}`);
  const setting = settingEdit(rememberInserted(preferences, states, ids));
  return writeAndTell(action, at.sheet, { edits: [...plan.edits, setting] }, () => ({
    measures: states,
    at,
    ...told,
  }));
}

/** Adds measures below a table that is there; refused where its sheet is protected or something stands below it. */
export async function addBelow(
  action: ActionName,
  writing: MeasuresWriting,
  request: Omit<AdditionRequest, 'measures'>,
  tell: (states: readonly MeasureState[]) => Told,
): Promise<Outcome> {
  const { sheet, protection } = request.grid;
  if (protection === 'protected') {
    return refused(action, 'protectedSheet', { data: { sheet } });
  }
  const added = addMeasures({ ...request, measures: writing.chosen });
  if (added.kind === 'noRoomBelow') {
    return refused(action, 'noRoomBelow', { at: added.at, data: { count: added.count } });
  }
  const { plan, states, area } = added;
  return writeMeasures(action, writing, { plan, states, at: area }, tell(states));
}
