import type { Cell as FileCell, Worksheet } from '@cj-tech-master/excelts';
import { Workbook as FileWorkbook } from '@cj-tech-master/excelts';

import { readAddInSettings } from './addInSettings';
import { parseReference } from './address';
import { fromFileFormula, showTableReferences } from './fileFormula';
import { lostParts } from './lostParts';
import { readNames } from './readNames';
import { readSheetParts, withoutSheetParts } from './readSheetParts';
import { moveFormula } from './shiftFormula';
import type { Cell, CellStyle, Sheet, Value, Workbook } from './Workbook';
import { cellKey, emptySheet, MAX_COLUMNS } from './Workbook';
import { paletteOf, resolveColor } from './xlsxColors';
import type { XlsxParts } from './xlsxPackage';
import { putPart, relationshipsOf, textOfPart, unpack, xmlOfPart } from './xlsxPackage';
import type { StyleContext } from './xlsxStyles';
import { colorOfNode, readStyle } from './xlsxStyles';
import type { XmlNode } from './xml';
import { childNamed, childrenNamed, parseXml } from './xml';

/** Choices of opening and saving. */
export interface AddInChoice {
  /** Whose settings are ours; the id in manifest.xml unless another is given. */
  readonly addInId?: string;
}

/**
 * Opens an .xlsx file. Cells and looks are read by the library, which stands for Excel; what it would lose is read from the
 * file itself. What saving could not keep is named in `lostOnSave`.
 */
export async function openXlsx(bytes: Uint8Array, { addInId }: AddInChoice = {}): Promise<Workbook> {
  const parts = unpack(bytes);
  const book = xmlOfPart(parts, 'xl/workbook.xml');
  const links = relationshipsOf(parts, 'xl/workbook.xml');
  const theme = links.find(({ kind }) => kind === 'theme')?.target ?? '';
  const styles = xmlOfPart(parts, 'xl/styles.xml');
  const context = { palette: paletteOf(xmlOfPart(parts, theme)), defaultFont: defaultFontOf(styles) };
  const looks = childrenNamed(childNamed(styles, 'dxfs'), 'dxf');
  const file = await readByLibrary(parts);
  const { settings, otherAddIns } = readAddInSettings(parts, addInId);
  const themeXml = textOfPart(parts, theme);
  const workbook: Workbook = {
    sheets: [],
    activeSheetId: '',
    names: [],
    settings,
    structureProtected: ['1', 'true'].includes(
      childNamed(book, 'workbookProtection')?.attributes.lockStructure ?? '',
    ),
    lostOnSave: lostParts(parts),
    properties: propertiesOf(parts),
    ...(context.defaultFont.name === 'Calibri' && context.defaultFont.size === 11
      ? {}
      : { defaultFont: context.defaultFont }),
    ...(themeXml === '' && otherAddIns.length === 0
      ? {}
      : { kept: { ...(themeXml === '' ? {} : { themeXml }), otherAddIns } }),
  };
  const listed = childrenNamed(childNamed(book, 'sheets'), 'sheet');
  const quoted = quotePrefixStyles(styles);
  for (const [index, { attributes }] of listed.entries()) {
    const path = links.find(({ id }) => id === attributes.id)?.target ?? '';
    const name = attributes.name ?? '';
    const worksheet = file.getWorksheet(name);
    const sheet = emptySheet(sheetId(index), name);
    const state = attributes.state;
    sheet.visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
    workbook.sheets.push(sheet);
    if (worksheet !== undefined) readCells(sheet, worksheet, context);
    readSheetParts(sheet, parts, path, { palette: context.palette, looks });
    showOwnColumns(sheet);
    readTabColor(sheet, textOfPart(parts, path), context);
    if (quoted.size > 0) markQuoted(sheet, textOfPart(parts, path), quoted);
  }
  readNames(workbook, book);
  const active = Number(childNamed(childNamed(book, 'bookViews'), 'workbookView')?.attributes.activeTab ?? 0);
  workbook.activeSheetId = (workbook.sheets[active] ?? workbook.sheets[0])?.id ?? '';
  return workbook;
}

/** In its own table a formula names columns without the table, which a file never does. */
function showOwnColumns(sheet: Sheet): void {
  for (const { area, name } of sheet.tables) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = sheet.cells.get(cellKey(row, column));
        if (cell?.formula !== undefined) cell.formula = showTableReferences(cell.formula, name);
      }
    }
  }
}

