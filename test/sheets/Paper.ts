import { cellAddress, parseAreaAddress } from '../../src/sheets/address';
import type { CellValue, Grid, GridRule, GridTable } from '../../src/sheets/Grid';
import type { Area } from '../../src/sheets/Place';
import type { CellWrite, Plan } from '../../src/sheets/Plan';
import { createCalculator } from '../host/recalculate';
import { cellKey, emptyWorkbook } from '../host/Workbook';
import type { Value } from '../host/Workbook';

const calculator = createCalculator();
const TODAY = '2022-06-15';

interface PaperCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** Written by a plan, and not typed over since. */
  readonly isOurs: boolean;
}

/**
 * A sheet on which plans are carried out and officers type: what a plan leaves behind can be read again, and a plan that
 * writes over what an officer typed fails by its cell.
 */
export class Paper {
  private cells = new Map<string, PaperCell>();
  private rules: GridRule[] = [];
  private tables: GridTable[] = [];
  private merges: Area[] = [];
  private formats = new Map<string, string>();
  private widths = new Map<number, number>();
  private ruleCount = 0;
  readonly sheet: string;

  constructor(grid: Grid) {
    this.sheet = grid.sheet;
    this.tables = [...grid.tables];
    this.merges = [...grid.merges];
    this.rules = [...grid.rules];
    grid.values.cells.forEach((line, r) => {
      line.forEach((value, c) => {
        this.type(grid.values.row + r, grid.values.column + c, value);
      });
    });
    for (const block of grid.numberFormats) {
      block.cells.forEach((line, r) => {
        line.forEach((format, c) => this.formats.set(keyOf(block.row + r, block.column + c), format));
      });
    }
  }

  /** The officer types into a cell; `''` empties it. */
  type(row: number, column: number, value: CellValue): void {
    if (value === '') {
      this.cells.delete(keyOf(row, column));
    } else {
      this.cells.set(keyOf(row, column), { value, isOurs: false });
    }
    this.recalculate();
  }

  /** The officer inserts a blank row: what stands below moves down, and formulas with it. */
  insertRow(at: number): void {
    this.insert('row', at);
  }

  /** The officer inserts a blank column: what stands right of it moves on, and formulas with it. */
  insertColumn(at: number): void {
    this.insert('column', at);
  }

  private insert(kind: 'row' | 'column', at: number): void {
    const moved = (place: { readonly row: number; readonly column: number }) => ({
      row: kind === 'row' && place.row >= at ? place.row + 1 : place.row,
      column: kind === 'column' && place.column >= at ? place.column + 1 : place.column,
    });
    const move = (area: Area): Area => {
      const first = moved(area);
      const last = moved({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
      return { ...area, ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
    };
    const cells = new Map<string, PaperCell>();
    for (const [key, cell] of this.cells) {
      const { row, column } = moved(placeOf(key));
      const { formula } = cell;
      cells.set(
        keyOf(row, column),
        formula === undefined
          ? cell
          : { ...cell, formula: withReferences(formula, (each) => cellAddress(moved(each))) },
      );
    }
    this.cells = cells;
    this.rules = this.rules.map((rule) => ({
      ...rule,
      formula: withReferences(rule.formula, (each) => cellAddress(moved(each))),
      areas: rule.areas.map(move),
    }));
    this.tables = this.tables.map((table) => ({ ...table, area: move(table.area) }));
    this.merges = this.merges.map(move);
    this.recalculate();
  }

  /** Swaps two rows of an area, as sorting does: relative formulas keep looking at their own row. */
  swapRows(a: number, b: number, columns: readonly number[]): void {
    for (const column of columns) {
      const [one, other] = [this.cells.get(keyOf(a, column)), this.cells.get(keyOf(b, column))];
      this.put(b, column, one === undefined ? undefined : withRow(one, a, b));
      this.put(a, column, other === undefined ? undefined : withRow(other, b, a));
    }
    this.recalculate();
  }

  private put(row: number, column: number, cell: PaperCell | undefined): void {
    if (cell === undefined) {
      this.cells.delete(keyOf(row, column));
    } else {
      this.cells.set(keyOf(row, column), cell);
    }
  }

  valueAt(row: number, column: number): CellValue {
    return this.cells.get(keyOf(row, column))?.value ?? '';
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.cells.get(keyOf(row, column))?.formula;
  }

  /** Our rules' formulas by the address of their area. */
  rulesByAddress(): readonly (readonly [string, string])[] {
    return this.rules.map(({ areas, formula }) => [areas.map((area) => cellAddress(area)).join(), formula]);
  }

  /** Everything that can be read from the sheet, with the formulas and formats of all its cells. */
  grid(): Grid {
    const places = [...this.cells.keys()].map(placeOf);
    const rows = Math.max(0, ...places.map(({ row }) => row + 1));
    const columns = Math.max(0, ...places.map(({ column }) => column + 1));
    const table = <T>(read: (row: number, column: number) => T): readonly (readonly T[])[] =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_each, column) => read(row, column)),
      );
    return {
      sheet: this.sheet,
      sheetId: '{1}',
      values: { row: 0, column: 0, cells: table((row, column) => this.valueAt(row, column)) },
      formulas: [
        {
          row: 0,
          column: 0,
          cells: table((row, column) => this.formulaAt(row, column) ?? String(this.valueAt(row, column))),
        },
      ],
      numberFormats: [
        {
          row: 0,
          column: 0,
          cells: table((row, column) => this.formats.get(keyOf(row, column)) ?? 'General'),
        },
      ],
      tables: this.tables,
      merges: this.merges,
      rules: this.rules,
      protection: 'open',
      widths: new Map(
        Array.from({ length: columns + 8 }, (_, column) => [column, this.widths.get(column) ?? 'standard']),
      ),
    };
  }

