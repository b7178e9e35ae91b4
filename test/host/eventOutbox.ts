import type { Incoming } from './messages';
import { eventFor } from './messages';

/** Events on their way to the add-in: they leave after the answer to the request that caused them. */
export interface EventOutbox {
  /** Starts or stops listening, as the client's `_Register…Event` says. */
  listen(event: number, targetId: string, wanted: 'start' | 'stop'): void;
  /** For those who listen to the target, and those who listen to the whole workbook. */
  raise(event: number, targetId: string, args: Readonly<Record<string, unknown>>): void;
  /** For every runtime: the client registers nothing for it. */
  raiseForAll(event: number, args: Readonly<Record<string, unknown>>): void;
  /** The common API's event says no more than that it happened. */
  raiseSelection(): void;
  /** Sends what is due to those who registered for messages at all. */
  flush(registered: ReadonlyMap<string, Incoming>, send: (message: string) => void): void;
  /** The pane was loaded anew. */
  forget(): void;
}

/** The category of Excel's own events. */
const GENERIC_EVENT = 65_536;

/** An empty outbox. */
export function createEventOutbox(): EventOutbox {
  const listening = new Map<string, number>();
  let due: (readonly unknown[])[] = [];
  let selectionMoved = false;

  const put = (event: number, targetId: string, args: Readonly<Record<string, unknown>>): void => {
    due.push([GENERIC_EVENT, event, targetId, JSON.stringify(args), 0, false]);
  };

  return {
    listen: (event, targetId, wanted) => {
      const key = `${String(event)} ${targetId}`;
      listening.set(key, Math.max(0, (listening.get(key) ?? 0) + (wanted === 'start' ? 1 : -1)));
    },
    raise: (event, targetId, args) => {
      for (const target of new Set([targetId, 'Workbook'])) {
        if ((listening.get(`${String(event)} ${target}`) ?? 0) > 0) put(event, target, args);
      }
    },
    raiseForAll: (event, args) => {
      put(event, '', args);
    },
    raiseSelection: () => {
      selectionMoved = true;
    },
    flush: (registered, send) => {
      const entries = due;
      const moved = selectionMoved;
      due = [];
      selectionMoved = false;
      const messages = registered.get('richApiMessage');
      if (messages !== undefined && entries.length > 0) send(eventFor(messages, { ArrayData: entries }));
      const selection = registered.get('documentSelectionChanged');
      if (selection !== undefined && moved) send(eventFor(selection, {}));
    },
    forget: () => {
      listening.clear();
    },
  };
}
