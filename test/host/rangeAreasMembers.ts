import { addressOf } from './address';
import { intersect } from './areas';
import { clearRange } from './clearRange';
import { conditionalFormatCollection } from './conditionalFormatMembers';
import { dataValidation } from './dataValidationMembers';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import { itemNotFound } from './HostError';
import { rangeFormat } from './rangeFormatMembers';
import { range } from './rangeMembers';
import { rangeArgument } from './rangeTarget';
import { usedArea } from './usedRange';
import { worksheet } from './worksheetMembers';
import type { Area } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

const collection: Members<RangeTarget> = {
  type: 'RangeCollection',
  items: (target, state) =>
    target.areas.map((area) => range({ sheetId: target.sheetId, areas: [area] }, state)),
};

const members: Members<RangeTarget> = {
  type: 'RangeAreas',
  range: (target) => target,
  scalars: {
    Address: {
      get: (target, state) => {
        const { name } = state.sheet(target.sheetId);
        return target.areas.map((area) => addressOf(area, name)).join(',');
      },
    },
    AreaCount: { get: (target) => target.areas.length },
    CellCount: {
      get: (target) => {
        const count = target.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        return count > 2_147_483_647 ? -1 : count;
      },
    },
    IsEntireColumn: { get: (target) => target.areas.every(({ rows }) => rows === MAX_ROWS) },
    IsEntireRow: { get: (target) => target.areas.every(({ columns }) => columns === MAX_COLUMNS) },
  },
  objects: {
    Areas: (target, state) => bind(collection, target, state),
    Worksheet: (target, state) => worksheet(target.sheetId, state),
    Format: (target, state) => rangeFormat(target, state),
    ConditionalFormats: (target, state) => conditionalFormatCollection(target, state),
    DataValidation: (target, state) => dataValidation(target, state),
  },
  finders: {
    GetIntersection: (target, args, state) => {
      const { area } = rangeArgument(state, args, 0, state.sheet(target.sheetId));
      const shared = sharedCells(target, [area]);
      if (shared.length === 0) throw itemNotFound();
      return rangeAreas({ sheetId: target.sheetId, areas: shared }, state);
    },
    GetIntersectionOrNullObject: (target, args, state) => {
      const { area } = rangeArgument(state, args, 0, state.sheet(target.sheetId));
      const shared = sharedCells(target, [area]);
      return shared.length === 0 ? null : rangeAreas({ sheetId: target.sheetId, areas: shared }, state);
    },
    GetUsedRangeAreasOrNullObject: (target, args, state) => {
      const sheet = state.sheet(target.sheetId);
      const used = usedArea(sheet, args.flag(0) ? 'values' : 'formats');
      const shared = used === undefined ? [] : sharedCells(target, [used]);
      return shared.length === 0 ? null : rangeAreas({ sheetId: target.sheetId, areas: shared }, state);
    },
  },
  methods: {
    _KeepReference: () => null,
    Clear: (target, args, state) => {
      const sheet = state.sheet(target.sheetId);
      for (const area of target.areas) clearRange(state, sheet, area, args.optionalText(0) ?? 'All');
    },
  },
};

/** Several areas of one sheet. */
export function rangeAreas(target: RangeTarget, state: HostState): HostObject {
  return bind(members, target, state);
}

function sharedCells(target: RangeTarget, others: readonly Area[]): readonly Area[] {
  return target.areas.flatMap((area) => others.flatMap((other) => intersect(area, other) ?? []));
}

/** What is played here. */
export const rangeAreasTables: readonly MemberNames[] = [collection, members];
