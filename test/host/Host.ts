import type { Locale } from './appContext';
import { appContext } from './appContext';
import { cellOf, plainValue } from './cells';
import { addressOf } from './address';
import { eventNumbers } from './eventNumbers';
import { itemNotFound } from './HostError';
import type { CellChange, Faults, HostState, RangeTarget } from './HostState';
import { byteLength, isRecord, listOf, numberOf, parseJson, textOf } from './json';
import type { Incoming } from './messages';
import { eventFor, readMessage, replyTo } from './messages';
import type { Officer } from './officer';
import { createOfficer } from './officer';
import { createRichApi, halfway, readRequest } from './richApi';
import type { PlannedFailure } from './richApi';
import type { Sheet, Workbook } from './Workbook';

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

/** What travelled, counted as Excel's limits and the speed budget count. */
export interface HostStats {
  /** Requests of the add-in; the client's own tidying up is left out. */
  readonly roundTrips: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly largestRequest: number;
  readonly largestReply: number;
}

/** What somebody who draws the workbook should draw again. */
export type HostChange = 'cells' | 'workbook' | 'selection' | 'pane';

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
  readonly pane: {
    readonly state: 'Visible' | 'Background';
    readonly requests: readonly ('Visible' | 'Background')[];
  };
  /** Shows or hides the pane as the officer does. */
  showPane(state: 'Visible' | 'Background'): void;
  /** Things that a person does. */
  readonly officer: Officer;
  /** Brings formulas up to date, as opening the file or a new day does. */
  recalculate(): void;
}

const EXECUTE = 'executeMethod';
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
const GENERIC_EVENT = 65_536;