  /** Does what a plan says; a cell that is neither blank nor ours must not be touched. */
  carryOut(plan: Plan): void {
    for (const edit of plan.edits) {
      switch (edit.kind) {
        case 'cells':
          edit.cells.forEach((line, r) => {
            line.forEach((write, c) => {
              this.write(edit.at.row + r, edit.at.column + c, write);
            });
          });
          break;
        case 'addRule':
          this.ruleCount += 1;
          this.rules.push({
            id: `rule ${this.ruleCount}`,
            formula: edit.formula,
            areas: [edit.area, ...(edit.more ?? [])],
            shows: {
              ...edit.colours,
              ...(edit.numberFormat === undefined ? {} : { numberFormat: edit.numberFormat }),
            },
          });
          break;
        case 'removeRule': {
          const before = this.rules.length;
          this.rules = this.rules.filter(({ id }) => id !== edit.id);
          if (this.rules.length !== before - 1) {
            throw new Error(`no rule ${edit.id}`);
          }
          break;
        }
        case 'resizeTable':
          this.tables = this.tables.map((table) =>
            table.name === edit.table ? { ...table, area: edit.to } : table,
          );
          break;
        case 'columnWidth':
          if (edit.characters === 'standard') {
            this.widths.delete(edit.column);
          } else {
            this.widths.set(edit.column, edit.characters);
          }
          break;
        case 'numberFormat':
          for (let row = edit.area.row; row < edit.area.row + edit.area.rows; row += 1) {
            this.formats.set(keyOf(row, edit.area.column), edit.format);
          }
          break;
        default:
          break;
      }
    }
    this.recalculate();
  }

  private write(row: number, column: number, write: CellWrite): void {
    if (write.kind === 'keep') {
      return;
    }
    const before = this.cells.get(keyOf(row, column));
    if (before !== undefined && !before.isOurs) {
      throw new Error(`${cellAddress({ row, column })} was typed by the officer: ${String(before.value)}`);
    }
    switch (write.kind) {
      case 'blank':
        this.cells.delete(keyOf(row, column));
        return;
      case 'text':
        this.cells.set(keyOf(row, column), { value: write.text, isOurs: true });
        return;
      case 'number':
        this.cells.set(keyOf(row, column), { value: write.number, isOurs: true });
        return;
      case 'formula':
        this.cells.set(keyOf(row, column), { value: '', formula: write.formula, isOurs: true });
        return;
    }
  }

  private recalculate(): void {
    if ([...this.cells.values()].every(({ formula }) => formula === undefined)) {
      return;
    }
    const workbook = emptyWorkbook(this.sheet);
    const [sheet] = workbook.sheets;
    for (const [key, { value, formula }] of this.cells) {
      const { row, column } = placeOf(key);
      sheet?.cells.set(cellKey(row, column), formula === undefined ? { value } : { formula });
    }
    calculator.recalculate(workbook, TODAY);
    for (const [key, cell] of this.cells) {
      const { row, column } = placeOf(key);
      if (cell.formula !== undefined) {
        const value = sheet?.cells.get(cellKey(row, column))?.value;
        this.cells.set(key, { ...cell, value: shown(value) });
      }
    }
  }
}

function shown(value: Value | undefined): CellValue {
  return typeof value === 'object' ? value.error : (value ?? '');
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

/** A formula with its cell references changed, texts in quotes left alone. */
function withReferences(
  formula: string,
  change: (place: { readonly row: number; readonly column: number }) => string,
): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/\b[A-Z]{1,2}[0-9]{1,5}\b/g, (address) => {
            const area = parseAreaAddress(address, '');
            return area === undefined ? address : change(area);
          }),
    )
    .join('"');
}

function withRow(cell: PaperCell, from: number, to: number): PaperCell {
  const { formula } = cell;
  return formula === undefined
    ? cell
    : {
        ...cell,
        formula: withReferences(formula, ({ row, column }) => cellAddress({ row: row + to - from, column })),
      };
}
