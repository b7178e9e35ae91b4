import type { IndicatorNumber } from '../ita/Indicator';
import type { NamedYear } from './ScoreBlock';
import type { TableColumn } from './tableHeader';

/** The columns of one year (or of all, where none is said) in a table whose indicators run across. */
export interface ColumnSet {
  readonly year: NamedYear | undefined;
  readonly scores: readonly { readonly column: number; readonly indicator: IndicatorNumber }[];
  /** Instruments, parts, total and level that belong to these scores. */
  readonly others: readonly TableColumn[];
}

interface DraftSet extends ColumnSet {
  readonly scores: { column: number; indicator: IndicatorNumber }[];
  readonly others: TableColumn[];
}

/** A column set begins anew where so many indicators were seen before one comes again. */
const NEARLY_ALL = 3;

/** Parts the columns of a table into sets of scores: one for each year that stands side by side, or one for all. */
export function columnSets(columns: readonly TableColumn[]): readonly ColumnSet[] {
  const sets: DraftSet[] = [];
  const named = columns.filter(({ use }) => use.kind === 'indicator');
  const hasYears = named.length > 0 && named.every(({ year }) => year !== undefined);
  for (const { use, column, year } of named) {
    if (use.kind !== 'indicator') {
      continue;
    }
    const { indicator } = use;
    const byYear = hasYears ? sets.find((each) => each.year?.year === year?.year) : sets.at(-1);
    const isNew =
      byYear === undefined ||
      (!hasYears &&
        byYear.scores.length >= NEARLY_ALL &&
        byYear.scores[0]?.indicator === indicator &&
        named.filter((each) => each.use.kind === 'indicator' && each.use.indicator === indicator).length > 1);
    if (isNew) {
      sets.push({ year: hasYears ? year : undefined, scores: [{ column, indicator }], others: [] });
    } else {
      byYear.scores.push({ column, indicator });
    }
  }
  for (const each of columns) {
    const { kind } = each.use;
    if (kind === 'instrument' || kind === 'eitPart' || kind === 'total' || kind === 'level') {
      const own =
        sets.find(({ year }) => year !== undefined && year.year === each.year?.year) ??
        sets.filter(({ scores }) => (scores[0]?.column ?? 0) < each.column).at(-1) ??
        sets[0];
      own?.others.push(each);
    }
  }
  return sets;
}
