import type { IndicatorNumber } from '../ita/Indicator';
import { fold } from '../thai/fold';
import type { FiscalYear } from '../thai/FiscalYear';
import { textAt, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { Place } from './Place';
import type { ScoreBlock } from './ScoreBlock';

/** A score to compare with, in points; `at` where a cell holds it as a number, so that it can be referred to. */
export interface ComparedScore {
  readonly points: number;
  readonly at?: Place;
}

/** What the scores are held against: those of the year before or the highest ones, where the sheet has them; else the target. */
export type ScoreComparison =
  | {
      readonly kind: 'lastYear';
      readonly scores: ReadonlyMap<IndicatorNumber, ComparedScore>;
      readonly total?: number;
    }
  | { readonly kind: 'highest'; readonly scores: ReadonlyMap<IndicatorNumber, ComparedScore> }
  | { readonly kind: 'target' };

const HIGHEST = fold('สูงสุด');
/** So many columns right of the scores the highest ones may stand, and so many rows above them their heading. */
const REACH = 4;
const HEADING_ROWS = 4;

function scoresOf(grid: Grid, block: ScoreBlock): ReadonlyMap<IndicatorNumber, ComparedScore> {
  return new Map(
    block.scores.map(({ indicator, points, at, form }) => [
      indicator,
      form.kind === 'number' && typeof valueAt(grid, at.row, at.column) === 'number'
        ? { points, at }
        : { points },
    ]),
  );
}

function isHighestHeading(text: string): boolean {
  return text !== '' && text.length <= 60 && fold(text).includes(HIGHEST);
}

/** The column right of the scores that is headed as the highest ones. */
function highestBeside(
  grid: Grid,
  block: ScoreBlock,
): ReadonlyMap<IndicatorNumber, ComparedScore> | undefined {
  const first = Math.min(...block.scores.map(({ at }) => at.row));
  const right = Math.max(...block.scores.map(({ at }) => at.column));
  for (let column = right + 1; column <= right + REACH; column += 1) {
    const headed = Array.from({ length: HEADING_ROWS }, (_, index) => first - 1 - index).some(
      (row) => row >= 0 && isHighestHeading(textAt(grid, row, column)),
    );
    const found = block.scores.flatMap(({ indicator, at }): readonly [IndicatorNumber, ComparedScore][] => {
      const value = valueAt(grid, at.row, column);
      return typeof value === 'number' && value >= 0 && value <= 100
        ? [[indicator, { points: value, at: { ...at, column } }]]
        : [];
    });
    if (headed && found.length === block.scores.length) {
      return new Map(found);
    }
  }
  return undefined;
}

function sameAgency(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || fold(a) === fold(b);
}

/** The highest score of each indicator among all agencies of a sheet. */
function highestOf(blocks: readonly ScoreBlock[]): ReadonlyMap<IndicatorNumber, ComparedScore> {
  const highest = new Map<IndicatorNumber, ComparedScore>();
  for (const { indicator, points } of blocks.flatMap(({ scores }) => scores)) {
    if (points > (highest.get(indicator)?.points ?? -1)) {
      highest.set(indicator, { points });
    }
  }
  return highest;
}

/** The scores that are analysed, among everything that was read on their sheet. */
export interface ComparedSheet {
  readonly grid: Grid;
  readonly chosen: ScoreBlock;
  readonly blocks: readonly ScoreBlock[];
  readonly year: FiscalYear;
  readonly totalOf: (block: ScoreBlock) => number | undefined;
}

/** What the sheet has to compare with: the same agency's year before first, then the highest scores; else the target. */
export function compareScores({ grid, chosen, blocks, year, totalOf }: ComparedSheet): ScoreComparison {
  const others = blocks.filter((block) => block !== chosen);
  const before = others.find(
    ({ years, agency }) =>
      years.length === 1 && years[0]?.year === year - 1 && sameAgency(agency, chosen.agency),
  );
  if (before !== undefined) {
    const total = totalOf(before);
    return {
      kind: 'lastYear',
      scores: scoresOf(grid, before),
      ...(total === undefined ? {} : { total }),
    };
  }
  const named = others.find(({ agency }) => isHighestHeading(agency ?? ''));
  if (named !== undefined) {
    return { kind: 'highest', scores: scoresOf(grid, named) };
  }
  // Two sets of one year are two agencies, whatever their names.
  const sameYear = others.filter(({ years }) => (years[0]?.year ?? year) === year);
  const highest =
    highestBeside(grid, chosen) ?? (sameYear.length > 0 ? highestOf([chosen, ...sameYear]) : undefined);
  return highest === undefined ? { kind: 'target' } : { kind: 'highest', scores: highest };
}
