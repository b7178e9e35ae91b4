import type { AstExpression } from '@borgar/fx/xlsx';
import { parse, tokenize } from '@borgar/fx/xlsx';

import type { Place } from './formulaFunction';
import type { Operand, RangeMatrix, Scalar } from './formulaValues';
import {
  broadcast,
  CannotCompute,
  compareValues,
  DIVIDED_BY_ZERO,
  isError,
  isMatrix,
  isRange,
  matrixOf,
  NOT_AVAILABLE,
  NULL_ERROR,
  single,
  toBoolean,
  toNumber,
  toText,
  withNumbers,
  WRONG_NAME,
  WRONG_NUMBER,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from './formulaValues';
import { rangeFunctions } from './rangeFunctions';
import type { Standpoint } from './resolveReference';
import { resolveName, resolveReference, resolveStructured } from './resolveReference';
import { scalarFunctions } from './scalarFunctions';
import type { Area, Sheet, Workbook } from './Workbook';

/** What a formula can see. */
export interface Surroundings {
  readonly workbook: Workbook;
  /** Serials for TODAY() and NOW(). */
  readonly today: number;
  readonly now: number;
  /** The value of a cell, computed first when it holds a formula that is due. */
  valueAt(sheet: Sheet, row: number, column: number): Scalar;
  /** Whole columns and rows are read as far as anything stands in the workbook. */
  readonly extent: { readonly rows: number; readonly columns: number };
  /** Functions beyond those of this folder; throws CannotCompute for what it does not know. */
  callOther(name: string, args: readonly Operand[]): Operand;
}

interface Scope {
  readonly surroundings: Surroundings;
  readonly from: Standpoint;
  readonly place: Place;
  readonly variables: ReadonlyMap<string, Operand>;
  readonly depth: number;
}

const parsedFormulas = new Map<string, AstExpression>();

/** The value of a formula (with its `=`) at a place. Throws CannotCompute where this host has to leave it to Excel. */
export function evaluateFormula(formula: string, from: Standpoint, surroundings: Surroundings): Scalar {
  const tree = parseOnce(formula);
  const scope = scopeOf(from, surroundings, new Map(), 0);
  const result = snapped(tree, evaluate(tree, scope), scope);
  if (isRange(result)) return intersected(result, from);
  const value = single(result);
  return value ?? 0;
}

function parseOnce(formula: string): AstExpression {
  const known = parsedFormulas.get(formula);
  if (known !== undefined) return known;
  if (parsedFormulas.size > 200_000) parsedFormulas.clear();
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula, { mergeRefs: true }), { permitArrayRanges: true, looseRefCalls: true });
  } catch {
    throw new CannotCompute(`cannot read ${formula}`);
  }
  parsedFormulas.set(formula, tree);
  return tree;
}

function scopeOf(
  from: Standpoint,
  surroundings: Surroundings,
  variables: ReadonlyMap<string, Operand>,
  depth: number,
): Scope {
  const rangeOf = (sheet: Sheet, area: Area): RangeMatrix => rangeIn(sheet, area, surroundings);
  return {
    surroundings,
    from,
    variables,
    depth,
    place: {
      sheet: from.sheet,
      row: from.row,
      column: from.column,
      today: surroundings.today,
      now: surroundings.now,
      rangeOf,
      rangeNamed: (text) => {
        const still = { ...from, movedRows: 0, movedColumns: 0 };
        const found =
          resolveReference(surroundings.workbook, text, still) ??
          resolveStructured(surroundings.workbook, text, still);
        if (found !== undefined) return rangeOf(found.sheet, found.area);
        const name = resolveName(surroundings.workbook, text, from.sheet);
        const cells = name && resolveReference(surroundings.workbook, name.formula.replace(/^=/, ''), still);
        return cells && rangeOf(cells.sheet, cells.area);
      },
    },
  };
}

function rangeIn(sheet: Sheet, area: Area, surroundings: Surroundings): RangeMatrix {
  // A whole column is read to the end of what stands in the workbook: the rest is blank in every function that is used.
  const rows =
    area.rows > 100_000 ? Math.max(1, Math.min(area.rows, surroundings.extent.rows - area.row)) : area.rows;
  const columns =
    area.columns > 10_000
      ? Math.max(1, Math.min(area.columns, surroundings.extent.columns - area.column))
      : area.columns;
  return {
    sheet,
    area: { row: area.row, column: area.column, rows, columns },
    rows,
    columns,
    at: (row, column) => surroundings.valueAt(sheet, area.row + row, area.column + column),
  };
}

/** A range where one value is wanted gives the cell of the same row or column, as in Excel before spilling. */
function intersected(range: RangeMatrix, from: Standpoint): Scalar {
  const row = range.rows === 1 ? 0 : from.row - range.area.row;
  const column = range.columns === 1 ? 0 : from.column - range.area.column;
  const inside = row >= 0 && row < range.rows && column >= 0 && column < range.columns;
  return (inside ? range.at(row, column) : range.at(0, 0)) ?? 0;
}

