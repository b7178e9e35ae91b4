import type { Grid, GridRule, GridTable } from '../sheets/Grid';
import { parseAreaAddress, parseWholeAddress } from '../sheets/address';
import type { Area } from '../sheets/Place';
import type { WeighedArea } from '../sheets/reportCells';
import { isReadOnlyDocument } from './office';
import { readBlocks } from './readBlocks';
import { readDetails } from './readDetails';
import { excelRefusal } from './ExcelRefusal';
import type { Answer } from './ExcelRefusal';
import { runExcel } from './runExcel';

/** The key of our one workbook setting. */
export const SETTING_KEY = 'ita';
/** More cells than this are no sheet of scores or measures; reading them would only stop Excel. */
const MOST_CELLS = 2_000_000;

/** Cells of which more than the value is needed: formulas to know ours by, number formats to read scores by. */
export interface Details {
  readonly formulas: readonly WeighedArea[];
  readonly numberFormats: readonly Area[];
  /** Columns whose width is of interest. */
  readonly widths: readonly number[];
}

/** Nothing but values. */
export const NO_DETAILS: Details = { formulas: [], numberFormats: [], widths: [] };

/** A native table anywhere in the workbook. */
export interface WorkbookTable {
  readonly name: string;
  readonly sheet: string;
}

/** A name of the workbook that points at cells. */
export interface WorkbookName {
  readonly name: string;
  readonly area: Area;
}

/** The active sheet as plain data, with what the workbook around it says. */
export interface SheetReading {
  readonly grid: Grid;
  readonly sheets: readonly string[];
  readonly tables: readonly WorkbookTable[];
  readonly names: readonly WorkbookName[];
  /** Every name of the workbook, also those of cells that were deleted since: none of them can be given again. */
  readonly usedNames: readonly string[];
  /** The text of our workbook setting as it was stored, to be parsed by who reads it. */
  readonly stored: unknown;
  readonly structure: 'open' | 'protected';
  readonly access: 'write' | 'readOnly';
  /** How many areas are selected: several mean that Excel can't say which cell is meant. */
  readonly selectedAreas: number;
  /** What is selected, on whatever sheet; absent where that is several areas. */
  readonly selected?: Area;
}

function addressesOf(text: string, sheet: string): readonly Area[] {
  return text.split(',').flatMap((address) => {
    const area = parseAreaAddress(address, sheet);
    return area === undefined ? [] : [area];
  });
}

/** As `addressesOf`, with whole columns and whole rows, as in a print area. */
function takenAreas(text: string, sheet: string): readonly Area[] {
  return text.split(',').flatMap((address) => {
    const area = parseWholeAddress(address, sheet) ?? parseAreaAddress(address, sheet);
    return area === undefined ? [] : [area];
  });
}

/** What a rule shows; without a number format of its own Excel gives null or an empty text, whatever the types say. */
function shownBy({ fill, font, numberFormat }: Excel.ConditionalRangeFormat): NonNullable<GridRule['shows']> {
  const format: unknown = numberFormat;
  return {
    fill: fill.color,
    text: font.color,
    ...(typeof format === 'string' && format !== '' && format !== 'General' ? { numberFormat: format } : {}),
  };
}

/** The print area where it is one rectangle. */
function printAreaOf(text: string, sheet: string): { readonly printArea?: Area } {
  const [area, more] = takenAreas(text, sheet);
  return area === undefined || more !== undefined ? {} : { printArea: area };
}

/** The cells of the sheet's own filter. */
function filterOf(text: string, sheet: string): { readonly filter?: Area } {
  const [area] = takenAreas(text, sheet);
  return area === undefined ? {} : { filter: area };
}

/** Excel gives null where only some rows are hidden, whatever the types say. */
function hidesOf(rowHidden: unknown): { readonly hides?: 'rows' } {
  return rowHidden === false ? {} : { hides: 'rows' };
}

/** Beside and under the used range stand the cells that we may write to. */
const MARGIN = { rows: 8, columns: 8 } as const;

/**
 * Reads a sheet (the active one, or by its name): its shape first, then its cells in blocks, then the details that the
 * values (and our stored setting) ask for. Three round trips and one for each further 3 MB of cells.
 */
export function readSheet(
  details: (grid: Grid, stored: unknown) => Details | Promise<Details>,
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
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/name');
    workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
    const selection = workbook.getSelectedRanges();
    selection.load('areaCount,address');
    const setting = workbook.settings.getItemOrNullObject(SETTING_KEY);
    setting.load('value');
    workbook.names.load('items/name,items/formula');
    const touched = sheet.getUsedRangeOrNullObject(false);
    const filter = sheet.autoFilter.getRangeOrNullObject();
    const printed = sheet.pageLayout.getPrintAreaOrNullObject();
    [touched, filter, printed].forEach((each) => each.load('address'));
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
        const { rule, format: shows } = format.custom;
        rule.load('formula');
        shows.load('numberFormat');
        shows.fill.load('color');
        shows.font.load('color');
        return { id: format.id, rule, areas, shows };
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
      rules: rules.map(({ id, rule, areas, shows }): GridRule => ({
        id,
        formula: rule.formula,
        areas: addressesOf(areas.address, sheet.name),
        shows: shownBy(shows),
      })),
      widths: new Map(),
      ...(printed.isNullObject ? {} : printAreaOf(printed.address, sheet.name)),
      ...(filter.isNullObject ? {} : filterOf(filter.address, sheet.name)),
      ...(used.isNullObject ? {} : hidesOf(used.rowHidden)),
      taken: [touched, filter, printed].flatMap((each) =>
        each.isNullObject ? [] : takenAreas(each.address, sheet.name),
      ),
      protection: sheet.protection.protected ? 'protected' : 'open',
    };
    const stored: unknown = setting.isNullObject ? undefined : setting.value;
    const [selected] = selection.areaCount === 1 ? takenAreas(selection.address, sheet.name) : [];
    const wanted = await details(base, stored);
    const found = await readDetails(context, sheet, wanted.formulas, wanted.numberFormats, wanted.widths);
    const reading: SheetReading = {
      grid: { ...base, ...found },
      sheets: workbook.worksheets.items.map((each) => each.name),
      tables: workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
      names: workbook.names.items.flatMap(({ name, formula }): readonly WorkbookName[] => {
        // The types say any; Excel hands out the formula's text.
        const text = String(formula);
        const area = text.includes('!') ? parseAreaAddress(text, '') : undefined;
        return area === undefined ? [] : [{ name, area }];
      }),
      stored,
      usedNames: workbook.names.items.map(({ name }) => name),
      structure: workbook.protection.protected ? 'protected' : 'open',
      access: workbook.readOnly || isReadOnlyDocument() ? 'readOnly' : 'write',
      selectedAreas: selection.areaCount,
      ...(selected === undefined ? {} : { selected }),
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
