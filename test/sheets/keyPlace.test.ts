import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { KEY_HEADING } from '../../src/ita/sheetTexts';
import { findScores } from '../../src/sheets/findScores';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { planColours } from '../../src/sheets/planColours';
import { gridOf } from './gridOf';
import { Paper } from './Paper';
import { province } from './provinceRows';
import { scoreRows } from './scoreRows';

type Rows = readonly (readonly CellValue[])[];

/** Five rows over the table, as for a letterhead. */
const LETTERHEAD: Rows = [['สำนักงานจังหวัด'], ['ผลการประเมิน ITA ปี 2568'], [], [], []];
const ACROSS: Rows = province(12).rows;
const DOWN: Rows = [['ตัวชี้วัด', 'คะแนน'], ...scoreRows()];

function planOf(grid: Grid) {
  const reading = findScores(grid);
  return planColours(grid, reading.kind === 'found' ? reading.blocks : [], DEFAULT_BAND_SCHEME).plan;
}

/** The rows that the key stands in after one press and after two, counted from 0. */
function keyRows(rows: Rows, hides: Partial<Grid>): readonly number[] {
  const paper = new Paper(gridOf(rows));
  paper.carryOut(planOf({ ...paper.grid(), ...hides }));
  const again = { ...paper.grid(), ...hides };
  expect(planOf(again).edits).toEqual([]);
  const { cells } = again.values;
  const heading = cells.findIndex((line) => line.includes(KEY_HEADING));
  const column = cells[heading]?.indexOf(KEY_HEADING) ?? -1;
  return cells.flatMap((line, row) => (heading >= 0 && line[column] !== '' ? [row] : []));
}

const filterOver = (row: number, rows: number): Partial<Grid> => ({
  filter: { sheet: 'ITA', row, column: 0, rows, columns: 13 },
});
const HIDDEN = { hides: 'rows' } as const;

describe('the key to the bands stands where no hidden row hides it', () => {
  it.each<[string, Rows, Partial<Grid>, readonly number[]]>([
    ['beside the first agency where no row is hidden', ACROSS, {}, [1, 2, 3, 4, 5]],
    ['there also where a filter hides nothing', ACROSS, filterOver(0, 13), [1, 2, 3, 4, 5]],
    ['under a filtered table', ACROSS, { ...filterOver(0, 13), ...HIDDEN }, [14, 15, 16, 17, 18]],
    ['under a table whose rows are hidden by hand', ACROSS, HIDDEN, [14, 15, 16, 17, 18]],
    [
      'up from the headings where there is room',
      [...LETTERHEAD, ...ACROSS],
      { ...filterOver(5, 13), ...HIDDEN },
      [1, 2, 3, 4, 5],
    ],
    ['beside the names where no row is hidden', DOWN, {}, [0, 1, 2, 3, 4]],
    ['under filtered names', DOWN, { ...filterOver(0, 11), ...HIDDEN }, [12, 13, 14, 15, 16]],
  ])('%s', (_, rows, hides, wanted) => {
    expect(keyRows(rows, hides)).toEqual(wanted);
  });
});
