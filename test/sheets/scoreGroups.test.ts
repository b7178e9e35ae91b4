import { INDICATORS } from '../../src/ita/Indicator';
import type { CellValue } from '../../src/sheets/Grid';
import { findScores } from '../../src/sheets/findScores';
import { gridOf } from './gridOf';

type Row = readonly CellValue[];

const POINTS = [92.15, 84.3, 88.72, 79.41, 85, 95.01, 90, 78.88, 96.4, 62.5];
const ROWS: readonly Row[] = INDICATORS.map(({ name }, index) => [name, POINTS[index] ?? 0]);
const INTERNAL = ROWS.slice(0, 5);
const OTHERS = ROWS.slice(5);
const HEADING: Row = ['ตัวชี้วัด', 'คะแนน'];

/** Whose scores are read, of which year, and how many. */
function read(rows: readonly Row[]) {
  const found = findScores(gridOf(rows));
  return found.kind === 'refused'
    ? found.code
    : found.blocks.map(({ agency, years, scores }) =>
        [agency ?? '-', ...years.map(({ year }) => year), scores.length].join(' '),
      );
}

describe('scores under one another with a title between them', () => {
  it('are of two years, though neither is whole', () => {
    const title = (year: number): readonly Row[] => [[`ผล ITA ปี ${year} อบต.บ้านดอน`], HEADING];
    expect(read([...title(2567), ...INTERNAL, [''], ...title(2568), ...OTHERS])).toEqual([
      'อบต.บ้านดอน 2567 5',
      'อบต.บ้านดอน 2568 5',
    ]);
    expect(read([...title(2567), ...INTERNAL, [''], ...title(2568), ...ROWS])).toEqual([
      'อบต.บ้านดอน 2567 5',
      'อบต.บ้านดอน 2568 10',
    ]);
  });

  it('are of two agencies', () => {
    const title = (agency: string): readonly Row[] => [[`ผล ITA ปี 2568 ${agency}`], HEADING];
    expect(read([...title('อบต.บ้านดอน'), ...INTERNAL, [''], ...title('อบต.หนองปลา'), ...OTHERS])).toEqual([
      'อบต.บ้านดอน 2568 5',
      'อบต.หนองปลา 2568 5',
    ]);
  });

  it('are of a third year whose own lines name it again', () => {
    const parts = [2566, 2567, 2568].flatMap((year): readonly Row[] => [
      [`ผล ITA ปี ${year}`],
      ...INTERNAL,
      [`EIT ปี ${year}`],
      ...OTHERS,
    ]);
    expect(read(parts)).toEqual(['- 2566 10', '- 2567 10', '- 2568 10']);
  });

  it.each([
    'แบบวัด EIT',
    'แบบวัด EIT ปี 2568',
    'EIT ของเทศบาลตำบลโนนสูง อำเภอเมือง',
    'EIT ทต.โนนสูง',
    'หมายเหตุ สูงกว่าปี 2567',
    'เทียบกับ อบต.หนองปลา',
    'แผนปี 2569',
    'ข้อมูล ณ วันที่ 15 สิงหาคม 2569',
  ])('are one whole with the line %s', (line) => {
    expect(
      read([['ผล ITA เทศบาลตำบลโนนสูง ปี 2568'], HEADING, ...INTERNAL, [''], [line], HEADING, ...OTHERS]),
    ).toEqual(['เทศบาลตำบลโนนสูง 2568 10']);
  });
});

describe('a column headed หน่วยงาน', () => {
  it.each(['ตัวชี้วัด', 'รายการ', 'ประเด็นการประเมิน'])(
    'does not make an agency of the heading %s beside it',
    (heading) => {
      const list = ROWS.map((row): Row => ['อบต.บ้านดอน', ...row]);
      expect(read([['ผล ITA ปี 2568'], ['หน่วยงาน', heading, 'คะแนน'], ...list])).toEqual(['- 2568 10']);
    },
  );

  it('is a label where an agency stands beside it', () => {
    const named = (agency: string) => read([['หน่วยงาน', agency], ['ผล ITA ปี 2568'], HEADING, ...ROWS]);
    expect(named('เทศบาลตำบลโนนสูง')).toEqual(['เทศบาลตำบลโนนสูง 2568 10']);
    expect(named('บ้านดอน')).toEqual(['บ้านดอน 2568 10']);
  });
});

describe('parts of two agencies side by side', () => {
  it('give no score to the names of the other', () => {
    const beside = INTERNAL.map((row, index): Row => [...row, '', ...(OTHERS[index] ?? [])]);
    expect(
      read([
        ['อบต.บ้านดอน ปี 2568', '', '', 'อบต.หนองปลา ปี 2568', ''],
        [...HEADING, '', ...HEADING],
        ...beside,
      ]),
    ).toEqual(['อบต.บ้านดอน 2568 5', 'อบต.หนองปลา 2568 5']);
  });
});

describe('scores that are only expected', () => {
  const table = (headings: Row, ...columns: readonly (readonly number[])[]): readonly Row[] => [
    ['ITA ปี 2568 อบต.บ้านดอน'],
    ['ตัวชี้วัด', ...headings],
    ...INDICATORS.map(({ name }, index): Row => [name, ...columns.map((points) => points[index] ?? 0)]),
  ];

  it('stand beside the real ones', () => {
    const expected = POINTS.map(() => 95);
    const found = findScores(gridOf(table(['คะแนนที่คาดว่าจะได้รับ', 'คะแนนที่ได้รับจริง'], expected, POINTS)));
    expect(
      found.kind === 'found' ? found.blocks.map(({ scores }) => scores.map(({ points }) => points)) : found,
    ).toEqual([POINTS]);
  });

  it('are no result', () => {
    expect(read(table(['คะแนนที่คาดว่าจะได้รับ'], POINTS))).toBe('noScores');
  });
});
