import { areaAddress, parseAreaAddress, rowsAddress } from '../sheets/address';
import { sameArea } from '../sheets/Place';
import type { Area, Place } from '../sheets/Place';
import { addRule } from './addRule';
import { contents } from './contents';
import { drawChart } from './drawChart';
import type { Answer } from './ExcelRefusal';
import { rangeOf } from './rangeOf';
import { bytesOf } from './readBlocks';
import { packBySize } from './readDetails';
import { runExcel } from './runExcel';
import { setLook } from './setLook';
import { syncAtEachYield } from './syncAtEachYield';
import { queueTypedBeside, queueUsedRows } from './typedBeside';
import type { ChartImage, Content, PageImage, Undo, UndoStep } from './Undo';
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
  /** Charts by their name, on the sheets of chart steps. */
  readonly charts: readonly { readonly sheet: string; readonly name: string; readonly chart: Excel.Chart }[];
  readonly names: ReadonlySet<string>;
  /** What she typed beside our cells in rows that we inserted. */
  readonly typedBeside: readonly Place[];
}

/** What the cells of a step weigh as they travel, in bytes. */
function cellStepBytes({ before, after }: CellsStep): number {
  return Math.max(bytesOf(before), bytesOf(after));
}

/** Reads the cells of some steps as they are now, and whatever is queued with the first of them. */
function* readingCells(
  context: Excel.RequestContext,
  steps: readonly CellsStep[],
  cells: Map<UndoStep, readonly (readonly Content[])[]>,
): Generator<undefined> {
  const packs = packBySize(steps.map((step) => ({ step, bytes: cellStepBytes(step) })));
  for (const pack of packs.length === 0 ? [[]] : packs) {
    const ranges = pack.map(({ step }) => {
      const range = rangeOf(context, step.area);
      range.load('formulas');
      return { step, range };
    });
    yield;
    for (const { step, range } of ranges) {
      cells.set(step, contents(range.formulas));
    }
  }
}

/** Reads what stands there now: three round trips, and one more for each further started 3 MB of cells. */
async function readNow(context: Excel.RequestContext, undo: Undo): Promise<Found> {
  const { worksheets, tables, settings, names } = context.workbook;
  names.load('items/name');
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
  const chartSheets = [...new Set(undo.steps.filter(isStep('chart')).map(({ sheet }) => sheet))]
    .filter((sheet) => sheets.has(sheet))
    .map((sheet) => {
      const { charts } = worksheets.getItem(sheet);
      charts.load('items/name');
      return { sheet, charts };
    });
  const cells = new Map<UndoStep, readonly (readonly Content[])[]>();
  const cellSteps = undo.steps.filter(isStep('cells')).filter((step) => sheets.has(step.area.sheet));
  const rowSteps = undo.steps.filter(isStep('insertedRows')).filter((step) => sheets.has(step.sheet));
  const usedRows = queueUsedRows(context, rowSteps);
  await syncAtEachYield(context, readingCells(context, cellSteps, cells));
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
  const typedBeside = queueTypedBeside(context, usedRows, undo.steps);
  await context.sync();
  return {
    sheets,
    typedBeside: typedBeside(),
    tables: new Set(tables.items.map((table) => table.name)),
    settings: new Set(settings.items.map((setting) => setting.key)),
    charts: chartSheets.flatMap(({ sheet, charts }) =>
      charts.items.map((chart) => ({ sheet, name: chart.name, chart })),
    ),
    names: new Set(names.items.map((each) => each.name)),
    rules: rules.map(({ sheet, format, areas }) => ({
      format,
      formula: format.custom.rule.formula,
      areas: areas.address.split(',').flatMap((address) => {
        const area = parseAreaAddress(address, sheet);
        return area === undefined ? [] : [area];
      }),
    })),
    cells,
  };
}

/** Brings back the cells of a step that we changed and that still hold what we wrote; gives how many. */
function restoreCells(context: Excel.RequestContext, step: CellsStep, kept: ReadonlySet<string>): number {
  let count = 0;
  const lines = step.before.map((line, r) =>
    line.map((before, c) => {
      const after = step.after[r]?.[c];
      const isUntouched = after !== undefined && sameContent(before, after);
      if (isUntouched || kept.has(placeKey(step.area.sheet, step.area.row + r, step.area.column + c))) {
        return null;
      }
      count += 1;
      return restoredInput(before);
    }),
  );
  if (count > 0) {
    rangeOf(context, step.area).formulas = lines;
  }
  return count;
}

