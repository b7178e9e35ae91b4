import type { Sheet, Workbook } from './Workbook';

/** Puts every formula of a workbook through `rewrite`, told on which sheet it stands (none for names of the workbook). */
export function rewriteFormulas(
  workbook: Workbook,
  rewrite: (formula: string, home: Sheet | undefined) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet);
    for (const format of sheet.conditionalFormats) {
      const { rule } = format;
      if (rule.kind === 'formula') format.rule = { ...rule, formula: rewrite(rule.formula, sheet) };
      if (rule.kind === 'cellIs') {
        format.rule = { ...rule, formulas: rule.formulas.map((formula) => rewrite(formula, sheet)) };
      }
    }
    for (const chart of sheet.charts) chart.source = rewrite(`=${chart.source}`, sheet).slice(1);
    for (const validation of sheet.validations) {
      const { rule } = validation;
      if (rule.kind === 'list' && rule.source.startsWith('=')) {
        validation.rule = { ...rule, source: rewrite(rule.source, sheet) };
      }
    }
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, undefined);
}
