import { areaAddress, parseAreaAddress } from '../sheets/address';
import { sameArea } from '../sheets/Place';
import type { Area, Place } from '../sheets/Place';
import { addRule } from './addRule';
import { contents } from './contents';
import type { Answer } from './ExcelRefusal';
import { rangeOf } from './rangeOf';
import { runExcel } from './runExcel';
import { setLook } from './setLook';
import type { Content, Undo, UndoStep } from './Undo';
import { restoredInput } from './writtenText';

/** What was put back, and the cells that were left because something else stands there now. */
export interface PutBack {
  readonly cells: number;
  readonly kept: readonly Place[];
}

/** `ours`: only cells that still hold what we wrote. `everything`: after a failure, whatever stands there. */
export type PutBackReach = 'ours' | 'everything';

type CellsStep = Extract<UndoStep, { kind: 'cells' }>;

function isStep<K extends UndoStep['kind']>(
  kind: K,
): (step: UndoStep) => step is Extract<UndoStep, { kind: K }> {
  return (step): step is Extract<UndoStep, { kind: K }> => step.kind === kind;
}

function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  return a === b || String(a ?? '') === String(b ?? '');
}

/** The cells of a step that hold something else than what we wrote. */
function changedCells(step: CellsStep, now: readonly (readonly Content[])[]): readonly Place[] {
  return step.after.flatMap((line, r) =>
    line.flatMap((after, c): readonly Place[] =>
      sameContent(now[r]?.[c], after)
        ? []
        : [{ sheet: step.area.sheet, row: step.area.row + r, column: step.area.column + c }],
    ),
  );
}

interface Found {
  readonly rules: readonly {
    readonly format: Excel.ConditionalFormat;
    readonly formula: string;
    readonly areas: readonly Area[];
  }[];
  readonly cells: ReadonlyMap<UndoStep, readonly (readonly Content[])[]>;
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
}

/** Reads what stands there now: three round trips, whatever the size of the change. */
async function readNow(context: Excel.RequestContext, undo: Undo): Promise<Found> {
  const { worksheets, tables, settings } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  settings.load('items/key');
  await context.sync();
  const sheets = new Set(worksheets.items.map((sheet) => sheet.name));
  const ruleSheets = undo.steps.filter(isStep('rules')).filter((step) => sheets.has(step.sheet));
  const formats = ruleSheets.map((step) => {
    const collection = worksheets.getItem(step.sheet).getRange().conditionalFormats;
    collection.load('items/id,items/type');
    return { sheet: step.sheet, collection };
  });
  const cells = undo.steps
    .filter(isStep('cells'))
    .filter((step) => sheets.has(step.area.sheet))
    .map((step) => {
      const range = rangeOf(context, step.area);
      range.load('formulas');
      return { step, range };
    });
  await context.sync();
  const rules = formats.flatMap(({ sheet, collection }) =>
    collection.items
      .filter((format) => format.type === 'Custom')
      .map((format) => {
        const areas = format.getRanges();
        areas.load('address');
        format.custom.rule.load('formula');
        return { sheet, format, areas };
      }),
  );
  await context.sync();
  return {
    sheets,
    tables: new Set(tables.items.map((table) => table.name)),
    settings: new Set(settings.items.map((setting) => setting.key)),
    rules: rules.map(({ sheet, format, areas }) => ({
      format,
      formula: format.custom.rule.formula,
      areas: areas.address.split(',').flatMap((address) => {
        const area = parseAreaAddress(address, sheet);
        return area === undefined ? [] : [area];
      }),
    })),
    cells: new Map(cells.map(({ step, range }) => [step, contents(range.formulas)])),
  };
}

function restoreCells(context: Excel.RequestContext, step: CellsStep, kept: readonly Place[]): number {
  const isKept = (row: number, column: number) =>
    kept.some((place) => place.row === row && place.column === column && place.sheet === step.area.sheet);
  let count = 0;
  const lines = step.before.map((line, r) =>
    line.map((before, c) => {
      if (isKept(step.area.row + r, step.area.column + c)) {
        return null;
      }
      count += 1;
      return restoredInput(before);
    }),
  );
  rangeOf(context, step.area).formulas = lines;
  return count;
}

