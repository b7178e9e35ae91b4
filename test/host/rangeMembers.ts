import { addressOf } from './address';
import { boundingArea, intersect } from './areas';
import { HostError, invalidArgument, itemNotFound } from './HostError';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import { cellProperties, setCellProperties } from './cellProperties';
import { clearRange } from './clearRange';
import { conditionalFormatCollection } from './conditionalFormatMembers';
import { copyRange } from './copyRange';
import { dataValidation } from './dataValidationMembers';
import { mergeCells, unmergeCells } from './mergeCells';
import { rangeAreas } from './rangeAreasMembers';
import { rangeFormat } from './rangeFormatMembers';
import { checkedArea, rangeArgument, single } from './rangeTarget';
import {
  formulasOf,
  isUnbounded,
  numberFormatsOf,
  textOfCells,
  valuesOf,
  valueTypesOf,
  writeCells,
} from './rangeValues';
import { hideColumns, hideRows, hiddenColumns, hiddenRows } from './hiddenLines';
import { leftOf, topOf, widthOf, heightOf } from './cellPosition';
import { selectCells } from './selectCells';
import { deleteCells, insertCells } from './shiftCells';
import { tablesOfRange } from './tableMembers';
import { normalFontOf } from './styleProperties';
import { surroundingRegion, usedArea } from './usedRange';
import { worksheet } from './worksheetMembers';
import { writeNumberFormats } from './writeNumberFormats';
import type { Area } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

const cellCount = (area: Area): number => {
  const count = area.rows * area.columns;
  // Excel gives -1 where the count does not fit 32 bits.
  return count > 2_147_483_647 ? -1 : count;
};

