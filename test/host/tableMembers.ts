import { addressOf } from './address';
import { contains, intersect } from './areas';
import { plainValue, putInput, styleOf } from './cells';
import { clearRange } from './clearRange';
import { eventNumbers } from './eventNumbers';
import { HostError, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState } from './HostState';
import { isNameTaken, isValidName } from './names';
import { refuseLockedCells, refuseProtectedSheet } from './permissions';
import { plainTable } from './plainTable';
import { range } from './rangeMembers';
import { rangeArgument } from './rangeTarget';
import { writeCells } from './rangeValues';
import { rewriteFormulas } from './rewriteFormulas';
import { deleteCells, insertCells } from './shiftCells';
import { renameTablesIn } from './shiftFormula';
import { readHeaders } from './tableHeaders';
import type { Area, Sheet, Table } from './Workbook';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from './Workbook';
import { worksheet } from './worksheetMembers';

interface TableTarget {
  readonly id: string;
}

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

const column: Members<ColumnTarget> = {
  type: 'TableColumn',
  id: ({ index }) => index + 1,
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (target, state) => tableOf(target, state).table.columns[target.index] ?? null,
      set: (target, value, state) => {
        const { sheet, table } = tableOf(target, state);
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        if (
          table.columns.some(
            (name, index) => index !== target.index && name.toLowerCase() === value.toLowerCase(),
          )
        ) {
          throw invalidArgument();
        }
        writeHeader(state, sheet, table, target.index, value);
      },
    },
    Values: {
      get: (target, state) => {
        const { sheet, table } = tableOf(target, state);
        return Array.from({ length: table.area.rows }, (_, row) => [
          plainValue(sheet.cells.get(cellKey(table.area.row + row, table.area.column + target.index))?.value),
        ]);
      },
      set: (target, value, state) => {
        const { sheet, table } = tableOf(target, state);
        writeCells(state, sheet, columnArea(table, target.index), value);
      },
    },
  },
  finders: {
    GetRange: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      return range({ sheetId: sheet.id, areas: [columnArea(table, target.index)] }, state);
    },
    GetHeaderRowRange: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      return range({ sheetId: sheet.id, areas: [headerCell(table, target.index)] }, state);
    },
    GetDataBodyRange: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      const body = bodyArea(table);
      const area = { ...body, column: body.column + target.index, columns: 1 };
      return range({ sheetId: sheet.id, areas: [area] }, state);
    },
  },
  methods: {
    Delete: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      refuseProtectedSheet(state, sheet);
      if (table.area.columns === 1) throw invalidOperation('A table keeps one column.');
      const deleted = columnArea(table, target.index);
      const { area } = table;
      deleteCells(state, sheet, deleted, 'left', table);
      table.area = { ...area, columns: area.columns - 1 };
      table.columns = table.columns.filter((_name, index) => index !== target.index);
    },
  },
};

const columns: Members<TableTarget> = {
  type: 'TableColumnCollection',
  items: (target, state) =>
    tableOf(target, state).table.columns.map((_, index) => bind(column, { ...target, index }, state)),
  item: (target, key, state) => {
    const names = tableOf(target, state).table.columns;
    const index =
      typeof key === 'number'
        ? key - 1
        : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    // A text that is no name may be the id.
    const found = index < 0 && /^\d+$/.test(String(key)) ? Number(key) - 1 : index;
    return found >= 0 && found < names.length ? bind(column, { ...target, index: found }, state) : null;
  },
  finders: {
    Add: (target, args, state) => {
      const { sheet, table } = tableOf(target, state);
      refuseProtectedSheet(state, sheet);
      const count = table.area.columns;
      const asked = args.optionalInteger(0);
      const index = asked === undefined || asked === -1 ? count : asked;
      if (index < 0 || index > count) throw invalidArgument();
      const values = args.at(1);
      const name = args.optionalText(2);
      if (Array.isArray(values) && values.length !== table.area.rows) throw invalidArgument();
      addColumn(state, sheet, table, index);
      if (values !== null) writeCells(state, sheet, columnArea(table, index), values);
      if (name !== undefined) writeHeader(state, sheet, table, index, name);
      readHeaders(state.workbook, sheet, table);
      return bind(column, { ...target, index }, state);
    },
  },
};

const rows: Members<TableTarget> = {
  type: 'TableRowCollection',
  scalars: { Count: { get: (target, state) => bodyArea(tableOf(target, state).table).rows } },
  methods: { GetCount: (target, _, state) => bodyArea(tableOf(target, state).table).rows },
};

