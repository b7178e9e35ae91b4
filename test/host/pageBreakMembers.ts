import type { HostObject, MemberNames, Members } from './HostObject';
import { bind, orNotFound } from './HostObject';
import type { HostState } from './HostState';
import { refuseReadOnly } from './permissions';
import { rangeArgument } from './rangeTarget';

interface BreaksTarget {
  readonly sheetId: string;
}

interface BreakTarget extends BreaksTarget {
  readonly row: number;
}

const pageBreak: Members<BreakTarget> = {
  type: 'PageBreak',
  idName: '_Id',
  id: ({ row }) => String(row),
  scalars: { RowIndex: { get: ({ row }) => row } },
};

const collection: Members<BreaksTarget> = {
  type: 'PageBreakCollection',
  items: ({ sheetId }, state) =>
    (state.sheet(sheetId).page.breaks ?? []).map((row) => bind(pageBreak, { sheetId, row }, state)),
  finders: {
    Add: ({ sheetId }, args, state) => {
      refuseReadOnly(state);
      const sheet = state.sheet(sheetId);
      const { row } = rangeArgument(state, args, 0, sheet).area;
      const breaks = sheet.page.breaks ?? [];
      if (!breaks.includes(row)) sheet.page.breaks = [...breaks, row].sort((a, b) => a - b);
      return orNotFound(bind(pageBreak, { sheetId, row }, state));
    },
  },
  methods: {
    RemovePageBreaks: ({ sheetId }, _, state) => {
      refuseReadOnly(state);
      delete state.sheet(sheetId).page.breaks;
    },
  },
};

/** `sheet.horizontalPageBreaks`: before which rows a new page begins. */
export function horizontalPageBreaks(target: BreaksTarget, state: HostState): HostObject {
  return bind(collection, target, state);
}

/** What is played here. */
export const pageBreakTables: readonly MemberNames[] = [collection, pageBreak];
