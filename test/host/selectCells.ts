import type { HostState, RangeTarget } from './HostState';
import { activateSheet } from './activateSheet';

/** Selects cells and shows their sheet, as `range.select()` and a click do. */
export function selectCells(state: HostState, target: RangeTarget): void {
  const sheet = state.sheet(target.sheetId);
  activateSheet(state, sheet);
  sheet.selection = target.areas;
  state.selectionChanged(sheet.id);
}
