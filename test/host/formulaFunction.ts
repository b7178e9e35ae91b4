import type { Operand, RangeMatrix, Scalar } from './formulaValues';
import { isError } from './formulaValues';
import type { Area, Sheet } from './Workbook';

/** Where a formula stands and what it can see beyond its arguments. */
export interface Place {
  readonly sheet: Sheet;
  /** The cell's own row and column, from 0. */
  readonly row: number;
  readonly column: number;
  /** Serial of the day for TODAY(), and of the moment for NOW(). */
  readonly today: number;
  readonly now: number;
  rangeOf(sheet: Sheet, area: Area): RangeMatrix;
  /** The range that a text such as `'ผล ITA'!B4` names, for INDIRECT; undefined when it names none. */
  rangeNamed(text: string): RangeMatrix | undefined;
}

/** A function of single values, applied to each element of arrays; errors pass through it unless `errors` is `kept`. */
export interface EachFunction {
  readonly kind: 'each';
  readonly errors: 'passed' | 'kept';
  run(values: readonly Scalar[], place: Place): Scalar;
}

/** A function that sees its arguments whole: ranges, arrays, references. */
export interface WholeFunction {
  readonly kind: 'whole';
  run(args: readonly Operand[], place: Place): Operand;
}

/** Functions by their English upper-case names. */
export type FunctionTable = Readonly<Record<string, EachFunction | WholeFunction>>;

/** A function of single values that gives an error for the first error it is given. */
export function each(run: (values: readonly Scalar[], place: Place) => Scalar): EachFunction {
  return {
    kind: 'each',
    errors: 'passed',
    run: (values, place) => values.find((value) => isError(value)) ?? run(values, place),
  };
}

/** A function of single values that looks at errors itself, such as ISERROR. */
export function eachWithErrors(run: (values: readonly Scalar[], place: Place) => Scalar): EachFunction {
  return { kind: 'each', errors: 'kept', run };
}

/** A function of whole arguments. */
export function whole(run: (args: readonly Operand[], place: Place) => Operand): WholeFunction {
  return { kind: 'whole', run };
}
