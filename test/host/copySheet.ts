import { mapFormulasOf } from './mapFormulas';
import { renameSheetIn, renameTablesIn, rewriteReferences } from './shiftFormula';
import type { DefinedName, Sheet, Workbook } from './Workbook';

/**
 * Copies a sheet behind itself as Excel does and makes the copy active: formulas, rules and names that named the sheet name
 * the copy, tables get names of their own, names of the workbook that point at the sheet get a twin of the copy.
 */
export function copySheet(workbook: Workbook, sheet: Sheet, name = copyName(workbook, sheet.name)): Sheet {
  const place = workbook.sheets.indexOf(sheet);
  const renamed = new Map<string, string>();
  const { kept } = sheet;
  const copy: Sheet = {
    ...sheet,
    id: nextId(workbook),
    name,
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    columns: new Map(sheet.columns),
    rows: new Map(sheet.rows),
    merges: [...sheet.merges],
    conditionalFormats: sheet.conditionalFormats.map((format, index) => ({
      ...format,
      id: ruleId(place, index),
    })),
    validations: sheet.validations.map((validation) => ({ ...validation })),
    tables: sheet.tables.map((table) => {
      const own = tableName(workbook, table.name, renamed);
      renamed.set(table.name.toUpperCase(), own);
      return { ...table, id: `{${own}}`, name: own, columns: [...table.columns] };
    }),
    names: [...twins(workbook.names, sheet), ...sheet.names.map((each) => ({ ...each }))],
    page: { ...sheet.page },
    comments: new Map(sheet.comments),
    charts: sheet.charts.map((chart) => ({ ...chart, id: `${chart.id}-${String(workbook.sheets.length)}` })),
    ...(kept === undefined ? {} : { kept }),
  };
  mapFormulasOf(copy, (formula) => renameTablesIn(renameSheetIn(formula, sheet.name, name), renamed));
  workbook.sheets.splice(place + 1, 0, copy);
  workbook.activeSheetId = copy.id;
  return copy;
}

/** `ผล ITA` becomes `ผล ITA (2)`; names hold 31 letters. */
function copyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const end = ` (${String(number)})`;
    const candidate = base.slice(0, 31 - end.length) + end;
    if (!workbook.sheets.some((sheet) => sheet.name.toUpperCase() === candidate.toUpperCase()))
      return candidate;
  }
}

function nextId(workbook: Workbook): string {
  for (let number = workbook.sheets.length; ; number += 1) {
    const id = `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
    if (!workbook.sheets.some((sheet) => sheet.id === id)) return id;
  }
}

function ruleId(place: number, index: number): string {
  return `{00000000-000D-0000-${String(place).padStart(4, '0')}-${String(index).padStart(12, '0')}}`;
}

/** Excel puts a number behind the name of a copied table. */
function tableName(workbook: Workbook, name: string, renamed: ReadonlyMap<string, string>): string {
  const taken = new Set([
    ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toUpperCase())),
    ...[...renamed.values()].map((each) => each.toUpperCase()),
  ]);
  for (let number = taken.size + 1; ; number += 1) {
    const candidate = `${name}${String(number)}`;
    if (!taken.has(candidate.toUpperCase())) return candidate;
  }
}

function twins(names: readonly DefinedName[], sheet: Sheet): readonly DefinedName[] {
  return names.filter(({ formula }) => pointsAt(formula, sheet.name)).map((name) => ({ ...name }));
}

function pointsAt(formula: string, sheetName: string): boolean {
  let found = false;
  rewriteReferences(formula, (reference) => {
    found ||= reference.sheetName?.toUpperCase() === sheetName.toUpperCase();
    return reference;
  });
  return found;
}
