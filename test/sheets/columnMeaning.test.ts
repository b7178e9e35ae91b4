import { INDICATORS } from '../../src/ita/Indicator';
import { findScores } from '../../src/sheets/findScores';
import type { CellValue } from '../../src/sheets/Grid';
import { gridOf } from './gridOf';

const FIRST = [92.15, 84.3, 88.72, 79.41, 85, 95.01, 90, 78.88, 96.4, 62.5];
const SECOND = [81.05, 77.77, 69.9, 95, 88.2, 84.99, 86.13, 91.42, 100, 87.5];
const GOAL = INDICATORS.map(() => 95);
const RANK = INDICATORS.map((_, index) => index + 1);
const CHANGE = INDICATORS.map((_, index) => index * 0.37);

type Heading = readonly [heading: CellValue, figures: readonly number[]];

/** A sheet of indicators with one column of figures under each heading. */
function sheet(headings: readonly Heading[], title = 'สถิติคะแนน ITA อบต.บ้านดอน') {
  return gridOf([
    [title],
    ['ตัวชี้วัด', ...headings.map(([heading]) => heading)],
    ...INDICATORS.map(({ name }, index) => [name, ...headings.map(([, figures]) => figures[index] ?? '')]),
  ]);
}

/** The sets that are read: the year of each with its points, or why nothing is. */
function sets(headings: readonly Heading[], title?: string) {
  const reading = findScores(sheet(headings, title));
  return reading.kind === 'refused'
    ? reading.code
    : reading.blocks.map(({ years, scores }) => [
        years.map(({ year }) => year),
        [...scores].sort((a, b) => a.indicator - b.indicator).map(({ points }) => points),
      ]);
}

describe('columns headed by years', () => {
  it.each<[CellValue, CellValue, number, number]>([
    ['ปี 65', 'ปี 66', 2565, 2566],
    ['ปี๖๗', 'ปี ๖๘', 2567, 2568],
    ['ปีงบ 67', 'ปีงบฯ 68', 2567, 2568],
    ['ITA ปี 67', 'ITA ปี 68', 2567, 2568],
    ['คะแนนปี 67', 'คะแนนปี 68', 2567, 2568],
    ['ผลปี 67', 'ผลปี 68', 2567, 2568],
    ['พ.ศ. 67', 'พ.ศ. 68', 2567, 2568],
    ['พ.ศ. 2567', 'พ.ศ. 2568', 2567, 2568],
    ['2567', '2568', 2567, 2568],
    ['๒๕๖๗', ' 2568 ', 2567, 2568],
    [2567, '2568', 2567, 2568],
    ['(2567)', '(2568)', 2567, 2568],
    ['ผล 2567', 'ผล 2568', 2567, 2568],
    ['ผลปีก่อน (2567)', 'ผลปีนี้ (2568)', 2567, 2568],
    ['ปีที่แล้ว (พ.ศ. 2567)', 'ปีปัจจุบัน (พ.ศ. 2568)', 2567, 2568],
    ['2567 (ปีก่อน)', '2568 (ปีนี้)', 2567, 2568],
  ])('%s | %s', (first, second, before, now) => {
    expect(
      sets([
        [first, FIRST],
        [second, SECOND],
      ]),
    ).toEqual([
      [[before], FIRST],
      [[now], SECOND],
    ]);
  });

  it.each<[string, string]>([
    ['ปีก่อน', 'ปีนี้'],
    ['67', '68'],
    ['ปี 66-67', 'ปี 67-68'],
    ['รอบ 1', 'รอบ 2'],
  ])('name no year for sure: %s | %s', (first, second) => {
    expect(
      sets([
        [first, FIRST],
        [second, SECOND],
      ]),
    ).toBe('severalScores');
  });
});

