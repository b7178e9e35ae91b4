import type { Grid, GridRule, GridTable } from '../sheets/Grid';
import { parseAreaAddress } from '../sheets/address';
import type { Area } from '../sheets/Place';
import { isReadOnlyDocument } from './office';
import { readBlocks } from './readBlocks';
import { readDetails } from './readDetails';
import { excelRefusal } from './ExcelRefusal';
import type { Answer } from './ExcelRefusal';
import { runExcel } from './runExcel';

/** The key of our one workbook setting. */
export const SETTING_KEY = 'ita';
/** More cells than this are no sheet of scores or measures; reading them would only stop Excel. */
export const MOST_CELLS = 2_000_000;

/** Cells of which more than the value is needed: formulas to know ours by, number formats to read scores by. */
export interface Details {
  readonly formulas: readonly Area[];
  readonly numberFormats: readonly Area[];
  /** Columns whose width is of interest. */
  readonly widths: readonly number[];
}

/** A native table anywhere in the workbook. */
export interface WorkbookTable {
  readonly name: string;
  readonly sheet: string;
}

/** The active sheet as plain data, with what the workbook around it says. */
export interface SheetReading {
  readonly grid: Grid;
  readonly sheets: readonly string[];
  readonly tables: readonly WorkbookTable[];
  /** The text of our workbook setting as it was stored, to be parsed by who reads it. */
  readonly stored: unknown;
  readonly structure: 'open' | 'protected';
  readonly access: 'write' | 'readOnly';
  /** How many areas are selected: several mean that Excel can't say which cell is meant. */
  readonly selectedAreas: number;
}

function addressesOf(text: string, sheet: string): readonly Area[] {
  return text.split(',').flatMap((address) => {
    const area = parseAreaAddress(address, sheet);
    return area === undefined ? [] : [area];
  });
}

/** Beside and under the used range stand the cells that we may write to. */
const MARGIN = { rows: 8, columns: 8 } as const;

/**
 * Reads a sheet (the active one, or by its name): its shape first, then its cells in blocks, then the details that the
 * values ask for. Three round trips and one for each further 3 MB of cells.
 */
export function readSheet(
  details: (grid: Grid) => Details,
  sheetName?: string,
): Promise<Answer<SheetReading>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sheet =
      sheetName === undefined
        ? workbook.worksheets.getActiveWorksheet()
        : workbook.worksheets.getItem(sheetName);
    sheet.load('id,name');
    sheet.protection.load('protected');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/name');
    workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
    const selection = workbook.getSelectedRanges();
    selection.load('areaCount');
    const setting = workbook.settings.getItemOrNullObject(SETTING_KEY);
    setting.load('value');
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    await context.sync();

    const span = used.isNullObject
      ? { row: 0, column: 0, rows: 0, columns: 0 }
      : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
    const tables = workbook.tables.items
      .filter((table) => table.worksheet.name === sheet.name)
      .map((table) => {
        const range = table.getRange();
        range.load('address');
        return { name: table.name, showTotals: table.showTotals, range };
      });
    const rules = formats.items
      .filter((format) => format.type === 'Custom')
      .map((format) => {
        const areas = format.getRanges();
        areas.load('address');
        format.custom.rule.load('formula');
        return { id: format.id, rule: format.custom.rule, areas };
      });
    const merged = sheet
      .getRangeByIndexes(span.row, span.column, span.rows + MARGIN.rows, span.columns + MARGIN.columns)
      .getMergedAreasOrNullObject();
    merged.load('address');
    if (span.rows * span.columns > MOST_CELLS) {
      return { tooLarge: span.rows * span.columns };
    }
    const values = await readBlocks(context, sheet, span);
    const base: Grid = {
      sheet: sheet.name,
      sheetId: sheet.id,
      values,
      formulas: [],
      numberFormats: [],
      tables: tables.flatMap(({ name, showTotals, range }): readonly GridTable[] => {
        const area = parseAreaAddress(range.address, sheet.name);
        return area === undefined ? [] : [{ name, showTotals, area }];
      }),
      merges: merged.isNullObject ? [] : addressesOf(merged.address, sheet.name),
      rules: rules.map(({ id, rule, areas }): GridRule => ({
        id,
        formula: rule.formula,
        areas: addressesOf(areas.address, sheet.name),
      })),
      widths: new Map(),
      protection: sheet.protection.protected ? 'protected' : 'open',
    };
    const wanted = details(base);
    const found = await readDetails(context, sheet, wanted.formulas, wanted.numberFormats, wanted.widths);
    const reading: SheetReading = {
      grid: { ...base, ...found },
      sheets: workbook.worksheets.items.map((each) => each.name),
      tables: workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      stored: setting.isNullObject ? undefined : setting.value,
      structure: workbook.protection.protected ? 'protected' : 'open',
      access: workbook.readOnly || isReadOnlyDocument() ? 'readOnly' : 'write',
      selectedAreas: selection.areaCount,
    };
    return reading;
  }).then((answer): Answer<SheetReading> => {
    if (answer.kind === 'refused') {
      return answer;
    }
    return 'tooLarge' in answer.value
      ? excelRefusal('tooLarge', String(answer.value.tooLarge))
      : { kind: 'done', value: answer.value };
  });
}