const members: Members<TableTarget> = {
  type: 'Table',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target, state) => tableOf(target, state).table.name,
      set: (target, value, state) => {
        const { sheet, table } = tableOf(target, state);
        refuseProtectedSheet(state, sheet);
        if (typeof value !== 'string' || !isValidName(value)) throw invalidArgument();
        if (value.toLowerCase() !== table.name.toLowerCase() && isNameTaken(state.workbook, value))
          throw itemAlreadyExists();
        const renamed = new Map([[table.name.toUpperCase(), value]]);
        table.name = value;
        rewriteFormulas(state.workbook, (formula) => renameTablesIn(formula, renamed));
      },
    },
    Style: {
      get: (target, state) => tableOf(target, state).table.style,
      set: (target, value, state) => {
        const { sheet, table } = tableOf(target, state);
        refuseProtectedSheet(state, sheet);
        if (
          typeof value !== 'string' ||
          !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(value)
        ) {
          throw invalidArgument();
        }
        table.style = value;
      },
    },
    ShowHeaders: { get: (target, state) => tableOf(target, state).table.showHeaders },
    ShowTotals: { get: (target, state) => tableOf(target, state).table.showTotals },
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
  },
  objects: {
    Columns: (target, state) => bind(columns, target, state),
    Rows: (target, state) => bind(rows, target, state),
    Worksheet: (target, state) => worksheet(tableOf(target, state).sheet.id, state),
  },
  finders: {
    GetRange: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      return range({ sheetId: sheet.id, areas: [table.area] }, state);
    },
    GetHeaderRowRange: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      if (!table.showHeaders) throw itemNotFound();
      return range({ sheetId: sheet.id, areas: [{ ...table.area, rows: 1 }] }, state);
    },
    GetDataBodyRange: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      return range({ sheetId: sheet.id, areas: [bodyArea(table)] }, state);
    },
    ConvertToRange: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      refuseProtectedSheet(state, sheet);
      sheet.tables = sheet.tables.filter(({ id }) => id !== table.id);
      return range({ sheetId: sheet.id, areas: [table.area] }, state);
    },
  },
  methods: {
    Delete: (target, _, state) => {
      const { sheet, table } = tableOf(target, state);
      refuseProtectedSheet(state, sheet);
      sheet.tables = sheet.tables.filter(({ id }) => id !== table.id);
      clearRange(state, sheet, table.area, 'All');
    },
    Resize: (target, args, state) => {
      const { sheet, table } = tableOf(target, state);
      refuseProtectedSheet(state, sheet);
      const wanted = rangeArgument(state, args, 0, sheet);
      const sameHeader = !table.showHeaders || wanted.area.row === table.area.row;
      if (wanted.sheet.id !== sheet.id || !sameHeader || intersect(wanted.area, table.area) === undefined)
        throw invalidArgument();
      if (wanted.area.rows < (table.showHeaders ? 2 : 1)) throw invalidArgument();
      refuseOverlap(sheet, wanted.area, table.id);
      table.area = wanted.area;
      readHeaders(state.workbook, sheet, table);
      state.cellsChanged({ sheetId: sheet.id, area: { ...table.area, rows: 1 }, type: 'RangeEdited' });
    },
    _RegisterDataChangedEvent: (target, _, state) => {
      state.listen(eventNumbers.tableChanged, target.id, 'start');
    },
    _UnregisterDataChangedEvent: (target, _, state) => {
      state.listen(eventNumbers.tableChanged, target.id, 'stop');
    },
  },
};

interface CollectionTarget {
  /** Absent for the workbook's tables. */
  readonly sheetId?: string;
}

const collection: Members<CollectionTarget> = {
  type: 'TableCollection',
  items: ({ sheetId }, state) => tablesIn(state, sheetId).map(({ id }) => bind(members, { id }, state)),
  item: ({ sheetId }, key, state) => {
    const wanted = String(key).toLowerCase();
    const found = tablesIn(state, sheetId).find(
      ({ id, name }) => id === String(key) || name.toLowerCase() === wanted,
    );
    return found === undefined ? null : bind(members, { id: found.id }, state);
  },
  finders: {
    Add: ({ sheetId }, args, state) => {
      const home = sheetId === undefined ? undefined : state.sheet(sheetId);
      const { sheet, area } = rangeArgument(
        state,
        args,
        0,
        home ?? state.sheet(state.workbook.activeSheetId),
      );
      if (home !== undefined && home.id !== sheet.id) throw invalidArgument();
      refuseProtectedSheet(state, sheet);
      return bind(
        members,
        { id: addTable(state, sheet, area, args.flag(1) ? 'with headers' : 'bare').id },
        state,
      );
    },
  },
};

interface ScopedTarget {
  readonly sheetId: string;
  readonly area: Area;
  readonly fully: boolean;
}

const scoped: Members<ScopedTarget> = {
  type: 'TableScopedCollection',
  items: ({ sheetId, area, fully }, state) =>
    tablesIn(state, sheetId)
      .filter((table) => (fully ? contains(area, table.area) : intersect(area, table.area) !== undefined))
      .map(({ id }) => bind(members, { id }, state)),
  finders: {
    GetFirst: (target, _, state) => {
      const [first] = scoped.items?.(target, state) ?? [];
      if (first === undefined) throw itemNotFound();
      return first;
    },
  },
};

