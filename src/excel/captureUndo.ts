import { areaHolds } from '../sheets/Place';
import type { Area } from '../sheets/Place';
import { areaOfCells, areasOf } from '../sheets/Plan';
import type { Align, Edit, Look, Plan } from '../sheets/Plan';
import { contents } from './contents';
import { rangeOf } from './rangeOf';
import { cellBytes, PIECE_BYTES } from './splitEdits';
import { syncAtEachYield } from './syncAtEachYield';
import { BLOCK_BYTES, bytesOf } from './readBlocks';
import type { ListImage, RuleImage, UndoStep } from './Undo';

const ALIGNS: Readonly<Record<string, Align>> = { Left: 'left', Center: 'center', Right: 'right' };
const VERTICALS: Readonly<Record<string, 'top' | 'middle'>> = { Top: 'top', Center: 'middle' };

/** The look of a range as far as an edit changes it: a mixed part reads as null, whatever the types say, and is left alone. */
function lookBefore(range: Excel.Range, changed: Look): Look {
  const { format } = range;
  const size: unknown = format.font.size;
  const bold: unknown = format.font.bold;
  const colour: unknown = format.font.color;
  const wrap: unknown = format.wrapText;
  const { fontSize, weight, textColour, wrap: wraps, vertical, align } = changed;
  return {
    ...(fontSize !== undefined && typeof size === 'number' ? { fontSize: size } : {}),
    ...(weight !== undefined && typeof bold === 'boolean' ? { weight: bold ? 'bold' : 'normal' } : {}),
    ...(textColour !== undefined && typeof colour === 'string' ? { textColour: colour } : {}),
    ...(wraps !== undefined && typeof wrap === 'boolean' ? { wrap: wrap ? 'wrap' : 'overflow' } : {}),
    ...(vertical === undefined ? {} : { vertical: VERTICALS[format.verticalAlignment] ?? 'bottom' }),
    ...(align === undefined ? {} : { align: ALIGNS[format.horizontalAlignment] ?? 'general' }),
  };
}

function listBefore(validation: Excel.DataValidation): ListImage {
  // Excel answers `None` where there is no rule and `Inconsistent` or `MixedCriteria` where there are several.
  switch (validation.type) {
    case 'None':
      return { kind: 'none' };
    case 'Inconsistent':
    case 'MixedCriteria':
      return { kind: 'mixed' };
    default: {
      const { rule, prompt, errorAlert, ignoreBlanks } = validation;
      return { kind: 'rule', rule, prompt, errorAlert, ignoreBlanks };
    }
  }
}

/** Queues the load of one thing, and says how to make a step of it once it is there. */
type Capture = (context: Excel.RequestContext) => { readonly bytes: number; readonly step: () => UndoStep };

/** Queues the load of one thing, says what its reply weighs at most, and what to do once it is there. */
type Queue = (context: Excel.RequestContext) => { readonly bytes: number; readonly read: () => void };

type CellsEdit = Extract<Edit, { kind: 'cells' }>;

/** What stands in cells is an earlier text of ours at most, so it weighs no more than what is to come. */
function captureCells(edit: CellsEdit): Capture {
  return (context) => {
    const area = areaOfCells(edit);
    const range = rangeOf(context, area);
    range.load('formulas');
    return {
      bytes: cellBytes(edit),
      step: () => ({ kind: 'cells', area, before: contents(range.formulas), after: [] }),
    };
  };
}

function blankCells(edit: CellsEdit): UndoStep {
  const before = edit.cells.map((line) => line.map(() => ''));
  return { kind: 'cells', area: areaOfCells(edit), before, after: [] };
}

function isNothing({ isNullObject }: Excel.Range): boolean {
  return isNullObject;
}

/** Asks whether anything stands in cells at all, which beside thousands of rows there does not before the first press. */
function captureUsed(edit: CellsEdit, steps: UndoStep[], filled: CellsEdit[]): Queue {
  return (context) => {
    // Formats count as well: a formula that shows an empty text must not be taken for nothing.
    const used = rangeOf(context, areaOfCells(edit)).getUsedRangeOrNullObject(false);
    used.load('rowCount');
    return {
      bytes: 100,
      read: () => {
        if (isNothing(used)) {
          steps.push(blankCells(edit));
        } else {
          filled.push(edit);
        }
      },
    };
  };
}

function captureSetting(key: string, setting: Excel.Setting): UndoStep {
  return { kind: 'setting', key, before: setting.isNullObject ? undefined : (setting.value as unknown) };
}

function captureWidth(sheet: string, column: number, { format }: Excel.Range): UndoStep {
  return {
    kind: 'columnWidth',
    sheet,
    column,
    before: format.useStandardWidth ? 'standard' : format.columnWidth,
  };
}

function captureChart(edit: Extract<Edit, { kind: 'addChart' }>, found: Excel.Chart): UndoStep {
  const { position, chart, former } = edit;
  const { sheet } = position;
  const { name } = chart;
  if (found.isNullObject) {
    return { kind: 'chart', sheet, name, before: { presence: 'absent' } };
  }
  const title = found.title.text;
  const before = { presence: 'present', title } as const;
  return former === undefined
    ? { kind: 'chart', sheet, name, before }
    : {
        kind: 'chart',
        sheet,
        name,
        before: { ...before, former: { ...edit, chart: { ...chart, title, source: former } } },
      };
}

