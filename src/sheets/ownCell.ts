import { fingerprint } from './analysisRecord';
import { formulaAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { Place } from './Place';
import type { CellWrite } from './Plan';

/** What is recorded of a cell of ours: the fingerprint of a text, number or blank; formulas and kept cells have none. */
export function printOf(write: CellWrite): string | undefined {
  switch (write.kind) {
    case 'text':
      return fingerprint(write.text);
    case 'number':
      return fingerprint(write.number);
    case 'blank':
      return fingerprint('');
    case 'formula':
    case 'keep':
      return undefined;
  }
}

/** A formula without what Excel may write in another way: it takes quotes off sheet names that need none. */
function bare(formula: string): string {
  return formula.replaceAll("'", '');
}

/** Whether a formula stands in a cell whose formulas were read. */
export function isFormula(grid: Grid, row: number, column: number): boolean {
  return (formulaAt(grid, row, column) ?? '').startsWith('=');
}

/** Whether a cell still holds what we wrote, by what we recorded of it: a formula is known by an empty print. */
export function isUnchanged(grid: Grid, { row, column }: Place, print: string | undefined): boolean {
  if (print === undefined) {
    return false;
  }
  if (isFormula(grid, row, column)) {
    return print === '';
  }
  const value = valueAt(grid, row, column);
  return typeof value !== 'boolean' && print === fingerprint(value);
}

/** Whether a cell holds already what is to be written. */
export function holds(grid: Grid, { row, column }: Place, write: CellWrite): boolean {
  const value = valueAt(grid, row, column);
  switch (write.kind) {
    case 'formula':
      return bare(formulaAt(grid, row, column) ?? '') === bare(write.formula);
    case 'text':
      return !isFormula(grid, row, column) && value === write.text;
    case 'number':
      return !isFormula(grid, row, column) && value === write.number;
    case 'blank':
      return !isFormula(grid, row, column) && value === '';
    case 'keep':
      return true;
  }
}
