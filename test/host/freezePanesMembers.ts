import { invalidArgument, itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState } from './HostState';
import { refuseReadOnly } from './permissions';
import { range } from './rangeMembers';
import { rangeArgument } from './rangeTarget';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

interface FreezeTarget {
  readonly sheetId: string;
}

const members: Members<FreezeTarget> = {
  type: 'WorksheetFreezePanes',
  finders: {
    GetLocation: (target, _, state) => {
      const found = location(target, state);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetLocationOrNullObject: (target, _, state) => location(target, state),
  },
  methods: {
    FreezeRows: (target, args, state) => {
      freeze(target, state, args.optionalInteger(0) ?? 1, 0);
    },
    FreezeColumns: (target, args, state) => {
      freeze(target, state, 0, args.optionalInteger(0) ?? 1);
    },
    FreezeAt: (target, args, state) => {
      const { area } = rangeArgument(state, args, 0, state.sheet(target.sheetId));
      freeze(target, state, area.row + area.rows, area.column + area.columns);
    },
    Unfreeze: (target, _, state) => {
      refuseReadOnly(state);
      delete state.sheet(target.sheetId).freeze;
    },
  },
};

/** `sheet.freezePanes`. */
export function freezePanes(target: FreezeTarget, state: HostState): HostObject {
  return bind(members, target, state);
}

function freeze({ sheetId }: FreezeTarget, state: HostState, rows: number, columns: number): void {
  refuseReadOnly(state);
  if (rows < 0 || columns < 0) throw invalidArgument();
  state.sheet(sheetId).freeze = { rows, columns };
}

function location({ sheetId }: FreezeTarget, state: HostState): HostObject | null {
  const { freeze: frozen } = state.sheet(sheetId);
  if (frozen === undefined || (frozen.rows === 0 && frozen.columns === 0)) return null;
  const area = {
    row: 0,
    column: 0,
    rows: frozen.rows === 0 ? MAX_ROWS : frozen.rows,
    columns: frozen.columns === 0 ? MAX_COLUMNS : frozen.columns,
  };
  return range({ sheetId, areas: [area] }, state);
}

/** What is played here. */
export const freezePanesTables: readonly MemberNames[] = [members];
