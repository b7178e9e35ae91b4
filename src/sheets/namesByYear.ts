import { tidy } from '../thai/fold';
import { headingCell } from './columnMeaning';
import type { DraftPart } from './DraftPart';
import type { Grid } from './Grid';
import { without } from './maskGrid';
import { readNamesDownInSteps, spanning } from './namesDown';
import { partBack } from './partBack';
import { areasMeet } from './Place';
import type { NamedYear } from './ScoreBlock';
import type { SaidScores } from './scoreColumns';
import type { ReadColumn } from './ScoreReading';
import { portion } from './Steps';
import type { Steps } from './Steps';
import { yearListInSteps } from './yearList';
import type { YearList } from './yearList';

/** So much of the work is looking for names and years. */
const LOOKED_FOR = 1 / 3;

/** What was read of a list for each of its years, as one part: its years stand row by row. */
function acrossYears(
  grid: Grid,
  { column, area }: YearList,
  parts: readonly DraftPart[],
): DraftPart | undefined {
  const [first] = parts;
  const own = spanning(parts.map((part) => part.reading.area));
  if (first === undefined || own === undefined) {
    return undefined;
  }
  const heading = headingCell(grid, area.row, column)?.value ?? '';
  const years: ReadColumn = {
    index: column,
    heading: tidy(String(heading)),
    use: { kind: 'year' },
    by: 'heading',
  };
  const { reading } = first;
  return {
    // Each set spans the list: what is selected in it, or written beside it, is about all of its years.
    blocks: parts.flatMap(({ blocks }) => blocks.map((block) => ({ ...block, area: own }))),
    reading: {
      ...reading,
      area: own,
      years: [...new Set(parts.flatMap((part) => part.reading.years))],
      rows: parts.reduce((sum, part) => sum + part.reading.rows, 0),
      columns: [...reading.columns.filter(({ index }) => index !== column), years].sort(
        (a, b) => a.index - b.index,
      ),
    },
  };
}

function inYear({ blocks, reading }: DraftPart, year: NamedYear): DraftPart {
  return {
    blocks: blocks.map((block) => ({ ...block, years: [year] })),
    reading: { ...reading, years: [year.year] },
  };
}

/**
 * As `readNamesDownInSteps`; where a column says the year of each row (`yearListInSteps`), year by year: the years are one part, each
 * a set of scores that spans the list.
 */
export function* readNamesByYearInSteps(grid: Grid, said: SaidScores): Steps<readonly DraftPart[]> {
  const list = yield* portion(yearListInSteps(grid), 0, LOOKED_FOR);
  const [only, second] = list?.years ?? [];
  if (list === undefined || only === undefined) {
    return yield* portion(readNamesDownInSteps(grid, said), LOOKED_FOR, 1);
  }
  if (second === undefined) {
    const parts = yield* readNamesDownInSteps(grid, said);
    return parts.map((part) =>
      part.reading.years.length === 0 && areasMeet(part.reading.area, list.area)
        ? inYear(part, only.year)
        : part,
    );
  }
  const byYear: (readonly DraftPart[])[] = [];
  for (const { year, flipped } of list.years) {
    const parts = yield* readNamesDownInSteps(flipped.grid, said);
    byYear.push(parts.map((part) => inYear(partBack(part, flipped, part.reading.layout), year)));
  }
  const others = yield* readNamesDownInSteps(without(grid, [list.area]), said);
  const most = Math.max(...byYear.map((parts) => parts.length));
  const joined = Array.from({ length: most }, (_, index) =>
    acrossYears(
      grid,
      list,
      byYear.flatMap((parts) => parts[index] ?? []),
    ),
  );
  return [...joined.flatMap((part) => part ?? []), ...others].sort(
    (a, b) => a.reading.area.row - b.reading.area.row || a.reading.area.column - b.reading.area.column,
  );
}
