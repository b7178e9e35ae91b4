import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';

import { writeAddInSettings } from './addInSettings';
import { fittedRowHeight } from './autofit';
import { addressOf } from './address';
import { toFileFormula } from './fileFormula';
import type { AddInChoice } from './openXlsx';
import type { Cell, CellStyle, ConditionalFormat, Sheet, Value, Workbook } from './Workbook';
import { cellAt } from './Workbook';
import type { XlsxParts } from './xlsxPackage';
import { addContentType, addRelationship, pack, putPart, textOfPart, unpack } from './xlsxPackage';
import { writeStyle } from './xlsxStyles';
import type { BelowCells } from './writeSheetParts';
import {
  commentsXml,
  conditionalFormatsXml,
  filterXml,
  insertBelowCells,
  pageXml,
  printNames,
  protectionXml,
  tableXml,
  validationsXml,
  viewXml,
} from './writeSheetParts';
import { element, escapeXml } from './xml';

/** What saving gave. */
export type Saved =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** What the saved file does not show although the workbook has it, by an officer's words, such as a chart that we made. */
      readonly lacking: readonly string[];
    }
  /** Nothing was saved, because these parts of the opened file would be lost. */
  | { readonly ok: false; readonly lost: readonly string[] };

/** Choices of saving. */
export interface SaveOptions extends AddInChoice {
  /** Lost parts that may go, exactly as `lostOnSave` names them. */
  readonly dropLost?: readonly string[];
}

/** The day that a file without a date of its own is said to be made on; the same bytes come out each time. */
const MADE_ON = new Date(Date.UTC(2022, 0, 1));

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const TABLE_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';

/**
 * Saves a workbook as .xlsx, unless parts of the opened file would be lost. The library writes cells and looks; what it does
 * not know is put into its parts. The same workbook gives the same bytes.
 */
export async function saveXlsx(
  workbook: Workbook,
  { addInId, dropLost = [] }: SaveOptions = {},
): Promise<Saved> {
  const lost = workbook.lostOnSave.filter((part) => !dropLost.includes(part));
  if (lost.length > 0) return { ok: false, lost };
  const parts = unpack(await writeByLibrary(workbook));
  const dxfs = dxfNumbers(workbook);
  let tables = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const tableIds = sheet.tables.map((table) => {
      tables += 1;
      const target = `xl/tables/table${String(tables)}.xml`;
      putPart(parts, target, tableXml(table, tables));
      addContentType(parts, target, TABLE_TYPE);
      return addRelationship(parts, path, TABLE_LINK, `../tables/table${String(tables)}.xml`);
    });
    putPart(
      parts,
      path,
      sheetXml(textOfPart(parts, path), sheet, sheet.id === workbook.activeSheetId, dxfs, tableIds),
    );
    if (sheet.comments.size > 0) {
      putPart(parts, `xl/comments${String(index + 1)}.xml`, commentsXml(sheet.comments, addressAt));
    }
  }
  writeBook(parts, workbook);
  writeDefaults(parts, workbook);
  writeQuotes(parts, workbook);
  writeAddInSettings(
    parts,
    { settings: workbook.settings, otherAddIns: workbook.kept?.otherAddIns ?? [] },
    addInId,
  );
  const lacking = workbook.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => `แผนภูมิ "${chart.title}" ในแผ่นงาน ${sheet.name}`),
  );
  return { ok: true, bytes: pack(parts), lacking };
}

