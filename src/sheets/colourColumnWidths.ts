import { BANDS } from '../ita/Band';
import { numberFormatsIn, usedArea } from './Grid';
import type { Grid } from './Grid';
import { isFree } from './bandCells';
import type { Edit } from './Plan';
import type { ScoreBlock } from './ScoreBlock';
import { signedFormat } from './signedFormat';

/** Characters that the longest word and the longest line of the key need. */
export const WORD_WIDTH = 17;
/** As {@link WORD_WIDTH}, for the key. */
export const KEY_WIDTH = 36;
/** Characters that a column needs to show `100.00▲` and `100.00%▲`: a number that does not fit is shown as ####. */
const SIGNED_WIDTH = { number: 8, percent: 9 } as const;

/** Whether nothing stands in a column of the sheet but, where they are read, formulas of ours. */
function isColumnOurs(grid: Grid, column: number): boolean {
  const { row: top, rows } = usedArea(grid);
  return isFree(grid, { sheet: grid.sheet, row: top, column, rows, columns: 1 });
}

/** A column that holds nothing but ours, and that nobody made wider or narrower, is made as wide as our words. */
export function widening(grid: Grid, column: number, characters: number): readonly Edit[] {
  return grid.widths.get(column) === 'standard' && isColumnOurs(grid, column)
    ? [{ kind: 'columnWidth', sheet: grid.sheet, column, characters }]
    : [];
}

/** The column that our words leave empty gets its width back, if it is still the one that we gave it. */
export function narrowing(grid: Grid, column: number): readonly Edit[] {
  const width = grid.widths.get(column);
  return (width === WORD_WIDTH || width === KEY_WIDTH) && isColumnOurs(grid, column)
    ? [{ kind: 'columnWidth', sheet: grid.sheet, column, characters: 'standard' }]
    : [];
}

/** Tells whether the columns of a row of scores are wide enough for a sign behind each number. */
export function signTaker(grid: Grid): (block: ScoreBlock) => boolean {
  const asked = (column: number, kind: 'number' | 'percent', format: string): boolean => {
    const width = grid.widths.get(column);
    const isWide = width === 'standard' ? kind === 'number' : (width ?? 0) >= SIGNED_WIDTH[kind];
    return isWide && signedFormat(format, BANDS[0].symbol) !== undefined;
  };
  interface Column {
    readonly formatAt: ((row: number) => string | undefined) | undefined;
    kind: string;
    format: string;
    takes: boolean;
  }
  // Formats change from column to column, hardly ever from row to row.
  const columns: (Column | undefined)[] = [];
  const takes = ({ at, form }: ScoreBlock['scores'][number]): boolean => {
    const kind = form.kind === 'percent' ? 'percent' : 'number';
    let known = columns[at.column];
    if (known === undefined) {
      known = { formatAt: numberFormatsIn(grid, at.column), kind: '', format: '', takes: false };
      columns[at.column] = known;
    }
    const format = known.formatAt?.(at.row) ?? 'General';
    if (known.kind !== kind || known.format !== format) {
      known.kind = kind;
      known.format = format;
      known.takes = asked(at.column, kind, format);
    }
    return known.takes;
  };
  return ({ scores }) => scores.every(takes);
}
