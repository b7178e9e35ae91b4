type Run = (...given: readonly unknown[]) => void;

/** Stands in for the interval by which office.js watches for late answers. */
export interface LateAnswerWatch {
  readonly globals: Readonly<Record<'setInterval' | 'clearInterval', unknown>>;
  /** Lets office.js look whether all is answered, whereupon it stops watching. */
  look(): void;
}

/**
 * office.js holds a timer for up to two seconds after its last call, which would keep a process up and would fire in a test
 * that is over. Our host answers everything, so its watch is looked at after each answer instead; other intervals are real.
 */
export function lateAnswerWatch(): LateAnswerWatch {
  const real: unknown = globalThis.setInterval;
  const realClear: unknown = globalThis.clearInterval;
  const watches = new Map<unknown, Run>();
  return {
    globals: {
      setInterval: (run: Run, ...rest: readonly unknown[]): unknown => {
        if (new Error('who calls').stack?.includes('_startMethodTimeoutTimer')) {
          const handle = {};
          watches.set(handle, run);
          return handle;
        }
        const timer: unknown =
          typeof real === 'function' ? Reflect.apply(real, globalThis, [run, ...rest]) : undefined;
        return timer;
      },
      clearInterval: (handle: unknown): void => {
        if (!watches.delete(handle) && typeof realClear === 'function')
          Reflect.apply(realClear, globalThis, [handle]);
      },
    },
    look: () => {
      for (const run of [...watches.values()]) run();
    },
  };
}
