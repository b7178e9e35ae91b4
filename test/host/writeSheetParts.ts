import { absoluteAddressOf, addressOf } from './address';
import { toFileFormula } from './fileFormula';
import type { Area, ConditionalFormat, PageLayout, Sheet, Table, Validation } from './Workbook';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';
import { element, escapeXml, openTag } from './xml';

/** Elements of a sheet part in the order that the file format demands, as far as they come after the cells. */
const ORDER = [
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
] as const;

/** An element that stands below the cells of a sheet part. */
export type BelowCells = (typeof ORDER)[number];

/** Puts an element at its place below the cells of a sheet part; nothing is added for an empty text. */
export function insertBelowCells(text: string, name: BelowCells, xml: string): string {
  if (xml === '') return text;
  const later = ORDER.slice(ORDER.indexOf(name) + 1).map((each) => `<${each}[\\s/>]`);
  const cells = /<sheetData\s*\/>|<\/sheetData>/.exec(text);
  const from = cells === null ? 0 : cells.index + cells[0].length;
  const place = text.slice(from).search(new RegExp([...later, '</worksheet>'].join('|')));
  const at = from + Math.max(place, 0);
  return text.slice(0, at) + xml + text.slice(at);
}

/** The sheet's view: frozen rows, selection, gridlines, and what the file had besides. */
export function viewXml(sheet: Sheet, isActive: boolean): string {
  const { freeze, selection, kept } = sheet;
  const frozen = freeze !== undefined && (freeze.rows > 0 || freeze.columns > 0) ? freeze : undefined;
  const pane =
    frozen === undefined
      ? undefined
      : frozen.rows > 0 && frozen.columns > 0
        ? 'bottomRight'
        : frozen.rows > 0
          ? 'bottomLeft'
          : 'topRight';
  const first = selection[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const selected = element('selection', {
    pane,
    activeCell: addressOf({ ...first, rows: 1, columns: 1 }),
    sqref: sqrefOf(selection.length === 0 ? [first] : selection),
  });
  const paneXml =
    frozen === undefined
      ? ''
      : element('pane', {
          xSplit: frozen.columns === 0 ? undefined : frozen.columns,
          ySplit: frozen.rows === 0 ? undefined : frozen.rows,
          topLeftCell: addressOf({ row: frozen.rows, column: frozen.columns, rows: 1, columns: 1 }),
          activePane: pane,
          state: 'frozen',
        });
  const attributes = {
    ...kept?.viewAttributes,
    showGridLines: sheet.showGridlines ? undefined : 0,
    tabSelected: isActive ? 1 : undefined,
    workbookViewId: 0,
  };
  return `<sheetViews>${element('sheetView', attributes, paneXml + selected)}</sheetViews>`;
}

/** The protection of a sheet as it was read. */
export function protectionXml(sheet: Sheet): string {
  if (sheet.protection === undefined) return '';
  const { options } = sheet.protection;
  const stored =
    typeof options === 'object' && options !== null && 'attributes' in options
      ? options.attributes
      : undefined;
  const attributes =
    typeof stored === 'object' && stored !== null
      ? Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, String(value)]))
      : { sheet: '1', objects: '1', scenarios: '1' };
  return element('sheetProtection', attributes);
}

/** The sheet's own filter. */
export function filterXml(sheet: Sheet): string {
  if (sheet.autoFilter === undefined) return '';
  const { area, criteria } = sheet.autoFilter;
  return element('autoFilter', { ref: addressOf(area) }, typeof criteria === 'string' ? criteria : '');
}

