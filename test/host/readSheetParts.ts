import { parseReference } from './address';
import { fromFileFormula } from './fileFormula';
import type { Palette } from './xlsxColors';
import { readRuleStyle } from './xlsxStyles';
import type { XlsxParts } from './xlsxPackage';
import { relationshipsOf, textOfPart, xmlOfPart } from './xlsxPackage';
import type {
  Area,
  ConditionalFormat,
  PageLayout,
  Sheet,
  Table,
  TableColumnDetail,
  Validation,
} from './Workbook';
import { cellKey } from './Workbook';
import type { XmlNode } from './xml';
import { allNamed, childNamed, childrenNamed, parseXml } from './xml';

/** Extensions that point at other parts or that are read into the model, and so are not carried over as they are. */
const EXTENSIONS_NOT_KEPT = /x14:slicerList|x15:timelineRefs|x14:dataValidations/;

/** The parts of a sheet that the library loses, read from the file itself into the sheet. */
export function readSheetParts(
  sheet: Sheet,
  parts: XlsxParts,
  path: string,
  rules: { readonly palette: Palette; readonly looks: readonly XmlNode[] },
): void {
  const text = textOfPart(parts, path);
  const [head, tail] = aroundCells(text);
  const top = parseXml(`${head}</worksheet>`);
  const below = parseXml(`<worksheet ${namespacesOf(head)}>${tail}`);
  readView(sheet, top);
  readProtection(sheet, below);
  readFilter(sheet, below, tail);
  sheet.conditionalFormats = childrenNamed(below, 'conditionalFormatting').flatMap((node) =>
    readRules(node, rules.palette, rules.looks),
  );
  readRawRules(sheet, tail);
  sheet.validations = [
    ...childrenNamed(childNamed(below, 'dataValidations'), 'dataValidation').flatMap(readValidation),
    ...allNamed(below, 'ext').flatMap((ext) => allNamed(ext, 'dataValidation').flatMap(readValidation)),
  ];
  sheet.page = readPage(top, below);
  keepRest(sheet, top, tail);
  for (const { kind, target } of relationshipsOf(parts, path)) {
    if (kind === 'table')
      sheet.tables.push(...readTable(xmlOfPart(parts, target), textOfPart(parts, target), sheet));
    if (kind === 'comments') readComments(sheet, xmlOfPart(parts, target));
  }
}

/** The same sheet part without what is read here, for the library to read the rest. */
export function withoutSheetParts(text: string): string {
  const end = text.lastIndexOf('</sheetData>');
  if (end < 0) return text;
  return (
    text.slice(0, end) +
    text
      .slice(end)
      .replace(/<conditionalFormatting[\s>][\s\S]*?<\/conditionalFormatting>/g, '')
      .replace(/<dataValidations[\s>][\s\S]*?<\/dataValidations>/g, '')
      .replace(/<sheetProtection[^>]*\/>/g, '')
      .replace(/<autoFilter[^>]*\/>|<autoFilter[\s>][\s\S]*?<\/autoFilter>/g, '')
      .replace(/<tableParts[\s>][\s\S]*?<\/tableParts>/g, '')
      .replace(/<legacyDrawing [^>]*\/>/g, '')
      .replace(/<drawing [^>]*\/>/g, '')
      .replace(/<extLst>[\s\S]*<\/extLst>/g, '')
  );
}

function aroundCells(text: string): readonly [string, string] {
  const empty = /<sheetData\s*\/>/.exec(text);
  if (empty !== null) return [text.slice(0, empty.index), text.slice(empty.index + empty[0].length)];
  const start = text.search(/<sheetData[\s>]/);
  const end = text.lastIndexOf('</sheetData>');
  return start < 0 || end < 0
    ? [text.replace('</worksheet>', ''), '</worksheet>']
    : [text.slice(0, start), text.slice(end + 12)];
}

function namespacesOf(head: string): string {
  return (/<worksheet([^>]*)>/.exec(head)?.[1] ?? '').trim();
}