/** Brings a page back to what it was before it was set up for our table. */
function restorePage(page: Excel.PageLayout, before: PageImage): void {
  page.orientation = before.orientation;
  const paper: unknown = before.paperSize;
  // A paper of the printer's own has no name here; then ours stays.
  if (typeof paper === 'string') {
    page.paperSize = before.paperSize;
  }
  const { scale, horizontalFitToPages, verticalFitToPages } = before.zoom;
  // Excel names both ways of fitting, and takes only one.
  page.zoom =
    typeof scale === 'number'
      ? { scale }
      : {
          ...(typeof horizontalFitToPages === 'number' ? { horizontalFitToPages } : {}),
          ...(typeof verticalFitToPages === 'number' ? { verticalFitToPages } : {}),
        };
  page.centerHorizontally = before.centerHorizontally;
  page.headersFooters.defaultForAllPages.leftFooter = before.leftFooter;
  page.headersFooters.defaultForAllPages.rightFooter = before.rightFooter;
}

function placeKey(sheet: string, row: number, column: number): string {
  return `${String(row)},${String(column)},${sheet}`;
}

/** Brings back the cells of many steps, in requests that Excel takes. */
function* restoringCells(
  context: Excel.RequestContext,
  steps: readonly CellsStep[],
  kept: ReadonlySet<string>,
  tell: (cells: number) => void,
): Generator<undefined> {
  const packs = packBySize(steps.map((step) => ({ step, bytes: bytesOf(step.before) })));
  for (const [index, pack] of packs.entries()) {
    if (index > 0) {
      yield;
    }
    for (const { step } of pack) {
      tell(restoreCells(context, step, kept));
    }
  }
}

function restoreChart(context: Excel.RequestContext, chart: Excel.Chart, before: ChartImage): void {
  if (before.presence === 'absent') {
    chart.delete();
  } else if (before.former === undefined) {
    chart.title.text = before.title;
  } else {
    drawChart(context, before.former, 'present');
  }
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
        dataValidation.ignoreBlanks = step.before.ignoreBlanks;
        dataValidation.prompt = step.before.prompt;
        dataValidation.errorAlert = step.before.errorAlert;
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
    case 'chart':
      for (const { sheet, name, chart } of found.charts) {
        if (sheet === step.sheet && name === step.name) {
          restoreChart(context, chart, step.before);
        }
      }
      return;
    case 'rowVisibility':
      workbook.worksheets.getItem(step.sheet).getRange(rowsAddress(step)).rowHidden =
        step.before === 'hidden';
      return;
    case 'rowHeight': {
      const { sheet, row, rows, before } = step;
      const { format } = rangeOf(context, { sheet, row, column: 0, rows, columns: 1 });
      if (before === 'standard') {
        format.useStandardHeight = true;
      } else {
        format.rowHeight = before;
      }
      return;
    }
    case 'page':
      restorePage(workbook.worksheets.getItem(step.sheet).pageLayout, step.before);
      return;
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
    case 'name':
      if (found.names.has(step.name)) {
        workbook.names.getItem(step.name).delete();
      }
      return;
    case 'printArea':
      if (found.sheets.has(step.before.sheet)) {
        workbook.worksheets.getItem(step.before.sheet).pageLayout.setPrintArea(areaAddress(step.before));
      }
      return;
    case 'claim':
    case 'sheet':
    case 'cells':
    case 'insertedRows':
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
      kept.push(...found.typedBeside);
    }
    const ourSheets = undo.steps.filter(isStep('sheet')).filter((step) => found.sheets.has(step.sheet));
    const gone = ourSheets
      .filter(({ sheet }) => !kept.some((place) => place.sheet === sheet))
      .map(({ sheet }) => sheet);
    const claims = undo.steps.filter(isStep('claim')).filter(({ area }) => found.sheets.has(area.sheet));
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
    for (const table of claims.flatMap(({ tables }) => tables).filter((name) => found.tables.has(name))) {
      context.workbook.tables.getItem(table).convertToRange();
    }
    const keptKeys = new Set(kept.map(({ sheet, row, column }) => placeKey(sheet, row, column)));
    const cellSteps = steps.filter(isStep('cells')).filter((step) => found.cells.has(step));
    const count = (restored: number) => {
      cells += restored;
    };
    await syncAtEachYield(context, restoringCells(context, cellSteps, keptKeys, count));
    for (const step of steps.filter(({ kind }) => kind !== 'cells' && kind !== 'resizeTable')) {
      restoreStep(context, step, found);
    }
    for (const { area } of claims) {
      // What she typed there since keeps its cells, without the look that we gave them.
      rangeOf(context, area).clear('Formats');
    }
    for (const step of steps.filter(isStep('insertedRows')).reverse()) {
      const isHers = kept.some(
        ({ sheet, row }) => sheet === step.sheet && row >= step.row && row < step.row + step.rows,
      );
      if (!isHers && found.sheets.has(step.sheet)) {
        context.workbook.worksheets.getItem(step.sheet).getRange(rowsAddress(step)).delete('Up');
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