/** Drop-downs and other rules of what may be typed. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const items = validations.map((validation) => {
    const { rule, errorAlert, prompt } = validation;
    const formulas =
      rule.kind === 'list'
        ? [listFormula(rule.source)]
        : rule.formulas.map((formula) => toFileFormula(formula));
    const attributes = {
      type: rule.kind === 'list' ? 'list' : rule.type === 'none' ? undefined : rule.type,
      errorStyle: errorAlert === undefined || errorAlert.style === 'stop' ? undefined : errorAlert.style,
      operator: rule.kind === 'other' && rule.operator !== 'between' ? rule.operator : undefined,
      allowBlank: validation.ignoreBlanks ? 1 : undefined,
      // The file says the opposite of its attribute's name.
      showDropDown: rule.kind === 'list' && !rule.inCellDropDown ? 1 : undefined,
      showInputMessage: prompt === undefined ? undefined : prompt.show ? 1 : 0,
      showErrorMessage: errorAlert === undefined ? undefined : errorAlert.show ? 1 : 0,
      errorTitle: errorAlert?.title === '' ? undefined : errorAlert?.title,
      error: errorAlert?.message === '' ? undefined : errorAlert?.message,
      promptTitle: prompt?.title === '' ? undefined : prompt?.title,
      prompt: prompt?.message === '' ? undefined : prompt?.message,
      sqref: sqrefOf(validation.areas),
    };
    const inner = formulas.map(
      (formula, index) => `<formula${String(index + 1)}>${escapeXml(formula)}</formula${String(index + 1)}>`,
    );
    return element('dataValidation', attributes, inner.join(''));
  });
  return `${openTag('dataValidations', { count: items.length })}${items.join('')}</dataValidations>`;
}

/** Conditional formats; `dxfOf` answers the number of a rule's look in the file's list. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  dxfOf: (format: ConditionalFormat) => number | undefined,
): string {
  return formats
    .map((format) =>
      element('conditionalFormatting', { sqref: sqrefOf(format.areas) }, ruleXml(format, dxfOf(format))),
    )
    .join('');
}

function breaksXml(rows: readonly number[]): string {
  const marks = rows.map((row) => element('brk', { id: row, max: MAX_COLUMNS - 1, man: 1 }));
  const count = rows.length;
  return count === 0 ? '' : element('rowBreaks', { count, manualBreakCount: count }, marks.join(''));
}

/** The page setup that the library does not write: order matters, so it is written here whole. */
export function pageXml(page: PageLayout): {
  readonly options: string;
  readonly margins: string;
  readonly setup: string;
  readonly words: string;
  readonly breaks: string;
} {
  const options = {
    horizontalCentered: page.centerHorizontally ? 1 : undefined,
    verticalCentered: page.centerVertically ? 1 : undefined,
    gridLines: page.printGridlines ? 1 : undefined,
  };
  const setup = {
    paperSize: page.paperSize,
    scale: page.fit === undefined ? page.scale : undefined,
    fitToWidth: page.fit === undefined || page.fit.wide === 1 ? undefined : (page.fit.wide ?? 0),
    fitToHeight: page.fit === undefined || page.fit.tall === 1 ? undefined : (page.fit.tall ?? 0),
    orientation: page.orientation,
  };
  const header = joinHeader(page.header);
  const footer = joinHeader(page.footer);
  const words =
    (header === '' ? '' : `<oddHeader>${escapeXml(header)}</oddHeader>`) +
    (footer === '' ? '' : `<oddFooter>${escapeXml(footer)}</oddFooter>`);
  return {
    options: Object.values(options).some((value) => value !== undefined)
      ? element('printOptions', options)
      : '',
    margins: page.margins === undefined ? '' : element('pageMargins', page.margins),
    setup: element('pageSetup', setup),
    words: words === '' ? '' : `<headerFooter>${words}</headerFooter>`,
    breaks: breaksXml(page.breaks ?? []),
  };
}

/** A table's part. */
export function tableXml(table: Table, number: number): string {
  const { area, columns, showFilterButton, showHeaders, showTotals } = table;
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  const filter =
    showHeaders && showFilterButton
      ? element('autoFilter', { ref: addressOf(filtered) }, table.filterXml ?? '')
      : '';
  const columnXml = columns.map((name, index) => {
    const detail = table.columnDetails?.[name];
    const formula = (tag: string, text: string | undefined): string =>
      text === undefined ? '' : `<${tag}>${escapeXml(text)}</${tag}>`;
    return element(
      'tableColumn',
      {
        id: index + 1,
        name: escapeHeader(name),
        totalsRowLabel: detail?.totalsRowLabel,
        totalsRowFunction: detail?.totalsRowFunction,
      },
      formula('calculatedColumnFormula', detail?.calculatedColumnFormula) +
        formula('totalsRowFormula', detail?.totalsRowFormula),
    );
  });
  const style = element('tableStyleInfo', {
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: 0,
  });
  const attributes = {
    xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    id: number,
    name: table.name,
    displayName: table.name,
    ref: addressOf(area),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : 0,
  };
  const inner = `${filter}${openTag('tableColumns', { count: columns.length })}${columnXml.join('')}</tableColumns>${style}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('table', attributes, inner)}`;
}