/** Ids of sheets in the order of the file, in the form that Excel gives them. */
function sheetId(index: number): string {
  return `{00000000-0001-0000-${String(index).padStart(4, '0')}-000000000000}`;
}

async function readByLibrary(parts: XlsxParts): Promise<FileWorkbook> {
  const plain: XlsxParts = {};
  for (const [path, bytes] of Object.entries(parts)) {
    // Names are read here: the library lays every cell of a name out, a million for a whole column.
    if (/^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/worksheets\/|^xl\/theme\/|^xl\/_rels\//.test(path))
      plain[path] = bytes;
    if (/^_rels\/\.rels$|^\[Content_Types\]\.xml$|^docProps\/(core|app)\.xml$/.test(path))
      plain[path] = bytes;
  }
  putPart(
    plain,
    'xl/workbook.xml',
    textOfPart(parts, 'xl/workbook.xml').replace(/<definedNames>[\s\S]*<\/definedNames>/, ''),
  );
  for (const path of Object.keys(plain)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path))
      putPart(plain, path, withoutSheetParts(textOfPart(parts, path)));
    if (path.startsWith('xl/worksheets/_rels/'))
      putPart(plain, path, hyperlinksOnly(textOfPart(parts, path)));
  }
  const file = new FileWorkbook();
  await file.xlsx.loadFromFiles(plain);
  return file;
}

/** Links of a sheet part to parts that the library is not given would make it fail. */
function hyperlinksOnly(links: string): string {
  return links.replace(/<Relationship [^>]*\/>/g, (link) =>
    /Type="[^"]*\/hyperlink"/.test(link) ? link : '',
  );
}

function readCells(sheet: Sheet, worksheet: Worksheet, context: StyleContext): void {
  // Cells of one look share one object, in the library and here.
  const known = new Map<object, CellStyle | undefined>();
  const alike = new Map<string, CellStyle | undefined>();
  const styleOf = (style: FileCell['style']): CellStyle | undefined => {
    if (known.has(style)) return known.get(style);
    const key = JSON.stringify(style);
    if (!alike.has(key)) alike.set(key, readStyle(style, context));
    known.set(style, alike.get(key));
    return alike.get(key);
  };
  const masters = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (fileCell) => {
      const [r, c] = [fileCell.row - 1, fileCell.col - 1];
      const style = styleOf(fileCell.style);
      const content = readContent(fileCell, masters, r, c);
      if (content === undefined && style === undefined) return;
      sheet.cells.set(cellKey(r, c), { ...content, ...(style === undefined ? {} : { style }) });
    });
    const style = styleOf(row.model?.style ?? {});
    const { height, hidden, outlineLevel } = row;
    const layout = {
      ...(typeof height === 'number' ? { height } : {}),
      ...(typeof height === 'number' && row.customHeight !== true ? { fitted: true as const } : {}),
      ...(hidden ? { hidden } : {}),
      ...(outlineLevel > 0 ? { outlineLevel } : {}),
      ...(style === undefined ? {} : { style }),
    };
    if (Object.keys(layout).length > 0) sheet.rows.set(row.number - 1, layout);
  });
  const { model } = worksheet;
  for (const column of model.cols ?? []) {
    const style = styleOf(column.style ?? {});
    const layout = {
      ...(column.width === undefined ? {} : { width: column.width }),
      ...(column.hidden === true ? { hidden: true } : {}),
      ...(column.outlineLevel === undefined || column.outlineLevel === 0
        ? {}
        : { outlineLevel: column.outlineLevel }),
      ...(style === undefined ? {} : { style }),
    };
    const last = Math.min(column.max, MAX_COLUMNS);
    for (let at = column.min - 1; at < last; at += 1) sheet.columns.set(at, layout);
  }
  sheet.merges = (model.merges ?? []).flatMap((address) => parseReference(address)?.areas ?? []);
  dropCoveredContent(sheet);
}

/** The library shows the value of a merged block in each of its cells; only the first one holds it. */
function dropCoveredContent(sheet: Sheet): void {
  for (const { row, column, rows, columns } of sheet.merges) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        if (r === row && c === column) continue;
        const key = cellKey(r, c);
        const style = sheet.cells.get(key)?.style;
        if (style === undefined) sheet.cells.delete(key);
        else sheet.cells.set(key, { style });
      }
    }
  }
}