function readView(sheet: Sheet, top: XmlNode): void {
  const view = childNamed(childNamed(top, 'sheetViews'), 'sheetView');
  sheet.showGridlines = view?.attributes.showGridLines !== '0' && view?.attributes.showGridLines !== 'false';
  const pane = childNamed(view, 'pane');
  if (pane?.attributes.state?.startsWith('frozen') === true) {
    sheet.freeze = {
      rows: Number(pane.attributes.ySplit ?? 0),
      columns: Number(pane.attributes.xSplit ?? 0),
    };
  }
  const selections = childrenNamed(view, 'selection');
  const active =
    selections.find(({ attributes }) => attributes.pane === pane?.attributes.activePane) ?? selections.at(-1);
  const selected = areasOf(active?.attributes.sqref ?? 'A1');
  if (selected.length > 0) sheet.selection = selected;
  const format = childNamed(top, 'sheetFormatPr')?.attributes;
  if (format?.defaultColWidth !== undefined) sheet.defaultColumnWidth = Number(format.defaultColWidth);
  if (format?.defaultRowHeight !== undefined) sheet.defaultRowHeight = Number(format.defaultRowHeight);
}

/** Excel's names for what a protected sheet still allows; in a file each says what is forbidden. */
const ALLOWED: Readonly<Record<string, string>> = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
};

function readProtection(sheet: Sheet, below: XmlNode): void {
  const attributes = childNamed(below, 'sheetProtection')?.attributes;
  if (attributes?.sheet !== '1' && attributes?.sheet !== 'true') return;
  const allowed = Object.fromEntries(
    Object.entries(ALLOWED).map(([file, name]) => [
      name,
      attributes[file] === '0' || attributes[file] === 'false',
    ]),
  );
  sheet.protection = { options: { ...allowed, attributes } };
}

function readFilter(sheet: Sheet, below: XmlNode, tail: string): void {
  const area = areasOf(childNamed(below, 'autoFilter')?.attributes.ref ?? '')[0];
  if (area === undefined) return;
  sheet.autoFilter = {
    area,
    criteria: /<autoFilter[^>]*[^/]>([\s\S]*?)<\/autoFilter>/.exec(tail)?.[1] ?? '',
  };
}

function readRules(node: XmlNode, palette: Palette, looks: readonly XmlNode[]): readonly ConditionalFormat[] {
  const areas = areasOf(node.attributes.sqref ?? '');
  if (areas.length === 0) return [];
  return childrenNamed(node, 'cfRule').map((rule) => {
    const { type = '', priority, stopIfTrue, dxfId, operator = 'equal' } = rule.attributes;
    const formulas = childrenNamed(rule, 'formula').map((formula) => fromFileFormula(formula.text));
    const style = readRuleStyle(dxfId === undefined ? undefined : looks[Number(dxfId)], palette);
    const common = {
      id: '',
      areas,
      priority: Number(priority ?? 1),
      stopIfTrue: stopIfTrue === '1' || stopIfTrue === 'true',
    };
    const [formula] = formulas;
    if (type === 'expression' && formula !== undefined)
      return { ...common, rule: { kind: 'formula', formula, style } };
    if (type === 'cellIs') return { ...common, rule: { kind: 'cellIs', operator, formulas, style } };
    return {
      ...common,
      rule: { kind: 'other', type, raw: { xml: '', style: dxfId === undefined ? undefined : style } },
    };
  });
}

/** Rules of other kinds are written again as they were read. */
function readRawRules(sheet: Sheet, tail: string): void {
  const written = [...tail.matchAll(/<conditionalFormatting[\s>][\s\S]*?<\/conditionalFormatting>/g)].flatMap(
    (block) => [...block[0].matchAll(/<cfRule[^>]*\/>|<cfRule[\s>][\s\S]*?<\/cfRule>/g)],
  );
  sheet.conditionalFormats = sheet.conditionalFormats.map((format, index) => {
    const { rule } = format;
    if (rule.kind !== 'other') return { ...format, id: ruleId(index) };
    const style =
      typeof rule.raw === 'object' && rule.raw !== null && 'style' in rule.raw ? rule.raw.style : undefined;
    return {
      ...format,
      id: ruleId(index),
      rule: { ...rule, raw: { xml: written[index]?.[0] ?? '', style } },
    };
  });
}

function ruleId(index: number): string {
  return `{00000000-000C-0000-0000-${String(index).padStart(12, '0')}}`;
}

