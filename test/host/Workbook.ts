/**
 * The workbook in memory that stands for Excel in tests, in `npm run press` and in the preview: plain data, changed in
 * place by the host. Rows and columns count from 0; widths are Excel's character units as in an .xlsx file, heights points.
 */

/** What a cell shows by value: empty is absent from the sheet's map, never an empty string. */
export type Value = string | number | boolean | ErrorValue;

/** An Excel error such as `#REF!`, kept apart from text that looks like one. */
export interface ErrorValue {
  readonly error: string;
}

/** A rectangle of cells; `rows` and `columns` are counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One side of a cell's border. */
export interface BorderSide {
  readonly style: string;
  readonly color?: string;
}

/** The look of a cell. Colours are `#RRGGBB`; what is absent is Excel's default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: {
    readonly pattern: string;
    readonly color: string;
    readonly patternColor?: string;
  };
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strikethrough?: boolean;
  };
  readonly borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'diagonal', BorderSide>>;
  readonly alignment?: {
    readonly horizontal?: string;
    readonly vertical?: string;
    readonly wrapText?: boolean;
    readonly indent?: number;
    readonly textRotation?: number | 'vertical';
    readonly shrinkToFit?: boolean;
  };
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
}

/** A cell; styles are shared between cells and never changed in place: a change makes a new style. */
export interface Cell {
  value?: Value;
  /** With the leading `=`, A1 style, English function names. */
  formula?: string;
  style?: CellStyle;
  /** Typed with a leading apostrophe. */
  quotePrefix?: boolean;
  /** The cells of a legacy array formula that starts here, such as `B2:B9`. */
  arrayAddress?: string;
  /** Rich text or a hyperlink as the file had it; it is written again only while the cell still shows `text`. */
  kept?: { readonly text: string; readonly raw: unknown };
}

/** A conditional format; kinds that the add-in does not make are kept and drawn where the engine can. */
export interface ConditionalFormat {
  readonly id: string;
  /** One rule may cover several areas. */
  areas: readonly Area[];
  priority: number;
  stopIfTrue: boolean;
  rule:
    | { readonly kind: 'formula'; readonly formula: string; readonly style: CellStyle }
    | {
        readonly kind: 'cellIs';
        readonly operator: string;
        readonly formulas: readonly string[];
        readonly style: CellStyle;
      }
    | { readonly kind: 'other'; readonly type: string; readonly raw: unknown };
}

/** A cell's data validation. */
export interface Validation {
  areas: readonly Area[];
  rule:
    | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
    | {
        readonly kind: 'other';
        readonly type: string;
        readonly operator?: string;
        readonly formulas: readonly string[];
      };
  ignoreBlanks: boolean;
  errorAlert?: {
    readonly show: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
}

/** A native Excel table; `area` covers header, body and totals row. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  /** Header texts, left to right. */
  columns: string[];
  /** What the file says of columns beyond their header (totals, calculated columns), by header. */
  columnDetails?: Readonly<Record<string, TableColumnDetail>>;
  /** The inside of the table's filter, as the file had it. */
  filterXml?: string;
}

/** What a table column has besides its header. */
export interface TableColumnDetail {
  readonly totalsRowFunction?: string;
  readonly totalsRowLabel?: string;
  /** Without the leading `=`, as in the file. */
  readonly totalsRowFormula?: string;
  readonly calculatedColumnFormula?: string;
}

/** A defined name. */
export interface DefinedName {
  name: string;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Page setup of a sheet. */
export interface PageLayout {
  orientation: 'portrait' | 'landscape';
  paperSize?: number;
  /** Pages wide and tall to fit on; absent is a scale. */
  fit?: { readonly wide?: number; readonly tall?: number };
  scale?: number;
  printArea?: Area;
  printTitleRows?: { readonly first: number; readonly last: number };
  /** Rows before which a new page begins. */
  breaks?: readonly number[];
  printTitleColumns?: { readonly first: number; readonly last: number };
  header: { readonly left: string; readonly center: string; readonly right: string };
  footer: { readonly left: string; readonly center: string; readonly right: string };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Inches. */
  margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
}

/** The look of one series of a chart, as far as it was set; fills of single points by their number. */
export interface ChartSeries {
  fill?: string;
  line?: string;
  weight?: number;
  gapWidth?: number;
  readonly points: Map<number, string>;
}

/** One axis of a chart, as far as it was set. */
export interface ChartAxis {
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  reversed?: boolean;
}

/** A chart that the add-in made: recorded, not drawn. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  source: string;
  title: string;
  /** `Auto`, `Columns` or `Rows`. */
  seriesBy?: string;
  /** The cells that it covers. */
  position?: string;
  series?: ChartSeries[];
  categoryAxis?: ChartAxis;
  valueAxis?: ChartAxis;
  /** Its side, or `none`. */
  legend?: string;
  /** The number format of the labels; absent where there are none. */
  labels?: string;
}

