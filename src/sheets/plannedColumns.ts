import { ADDED_HEADINGS } from '../ita/sheetTexts';
import type { Mark } from './mark';
import type { MeasureTable, OwnColumns } from './MeasureTable';

/**
 * Which columns she wants beside the three: one for her evidence, and the results of the two rounds where her table has no
 * column for results, without which nothing could be read.
 */
export interface ColumnsChoice {
  readonly evidence: 'column' | 'none';
  readonly rounds: 'columns' | 'none';
}

/** What holds until she chooses otherwise. */
export const STANDARD_COLUMNS: ColumnsChoice = { evidence: 'none', rounds: 'columns' };

/** Our columns with those that are still to be added for her to type in. */
export interface PlannedColumns extends OwnColumns {
  /** For the results of the first half and of the whole year; empty where the table has results. */
  readonly rounds: readonly number[];
  readonly newEvidence?: number;
}

const ROUND_HEADINGS = [ADDED_HEADINGS.firstRound, ADDED_HEADINGS.wholeYear] as const;

/** Where our columns stand, or are to stand: directly right of the officer's. */
export function ownColumnsOf(
  { own, area, form, columns }: MeasureTable,
  choice: ColumnsChoice = STANDARD_COLUMNS,
): PlannedColumns {
  const next = area.column + area.columns;
  const rounds =
    own === undefined && choice.rounds === 'columns' && columns.result === undefined ? [next, next + 1] : [];
  const status = next + rounds.length;
  const place = own ?? { status, due: status + 1, warning: status + 2 };
  const isWanted =
    choice.evidence === 'column' && columns.evidence === undefined && place.evidence === undefined;
  const nativeEnd =
    own !== undefined && form.kind === 'native' ? form.area.column + form.area.columns : undefined;
  return { ...place, rounds, ...(isWanted ? { newEvidence: nativeEnd ?? place.warning + 1 } : {}) };
}

/** Our three columns, from the status on. */
export function columnsOf(own: OwnColumns): readonly [number, number, number] {
  return [own.status, own.due, own.warning];
}

/** The columns to be added for her to type in, with their headings. */
export function addedColumns({ rounds, newEvidence }: PlannedColumns): readonly AddedColumn[] {
  return [
    ...rounds.map((column, index): AddedColumn => ({
      column,
      heading: ROUND_HEADINGS[index] ?? '',
      mark: 'round.head',
    })),
    ...(newEvidence === undefined
      ? []
      : [{ column: newEvidence, heading: ADDED_HEADINGS.evidence, mark: 'evidence.head' } as const]),
  ];
}

/** A column for her to type in, with the heading that it gets. */
export interface AddedColumn {
  readonly column: number;
  readonly heading: string;
  readonly mark: Mark;
}

/** All columns that a table is to get, from the left; empty where it has them. */
export function newColumns(table: MeasureTable, own: PlannedColumns): readonly number[] {
  const added = addedColumns(own).map(({ column }) => column);
  const three = table.own === undefined ? columnsOf(own) : (own.restored ?? []);
  return [...added, ...three].sort((a, b) => a - b);
}

/** Our three columns stand directly beside one another, unless the officer put something between them. */
export function isSideBySide(own: OwnColumns): boolean {
  return own.due === own.status + 1 && own.warning === own.due + 1;
}

/** The columns whose width must be read before planning: those in which our status columns of a sheet stand, or will. */
export function statusWidths(
  tables: readonly MeasureTable[],
  choice: ColumnsChoice = STANDARD_COLUMNS,
): readonly number[] {
  return [
    ...new Set(
      tables.flatMap((table) => {
        const own = ownColumnsOf(table, choice);
        return [...columnsOf(own), ...addedColumns(own).map(({ column }) => column)];
      }),
    ),
  ];
}
