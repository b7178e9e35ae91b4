import { parseReference } from './address';
import { boundingArea } from './areas';
import type { Arguments } from './Arguments';
import { HostError, invalidArgument } from './HostError';
import type { HostState, RangeTarget } from './HostState';
import type { Area, Sheet } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

/** A range of one area. */
export interface SingleRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The whole sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The sheet and the one area of a range. */
export function single(target: RangeTarget, state: HostState): SingleRange {
  const [area] = target.areas;
  if (area === undefined) throw new HostError('InvalidReference', 'The cells of this range were deleted.');
  return { sheet: state.sheet(target.sheetId), area };
}

/** A new area of a sheet; InvalidArgument when it leaves the sheet. */
export function checkedArea(area: Area): Area {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!inside) throw invalidArgument();
  return area;
}

/** Reads an address of a sheet, in its own coordinates; a sheet's name in it must be that sheet. A name is looked up. */
export function areasOf(state: HostState, sheet: Sheet, address: string): readonly Area[] {
  const reference = parseReference(address);
  if (reference === undefined) {
    const named = areasOfName(state, sheet, address);
    if (named === undefined) throw invalidArgument();
    return named;
  }
  if (reference.sheet !== undefined && reference.sheet.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument();
  return reference.areas.map(checkedArea);
}

/** The sheet that an address or a name's formula means, and its areas; undefined for anything else. */
export function referenceOf(
  state: HostState,
  formula: string,
  home: Sheet | undefined,
): { readonly sheet: Sheet; readonly areas: readonly Area[] } | undefined {
  const reference = parseReference(formula.replace(/^=/, ''));
  if (reference === undefined) return undefined;
  const sheet =
    reference.sheet === undefined
      ? home
      : state.workbook.sheets.find(({ name }) => name.toLowerCase() === reference.sheet?.toLowerCase());
  return sheet === undefined ? undefined : { sheet, areas: reference.areas };
}

function areasOfName(state: HostState, sheet: Sheet, text: string): readonly Area[] | undefined {
  const wanted = text.toLowerCase();
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === wanted);
  if (table !== undefined) {
    const header = table.showHeaders ? 1 : 0;
    const totals = table.showTotals ? 1 : 0;
    return [{ ...table.area, row: table.area.row + header, rows: table.area.rows - header - totals }];
  }
  const name = [...sheet.names, ...state.workbook.names].find(
    (candidate) => candidate.name.toLowerCase() === wanted,
  );
  const reference = name === undefined ? undefined : referenceOf(state, name.formula, sheet);
  return reference?.sheet.id === sheet.id ? reference.areas : undefined;
}

/** The range passed as an argument, as a proxy or as an address of `sheet`. */
export function rangeArgument(
  state: HostState,
  args: Arguments,
  index: number,
  sheet: Sheet | undefined,
): SingleRange {
  const object = args.object(index);
  if (object !== undefined) {
    if (object.range === undefined) throw invalidArgument();
    return single(object.range, state);
  }
  const address = args.text(index);
  const reference = referenceOf(state, address, sheet);
  if (reference !== undefined) {
    const area = reference.areas.length === 1 ? reference.areas[0] : undefined;
    if (area === undefined) throw invalidArgument();
    return { sheet: reference.sheet, area: checkedArea(area) };
  }
  if (sheet === undefined) throw invalidArgument();
  const [area] = areasOf(state, sheet, address);
  if (area === undefined) throw invalidArgument();
  return { sheet, area };
}

/** The area of an address that may name several areas, where Excel's getRange takes only one. */
export function oneArea(areas: readonly Area[]): Area {
  const [area] = areas;
  if (area === undefined || areas.length > 1) throw invalidArgument();
  return area;
}

/** The rectangle around a range's areas. */
export function boundsOf(areas: readonly Area[]): Area {
  const bounds = boundingArea(areas);
  if (bounds === undefined) throw invalidArgument();
  return bounds;
}
