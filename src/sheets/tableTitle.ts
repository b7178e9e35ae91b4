import { tidy } from '../thai/fold';
import { bareYear } from './columnMeaning';
import { placeIn, textAt, usedArea, valueAt } from './Grid';
import type { Grid } from './Grid';
import type { Place } from './Place';
import { figureTexts } from './readFigureText';
import type { NamedYear, ScoreBlock, TypedPoints } from './ScoreBlock';

/** What the title above scores says. */
export interface TableTitle {
  readonly years: readonly NamedYear[];
  readonly agency: string | undefined;
  readonly total: TypedPoints | undefined;
  readonly level: { readonly text: string; readonly at: Place } | undefined;
}

/** Where a title stands: above the first row of a heading, and in the heading beside the columns that it heads. */
export interface TitleRequest {
  readonly from: number;
  /** First and last row of the heading. */
  readonly first: number;
  readonly last: number;
  /** Columns whose heading says what they are, and nothing of the whole. */
  readonly heads: ReadonlySet<number>;
}

/** So many rows above scores their title may stand. */
export const TITLE_ROWS = 12;
const LONGEST_TITLE = 400;

/** Reads years, agency, total and level out of the title above scores; the first of each counts. */
export function readTitle(grid: Grid, { from, first, last, heads }: TitleRequest): TableTitle {
  const read = figureTexts(grid);
  const { column: left, columns: width } = usedArea(grid);
  const years: NamedYear[] = [];
  let agency: string | undefined;
  let total: TypedPoints | undefined;
  let level: TableTitle['level'];
  for (let row = Math.max(from, first - TITLE_ROWS); row <= Math.max(last, first - 1); row += 1) {
    for (let column = left; column < left + width; column += 1) {
      const isHeading = row >= first && heads.has(column);
      const value = isHeading ? '' : valueAt(grid, row, column);
      if (value === '' || (typeof value === 'string' && value.length > LONGEST_TITLE)) {
        continue;
      }
      const at = placeIn(grid, row, column);
      const label = read(textAt(grid, row, column - 1)).label;
      const bare = label === 'year' ? bareYear(value) : undefined;
      const said = typeof value === 'string' ? read(value) : undefined;
      for (const year of bare === undefined ? (said?.years ?? []) : [bare]) {
        if (years.every((known) => known.year !== year)) {
          years.push({ year, at });
        }
      }
      agency ??= said?.headline.agency;
      if (said !== undefined && row < first) {
        agency ??= label === 'agency' ? tidy(String(value)) : undefined;
        total ??= said.headline.total === undefined ? undefined : { points: said.headline.total, at };
        level ??= said.headline.level === undefined ? undefined : { text: said.headline.level, at };
      }
    }
  }
  return { years, agency, total, level };
}

/** What a title says about the one block below it, where the block does not say it itself. */
export function withTitle(block: ScoreBlock, { years, agency, total, level }: TableTitle): ScoreBlock {
  const { typed } = block;
  const isSheetsYear = block.years.every(
    ({ at }) => at.row === block.area.row && at.column === block.area.column,
  );
  return {
    ...block,
    ...(block.agency === undefined && agency !== undefined ? { agency } : {}),
    years: isSheetsYear && years.length > 0 ? years : block.years,
    typed: {
      ...typed,
      ...(typed.total === undefined && total !== undefined ? { total } : {}),
      ...(typed.level === undefined && level !== undefined ? { level } : {}),
    },
  };
}
