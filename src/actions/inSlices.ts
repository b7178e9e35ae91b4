/** How far a long piece of work is: so many things of all of them. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Work that can pause: it yields how far it is after each small part (well under ten milliseconds) and ends with its result. */
export type Steps<T> = Generator<Progress, T, undefined>;

/** How long work may run at a stretch, and who is told and may stop it. */
export interface Pace {
  readonly tell?: ((progress: Progress) => void) | undefined;
  /** Aborted when the officer stops the work or its result is no longer wanted. */
  readonly signal?: AbortSignal | undefined;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Lets the pane draw and answer before the work goes on. */
  readonly breathe: () => Promise<void>;
}

/** The longest stretch in milliseconds: short enough that typing and scrolling feel at once. */
export const SLICE = 16;

/** The pace in a pane: a clock of the browser, and a turn for everything that waits. */
export const PANE_PACE: Pace = {
  now: () => performance.now(),
  breathe: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
};

/** The pace of one stage of longer work: what it tells is so much of the whole, `from` and `to` being shares of it (0-1). */
export function stageOf<Kind extends Pace>(pace: Kind, from: number, to: number): Kind {
  const { tell } = pace;
  return tell === undefined
    ? pace
    : {
        ...pace,
        tell: ({ done, all }: Progress) => {
          tell({ done: Math.floor(from * all + (to - from) * done), all });
        },
      };
}

/** Runs steps in slices with a pause after each, tells how far they are, and stops between two steps when asked to. */
export async function inSlices<T>(
  steps: Steps<T>,
  pace: Pace,
): Promise<{ readonly kind: 'done'; readonly value: T } | { readonly kind: 'stopped' }> {
  let begun = pace.now();
  let furthest = 0;
  for (;;) {
    if (pace.signal?.aborted === true) {
      return { kind: 'stopped' };
    }
    const step = steps.next();
    const isLong = pace.now() - begun >= SLICE;
    if (step.done === true) {
      return { kind: 'done', value: step.value };
    }
    if (isLong) {
      const { done, all } = step.value;
      // Work that looks at the same rows twice must not seem to begin again.
      if (done > furthest * all) {
        furthest = done / all;
        pace.tell?.(step.value);
      }
      await pace.breathe();
      begun = pace.now();
    }
  }
}

/** The result of steps that nobody waits for in a pane: all at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}
