import { eventNumbers } from './eventNumbers';
import { invalidOperation } from './HostError';
import type { HostState } from './HostState';
import type { Sheet } from './Workbook';

/** Brings a sheet to the front and says so to those who listen. */
export function activateSheet(state: HostState, sheet: Sheet): void {
  const before = state.workbook.activeSheetId;
  if (before === sheet.id) return;
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
  state.workbook.activeSheetId = sheet.id;
  state.raise(eventNumbers.deactivated, before, { worksheetId: before });
  state.raise(eventNumbers.activated, sheet.id, { worksheetId: sheet.id });
}
