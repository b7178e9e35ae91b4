import { putBack } from '../excel/putBack';
import { fullAddress } from '../sheets/address';
import { done, refused } from './Outcome';
import type { Outcome } from './Outcome';
import { currentSession, forgetUndo } from './session';

/** Puts the newest change back; cells that hold something else by now are kept and named. */
export async function putBackLast(): Promise<Outcome> {
  const action = 'putBack';
  const last = currentSession().undoable.at(-1);
  if (last === undefined) {
    return refused(action, 'nothingToPutBack');
  }
  const answer = await putBack(last.undo, 'ours');
  if (answer.kind === 'refused') {
    return refused(action, answer.code, { detail: answer.detail });
  }
  forgetUndo(last);
  const { cells, kept } = answer.value;
  const [first] = kept;
  return done(action, kept.length === 0 ? 'putBack' : 'putBackPartly', {
    data: {
      action: last.action,
      cells,
      kept: kept.length,
      names: kept.slice(0, 5).map(fullAddress).join(', '),
    },
    edits: cells,
    ...(first === undefined ? {} : { at: { ...first, rows: 1, columns: 1 } }),
  });
}
