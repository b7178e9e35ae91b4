import type { HostObject, MemberNames, Members } from './HostObject';
import { bind } from './HostObject';
import type { HostState } from './HostState';

interface SheetTarget {
  readonly sheetId: string;
}

const ofSheet: Members<SheetTarget> = {
  type: 'WorksheetProtection',
  scalars: { Protected: { get: ({ sheetId }, state) => state.sheet(sheetId).protection !== undefined } },
};

const ofWorkbook: Members<undefined> = {
  type: 'WorkbookProtection',
  scalars: { Protected: { get: (_, state) => state.workbook.structureProtected } },
};

/** `sheet.protection`. */
export function worksheetProtection(target: SheetTarget, state: HostState): HostObject {
  return bind(ofSheet, target, state);
}

/** `workbook.protection`: of the order and names of sheets. */
export function workbookProtection(state: HostState): HostObject {
  return bind(ofWorkbook, undefined, state);
}

/** What is played here. */
export const protectionTables: readonly MemberNames[] = [ofSheet, ofWorkbook];