function readContent(
  fileCell: FileCell,
  masters: Map<string, { readonly formula: string; readonly row: number; readonly column: number }>,
  row: number,
  column: number,
): Cell | undefined {
  const value = fileCell.value;
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value === '' ? undefined : { value };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (value instanceof Date) return { value: serialOf(value) };
  if ('error' in value) return { value: { error: value.error } };
  if ('richText' in value) {
    const text = value.richText.map((run) => run.text).join('');
    return text === '' ? undefined : { value: text, kept: { text, raw: value } };
  }
  if ('hyperlink' in value) {
    const shown: unknown = value.text;
    const text = typeof shown === 'string' ? shown : fileCell.text;
    return text === '' ? undefined : { value: text, kept: { text, raw: value } };
  }
  if ('sharedFormula' in value) {
    const master = masters.get(value.sharedFormula);
    if (master === undefined)
      return withResult(
        value.result,
        value.formula === undefined ? undefined : fromFileFormula(value.formula),
      );
    return withResult(value.result, moveFormula(master.formula, master.row, master.column, row, column));
  }
  if ('formula' in value) {
    const formula = fromFileFormula(value.formula);
    masters.set(fileCell.address, { formula, row, column });
    const cell = withResult(value.result, formula);
    return 'shareType' in value && value.ref !== fileCell.address
      ? { ...cell, arrayAddress: value.ref }
      : cell;
  }
  return undefined;
}

function withResult(result: unknown, formula: string | undefined): Cell {
  const value = resultOf(result);
  return { ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }) };
}

function resultOf(result: unknown): Value | undefined {
  if (typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean') return result;
  if (result instanceof Date) return serialOf(result);
  if (typeof result === 'object' && result !== null && 'error' in result)
    return { error: String(result.error) };
  return undefined;
}

/** The library makes dates of numbers in date formats; whole milliseconds are all it keeps. */
function serialOf(date: Date): number {
  return Number((date.getTime() / 86_400_000 + 25_569).toFixed(9));
}

function defaultFontOf(styles: XmlNode): StyleContext['defaultFont'] {
  const font = childNamed(childNamed(styles, 'fonts'), 'font');
  return {
    name: childNamed(font, 'name')?.attributes.val ?? 'Calibri',
    size: Number(childNamed(font, 'sz')?.attributes.val ?? 11),
  };
}

function readTabColor(sheet: Sheet, text: string, { palette }: StyleContext): void {
  const written = /<tabColor[^>]*\/>/.exec(text.slice(0, 5000))?.[0];
  const color = written === undefined ? undefined : resolveColor(colorOfNode(parseXml(written)), palette);
  if (color !== undefined) sheet.tabColor = color;
}

/** Numbers of the cell styles that stand for a typed apostrophe. */
function quotePrefixStyles(styles: XmlNode): ReadonlySet<string> {
  return new Set(
    childrenNamed(childNamed(styles, 'cellXfs'), 'xf').flatMap(({ attributes }, index) =>
      attributes.quotePrefix === '1' || attributes.quotePrefix === 'true' ? [String(index)] : [],
    ),
  );
}

function markQuoted(sheet: Sheet, text: string, styles: ReadonlySet<string>): void {
  for (const [tag] of text.matchAll(/<c [^>]*>/g)) {
    const area = parseReference(/ r="([^"]*)"/.exec(tag)?.[1] ?? '')?.areas[0];
    if (area === undefined || !styles.has(/ s="(\d+)"/.exec(tag)?.[1] ?? '')) continue;
    const cell = sheet.cells.get(cellKey(area.row, area.column));
    if (cell?.value !== undefined) cell.quotePrefix = true;
  }
}

function propertiesOf(parts: XlsxParts): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const path of ['docProps/core.xml', 'docProps/app.xml']) {
    for (const { name, text } of xmlOfPart(parts, path).children) {
      if (KEPT_PROPERTIES.has(name) && text !== '') read[name] = text;
    }
  }
  return read;
}

/** Names in the file of what Excel shows as the properties of a document. */
const KEPT_PROPERTIES = new Set([
  'creator',
  'title',
  'subject',
  'description',
  'keywords',
  'category',
  'lastModifiedBy',
  'created',
  'modified',
  'Company',
  'Manager',
]);
