import { assess } from '../../src/ita/assess';
import { findScores } from '../../src/sheets/findScores';
import type { ScoreBlock } from '../../src/sheets/findScores';
import type { CellValue } from '../../src/sheets/Grid';
import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { gridOf } from './gridOf';
import { onlyBlock } from './onlyBlock';
import { scoreRows } from './scoreRows';

type Rows = readonly (readonly CellValue[])[];

/** Rows as columns. */
function transposed(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** What a case expects, apart from cells. */
function judged(block: ScoreBlock) {
  const { years, scores, repeated, typed, unreadable, notCounted } = block;
  expect([repeated, unreadable, notCounted]).toEqual([[], [], []]);
  const { indicators, instruments, total, totalRounded, level, findings } = assess({
    fiscalYear: years[0]?.year,
    scores,
    typed,
  });
  return {
    fiscalYear: years.map(({ year }) => year),
    indicators: Object.fromEntries(indicators.map(({ name, points }) => [name, points])),
    instruments,
    total,
    totalRounded,
    level,
    typedTotal: typed.total?.points,
    typedLevel: typed.level?.text,
    findings: findings.map(({ code, severity }) => ({ code, severity })),
  };
}

describe.each([mixed, inName, twoColumns])('the sheet $name gives the same', ({ grid, expect: wanted }) => {
  const same = {
    fiscalYear: [wanted.fiscalYear],
    indicators: wanted.indicators,
    instruments: wanted.instruments,
    total: wanted.total,
    totalRounded: wanted.totalRounded,
    level: wanted.level,
    typedTotal: wanted.typed.total,
    typedLevel: wanted.typed.level,
    findings: wanted.findings,
  };
  const width = Math.max(...grid.map((row) => row.length));
  const neighbour = [
    ['ผลการประเมิน ITA เทศบาลตำบลข้างเคียง ปีงบประมาณ 2565', ''],
    ['ตัวชี้วัด', 'คะแนน'],
    ...scoreRows(),
  ];

  it('with rows and columns exchanged', () => {
    expect(judged(onlyBlock(findScores(gridOf(transposed(grid)))))).toEqual(same);
  });

  it('further down and to the right', () => {
    const moved = [['', ''], ['', ''], ...grid].map((row) => ['', '', '', ...row]);
    expect(judged(onlyBlock(findScores(gridOf(moved))))).toEqual(same);
  });

  it('as a native table, on a sheet of its own beside others', () => {
    const rows = grid.length;
    const area = { sheet: 'ผล ITA', row: 0, column: 0, rows, columns: width };
    const tables = [{ name: 'คะแนน', area, showTotals: false }];
    expect(judged(onlyBlock(findScores(gridOf(grid, { sheet: 'ผล ITA', tables }))))).toEqual(same);
  });

  it('with a neighbour agency beside it', () => {
    const rows = Array.from({ length: Math.max(grid.length, neighbour.length) }, (_, row) => [
      ...(grid[row] ?? ['', '']),
      '',
      ...(neighbour[row] ?? ['', '']),
    ]);
    const reading = findScores(gridOf(rows));
    const blocks = reading.kind === 'found' ? reading.blocks : [];
    expect(blocks.map(({ agency }) => agency)).toEqual([undefined, 'เทศบาลตำบลข้างเคียง']);
    expect(blocks[0] === undefined ? undefined : judged(blocks[0])).toEqual(same);
  });

  it('with a neighbour agency below it', () => {
    const reading = findScores(gridOf([...grid, ['', ''], ...neighbour]));
    const blocks = reading.kind === 'found' ? reading.blocks : [];
    expect(blocks.map(({ agency }) => agency)).toEqual([undefined, 'เทศบาลตำบลข้างเคียง']);
    expect(blocks[0] === undefined ? undefined : judged(blocks[0])).toEqual(same);
  });
});
