import { findScores } from '../../src/sheets/findScores';
import type { ScoreBlock } from '../../src/sheets/findScores';
import { BAD_SHEETS } from './badSheets';
import type { ExpectedSet } from './badSheets';
import { gridOf } from './gridOf';

function told({
  agency,
  kind,
  district,
  years,
  scores,
  unreadable,
  notCounted,
  typed,
}: ScoreBlock): ExpectedSet {
  const numbers = (cells: readonly { readonly indicator: number }[] | undefined) =>
    (cells ?? []).map(({ indicator }) => indicator);
  return {
    ...(agency === undefined ? {} : { agency }),
    ...(kind === undefined ? {} : { kind }),
    ...(district === undefined ? {} : { district }),
    years: years.map(({ year }) => year),
    points: Object.fromEntries(scores.map(({ indicator, points }) => [indicator, points])),
    ...(numbers(unreadable).length === 0 ? {} : { unreadable: numbers(unreadable) }),
    ...(numbers(notCounted).length === 0 ? {} : { notCounted: numbers(notCounted) }),
    ...(typed.total === undefined ? {} : { total: typed.total.points }),
    ...(typed.level === undefined ? {} : { level: typed.level.text }),
  };
}

describe('a sheet typed as badly as real ones are', () => {
  it.each(BAD_SHEETS.map((sheet) => [sheet.about, sheet] as const))(
    '%s',
    (_, { rows, merges = [], expect: wanted }) => {
      const grid = gridOf(rows, {
        merges: merges.map(([row, column, height, width]) => ({
          sheet: 'ITA',
          row,
          column,
          rows: height,
          columns: width,
        })),
      });
      const reading = findScores(grid);
      const found = reading.kind === 'found' ? reading.blocks.map(told) : reading;
      expect(found).toEqual(wanted);
    },
  );
});
