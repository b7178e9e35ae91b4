import { HostError, invalidArgument } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState } from './HostState';
import { nameCollection } from './nameMembers';
import { workbookProtection } from './protectionMembers';
import { rangeAreas } from './rangeAreasMembers';
import { range } from './rangeMembers';
import { settingCollection } from './settingMembers';
import { tableCollection } from './tableMembers';
import { worksheetCollection } from './worksheetMembers';

const application: Members<undefined> = {
  type: 'Application',
  scalars: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_, value) => {
        if (value !== 'Automatic') throw invalidArgument();
      },
    },
  },
  methods: {
    Calculate: (_, __, state) => {
      state.needCalculation();
      state.calculate();
    },
    SuspendApiCalculationUntilNextSync: (_, __, state) => {
      state.suspendCalculation();
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const runtime: Members<undefined> = {
  type: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (_, state) => state.eventsEnabled,
      set: (_, value, state) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        state.eventsEnabled = value;
      },
    },
  },
};

const members: Members<undefined> = {
  type: 'Workbook',
  scalars: {
    Name: { get: (_, state) => state.workbook.properties.name ?? 'Book1.xlsx' },
    ReadOnly: { get: (_, state) => state.faults.readOnly },
  },
  objects: {
    Application: (_, state) => bind(application, undefined, state),
    Names: (_, state) => nameCollection({}, state),
    Protection: (_, state) => workbookProtection(state),
    Settings: (_, state) => settingCollection(state),
    Tables: (_, state) => tableCollection({}, state),
    Worksheets: (_, state) => worksheetCollection(state),
    _Runtime: (_, state) => bind(runtime, undefined, state),
  },
  finders: {
    GetActiveCell: (_, __, state) => {
      const { selection, id } = state.sheet(state.workbook.activeSheetId);
      const first = selection[0] ?? { row: 0, column: 0 };
      return range(
        { sheetId: id, areas: [{ row: first.row, column: first.column, rows: 1, columns: 1 }] },
        state,
      );
    },
    GetSelectedRange: (_, __, state) => {
      const { selection, id } = state.sheet(state.workbook.activeSheetId);
      if (selection.length !== 1) {
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      }
      return range({ sheetId: id, areas: selection }, state);
    },
    GetSelectedRanges: (_, __, state) => {
      const { selection, id } = state.sheet(state.workbook.activeSheetId);
      return rangeAreas({ sheetId: id, areas: selection }, state);
    },
    _GetRangeForEventByReferenceId: (_, args, state) => {
      const kept = state.kept.get(args.text(0));
      if (kept === undefined) throw invalidArgument();
      return range(kept, state);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, state) => {
      const kept = state.kept.get(args.text(0));
      return kept === undefined ? null : range(kept, state);
    },
  },
  methods: {
    _RemoveReference: (_, args, state) => {
      state.kept.delete(args.text(0));
    },
  },
};

/** The root of every request. */
export function workbookObject(state: HostState): HostObject {
  return bind(members, undefined, state);
}

/** What is played here. */
export const workbookTables: readonly MemberNames[] = [application, runtime, members];
