import type { Locale } from './appContext';
import { appContext } from './appContext';
import type { Actor } from './cellChangeEvent';
import { createEventOutbox } from './eventOutbox';
import { createHostState } from './createHostState';
import type { Faults } from './HostState';
import { byteLength, isRecord, listOf, numberOf, parseJson, textOf } from './json';
import type { Incoming } from './messages';
import { readMessage, replyTo } from './messages';
import type { Officer } from './officer';
import { createOfficer } from './officer';
import type { RichRequest } from './richApi';
import { createRichApi, halfway, readRequest } from './richApi';
import { createRibbonCommands } from './ribbonCommands';
import type { HostStats } from './traffic';
import { NO_TRAFFIC, withReply, withRequest } from './traffic';
import type { Workbook } from './Workbook';

/** What computes formulas; `createCalculator` makes one. */
export interface HostCalculator {
  recalculate(workbook: Workbook, today?: string): void;
}

/** How the host is set up. */
export interface HostOptions {
  /** Without one, formulas keep the values they have. */
  readonly calculator?: HostCalculator;
  /** Excel's language; th-TH unless said otherwise. */
  readonly locale?: Locale;
  /** The newest ExcelApi set; the add-in's floor, 1.14, unless said otherwise. */
  readonly excelApi?: string;
  /** The day for TODAY(), ISO. */
  readonly today?: string;
}

/** What somebody who draws the workbook should draw again. */
export type HostChange = 'cells' | 'workbook' | 'selection' | 'pane';

/** Whether the add-in's pane stands beside the sheet. */
export type PaneState = 'Visible' | 'Background';

/** Excel's side of the wire over one workbook in memory. */
export interface Host {
  readonly workbook: Workbook;
  /** Opens another workbook in the same Excel; the add-in stays. */
  replaceWorkbook(workbook: Workbook): void;
  readonly stats: HostStats;
  resetStats(): void;
  /** What goes wrong; assign to play it. */
  readonly faults: Faults;
  /** The day for TODAY(), ISO; the computer's own without one. */
  today: string | undefined;
  readonly locale: Locale;
  /** A message of the add-in (layer 1, JSON text). Answers and events go to the listeners. */
  receive(message: string): void;
  onMessage(listener: (message: string) => void): () => void;
  /** Presses a button that runs a function; resolves when the function says it is done. Status 0 is success. */
  pressRibbon(functionName: string): Promise<{ readonly status: number }>;
  /** What changed after each request and each act of the officer. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** Whether the pane is shown, and every wish of the add-in to show or hide it. */
  readonly pane: { readonly state: PaneState; readonly requests: readonly PaneState[] };
  /** Shows or hides the pane as the officer does. */
  showPane(state: PaneState): void;
  /** Things that a person does. */
  readonly officer: Officer;
  /** Brings formulas up to date, as opening the file or a new day does. */
  recalculate(): void;
}

const RICH_API = 93;
const COMMAND_DONE = 94;
const SAVE_SETTINGS = 76;
const REFRESH_SETTINGS = 75;
/** Whole-request errors (`ooe…` of office.js). */
const IN_CELL_EDIT = 5004;
const REQUEST_TOO_LARGE = 5103;
const REPLY_TOO_LARGE = 5104;
const NOT_SUPPORTED = 5000;
/** The request asks to wait until the officer stops editing a cell. */
const WAIT_FOR_CELL_EDIT = 64;