/** Makes Excel's side of the wire over a workbook. */
export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  const locale = options.locale ?? 'th-TH';
  const messageListeners = new Set<(message: string) => void>();
  const changeListeners = new Set<(change: HostChange) => void>();
  const registered = new Map<string, Incoming>();
  const listening = new Map<string, number>();
  const waitingCommands = new Map<string, (status: number) => void>();
  const whenRegistered = new Map<string, (() => void)[]>();
  const waitingRequests: Incoming[] = [];
  const paneRequests: ('Visible' | 'Background')[] = [];
  const changes = new Set<HostChange>();
  let events: (readonly unknown[])[] = [];
  let selectionMoved = false;
  let stale = false;
  let suspended = false;
  let ids = 0;
  let commands = 0;
  let cellEditing = false;
  let stats = noStats();

  const send = (message: string): void => {
    for (const listener of [...messageListeners]) listener(message);
  };

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

  const calculate = (): void => {
    if (!stale || suspended) return;
    stale = false;
    options.calculator?.recalculate(state.workbook, host.today);
  };

  const raise = (event: number, targetId: string, args: Readonly<Record<string, unknown>>): void => {
    if (!state.eventsEnabled) return;
    for (const target of targetId === 'Workbook' ? ['Workbook'] : [targetId, 'Workbook']) {
      const heard = listening.get(`${String(event)} ${target}`) ?? 0;
      if (heard > 0) events.push([GENERIC_EVENT, event, target, args, 0, false]);
    }
  };

  const state: HostState & { workbook: Workbook } = {
    workbook,
    faults,
    locale,
    kept: new Map<string, RangeTarget>(),
    pane: { state: 'Background' },
    eventsEnabled: true,
    sheet: (id) => {
      const found = state.workbook.sheets.find((sheet) => sheet.id === id);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${`${String(state.workbook.sheets.length)}${String(ids).padStart(6, '0')}`.padStart(12, '0')}`;
    },
    today: () => {
      const [year = 0, month = 0, day = 0] = (host.today ?? '').split('-').map(Number);
      if (host.today !== undefined) return { year, month, day };
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    },
    calculate,
    needCalculation: () => {
      stale = true;
      changes.add('cells');
    },
    suspendCalculation: () => {
      suspended = true;
    },
    cellsChanged: (change) => {
      stale = true;
      changes.add('cells');
      raiseChanged(change);
    },
    formatsChanged: (sheetId, area) => {
      changes.add('cells');
      raise(eventNumbers.formatChanged, sheetId, {
        address: addressOf(area),
        worksheetId: sheetId,
        source: 'Local',
      });
    },
    raise: (event, targetId, args) => {
      changes.add('workbook');
      raise(event, targetId, args);
    },
    selectionChanged: (sheetId) => {
      changes.add('selection');
      selectionMoved = true;
      const { selection } = state.sheet(sheetId);
      raise(eventNumbers.selectionChanged, sheetId, {
        address: selection.map((area) => addressOf(area)).join(','),
        worksheetId: sheetId,
      });
    },
    listen: (event, targetId, wanted) => {
      const key = `${String(event)} ${targetId}`;
      listening.set(key, Math.max(0, (listening.get(key) ?? 0) + (wanted === 'start' ? 1 : -1)));
    },
    showPane: (wanted) => {
      paneRequests.push(wanted);
      setPane(wanted);
    },
  };

  let actor: 'addin' | 'officer' = 'addin';

  const raiseChanged = ({ sheetId, area, type, shift, before }: CellChange): void => {
    const sheet = state.sheet(sheetId);
    const args = {
      address: addressOf(area),
      changeType: type,
      source: 'Local',
      triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheetId,
      shiftDirection: shift ?? 'None',
      referenceId: '',
      ...(before === undefined ? {} : changeDetails(sheet, area, before)),
    };
    raise(eventNumbers.changed, sheetId, args);
    for (const table of sheet.tables) {
      if (
        area.row < table.area.row + table.area.rows &&
        area.row + area.rows > table.area.row &&
        area.column < table.area.column + table.area.columns &&
        area.column + area.columns > table.area.column
      ) {
        raise(eventNumbers.tableChanged, table.id, { ...args, tableId: table.id });
      }
    }
  };

  const setPane = (wanted: 'Visible' | 'Background'): void => {
    if (state.pane.state === wanted) return;
    state.pane.state = wanted;
    changes.add('pane');
    // Every runtime hears it; the client registers nothing for it.
    events.push([
      GENERIC_EVENT,
      eventNumbers.paneVisibility,
      '',
      { visibility: wanted === 'Visible' ? 'Visible' : 'Hidden' },
      0,
      false,
    ]);
  };

  /** After a request or an act: formulas, then events, then those who draw. */
  const settle = (): void => {
    suspended = false;
    calculate();
    const due = events;
    events = [];
    const richApiMessage = registered.get('richApiMessage');
    if (richApiMessage !== undefined && due.length > 0) {
      const entries = due.map(([category, type, target, args, ...rest]) => [
        category,
        type,
        target,
        JSON.stringify(args),
        ...rest,
      ]);
      send(eventFor(richApiMessage, { ArrayData: entries }));
    }
    const selection = registered.get('documentSelectionChanged');
    if (selection !== undefined && selectionMoved) send(eventFor(selection, {}));
    selectionMoved = false;
    const changed = [...changes];
    changes.clear();
    for (const change of changed) for (const listener of [...changeListeners]) listener(change);
  };

  const run = createRichApi(state);

  const plannedFailure = (
    bookkeeping: boolean,
  ): { readonly code: string; readonly atAction: number | undefined } | undefined => {
    const planned = faults.failRequest;
    if (planned === undefined || bookkeeping) return undefined;
    if (planned.nth > 1) {
      faults.failRequest = { ...planned, nth: planned.nth - 1 };
      return undefined;
    }
    faults.failRequest = undefined;
    return { code: planned.code ?? 'GeneralException', atAction: planned.atAction };
  };

  /** The answer to a rich-API request: an error number for the whole of it, or its result. */
  const answerRich = (data: unknown): { readonly error: number } | { readonly body: string } | 'wait' => {
    const parts = isRecord(data) ? listOf(data.ArrayData) : [];
    const body = textOf(parts[4]);
    const flags = numberOf(parts[6]);
    const request = readRequest(body === '' ? {} : parseJson(body));
    if (faults.cellEditing && !request.bookkeeping && textOf(parts[0]) !== 'WacPartition') {
      return (flags & WAIT_FOR_CELL_EDIT) === 0 ? { error: IN_CELL_EDIT } : 'wait';
    }
    const requestBytes = byteLength(body);
    if (!request.bookkeeping) {
      stats = {
        ...stats,
        roundTrips: stats.roundTrips + 1,
        requestBytes: stats.requestBytes + requestBytes,
        largestRequest: Math.max(stats.largestRequest, requestBytes),
      };
    }
    if (requestBytes > faults.maxBytes) return { error: REQUEST_TOO_LARGE };
    const planned = plannedFailure(request.bookkeeping);
    const failure: PlannedFailure | undefined =
      planned === undefined
        ? undefined
        : { code: planned.code, atAction: planned.atAction ?? halfway(request) };
    const reply = JSON.stringify(run(request, failure));
    const replyBytes = byteLength(reply);
    if (!request.bookkeeping) {
      stats = {
        ...stats,
        actions: stats.actions + request.actions.length,
        replyBytes: stats.replyBytes + replyBytes,
        largestReply: Math.max(stats.largestReply, replyBytes),
      };
    }
    return replyBytes > faults.maxBytes ? { error: REPLY_TOO_LARGE } : { body: reply };
  };

  const answerExecute = (message: Incoming): void => {
    const data = isRecord(message.data) ? message.data : {};
    const method = isRecord(data.DdaMethod) ? data.DdaMethod : {};
    const dispatchId = numberOf(method.DispatchId);
    const reply = (parts: Readonly<Record<string, unknown>>): void => {
      send(replyTo(message, { Version: 1, ...parts }));
    };
    if (dispatchId === RICH_API) {
      const answer = answerRich(data);
      if (answer === 'wait') {
        waitingRequests.push(message);
        return;
      }
      if ('error' in answer) reply({ Error: answer.error });
      else reply({ Error: 0, Data: [200, [], answer.body] });
      settle();
    } else if (dispatchId === COMMAND_DONE) {
      reply({ Error: 0 });
      const command = textOf(data['0']);
      waitingCommands.get(command)?.(numberOf(data['1']));
      waitingCommands.delete(command);
    } else if (dispatchId === SAVE_SETTINGS) {
      const given = isRecord(data.DdaSettingsMethod) ? listOf(data.DdaSettingsMethod.Properties) : [];
      state.workbook.settings = new Map(
        given.map((pair) => [textOf(listOf(pair)[0]), textOf(listOf(pair)[1])]),
      );
      reply({ Error: 0 });
    } else if (dispatchId === REFRESH_SETTINGS) {
      const settings = [...state.workbook.settings].map(([Name, Value]) => ({ Name, Value }));
      reply({ Error: 0, Properties: { Settings: settings } });
    } else reply({ Error: NOT_SUPPORTED });
  };

  const host: Host = {
    get workbook() {
      return state.workbook;
    },
    replaceWorkbook: (next) => {
      state.workbook = next;
      state.kept.clear();
      state.eventsEnabled = true;
      stale = true;
      changes.add('workbook');
      settle();
    },
    get stats() {
      return stats;
    },
    resetStats: () => {
      stats = noStats();
    },
    faults,
    today: options.today,
    locale,
    receive: (text) => {
      const message = readMessage(text);
      if (message === undefined) return;
      if (message.kind === 'register') {
        registered.set(message.action, message);
        send(replyTo(message, { Error: 0 }));
        for (const resume of whenRegistered.get(message.action) ?? []) resume();
        whenRegistered.delete(message.action);
      } else if (message.kind === 'unregister') {
        registered.delete(message.action);
        send(replyTo(message, { Error: 0 }));
      } else if (message.action === 'ContextActivationManager_getAppContextAsync') {
        send(replyTo(message, appContext(state.workbook, faults, locale)));
      } else if (message.action === EXECUTE) {
        answerExecute(message);
      } else {
        // notifyHost and the like are answered too: an open call keeps a timer of the client alive.
        send(replyTo(message, null));
      }
    },
    onMessage: (listener) => {
      messageListeners.add(listener);
      return () => {
        messageListeners.delete(listener);
      };
    },
    pressRibbon: async (functionName) => {
      const event = 'appCommandInvoked';
      if (!registered.has(event)) {
        await new Promise<void>((resolve) => {
          whenRegistered.set(event, [...(whenRegistered.get(event) ?? []), resolve]);
        });
      }
      const registration = registered.get(event);
      if (registration === undefined) return { status: -1 };
      commands += 1;
      const command = `command${String(commands)}`;
      const done = new Promise<number>((resolve) => {
        waitingCommands.set(command, resolve);
      });
      send(
        eventFor(registration, {
          '0': command,
          '1': functionName,
          '2': JSON.stringify({ source: { id: functionName } }),
        }),
      );
      return { status: await done };
    },
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
      stale = true;
      changes.add('cells');
      settle();
    },
  };
  stale = true;
  calculate();
  return host;
}

function changeDetails(
  sheet: Sheet,
  area: { readonly row: number; readonly column: number },
  before: string | number | boolean,
): Readonly<Record<string, unknown>> {
  const after = plainValue(cellOf(sheet, area.row, area.column)?.value);
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function typeName(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function noStats(): HostStats {
  return { roundTrips: 0, actions: 0, requestBytes: 0, replyBytes: 0, largestRequest: 0, largestReply: 0 };
}
