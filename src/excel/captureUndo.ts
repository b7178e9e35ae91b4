import { areaHolds } from '../sheets/Place';
import type { Area } from '../sheets/Place';
import { areaOfCells, areasOf } from '../sheets/Plan';
import type { Align, Edit, Look, Plan } from '../sheets/Plan';
import { contents } from './contents';
import { rangeOf } from './rangeOf';
import { cellBytes } from './splitEdits';
import { syncAtEachYield } from './syncAtEachYield';
import { BLOCK_BYTES } from './readBlocks';
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
    default:
      return { kind: 'rule', rule: validation.rule };
  }
}

/** Queues the load of one thing, and says how to make a step of it once it is there. */
type Capture = (context: Excel.RequestContext) => { readonly bytes: number; readonly step: () => UndoStep };

function captureCells(edit: Extract<Edit, { kind: 'cells' }>, range: Excel.Range): UndoStep {
  return { kind: 'cells', area: areaOfCells(edit), before: contents(range.formulas), after: [] };
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

function captureChart(sheet: string, name: string, { isNullObject }: Excel.Chart): UndoStep {
  return { kind: 'chart', sheet, name, before: isNullObject ? 'absent' : 'present' };
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
      return (context) => {
        const range = rangeOf(context, areaOfCells(edit));
        range.load('formulas');
        // What stands there is empty or an earlier text of ours, so it weighs no more than what is to come.
        return { bytes: cellBytes(edit), step: () => captureCells(edit, range) };
      };
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
        dataValidation.load('type,rule');
        return {
          bytes: 1_000,
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
        found.load('name');
        return {
          bytes: 100,
          step: () => captureChart(sheet, name, found),
        };
      };
    case 'rowHeight':
      return (context) => {
        const { sheet, row, rows } = edit;
        const range = rangeOf(context, { sheet, row, column: 0, rows, columns: 1 });
        range.load('format/rowHeight,format/useStandardHeight');
        return { bytes: 100, step: () => captureHeight(sheet, row, rows, range) };
      };
    case 'page':
      return (context) => capturePage(context, edit.sheet);
    case 'setting':
      return (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(edit.key);
        setting.load('value');
        return { bytes: BLOCK_BYTES / 2, step: () => captureSetting(edit.key, setting) };
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

function* capturing(
  context: Excel.RequestContext,
  captures: readonly Capture[],
  steps: UndoStep[],
): Generator<undefined> {
  let queued: (() => UndoStep)[] = [];
  let size = 0;
  for (const capture of captures) {
    const { bytes, step } = capture(context);
    queued.push(step);
    size += bytes;
    if (size >= BLOCK_BYTES / 2) {
      yield;
      steps.push(...queued.map((read) => read()));
      queued = [];
      size = 0;
    }
  }
  yield;
  steps.push(...queued.map((read) => read()));
}

/** Captures what a plan will overwrite, before it is written: one round trip for each started 3 MB. */
export async function captureUndo(context: Excel.RequestContext, plan: Plan): Promise<readonly UndoStep[]> {
  const captures = plan.edits.flatMap((edit) => {
    const capture = isOnNewGround(plan, edit) ? undefined : captureOf(edit);
    return capture === undefined ? [] : [capture];
  });
  const steps: UndoStep[] = [];
  await syncAtEachYield(context, capturing(context, captures, steps));
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
          ? [{ kind: 'chart', sheet: edit.position.sheet, name: edit.chart.name, before: 'absent' }]
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
