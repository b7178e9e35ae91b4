import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/react-virtual';

/** A row or a column that is drawn: its number, and where it begins and how long it is in pixels. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** The rows or columns that are drawn now, and how long all of them are. */
export interface LineWindow {
  readonly lines: readonly Line[];
  readonly total: number;
}

/** What the rows or columns of a sheet are. */
export interface LinePlan {
  readonly count: number;
  readonly sizeOf: (index: number) => number;
  /** Pixels of the headings before the first one. */
  readonly heading: number;
  /** Frozen ones: always drawn, and in the way of the others. */
  readonly frozen: number;
  /** Others that have to be drawn when these are: the first cells of merged blocks. */
  readonly also: (first: number, last: number) => readonly number[];
}

/** Follows a scrolling element and says which rows or columns of a sheet are to be drawn. */
export interface LineWindows {
  attach(scroller: HTMLElement): () => void;
  plan(plan: LinePlan): void;
  /** The true size of a line, once its contents have been measured. */
  resize(index: number, size: number): void;
  /** Scrolls as little as needed to show a line whole. */
  reveal(index: number): void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => LineWindow;
}

const NOTHING: LinePlan = { count: 0, sizeOf: () => 0, heading: 0, frozen: 0, also: () => [] };

/** The rows (`'vertical'`) or columns of a grid. Kept outside of React, which only reads its snapshots. */
export function createLineWindows(direction: 'vertical' | 'horizontal'): LineWindows {
  const listeners = new Set<() => void>();
  let scroller: HTMLElement | null = null;
  let plan = NOTHING;
  let current: LineWindow = { lines: [], total: 0 };

  const publish = (): void => {
    current = {
      lines: virtualizer.getVirtualItems().map(({ index, start, size }) => ({ index, start, size })),
      total: virtualizer.getTotalSize(),
    };
    for (const listener of listeners) listener();
  };

  const options = () => {
    let frozenPixels = 0;
    for (let line = 0; line < plan.frozen; line += 1) frozenPixels += plan.sizeOf(line);
    return {
      count: plan.count,
      getScrollElement: () => scroller,
      estimateSize: plan.sizeOf,
      horizontal: direction === 'horizontal',
      paddingStart: plan.heading,
      scrollPaddingStart: plan.heading + frozenPixels,
      overscan: direction === 'horizontal' ? 3 : 6,
      rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const wanted = new Set(defaultRangeExtractor(range));
        for (let line = 0; line < Math.min(plan.frozen, plan.count); line += 1) wanted.add(line);
        for (const line of plan.also(range.startIndex, range.endIndex)) wanted.add(line);
        return [...wanted].sort((one, other) => one - other);
      },
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: publish,
    };
  };

  const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(options());

  return {
    attach: (element) => {
      scroller = element;
      const unmount = virtualizer._didMount();
      virtualizer.setOptions(options());
      virtualizer._willUpdate();
      publish();
      return () => {
        unmount();
        scroller = null;
      };
    },
    plan: (next) => {
      plan = next;
      virtualizer.setOptions(options());
      virtualizer.measure();
      virtualizer._willUpdate();
      publish();
    },
    resize: (index, size) => virtualizer.resizeItem(index, size),
    reveal: (index) => {
      if (index >= plan.frozen) virtualizer.scrollToIndex(index, { align: 'auto' });
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
