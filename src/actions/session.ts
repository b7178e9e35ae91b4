import type { Undo } from '../excel/Undo';
import { PANE_PACE } from './inSlices';
import type { Pace, Progress } from './inSlices';
import { refused } from './Outcome';
import type { ActionName, Outcome } from './Outcome';

/** A change that can still be put back. */
export interface Undoable {
  readonly action: ActionName;
  readonly undo: Undo;
}

/** What the pane shows of what was done: kept while the workbook is open, so that a closed pane finds it later. */
export interface Session {
  readonly running: ActionName | undefined;
  /** How far a long action is, once it says so. */
  readonly progress: Progress | undefined;
  /** Stops the running action; there only until it begins to write, so that the workbook stays as it was. */
  readonly stop: (() => void) | undefined;
  readonly outcome: Outcome | undefined;
  /** The newest last. */
  readonly undoable: readonly Undoable[];
}

/** The pace of an action: it may be stopped until it says that it writes. */
export interface ActionPace extends Pace {
  readonly writing: () => void;
}

/** The pace of an action that nobody watches. */
export const UNWATCHED: ActionPace = { ...PANE_PACE, writing: () => undefined };

const MOST_UNDOABLE = 20;

let session: Session = {
  running: undefined,
  progress: undefined,
  stop: undefined,
  outcome: undefined,
  undoable: [],
};
const listeners = new Set<() => void>();

function set(next: Session): void {
  session = next;
  for (const listener of listeners) {
    listener();
  }
}

/** What stands at this moment; the same object until something changes. */
export function currentSession(): Session {
  return session;
}

/** Calls back after each change, until the returned function is called. */
export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The outcome was read: its sentence goes. */
export function dismissOutcome(): void {
  set({ ...session, outcome: undefined });
}

/** Forgets a change that was put back. */
export function forgetUndo(done: Undoable): void {
  set({ ...session, undoable: session.undoable.filter((each) => each !== done) });
}

function actionPace(): { readonly pace: ActionPace; readonly stop: () => void } {
  const controller = new AbortController();
  return {
    stop: () => {
      controller.abort();
    },
    pace: {
      ...PANE_PACE,
      signal: controller.signal,
      tell: (progress) => {
        set({ ...session, progress });
      },
      writing: () => {
        set({ ...session, stop: undefined });
      },
    },
  };
}

/** Runs one action at a time: a second press while one is at work is answered, not queued. */
export async function perform(
  action: ActionName,
  run: (pace: ActionPace) => Promise<Outcome>,
): Promise<Outcome> {
  if (session.running !== undefined) {
    return refused(action, 'busy', { data: { running: session.running } });
  }
  const { pace, stop } = actionPace();
  set({ ...session, running: action, progress: undefined, stop, outcome: undefined });
  let outcome: Outcome;
  try {
    outcome = await run(pace);
  } catch (error) {
    outcome = refused(action, 'failed', { detail: error instanceof Error ? error.message : String(error) });
  }
  const undoable =
    outcome.ok && outcome.undo !== undefined
      ? [...session.undoable, { action, undo: outcome.undo }].slice(-MOST_UNDOABLE)
      : session.undoable;
  set({ running: undefined, progress: undefined, stop: undefined, outcome, undoable });
  return outcome;
}
