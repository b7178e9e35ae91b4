import { addressOf } from './address';
import { cellOf, plainValue } from './cells';
import type { CellChange } from './HostState';
import type { Sheet } from './Workbook';

/** Who changed the workbook. */
export type Actor = 'addin' | 'officer';

/** What Excel says of changed cells; for a single one also what stood there and what stands there now. */
export function cellChangeEvent(
  sheet: Sheet,
  { area, type, shift, before }: CellChange,
  actor: Actor,
): Readonly<Record<string, unknown>> {
  const after = plainValue(cellOf(sheet, area.row, area.column)?.value);
  const details =
    before === undefined
      ? {}
      : {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: typeOf(before),
          valueTypeAfter: typeOf(after),
        };
  return {
    address: addressOf(area),
    changeType: type,
    source: 'Local',
    triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheet.id,
    shiftDirection: shift ?? 'None',
    referenceId: '',
    ...details,
  };
}

function typeOf(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
