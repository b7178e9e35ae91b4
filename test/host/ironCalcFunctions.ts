import { initSync, Model } from '@ironcalc/wasm';

import { columnLetters } from './address';
import type { Matrix, Operand, Scalar } from './formulaValues';
import { CannotCompute, isError, isMatrix, matrixOf } from './formulaValues';

/** Calls one of IronCalc's functions with values; throws CannotCompute for a function that IronCalc lacks. */
export type FunctionLibrary = (name: string, args: readonly Operand[]) => Operand;

const ARGUMENTS = 0;
const RESULT = 1;
const TEXTS = 2;

/** IronCalc's kinds of cell. */
const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;

/**
 * IronCalc as a library of functions: arguments are laid out on a scratch sheet, the one call is computed, the result read
 * back. Nothing of the officer's sheets goes in, so Thai names, tables and the given day need no translation.
 */
export function ironCalcFunctions(wasm: BufferSource | WebAssembly.Module): FunctionLibrary {
  let model: Model | undefined;
  return (name, args) => {
    if (!/^[A-Z][A-Z0-9.]*$/.test(name)) throw new CannotCompute(name);
    if (model === undefined) {
      initSync({ module: wasm });
      model = scratchModel();
    }
    try {
      return callIn(model, name, args);
    } finally {
      // The model keeps every step for undo; a new one is cheaper than that memory.
      model.free();
      model = scratchModel();
    }
  };
}

function scratchModel(): Model {
  const model = new Model('scratch', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.newSheet();
  model.newSheet();
  return model;
}

function callIn(model: Model, name: string, args: readonly Operand[]): Operand {
  let column = 1;
  const written = args.map((arg) => {
    if (!isMatrix(arg)) return literal(arg);
    const first = column;
    column += arg.columns + 1;
    return layOut(model, arg, first);
  });
  model.setUserInput(RESULT, 1, 1, `=${name}(${written.join(',')})`);
  model.evaluate();
  const { rows, columns } = extentOf(model);
  for (let row = 1; row <= rows; row += 1) {
    for (let at = 1; at <= columns; at += 1) {
      // A number is shown in nine digits; as text it has all of them.
      model.setUserInput(TEXTS, row, at, `=Sheet2!${columnLetters(at - 1)}${String(row)}&""`);
    }
  }
  model.evaluate();
  const result = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, at) => readCell(model, name, row + 1, at + 1)),
  );
  return rows === 1 && columns === 1 ? result[0]?.[0] : matrixOf(result);
}

function extentOf(model: Model): { readonly rows: number; readonly columns: number } {
  const structure = model.getCellArrayStructure(RESULT, 1, 1);
  if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) return { rows: 1, columns: 1 };
  const [columns, rows] = structure.DynamicAnchor;
  return { rows, columns };
}

function readCell(model: Model, name: string, row: number, column: number): Scalar {
  const text = model.getFormattedCellValue(TEXTS, row, column);
  switch (model.getCellType(RESULT, row, column)) {
    case NUMBER:
      return Number(text);
    case LOGICAL:
      return text === 'TRUE';
    case ERROR: {
      const error = model.getFormattedCellValue(RESULT, row, column);
      if (['#NAME?', '#N/IMPL!', '#ERROR!', '#SPILL!', '#CIRC!'].includes(error))
        throw new CannotCompute(name);
      return { error };
    }
    default:
      return text;
  }
}

function literal(value: Scalar): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value.error : String(value);
}

function layOut(model: Model, matrix: Matrix, column: number): string {
  for (let row = 0; row < matrix.rows; row += 1) {
    for (let at = 0; at < matrix.columns; at += 1) {
      const value = matrix.at(row, at);
      if (value === undefined) continue;
      // The apostrophe keeps a text that looks like a number or a formula a text.
      model.setUserInput(
        ARGUMENTS,
        row + 1,
        column + at,
        typeof value === 'string' ? `'${value}` : literal(value),
      );
    }
  }
  const last = `${columnLetters(column + matrix.columns - 2)}${String(matrix.rows)}`;
  return `Sheet1!${columnLetters(column - 1)}1:${last}`;
}