function readValidation(node: XmlNode): readonly Validation[] {
  const { type = 'none', operator, allowBlank, showDropDown, errorStyle = 'stop' } = node.attributes;
  const areas = areasOf(node.attributes.sqref ?? childNamed(node, 'sqref')?.text ?? '');
  if (areas.length === 0) return [];
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const formula = childNamed(node, name);
    return formula === undefined ? [] : [childNamed(formula, 'f')?.text ?? formula.text];
  });
  const {
    showErrorMessage,
    errorTitle = '',
    error = '',
    showInputMessage,
    promptTitle = '',
    prompt = '',
  } = node.attributes;
  const [source = ''] = formulas;
  return [
    {
      areas,
      rule:
        type === 'list'
          ? {
              kind: 'list',
              source: listSource(source),
              inCellDropDown: showDropDown !== '1' && showDropDown !== 'true',
            }
          : {
              kind: 'other',
              type,
              ...(operator === undefined ? {} : { operator }),
              formulas: formulas.map(fromFileFormula),
            },
      ignoreBlanks: allowBlank === '1' || allowBlank === 'true',
      ...(showErrorMessage === undefined && error === '' && errorTitle === ''
        ? {}
        : {
            errorAlert: {
              show: showErrorMessage === '1' || showErrorMessage === 'true',
              style: errorStyle,
              title: errorTitle,
              message: error,
            },
          }),
      ...(showInputMessage === undefined && prompt === '' && promptTitle === ''
        ? {}
        : {
            prompt: {
              show: showInputMessage === '1' || showInputMessage === 'true',
              title: promptTitle,
              message: prompt,
            },
          }),
    },
  ];
}

/** A typed list stands in quotes, a reference stands bare. */
function listSource(formula: string): string {
  const typed = /^"([\s\S]*)"$/.exec(formula)?.[1];
  return typed === undefined ? fromFileFormula(formula) : typed.replaceAll('""', '"');
}

