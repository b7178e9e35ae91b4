import { addressOf, parseAddress } from './address';
import { mapFormulas, mapFormulasOf } from './mapFormulas';
import { bodyRows } from './resolveReference';
import type { LineChange } from './shiftFormula';
import { changeArea, changeLine, changeLines, moveFormula, rewriteReferences } from './shiftFormula';
import type {
  Area,
  Cell,
  ConditionalFormat,
  PageLayout,
  Sheet,
  Table,
  Validation,
  Workbook,
} from './Workbook';
import { cellAt, cellKey } from './Workbook';

/** Puts in or takes out whole rows or columns of a sheet, with all that follows from it in the workbook. */
export function changeSheetLines(workbook: Workbook, sheet: Sheet, change: LineChange): void {
  const oldCorners = new Map<ConditionalFormat | Validation, Area>();
  for (const owner of [...sheet.conditionalFormats, ...sheet.validations])
    oldCorners.set(owner, cornerOf(owner.areas));
  moveRules(sheet, change);
  mapFormulas(workbook, (formula, on) =>
    on === sheet ? formula : changeLines(formula, on?.name ?? '', change),
  );
  mapFormulasOf(
    sheet,
    (formula) => changeLines(formula, sheet.name, change),
    (formula, owner) =>
      moveRuleFormula(formula, sheet.name, oldCorners.get(owner), cornerOf(owner.areas), change),
  );
  moveCells(sheet, change);
  moveLayouts(sheet, change);
  sheet.merges = sheet.merges.flatMap((area) => keepMany(changeArea(area, change)));
  sheet.comments = new Map(
    [...sheet.comments].flatMap(([key, comment]) => movedKey(key, change).map((to) => [to, comment])),
  );
  sheet.tables = sheet.tables.flatMap((table) => moveTable(sheet, table, change));
  movePage(sheet.page, change);
  moveFreeze(sheet, change);
  if (sheet.autoFilter !== undefined) {
    const area = changeArea(sheet.autoFilter.area, change);
    if (area === undefined) delete sheet.autoFilter;
    else sheet.autoFilter = { ...sheet.autoFilter, area };
  }
}

function moveCells(sheet: Sheet, change: LineChange): void {
  const moved = new Map<number, Cell>();
  for (const [key, cell] of sheet.cells) {
    for (const to of movedKey(key, change)) moved.set(to, movedCell(cell, change));
  }
  if (change.act === 'inserted' && change.at > 0) {
    // What is put in looks like the row above or the column before.
    for (const [key, { style }] of sheet.cells) {
      const { row, column } = cellAt(key);
      if (style === undefined || (change.lines === 'rows' ? row : column) !== change.at - 1) continue;
      for (let step = 0; step < change.count; step += 1) {
        const to =
          change.lines === 'rows' ? cellKey(change.at + step, column) : cellKey(row, change.at + step);
        moved.set(to, { style });
      }
    }
  }
  sheet.cells = moved;
}

function movedCell(cell: Cell, change: LineChange): Cell {
  if (cell.arrayAddress === undefined) return cell;
  const { arrayAddress, ...rest } = cell;
  const area = parseAddress(arrayAddress);
  const moved = area && changeArea(area, change);
  return moved === undefined ? rest : { ...rest, arrayAddress: addressOf(moved) };
}

function moveLayouts(sheet: Sheet, change: LineChange): void {
  if (change.lines === 'rows') sheet.rows = movedLayouts(sheet.rows, change);
  else sheet.columns = movedLayouts(sheet.columns, change);
}

function movedLayouts<T extends { hidden?: boolean }>(
  layouts: ReadonlyMap<number, T>,
  change: LineChange,
): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, layout] of layouts) {
    const to = changeLine(line, change);
    if (to !== undefined) moved.set(to, layout);
  }
  const before = change.act === 'inserted' ? layouts.get(change.at - 1) : undefined;
  if (before !== undefined) {
    const shown = { ...before };
    delete shown.hidden;
    for (let step = 0; step < change.count; step += 1) moved.set(change.at + step, shown);
  }
  return moved;
}

function moveRules(sheet: Sheet, change: LineChange): void {
  const kept = <T extends { areas: readonly Area[] }>(owner: T): readonly T[] => {
    owner.areas = owner.areas.flatMap((area) => changeArea(area, change) ?? []);
    return owner.areas.length === 0 ? [] : [owner];
  };
  for (const format of sheet.conditionalFormats)
    format.areas = format.areas.map((area) => grown(area, change));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(kept);
  sheet.validations = sheet.validations.flatMap(kept);
}

/** Lines that are put in right behind a rule's area look like the line before them, rule included. */
function grown(area: Area, change: LineChange): Area {
  const end = change.lines === 'rows' ? area.row + area.rows : area.column + area.columns;
  if (change.act !== 'inserted' || change.at !== end) return area;
  return change.lines === 'rows'
    ? { ...area, rows: area.rows + change.count }
    : { ...area, columns: area.columns + change.count };
}

/**
 * In a rule, what has no `$` is a distance from the corner of its areas and stays that distance; what has one is a place and
 * moves as in any formula.
 */
