/**
 * Formulas are computed here over the small model in Workbook.ts and not in Univer, the first candidate: Univer has no page
 * setup or print titles, refuses Thai defined names, shows Buddhist years and Thai digits wrong, its SORT changes its source,
 * and it weighs 183 MB installed and 12 MB in the preview, while what the tests need exactly is the .xlsx round trip,
 * conditional formats relative to their areas, and what inserting, sorting and copying do to them. Formulas are parsed by
 * @borgar/fx. The functions that the add-in writes, and the common ones beside them, are in scalarFunctions and rangeFunctions;
 * all others are IronCalc's. The whole is not left to IronCalc 0.8.4, because of 206 formulas tried it gets about 20 wrong that
 * matter here: ROUND(1.005,2) is 1, SUMPRODUCT(--(range=x)) is 0, COUNTIF "<>x" leaves out blanks, LEN of a range and
 * LOOKUP(2,1/(…)) fail, TEXT knows no Thai format, Thai names and tables are refused, and results can be read only rounded.
 */
import { evaluateFormula } from './evaluateFormula';
import type { Surroundings } from './evaluateFormula';
import { CannotCompute } from './formulaValues';
import type { Scalar } from './formulaValues';
import type { FunctionLibrary } from './ironCalcFunctions';
import { ironCalcFunctions } from './ironCalcFunctions';
import { dateSerial } from './parseTyped';
import type { Cell, Sheet, Value, Workbook } from './Workbook';
import { cellAt, cellKey } from './Workbook';

/** Where a formula was written, when it is evaluated elsewhere: relative references move by the distance. */
export interface WrittenAt {
  readonly row: number;
  readonly column: number;
}

/** Computes formulas of a workbook. */
export interface Calculator {
  /**
   * Writes the values of all formula cells into the workbook. `today` is an ISO date for TODAY(); it is kept for the calls that
   * follow, and is the computer's own day until one is given. A formula that cannot be computed keeps the value it has.
   */
  recalculate(workbook: Workbook, today?: string): void;
  /** The value of one formula; see Evaluator. */
  evaluateAt(workbook: Workbook, ...place: Parameters<Evaluator>): Value | undefined;
  /** For many formulas in one go, while the workbook stays as it is. */
  evaluatorOf(workbook: Workbook): Evaluator;
}

/**
 * The value of a formula (with `=`) as if it stood in a cell, rows and columns from 0, over the values that the cells have now.
 * Undefined where the formula cannot be computed.
 */
export type Evaluator = (
  sheet: Sheet,
  formula: string,
  row: number,
  column: number,
  writtenAt?: WrittenAt,
) => Value | undefined;

/** A calculator; `wasm` is IronCalc's module or its bytes, without which functions beyond this folder's keep their values. */
export function createCalculator(wasm?: BufferSource | WebAssembly.Module): Calculator {
  const library: FunctionLibrary =
    wasm === undefined
      ? (name) => {
          throw new CannotCompute(name);
        }
      : ironCalcFunctions(wasm);
  let day: string | undefined;
  return {
    recalculate: (workbook, today) => {
      day = today ?? day;
      recalculateAll(workbook, clock(day), library);
    },
    evaluatorOf: (workbook) => evaluatorOf(workbook, clock(day), library),
    evaluateAt: (workbook, ...rest) => evaluatorOf(workbook, clock(day), library)(...rest),
  };
}

function evaluatorOf(workbook: Workbook, time: Clock, library: FunctionLibrary): Evaluator {
  const surroundings: Surroundings = {
    workbook,
    ...time,
    extent: extentOf(workbook),
    valueAt: (on, row, column) => on.cells.get(cellKey(row, column))?.value,
    callOther: library,
  };
  return (sheet, formula, row, column, writtenAt = { row, column }) => {
    const from = {
      sheet,
      row,
      column,
      movedRows: row - writtenAt.row,
      movedColumns: column - writtenAt.column,
    };
    return attempt(() => evaluateFormula(formula, from, surroundings));
  };
}

interface Clock {
  readonly today: number;
  readonly now: number;
}

function recalculateAll(workbook: Workbook, time: Clock, library: FunctionLibrary): void {
  const due = new Map<Cell, { readonly sheet: Sheet; readonly key: number }>();
  for (const sheet of workbook.sheets) {
    const keys: number[] = [];
    for (const [key, cell] of sheet.cells) if (cell.formula !== undefined) keys.push(key);
    // From the top left, so that running totals do not recurse deeply.
    for (const key of keys.sort((a, b) => a - b)) {
      const cell = sheet.cells.get(key);
      if (cell !== undefined) due.set(cell, { sheet, key });
    }
  }
  if (due.size === 0) return;
  const running = new Set<Cell>();
  const surroundings: Surroundings = {
    workbook,
    ...time,
    extent: extentOf(workbook),
    callOther: library,
    valueAt: (sheet, row, column) => {
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell === undefined) return undefined;
      // Excel shows 0 for a formula that leads back to itself.
      if (running.has(cell)) return 0;
      if (due.has(cell)) compute(cell);
      return cell.value;
    },
  };
  const compute = (cell: Cell): void => {
    const place = due.get(cell);
    due.delete(cell);
    if (place === undefined || cell.formula === undefined) return;
    running.add(cell);
    const { row, column } = cellAt(place.key);
    const { formula } = cell;
    const from = { sheet: place.sheet, row, column, movedRows: 0, movedColumns: 0 };
    const value = attempt(() => evaluateFormula(formula, from, surroundings));
    running.delete(cell);
    if (value !== undefined) cell.value = value;
  };
  for (const cell of [...due.keys()]) compute(cell);
}

function attempt(run: () => Scalar): Value | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof CannotCompute) return undefined;
    throw error;
  }
}

function clock(day: string | undefined): Clock {
  const given = day?.split('-').map(Number);
  const local = new Date();
  const [year = 0, month = 0, date = 0] = given ?? [
    local.getFullYear(),
    local.getMonth() + 1,
    local.getDate(),
  ];
  const today = dateSerial(year, month, date) ?? 0;
  return { today, now: today + (local.getHours() * 60 + local.getMinutes()) / 1440 };
}

/** How far anything stands in the workbook; looked up once, and only when a formula reads a whole column or row. */
function extentOf(workbook: Workbook): { readonly rows: number; readonly columns: number } {
  let found: { readonly rows: number; readonly columns: number } | undefined;
  const survey = (): { readonly rows: number; readonly columns: number } => {
    let rows = 1;
    let columns = 1;
    for (const sheet of workbook.sheets) {
      for (const key of sheet.cells.keys()) {
        const { row, column } = cellAt(key);
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      }
    }
    return { rows, columns };
  };
  return {
    get rows() {
      return (found ??= survey()).rows;
    },
    get columns() {
      return (found ??= survey()).columns;
    },
  };
}
