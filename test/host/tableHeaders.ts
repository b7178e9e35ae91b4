import { holdsCell, intersect } from './areas';
import { cellOf, putInput } from './cells';
import { displayText } from './displayText';
import { renameColumnsIn } from './renameColumnsIn';
import type { Area, Sheet, Table, Workbook } from './Workbook';
import { cellAt } from './Workbook';

/** After cells of a header row were written: headers are texts, none is empty, none is there twice. */
export function headerCellsChanged(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const written = intersect({ ...table.area, rows: 1 }, area);
    if (written !== undefined) readHeaders(workbook, sheet, table, written);
  }
}

/**
 * Takes the header texts from the cells, makes them unique and writes them back. Where one is there twice, the one that was
 * just `written` gives way.
 */
export function readHeaders(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  written: Area = { ...table.area, rows: 1 },
): void {
  const before = table.columns;
  const { row, column, columns } = table.area;
  const isNew = (index: number): boolean => holdsCell(written, row, column + index);
  const shown = Array.from({ length: columns }, (_, index) => {
    const cell = cellOf(sheet, row, column + index);
    return displayText(cell?.value, cell?.style?.numberFormat).text;
  });
  const taken = new Set(shown.flatMap((name, index) => (isNew(index) ? [] : [name.toLowerCase()])));
  table.columns = shown.map((text, index) => {
    if (!isNew(index)) return text;
    const name = uniqueName(text.trim() === '' ? `Column${String(index + 1)}` : text, taken);
    taken.add(name.toLowerCase());
    const cell = cellOf(sheet, row, column + index);
    if (cell?.value !== name || cell.formula !== undefined) {
      putInput(sheet, row, column + index, { kind: 'value', value: name });
    }
    return name;
  });
  const renamed = new Map(
    before.flatMap((name, index) => {
      const next = table.columns[index];
      return before.length !== columns || next === undefined || next === name
        ? []
        : [[name.toLowerCase(), next] as const];
    }),
  );
  if (renamed.size > 0) renameColumns(workbook, sheet, table, renamed);
}

/** Formulas that name a column follow when its header is written over. */
function renameColumns(
  workbook: Workbook,
  home: Sheet,
  table: Table,
  renamed: ReadonlyMap<string, string>,
): void {
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (!cell.formula?.includes('[')) continue;
      const { row, column } = cellAt(key);
      const stands = sheet.id === home.id && holdsCell(table.area, row, column) ? 'inside' : 'outside';
      const formula = renameColumnsIn(cell.formula, table.name, stands, renamed);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
  }
}

/** A column's name that no other column has: `สถานะ2` when `สถานะ` is taken. */
export function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${String(number)}`.toLowerCase())) number += 1;
  return `${wanted}${String(number)}`;
}

/** The table that a cell belongs to. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find((table) => holdsCell(table.area, row, column));
}
