import { valueAt } from './Grid';
import type { Grid } from './Grid';
import type { Area } from './Place';
import type { ScoreBlock, ScoreCell } from './ScoreBlock';
import { scoreFormsAmong } from './scoreFormName';
import type { ScoreFormPlace } from './scoreFormName';
import { findNames } from './scoreNames';

/** More rows than a form has, with some that the officer put in. */
const MOST_ROWS = 60;

function isOf({ heading }: ScoreFormPlace, { scores }: ScoreBlock): boolean {
  return scores.every(
    ({ at }) => at.column === heading.column && at.row > heading.row && at.row <= heading.row + MOST_ROWS,
  );
}

/** A form's block with the cells that are still blank, as if their scores were typed: colours must wait for them too. */
function filledUp(grid: Grid, { heading }: ScoreFormPlace, block: ScoreBlock): ScoreBlock {
  const known = new Set([...block.scores, ...block.repeated].map(({ at }) => at.row));
  const names = findNames(grid).filter(
    ({ row, column }) => column < heading.column && row > heading.row && row <= heading.row + MOST_ROWS,
  );
  const blank = names
    .filter(({ row }) => !known.has(row) && valueAt(grid, row, heading.column) === '')
    .map(({ indicator, row }): ScoreCell => ({
      indicator,
      points: 0,
      at: { sheet: grid.sheet, row, column: heading.column },
      form: { kind: 'number' },
    }));
  const scores = [...block.scores, ...blank].sort((a, b) => a.at.row - b.at.row);
  const last = Math.max(...scores.map(({ at }) => at.row));
  const left = Math.min(block.area.column, ...names.map(({ column }) => column));
  const area: Area = {
    sheet: grid.sheet,
    row: heading.row,
    column: left,
    rows: last - heading.row + 1,
    columns: heading.column - left + 1,
  };
  return { ...block, area, scores };
}

/**
 * The blocks of a sheet for colouring: on a form of ours (known by the workbook's names) the cells that are still blank are
 * coloured as well, so that a form that is half filled in keeps the rules and words which it came with.
 */
export function withFormRows(
  grid: Grid,
  names: readonly { readonly name: string; readonly area: Area }[],
  blocks: readonly ScoreBlock[],
): readonly ScoreBlock[] {
  const forms = scoreFormsAmong(names).filter(({ heading }) => heading.sheet === grid.sheet);
  return blocks.map((block) => {
    const form = forms.find((each) => isOf(each, block));
    return form === undefined ? block : filledUp(grid, form, block);
  });
}
