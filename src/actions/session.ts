import type { Undo } from '../excel/Undo';
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
  readonly outcome: Outcome | undefined;
  /** The newest last. */
  readonly undoable: readonly Undoable[];
}

const MOST_UNDOABLE = 20;

let session: Session = { running: undefined, outcome: undefined, undoable: [] };
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

/** Runs one action at a time: a second press while one is at work is answered, not queued. */
export async function perform(action: ActionName, run: () => Promise<Outcome>): Promise<Outcome> {
  if (session.running !== undefined) {
    return refused(action, 'busy', { data: { running: session.running } });
  }
  set({ ...session, running: action, outcome: undefined });
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    outcome = refused(action, 'failed', { detail: error instanceof Error ? error.message : String(error) });
  }
  const undoable =
    outcome.ok && outcome.undo !== undefined
      ? [...session.undoable, { action, undo: outcome.undo }].slice(-MOST_UNDOABLE)
      : session.undoable;
  set({ running: undefined, outcome, undoable });
  return outcome;
}
