import { lateAnswerWatch } from './lateAnswerWatch';

/** What office.js wants of a browser window: enough of one for Node, where it runs in the realm of the tests. */
export interface NodeWindow {
  /** Hands a message to office.js as the parent window would. */
  deliver(message: string): void;
}

type Listener = (event: unknown) => void;

/** How the window is set up. */
export interface NodeWindowOptions {
  /** `window.name`, by which office.js finds its host. */
  readonly name: string;
  /** The address of the page; office.js trusts a host on a Microsoft name from any https page. */
  readonly pageUrl: string;
  readonly hostOrigin: string;
  /** A file of office.js's folder, by its name. */
  readonly readScript: (file: string) => string;
  /** Evaluates a script in the realm of the tests. */
  readonly evaluate: (code: string, file: string) => void;
  readonly send: (message: string) => void;
}

const SCRIPT_BASE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Makes the globals of a window: `window`, `document`, `location`, storage and messages. */
export function installNodeWindow(options: NodeWindowOptions): NodeWindow {
  const listeners = new Map<string, Set<Listener>>();
  const page = new URL(options.pageUrl);
  const watch = lateAnswerWatch();
  const parent = {
    postMessage: (message: string) => {
      options.send(message);
    },
  };

  const runScript = (script: ScriptElement): void => {
    queueMicrotask(() => {
      options.evaluate(options.readScript(script.src.replace(SCRIPT_BASE, '')), script.src);
      script.readyState = 'loaded';
      script.onload?.();
    });
  };

  interface ScriptElement {
    src: string;
    readyState?: string;
    onload?: () => void;
    readonly getAttribute: (name: string) => string | null;
    readonly setAttribute: () => void;
  }

  const scriptElement = (src = ''): ScriptElement => ({
    src,
    getAttribute: () => null,
    setAttribute: () => undefined,
  });
  const officeScript = scriptElement(`${SCRIPT_BASE}office.js`);
  const head = {
    appendChild: (script: ScriptElement) => {
      runScript(script);
      return script;
    },
  };
  const element = (tag: string): object => {
    if (tag === 'script') return scriptElement();
    // An anchor is the URL parser of office.js.
    return tag === 'a'
      ? new URL(options.pageUrl)
      : { style: {}, setAttribute: () => undefined, appendChild: () => undefined };
  };
  const listen = (type: string, listener: Listener): void => {
    listeners.set(type, (listeners.get(type) ?? new Set<Listener>()).add(listener));
  };
  const unlisten = (type: string, listener: Listener): void => {
    listeners.get(type)?.delete(listener);
  };
  const document = {
    domain: page.hostname,
    URL: page.href,
    location: page,
    readyState: 'complete',
    head,
    body: { appendChild: () => undefined, removeChild: () => undefined },
    documentElement: { lang: '' },
    cookie: '',
    getElementsByTagName: (tag: string) => (tag === 'script' ? [officeScript] : tag === 'head' ? [head] : []),
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    createElement: element,
    addEventListener: listen,
    removeEventListener: unlisten,
  };
  const globals: Readonly<Record<string, unknown>> = {
    window: globalThis,
    self: globalThis,
    top: parent,
    parent,
    opener: null,
    name: options.name,
    document,
    location: page,
    history: { pushState: () => undefined, replaceState: () => undefined },
    navigator: { userAgent: 'Node', language: 'th-TH', platform: 'Node' },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: listen,
    removeEventListener: unlisten,
    ...watch.globals,
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  return {
    deliver: (message) => {
      const event = { data: message, origin: options.hostOrigin, source: parent };
      for (const listener of [...(listeners.get('message') ?? [])]) listener(event);
      watch.look();
    },
  };
}

function storage(): Readonly<Record<string, unknown>> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      items.set(key, value);
    },
    removeItem: (key: string) => {
      items.delete(key);
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    clear: () => {
      items.clear();
    },
    get length() {
      return items.size;
    },
  };
}
