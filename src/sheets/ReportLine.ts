import type { Status } from '../ita/Status';
import { columnLetters } from './address';
import { markedBlank, quotedText } from './mark';
import type { CellWrite } from './Plan';

/** The columns of a report: those of the official form, then ours, of which only the status is printed. */
export const REPORT_COLUMNS = { status: 6, due: 7, tag: 8, units: 9, count: 10, printed: 7 } as const;

/** The statuses in the order of the summary, what is done first. */
export const SUMMARY_STATUSES: readonly Status[] = [
  'done',
  'inProgress',
  'continuous',
  'notStarted',
  'cancelled',
];

/** So many rows the charts cover. */
export const CHART_ROWS = 16;

/** Where the lines stand, for the formulas. */
export interface LinePlaces {
  /** Row (from 0) of a line on the sheet; undefined where it was taken away. */
  readonly rowOf: (key: string) => number | undefined;
  /** First and last row of the measures. */
  readonly body: { readonly first: number; readonly last: number };
}

/** How a line looks. */
export type LineLook =
  | 'title'
  | 'subtitle'
  | 'quiet'
  | 'heading'
  | 'instrument'
  | 'group'
  | 'measure'
  | 'section'
  | 'counts'
  | 'share'
  | 'rows'
  | 'text';

/** One line of the report, known by its key wherever it stands. */
export interface ReportLine {
  readonly key: string;
  readonly look: LineLook;
  /** What its cells hold, from the first column on. */
  readonly cells: (places: LinePlaces, row: number) => readonly CellWrite[];
  /** Rows left free before it on a new sheet. */
  readonly gap?: number;
  /** Number formats of cells with numbers of hers, by column: a share that she typed as 50% is shown as she sees it. */
  readonly formats?: ReadonlyMap<number, string>;
}

/** A cell with nothing in it. */
export const BLANK: CellWrite = { kind: 'blank' };

/** A cell with a text; blank where it is empty. */
export function textWrite(value: string): CellWrite {
  return value === '' ? BLANK : { kind: 'text', text: value };
}

/** A cell with a formula. */
export function formulaWrite(formula: string): CellWrite {
  return { kind: 'formula', formula };
}

/** The key of a line as its row carries it: an inert formula that also says which instrument a measure counts for. */
export function tagWrite(key: string, shown = ''): CellWrite {
  const mark = markedBlank(`report.${key}`);
  return formulaWrite(shown === '' ? `=${mark}` : `=${quotedText(shown)}&${mark}`);
}

/** The cells of a line up to its tag; blank where nothing is said. */
export function paddedWrites(cells: readonly CellWrite[], mark: CellWrite): readonly CellWrite[] {
  return Array.from({ length: REPORT_COLUMNS.tag + 1 }, (_, index) =>
    index === REPORT_COLUMNS.tag ? mark : (cells[index] ?? BLANK),
  );
}

/** A line of plain cells. */
export function plainLine(
  key: string,
  look: LineLook,
  cells: readonly CellWrite[],
  more: { readonly gap?: number } = {},
): ReportLine {
  return { key, look, ...more, cells: () => paddedWrites(cells, tagWrite(key)) };
}

/** The heading over a part of the report, a free row before it. */
export function sectionLine(key: string, title: string, gap = 1): ReportLine {
  return plainLine(key, 'section', [textWrite(title)], { gap });
}

/** The address of a cell of the report, e.g. `B7`. */
export function reportCell(column: number, row: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}
