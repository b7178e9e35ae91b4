import { findScores } from '../../src/sheets/findScores';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { gridOf } from './gridOf';
import { province } from './provinceRows';
import { scoreRows } from './scoreRows';

function typedIn(grid: Grid): string {
  const reading = findScores(grid);
  return 'typed' in reading ? reading.typed : reading.kind;
}

function withFormat(grid: Grid, row: number, column: number, format: string): Grid {
  return { ...grid, numberFormats: [{ row, column, cells: [[format]] }] };
}

describe('a cell that is no score is quoted as the officer sees it', () => {
  it.each<[string, CellValue, string, string]>([
    ['85 typed into a percentage cell', 85, '0%', '8500%'],
    ['more than all of it', 1.5, '0.00%', '150%'],
    ['an amount', 45_939, '#,##0', '45939'],
    ['a number over 100', 763.9, 'General', '763.9'],
    ['a day', 46_365, 'd mmm yy', '2026-12-09'],
    ['a day that was typed with a Buddhist year', 244_692, 'd/m/yyyy', '2026-12-09'],
    ['a day without its format', 46_365, 'General', '2026-12-09'],
    ['a time', 0.5, 'h:mm', '0.5'],
    ['a word', 'ดีมาก', '@', 'ดีมาก'],
    ['a truth value', true, 'General', 'true'],
  ])('%s', (_, value, format, seen) => {
    expect(typedIn(withFormat(gridOf(scoreRows({ 3: value })), 2, 1, format))).toBe(seen);
    const [heading = [], row = []] = province(1).rows;
    const cells = [heading, [...row.slice(0, 12), value]];
    expect(typedIn(withFormat(gridOf(cells), 1, 12, format))).toBe(seen);
  });
});
