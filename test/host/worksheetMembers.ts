import type { Arguments } from './Arguments';
import { activateSheet } from './activateSheet';
import { autoFilter } from './autoFilterMembers';
import { chartCollection } from './chartMembers';
import { eventNumbers } from './eventNumbers';
import { freezePanes } from './freezePanesMembers';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState } from './HostState';
import { isValidSheetName } from './names';
import { nameCollection } from './nameMembers';
import { horizontalPageBreaks } from './pageBreakMembers';
import { pageLayout } from './pageLayoutMembers';
import { refuseProtectedStructure, refuseReadOnly } from './permissions';
import { rangeAreas } from './rangeAreasMembers';
import { range } from './rangeMembers';
import { areasOf, checkedArea, oneArea, WHOLE_SHEET } from './rangeTarget';
import { rewriteFormulas } from './rewriteFormulas';
import { loseSheetIn, renameSheetIn } from './shiftFormula';
import { worksheetProtection } from './protectionMembers';
import { colorFrom } from './styleProperties';
import { tableCollection } from './tableMembers';
import { usedArea } from './usedRange';
import type { Sheet, Workbook } from './Workbook';
import { emptySheet } from './Workbook';

interface SheetTarget {
  readonly id: string;
}

const listeners = {
  _RegisterActivatedEvent: eventNumbers.activated,
  _RegisterDeactivatedEvent: eventNumbers.deactivated,
  _RegisterDataChangedEvent: eventNumbers.changed,
  _RegisterFormatChangedEvent: eventNumbers.formatChanged,
  _RegisterSelectionChangedEvent: eventNumbers.selectionChanged,
} as const;

/** Members by which the client starts and stops listening to a target. */
function listening<T>(
  events: Readonly<Record<string, number>>,
  targetId: (target: T) => string,
): NonNullable<Members<T>['methods']> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, event]) => [
      [
        name,
        (target: T, _: unknown, state: HostState) => {
          state.listen(event, targetId(target), 'start');
        },
      ],
      [
        name.replace('_Register', '_Unregister'),
        (target: T, _: unknown, state: HostState) => {
          state.listen(event, targetId(target), 'stop');
        },
      ],
    ]),
  );
}

const members: Members<SheetTarget> = {
  type: 'Worksheet',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ id }, state) => state.sheet(id).name,
      set: ({ id }, value, state) => {
        renameSheet(state, state.sheet(id), value);
      },
    },
    Position: {
      get: ({ id }, state) => state.workbook.sheets.indexOf(state.sheet(id)),
      set: ({ id }, value, state) => {
        refuseProtectedStructure(state);
        const sheet = state.sheet(id);
        const others = state.workbook.sheets.filter((other) => other.id !== id);
        if (typeof value !== 'number' || value < 0 || value > others.length) throw invalidArgument();
        state.workbook.sheets = [...others.slice(0, value), sheet, ...others.slice(value)];
      },
    },
    Visibility: {
      get: ({ id }, state) => state.sheet(id).visibility,
      set: ({ id }, value, state) => {
        refuseProtectedStructure(state);
        const sheet = state.sheet(id);
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument();
        if (value !== 'Visible') leaveSheet(state, sheet);
        sheet.visibility = value;
      },
    },
    ShowGridlines: {
      get: ({ id }, state) => state.sheet(id).showGridlines,
      set: ({ id }, value, state) => {
        refuseReadOnly(state);
        if (typeof value !== 'boolean') throw invalidArgument();
        state.sheet(id).showGridlines = value;
      },
    },
    TabColor: {
      get: ({ id }, state) => state.sheet(id).tabColor ?? '',
      set: ({ id }, value, state) => {
        refuseProtectedStructure(state);
        const sheet = state.sheet(id);
        if (value === '') delete sheet.tabColor;
        else sheet.tabColor = colorFrom(value);
      },
    },
  },
  setAs: { Gridlines: 'ShowGridlines' },
  objects: {
    AutoFilter: ({ id }, state) => autoFilter({ sheetId: id }, state),
    Charts: ({ id }, state) => chartCollection({ sheetId: id }, state),
    FreezePanes: ({ id }, state) => freezePanes({ sheetId: id }, state),
    HorizontalPageBreaks: ({ id }, state) => horizontalPageBreaks({ sheetId: id }, state),
    Names: ({ id }, state) => nameCollection({ sheetId: id }, state),
    PageLayout: ({ id }, state) => pageLayout({ sheetId: id }, state),
    Protection: ({ id }, state) => worksheetProtection({ sheetId: id }, state),
    Tables: ({ id }, state) => tableCollection({ sheetId: id }, state),
  },
  finders: {
    GetCell: ({ id }, args, state) =>
      range(
        {
          sheetId: id,
          areas: [checkedArea({ row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 })],
        },
        state,
      ),
    GetRange: ({ id }, args, state) => {
      const address = args.optionalText(0);
      const area =
        address === undefined || address === ''
          ? WHOLE_SHEET
          : oneArea(areasOf(state, state.sheet(id), address));
      return range({ sheetId: id, areas: [area] }, state);
    },
    GetRanges: ({ id }, args, state) => {
      const address = args.optionalText(0);
      const areas =
        address === undefined || address === '' ? [WHOLE_SHEET] : areasOf(state, state.sheet(id), address);
      return rangeAreas({ sheetId: id, areas }, state);
    },
    GetRangeByIndexes: ({ id }, args, state) =>
      range(
        {
          sheetId: id,
          areas: [
            checkedArea({
              row: args.integer(0),
              column: args.integer(1),
              rows: args.integer(2),
              columns: args.integer(3),
            }),
          ],
        },
        state,
      ),
    GetUsedRange: ({ id }, args, state) => {
      const used = usedArea(state.sheet(id), args.flag(0) ? 'values' : 'formats');
      // An empty sheet's used range is its first cell.
      return range({ sheetId: id, areas: [used ?? { row: 0, column: 0, rows: 1, columns: 1 }] }, state);
    },
    GetUsedRangeOrNullObject: ({ id }, args, state) => {
      const used = usedArea(state.sheet(id), args.flag(0) ? 'values' : 'formats');
      return used === undefined ? null : range({ sheetId: id, areas: [used] }, state);
    },
    _GetSheetById: (_, args, state) => worksheet(state.sheet(args.text(0)).id, state),
  },
  methods: {
    ...listening<SheetTarget>(listeners, ({ id }) => id),
    Activate: ({ id }, _, state) => {
      activateSheet(state, state.sheet(id));
    },
    Delete: ({ id }, _, state) => {
      deleteSheet(state, state.sheet(id));
    },
    Calculate: (_, __, state) => {
      state.calculate();
    },
  },
};