/** Makes Excel's side of the wire over a workbook. */
export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  const locale = options.locale ?? 'th-TH';
  const messageListeners = new Set<(message: string) => void>();
  const changeListeners = new Set<(change: HostChange) => void>();
  const registered = new Map<string, Incoming>();
  const waitingRequests: Incoming[] = [];
  const outbox = createEventOutbox();
  let actor: Actor = 'addin';
  let cellEditing = false;
  let today = options.today;
  let stats = NO_TRAFFIC;

  const send = (message: string): void => {
    for (const listener of [...messageListeners]) listener(message);
  };
  const commands = createRibbonCommands(send);

  const faults: Faults = {
    maxBytes: 5_000_000,
    readOnly: false,
    excelApi: options.excelApi ?? '1.14',
    get cellEditing() {
      return cellEditing;
    },
    set cellEditing(editing) {
      cellEditing = editing;
      if (editing) return;
      for (const message of waitingRequests.splice(0)) answerExecute(message);
    },
  };

  const { state, takeChanges, calculationDone, setPane, paneRequests } = createHostState(workbook, {
    faults,
    locale,
    outbox,
    actor: () => actor,
    today: () => today,
    recalculate: (current) => options.calculator?.recalculate(current, today),
  });
  const run = createRichApi(state);

  /** After a request or an act: formulas, then events, then those who draw. */
  const settle = (): void => {
    calculationDone();
    outbox.flush(registered, send);
    for (const change of takeChanges()) for (const listener of [...changeListeners]) listener(change);
  };

  /** Where this request is to break, if it is the one. */
  const failureOf = (
    request: RichRequest,
  ): { readonly code: string; readonly atAction: number } | undefined => {
    const planned = faults.failRequest;
    if (planned === undefined || request.bookkeeping) return undefined;
    faults.failRequest = planned.nth > 1 ? { ...planned, nth: planned.nth - 1 } : undefined;
    if (planned.nth > 1) return undefined;
    return { code: planned.code ?? 'GeneralException', atAction: planned.atAction ?? halfway(request) };
  };

  /** The answer to a rich-API request: an error number for the whole of it, or its result. */
  const answerRich = (data: unknown): { readonly error: number } | { readonly body: string } | 'wait' => {
    const parts = isRecord(data) ? listOf(data.ArrayData) : [];
    const body = textOf(parts[4]);
    const flags = numberOf(parts[6]);
    const request = readRequest(body === '' ? {} : parseJson(body));
    // The pane is another part of Excel than the cell that is being edited.
    if (faults.cellEditing && !request.bookkeeping && parts[0] !== 'WacPartition') {
      return (flags & WAIT_FOR_CELL_EDIT) === 0 ? { error: IN_CELL_EDIT } : 'wait';
    }
    const requestBytes = byteLength(body);
    if (!request.bookkeeping) stats = withRequest(stats, requestBytes);
    if (requestBytes > faults.maxBytes) return { error: REQUEST_TOO_LARGE };
    const reply = JSON.stringify(run(request, failureOf(request)));
    const replyBytes = byteLength(reply);
    if (!request.bookkeeping) stats = withReply(stats, request.actions.length, replyBytes);
    return replyBytes > faults.maxBytes ? { error: REPLY_TOO_LARGE } : { body: reply };
  };

  const answerExecute = (message: Incoming): void => {
    const data = isRecord(message.data) ? message.data : {};
    const method = isRecord(data.DdaMethod) ? data.DdaMethod : {};
    const reply = (parts: Readonly<Record<string, unknown>>): void => {
      send(replyTo(message, { Version: 1, ...parts }));
    };
    switch (method.DispatchId) {
      case RICH_API: {
        const answer = answerRich(data);
        if (answer === 'wait') {
          waitingRequests.push(message);
          return;
        }
        reply('error' in answer ? { Error: answer.error } : { Error: 0, Data: [200, [], answer.body] });
        settle();
        return;
      }
      case COMMAND_DONE:
        reply({ Error: 0 });
        commands.done(textOf(data['0']), numberOf(data['1']));
        return;
      case SAVE_SETTINGS: {
        const given = isRecord(data.DdaSettingsMethod) ? listOf(data.DdaSettingsMethod.Properties) : [];
        const pairs = given.map(listOf).map(([key, value]) => [textOf(key), textOf(value)] as const);
        state.workbook.settings = new Map(pairs);
        reply({ Error: 0 });
        return;
      }
      case REFRESH_SETTINGS: {
        const settings = [...state.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
        reply({ Error: 0, Properties: { Settings: settings } });
        return;
      }
      default:
        reply({ Error: NOT_SUPPORTED });
    }
  };

  const register = (message: Incoming): void => {
    registered.set(message.action, message);
    send(replyTo(message, { Error: 0 }));
    if (message.action === 'appCommandInvoked') commands.ready(message);
  };

  const start = (message: Incoming): void => {
    // A pane that was loaded anew: what its forerunner listened to and kept is gone.
    registered.clear();
    outbox.forget();
    commands.forget();
    state.kept.clear();
    send(replyTo(message, appContext(state.workbook, faults, locale)));
  };

  const host: Host = {
    get workbook() {
      return state.workbook;
    },
    replaceWorkbook: (next) => {
      state.workbook = next;
      state.kept.clear();
      state.eventsEnabled = true;
      state.needCalculation();
      settle();
    },
    get stats() {
      return stats;
    },
    resetStats: () => {
      stats = NO_TRAFFIC;
    },
    faults,
    get today() {
      return today;
    },
    set today(day) {
      today = day;
    },
    locale,
    receive: (text) => {
      const message = readMessage(text);
      if (message === undefined) return;
      if (message.kind === 'register') register(message);
      else if (message.kind === 'unregister') {
        registered.delete(message.action);
        send(replyTo(message, { Error: 0 }));
      } else if (message.action === 'ContextActivationManager_getAppContextAsync') start(message);
      else if (message.action === 'executeMethod') answerExecute(message);
      // notifyHost and the like are answered too: an open call keeps a timer of the client alive.
      else send(replyTo(message, null));
    },
    onMessage: (listener) => {
      messageListeners.add(listener);
      return () => {
        messageListeners.delete(listener);
      };
    },
    pressRibbon: async (functionName) => ({ status: await commands.press(functionName) }),
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => {
        changeListeners.delete(listener);
      };
    },
    get pane() {
      return { state: state.pane.state, requests: paneRequests };
    },
    showPane: (wanted) => {
      setPane(wanted);
      settle();
    },
    officer: createOfficer(state, (act) => {
      actor = 'officer';
      try {
        act();
      } finally {
        actor = 'addin';
        settle();
      }
    }),
    recalculate: () => {
      state.needCalculation();
      settle();
    },
  };
  state.needCalculation();
  settle();
  return host;
}