function captureHeight(sheet: string, row: number, rows: number, { format }: Excel.Range): UndoStep {
  const standard: unknown = format.useStandardHeight;
  const points: unknown = format.rowHeight;
  // Rows of several heights on a sheet without content were nobody's wish.
  const before = standard !== true && typeof points === 'number' ? points : 'standard';
  return { kind: 'rowHeight', sheet, row, rows, before };
}

function capturePage(context: Excel.RequestContext, sheet: string): ReturnType<Capture> {
  const page = context.workbook.worksheets.getItem(sheet).pageLayout;
  const footers = page.headersFooters.defaultForAllPages;
  page.load('orientation,paperSize,zoom,centerHorizontally');
  footers.load('leftFooter,rightFooter');
  return {
    bytes: 500,
    step: () => {
      const { orientation, paperSize, zoom, centerHorizontally } = page;
      const { leftFooter, rightFooter } = footers;
      return {
        kind: 'page',
        sheet,
        before: { orientation, paperSize, zoom, centerHorizontally, leftFooter, rightFooter },
      };
    },
  };
}

function captureShown(sheet: Excel.Worksheet): UndoStep {
  return { kind: 'show', before: { sheet: sheet.name, row: 0, column: 0 } };
}

const LOOK =
  'format/wrapText,format/verticalAlignment,format/horizontalAlignment,format/font/bold,format/font/size,format/font/color';

function captureOf(edit: Edit): Capture | undefined {
  switch (edit.kind) {
    case 'cells':
      return captureCells(edit);
    case 'numberFormat':
      return (context) => {
        const { area } = edit;
        const range = rangeOf(context, area);
        range.load('numberFormat');
        const before = () => contents(range.numberFormat).map((line) => line.map(String));
        return {
          bytes: area.rows * area.columns * 60,
          step: () => ({ kind: 'numberFormat', area, before: before() }),
        };
      };
    case 'look':
      return (context) => {
        const range = rangeOf(context, edit.area);
        range.load(LOOK);
        return {
          bytes: 500,
          step: () => ({ kind: 'look', area: edit.area, before: lookBefore(range, edit.look) }),
        };
      };
    case 'list':
    case 'decimal':
      return (context) => {
        const { dataValidation } = rangeOf(context, edit.area);
        dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
        return {
          bytes: 2_500,
          step: () => ({ kind: 'list', area: edit.area, before: listBefore(dataValidation) }),
        };
      };
    case 'columnWidth':
      return (context) => {
        const { sheet, column } = edit;
        const range = rangeOf(context, { sheet, row: 0, column, rows: 1, columns: 1 });
        range.load('format/columnWidth,format/useStandardWidth');
        return { bytes: 100, step: () => captureWidth(sheet, column, range) };
      };
    case 'addChart':
      return (context) => {
        const { sheet } = edit.position;
        const { name } = edit.chart;
        const found = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name);
        found.load('name,title/text');
        return {
          bytes: 500,
          step: () => captureChart(edit, found),
        };
      };
    case 'rowHeight':
      return (context) => {
        const { sheet, row, rows } = edit;
        const range = rangeOf(context, { sheet, row, column: 0, rows, columns: 1 });
        range.load('format/rowHeight,format/useStandardHeight');
        return { bytes: 100, step: () => captureHeight(sheet, row, rows, range) };
      };
    case 'rowVisibility': {
      const { sheet, row, rows, state } = edit;
      return () => ({
        bytes: 0,
        step: () => ({
          kind: 'rowVisibility',
          sheet,
          row,
          rows,
          before: state === 'hidden' ? 'shown' : 'hidden',
        }),
      });
    }
    case 'page':
      return (context) => capturePage(context, edit.sheet);
    case 'setting':
      return (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(edit.key);
        setting.load('value');
        // The former text grew into the new one.
        return { bytes: bytesOf(edit.value), step: () => captureSetting(edit.key, setting) };
      };
    case 'show':
      return (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load('name');
        return { bytes: 100, step: () => captureShown(sheet) };
      };
    case 'addSheet':
    case 'claim':
    case 'addName':
    case 'printArea':
    case 'addRule':
    case 'removeRule':
    case 'addTable':
    case 'insertRows':
    case 'resizeTable':
    case 'layout':
      return undefined;
  }
}

/** A rule that goes, with all its areas, as it takes to make it again. */
function ruleImage({
  areas,
  formula,
  colours,
  numberFormat,
}: Extract<Edit, { kind: 'removeRule' }>): RuleImage[] {
  const [area, ...more] = areas;
  return area === undefined
    ? []
    : [{ area, more, formula, colours, ...(numberFormat === undefined ? {} : { numberFormat }) }];
}

