import type { ConditionalFormat, DefinedName, Sheet, Validation, Workbook } from './Workbook';

/** A formula (with `=`) after something changed; `sheet` is the one it stands on, undefined for a name of the workbook. */
export type FormulaMap = (formula: string, sheet: Sheet | undefined) => string;

/** Puts every formula of a workbook through `map`: cells, names, conditional formats, validations, sources of charts. */
export function mapFormulas(workbook: Workbook, map: FormulaMap): void {
  mapNames(workbook.names, (formula) => map(formula, undefined));
  for (const sheet of workbook.sheets) mapFormulasOf(sheet, (formula) => map(formula, sheet));
}

/** Puts every formula of one sheet through `map`; `rules` may map those of formats and validations otherwise. */
export function mapFormulasOf(
  sheet: Sheet,
  map: (formula: string) => string,
  rules: (formula: string, owner: ConditionalFormat | Validation) => string = map,
): void {
  for (const cell of sheet.cells.values()) if (cell.formula !== undefined) cell.formula = map(cell.formula);
  mapNames(sheet.names, map);
  for (const format of sheet.conditionalFormats) {
    const { rule } = format;
    if (rule.kind === 'formula') format.rule = { ...rule, formula: rules(rule.formula, format) };
    if (rule.kind === 'cellIs')
      format.rule = { ...rule, formulas: rule.formulas.map((each) => rules(each, format)) };
  }
  for (const validation of sheet.validations) {
    const { rule } = validation;
    if (rule.kind === 'other')
      validation.rule = { ...rule, formulas: rule.formulas.map((each) => rules(each, validation)) };
    else if (rule.source.startsWith('='))
      validation.rule = { ...rule, source: rules(rule.source, validation) };
  }
  for (const chart of sheet.charts) chart.source = map(`=${chart.source}`).slice(1);
}

function mapNames(names: readonly DefinedName[], map: (formula: string) => string): void {
  for (const name of names) name.formula = map(name.formula);
}
