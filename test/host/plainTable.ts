import type { Table } from './Workbook';

/** A native table as Excel makes one of a range: a header row with filter buttons, banded rows, no totals. */
export function plainTable({
  id = '{T}',
  name,
  area,
  columns,
}: Pick<Table, 'name' | 'area' | 'columns'> & { readonly id?: string }): Table {
  return {
    id,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
    columns,
  };
}
