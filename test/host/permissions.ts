import { isUnlocked } from './cells';
import { accessDenied } from './HostError';
import type { HostState } from './HostState';
import type { Area, Sheet } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

const READ_ONLY = 'The workbook was opened read-only.';
const PROTECTED = 'The cell or chart you are trying to change is on a protected sheet.';

/** Refuses any change when the file was opened read-only. */
export function refuseReadOnly(state: HostState): void {
  if (state.faults.readOnly) throw accessDenied(READ_ONLY);
}

/** Refuses to write cells that a protected sheet locks. */
export function refuseLockedCells(state: HostState, sheet: Sheet, area: Area): void {
  refuseReadOnly(state);
  if (sheet.protection === undefined) return;
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) throw accessDenied(PROTECTED);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isUnlocked(sheet, row, column)) throw accessDenied(PROTECTED);
    }
  }
}

/** Refuses what a protected sheet refuses whatever its cells: formats, conditional formats, validation, tables, rows. */
export function refuseProtectedSheet(state: HostState, sheet: Sheet, allowedBy?: string): void {
  refuseReadOnly(state);
  if (sheet.protection === undefined || allows(sheet.protection.options, allowedBy)) return;
  throw accessDenied(PROTECTED);
}

/** Refuses to add, delete, rename, move or hide sheets when the workbook's structure is protected. */
export function refuseProtectedStructure(state: HostState): void {
  refuseReadOnly(state);
  if (state.workbook.structureProtected) throw accessDenied('The workbook structure is protected.');
}

function allows(options: unknown, name: string | undefined): boolean {
  if (name === undefined || typeof options !== 'object' || options === null) return false;
  return Object.entries(options).some(([key, value]) => key === name && value === true);
}
