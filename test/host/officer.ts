import { parseReference } from './address';
import { activateSheet } from './activateSheet';
import type { EnteredInput } from './cellInput';
import { readInput } from './cellInput';
import { cellOf, mergeAt, numberFormatOf, plainValue, putInput } from './cells';
import { growTable } from './growTable';
import { invalidArgument } from './HostError';
import type { HostState } from './HostState';
import { refuseLockedCells } from './permissions';
import { clearContents } from './rangeValues';
import { oneArea } from './rangeTarget';
import { headerCellsChanged } from './tableHeaders';
import type { Area, Sheet } from './Workbook';
import { addSheet, deleteSheet, renameSheet } from './worksheetMembers';
import { deleteCells, insertCells } from './shiftCells';
import { MAX_COLUMNS } from './Workbook';

/** What a person does in Excel; each raises the events that Excel raises. Refusals throw a HostError. */
export interface Officer {
  /** Types into the first cell of an address, as she would: a Thai Excel reads day/month and Buddhist years. */
  type(sheetName: string, address: string, input: string): void;
  /** Empties cells with the Delete key. */
  erase(sheetName: string, address: string): void;
  /** Selects one or, with Ctrl, several areas. */
  select(sheetName: string, ...addresses: readonly string[]): void;
  activate(sheetName: string): void;
  addSheet(name?: string): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, next: string): void;
  /** Inserts whole rows above row `row` (from 1, as the sheet shows it). */
  insertRows(sheetName: string, row: number, count: number): void;
  deleteRows(sheetName: string, row: number, count: number): void;
  /** Any other act on the workbook, such as those of insertRows.ts, sortRows.ts, copySheet.ts; `change` is what to redraw. */
  act(change: (state: HostState) => void): void;
}

/** Makes the officer of a host; `perform` runs an act and lets everybody know. */
export function createOfficer(state: HostState, perform: (act: () => void) => void): Officer {
  const find = (name: string): Sheet => {
    const found = state.workbook.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw invalidArgument(`There is no sheet ${name}.`);
    return found;
  };
  const areas = (address: string): readonly Area[] => {
    const reference = parseReference(address);
    if (reference === undefined) throw invalidArgument(`${address} is no address.`);
    return reference.areas;
  };
  const rows = (row: number, count: number): Area => ({
    row: row - 1,
    column: 0,
    rows: count,
    columns: MAX_COLUMNS,
  });
  return {
    type: (sheetName, address, input) => {
      perform(() => {
        typeInto(state, find(sheetName), oneArea(areas(address)), input);
      });
    },
    erase: (sheetName, address) => {
      perform(() => {
        const sheet = find(sheetName);
        for (const area of areas(address)) clearContents(state, sheet, area);
      });
    },
    select: (sheetName, ...addresses) => {
      perform(() => {
        const sheet = find(sheetName);
        activateSheet(state, sheet);
        sheet.selection = addresses.flatMap(areas);
        state.selectionChanged(sheet.id);
      });
    },
    activate: (sheetName) => {
      perform(() => {
        activateSheet(state, find(sheetName));
      });
    },
    addSheet: (name) => {
      perform(() => {
        activateSheet(state, addSheet(state, name));
      });
    },
    deleteSheet: (name) => {
      perform(() => {
        deleteSheet(state, find(name));
      });
    },
    renameSheet: (name, next) => {
      perform(() => {
        renameSheet(state, find(name), next);
      });
    },
    insertRows: (sheetName, row, count) => {
      perform(() => {
        insertCells(state, find(sheetName), rows(row, count), 'down');
      });
    },
    deleteRows: (sheetName, row, count) => {
      perform(() => {
        deleteCells(state, find(sheetName), rows(row, count), 'up');
      });
    },
    act: (change) => {
      perform(() => {
        change(state);
        state.needCalculation();
      });
    },
  };
}

function typeInto(state: HostState, sheet: Sheet, area: Area, text: string): void {
  const merge = mergeAt(sheet, area.row, area.column);
  const { row, column } = merge ?? area;
  const cell = { row, column, rows: 1, columns: 1 };
  refuseLockedCells(state, sheet, cell);
  const input = readInput(text, {
    numberFormat: numberFormatOf(sheet, row, column),
    locale: state.locale,
    thisYear: state.today().year,
  });
  if (input.kind === 'refused') throw invalidArgument();
  const entered = asPercent(input, numberFormatOf(sheet, row, column), text);
  const before = plainValue(cellOf(sheet, row, column)?.value);
  putInput(sheet, row, column, entered);
  growTable(sheet, row, column);
  headerCellsChanged(state.workbook, sheet, cell);
  state.cellsChanged({ sheetId: sheet.id, area: cell, type: 'RangeEdited', before });
}

/** A number typed into a percent cell means percents: 95.5 becomes 95.5 %. Numbers below 1 stay. */
function asPercent(input: EnteredInput, numberFormat: string, text: string): EnteredInput {
  if (input.kind !== 'value' || typeof input.value !== 'number' || text.includes('%')) return input;
  if (!numberFormat.includes('%') || Math.abs(input.value) < 1) return input;
  return { kind: 'value', value: Number(`${String(input.value)}e-2`) };
}
