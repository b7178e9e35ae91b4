import type { IndicatorNumber } from '../ita/Indicator';
import type { Status } from '../ita/Status';
import type { ResultReading } from '../thai/classifyResult';
import type { DigitStyle } from '../thai/digits';
import type { IsoDate } from '../thai/IsoDate';
import type { PeriodReading } from '../thai/parsePeriod';
import type { ColumnRole } from './headerRole';
import type { Area, Place } from './Place';

/** The columns of ours beside a measures table, by column number of the sheet. */
export interface OwnColumns {
  readonly status: number;
  readonly due: number;
  readonly warning: number;
  /** Where she asked for a column for her evidence, or keeps one right of our warnings. */
  readonly evidence?: number;
  /** Those of the three that she deleted and that are to be written again, right of the others. */
  readonly restored?: readonly number[];
}

/** What stands in our status column: a status, nothing, or words of the officer's that are none. */
export type StatusNow =
  | { readonly kind: 'none' }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'other'; readonly text: string };

/** What stands in our due column: a day, nothing, or something of the officer's that is no date. */
export type DueNow =
  { readonly kind: 'none' } | { readonly kind: 'date'; readonly date: IsoDate } | { readonly kind: 'other' };

/** One measure as it stands in a row of the officer's table, or of ours. */
export interface MeasureRow {
  readonly row: number;
  readonly at: Place;
  readonly measure: string;
  readonly indicator: IndicatorNumber | undefined;
  readonly responsible: string;
  readonly period: PeriodReading;
  readonly periodAt: Place | undefined;
  readonly result: ResultReading;
  readonly resultAt: Place | undefined;
  /** Where the result is a tick: what its column is headed. */
  readonly resultWords?: string;
  /** What stands in a column of statuses that she keeps herself beside her results; absent where there is none. */
  readonly typedStatus?: { readonly reading: ResultReading; readonly at: Place };
  /** The cell for evidence where there is such a column, hers or ours. */
  readonly evidenceAt?: Place;
  readonly evidence?: 'given' | 'missing';
  readonly statusNow: StatusNow;
  readonly dueNow: DueNow;
}

/** How a table stands on the sheet: a native Excel table, or a plain range with headings. */
export type TableForm =
  { readonly kind: 'native'; readonly name: string; readonly area: Area } | { readonly kind: 'plain' };

/** The first column of the officer's for each role. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;

/** A column that no heading names; `headings`: unknown ones below which such things stand, `at`: the first, else the table's. */
export interface MissingColumn {
  readonly role: 'result' | 'period';
  readonly at: Place;
  readonly headings: readonly string[];
}

/** A measures table: its heading rows (repeated after page breaks), its columns by role and its measures. */
export interface MeasureTable {
  readonly form: TableForm;
  /** From the first heading row to the last measure, the officer's columns only. */
  readonly area: Area;
  readonly headingRows: readonly number[];
  readonly columns: Columns;
  readonly own: OwnColumns | undefined;
  /** Without results, or without periods and due dates, what stands in our columns can't be brought up to date. */
  readonly missing: readonly MissingColumn[];
  readonly rows: readonly MeasureRow[];
  readonly digits: DigitStyle;
}
