import { refused } from '../actions/Outcome';
import type { Refused } from '../actions/Outcome';
import type { PaneReading } from '../actions/readPane';
import type { WorkbookEvent } from '../excel/watch';
import type { PaneActions } from './PaneActions';

/** What the pane has to show of the workbook. */
export type Shown =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: PaneReading }
  | { readonly kind: 'refused'; readonly refusal: Refused };

/** What was read last, and whether it was read because the officer changed the sheet. */
export interface ReaderState {
  readonly shown: Shown;
  readonly reason: 'asked' | 'changed';
}

/** Keeps the pane's picture of the workbook fresh; it only ever reads. */
export interface Reader {
  readonly current: () => ReaderState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly readAgain: () => void;
  /** Reads, and reads again when something changes, until the returned function is called. */
  readonly start: () => () => void;
}

/** Excel can't answer for a moment; what is shown stays, and the reading is tried again. */
const PASSING: ReadonlySet<string> = new Set(['cellEditing', 'excelBusy']);
/** How much longer than usual to wait before such a try. */
const PASSING_FACTOR = 3;

/** So many times the stillness after an action, what Excel tells of is taken for our own writing. */
const ECHO_FACTOR = 2;

/** A reader that waits until the workbook is still and no action is at work before it reads again. */
export function createReader(
  actions: Pick<PaneActions, 'read' | 'watch' | 'currentSession' | 'subscribeSession' | 'stillness'>,
): Reader {
  let state: ReaderState = { shown: { kind: 'reading' }, reason: 'asked' };
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: ReaderState['reason'] = 'asked';
  let echoesUntil = 0;
  const listeners = new Set<() => void>();

  const set = (next: ReaderState) => {
    state = next;
    for (const listener of listeners) {
      listener();
    }
  };

  const ask = async (): Promise<PaneReading | Refused> => {
    try {
      return await actions.read();
    } catch (error) {
      return refused('correctReading', 'failed', {
        detail: error instanceof Error ? error.message : String(error),
      });
    }
  };

  const read = async (reason: ReaderState['reason']) => {
    clearTimeout(timer);
    pending = 'asked';
    newest += 1;
    const turn = newest;
    const answer = await ask();
    if (turn !== newest) {
      return;
    }
    if (!('ok' in answer)) {
      set({ shown: { kind: 'read', reading: answer }, reason });
      return;
    }
    const passes = PASSING.has(answer.code);
    if (passes) {
      schedule(reason, actions.stillness * PASSING_FACTOR);
    }
    if (!passes || state.shown.kind !== 'read') {
      set({ shown: { kind: 'refused', refusal: answer }, reason: 'asked' });
    }
  };

  const schedule = (reason: ReaderState['reason'], wait: number) => {
    pending = reason === 'changed' ? 'changed' : pending;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // What is at work now ends with a reading of its own.
      if (actions.currentSession().running === undefined) {
        void read(pending);
      }
    }, wait);
  };

  const start = () => {
    let { running } = actions.currentSession();
    const stopSession = actions.subscribeSession(() => {
      const before = running;
      ({ running } = actions.currentSession());
      if (before !== undefined && running === undefined) {
        echoesUntil = Date.now() + actions.stillness * ECHO_FACTOR;
        void read('asked');
      }
    });
    const watching = actions.watch((event: WorkbookEvent) => {
      const byOfficer = event === 'changed' && running === undefined && Date.now() >= echoesUntil;
      schedule(byOfficer ? 'changed' : 'asked', actions.stillness);
    });
    void read('asked');
    return () => {
      clearTimeout(timer);
      newest += 1;
      stopSession();
      void watching.then((stop) => {
        stop();
      });
    };
  };

  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    readAgain: () => {
      void read('asked');
    },
    start,
  };
}
