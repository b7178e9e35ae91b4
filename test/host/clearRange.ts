import { clearConditionalFormats } from './clearConditionalFormats';
import { eachCell } from './cells';
import { restyle } from './cellStyles';
import { clearValidation } from './clearValidation';
import { apiNotFound, invalidArgument } from './HostError';
import type { HostState } from './HostState';
import { refuseLockedCells, refuseProtectedSheet } from './permissions';
import { clearContents } from './rangeValues';
import type { Area, Sheet } from './Workbook';
import { cellKey } from './Workbook';

/** `range.clear`: all, formats (conditional ones too), or contents. */
export function clearRange(state: HostState, sheet: Sheet, area: Area, what: string): void {
  if (what === 'Contents') {
    clearContents(state, sheet, area);
    return;
  }
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') throw apiNotFound(`Range.clear(${what})`);
  if (what !== 'All' && what !== 'Formats' && what !== 'ResetContents') throw invalidArgument();
  refuseProtectedSheet(state, sheet, 'allowFormatCells');
  if (what !== 'Formats') {
    refuseLockedCells(state, sheet, area);
    clearContents(state, sheet, area);
    clearValidation(sheet, [area]);
    eachCell(sheet, area, (_, row, column) => {
      sheet.comments.delete(cellKey(row, column));
    });
  }
  restyle(sheet, area, () => undefined);
  sheet.merges = sheet.merges.filter(
    (merge) =>
      !(
        merge.row >= area.row &&
        merge.row < area.row + area.rows &&
        merge.column >= area.column &&
        merge.column < area.column + area.columns
      ),
  );
  clearConditionalFormats(sheet, [area]);
  state.formatsChanged(sheet.id, area);
}
