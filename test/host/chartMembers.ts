import { addressOf } from './address';
import { invalidArgument } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind, orNotFound } from './HostObject';
import type { HostState } from './HostState';
import { itemNotFound } from './HostError';
import { refuseProtectedSheet } from './permissions';
import { rangeArgument } from './rangeTarget';
import type { Chart } from './Workbook';
import { worksheet } from './worksheetMembers';

interface SheetTarget {
  readonly sheetId: string;
}

interface ChartTarget extends SheetTarget {
  readonly id: string;
}

const title: Members<ChartTarget> = {
  type: 'ChartTitle',
  scalars: {
    Text: {
      get: (target, state) => chartOf(target, state).title,
      set: (target, value, state) => {
        refuseProtectedSheet(state, state.sheet(target.sheetId));
        if (typeof value !== 'string') throw invalidArgument();
        chartOf(target, state).title = value;
      },
    },
  },
};

const members: Members<ChartTarget> = {
  type: 'Chart',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target, state) => chartOf(target, state).name,
      set: (target, value, state) => {
        refuseProtectedSheet(state, state.sheet(target.sheetId));
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        chartOf(target, state).name = value;
      },
    },
    ChartType: { get: (target, state) => chartOf(target, state).type },
  },
  objects: {
    Title: (target, state) => bind(title, target, state),
    Worksheet: ({ sheetId }, state) => worksheet(sheetId, state),
  },
  methods: {
    Delete: (target, _, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet);
      sheet.charts = sheet.charts.filter(({ id }) => id !== target.id);
    },
  },
};

const collection: Members<SheetTarget> = {
  type: 'ChartCollection',
  items: ({ sheetId }, state) =>
    state.sheet(sheetId).charts.map(({ id }) => bind(members, { sheetId, id }, state)),
  item: ({ sheetId }, key, state) => {
    const found = state.sheet(sheetId).charts.find(({ id, name }) => id === key || name === key);
    return found === undefined ? null : bind(members, { sheetId, id: found.id }, state);
  },
  finders: {
    Add: ({ sheetId }, args, state) => {
      const sheet = state.sheet(sheetId);
      refuseProtectedSheet(state, sheet);
      const source = rangeArgument(state, args, 1, sheet);
      const chart: Chart = {
        id: `{${state.newId()}}`,
        name: `Chart ${String(sheet.charts.length + 1)}`,
        type: args.text(0),
        source: addressOf(source.area, source.sheet.name),
        title: '',
      };
      sheet.charts.push(chart);
      return orNotFound(bind(members, { sheetId, id: chart.id }, state));
    },
  },
};

/** `sheet.charts`: recorded by type, source and title, not drawn. */
export function chartCollection(target: SheetTarget, state: HostState): HostObject {
  return bind(collection, target, state);
}

function chartOf({ sheetId, id }: ChartTarget, state: HostState): Chart {
  const found = state.sheet(sheetId).charts.find((chart) => chart.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** What is played here. */
export const chartTables: readonly MemberNames[] = [title, members, collection];
