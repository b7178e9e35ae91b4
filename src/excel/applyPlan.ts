import { areaAddress, fullAreaAddress, rowsAddress } from '../sheets/address';
import { sameArea } from '../sheets/Place';
import type { Area } from '../sheets/Place';
import { areaOfCells } from '../sheets/Plan';
import type { Edit, PageSetup, Plan, SheetLayout } from '../sheets/Plan';
import { addRule } from './addRule';
import { captureUndo } from './captureUndo';
import { contents } from './contents';
import { drawChart } from './drawChart';
import { rangeOf } from './rangeOf';
import { setLook } from './setLook';
import { cellBytes, splitEdits } from './splitEdits';
import { widthInPoints } from './widthInPoints';
import { excelRefusal } from './ExcelRefusal';
import type { Answer } from './ExcelRefusal';
import { putBack } from './putBack';
import { bytesOf } from './readBlocks';
import { packBySize } from './readDetails';
import { runExcel } from './runExcel';
import { syncAtEachYield } from './syncAtEachYield';
import type { Content, Undo, UndoStep } from './Undo';
import { cellInput } from './writtenText';

/** A4, one page wide, as many pages tall as it takes. */
function setPage(page: Excel.PageLayout, { orientation, footer }: PageSetup): void {
  page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.centerHorizontally = true;
  page.headersFooters.defaultForAllPages.leftFooter = footer.left;
  page.headersFooters.defaultForAllPages.rightFooter = footer.right;
}

function setLayout(sheet: Excel.Worksheet, layout: SheetLayout): void {
  if (layout.header !== undefined) {
    sheet.pageLayout.headersFooters.defaultForAllPages.rightHeader = layout.header;
  }
  layout.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  });
  const { row, column, rows, columns } = layout.printArea;
  sheet.getRangeByIndexes(row, column, rows, columns).format.autofitRows();
  if (layout.frozenRows > 0) {
    sheet.freezePanes.freezeRows(layout.frozenRows);
  }
  const page = sheet.pageLayout;
  setPage(page, layout);
  page.setPrintArea(areaAddress(layout.printArea));
  for (const before of layout.breaksBefore ?? []) {
    sheet.horizontalPageBreaks.add(`A${String(before + 1)}`);
  }
  page.setPrintTitleRows(`$${String(layout.titleRows.first + 1)}:$${String(layout.titleRows.last + 1)}`);
}

/** The part of a plan that goes into one request, what it weighs, and the cells to read back after it. */
interface Write {
  readonly bytes: number;
  readonly queue: () => Excel.Range | undefined;
  readonly area: Area | undefined;
}

function plain(bytes: number, queue: () => void): Write {
  return {
    bytes,
    area: undefined,
    queue: () => {
      queue();
      return undefined;
    },
  };
}

/** What the client adds around each call, in bytes. */
const CALL_BYTES = 700;

function writesOf(
  context: Excel.RequestContext,
  edit: Edit,
  captured: readonly UndoStep[],
): readonly Write[] {
  const { workbook } = context;
  switch (edit.kind) {
    case 'addSheet':
      return [
        plain(CALL_BYTES, () => {
          workbook.worksheets.add(edit.sheet);
        }),
      ];
    case 'claim':
      return [];
    case 'addName':
      return [
        plain(CALL_BYTES, () => {
          workbook.names.add(edit.name, rangeOf(context, edit.area)).visible = false;
        }),
      ];
    case 'printArea':
      return [
        plain(CALL_BYTES, () => {
          workbook.worksheets.getItem(edit.to.sheet).pageLayout.setPrintArea(areaAddress(edit.to));
        }),
      ];
    case 'cells':
      return [cellsWrite(context, edit)];
    case 'numberFormat':
      return [
        plain(CALL_BYTES + 30 * edit.area.rows * edit.area.columns, () => {
          rangeOf(context, edit.area).numberFormat = Array.from({ length: edit.area.rows }, () =>
            Array.from({ length: edit.area.columns }, () => edit.format),
          );
        }),
      ];
    case 'look':
      return [
        plain(2 * CALL_BYTES, () => {
          setLook(rangeOf(context, edit.area), edit.look);
        }),
      ];
    case 'addRule':
      return [
        plain(5 * CALL_BYTES + bytesOf(edit.formula) + 30 * (edit.more?.length ?? 0), () => {
          addRule(context, edit);
        }),
      ];
    case 'removeRule':
      return [
        plain(CALL_BYTES, () => {
          workbook.worksheets.getItem(edit.sheet).getRange().conditionalFormats.getItem(edit.id).delete();
        }),
      ];
    case 'list':
    case 'decimal':
      return [
        plain(3 * CALL_BYTES, () => {
          const { dataValidation } = rangeOf(context, edit.area);
          dataValidation.clear();
          dataValidation.rule =
            edit.kind === 'list'
              ? { list: { inCellDropDown: true, source: edit.options.join(',') } }
              : { decimal: { formula1: edit.least, formula2: edit.most, operator: 'Between' } };
          dataValidation.prompt = { showPrompt: true, title: edit.promptTitle, message: edit.prompt };
          dataValidation.errorAlert = {
            showAlert: true,
            style: 'Stop',
            title: edit.errorTitle,
            message: edit.error,
          };
        }),
      ];
    case 'addTable':
      return [
        plain(CALL_BYTES, () => {
          const table = workbook.tables.add(fullAreaAddress(edit.area), true);
          table.name = edit.name;
          table.style = edit.style;
        }),
      ];
    case 'insertRows':
      return [
        plain(CALL_BYTES, () => {
          workbook.worksheets.getItem(edit.sheet).getRange(rowsAddress(edit)).insert('Down');
        }),
      ];
    case 'resizeTable':
      return [
        plain(CALL_BYTES, () => {
          workbook.tables.getItem(edit.table).resize(areaAddress(edit.to));
        }),
      ];
    case 'columnWidth':
      return [
        plain(CALL_BYTES, () => {
          const area: Area = { sheet: edit.sheet, row: 0, column: edit.column, rows: 1, columns: 1 };
          const { format } = rangeOf(context, area);
          if (edit.characters === 'standard') {
            format.useStandardWidth = true;
          } else {
            format.columnWidth = widthInPoints(edit.characters);
          }
        }),
      ];
    case 'rowHeight':
      return [
        plain(CALL_BYTES, () => {
          const { sheet, row, rows, points } = edit;
          rangeOf(context, { sheet, row, column: 0, rows, columns: 1 }).format.rowHeight = points;
        }),
      ];
    case 'rowVisibility':
      return [
        plain(CALL_BYTES, () => {
          workbook.worksheets.getItem(edit.sheet).getRange(rowsAddress(edit)).rowHidden =
            edit.state === 'hidden';
        }),
      ];
    case 'page':
      return [
        plain(8 * CALL_BYTES, () => {
          setPage(workbook.worksheets.getItem(edit.sheet).pageLayout, edit.page);
        }),
      ];
    case 'layout':
      return [
        plain(20 * CALL_BYTES, () => {
          setLayout(workbook.worksheets.getItem(edit.sheet), edit.layout);
        }),
      ];
    case 'addChart':
      return [
        plain((20 + 3 * edit.chart.seriesColours.length) * CALL_BYTES, () => {
          const isThere = captured.some(
            (step) =>
              step.kind === 'chart' &&
              step.sheet === edit.position.sheet &&
              step.name === edit.chart.name &&
              step.before.presence === 'present',
          );
          drawChart(context, edit, isThere ? 'present' : 'absent');
        }),
      ];
    case 'setting':
      return [
        plain(CALL_BYTES + bytesOf(edit.value), () => {
          workbook.settings.add(edit.key, edit.value);
        }),
      ];
    case 'show':
      return [
        plain(CALL_BYTES, () => {
          const sheet = workbook.worksheets.getItem(edit.at.sheet);
          sheet.activate();
          sheet.getCell(edit.at.row, edit.at.column).select();
        }),
      ];
  }
}

