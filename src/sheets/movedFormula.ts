import { parseAreaAddress } from './address';
import type { Area } from './Place';

/** Texts in quotes, names of sheets with what they hold, then what may be a cell; a function's name ends in a bracket. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![$:A-Z\d]+|[\p{L}\p{M}\p{N}_.]+![$:A-Z\d]+|(?<![\p{L}\p{M}\p{N}_.$])\$?[A-Z]{1,3}\d{1,7}(?![\p{L}\p{M}\p{N}_.(!])/giu;

/**
 * A formula of hers that goes with its row to another one, as Excel's own sorting moves it: what it reads in its own row, where
 * the cells go along (`along`), it reads in the new row; everything else (`$A$5`, other rows, other sheets) stays as typed.
 * Rows are counted from 0.
 */
export function movedFormula(
  formula: string,
  from: number,
  to: number,
  along: Pick<Area, 'column' | 'columns'>,
): string {
  return formula.replace(PARTS, (part) => {
    const cell = /["'!]/.test(part) ? undefined : parseAreaAddress(part, '');
    return cell?.row === from && cell.column >= along.column && cell.column < along.column + along.columns
      ? part.replace(/\d+$/, String(to + 1))
      : part;
  });
}
