import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Locale } from './appContext';
import { frameName } from './frameName';
import type { Host } from './Host';
import { installNodeWindow } from './nodeWindow';
import { setClock } from './setClock';

/** How office.js is started. */
export interface StartOptions {
  /** The language of Excel's screens, `Office.context.displayLanguage`; the host's unless said otherwise. */
  readonly locale?: Locale;
  /** The day that the code believes it is, ISO; the host's TODAY() goes by its own `today`. */
  readonly today?: string;
}

const HOST_ORIGIN = 'https://excel.officeapps.live.com';

/**
 * Starts Microsoft's office.js of npm, as it is shipped, against a host: afterwards `Office` and `Excel` are real in this
 * realm. Once per realm; `host.replaceWorkbook` serves further tests. Resolves after `Office.onReady`.
 */
export async function startOffice(host: Host, options: StartOptions = {}): Promise<void> {
  if (options.today !== undefined) setClock(options.today);
  const folder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  // Indirect eval: classes and plain objects must be of this realm, or the client refuses them.
  const evaluate = (code: string, file: string): void => {
    const globalEval: unknown = Reflect.get(globalThis, 'eval');
    if (typeof globalEval === 'function')
      Reflect.apply(globalEval, undefined, [`${code}\n//# sourceURL=${file}`]);
  };
  const nodeWindow = installNodeWindow({
    name: frameName(`${HOST_ORIGIN}/`, options.locale ?? host.locale),
    pageUrl: 'https://localhost/taskpane.html',
    hostOrigin: HOST_ORIGIN,
    readScript: (file) => readFileSync(join(folder, file.toLowerCase()), 'utf8'),
    evaluate,
    send: (message) => {
      // Later, as postMessage does.
      queueMicrotask(() => {
        host.receive(message);
      });
    },
  });
  host.onMessage((message) => {
    queueMicrotask(() => {
      nodeWindow.deliver(message);
    });
  });
  evaluate(readFileSync(join(folder, 'office.js'), 'utf8'), 'office.js');
  await Office.onReady();
}