/** The print names of a sheet, as defined names of the file. */
export function printNames(
  sheet: Sheet,
): readonly { readonly name: string; readonly formula: string; readonly hidden: boolean }[] {
  const { printArea, printTitleColumns, printTitleRows } = sheet.page;
  const titles = [
    ...(printTitleColumns === undefined
      ? []
      : [
          {
            row: 0,
            rows: MAX_ROWS,
            column: printTitleColumns.first,
            columns: printTitleColumns.last - printTitleColumns.first + 1,
          },
        ]),
    ...(printTitleRows === undefined
      ? []
      : [
          {
            column: 0,
            columns: MAX_COLUMNS,
            row: printTitleRows.first,
            rows: printTitleRows.last - printTitleRows.first + 1,
          },
        ]),
  ].map((area) => absoluteAddressOf(area, sheet.name));
  return [
    ...(sheet.autoFilter === undefined
      ? []
      : [
          {
            name: '_xlnm._FilterDatabase',
            formula: absoluteAddressOf(sheet.autoFilter.area, sheet.name),
            hidden: true,
          },
        ]),
    ...(printArea === undefined
      ? []
      : [{ name: '_xlnm.Print_Area', formula: absoluteAddressOf(printArea, sheet.name), hidden: false }]),
    ...(titles.length === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', formula: titles.join(','), hidden: false }]),
  ];
}

/** The comments of a sheet with their authors, in place of the library's, which knows one author only. */
export function commentsXml(comments: Sheet['comments'], addressAt: (key: number) => string): string {
  const authors = [...new Set([...comments.values()].map(({ author }) => author ?? ''))];
  const items = [...comments]
    .sort(([a], [b]) => a - b)
    .map(([key, { text, author }]) => {
      const run = `<text><r><t xml:space="preserve">${escapeXml(text)}</t></r></text>`;
      return element('comment', { ref: addressAt(key), authorId: authors.indexOf(author ?? '') }, run);
    });
  const names = authors.map((author) => `<author>${escapeXml(author)}</author>`).join('');
  const inner = `<authors>${names}</authors><commentList>${items.join('')}</commentList>`;
  const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('comments', { xmlns }, inner)}`;
}

function ruleXml({ rule, priority, stopIfTrue }: ConditionalFormat, dxfId: number | undefined): string {
  const stop = stopIfTrue ? 1 : undefined;
  if (rule.kind === 'other') {
    const raw =
      typeof rule.raw === 'object' && rule.raw !== null && 'xml' in rule.raw ? rule.raw.xml : undefined;
    if (typeof raw !== 'string') return '';
    return raw.replace(/^<cfRule([^>]*?)(\/?)>/, (_, attributes: string, end: string) => {
      const rest = attributes.replace(/ (?:dxfId|priority|stopIfTrue)="[^"]*"/g, '');
      const own = openTag('cfRule', { priority, dxfId, stopIfTrue: stop }).slice(0, -1);
      return `${own}${rest}${end}>`;
    });
  }
  const formulas = (rule.kind === 'formula' ? [rule.formula] : rule.formulas).map(
    (formula) => `<formula>${escapeXml(toFileFormula(formula))}</formula>`,
  );
  const type = rule.kind === 'formula' ? { type: 'expression' } : { type: 'cellIs', operator: rule.operator };
  return element('cfRule', { ...type, dxfId, priority, stopIfTrue: stop }, formulas.join(''));
}

function listFormula(source: string): string {
  return source.startsWith('=') ? toFileFormula(source) : `"${source.replaceAll('"', '""')}"`;
}

function joinHeader({ left, center, right }: PageLayout['header']): string {
  return (
    (left === '' ? '' : `&L${left}`) +
    (center === '' ? '' : `&C${center}`) +
    (right === '' ? '' : `&R${right}`)
  );
}

function sqrefOf(areas: readonly Area[]): string {
  return areas.map((area) => wholeAddress(area)).join(' ');
}

/** Files name whole columns with their last row. */
function wholeAddress(area: Area): string {
  if (area.rows !== MAX_ROWS && area.columns !== MAX_COLUMNS) return addressOf(area);
  const first = addressOf({ ...area, rows: 1, columns: 1 });
  const last = addressOf({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  });
  return `${first}:${last}`;
}

/** Line breaks in a header are written as codes. */
function escapeHeader(name: string): string {
  return name
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(/\r/g, '_x000D_')
    .replace(/\n/g, '_x000A_');
}
