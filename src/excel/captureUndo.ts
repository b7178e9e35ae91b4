import { areaOfCells } from '../sheets/Plan';
import type { Align, Edit, Look, Plan } from '../sheets/Plan';
import { contents } from './contents';
import { rangeOf } from './rangeOf';
import { cellBytes } from './splitEdits';
import { syncAtEachYield } from './syncAtEachYield';
import { BLOCK_BYTES } from './readBlocks';
import type { ListImage, UndoStep } from './Undo';

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
    case 'addRule':
    case 'removeRule':
    case 'addTable':
    case 'resizeTable':
    case 'layout':
      return undefined;
  }
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
      edit.kind === 'removeRule' && edit.sheet === sheet
        ? edit.areas.map((area) => ({ area, formula: edit.formula, colours: edit.colours }))
        : [],
    ),
  }));
}

/** The address of a new sheet's edits can't be captured: the sheet as a whole is put back. */
function isOnNewSheet(plan: Plan, edit: Edit): boolean {
  const added = plan.edits.flatMap((each) => (each.kind === 'addSheet' ? [each.sheet] : []));
  const sheet =
    'at' in edit
      ? edit.at.sheet
      : 'area' in edit
        ? edit.area.sheet
        : 'sheet' in edit
          ? edit.sheet
          : undefined;
  return edit.kind !== 'show' && sheet !== undefined && added.includes(sheet);
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
    const capture = isOnNewSheet(plan, edit) ? undefined : captureOf(edit);
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
      case 'resizeTable':
        return [{ kind: 'resizeTable', table: edit.table, before: edit.from }];
      default:
        return [];
    }
  });
  return [...steps, ...rulesStep(plan), ...made];
}