const members: Members<RangeTarget> = {
  type: 'Range',
  range: (target) => target,
  scalars: {
    Address: {
      get: (target, state) => {
        const { sheet, area } = single(target, state);
        return addressOf(area, sheet.name);
      },
    },
    RowIndex: { get: (target, state) => single(target, state).area.row },
    ColumnIndex: { get: (target, state) => single(target, state).area.column },
    RowCount: { get: (target, state) => single(target, state).area.rows },
    ColumnCount: { get: (target, state) => single(target, state).area.columns },
    CellCount: { get: (target, state) => cellCount(single(target, state).area) },
    IsEntireColumn: { get: (target, state) => single(target, state).area.rows === MAX_ROWS },
    IsEntireRow: { get: (target, state) => single(target, state).area.columns === MAX_COLUMNS },
    Values: {
      get: (target, state) => {
        state.calculate();
        const { sheet, area } = single(target, state);
        return valuesOf(sheet, area);
      },
      set: (target, value, state) => {
        const { sheet, area } = single(target, state);
        writeCells(state, sheet, area, value);
      },
    },
    Formulas: {
      get: (target, state) => {
        state.calculate();
        const { sheet, area } = single(target, state);
        return formulasOf(sheet, area);
      },
      set: (target, value, state) => {
        const { sheet, area } = single(target, state);
        writeCells(state, sheet, area, value);
      },
    },
    Text: {
      get: (target, state) => {
        state.calculate();
        const { sheet, area } = single(target, state);
        return textOfCells(sheet, area);
      },
    },
    ValueTypes: {
      get: (target, state) => {
        state.calculate();
        const { sheet, area } = single(target, state);
        return valueTypesOf(sheet, area);
      },
    },
    NumberFormat: {
      get: (target, state) => {
        const { sheet, area } = single(target, state);
        return numberFormatsOf(sheet, area);
      },
      set: (target, value, state) => {
        const { sheet, area } = single(target, state);
        writeNumberFormats(state, sheet, area, value);
      },
    },
    RowHidden: {
      get: (target, state) => hiddenRows(single(target, state)),
      set: (target, value, state) => {
        hideRows(state, single(target, state), value === true ? 'hidden' : 'shown');
      },
    },
    ColumnHidden: {
      get: (target, state) => hiddenColumns(single(target, state)),
      set: (target, value, state) => {
        hideColumns(state, single(target, state), value === true ? 'hidden' : 'shown');
      },
    },
    Hidden: {
      get: (target, state) => {
        const rows = hiddenRows(single(target, state));
        const columns = hiddenColumns(single(target, state));
        if (rows === true || columns === true) return true;
        return rows === null || columns === null ? null : false;
      },
    },
    Left: { get: (target, state) => leftOf(single(target, state)) },
    Top: { get: (target, state) => topOf(single(target, state)) },
    Width: { get: (target, state) => widthOf(single(target, state)) },
    Height: { get: (target, state) => heightOf(single(target, state)) },
  },
  objects: {
    Worksheet: (target, state) => worksheet(target.sheetId, state),
    Format: (target, state) => rangeFormat(target, state),
    ConditionalFormats: (target, state) => conditionalFormatCollection(target, state),
    DataValidation: (target, state) => dataValidation(target, state),
  },
  finders: {
    GetCell: (target, args, state) => {
      const { area } = single(target, state);
      return part(target, state, {
        row: area.row + args.integer(0),
        column: area.column + args.integer(1),
        rows: 1,
        columns: 1,
      });
    },
    GetRow: (target, args, state) => {
      const { area } = single(target, state);
      return part(target, state, { ...area, row: area.row + args.integer(0), rows: 1 });
    },
    GetColumn: (target, args, state) => {
      const { area } = single(target, state);
      return part(target, state, { ...area, column: area.column + args.integer(0), columns: 1 });
    },
    GetLastCell: (target, _, state) => {
      const { area } = single(target, state);
      return part(target, state, {
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      });
    },
    GetLastRow: (target, _, state) => {
      const { area } = single(target, state);
      return part(target, state, { ...area, row: area.row + area.rows - 1, rows: 1 });
    },
    GetLastColumn: (target, _, state) => {
      const { area } = single(target, state);
      return part(target, state, { ...area, column: area.column + area.columns - 1, columns: 1 });
    },
    GetOffsetRange: (target, args, state) => {
      const { area } = single(target, state);
      return part(target, state, {
        ...area,
        row: area.row + args.integer(0),
        column: area.column + args.integer(1),
      });
    },
    GetResizedRange: (target, args, state) => {
      const { area } = single(target, state);
      return part(target, state, {
        ...area,
        rows: area.rows + args.integer(0),
        columns: area.columns + args.integer(1),
      });
    },
    GetAbsoluteResizedRange: (target, args, state) => {
      const { area } = single(target, state);
      return part(target, state, { ...area, rows: args.integer(0), columns: args.integer(1) });
    },
    GetEntireColumn: (target, _, state) =>
      part(target, state, { ...single(target, state).area, row: 0, rows: MAX_ROWS }),
    GetEntireRow: (target, _, state) =>
      part(target, state, { ...single(target, state).area, column: 0, columns: MAX_COLUMNS }),
    GetIntersection: (target, args, state) => {
      const shared = sharedCells(target, state, rangeArgument(state, args, 0, state.sheet(target.sheetId)));
      if (shared === undefined) throw itemNotFound();
      return part(target, state, shared);
    },
    GetIntersectionOrNullObject: (target, args, state) => {
      const shared = sharedCells(target, state, rangeArgument(state, args, 0, state.sheet(target.sheetId)));
      return shared === undefined ? null : part(target, state, shared);
    },
    GetBoundingRect: (target, args, state) => {
      const { sheet, area } = single(target, state);
      const other = rangeArgument(state, args, 0, sheet);
      const bounds = boundingArea([area, other.area]);
      if (other.sheet.id !== sheet.id || bounds === undefined) throw invalidArgument();
      return part(target, state, bounds);
    },
    GetSurroundingRegion: (target, _, state) => {
      const { sheet, area } = single(target, state);
      return part(target, state, surroundingRegion(sheet, area));
    },
    GetUsedRange: (target, args, state) => {
      const { sheet, area } = single(target, state);
      const used = usedArea(sheet, args.flag(0) ? 'values' : 'formats', area);
      if (used === undefined) throw itemNotFound();
      return part(target, state, used);
    },
    GetUsedRangeOrNullObject: (target, args, state) => {
      const { sheet, area } = single(target, state);
      const used = usedArea(sheet, args.flag(0) ? 'values' : 'formats', area);
      return used === undefined ? null : part(target, state, used);
    },
    GetTables: (target, args, state) => {
      const { sheet, area } = single(target, state);
      return tablesOfRange({ sheetId: sheet.id, area, fully: args.flag(0) }, state);
    },
    GetMergedAreasOrNullObject: (target, _, state) => {
      const { sheet, area } = single(target, state);
      const merged = sheet.merges.filter((merge) => intersect(merge, area) !== undefined);
      return merged.length === 0 ? null : rangeAreas({ sheetId: sheet.id, areas: merged }, state);
    },
    Insert: (target, args, state) => {
      const { sheet, area } = single(target, state);
      insertCells(state, sheet, area, args.text(0) === 'Right' ? 'right' : 'down');
      return range({ sheetId: sheet.id, areas: [area] }, state);
    },
  },
  methods: {
    _KeepReference: () => null,
    _ValidateArraySize: (target, args, state) => {
      const { area } = single(target, state);
      if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) {
        throw new HostError(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
      return null;
    },
    Select: (target, _, state) => {
      selectCells(state, target);
    },
    Clear: (target, args, state) => {
      const { sheet, area } = single(target, state);
      clearRange(state, sheet, area, args.optionalText(0) ?? 'All');
    },
    Delete: (target, args, state) => {
      const { sheet, area } = single(target, state);
      deleteCells(state, sheet, area, args.text(0) === 'Left' ? 'left' : 'up');
    },
    CopyFrom: (target, args, state) => {
      const to = single(target, state);
      copyRange(state, rangeArgument(state, args, 0, to.sheet), to, {
        what: args.optionalText(1) ?? 'All',
        blanks: args.flag(2) ? 'skip' : 'copy',
        direction: args.flag(3) ? 'transposed' : 'straight',
      });
    },
    Merge: (target, args, state) => {
      mergeCells(state, single(target, state), args.flag(0) ? 'each row' : 'one block');
    },
    Unmerge: (target, _, state) => {
      unmergeCells(state, single(target, state));
    },
    GetCellProperties: (target, args, state) => {
      const { sheet, area } = single(target, state);
      if (isUnbounded(area)) throw invalidArgument();
      return cellProperties(sheet, area, args.at(0), normalFontOf(state.workbook));
    },
    SetCellProperties: (target, args, state) => {
      const { sheet, area } = single(target, state);
      setCellProperties(state, sheet, area, args.at(0));
    },
    Calculate: (_, __, state) => {
      state.calculate();
    },
  },
};

/** A range of one area. */
export function range(target: RangeTarget, state: HostState): HostObject {
  return bind(members, target, state);
}

function part(target: RangeTarget, state: HostState, area: Area): HostObject {
  return range({ sheetId: target.sheetId, areas: [checkedArea(area)] }, state);
}

function sharedCells(
  target: RangeTarget,
  state: HostState,
  other: { readonly sheet: { readonly id: string }; readonly area: Area },
): Area | undefined {
  const { sheet, area } = single(target, state);
  return other.sheet.id === sheet.id ? intersect(area, other.area) : undefined;
}

/** What is played here. */
export const rangeTables: readonly MemberNames[] = [members];