/** Takes away what we made and brings back what stood there, in an order that Excel allows. */
function restoreStep(context: Excel.RequestContext, step: UndoStep, found: Found): void {
  const { workbook } = context;
  switch (step.kind) {
    case 'rules':
      for (const rule of found.rules) {
        const isAdded = step.added.some(
          (added) => added.formula === rule.formula && rule.areas.some((area) => sameArea(area, added.area)),
        );
        if (isAdded) {
          rule.format.delete();
        }
      }
      for (const removed of step.removed) {
        addRule(context, removed);
      }
      return;
    case 'resizeTable':
      workbook.tables.getItem(step.table).resize(areaAddress(step.before));
      return;
    case 'list': {
      const { dataValidation } = rangeOf(context, step.area);
      dataValidation.clear();
      if (step.before.kind === 'rule') {
        dataValidation.rule = step.before.rule;
      }
      return;
    }
    case 'numberFormat':
      rangeOf(context, step.area).numberFormat = step.before.map((line) => [...line]);
      return;
    case 'look':
      setLook(rangeOf(context, step.area), step.before);
      return;
    case 'columnWidth': {
      const { format } = rangeOf(context, {
        sheet: step.sheet,
        row: 0,
        column: step.column,
        rows: 1,
        columns: 1,
      });
      if (step.before === 'standard') {
        format.useStandardWidth = true;
      } else {
        format.columnWidth = step.before;
      }
      return;
    }
    case 'setting':
      if (step.before !== undefined) {
        workbook.settings.add(step.key, step.before);
      } else if (found.settings.has(step.key)) {
        workbook.settings.getItem(step.key).delete();
      }
      return;
    case 'show':
      if (found.sheets.has(step.before.sheet)) {
        workbook.worksheets.getItem(step.before.sheet).activate();
      }
      return;
    case 'sheet':
    case 'cells':
      return;
  }
}

/**
 * Puts a change back: cells only where they still hold what we wrote, a sheet of ours only while it is ours alone. What
 * the officer has typed since is kept and named.
 */
export function putBack(undo: Undo, reach: PutBackReach): Promise<Answer<PutBack>> {
  return runExcel(async (context) => {
    const found = await readNow(context, undo);
    const kept: Place[] = [];
    let cells = 0;
    if (reach === 'ours') {
      for (const step of undo.steps.filter(isStep('cells'))) {
        kept.push(...changedCells(step, found.cells.get(step) ?? []));
      }
    }
    const ourSheets = undo.steps.filter(isStep('sheet')).filter((step) => found.sheets.has(step.sheet));
    const gone = ourSheets
      .filter(({ sheet }) => !kept.some((place) => place.sheet === sheet))
      .map(({ sheet }) => sheet);
    const isGone = (step: UndoStep) =>
      ('area' in step && gone.includes(step.area.sheet)) ||
      ('sheet' in step && step.kind !== 'sheet' && gone.includes(step.sheet));
    const steps = undo.steps.filter((step) => !isGone(step));
    // Tables first: the headings of a table can't be emptied while they are in it.
    for (const step of steps.filter(isStep('resizeTable'))) {
      restoreStep(context, step, found);
    }
    for (const { sheet, tables } of ourSheets) {
      for (const table of tables.filter((name) => !gone.includes(sheet) && found.tables.has(name))) {
        context.workbook.tables.getItem(table).convertToRange();
      }
    }
    for (const step of steps) {
      if (step.kind === 'cells' && found.cells.has(step)) {
        cells += restoreCells(context, step, kept);
      } else if (step.kind !== 'resizeTable') {
        restoreStep(context, step, found);
      }
    }
    for (const sheet of gone) {
      context.workbook.worksheets.getItem(sheet).delete();
      cells += undo.steps
        .filter(isStep('cells'))
        .filter(({ area }) => area.sheet === sheet)
        .reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    }
    await context.sync();
    return { cells, kept };
  });
}
