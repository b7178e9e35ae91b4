import type { Locale } from './appContext';
import { addressOf } from './address';
import { intersect } from './areas';
import type { Actor } from './cellChangeEvent';
import { cellChangeEvent } from './cellChangeEvent';
import { eventNumbers } from './eventNumbers';
import type { EventOutbox } from './eventOutbox';
import type { HostChange, PaneState } from './Host';
import { itemNotFound } from './HostError';
import type { Faults, HostState, RangeTarget } from './HostState';
import type { Workbook } from './Workbook';

/** What the state of a host leans on. */
export interface HostStateParts {
  readonly faults: Faults;
  readonly locale: Locale;
  readonly outbox: EventOutbox;
  readonly actor: () => Actor;
  /** The day for TODAY(), ISO; undefined for the computer's own. */
  readonly today: () => string | undefined;
  readonly recalculate: (workbook: Workbook) => void;
}

/** The state that members work on, and what only the host itself does with it. */
export interface OwnHostState {
  readonly state: HostState & { workbook: Workbook };
  /** What changed since it was last asked. */
  readonly takeChanges: () => readonly HostChange[];
  /** Ends a suspended calculation and brings formulas up to date. */
  readonly calculationDone: () => void;
  readonly setPane: (wanted: PaneState) => void;
  readonly paneRequests: readonly PaneState[];
}

/** The state of a host over a workbook. */
export function createHostState(
  workbook: Workbook,
  { faults, locale, outbox, actor, today, recalculate }: HostStateParts,
): OwnHostState {
  const changes = new Set<HostChange>();
  const paneRequests: PaneState[] = [];
  let stale = false;
  let suspended = false;
  let ids = 0;

  const raise: HostState['raise'] = (event, targetId, args) => {
    if (state.eventsEnabled) outbox.raise(event, targetId, args);
  };

  const setPane = (wanted: PaneState): void => {
    if (state.pane.state === wanted) return;
    state.pane.state = wanted;
    changes.add('pane');
    outbox.raiseForAll(eventNumbers.paneVisibility, {
      visibility: wanted === 'Visible' ? 'Visible' : 'Hidden',
    });
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
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    today: () => {
      const given = today();
      const now = new Date();
      if (given === undefined)
        return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
      const [year = 0, month = 0, day = 0] = given.split('-').map(Number);
      return { year, month, day };
    },
    calculate: () => {
      if (!stale || suspended) return;
      stale = false;
      recalculate(state.workbook);
    },
    needCalculation: () => {
      stale = true;
      changes.add('cells').add('workbook');
    },
    suspendCalculation: () => {
      suspended = true;
    },
    cellsChanged: (change) => {
      stale = true;
      changes.add('cells');
      const sheet = state.sheet(change.sheetId);
      const args = cellChangeEvent(sheet, change, actor());
      raise(eventNumbers.changed, sheet.id, args);
      for (const table of sheet.tables) {
        if (intersect(table.area, change.area) === undefined) continue;
        raise(eventNumbers.tableChanged, table.id, { ...args, tableId: table.id });
      }
    },
    formatsChanged: (sheetId, area) => {
      changes.add('cells');
      const args = { address: addressOf(area), worksheetId: sheetId, source: 'Local' };
      raise(eventNumbers.formatChanged, sheetId, args);
    },
    raise: (event, targetId, args) => {
      changes.add('workbook');
      raise(event, targetId, args);
    },
    selectionChanged: (sheetId) => {
      changes.add('selection');
      outbox.raiseSelection();
      const address = state
        .sheet(sheetId)
        .selection.map((area) => addressOf(area))
        .join(',');
      raise(eventNumbers.selectionChanged, sheetId, { address, worksheetId: sheetId });
    },
    listen: (event, targetId, wanted) => {
      outbox.listen(event, targetId, wanted);
    },
    showPane: (wanted) => {
      paneRequests.push(wanted);
      setPane(wanted);
    },
  };

  return {
    state,
    takeChanges: () => {
      const taken = [...changes];
      changes.clear();
      return taken;
    },
    calculationDone: () => {
      suspended = false;
      state.calculate();
    },
    setPane,
    paneRequests,
  };
}