describe('a column beside the scores that holds none', () => {
  it.each<[string, readonly number[]]>([
    ['เป้า', GOAL],
    ['เป้าหมาย', GOAL],
    ['เป้าปี 2569', GOAL],
    ['เป้าปี 69', GOAL],
    ['เป้า 2569', GOAL],
    ['คะแนนเป้าหมาย ปี 2569', GOAL],
    ['ตั้งเป้าไว้', GOAL],
    ['Target 2569', GOAL],
    ['ผลต่าง', CHANGE],
    ['เพิ่ม/ลด', CHANGE],
    ['เพิ่ม-ลด', CHANGE],
    ['เพิ่ม (ลด)', CHANGE],
    ['เพิ่มลดจากปี 2567', CHANGE],
    ['+/-', CHANGE],
    ['ร้อยละการเปลี่ยนแปลง', CHANGE],
    ['% เพิ่มขึ้น', CHANGE],
    ['% change', CHANGE],
    ['อันดับ', RANK],
    ['Rank', RANK],
    ['คาดการณ์ปี 2569', GOAL],
    ['ปี 2569 (เป้า)', GOAL],
    ['ขาดอีก (ปี 2569)', CHANGE],
    ['คะแนนเฉลี่ยระดับประเทศ 2568', GOAL],
    ['ค่าเฉลี่ยจังหวัด ปี 2569', GOAL],
    ['S.D. ปี 2569', CHANGE],
  ])('%s', (heading, figures) => {
    const expected = [
      [[2567], FIRST],
      [[2568], SECOND],
    ];
    const years: readonly Heading[] = [
      ['ปี 2567', FIRST],
      ['ปี 2568', SECOND],
    ];
    expect(sets([...years, [heading, figures]])).toEqual(expected);
    expect(sets([[heading, figures], ...years])).toEqual(expected);
  });

  it.each(['คะแนนที่ได้ (เป้าหมาย 85)', 'คะแนน (เป้า ≥ 85 คะแนน)'])('but %s has the scores', (heading) => {
    expect(sets([[heading, FIRST]], 'ITA ปี 2568')).toEqual([[[2568], FIRST]]);
  });

  it.each<[CellValue, CellValue]>([
    ['คะแนนเฉลี่ยจังหวัด ปี 2567', 'คะแนนเฉลี่ยจังหวัด ปี 2568'],
    ['คะแนนเฉลี่ยระดับประเทศ 2567', 'คะแนนเฉลี่ยระดับประเทศ 2568'],
  ])('but a sheet of nothing but %s, %s has them', (first, second) => {
    expect(
      sets([
        [first, FIRST],
        [second, SECOND],
      ]),
    ).toEqual([
      [[2567], FIRST],
      [[2568], SECOND],
    ]);
  });

  it('even where nothing else stands beside the names', () => {
    expect(sets([['เป้าปี 2569', GOAL]])).not.toEqual([[[2569], GOAL]]);
  });

  it('but an agency whose name sounds like it has scores', () => {
    const reading = findScores(
      sheet(
        [
          ['ทต.บางเป้า', FIRST],
          ['อบต.เป้าทอง', SECOND],
        ],
        'คะแนน ITA ปี 2568',
      ),
    );
    expect(reading.kind === 'found' && reading.blocks.map(({ agency }) => agency)).toEqual([
      'ทต.บางเป้า',
      'อบต.เป้าทอง',
    ]);
  });

  it('nor does one without a word for its kind get lost among sums', () => {
    const found = findScores(
      gridOf([
        ['คะแนน ITA ปี 2568'],
        ['หน่วยงาน', 'รวมไทย', 'บางเป้า', 'เมืองใหม่', 'รวม', 'รวม/เฉลี่ย อ.เมือง', 'เป้าหมาย'],
        ...INDICATORS.map(({ name }, index) => [
          name,
          ...[FIRST, SECOND, FIRST, SECOND, SECOND, GOAL].map((each) => each[index] ?? ''),
        ]),
      ]),
    );
    expect(found.kind === 'found' && found.blocks.map(({ agency }) => agency)).toEqual([
      'รวมไทย',
      'บางเป้า',
      'เมืองใหม่',
    ]);
  });

  it('with target, year before, this year, change, rank and result, as in a report to the council', () => {
    expect(
      sets(
        [
          ['เป้าหมาย', GOAL],
          ['ผลปีก่อน (2567)', FIRST],
          ['ผลปีนี้ (2568)', SECOND],
          ['เพิ่ม/ลด', CHANGE],
          ['ร้อยละการเปลี่ยนแปลง', CHANGE],
          ['อันดับ', RANK],
        ],
        'เปรียบเทียบผลคะแนน ITA ปี 2567 กับปี 2568 อบต.บ้านดอน',
      ),
    ).toEqual([
      [[2567], FIRST],
      [[2568], SECOND],
    ]);
  });
});

describe('the year of a title in two digits', () => {
  it.each([
    ['ITA ปี 67', 2567],
    ['ผลคะแนน ITA ปี ๖๗', 2567],
    ['ผลคะแนน ITA ปี 67 อบต.บ้านดอน', 2567],
    ['คะแนน ITA เทศบาลตำบลโนนสูง ประจำปี 67', 2567],
  ])('%s', (title, year) => {
    expect(sets([['คะแนน', FIRST]], title)).toEqual([[[year], FIRST]]);
  });
});

describe('years in two digits over more than one column', () => {
  it('stand over score and level', () => {
    const found = findScores(
      gridOf([
        ['คะแนน ITA อบต.บ้านดอน'],
        ['ตัวชี้วัด', 'ปี 67', '', 'ปี 68', ''],
        ['', 'คะแนน', 'ระดับ', 'คะแนน', 'ระดับ'],
        ...INDICATORS.map(({ name }, index) => [name, FIRST[index] ?? '', 'ก', SECOND[index] ?? '', 'ข']),
      ]),
    );
    expect(found.kind === 'found' && found.blocks.map(({ years }) => years.map(({ year }) => year))).toEqual([
      [2567],
      [2568],
    ]);
  });

  it('stand over the blocks of one sheet', () => {
    const found = findScores(
      gridOf([
        ['คะแนน ITA อบต.บ้านดอน', ''],
        ['ปี 67', ''],
        ['ตัวชี้วัด', 'คะแนน'],
        ...INDICATORS.map(({ name }, index) => [name, FIRST[index] ?? '']),
        ['', ''],
        ['ปี 68', ''],
        ['ตัวชี้วัด', 'คะแนน'],
        ...INDICATORS.map(({ name }, index) => [name, SECOND[index] ?? '']),
      ]),
    );
    expect(found.kind === 'found' && found.blocks.map(({ years }) => years.map(({ year }) => year))).toEqual([
      [2567],
      [2568],
    ]);
  });

  it('name the sheet', () => {
    const found = findScores({ ...sheet([['คะแนน', FIRST]], 'อบต.บ้านดอน'), sheet: 'ปี 67' });
    expect(found.kind === 'found' && found.blocks.map(({ years }) => years.map(({ year }) => year))).toEqual([
      [2567],
    ]);
  });
});
