import { refused } from '../actions/Outcome';
import type { Refused } from '../actions/Outcome';
import { PANE_PACE } from '../actions/inSlices';
import type { Progress } from '../actions/inSlices';
import type { PaneReading, ReadingStopped } from '../actions/readPane';
import type { WorkbookEvent } from '../excel/watch';
import type { PaneActions } from './PaneActions';

/** What the pane has to show of the workbook. */
export type Shown =
  | { readonly kind: 'reading' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'read'; readonly reading: PaneReading }
  | { readonly kind: 'refused'; readonly refusal: Refused };

/** What was read last, and whether it was read because the officer changed the sheet. */
export interface ReaderState {
  readonly shown: Shown;
  readonly reason: 'asked' | 'changed';
  /** How far a long reading is; absent while none is at work. */
  readonly progress?: Progress;
}

/** Keeps the pane's picture of the workbook fresh; it only ever reads. */
export interface Reader {
  readonly current: () => ReaderState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly readAgain: () => void;
  /** Stops a long reading; what was shown before stays. */
  readonly stopReading: () => void;
  /** Reads, and reads again when something changes, until the returned function is called. */
  readonly start: () => () => void;
}

/** Excel can't answer for a moment; what is shown stays, and the reading is tried again. */
const PASSING: ReadonlySet<string> = new Set(['cellEditing', 'excelBusy']);
/** How much longer than usual to wait before such a try. */
const PASSING_FACTOR = 3;

/** Progress is drawn anew at most every so many milliseconds: drawing takes time from the work itself. */
const TELL_EVERY = 100;

/** So many times the stillness after an action, what Excel tells of is taken for our own writing. */
const ECHO_FACTOR = 5;
/** Who types without a pause sees what she types all the same: at the latest after so many times the stillness. */
const LONGEST_FACTOR = 2;

/** A reader that waits until the workbook is still and no action is at work before it reads again. */
export function createReader(
  actions: Pick<PaneActions, 'read' | 'watch' | 'currentSession' | 'subscribeSession' | 'stillness'>,
): Reader {
  let state: ReaderState = { shown: { kind: 'reading' }, reason: 'asked' };
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: ReaderState['reason'] = 'asked';
  let waitingSince: number | undefined;
  let echoesUntil = 0;
  let current = new AbortController();
  const listeners = new Set<() => void>();

  const set = (next: ReaderState) => {
    state = next;
    for (const listener of listeners) {
      listener();
    }
  };

  const ask = async (signal: AbortSignal): Promise<PaneReading | Refused | ReadingStopped> => {
    let told = 0;
    try {
      return await actions.read({
        ...PANE_PACE,
        signal,
        tell: (progress) => {
          if (!signal.aborted && Date.now() - told >= TELL_EVERY) {
            told = Date.now();
            set({ ...state, progress });
          }
        },
      });
    } catch (error) {
      return refused('correctReading', 'failed', {
        detail: error instanceof Error ? error.message : String(error),
      });
    }
  };

  const read = async (reason: ReaderState['reason']) => {
    clearTimeout(timer);
    waitingSince = undefined;
    pending = 'asked';
    newest += 1;
    const turn = newest;
    // The reading that is still at work, if any, is out of date.
    current.abort();
    current = new AbortController();
    const answer = await ask(current.signal);
    if (turn !== newest) {
      return;
    }
    if ('kind' in answer) {
      set({ shown: state.shown.kind === 'read' ? state.shown : answer, reason: 'asked' });
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
    set(
      passes && state.shown.kind === 'read'
        ? { shown: state.shown, reason: state.reason }
        : { shown: { kind: 'refused', refusal: answer }, reason: 'asked' },
    );
  };

  const schedule = (reason: ReaderState['reason'], stillness: number) => {
    pending = reason === 'changed' ? 'changed' : pending;
    clearTimeout(timer);
    waitingSince ??= Date.now();
    const wait = Math.min(stillness, waitingSince + stillness * LONGEST_FACTOR - Date.now());
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
      current.abort();
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
    stopReading: () => {
      current.abort();
    },
    start,
  };
}