async function writeByLibrary(workbook: Workbook): Promise<Uint8Array> {
  const file = new FileWorkbook();
  const { creator, created, modified, ...properties } = workbook.properties;
  Object.assign(file, {
    creator: creator ?? '',
    lastModifiedBy: properties.lastModifiedBy ?? creator ?? '',
    created: dateOf(created),
    modified: dateOf(modified ?? created),
    title: properties.title ?? '',
    subject: properties.subject ?? '',
    description: properties.description ?? '',
    keywords: properties.keywords ?? '',
    category: properties.category ?? '',
    company: properties.Company ?? '',
    manager: properties.Manager ?? '',
  });
  for (const sheet of workbook.sheets) {
    const worksheet = file.addWorksheet(sheet.name, {
      state:
        sheet.visibility === 'Hidden'
          ? 'hidden'
          : sheet.visibility === 'VeryHidden'
            ? 'veryHidden'
            : 'visible',
    });
    writeCells(worksheet, sheet);
    for (const style of ruleStyles(sheet)) {
      worksheet.addConditionalFormatting({
        ref: 'A1',
        rules: [{ type: 'expression', formulae: ['TRUE'], priority: 1, style: writeStyle(style, 'rule') }],
      });
    }
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function writeCells(worksheet: Worksheet, sheet: Sheet): void {
  const styles = new Map<CellStyle, ReturnType<typeof writeStyle>>();
  const written = (style: CellStyle): ReturnType<typeof writeStyle> => {
    const known = styles.get(style) ?? writeStyle(style, 'cell');
    styles.set(style, known);
    return known;
  };
  if (sheet.defaultRowHeight !== undefined) worksheet.properties.defaultRowHeight = sheet.defaultRowHeight;
  if (sheet.defaultColumnWidth !== undefined) worksheet.properties.defaultColWidth = sheet.defaultColumnWidth;
  if (sheet.tabColor !== undefined) worksheet.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
  if (sheet.page.fit !== undefined) worksheet.pageSetup.fitToPage = true;
  for (const [index, layout] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const column = worksheet.getColumn(index + 1);
    if (layout.width !== undefined) column.width = layout.width;
    if (layout.hidden === true) column.hidden = true;
    if (layout.outlineLevel !== undefined) column.outlineLevel = layout.outlineLevel;
    if (layout.style !== undefined) column.style = written(layout.style);
  }
  for (const [index, layout] of [...sheet.rows].sort(([a], [b]) => a - b)) {
    const row = worksheet.getRow(index + 1);
    if (layout.height !== undefined) {
      row.height = layout.height;
      row.customHeight = layout.fitted !== true;
    }
    if (layout.hidden === true) row.hidden = true;
    if (layout.outlineLevel !== undefined) row.outlineLevel = layout.outlineLevel;
    if (layout.style !== undefined) row.style = written(layout.style);
  }
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const { row, column } = cellAt(key);
    const fileCell = worksheet.getCell(row + 1, column + 1);
    const value = fileValue(cell, tableAt(sheet, row, column));
    if (value !== undefined) fileCell.value = value;
    // A cell takes its row's or column's look from the library, so its own is always said.
    fileCell.style = cell.style === undefined ? {} : written(cell.style);
  }
  // Excel writes the heights it has fitted to wrapped texts; programs that fit none by themselves rely on it.
  for (const index of wrappedRows(sheet)) {
    const row = worksheet.getRow(index + 1);
    row.height = fittedRowHeight(sheet, index);
    row.customHeight = false;
  }
  for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(addressOf(area));
  for (const [key, { text }] of sheet.comments) {
    const { row, column } = cellAt(key);
    worksheet.getCell(row + 1, column + 1).note = text;
  }
}

/** Rows that hold wrapped text and have no height of their own. */
function wrappedRows(sheet: Sheet): readonly number[] {
  const rows = new Set<number>();
  for (const [key, { style, value }] of sheet.cells) {
    const { row } = cellAt(key);
    if (
      style?.alignment?.wrapText === true &&
      value !== undefined &&
      sheet.rows.get(row)?.height === undefined
    ) {
      rows.add(row);
    }
  }
  return [...rows].sort((a, b) => a - b);
}

/** The name of the table that a cell stands in. */
function tableAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  )?.name;
}

function fileValue(cell: Cell, table: string | undefined): CellValue {
  const { value, formula, kept, arrayAddress } = cell;
  if (formula !== undefined) {
    const text = toFileFormula(formula, table);
    const result = value === undefined ? {} : { result: resultOf(value) };
    return arrayAddress === undefined
      ? { formula: text, ...result }
      : { formula: text, ...result, shareType: 'array', ref: arrayAddress };
  }
  if (value === undefined) return undefined;
  if (kept?.text === value && isKeptValue(kept.raw)) return kept.raw;
  if (typeof value === 'string') return value.replace(/\r/g, '_x000D_');
  return resultOf(value);
}

