import { INDICATORS } from '../../src/ita/Indicator';
import { findScores } from '../../src/sheets/findScores';
import type { CellValue } from '../../src/sheets/Grid';
import { gridOf } from './gridOf';

const POINTS = [92.15, 84.3, 88.72, 79.41, 85, 95.01, 90, 78.88, 96.4, 62.5];
const NAMES = INDICATORS.map(({ name }) => name);

type Rows = readonly (readonly CellValue[])[];

/** The agencies and years that are read from a table whose first columns are headed so. */
function read(headings: readonly string[], rows: Rows, title = 'ผลคะแนน ITA ปี 2568 จังหวัดสมมุติ') {
  const found = findScores(
    gridOf([[title], [...headings, ...NAMES], ...rows.map((row) => [...row, ...POINTS])]),
  );
  return found.kind === 'refused'
    ? found.code
    : found.blocks.map(({ agency, years }) => [agency, ...years.map(({ year }) => year)].join(' '));
}

const HEADINGS = ['ที่', 'อำเภอ', 'อปท.'];

describe('rows of sums and means among agencies', () => {
  it.each([
    'รวม',
    'รวม/เฉลี่ย อ.เมือง',
    'รวม / เฉลี่ย',
    'รวม อ.เมือง',
    'รวม อำเภอเมือง',
    'รวม (อ.เมือง)',
    'รวมทั้งอำเภอ',
    'รวมเฉลี่ย อำเภอเมือง',
    'รวม อบต. 4 แห่ง',
    'รวมเทศบาล',
    'รวมเขต 1',
    'รวมกลุ่มที่ 2',
    'เฉลี่ยอำเภอเมือง',
    'เฉลี่ย อ.เมือง',
    'ค่าเฉลี่ยรวมอำเภอ',
    'ผลรวม',
    'ยอดรวม',
    'ผลรวมเฉลี่ย',
    'คะแนนรวมเฉลี่ย',
    'เป้าหมายจังหวัด',
    'เป้าปี 2569',
    'เมือง ผลรวม',
    'อำเภอเมือง เฉลี่ย',
    'อ.เมือง รวม',
    'เมือง Total',
    'เมือง Average',
    'Grand Total',
  ])('%s', (label) => {
    const rows = (sum: readonly CellValue[]): Rows => [
      [1, 'เมือง', 'อบต.หนึ่ง'],
      [2, '', 'ทต.สอง'],
      sum,
      [3, 'ท่าใหม่', 'อบต.สาม'],
    ];
    const agencies = ['อบต.หนึ่ง 2568', 'ทต.สอง 2568', 'อบต.สาม 2568'];
    expect(read(HEADINGS, rows(['', '', label]))).toEqual(agencies);
    expect(read(HEADINGS, rows(['', label, '']))).toEqual(agencies);
    expect(read(HEADINGS, rows([label, '', '']))).toEqual(agencies);
    expect(read(HEADINGS, rows(['', 'เมือง', label]))).toEqual(agencies);
  });

  it.each([
    'อบต.รวมไทย',
    'ทต.เฉลี่ยสุข',
    'รวมไทย',
    'รวมไทยพัฒนา',
    'รวมใจ',
    'เทศบาลตำบลรวม',
    'อบต.บางเป้า',
    'อบต. รวม',
    'อบต.รวมทั้งสุข',
  ])('but an agency whose name sounds like it: %s', (name) => {
    const rows = [
      [1, 'เมือง', 'อบต.หนึ่ง'],
      [2, 'เมือง', name],
    ];
    expect(read(HEADINGS, rows)).toEqual(['อบต.หนึ่ง 2568', `${name} 2568`]);
  });

  it('nor a remark beside an agency', () => {
    expect(
      read(
        ['ที่', 'หมายเหตุ', 'อปท.'],
        [
          [1, 'ปกติ', 'อบต.หนึ่ง'],
          [2, '', 'อบต.สอง'],
        ],
      ),
    ).toEqual(['อบต.หนึ่ง 2568', 'อบต.สอง 2568']);
  });
});

