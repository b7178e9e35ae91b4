import { restyle } from './cellStyles';
import { invalidArgument } from './HostError';
import type { HostState } from './HostState';
import { refuseProtectedSheet } from './permissions';
import { isUnbounded, spread } from './rangeValues';
import type { Area, CellStyle, Sheet } from './Workbook';

/** Writes `numberFormat`: one format for all cells or one for each; null leaves a cell as it is. */
export function writeNumberFormats(state: HostState, sheet: Sheet, area: Area, written: unknown): void {
  refuseProtectedSheet(state, sheet, 'allowFormatCells');
  if (typeof written === 'string') {
    restyle(sheet, area, withFormat(written));
  } else {
    if (isUnbounded(area)) throw invalidArgument();
    spread(area, written).forEach((line, row) => {
      line.forEach((format, column) => {
        if (format === null) return;
        if (typeof format !== 'string') throw invalidArgument();
        restyle(
          sheet,
          { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
          withFormat(format),
        );
      });
    });
  }
  state.formatsChanged(sheet.id, area);
}

function withFormat(format: string): (style: CellStyle | undefined) => CellStyle | undefined {
  return (style) => {
    if (format !== 'General' && format !== '') return { ...style, numberFormat: format };
    const { numberFormat: _, ...rest } = style ?? {};
    return Object.keys(rest).length === 0 ? undefined : rest;
  };
}
