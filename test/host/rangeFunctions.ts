import { readCriterion, readWildcards } from './formulaCriterion';
import type { FunctionTable, Place, WholeFunction } from './formulaFunction';
import { whole } from './formulaFunction';
import type { Matrix, Operand, RangeMatrix, Scalar } from './formulaValues';
import {
  broadcast,
  CannotCompute,
  checkedNumber,
  compareValues,
  DIVIDED_BY_ZERO,
  isError,
  isMatrix,
  isRange,
  matrixOf,
  NOT_AVAILABLE,
  sameText,
  single,
  toBoolean,
  toNumber,
  toText,
  valuesOf,
  WRONG_NUMBER,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from './formulaValues';
import type { ErrorValue } from './Workbook';

/** Functions of ranges and arrays: sums, counts, look-ups, references. */
export const rangeFunctions: FunctionTable = {
  AND: conditions((values) => values.every((value) => value)),
  OR: conditions((values) => values.some((value) => value)),
  XOR: conditions((values) => values.filter((value) => value).length % 2 === 1),

  SUM: numbers((values) => sum(values)),
  PRODUCT: numbers((values) =>
    values.length === 0 ? 0 : values.reduce((product, value) => product * value, 1),
  ),
  AVERAGE: numbers(average),
  MAX: numbers((values) => values.reduce((best, value) => Math.max(best, value), values[0] ?? 0)),
  MIN: numbers((values) => values.reduce((best, value) => Math.min(best, value), values[0] ?? 0)),
  MEDIAN: numbers((values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? WRONG_NUMBER : (low + high) / 2;
  }),
  COUNT: whole((args) => {
    let count = 0;
    for (const arg of args) {
      if (isMatrix(arg)) for (const value of valuesOf(arg)) count += typeof value === 'number' ? 1 : 0;
      else if (!isError(toNumber(arg))) count += 1;
    }
    return count;
  }),
  COUNTA: whole((args) => countOf(args, (value, fromRange) => value !== undefined || !fromRange)),
  COUNTBLANK: whole((args) => countOf(args, (value) => value === undefined || value === '')),
  LARGE: ranked((a, b) => b - a),
  SMALL: ranked((a, b) => a - b),
  SUMPRODUCT: whole((args) => {
    const first = args[0];
    let total = 0;
    const rows = isMatrix(first) ? first.rows : 1;
    const columns = isMatrix(first) ? first.columns : 1;
    for (const arg of args) {
      if ((isMatrix(arg) ? arg.rows : 1) !== rows || (isMatrix(arg) ? arg.columns : 1) !== columns)
        return WRONG_VALUE;
    }
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        let product = 1;
        for (const arg of args) {
          const value = isMatrix(arg) ? arg.at(row, column) : arg;
          if (isError(value)) return value;
          product *= typeof value === 'number' ? value : 0;
        }
        total += product;
      }
    }
    return checkedNumber(total);
  }),

  COUNTIF: whole(([range, criterion]) => byCriterion(criterion, (wanted) => counted([[range, wanted]]))),
  COUNTIFS: whole((args) =>
    broadcast(
      args.filter((_, index) => index % 2 === 1),
      (criteria) => counted(criteria.map((criterion, index) => [args[2 * index], criterion])),
    ),
  ),
  SUMIF: whole(([range, criterion, summed]) =>
    byCriterion(criterion, (wanted) =>
      sumOrError(picked(resized(summed ?? range, range), [[range, wanted]])),
    ),
  ),
  SUMIFS: whole(([summed, ...pairs]) => sumOrError(picked(summed, pairsOf(pairs)))),
  AVERAGEIF: whole(([range, criterion, averaged]) =>
    byCriterion(criterion, (wanted) =>
      overPicked(picked(resized(averaged ?? range, range), [[range, wanted]]), average),
    ),
  ),
  AVERAGEIFS: whole(([averaged, ...pairs]) => overPicked(picked(averaged, pairsOf(pairs)), average)),
  MAXIFS: whole(([of, ...pairs]) =>
    overPicked(picked(of, pairsOf(pairs)), (v) => v.reduce((a, b) => Math.max(a, b), v[0] ?? 0)),
  ),
  MINIFS: whole(([of, ...pairs]) =>
    overPicked(picked(of, pairsOf(pairs)), (v) => v.reduce((a, b) => Math.min(a, b), v[0] ?? 0)),
  ),
  SUBTOTAL: whole(([kind, ...ranges]) => subtotal(single(kind), ranges)),

  CONCAT: whole((args) => joined(args, '', 'keepBlank')),
  TEXTJOIN: whole(([delimiter, ignore, ...args]) => {
    const between = toText(single(delimiter));
    const skip = toBoolean(single(ignore));
    if (isError(between)) return between;
    return isError(skip) ? skip : joined(args, between, skip ? 'skipBlank' : 'keepBlank');
  }),

  INDEX: whole(([source, row, column]) => indexed(source, row, column)),
  MATCH: whole(([wanted, range, kind]) =>
    broadcast([wanted], ([value]) => {
      const position = matchPosition(value, lineOf(range), kind === undefined ? 1 : single(kind));
      return position === undefined ? NOT_AVAILABLE : position + 1;
    }),
  ),
  LOOKUP: whole(([wanted, vector, results]) =>
    broadcast([wanted], ([value]) => lookedUp(value, vector, results)),
  ),
  VLOOKUP: whole(([wanted, table, column, near]) =>
    broadcast([wanted], ([value]) =>
      inTable(
        value,
        table,
        column,
        near,
        (m) => m.rows,
        (m, index) => m.at(index, 0),
        (m, index, n) => (n < m.columns ? m.at(index, n) : WRONG_REFERENCE),
      ),
    ),
  ),
  HLOOKUP: whole(([wanted, table, row, near]) =>
    broadcast([wanted], ([value]) =>
      inTable(
        value,
        table,
        row,
        near,
        (m) => m.columns,
        (m, index) => m.at(0, index),
        (m, index, n) => (n < m.rows ? m.at(n, index) : WRONG_REFERENCE),
      ),
    ),
  ),
  ROWS: whole(([source]) => (isMatrix(source) ? source.rows : isError(source) ? source : 1)),
  COLUMNS: whole(([source]) => (isMatrix(source) ? source.columns : isError(source) ? source : 1)),
  ROW: whole(([range], place) => (range === undefined ? place.row + 1 : rowNumbers(range))),
  COLUMN: whole(([range], place) => (range === undefined ? place.column + 1 : columnNumbers(range))),
  OFFSET: whole(([range, rows, columns, height, width], place) =>
    offset(range, [rows, columns, height, width], place),
  ),
  INDIRECT: whole(([text, style], place) => {
    const address = toText(single(text));
    if (isError(address)) return address;
    if (style !== undefined && toBoolean(single(style)) === false)
      throw new CannotCompute('INDIRECT in R1C1 style');
    return place.rangeNamed(address) ?? WRONG_REFERENCE;
  }),
  ISREF: whole(([value]) => isRange(value)),
  TRANSPOSE: whole(([source]) => {
    if (!isMatrix(source)) return source;
    return {
      rows: source.columns,
      columns: source.rows,
      at: (row: number, column: number) => source.at(column, row),
    };
  }),
};