/** A row of its own height or look. `fitted`: the height is Excel's own, made from the texts, not set by a person. */
export interface RowLayout {
  height?: number;
  fitted?: true;
  hidden?: boolean;
  style?: CellStyle;
  outlineLevel?: number;
}

/** One worksheet. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** By `cellKey(row, column)`. */
  cells: Map<number, Cell>;
  columns: Map<number, { width?: number; hidden?: boolean; style?: CellStyle; outlineLevel?: number }>;
  rows: Map<number, RowLayout>;
  defaultColumnWidth?: number;
  defaultRowHeight?: number;
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  tables: Table[];
  names: DefinedName[];
  freeze?: { readonly rows: number; readonly columns: number };
  page: PageLayout;
  /** Present when the sheet is protected; the options are kept as they were read. */
  protection?: { readonly options: unknown };
  /** The sheet's own AutoFilter; criteria are kept as they were read. */
  autoFilter?: { readonly area: Area; readonly criteria: unknown };
  comments: Map<number, { readonly text: string; readonly author?: string }>;
  charts: Chart[];
  showGridlines: boolean;
  tabColor?: string;
  /** Selected areas; several when cells were picked with Ctrl. */
  selection: readonly Area[];
  /** Parts of the file that the host only carries over: zoom and view, page breaks, sparklines and the like. */
  kept?: {
    readonly viewAttributes: Readonly<Record<string, string>>;
    /** Elements between the header/footer and the drawings, such as page breaks. */
    readonly breaksXml: string;
    /** `<ext>` elements that point at no other part of the file. */
    readonly extensionsXml: string;
  };
}

/** A whole workbook. */
export interface Workbook {
  sheets: Sheet[];
  activeSheetId: string;
  names: DefinedName[];
  /** The add-in's own workbook settings: key to JSON text. */
  settings: Map<string, string>;
  structureProtected: boolean;
  /** Parts of the opened file that saving would lose, by what an officer calls them, e.g. `แผนภูมิ 2 รายการ`. */
  lostOnSave: readonly string[];
  /** Creator, title and the like, kept as read. */
  properties: Readonly<Record<string, string>>;
  /** The font of cells without one of their own; Calibri 11 when absent. */
  defaultFont?: { readonly name: string; readonly size: number };
  /** Parts of the file that the host only carries over: its theme, and the settings of other add-ins. */
  kept?: { readonly themeXml?: string; readonly otherAddIns: readonly string[] };
}

/** Excel's limits of a sheet. */
export const MAX_ROWS = 1_048_576;
/** Excel's limits of a sheet. */
export const MAX_COLUMNS = 16_384;

/** The key of a cell in `Sheet.cells`. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The row and column of a key. */
export function cellAt(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

/** An empty sheet as Excel makes one. */
export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    names: [],
    page: {
      orientation: 'portrait',
      header: { left: '', center: '', right: '' },
      footer: { left: '', center: '', right: '' },
      centerHorizontally: false,
      centerVertically: false,
      printGridlines: false,
    },
    comments: new Map(),
    charts: [],
    showGridlines: true,
    selection: [{ row: 0, column: 0, rows: 1, columns: 1 }],
  };
}

/** A new workbook with one empty sheet. */
export function emptyWorkbook(sheetName = 'Sheet1'): Workbook {
  return {
    sheets: [emptySheet('{00000000-0001-0000-0000-000000000000}', sheetName)],
    activeSheetId: '{00000000-0001-0000-0000-000000000000}',
    names: [],
    settings: new Map(),
    structureProtected: false,
    lostOnSave: [],
    properties: {},
  };
}