function rulesStep(plan: Plan): readonly UndoStep[] {
  const sheets = new Set(
    plan.edits.flatMap((edit) =>
      edit.kind === 'addRule' ? [edit.area.sheet] : edit.kind === 'removeRule' ? [edit.sheet] : [],
    ),
  );
  return [...sheets].map((sheet) => ({
    kind: 'rules',
    sheet,
    added: plan.edits.flatMap((edit) => (edit.kind === 'addRule' && edit.area.sheet === sheet ? [edit] : [])),
    removed: plan.edits.flatMap((edit) =>
      edit.kind === 'removeRule' && edit.sheet === sheet ? ruleImage(edit) : [],
    ),
  }));
}

/** Whether an area lies in cells that were never formatted before the plan. */
function isClaimed(plan: Plan, area: Area): boolean {
  return plan.edits.some((edit) => edit.kind === 'claim' && areaHolds(edit.area, area));
}

/** What an edit on new ground overwrites needs no capture: the ground as a whole is put back. */
function isOnNewGround(plan: Plan, edit: Edit): boolean {
  const areas = areasOf(edit);
  const other = edit.kind === 'addChart' ? edit.position.sheet : 'sheet' in edit ? edit.sheet : undefined;
  const sheets = areas.length > 0 ? areas.map(({ sheet }) => sheet) : [other];
  const isOnNewSheet = sheets.every((sheet) =>
    plan.edits.some((each) => each.kind === 'addSheet' && each.sheet === sheet),
  );
  // Of claimed cells only the looks are known: what they hold, and a drop-down over them, may be there before.
  const isLook = edit.kind === 'look' || edit.kind === 'numberFormat';
  return isOnNewSheet || (isLook && isClaimed(plan, edit.area));
}

function* loading(context: Excel.RequestContext, queues: readonly Queue[]): Generator<undefined> {
  let queued: (() => void)[] = [];
  let size = 0;
  for (const queue of queues) {
    const { bytes, read } = queue(context);
    queued.push(read);
    size += bytes;
    // One more piece of cells might not fit.
    if (size >= BLOCK_BYTES - PIECE_BYTES) {
      yield;
      queued.forEach((each) => {
        each();
      });
      queued = [];
      size = 0;
    }
  }
  if (queued.length > 0) {
    yield;
    queued.forEach((each) => {
      each();
    });
  }
}

function queueOf(capture: Capture, steps: UndoStep[]): Queue {
  return (context) => {
    const { bytes, step } = capture(context);
    return {
      bytes,
      read: () => {
        steps.push(step());
      },
    };
  };
}

/** Loads what stands under some edits; where those are more cells than one reply takes, first whether anything does. */
function* capturing(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  steps: UndoStep[],
): Generator<undefined> {
  const isCells = (edit: Edit): edit is CellsEdit => edit.kind === 'cells';
  const cells = edits.filter(isCells);
  const isMuch = cells.reduce((sum, edit) => sum + cellBytes(edit), 0) > BLOCK_BYTES;
  const filled: CellsEdit[] = [];
  const first = edits.flatMap((edit): readonly Queue[] => {
    if (isMuch && isCells(edit)) {
      return [captureUsed(edit, steps, filled)];
    }
    const capture = captureOf(edit);
    return capture === undefined ? [] : [queueOf(capture, steps)];
  });
  yield* loading(context, first);
  yield* loading(
    context,
    filled.map((edit) => queueOf(captureCells(edit), steps)),
  );
}

/**
 * Captures what a plan will overwrite, before it is written: one round trip, and where that is more than 3 MB one more for
 * each started 3 MB.
 */
export async function captureUndo(context: Excel.RequestContext, plan: Plan): Promise<readonly UndoStep[]> {
  const steps: UndoStep[] = [];
  const edits = plan.edits.filter((edit) => !isOnNewGround(plan, edit));
  await syncAtEachYield(context, capturing(context, edits, steps));
  const made = plan.edits.flatMap((edit): readonly UndoStep[] => {
    switch (edit.kind) {
      case 'addSheet':
        return [
          {
            kind: 'sheet',
            sheet: edit.sheet,
            tables: plan.edits.flatMap((each) =>
              each.kind === 'addTable' && each.area.sheet === edit.sheet ? [each.name] : [],
            ),
          },
        ];
      case 'claim':
        return [
          {
            kind: 'claim',
            area: edit.area,
            tables: plan.edits.flatMap((each) =>
              each.kind === 'addTable' && areaHolds(edit.area, each.area) ? [each.name] : [],
            ),
          },
        ];
      case 'addName':
        return [{ kind: 'name', name: edit.name }];
      case 'addChart':
        // On a sheet of ours that she went on to use, the chart would stand over emptied cells.
        return isOnNewGround(plan, edit)
          ? [
              {
                kind: 'chart',
                sheet: edit.position.sheet,
                name: edit.chart.name,
                before: { presence: 'absent' },
              },
            ]
          : [];
      case 'printArea':
        return [{ kind: 'printArea', before: edit.from }];
      case 'insertRows':
        return [{ kind: 'insertedRows', sheet: edit.sheet, row: edit.row, rows: edit.rows }];
      case 'resizeTable':
        return [{ kind: 'resizeTable', table: edit.table, before: edit.from }];
      default:
        return [];
    }
  });
  return [...steps, ...rulesStep(plan), ...made];
}