type Pair = readonly [Operand, Scalar];

function numbers(run: (values: readonly number[]) => Scalar): WholeFunction {
  return whole((args) => {
    const found = numbersIn(args);
    if (isError(found)) return found;
    const result = run(found);
    return typeof result === 'number' ? checkedNumber(result) : result;
  });
}

/** Numbers as SUM takes them: of ranges and arrays only what is a number, of single arguments whatever reads as one. */
function numbersIn(args: readonly Operand[]): number[] | ErrorValue {
  const found: number[] = [];
  for (const arg of args) {
    if (isMatrix(arg)) {
      for (const value of valuesOf(arg)) {
        if (isError(value)) return value;
        if (typeof value === 'number') found.push(value);
      }
    } else {
      const number = toNumber(arg);
      if (isError(number)) return number;
      found.push(number);
    }
  }
  return found;
}

function conditions(run: (values: readonly boolean[]) => boolean): WholeFunction {
  return whole((args) => {
    const found: boolean[] = [];
    for (const arg of args) {
      const many = isMatrix(arg);
      for (const value of valuesOf(arg)) {
        if (isError(value)) return value;
        // In a range, texts and blanks do not count; a text argument must read as TRUE or FALSE.
        if (many && (value === undefined || typeof value === 'string')) continue;
        const condition = toBoolean(value);
        if (isError(condition)) return condition;
        found.push(condition);
      }
    }
    return found.length === 0 ? WRONG_VALUE : run(found);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function average(values: readonly number[]): Scalar {
  return values.length === 0 ? DIVIDED_BY_ZERO : sum(values) / values.length;
}

function ranked(order: (a: number, b: number) => number): WholeFunction {
  return whole(([range, position]) => {
    const found = numbersIn([range]);
    const nth = toNumber(single(position));
    if (isError(found)) return found;
    if (isError(nth)) return nth;
    return found.sort(order)[Math.ceil(nth) - 1] ?? WRONG_NUMBER;
  });
}

function countOf(args: readonly Operand[], counts: (value: Scalar, fromRange: boolean) => boolean): number {
  let count = 0;
  for (const arg of args) {
    const fromRange = isMatrix(arg);
    for (const value of valuesOf(arg)) count += counts(value, fromRange) ? 1 : 0;
  }
  return count;
}

function byCriterion(criterion: Operand, run: (wanted: Scalar) => Scalar): Operand {
  return broadcast([criterion], ([wanted]) => run(wanted));
}

function pairsOf(args: readonly Operand[]): readonly Pair[] {
  return args.flatMap((range, index) => (index % 2 === 0 ? [[range, single(args[index + 1])] as const] : []));
}

function* picked(of: Operand, pairs: readonly Pair[]): Generator<Scalar> {
  const tests = pairs.map(([range, criterion]) => [range, readCriterion(criterion)] as const);
  const source = isMatrix(of) ? of : matrixOf([[of]]);
  for (let row = 0; row < source.rows; row += 1) {
    for (let column = 0; column < source.columns; column += 1) {
      if (tests.every(([range, test]) => test(isMatrix(range) ? range.at(row, column) : range)))
        yield source.at(row, column);
    }
  }
}

function counted(pairs: readonly Pair[]): Scalar {
  const shape = pairs[0]?.[0];
  const size = isMatrix(shape) ? shape : undefined;
  if (
    pairs.some(([range]) => !isMatrix(range) || range.rows !== size?.rows || range.columns !== size.columns)
  )
    return WRONG_VALUE;
  let count = 0;
  for (const _ of picked(shape, pairs)) count += 1;
  return count;
}

function sumOrError(values: Iterable<Scalar>): Scalar {
  return overPicked(values, sum);
}

function overPicked(values: Iterable<Scalar>, run: (numbers: readonly number[]) => Scalar): Scalar {
  const found: number[] = [];
  for (const value of values) {
    if (isError(value)) return value;
    if (typeof value === 'number') found.push(value);
  }
  return run(found);
}

/** SUMIF takes of its third argument as much as the first covers, from its top left cell. */
function resized(operand: Operand, like: Operand): Operand {
  if (!isMatrix(operand) || !isMatrix(like)) return operand;
  return {
    rows: like.rows,
    columns: like.columns,
    at: (row: number, column: number) => operand.at(row, column),
  };
}

function subtotal(kind: Scalar, ranges: readonly Operand[]): Operand {
  const code = toNumber(kind);
  if (isError(code)) return code;
  const visible: Scalar[] = [];
  for (const range of ranges) {
    if (!isRange(range)) return WRONG_VALUE;
    for (let row = 0; row < range.rows; row += 1) {
      const hidden = range.sheet.rows.get(range.area.row + row)?.hidden === true;
      // 1 to 11 leave out only rows that a filter hides; a hidden row of a filtered sheet is taken for such a one.
      if (hidden && (code > 100 || range.sheet.autoFilter !== undefined)) continue;
      for (let column = 0; column < range.columns; column += 1) visible.push(range.at(row, column));
    }
  }
  const name = SUBTOTALS[(code % 100) - 1];
  const run = name === undefined ? undefined : rangeFunctions[name];
  if (name === undefined) return WRONG_VALUE;
  if (run?.kind !== 'whole') throw new CannotCompute(`SUBTOTAL ${String(code)}`);
  return run.run([visible.length === 0 ? matrixOf([[undefined]]) : matrixOf([visible])], NOWHERE);
}

const SUBTOTALS = [
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'SUM',
  'VAR',
  'VARP',
];

/** The functions of SUBTOTAL never ask where they stand. */
const NOWHERE: Place = {
  get sheet(): never {
    throw new CannotCompute('SUBTOTAL has no place');
  },
  row: 0,
  column: 0,
  today: 0,
  now: 0,
  rangeOf: () => {
    throw new CannotCompute('SUBTOTAL has no place');
  },
  rangeNamed: () => undefined,
};

function joined(args: readonly Operand[], between: string, blanks: 'skipBlank' | 'keepBlank'): Scalar {
  const texts: string[] = [];
  for (const arg of args) {
    for (const value of valuesOf(arg)) {
      const text = toText(value);
      if (isError(text)) return text;
      if (text !== '' || blanks === 'keepBlank') texts.push(text);
    }
  }
  return texts.join(between);
}

function indexed(source: Operand, row: Operand, column: Operand): Operand {
  if (isError(source)) return source;
  const matrix = isMatrix(source) ? source : matrixOf([[source]]);
  const first = toNumber(single(row));
  const second = toNumber(single(column));
  if (isError(first)) return first;
  if (isError(second)) return second;
  // One number counts along a single row.
  const alongRow = column === undefined && matrix.rows === 1;
  const [r, c] = alongRow
    ? [1, Math.floor(first)]
    : [Math.floor(first), column === undefined && matrix.columns === 1 ? 1 : Math.floor(second)];
  if (r < 0 || c < 0) return WRONG_VALUE;
  if (r > matrix.rows || c > matrix.columns) return WRONG_REFERENCE;
  return part(
    matrix,
    r === 0 ? 0 : r - 1,
    c === 0 ? 0 : c - 1,
    r === 0 ? matrix.rows : 1,
    c === 0 ? matrix.columns : 1,
  );
}

function part(matrix: Matrix, row: number, column: number, rows: number, columns: number): Operand {
  const at = (r: number, c: number): Scalar => matrix.at(row + r, column + c);
  if (!isRange(matrix)) return rows === 1 && columns === 1 ? at(0, 0) : { rows, columns, at };
  const area = { row: matrix.area.row + row, column: matrix.area.column + column, rows, columns };
  const range: RangeMatrix = { sheet: matrix.sheet, area, rows, columns, at };
  return range;
}

function lineOf(operand: Operand): readonly Scalar[] {
  return [...valuesOf(operand)];
}

function matchPosition(wanted: Scalar, line: readonly Scalar[], kind: Scalar): number | undefined {
  const type = toNumber(kind);
  const value = wanted ?? 0;
  if (isError(type) || isError(value)) return undefined;
  if (type === 0) {
    const wildcards = typeof value === 'string' ? readWildcards(value) : undefined;
    const index = line.findIndex((candidate) =>
      typeof candidate === 'string' && typeof value === 'string'
        ? (wildcards?.(candidate) ?? sameText(candidate, value))
        : typeof candidate === typeof value && compareValues(candidate, value) === 0,
    );
    return index < 0 ? undefined : index;
  }
  let found: number | undefined;
  for (const [index, candidate] of line.entries()) {
    if (typeof candidate !== typeof value || isError(candidate)) continue;
    const order = compareValues(candidate, value);
    if (type > 0 ? order <= 0 : order >= 0) found = index;
    else break;
  }
  return found;
}

function lookedUp(wanted: Scalar, vector: Operand, results: Operand): Scalar {
  if (isError(wanted)) return wanted;
  const source = isMatrix(vector) ? vector : matrixOf([[vector]]);
  if (results !== undefined) {
    const position = matchPosition(wanted, lineOf(source), 1);
    return position === undefined ? NOT_AVAILABLE : lineOf(results)[position];
  }
  // The array form looks along the longer side and answers from the last line.
  const acrossRow = source.columns > source.rows;
  const length = acrossRow ? source.columns : source.rows;
  const keys = Array.from({ length }, (_, index) => (acrossRow ? source.at(0, index) : source.at(index, 0)));
  const position = matchPosition(wanted, keys, 1);
  if (position === undefined) return NOT_AVAILABLE;
  return acrossRow ? source.at(source.rows - 1, position) : source.at(position, source.columns - 1);
}

function inTable(
  wanted: Scalar,
  table: Operand,
  position: Operand,
  near: Operand,
  length: (matrix: Matrix) => number,
  key: (matrix: Matrix, index: number) => Scalar,
  result: (matrix: Matrix, index: number, nth: number) => Scalar,
): Scalar {
  if (isError(wanted)) return wanted;
  const nth = toNumber(single(position));
  if (isError(nth)) return nth;
  if (!isMatrix(table) || nth < 1) return WRONG_VALUE;
  const sorted = near === undefined ? true : toBoolean(single(near));
  if (isError(sorted)) return sorted;
  const keys = Array.from({ length: length(table) }, (_, index) => key(table, index));
  const index = matchPosition(wanted, keys, sorted ? 1 : 0);
  return index === undefined ? NOT_AVAILABLE : result(table, index, Math.floor(nth) - 1);
}

function rowNumbers(range: Operand): Operand {
  if (!isRange(range)) return isError(range) ? range : WRONG_VALUE;
  if (range.rows === 1) return range.area.row + 1;
  return { rows: range.rows, columns: 1, at: (row: number) => range.area.row + row + 1 };
}

function columnNumbers(range: Operand): Operand {
  if (!isRange(range)) return isError(range) ? range : WRONG_VALUE;
  if (range.columns === 1) return range.area.column + 1;
  return {
    rows: 1,
    columns: range.columns,
    at: (_: number, column: number) => range.area.column + column + 1,
  };
}

function offset(range: Operand, by: readonly Operand[], place: Place): Operand {
  if (!isRange(range)) return isError(range) ? range : WRONG_VALUE;
  const [rows = 0, columns = 0, height, width] = by.map((value, index) =>
    value === undefined && index > 1 ? undefined : toNumber(single(value)),
  );
  if (isError(rows) || isError(columns) || isError(height) || isError(width)) return WRONG_VALUE;
  const area = {
    row: range.area.row + Math.trunc(rows),
    column: range.area.column + Math.trunc(columns),
    rows: Math.trunc(height ?? range.area.rows),
    columns: Math.trunc(width ?? range.area.columns),
  };
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) return WRONG_REFERENCE;
  return place.rangeOf(range.sheet, area);
}