/** The tables of a sheet, or of the workbook. */
export function tableCollection(target: CollectionTarget, state: HostState): HostObject {
  return bind(collection, target, state);
}

/** The tables that a range touches, or holds whole. */
export function tablesOfRange(target: ScopedTarget, state: HostState): HostObject {
  return bind(scoped, target, state);
}

function flag(
  name: 'showFilterButton' | 'showBandedRows',
): NonNullable<Members<TableTarget>['scalars']>[string] {
  return {
    get: (target, state) => tableOf(target, state).table[name],
    set: (target, value, state) => {
      const { sheet, table } = tableOf(target, state);
      refuseProtectedSheet(state, sheet);
      if (typeof value !== 'boolean') throw invalidArgument();
      table[name] = value;
    },
  };
}

function tablesIn(state: HostState, sheetId: string | undefined): readonly Table[] {
  return sheetId === undefined
    ? state.workbook.sheets.flatMap(({ tables }) => tables)
    : state.sheet(sheetId).tables;
}

function tableOf({ id }: TableTarget, state: HostState): { readonly sheet: Sheet; readonly table: Table } {
  for (const sheet of state.workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.id === id);
    if (table !== undefined) return { sheet, table };
  }
  throw itemNotFound();
}

function bodyArea(table: Table): Area {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + header, rows: table.area.rows - header - totals };
}

function headerCell(table: Table, index: number): Area {
  if (!table.showHeaders) throw itemNotFound();
  return { row: table.area.row, column: table.area.column + index, rows: 1, columns: 1 };
}

function columnArea(table: Table, index: number): Area {
  return { ...table.area, column: table.area.column + index, columns: 1 };
}

/** As text: a column may be named `=` or `2566`. */
function writeHeader(state: HostState, sheet: Sheet, table: Table, index: number, name: string): void {
  const area = headerCell(table, index);
  refuseLockedCells(state, sheet, area);
  putInput(sheet, area.row, area.column, { kind: 'value', value: name });
  readHeaders(state.workbook, sheet, table, area);
  state.cellsChanged({ sheetId: sheet.id, area, type: 'RangeEdited' });
}

function addTable(state: HostState, sheet: Sheet, asked: Area, headers: 'with headers' | 'bare'): Table {
  if (asked.rows === MAX_ROWS || asked.columns === MAX_COLUMNS) throw invalidArgument();
  // A lone header row gets an empty row, a table without headers gets a header row.
  const area = headers === 'bare' || asked.rows === 1 ? { ...asked, rows: asked.rows + 1 } : asked;
  refuseOverlap(sheet, area, undefined);
  if (headers === 'bare') insertCells(state, sheet, { ...asked, rows: 1 }, 'down');
  const ids = tablesIn(state, undefined).map(({ id }) => Number(id) || 0);
  let number = 1;
  while (isNameTaken(state.workbook, `Table${String(number)}`)) number += 1;
  const table = plainTable({
    id: String(Math.max(0, ...ids) + 1),
    name: `Table${String(number)}`,
    area,
    columns: [],
  });
  sheet.tables.push(table);
  if (sheet.autoFilter !== undefined && intersect(sheet.autoFilter.area, area) !== undefined)
    delete sheet.autoFilter;
  readHeaders(state.workbook, sheet, table);
  state.cellsChanged({ sheetId: sheet.id, area: { ...area, rows: 1 }, type: 'RangeEdited' });
  return table;
}

function refuseOverlap(sheet: Sheet, area: Area, except: string | undefined): void {
  const other = sheet.tables.find(
    ({ id, area: taken }) => id !== except && intersect(taken, area) !== undefined,
  );
  if (other !== undefined)
    throw new HostError(
      'InvalidArgument',
      `A table cannot overlap another table (${addressOf(other.area)}).`,
    );
  if (sheet.merges.some((merge) => intersect(merge, area) !== undefined))
    throw invalidArgument('A table cannot hold merged cells.');
}

function addColumn(state: HostState, sheet: Sheet, table: Table, index: number): void {
  const { area } = table;
  insertCells(state, sheet, { ...area, column: area.column + index, columns: 1 }, 'right', table);
  table.area = { ...area, columns: area.columns + 1 };
  table.columns = [...table.columns.slice(0, index), '', ...table.columns.slice(index)];
  // The new column looks like the one on its left (the first like the one on its right).
  const like = area.column + (index === 0 ? 1 : index - 1);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const style = styleOf(sheet, row, like);
    if (style !== undefined) sheet.cells.set(cellKey(row, area.column + index), { style });
  }
  readHeaders(state.workbook, sheet, table);
}

/** What is played here. */
export const tableTables: readonly MemberNames[] = [column, columns, rows, members, collection, scoped];