describe('rows of years of one agency', () => {
  it.each([
    ['ปี 66', 'ปี 67', 'ปี 68'],
    ['2566', 'ปี 67', '2568'],
    ['พ.ศ. 66', 'พ.ศ. 2567', 'ปีงบ 68'],
    ['๒๕๖๖', '(2567)', 'ปี 2568'],
    [66, 67, 68],
    ['66', '๖๗', "'68"],
    [2566, 'ปี 67', 68],
  ])('%s, %s, %s', (...years: CellValue[]) => {
    expect(
      read(
        ['ปี'],
        years.map((year) => [year]),
        'คะแนน ITA อบต.บ้านดอน ย้อนหลัง',
      ),
    ).toEqual(['อบต.บ้านดอน 2566', 'อบต.บ้านดอน 2567', 'อบต.บ้านดอน 2568']);
  });

  it.each(['เป้าปี 2569', 'เป้าหมาย ปี 69', 'เฉลี่ย 3 ปี', 'ผลต่าง', 'เพิ่ม-ลด'])('without %s', (label) => {
    expect(read(['ปี'], [['2567'], ['2568'], [label]], 'คะแนน ITA อบต.บ้านดอน ย้อนหลัง')).toEqual([
      'อบต.บ้านดอน 2567',
      'อบต.บ้านดอน 2568',
    ]);
  });
});

describe('rows of this year and the one before', () => {
  it.each(['ปีก่อน', 'ผลปีที่แล้ว', 'คะแนนปีงบประมาณที่ผ่านมา'])('%s is the year before the title', (label) => {
    expect(read([''], [['ปีนี้'], [label]], 'คะแนน ITA อบต.บ้านดอน ปี 2568')).toEqual([
      'อบต.บ้านดอน 2568',
      'อบต.บ้านดอน 2567',
    ]);
  });

  it('are of the agency above them', () => {
    const rows = [['อบต.บ้านดอน'], ['ปีก่อน'], ['อบต.หนองบัว'], ['ปีก่อน']];
    expect(read(['หน่วยงาน'], rows)).toEqual([
      'อบต.บ้านดอน 2568',
      'อบต.บ้านดอน 2567',
      'อบต.หนองบัว 2568',
      'อบต.หนองบัว 2567',
    ]);
  });
});

describe('a column headed ปี that holds something else', () => {
  it('says nothing of the year of the scores', () => {
    const rows = [12, 25, 67, 3].map((age, index) => [`อบต.บ้าน${'กขคง'.charAt(index)}`, age]);
    expect(read(['หน่วยงาน', 'ปี'], rows)).toEqual(rows.map(([name]) => `${name} 2568`));
  });

  it('is still one of years where one of them is mistyped', () => {
    const rows = [2566, 2567, 25680].map((year) => ['อบต.บ้านดอน', year]);
    expect(read(['หน่วยงาน', 'ปี'], rows, 'คะแนน ITA ปี 2565')).toEqual([
      'อบต.บ้านดอน 2566',
      'อบต.บ้านดอน 2567',
      'อบต.บ้านดอน 2565',
    ]);
  });
});

describe('a target beside the score of each indicator', () => {
  it.each([
    ['เป้า', 'ผล'],
    ['เป้าหมาย', 'คะแนน'],
    ['เป้าหมาย', 'ผลที่ได้'],
  ])('%s | %s', (goal, score) => {
    const rows: Rows = [
      ['ผลคะแนน ITA ปี 2568 จังหวัดสมมุติ'],
      ['อปท.', ...NAMES.flatMap((name) => [name, ''])],
      ['', ...NAMES.flatMap(() => [goal, score])],
      ['อบต.หนึ่ง', ...POINTS.flatMap((points) => [95, points])],
      ['ทต.สอง', ...POINTS.flatMap((points) => [95, points])],
    ];
    const found = findScores(gridOf(rows));
    const read =
      found.kind === 'refused'
        ? found.code
        : found.blocks.map(({ agency, scores }) => [agency, scores.map(({ points }) => points)]);
    expect(read).toEqual([
      ['อบต.หนึ่ง', POINTS],
      ['ทต.สอง', POINTS],
    ]);
  });
});