function readPage(top: XmlNode, below: XmlNode): PageLayout {
  const setup = childNamed(below, 'pageSetup')?.attributes ?? {};
  const options = childNamed(below, 'printOptions')?.attributes ?? {};
  const margins = childNamed(below, 'pageMargins')?.attributes;
  const words = childNamed(below, 'headerFooter');
  const fitting = childNamed(childNamed(top, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage;
  const isFitting = fitting === '1' || fitting === 'true';
  const wide = Number(setup.fitToWidth ?? 1);
  const tall = Number(setup.fitToHeight ?? 1);
  const inches = (name: string): number => Number(margins?.[name] ?? 0);
  return {
    orientation: setup.orientation === 'landscape' ? 'landscape' : 'portrait',
    ...(setup.paperSize === undefined ? {} : { paperSize: Number(setup.paperSize) }),
    // 0 pages is as many as it takes.
    ...(isFitting ? { fit: { ...(wide === 0 ? {} : { wide }), ...(tall === 0 ? {} : { tall }) } } : {}),
    ...(setup.scale === undefined || isFitting ? {} : { scale: Number(setup.scale) }),
    header: splitHeader(childNamed(words, 'oddHeader')?.text ?? ''),
    footer: splitHeader(childNamed(words, 'oddFooter')?.text ?? ''),
    centerHorizontally: options.horizontalCentered === '1' || options.horizontalCentered === 'true',
    centerVertically: options.verticalCentered === '1' || options.verticalCentered === 'true',
    printGridlines: options.gridLines === '1' || options.gridLines === 'true',
    ...(margins === undefined
      ? {}
      : {
          margins: {
            left: inches('left'),
            right: inches('right'),
            top: inches('top'),
            bottom: inches('bottom'),
            header: inches('header'),
            footer: inches('footer'),
          },
        }),
  };
}

/** Text of `&L…&C…&R…` by place; text before any of them stands in the middle. */
function splitHeader(text: string): PageLayout['header'] {
  const found = { left: '', center: '', right: '' };
  let place: keyof typeof found = 'center';
  for (const token of text.match(/&&|&"[^"]*"|&[\s\S]|[^&]+/g) ?? []) {
    if (token === '&L') place = 'left';
    else if (token === '&C') place = 'center';
    else if (token === '&R') place = 'right';
    else found[place] += token;
  }
  return found;
}

function keepRest(sheet: Sheet, top: XmlNode, tail: string): void {
  const view = childNamed(childNamed(top, 'sheetViews'), 'sheetView');
  const {
    showGridLines: _g,
    tabSelected: _s,
    workbookViewId: _w,
    topLeftCell: _t,
    ...viewAttributes
  } = view?.attributes ?? {};
  const breaksXml = [...tail.matchAll(/<(rowBreaks|colBreaks|ignoredErrors)[\s>][\s\S]*?<\/\1>/g)]
    .map(([xml]) => xml)
    .join('');
  const extensions = /<extLst>([\s\S]*)<\/extLst>\s*<\/worksheet>/.exec(tail)?.[1] ?? '';
  const extensionsXml = [...extensions.matchAll(/<ext [\s\S]*?<\/ext>(?=\s*(?:<ext |$))/g)]
    .map(([xml]) => xml)
    .filter((xml) => !EXTENSIONS_NOT_KEPT.test(xml))
    .join('');
  if (Object.keys(viewAttributes).length === 0 && breaksXml === '' && extensionsXml === '') return;
  sheet.kept = { viewAttributes, breaksXml, extensionsXml };
}

function readTable(node: XmlNode, text: string, sheet: Sheet): readonly Table[] {
  const { ref = '', displayName, name, id = '', headerRowCount, totalsRowCount } = node.attributes;
  const area = areasOf(ref)[0];
  if (area === undefined) return [];
  const style = childNamed(node, 'tableStyleInfo')?.attributes ?? {};
  const columns = childrenNamed(childNamed(node, 'tableColumns'), 'tableColumn');
  const details = Object.fromEntries(columns.flatMap((column) => detailOf(column)));
  const filterXml = /<autoFilter[^>]*[^/]>([\s\S]*?)<\/autoFilter>/.exec(text)?.[1] ?? '';
  // A column whose button is hidden has nothing else in its filter.
  const hiddenButtons = [...filterXml.matchAll(/hiddenButton="(?:1|true)"/g)].length;
  return [
    {
      id: `{${sheet.id}-table-${id}}`,
      name: displayName ?? name ?? '',
      area,
      showHeaders: headerRowCount !== '0',
      showTotals: totalsRowCount !== undefined && totalsRowCount !== '0',
      showFilterButton: childNamed(node, 'autoFilter') !== undefined && hiddenButtons < columns.length,
      showBandedRows: style.showRowStripes === '1' || style.showRowStripes === 'true',
      style: style.name ?? '',
      columns: columns.map(({ attributes }) => unescapeHeader(attributes.name ?? '')),
      ...(Object.keys(details).length === 0 ? {} : { columnDetails: details }),
      ...(filterXml === '' ? {} : { filterXml }),
    },
  ];
}

function detailOf(column: XmlNode): readonly (readonly [string, TableColumnDetail])[] {
  const { totalsRowFunction, totalsRowLabel } = column.attributes;
  const totals = childNamed(column, 'totalsRowFormula')?.text;
  const calculated = childNamed(column, 'calculatedColumnFormula')?.text;
  const detail = {
    ...(totalsRowFunction === undefined ? {} : { totalsRowFunction }),
    ...(totalsRowLabel === undefined ? {} : { totalsRowLabel }),
    ...(totals === undefined ? {} : { totalsRowFormula: totals }),
    ...(calculated === undefined ? {} : { calculatedColumnFormula: calculated }),
  };
  return Object.keys(detail).length === 0 ? [] : [[unescapeHeader(column.attributes.name ?? ''), detail]];
}

function unescapeHeader(name: string): string {
  return name.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readComments(sheet: Sheet, node: XmlNode): void {
  const authors = childrenNamed(childNamed(node, 'authors'), 'author').map(({ text }) => text);
  for (const comment of childrenNamed(childNamed(node, 'commentList'), 'comment')) {
    const area = areasOf(comment.attributes.ref ?? '')[0];
    if (area === undefined) continue;
    const text = allNamed(comment, 't')
      .map((run) => run.text)
      .join('');
    const author = authors[Number(comment.attributes.authorId ?? -1)];
    sheet.comments.set(cellKey(area.row, area.column), { text, ...(author === undefined ? {} : { author }) });
  }
}

/** Areas of a list with spaces between, as files have it. */
function areasOf(list: string): readonly Area[] {
  const trimmed = list.trim();
  return trimmed === '' ? [] : (parseReference(trimmed.split(/\s+/).join(','))?.areas ?? []);
}
