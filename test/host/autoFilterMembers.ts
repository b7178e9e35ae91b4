import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState } from './HostState';
import { range } from './rangeMembers';
import { itemNotFound } from './HostError';

interface FilterTarget {
  readonly sheetId: string;
}

const members: Members<FilterTarget> = {
  type: 'AutoFilter',
  scalars: {
    Enabled: { get: ({ sheetId }, state) => state.sheet(sheetId).autoFilter !== undefined },
    IsDataFiltered: { get: ({ sheetId }, state) => hasCriteria(state.sheet(sheetId).autoFilter?.criteria) },
  },
  finders: {
    GetRange: (target, _, state) => {
      const found = filterRange(target, state);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: (target, _, state) => filterRange(target, state),
  },
};

/** `sheet.autoFilter`. */
export function autoFilter(target: FilterTarget, state: HostState): HostObject {
  return bind(members, target, state);
}

function filterRange({ sheetId }: FilterTarget, state: HostState): HostObject | null {
  const { autoFilter: filter } = state.sheet(sheetId);
  return filter === undefined ? null : range({ sheetId, areas: [filter.area] }, state);
}

function hasCriteria(criteria: unknown): boolean {
  if (typeof criteria === 'string') return criteria.trim() !== '';
  if (Array.isArray(criteria)) return criteria.length > 0;
  return typeof criteria === 'object' && criteria !== null && Object.keys(criteria).length > 0;
}

/** What is played here. */
export const autoFilterTables: readonly MemberNames[] = [members];