type FileResult = string | number | boolean | { readonly error: '#N/A' };

function resultOf(value: Value): FileResult {
  if (typeof value !== 'object') return value;
  // The library's type names seven errors; the file takes any.
  const error: { error: string } = { error: value.error };
  return isFileError(error) ? error : { error: '#N/A' };
}

function isFileError(error: { readonly error: string }): error is { readonly error: '#N/A' } {
  return error.error.startsWith('#');
}

function isKeptValue(raw: unknown): raw is { richText: { text: string }[] } {
  return typeof raw === 'object' && raw !== null && ('richText' in raw || 'hyperlink' in raw);
}

/** The looks of rules in the order in which the library is given them, one for each rule that has one. */
function ruleStyles(sheet: Sheet): readonly CellStyle[] {
  return sheet.conditionalFormats.flatMap((format) => styleOfRule(format) ?? []);
}

function styleOfRule({ rule }: ConditionalFormat): CellStyle | undefined {
  if (rule.kind !== 'other') return rule.style;
  if (typeof rule.raw !== 'object' || rule.raw === null || !('style' in rule.raw)) return undefined;
  const { style } = rule.raw;
  return typeof style === 'object' && style !== null ? style : undefined;
}

/** The library numbers looks through the whole file in the order in which it gets them. */
function dxfNumbers(workbook: Workbook): ReadonlyMap<ConditionalFormat, number> {
  const numbers = new Map<ConditionalFormat, number>();
  for (const sheet of workbook.sheets) {
    for (const format of sheet.conditionalFormats) {
      if (styleOfRule(format) !== undefined) numbers.set(format, numbers.size);
    }
  }
  return numbers;
}

function sheetXml(
  text: string,
  sheet: Sheet,
  isActive: boolean,
  dxfs: ReadonlyMap<ConditionalFormat, number>,
  tableIds: readonly string[],
): string {
  const page = pageXml(sheet.page);
  const tables = tableIds.map((id) => element('tablePart', { 'r:id': id })).join('');
  const views = viewXml(sheet, isActive);
  const withView = text
    .replace(/<sheetViews>[\s\S]*?<\/sheetViews>/, '')
    .replace(/<sheetFormatPr/, () => `${views}<sheetFormatPr`);
  const bare = withView
    .replace(/<conditionalFormatting[\s>][\s\S]*?<\/conditionalFormatting>/g, '')
    .replace(/<(?:printOptions|pageMargins|pageSetup)[^>]*\/>/g, '')
    .replace(/<headerFooter>[\s\S]*?<\/headerFooter>|<headerFooter\/>/g, '');
  const kept = sheet.kept;
  const added: readonly (readonly [BelowCells, string])[] = [
    ['sheetProtection', protectionXml(sheet)],
    ['autoFilter', filterXml(sheet)],
    ['conditionalFormatting', conditionalFormatsXml(sheet.conditionalFormats, (format) => dxfs.get(format))],
    ['dataValidations', validationsXml(sheet.validations)],
    ['printOptions', page.options],
    ['pageMargins', page.margins],
    ['pageSetup', page.setup],
    ['headerFooter', page.words],
    ['rowBreaks', page.breaks === '' ? (kept?.breaksXml ?? '') : page.breaks],
    ['tableParts', tables === '' ? '' : element('tableParts', { count: tableIds.length }, tables)],
    [
      'extLst',
      kept === undefined || kept.extensionsXml === '' ? '' : `<extLst>${kept.extensionsXml}</extLst>`,
    ],
  ];
  return added.reduce((written, [name, xml]) => insertBelowCells(written, name, xml), bare);
}

