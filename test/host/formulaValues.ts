import { numberText } from './displayText';
import { parseNumberText } from './parseTyped';
import type { Area, ErrorValue, Sheet, Value } from './Workbook';

/** One value in a formula; undefined is a blank cell, which is 0, "" or FALSE as the operator wants. */
export type Scalar = Value | undefined;

/** Rows x columns of values: an array constant, the result of an array operation, or a range. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Counted from 0. */
  at(row: number, column: number): Scalar;
}

/** A reference to cells; functions such as ROW, OFFSET and SUM treat it otherwise than the values in it. */
export interface RangeMatrix extends Matrix {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What a part of a formula comes to. */
export type Operand = Scalar | Matrix;

/** The formula uses something that this host does not compute; the cell keeps what Excel last computed. */
export class CannotCompute extends Error {}

/** Excel's errors as values. */
export const NULL_ERROR: ErrorValue = { error: '#NULL!' };
/** Division by zero. */
export const DIVIDED_BY_ZERO: ErrorValue = { error: '#DIV/0!' };
/** Wrong kind of value. */
export const WRONG_VALUE: ErrorValue = { error: '#VALUE!' };
/** A reference to nothing. */
export const WRONG_REFERENCE: ErrorValue = { error: '#REF!' };
/** An unknown name. */
export const WRONG_NAME: ErrorValue = { error: '#NAME?' };
/** A number out of range. */
export const WRONG_NUMBER: ErrorValue = { error: '#NUM!' };
/** Not available, not found. */
export const NOT_AVAILABLE: ErrorValue = { error: '#N/A' };

const collator = new Intl.Collator('th', { sensitivity: 'accent' });

/** True for arrays and ranges. */
export function isMatrix(operand: Operand): operand is Matrix {
  return typeof operand === 'object' && 'rows' in operand;
}

/** True for references to cells. */
export function isRange(operand: Operand): operand is RangeMatrix {
  return isMatrix(operand) && 'sheet' in operand;
}

/** True for `#REF!` and its like. */
export function isError(operand: unknown): operand is ErrorValue {
  return typeof operand === 'object' && operand !== null && 'error' in operand;
}

/** An array of rows; every row as long as the first. */
export function matrixOf(rows: readonly (readonly Scalar[])[]): Matrix {
  return { rows: rows.length, columns: rows[0]?.length ?? 0, at: (row, column) => rows[row]?.[column] };
}

/** The single value of an operand where only one is wanted: the top left one of many. */
export function single(operand: Operand): Scalar {
  return isMatrix(operand) ? operand.at(0, 0) : operand;
}

/** All values, row by row. */
export function* valuesOf(operand: Operand): Generator<Scalar> {
  if (!isMatrix(operand)) {
    yield operand;
    return;
  }
  for (let row = 0; row < operand.rows; row += 1) {
    for (let column = 0; column < operand.columns; column += 1) yield operand.at(row, column);
  }
}

/** Applies a function of single values to every element, stretching single values, rows and columns as Excel does. */
export function broadcast(operands: readonly Operand[], run: (values: readonly Scalar[]) => Scalar): Operand {
  let rows = 1;
  let columns = 1;
  let many = false;
  for (const operand of operands) {
    if (!isMatrix(operand)) continue;
    many ||= operand.rows !== 1 || operand.columns !== 1;
    rows = Math.max(rows, operand.rows);
    columns = Math.max(columns, operand.columns);
  }
  if (!many) return run(operands.map(single));
  const result: Scalar[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column += 1) {
      line.push(
        run(operands.map((operand) => (isMatrix(operand) ? elementAt(operand, row, column) : operand))),
      );
    }
    result.push(line);
  }
  return matrixOf(result);
}

function elementAt(matrix: Matrix, row: number, column: number): Scalar {
  const fromRow = matrix.rows === 1 ? 0 : row;
  const fromColumn = matrix.columns === 1 ? 0 : column;
  return fromRow < matrix.rows && fromColumn < matrix.columns
    ? matrix.at(fromRow, fromColumn)
    : NOT_AVAILABLE;
}

/** A value as a number: blank is 0, TRUE 1, text that reads as a number or date that number. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (value === undefined) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return parseNumberText(value)?.value ?? WRONG_VALUE;
  return value;
}

/** A value as text, numbers in fifteen digits. */
export function toText(value: Scalar): string | ErrorValue {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** A value as a condition. */
export function toBoolean(value: Scalar): boolean | ErrorValue {
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') {
    const word = value.toUpperCase();
    return word === 'TRUE' ? true : word === 'FALSE' ? false : WRONG_VALUE;
  }
  return value;
}

/** What `run` makes of values as numbers; the first that is an error or no number is the result. */
export function withNumbers(values: readonly Scalar[], run: (numbers: readonly number[]) => Scalar): Scalar {
  const numbers: number[] = [];
  for (const value of values) {
    const number = toNumber(value);
    if (isError(number)) return number;
    numbers.push(number);
  }
  const result = run(numbers);
  return typeof result === 'number' ? checkedNumber(result) : result;
}

/** The result of arithmetic: what is no number in Excel is `#NUM!`. */
export function checkedNumber(value: number): number | ErrorValue {
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : WRONG_NUMBER;
}

/**
 * Negative, 0 or positive as Excel orders two values: numbers before text before FALSE before TRUE; numbers are equal in
 * fifteen digits, text in any case of letters; a blank is what the other side is.
 */
export function compareValues(left: Scalar, right: Scalar): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === 'number' && typeof b === 'number') {
    if (a === b || a.toPrecision(15) === b.toPrecision(15)) return 0;
    return a < b ? -1 : 1;
  }
  if (typeof a === 'string' && typeof b === 'string') {
    return sameText(a, b) ? 0 : collator.compare(a, b) || (a < b ? -1 : 1);
  }
  return Number(a) - Number(b);
}

/** Equal but for the case of letters. */
export function sameText(a: string, b: string): boolean {
  return a === b || a.toUpperCase() === b.toUpperCase();
}

function blankLike(other: Scalar): Scalar {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