/** Excel takes the last of a chain of sums for zero when only the error of binary fractions is left. */
function snapped(tree: AstExpression, result: Operand, scope: Scope): Operand {
  if (!('operator' in tree) || tree.arguments.length !== 2 || typeof result !== 'number' || result === 0)
    return result;
  if (tree.operator !== '+' && tree.operator !== '-') return result;
  const left = tree.arguments[0];
  const size = left === undefined ? 0 : toNumber(single(evaluate(left, scope)));
  return typeof size === 'number' && Math.abs(result) < Math.abs(size) * 2 ** -49 ? 0 : result;
}

function evaluate(tree: AstExpression | null | undefined, scope: Scope): Operand {
  if (tree === null || tree === undefined) return undefined;
  switch (tree.type) {
    case 'Literal':
      return tree.value;
    case 'ErrorLiteral':
      return { error: tree.value };
    case 'ReferenceIdentifier':
      return referred(tree.value, tree.kind, scope);
    case 'ArrayExpression':
      return matrixOf(tree.elements.map((row) => row.map((element) => single(evaluate(element, scope)))));
    case 'UnaryExpression':
      return unary(tree.operator, tree.arguments[0], scope);
    case 'BinaryExpression':
      return binary(tree.operator, tree.arguments[0], tree.arguments[1], scope);
    case 'CallExpression':
      return called(tree.callee.name, tree.arguments, scope);
    case 'LetExpression': {
      const variables = new Map(scope.variables);
      for (const { id, init } of tree.declarations) {
        variables.set(id.name.toUpperCase(), evaluate(init, { ...scope, variables }));
      }
      return evaluate(tree.body, { ...scope, variables });
    }
    case 'LambdaExpression':
      throw new CannotCompute('LAMBDA');
  }
}

function referred(text: string, kind: 'name' | 'range' | 'beam' | 'table', scope: Scope): Operand {
  const { workbook } = scope.surroundings;
  if (text.includes('[') && kind !== 'table') throw new CannotCompute('another workbook');
  if (kind === 'name') {
    if (scope.variables.has(text.toUpperCase())) return scope.variables.get(text.toUpperCase());
    const name = resolveName(workbook, text, scope.from.sheet);
    if (name === undefined) return tableNamed(text, scope) ?? WRONG_NAME;
    if (scope.depth > 50) return WRONG_NAME;
    // A name's relative references count from cell A1.
    const from = { ...scope.from, movedRows: scope.from.row, movedColumns: scope.from.column };
    return evaluate(parseOnce(name.formula), scopeOf(from, scope.surroundings, new Map(), scope.depth + 1));
  }
  const found =
    kind === 'table'
      ? resolveStructured(workbook, text, scope.from)
      : resolveReference(workbook, text, scope.from);
  return found === undefined ? WRONG_REFERENCE : scope.place.rangeOf(found.sheet, found.area);
}

function tableNamed(text: string, scope: Scope): Operand {
  const found = resolveStructured(scope.surroundings.workbook, `${text}[]`, scope.from);
  return found && scope.place.rangeOf(found.sheet, found.area);
}

function unary(operator: string, argument: AstExpression | undefined, scope: Scope): Operand {
  const operand = evaluate(argument, scope);
  switch (operator) {
    case '+':
      return operand;
    case '-':
      return arithmetic([operand], ([value = 0]) => -value);
    case '%':
      return arithmetic([operand], ([value = 0]) => value / 100);
    case '@':
      return isRange(operand) ? intersected(operand, scope.from) : single(operand);
    default:
      throw new CannotCompute(`operator ${operator}`);
  }
}

function binary(
  operator: string,
  first: AstExpression | undefined,
  second: AstExpression | undefined,
  scope: Scope,
): Operand {
  const left = evaluate(first, scope);
  const right = evaluate(second, scope);
  switch (operator) {
    case '+':
      return arithmetic([left, right], ([a = 0, b = 0]) => a + b);
    case '-':
      return arithmetic([left, right], ([a = 0, b = 0]) => a - b);
    case '*':
      return arithmetic([left, right], ([a = 0, b = 0]) => a * b);
    case '/':
      return arithmetic([left, right], ([a = 0, b = 0]) => (b === 0 ? DIVIDED_BY_ZERO : a / b));
    case '^':
      return arithmetic([left, right], ([a = 0, b = 0]) => (a === 0 && b === 0 ? WRONG_NUMBER : a ** b));
    case '&':
      return broadcast([left, right], ([a, b]) => {
        const [before, after] = [toText(a), toText(b)];
        if (isError(before)) return before;
        return isError(after) ? after : before + after;
      });
    case '=':
      return compared(left, right, (order) => order === 0);
    case '<>':
      return compared(left, right, (order) => order !== 0);
    case '<':
      return compared(left, right, (order) => order < 0);
    case '>':
      return compared(left, right, (order) => order > 0);
    case '<=':
      return compared(left, right, (order) => order <= 0);
    case '>=':
      return compared(left, right, (order) => order >= 0);
    case ':':
      return spanned(left, right, scope);
    case ' ':
      return overlap(left, right, scope);
    default:
      throw new CannotCompute(`operator ${operator}`);
  }
}

