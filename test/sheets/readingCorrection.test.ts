import { INDICATORS } from '../../src/ita/Indicator';
import { findScores } from '../../src/sheets/findScores';
import type { ScoreBlock, ScoresReading } from '../../src/sheets/findScores';
import type { CellValue } from '../../src/sheets/Grid';
import { withCorrectedColumn } from '../../src/sheets/ReadingCorrection';
import type { ReadingCorrection } from '../../src/sheets/ReadingCorrection';
import { gridOf } from './gridOf';
import { SCORES, scoreRows } from './scoreRows';

type Rows = readonly (readonly CellValue[])[];

function blocks(rows: Rows, correction?: ReadingCorrection): readonly ScoreBlock[] {
  const reading = findScores(gridOf(rows), correction);
  return reading.kind === 'found' ? reading.blocks : [];
}

function pointsOf(block: ScoreBlock | undefined): readonly number[] {
  return INDICATORS.map(
    ({ number }) => block?.scores.find(({ indicator }) => indicator === number)?.points ?? -1,
  );
}

function uses(reading: ScoresReading, part = 0): Readonly<Record<number, string>> {
  const columns = reading.kind === 'found' ? (reading.parts[part]?.columns ?? []) : [];
  return Object.fromEntries(columns.map(({ index, use, by }) => [index, `${use.kind} (${by})`]));
}

const TABLE: Rows = [
  ['ผลการประเมิน ITA ปี 2568'],
  ['ลำดับ', 'ชื่อ', 'ผู้ดูแล', ...INDICATORS.map(({ name }) => name), 'IIT', 'คะแนนรวม', 'ระดับ'],
  [1, 'อบต.หนึ่ง', 'สมชาย', ...SCORES, 67.72, 62.2, 'ต้องปรับปรุงโดยด่วน'],
  [2, 'อบต.สอง', 'สมหญิง', ...SCORES, 67.72, 62.2, 'ต้องปรับปรุงโดยด่วน'],
];

describe('what was understood of a table of agencies', () => {
  const reading = findScores(gridOf(TABLE));

  it('is told column by column', () => {
    expect(uses(reading)).toEqual({
      0: 'notUsed (heading)',
      1: 'agency (content)',
      2: 'notUsed (heading)',
      ...Object.fromEntries(INDICATORS.map((_, index) => [index + 3, 'indicator (heading)'])),
      13: 'instrument (heading)',
      14: 'total (heading)',
      15: 'level (heading)',
    });
    expect(reading).toMatchObject({
      parts: [
        { layout: 'indicatorsAcross', axis: 'columns', years: [2568], rows: 2, scores: 20, unreadable: 0 },
      ],
    });
  });

  it('can be corrected: another column names the agencies, one is not used', () => {
    const agency = withCorrectedColumn({}, 2, { kind: 'agency' });
    const correction = withCorrectedColumn(withCorrectedColumn(agency, 1, { kind: 'notUsed' }), 14, {
      kind: 'notUsed',
    });
    const [first] = blocks(TABLE, correction);
    expect([first?.agency, first?.typed.total]).toEqual(['สมชาย', undefined]);
  });

  it('can be corrected: two indicators stand in one another’s columns', () => {
    const correction: ReadingCorrection = {
      columns: [
        { index: 3, use: { kind: 'indicator', indicator: 2 } },
        { index: 4, use: { kind: 'indicator', indicator: 1 } },
      ],
    };
    expect(pointsOf(blocks(TABLE, correction)[0]).slice(0, 3)).toEqual([64.19, 76.39, 70.06]);
  });

  it('can be corrected: only some rows are meant', () => {
    const area = { row: 1, column: 0, rows: 2, columns: 16 };
    expect(blocks(TABLE, { area }).map(({ agency, years }) => [agency, years[0]?.year])).toEqual([
      ['อบต.หนึ่ง', 2568],
    ]);
  });

  it('can be corrected: another year', () => {
    expect(blocks(TABLE, { fiscalYear: 2567 }).map(({ years }) => years.map(({ year }) => year))).toEqual([
      [2567],
      [2567],
    ]);
  });

  it('is read from columns that nobody headed, once the officer names them', () => {
    const bare = TABLE.slice(2).map((row) => row.slice(1, 13));
    expect(findScores(gridOf(bare))).toEqual({ kind: 'refused', code: 'noScores' });
    const columns = INDICATORS.map(({ number }, index) => ({
      index: index + 2,
      use: { kind: 'indicator', indicator: number } as const,
    }));
    const found = blocks(bare, { columns: [{ index: 0, use: { kind: 'agency' } }, ...columns] });
    expect(found.map(({ agency }) => agency)).toEqual(['อบต.หนึ่ง', 'อบต.สอง']);
    expect(pointsOf(found[1])).toEqual([...SCORES]);
  });
});

describe('two columns of numbers that are a question', () => {
  const rows = scoreRows().map(([name = '', score = '']) => [name, score, 85]);

  it('are answered by the column that the officer names', () => {
    expect(findScores(gridOf(rows))).toMatchObject({ kind: 'refused', code: 'severalScores' });
    expect(pointsOf(blocks(rows, { columns: [{ index: 1, use: { kind: 'scores' } }] })[0])).toEqual([
      ...SCORES,
    ]);
    expect(pointsOf(blocks(rows, { columns: [{ index: 2, use: { kind: 'notUsed' } }] })[0])).toEqual([
      ...SCORES,
    ]);
  });

  it('are two years when she says so', () => {
    const columns = [
      { index: 1, use: { kind: 'scores', year: 2567 } as const },
      { index: 2, use: { kind: 'scores', year: 2568 } as const },
    ];
    expect(blocks(rows, { columns }).map(({ years }) => years[0]?.year)).toEqual([2567, 2568]);
  });
});

describe('one score among several agencies’ that can’t be read', () => {
  const broken = TABLE.map((row, index) =>
    index === 2 ? row.map((value, column) => (column === 5 ? 'ดีมาก' : value)) : row,
  );

  it('is named with its cell, and all others are read', () => {
    const [first, second] = blocks(broken);
    expect(first?.unreadable).toEqual([
      { indicator: 3, at: { sheet: 'ITA', row: 2, column: 5 }, typed: 'ดีมาก', reason: 'text' },
    ]);
    expect(first?.scores).toHaveLength(9);
    expect(second?.scores).toHaveLength(10);
  });

  it('refuses the sheet where its agency stands alone', () => {
    expect(findScores(gridOf(broken.slice(0, 3)))).toMatchObject({
      kind: 'refused',
      code: 'scoreText',
      typed: 'ดีมาก',
    });
  });
});
