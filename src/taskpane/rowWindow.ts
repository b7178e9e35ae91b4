import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/react-virtual';

/** The rows of a long list that are drawn now, by number, and where the first begins and how long all are in pixels. */
export interface RowsInView {
  readonly first: number;
  readonly end: number;
  readonly total: number;
}

/** Follows a scrolling list and says which of its rows are to be drawn. */
export interface RowWindow {
  /** The list stands in the page now; the returned function is called when it leaves. */
  attach(list: HTMLElement): () => void;
  count(rows: number): void;
  /** Scrolls as little as needed to show a row whole. */
  reveal(row: number): void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => RowsInView;
}

/** Rows beside those in view that are drawn as well, so that scrolling shows no gaps. */
const SPARE = 6;

/** A window over rows that are all equally high (in pixels). Kept outside of React, which only reads its snapshots. */
export function createRowWindow(height: number): RowWindow {
  const listeners = new Set<() => void>();
  let list: HTMLElement | null = null;
  let rows = 0;
  let current: RowsInView = { first: 0, end: 0, total: 0 };

  const publish = () => {
    const drawn = virtualizer.getVirtualItems();
    const next = {
      first: drawn[0]?.index ?? 0,
      end: (drawn.at(-1)?.index ?? -1) + 1,
      total: virtualizer.getTotalSize(),
    };
    if (next.first === current.first && next.end === current.end && next.total === current.total) {
      return;
    }
    current = next;
    for (const listener of listeners) {
      listener();
    }
  };

  const options = () => ({
    count: rows,
    getScrollElement: () => list,
    estimateSize: () => height,
    overscan: SPARE,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: publish,
  });

  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(options());
  const refresh = () => {
    virtualizer.setOptions(options());
    virtualizer.measure();
    virtualizer._willUpdate();
    publish();
  };

  return {
    attach: (element) => {
      list = element;
      const unmount = virtualizer._didMount();
      refresh();
      return () => {
        unmount();
        list = null;
      };
    },
    count: (next) => {
      rows = next;
      refresh();
    },
    reveal: (row) => {
      virtualizer.scrollToIndex(row, { align: 'auto' });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    snapshot: () => current,
  };
}
