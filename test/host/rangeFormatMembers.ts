import { autofitColumns, autofitRows } from './autofit';
import { rangeBorders } from './borderMembers';
import { columnsOf } from './cellPosition';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pointsOfWidth, widthOfPoints } from './columnWidth';
import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState, RangeTarget } from './HostState';
import { refuseProtectedSheet } from './permissions';
import {
  alignmentProperties,
  changeStyle,
  fillProperties,
  fontProperties,
  numberFrom,
  protectionProperties,
  styleScalars,
} from './styleProperties';
import { MAX_COLUMNS } from './Workbook';

const fill: Members<RangeTarget> = {
  type: 'RangeFill',
  scalars: styleScalars(fillProperties),
  methods: {
    Clear: (target, _, state) => {
      changeStyle(state, target, (style) => {
        const { fill: __, ...rest } = style ?? {};
        return rest;
      });
    },
  },
};

const font: Members<RangeTarget> = { type: 'RangeFont', scalars: styleScalars(fontProperties) };

const protection: Members<RangeTarget> = {
  type: 'FormatProtection',
  scalars: styleScalars(protectionProperties),
};

const members: Members<RangeTarget> = {
  type: 'RangeFormat',
  scalars: {
    ...styleScalars(alignmentProperties),
    UseStandardWidth: {
      get: (target, state) => {
        const sheet = state.sheet(target.sheetId);
        const standard = target.areas
          .flatMap(columnsOf)
          .map((column) => sheet.columns.get(column)?.width === undefined);
        return standard.every((each) => each === standard[0]) ? (standard[0] ?? null) : null;
      },
      set: (target, value, state) => {
        const sheet = state.sheet(target.sheetId);
        refuseProtectedSheet(state, sheet, 'allowFormatColumns');
        if (value !== true) return;
        for (const column of target.areas.flatMap(columnsOf)) {
          const { width: _, ...look } = sheet.columns.get(column) ?? {};
          sheet.columns.set(column, look);
        }
      },
    },
    ColumnWidth: {
      get: (target, state) => {
        const sheet = state.sheet(target.sheetId);
        const standard = sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH;
        const widths = target.areas
          .flatMap(columnsOf)
          .map((column) => pointsOfWidth(sheet.columns.get(column)?.width ?? standard));
        return same(widths);
      },
      set: (target, value, state) => {
        const sheet = state.sheet(target.sheetId);
        refuseProtectedSheet(state, sheet, 'allowFormatColumns');
        // 255 characters is Excel's widest column.
        const width = widthOfPoints(numberFrom(value, 0, pointsOfWidth(255.7)));
        for (const column of target.areas.flatMap(columnsOf)) {
          sheet.columns.set(column, { ...sheet.columns.get(column), width });
        }
      },
    },
    UseStandardHeight: {
      get: (target, state) => {
        const sheet = state.sheet(target.sheetId);
        const standard = target.areas.flatMap((area) =>
          Array.from(
            { length: area.rows },
            (_, index) => sheet.rows.get(area.row + index)?.height === undefined,
          ),
        );
        return standard.every((each) => each === standard[0]) ? (standard[0] ?? null) : null;
      },
      set: (target, value, state) => {
        const sheet = state.sheet(target.sheetId);
        refuseProtectedSheet(state, sheet, 'allowFormatRows');
        if (value !== true) return;
        for (const { row: first, rows } of target.areas) {
          for (let row = first; row < first + rows; row += 1) {
            const { height: _, ...look } = sheet.rows.get(row) ?? {};
            sheet.rows.set(row, look);
          }
        }
      },
    },
    RowHeight: {
      get: (target, state) => {
        const sheet = state.sheet(target.sheetId);
        const standard = sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
        return same(
          target.areas.flatMap((area) => {
            const known = [...sheet.rows].filter(([row]) => row >= area.row && row < area.row + area.rows);
            const heights = known.map(([, { height }]) => height ?? standard);
            return known.length < area.rows ? [standard, ...heights] : heights;
          }),
        );
      },
      set: (target, value, state) => {
        const sheet = state.sheet(target.sheetId);
        refuseProtectedSheet(state, sheet, 'allowFormatRows');
        const height = numberFrom(value, 0, 409.5);
        for (const { row: first, rows } of target.areas) {
          for (let row = first; row < first + rows; row += 1)
            sheet.rows.set(row, { ...sheet.rows.get(row), height });
        }
      },
    },
  },
  objects: {
    Fill: (target, state) => bind(fill, target, state),
    Font: (target, state) => bind(font, target, state),
    Protection: (target, state) => bind(protection, target, state),
    Borders: (target, state) => rangeBorders(target, state),
  },
  methods: {
    AutofitColumns: (target, _, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet, 'allowFormatColumns');
      state.calculate();
      for (const area of target.areas) autofitColumns(sheet, area.columns === MAX_COLUMNS ? undefined : area);
    },
    AutofitRows: (target, _, state) => {
      const sheet = state.sheet(target.sheetId);
      refuseProtectedSheet(state, sheet, 'allowFormatRows');
      state.calculate();
      for (const area of target.areas) autofitRows(sheet, area);
    },
  },
};

/** `range.format`, of one area or of several. */
export function rangeFormat(target: RangeTarget, state: HostState): HostObject {
  return bind(members, target, state);
}

function same(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** What is played here. */
export const rangeFormatTables: readonly MemberNames[] = [fill, font, protection, members];