/** A block of cells; it is read back in the same request, to know later what was ours. */
function cellsWrite(context: Excel.RequestContext, edit: Extract<Edit, { kind: 'cells' }>): Write {
  const area = areaOfCells(edit);
  return {
    bytes: CALL_BYTES + cellBytes(edit),
    area,
    queue: () => {
      const range = rangeOf(context, area);
      // null leaves a cell as it is; the types know only of values.
      range.formulas = edit.cells.map((line) => line.map(cellInput));
      range.load('formulas');
      return range;
    },
  };
}

interface Written {
  readonly area: Area;
  readonly after: readonly (readonly Content[])[];
}

function withAfter(steps: readonly UndoStep[], written: readonly Written[]): readonly UndoStep[] {
  return steps.map((step) =>
    step.kind === 'cells'
      ? { ...step, after: written.find(({ area }) => sameArea(area, step.area))?.after ?? step.after }
      : step,
  );
}

/** Cells on a sheet of ours are no step of their own, but what we wrote there says whether the sheet is still only ours. */
function newSheetCells(plan: Plan, written: readonly Written[]): readonly UndoStep[] {
  const added = plan.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  return written
    .filter(({ area }) => added.includes(area.sheet))
    .map(({ area, after }) => ({
      kind: 'cells',
      area,
      before: after.map((line) => line.map(() => '')),
      after,
    }));
}

function* writing(
  context: Excel.RequestContext,
  plan: Plan,
  captured: readonly UndoStep[],
  written: Written[],
): Generator<undefined> {
  for (const pack of packBySize(plan.edits.flatMap((edit) => writesOf(context, edit, captured)))) {
    const ranges = pack.map(({ queue, area }) => ({ range: queue(), area }));
    yield;
    for (const { range, area } of ranges) {
      if (range !== undefined && area !== undefined) {
        written.push({ area, after: contents(range.formulas) });
      }
    }
  }
}

/**
 * Writes a plan. What will be overwritten is captured first; a failure in the middle is put back at once. Round trips:
 * one to capture and one to write, and one more for each further started 3 MB.
 */
export async function applyPlan(given: Plan): Promise<Answer<Undo>> {
  const plan = splitEdits(given);
  if (plan.edits.length === 0) {
    return { kind: 'done', value: { steps: [] } };
  }
  let captured: readonly UndoStep[] = [];
  const started: 'writing'[] = [];
  const answer = await runExcel(async (context): Promise<Undo> => {
    captured = await captureUndo(context, plan);
    const written: Written[] = [];
    started.push('writing');
    await syncAtEachYield(context, writing(context, plan, captured, written));
    return { steps: [...newSheetCells(plan, written), ...withAfter(captured, written)] };
  });
  if (answer.kind === 'done' || started.length === 0) {
    return answer;
  }
  const restored = await putBack({ steps: captured }, 'everything');
  if (restored.kind === 'refused' || restored.value.kept.length > 0) {
    return excelRefusal('failedPartly', answer.detail);
  }
  return answer.code === 'failed' || answer.code === 'noAnswer'
    ? excelRefusal('failedAndPutBack', answer.detail)
    : answer;
}
