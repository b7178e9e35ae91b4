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
