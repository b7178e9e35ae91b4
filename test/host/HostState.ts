import type { Area, Sheet, Workbook } from './Workbook';

/** Cells of one sheet; several areas when they were picked with Ctrl. Kept ones move with inserted rows and columns. */
export interface RangeTarget {
  readonly sheetId: string;
  areas: readonly Area[];
}

/** What the host can play instead of a healthy Excel. */
export interface Faults {
  /** The n-th request from now on (1 is the next) stops with `code` at its action `atAction` (from 0; absent: halfway). */
  failRequest?: { readonly nth: number; readonly atAction?: number; readonly code?: string } | undefined;
  /** Requests and replies above it are refused, as Excel on the web does with 5 MB. */
  maxBytes: number;
  /** An officer is typing in a cell: requests are refused, or wait when they ask to. */
  cellEditing: boolean;
  /** The file was opened read-only. */
  readOnly: boolean;
  /** The newest ExcelApi set that this Excel has. */
  excelApi: string;
}

/** What happened to cells. */
export interface CellChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly type:
    | 'RangeEdited'
    | 'RowInserted'
    | 'RowDeleted'
    | 'ColumnInserted'
    | 'ColumnDeleted'
    | 'CellInserted'
    | 'CellDeleted';
  readonly shift?: 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';
  /** For one cell: what stood there, as `values` says it. */
  readonly before?: string | number | boolean;
}

/** What members may do with the host: the workbook, who may write, and whom a change concerns. */
export interface HostState {
  readonly workbook: Workbook;
  readonly faults: Faults;
  /** Excel's language. */
  readonly locale: 'th-TH' | 'en-US';
  /** The sheet of an id; ItemNotFound when it was deleted. */
  sheet(id: string): Sheet;
  newId(): string;
  /** Brings formula cells up to date before they are read. */
  calculate(): void;
  /** Formulas may have new results: a name or a sheet changed. */
  needCalculation(): void;
  suspendCalculation(): void;
  /** The day that TODAY() gives, Gregorian. */
  today(): { readonly year: number; readonly month: number; readonly day: number };
  cellsChanged(change: CellChange): void;
  formatsChanged(sheetId: string, area: Area): void;
  /** Raises an event for those who registered; `targetId` is a sheet's id, others hear it by `Workbook`. */
  raise(event: number, targetId: string, args: Readonly<Record<string, unknown>>): void;
  /** The selection of the active sheet moved. */
  selectionChanged(sheetId: string): void;
  /** Starts or stops listening, as the client's `_Register…Event` says. */
  listen(event: number, targetId: string, wanted: 'start' | 'stop'): void;
  eventsEnabled: boolean;
  /** Ranges kept by the client, so that inserted rows move them. */
  readonly kept: Map<string, RangeTarget>;
  readonly pane: { state: 'Visible' | 'Background' };
  showPane(state: 'Visible' | 'Background'): void;
}
