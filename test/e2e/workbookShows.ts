import type { Host } from '../host/Host';

/** Resolves as soon as the workbook is as the condition wants it, which is asked after each change. */
export function workbookShows(host: Host, condition: () => boolean): Promise<void> {
  if (condition()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = host.onChange(() => {
      if (!condition()) return;
      stop();
      resolve();
    });
  });
}
