/** Work on a long sheet that can pause: it yields how far it is after each small part and ends with its result. */
export type Steps<T> = Generator<{ readonly done: number; readonly all: number }, T, undefined>;

/** The result of steps that nobody waits for in a pane: all at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/**
 * Steps as a part of longer work: how far they are is told as so much of the whole, `from` and `to` being shares of it (0-1).
 */
export function* portion<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    const { done, all } = step.value;
    const share = all === 0 ? 1 : Math.min(1, Math.max(0, done / all));
    yield { done: Math.floor((from + (to - from) * share) * all), all };
  }
}