function arithmetic(operands: readonly Operand[], run: (numbers: readonly number[]) => Scalar): Operand {
  return broadcast(operands, (values) => withNumbers(values, run));
}

function compared(left: Operand, right: Operand, holds: (order: number) => boolean): Operand {
  return broadcast([left, right], ([a, b]) => {
    if (isError(a)) return a;
    return isError(b) ? b : holds(compareValues(a, b));
  });
}

function spanned(left: Operand, right: Operand, scope: Scope): Operand {
  if (!isRange(left) || !isRange(right) || left.sheet !== right.sheet)
    return isError(left) ? left : WRONG_VALUE;
  const row = Math.min(left.area.row, right.area.row);
  const column = Math.min(left.area.column, right.area.column);
  const rows = Math.max(left.area.row + left.area.rows, right.area.row + right.area.rows) - row;
  const columns =
    Math.max(left.area.column + left.area.columns, right.area.column + right.area.columns) - column;
  return scope.place.rangeOf(left.sheet, { row, column, rows, columns });
}

function overlap(left: Operand, right: Operand, scope: Scope): Operand {
  if (!isRange(left) || !isRange(right)) return WRONG_VALUE;
  const row = Math.max(left.area.row, right.area.row);
  const column = Math.max(left.area.column, right.area.column);
  const rows = Math.min(left.area.row + left.area.rows, right.area.row + right.area.rows) - row;
  const columns =
    Math.min(left.area.column + left.area.columns, right.area.column + right.area.columns) - column;
  if (left.sheet !== right.sheet || rows < 1 || columns < 1) return NULL_ERROR;
  return scope.place.rangeOf(left.sheet, { row, column, rows, columns });
}

function called(rawName: string, args: readonly (AstExpression | null)[], scope: Scope): Operand {
  const name = rawName.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
  const chosen = branched(name, args, scope);
  if (chosen !== undefined) return chosen.operand;
  const operands = args.map((arg) => evaluate(arg, scope));
  const known = scalarFunctions[name] ?? rangeFunctions[name];
  if (known === undefined) return scope.surroundings.callOther(name, operands);
  if (known.kind === 'whole') return known.run(operands, scope.place);
  return broadcast(operands, (values) => known.run(values, scope.place));
}

/** The functions that evaluate only the argument they choose. */
function branched(
  name: string,
  args: readonly (AstExpression | null)[],
  scope: Scope,
): { readonly operand: Operand } | undefined {
  const first = args[0];
  switch (name) {
    case 'IF': {
      const condition = evaluate(first, scope);
      if (isMatrix(condition) && (condition.rows > 1 || condition.columns > 1)) {
        return { operand: ifEach(condition, args, scope) };
      }
      const holds = toBoolean(single(condition));
      if (isError(holds)) return { operand: holds };
      if (holds) return { operand: evaluate(args[1], scope) };
      return { operand: args.length < 3 ? false : evaluate(args[2], scope) };
    }
    case 'IFERROR':
    case 'IFNA': {
      const value = evaluate(first, scope);
      const other = (found: Scalar): Scalar =>
        caught(name, found) ? single(evaluate(args[1], scope)) : found;
      if (isMatrix(value) && (value.rows > 1 || value.columns > 1)) {
        return { operand: broadcast([value], ([found]) => other(found)) };
      }
      return { operand: caught(name, single(value)) ? evaluate(args[1], scope) : value };
    }
    case 'CHOOSE': {
      const index = toNumber(single(evaluate(first, scope)));
      if (isError(index)) return { operand: index };
      const chosen = Math.floor(index);
      return { operand: chosen >= 1 && chosen < args.length ? evaluate(args[chosen], scope) : WRONG_VALUE };
    }
    case 'IFS': {
      for (let index = 0; index + 1 < args.length; index += 2) {
        const holds = toBoolean(single(evaluate(args[index], scope)));
        if (isError(holds)) return { operand: holds };
        if (holds) return { operand: evaluate(args[index + 1], scope) };
      }
      return { operand: NOT_AVAILABLE };
    }
    case 'SWITCH': {
      const value = single(evaluate(first, scope));
      if (isError(value)) return { operand: value };
      let index = 1;
      for (; index + 1 < args.length; index += 2) {
        if (compareValues(value, single(evaluate(args[index], scope))) === 0) {
          return { operand: evaluate(args[index + 1], scope) };
        }
      }
      return { operand: index < args.length ? evaluate(args[index], scope) : NOT_AVAILABLE };
    }
    default:
      return undefined;
  }
}

function ifEach(condition: Operand, args: readonly (AstExpression | null)[], scope: Scope): Operand {
  const yes = evaluate(args[1], scope);
  const no = args.length < 3 ? false : evaluate(args[2], scope);
  return broadcast([condition, yes, no], ([test, whenTrue, whenFalse]) => {
    const holds = toBoolean(test);
    if (isError(holds)) return holds;
    return holds ? whenTrue : whenFalse;
  });
}

function caught(name: 'IFERROR' | 'IFNA', value: Scalar): boolean {
  return isError(value) && (name === 'IFERROR' || value.error === '#N/A');
}
