import type { Incoming } from './messages';
import { eventFor } from './messages';

/** Presses of ribbon buttons that run a function of the add-in. */
export interface RibbonCommands {
  /** Tells the add-in; resolves with the status that it answers when the function is done. */
  press(functionName: string): Promise<number>;
  /** The add-in registered for presses: buttons pressed before now reach it. */
  ready(registration: Incoming): void;
  /** The add-in says that a function is done. */
  done(command: string, status: number): void;
  /** The pane was loaded anew: presses wait until it registers again. */
  forget(): void;
}

/** Commands of a ribbon whose messages go out by `send`. */
export function createRibbonCommands(send: (message: string) => void): RibbonCommands {
  const running = new Map<string, (status: number) => void>();
  let registration: Incoming | undefined;
  let waiting: ((registration: Incoming) => void)[] = [];
  let count = 0;

  return {
    press: async (functionName) => {
      const listener =
        registration ??
        (await new Promise<Incoming>((resolve) => {
          waiting.push(resolve);
        }));
      count += 1;
      const command = `command${String(count)}`;
      const done = new Promise<number>((resolve) => {
        running.set(command, resolve);
      });
      const source = JSON.stringify({ source: { id: functionName } });
      send(eventFor(listener, { '0': command, '1': functionName, '2': source }));
      return done;
    },
    ready: (listener) => {
      registration = listener;
      const resumed = waiting;
      waiting = [];
      for (const resume of resumed) resume(listener);
    },
    done: (command, status) => {
      running.get(command)?.(status);
      running.delete(command);
    },
    forget: () => {
      registration = undefined;
    },
  };
}