const collection: Members<undefined> = {
  type: 'WorksheetCollection',
  items: (_, state) => state.workbook.sheets.map(({ id }) => worksheet(id, state)),
  item: (_, key, state) => {
    const found = sheetByKey(state.workbook, key);
    return found === undefined ? null : worksheet(found.id, state);
  },
  finders: {
    GetActiveWorksheet: (_, __, state) => worksheet(state.workbook.activeSheetId, state),
    GetFirst: (_, args, state) => edgeSheet(state, shownSheets(state, args)),
    GetLast: (_, args, state) => edgeSheet(state, [...shownSheets(state, args)].reverse()),
    Add: (_, args, state) => worksheet(addSheet(state, args.optionalText(0)).id, state),
  },
  methods: {
    ...listening<undefined>(
      { ...listeners, _RegisterAddedEvent: eventNumbers.added, _RegisterDeletedEvent: eventNumbers.deleted },
      () => 'Workbook',
    ),
    GetCount: (_, args, state) => shownSheets(state, args).length,
  },
};

/** A worksheet, by its id. */
export function worksheet(id: string, state: HostState): HostObject {
  return bind(members, { id }, state);
}

/** `workbook.worksheets`. */
export function worksheetCollection(state: HostState): HostObject {
  return bind(collection, undefined, state);
}

function sheetByKey(workbook: Workbook, key: unknown): Sheet | undefined {
  const wanted = String(key).toLowerCase();
  return workbook.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** All sheets, or those that can be seen when the first argument says so. */
function shownSheets(state: HostState, args: Arguments): readonly Sheet[] {
  return state.workbook.sheets.filter(({ visibility }) => !args.flag(0) || visibility === 'Visible');
}

function edgeSheet(state: HostState, [found]: readonly Sheet[]): HostObject {
  if (found === undefined) throw itemNotFound();
  return worksheet(found.id, state);
}

/** Adds a sheet at the end, by a name or by the next free `Sheet2`. */
export function addSheet(state: HostState, wanted: string | undefined): Sheet {
  refuseProtectedStructure(state);
  const { workbook } = state;
  let name = wanted;
  for (
    let number = workbook.sheets.length;
    name === undefined || (wanted === undefined && taken(workbook, name));
    number += 1
  ) {
    name = `Sheet${String(number + 1)}`;
  }
  if (!isValidSheetName(name)) throw invalidArgument();
  if (taken(workbook, name)) throw itemAlreadyExists();
  const sheet = emptySheet(`{${state.newId()}}`, name);
  workbook.sheets.push(sheet);
  state.raise(eventNumbers.added, 'Workbook', { worksheetId: sheet.id, source: 'Local' });
  state.needCalculation();
  return sheet;
}

/** Deletes a sheet; the last one that can be seen stays. */
export function deleteSheet(state: HostState, sheet: Sheet): void {
  refuseProtectedStructure(state);
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('A very hidden sheet cannot be deleted.');
  leaveSheet(state, sheet);
  state.workbook.sheets = state.workbook.sheets.filter(({ id }) => id !== sheet.id);
  rewriteFormulas(state.workbook, (formula) => loseSheetIn(formula, sheet.name));
  state.raise(eventNumbers.deleted, 'Workbook', { worksheetId: sheet.id, source: 'Local' });
  state.needCalculation();
}

/** Renames a sheet; formulas that name it go along. */
export function renameSheet(state: HostState, sheet: Sheet, name: unknown): void {
  refuseProtectedStructure(state);
  if (typeof name !== 'string' || !isValidSheetName(name)) throw invalidArgument();
  const other = sheetByKey(state.workbook, name);
  if (other !== undefined && other.id !== sheet.id) throw itemAlreadyExists();
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(state.workbook, (formula) => renameSheetIn(formula, before, name));
  state.needCalculation();
}

function leaveSheet(state: HostState, sheet: Sheet): void {
  const visible = state.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const others = visible.filter(({ id }) => id !== sheet.id);
  if (others.length === 0) throw invalidOperation('A workbook must contain at least one visible worksheet.');
  if (state.workbook.activeSheetId !== sheet.id) return;
  const index = visible.findIndex(({ id }) => id === sheet.id);
  const next = others[Math.min(index, others.length - 1)];
  if (next !== undefined) activateSheet(state, next);
}

function taken(workbook: Workbook, name: string): boolean {
  return workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** What is played here. */
export const worksheetTables: readonly MemberNames[] = [members, collection];