function moveRuleFormula(
  formula: string,
  onSheet: string,
  oldCorner: Area | undefined,
  newCorner: Area,
  change: LineChange,
): string {
  if (oldCorner === undefined) return formula;
  const rows = change.lines === 'rows';
  const distance = rows ? newCorner.row - oldCorner.row : newCorner.column - oldCorner.column;
  return rewriteReferences(formula, (reference) => {
    const { range } = reference;
    const named = reference.sheetName ?? '';
    const here = named === '' || named.toUpperCase() === onSheet.toUpperCase();
    const fixedFirst = (rows ? range.$top : range.$left) === true;
    const fixedLast = (rows ? range.$bottom : range.$right) === true;
    const first = (rows ? range.top : range.left) ?? null;
    const last = (rows ? range.bottom : range.right) ?? null;
    if (first === null || last === null) return reference;
    const area = rows
      ? { row: first, column: 0, rows: last - first + 1, columns: 1 }
      : { row: 0, column: first, rows: 1, columns: last - first + 1 };
    const moved = here ? changeArea(area, change) : area;
    if (moved === undefined && fixedFirst && fixedLast) return undefined;
    const start = rows ? (moved?.row ?? first) : (moved?.column ?? first);
    const end = start + (rows ? (moved?.rows ?? 1) : (moved?.columns ?? 1)) - 1;
    const newFirst = fixedFirst ? start : first + distance;
    const newLast = fixedLast ? end : last + distance;
    const [low, high] = [Math.min(newFirst, newLast), Math.max(newFirst, newLast)];
    return {
      ...reference,
      range: { ...range, ...(rows ? { top: low, bottom: high } : { left: low, right: high }) },
    };
  });
}

function moveTable(sheet: Sheet, table: Table, change: LineChange): readonly Table[] {
  const old = table.area;
  const area = changeArea(old, change);
  const header = old.row;
  if (area === undefined) return [];
  if (change.lines === 'rows') {
    // Without its header row a table is a plain range.
    if (table.showHeaders && changeLine(header, change) === undefined) return [];
    if (area.rows > old.rows) fillCalculatedColumns(sheet, { ...table, area }, change);
    return [{ ...table, area }];
  }
  const columns = [...table.columns];
  const first = change.at - old.column;
  if (change.act === 'deleted') {
    const from = Math.max(0, first);
    columns.splice(from, Math.max(0, first + change.count - from));
  } else if (area.columns > old.columns) {
    columns.splice(first, 0, ...newHeaders(table.columns, change.count));
    if (table.showHeaders) {
      columns.forEach((text, index) => {
        const key = cellKey(area.row, area.column + index);
        if (index >= first && index < first + change.count)
          sheet.cells.set(key, { ...sheet.cells.get(key), value: text });
      });
    }
  }
  return [{ ...table, area, columns }];
}

/** Excel continues a column of like formulas into the rows that are put into a table. */
function fillCalculatedColumns(sheet: Sheet, table: Table, change: LineChange): void {
  const body = bodyRows(table);
  for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1) {
    const neighbours = [change.at - 1, change.at + change.count].filter(
      (row) => row >= body.row && row < body.row + body.rows,
    );
    const formulas = neighbours.map((from) => {
      const formula = sheet.cells.get(cellKey(from, column))?.formula;
      return formula && moveFormula(formula, from, column, change.at, column);
    });
    const [first] = formulas;
    if (first === undefined || formulas.some((formula) => formula !== first)) continue;
    for (let row = change.at; row < change.at + change.count; row += 1) {
      const formula = moveFormula(first, change.at, column, row, column);
      sheet.cells.set(cellKey(row, column), { ...sheet.cells.get(cellKey(row, column)), formula });
    }
  }
}

/** Headers that Excel gives to new columns of a table. */
function newHeaders(taken: readonly string[], count: number): readonly string[] {
  const headers: string[] = [];
  for (let number = 1; headers.length < count; number += 1) {
    const header = `คอลัมน์${String(number)}`;
    if (!taken.includes(header)) headers.push(header);
  }
  return headers;
}

function movePage(page: PageLayout, change: LineChange): void {
  const printed = page.printArea && changeArea(page.printArea, change);
  if (printed === undefined) delete page.printArea;
  else page.printArea = printed;
  if (change.lines === 'rows' && page.breaks !== undefined) {
    page.breaks = page.breaks.flatMap((row) => movedSpan({ first: row, last: row }, change)?.first ?? []);
  }
  if (change.lines === 'rows' && page.printTitleRows !== undefined) {
    const moved = movedSpan(page.printTitleRows, change);
    if (moved === undefined) delete page.printTitleRows;
    else page.printTitleRows = moved;
  }
  if (change.lines === 'columns' && page.printTitleColumns !== undefined) {
    const moved = movedSpan(page.printTitleColumns, change);
    if (moved === undefined) delete page.printTitleColumns;
    else page.printTitleColumns = moved;
  }
}

function movedSpan(
  { first, last }: { readonly first: number; readonly last: number },
  change: LineChange,
): { readonly first: number; readonly last: number } | undefined {
  const area = changeArea(
    { row: first, column: first, rows: last - first + 1, columns: last - first + 1 },
    change,
  );
  if (area === undefined) return undefined;
  return change.lines === 'rows'
    ? { first: area.row, last: area.row + area.rows - 1 }
    : { first: area.column, last: area.column + area.columns - 1 };
}

function moveFreeze(sheet: Sheet, change: LineChange): void {
  const { freeze } = sheet;
  const lines = freeze?.[change.lines] ?? 0;
  if (freeze === undefined || change.at >= lines) return;
  const kept =
    change.act === 'inserted'
      ? lines + change.count
      : lines - (Math.min(lines, change.at + change.count) - change.at);
  sheet.freeze = { ...freeze, [change.lines]: kept };
}

function movedKey(key: number, change: LineChange): readonly number[] {
  const { row, column } = cellAt(key);
  const to = changeLine(change.lines === 'rows' ? row : column, change);
  if (to === undefined) return [];
  return [change.lines === 'rows' ? cellKey(to, column) : cellKey(row, to)];
}

/** A merged block of one cell is none. */
function keepMany(area: Area | undefined): readonly Area[] {
  return area === undefined || (area.rows === 1 && area.columns === 1) ? [] : [area];
}

function cornerOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return { row, column, rows: 1, columns: 1 };
}