function writeBook(parts: XlsxParts, workbook: Workbook): void {
  const names = workbook.sheets.flatMap((sheet, index) => [
    ...printNames(sheet).map(({ name, formula, hidden }) =>
      element(
        'definedName',
        { name, localSheetId: index, hidden: hidden ? 1 : undefined },
        escapeXml(formula),
      ),
    ),
    ...sheet.names.map((name) => nameXml(name, index)),
  ]);
  const all = [...workbook.names.map((name) => nameXml(name, undefined)), ...names].join('');
  const active = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  const views = `<bookViews>${element('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000, activeTab: active })}</bookViews>`;
  const protection = workbook.structureProtected ? '<workbookProtection lockStructure="1"/>' : '';
  const text = textOfPart(parts, 'xl/workbook.xml')
    .replace(/<bookViews>[\s\S]*?<\/bookViews>/, '')
    .replace(/<definedNames>[\s\S]*?<\/definedNames>/, '')
    .replace('<sheets>', () => `${protection}${views}<sheets>`)
    .replace('</sheets>', () => `</sheets>${all === '' ? '' : `<definedNames>${all}</definedNames>`}`);
  putPart(parts, 'xl/workbook.xml', text);
}

function nameXml(
  { name, formula, visible, comment }: Workbook['names'][number],
  sheet: number | undefined,
): string {
  const attributes = {
    name,
    comment: comment === '' ? undefined : comment,
    localSheetId: sheet,
    hidden: visible ? undefined : 1,
  };
  return element('definedName', attributes, escapeXml(toFileFormula(formula)));
}

function writeDefaults(parts: XlsxParts, workbook: Workbook): void {
  const { defaultFont, kept } = workbook;
  if (kept?.themeXml !== undefined) putPart(parts, 'xl/theme/theme1.xml', kept.themeXml);
  if (defaultFont === undefined) return;
  const font = `<font><sz val="${String(defaultFont.size)}"/><color theme="1"/><name val="${escapeXml(defaultFont.name)}"/><family val="2"/></font>`;
  putPart(parts, 'xl/styles.xml', textOfPart(parts, 'xl/styles.xml').replace(/<font>[\s\S]*?<\/font>/, font));
}

/** Marks texts that were typed with an apostrophe, so that they stay texts when they are edited. */
function writeQuotes(parts: XlsxParts, workbook: Workbook): void {
  for (const [index, sheet] of workbook.sheets.entries()) {
    const quoted = new Set(
      [...sheet.cells].flatMap(([key, cell]) => (cell.quotePrefix === true ? [addressAt(key)] : [])),
    );
    if (quoted.size === 0) continue;
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const text = textOfPart(parts, path).replace(
      /<c r="([A-Z]+\d+)"([^>]*)>/g,
      (tag, address: string, rest: string) => {
        if (!quoted.has(address)) return tag;
        const style = Number(/ s="(\d+)"/.exec(rest)?.[1] ?? 0);
        return `<c r="${address}" s="${String(quotedStyle(parts, style))}"${rest.replace(/ s="\d+"/, '')}>`;
      },
    );
    putPart(parts, path, text);
  }
}

/** The number of the style that is like another but for the apostrophe; made when it is not there yet. */
function quotedStyle(parts: XlsxParts, like: number): number {
  const text = textOfPart(parts, 'xl/styles.xml');
  const list = /<cellXfs count="\d+">([\s\S]*?)<\/cellXfs>/.exec(text)?.[1] ?? '';
  const styles: readonly string[] = list.match(/<xf [^>]*\/>|<xf [^>]*[^/]>[\s\S]*?<\/xf>/g) ?? [];
  const quoted = (styles[like] ?? '').replace('<xf ', '<xf quotePrefix="1" ');
  const known = styles.indexOf(quoted);
  if (known >= 0) return known;
  const longer = `<cellXfs count="${String(styles.length + 1)}">${list}${quoted}</cellXfs>`;
  putPart(
    parts,
    'xl/styles.xml',
    text.replace(/<cellXfs count="\d+">[\s\S]*?<\/cellXfs>/, () => longer),
  );
  return styles.length;
}

function addressAt(key: number): string {
  return addressOf({ ...cellAt(key), rows: 1, columns: 1 });
}

/** Dates of the properties stand in the file as ISO instants. */
function dateOf(text: string | undefined): Date {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/
    .exec(text ?? '')
    ?.slice(1)
    .map(Number);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts ?? [];
  return parts === undefined ? MADE_ON : new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}
