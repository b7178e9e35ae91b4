import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { INDICATORS } from '../../src/ita/Indicator';
import { findScores } from '../../src/sheets/findScores';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { planColours } from '../../src/sheets/planColours';
import { gridOf } from './gridOf';
import { Paper } from './Paper';
import { SCORES, scoreRows } from './scoreRows';

type Rows = readonly (readonly CellValue[])[];

const NAMES = INDICATORS.map(({ name }) => name);
const LATER = SCORES.map((points) => Math.min(100, points + 10.5));
const HEADING = ['ตัวชี้วัด', 'ปี', 'คะแนน'] as const;

/** What was read: of each set its years, the points by official number, the total that is typed. */
function read(rows: Rows, more: Partial<Grid> = {}) {
  const reading = findScores(gridOf(rows, more));
  if (reading.kind === 'refused') {
    return reading.code;
  }
  return reading.blocks.map(({ years, scores, typed, repeated }) => ({
    years: years.map(({ year }) => year),
    points: INDICATORS.map(({ number }) => scores.find(({ indicator }) => indicator === number)?.points),
    ...(typed.total === undefined ? {} : { total: typed.total.points }),
    ...(repeated.length === 0 ? {} : { repeated: repeated.length }),
  }));
}

const BOTH = [
  { years: [2567], points: [...SCORES] },
  { years: [2568], points: LATER },
];

/** Each indicator with two years under one another, the name typed once. */
const ONCE: Rows = [
  HEADING,
  ...NAMES.flatMap((name, index): Rows => [
    [name, 2567, SCORES[index] ?? 0],
    ['', 2568, LATER[index] ?? 0],
  ]),
];

const repeatedNames = (years: readonly [CellValue, CellValue]): Rows => [
  HEADING,
  ...NAMES.flatMap((name, index): Rows => [
    [`${index + 1}. ${name}`, years[0], SCORES[index] ?? 0],
    [`${index + 1}. ${name}`, years[1], LATER[index] ?? 0],
  ]),
];

const yearByYear = (once: boolean): Rows => [
  ['ปีงบประมาณ', 'ตัวชี้วัด', 'คะแนน'],
  ...NAMES.map((name, index) => [once && index > 0 ? '' : 2567, name, SCORES[index] ?? 0]),
  ...NAMES.map((name, index) => [once && index > 0 ? '' : 2568, name, LATER[index] ?? 0]),
];

/** A row of {@link yearByYear} with the name first and the year in two digits. */
const shortYearSecond = ([year = '', name = '', points = 0]: readonly CellValue[]): readonly CellValue[] => [
  name,
  typeof year === 'number' ? year - 2500 : year,
  points,
];

describe('a list in which a column says the year of each score', () => {
  it.each<[string, Rows, Partial<Grid>]>([
    ['the name typed once above its years', ONCE, {}],
    [
      'the name merged over its years',
      ONCE,
      {
        merges: NAMES.map((_, index) => ({
          sheet: 'ITA',
          row: 1 + 2 * index,
          column: 0,
          rows: 2,
          columns: 1,
        })),
      },
    ],
    ['the name in each row', repeatedNames([2567, 2568]), {}],
    ['the years in words', repeatedNames(['ปี 2567', 'ปีงบประมาณ พ.ศ. ๒๕๖๘']), {}],
    ['the years as text', repeatedNames(['2567', '2568']), {}],
    ['the years in two digits', repeatedNames(['ปี 67', 'ปี ๖๘']), {}],
    ['the years as two digits alone', repeatedNames([67, 68]), {}],
    ['the years as two digits typed as text', repeatedNames(['67', '๖๘']), {}],
    ['two digits, each year typed once', [HEADING, ...yearByYear(true).slice(1).map(shortYearSecond)], {}],
    [
      'two digits, a group above each half of the names',
      repeatedNames([67, 68]).flatMap((row, index) =>
        index === 1 || index === 11 ? [[`เครื่องมือ ${index}`, '', ''], row] : [row],
      ),
      {},
    ],
    ['one year after the other', yearByYear(false), {}],
    ['one year after the other, each typed once', yearByYear(true), {}],
    ['a title that names both years', [['เปรียบเทียบผล ITA ปี 2567 กับปี 2568'], ...ONCE], {}],
    ['no heading', ONCE.slice(1), {}],
  ])('is two sets of scores: %s', (_, rows, more) => {
    expect(read(rows, more)).toEqual(BOTH);
  });

  it('gives each year the total of its own row', () => {
    const rows = [...ONCE, ['คะแนนรวม', 2567, 62.2], ['', 2568, 72.7]];
    expect(read(rows)).toEqual([
      { ...BOTH[0], total: 62.2 },
      { ...BOTH[1], total: 72.7 },
    ]);
  });

  it('gives a figure without a year to none of them', () => {
    expect(read([...ONCE, ['คะแนนรวม', '', 62.2]])).toEqual(BOTH);
  });

  it('says the year once where it is the same in all rows', () => {
    const rows = [HEADING, ...NAMES.map((name, index) => [name, 2567, SCORES[index] ?? 0])];
    expect(read(rows)).toEqual([{ years: [2567], points: [...SCORES] }]);
    const short = [HEADING, ...NAMES.map((name, index) => [name, 67, SCORES[index] ?? 0])];
    expect(read(short)).toEqual([{ years: [2567], points: [...SCORES] }]);
    // What the title says is not overruled by it.
    expect(read([['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566'], ...rows])).toEqual([
      { years: [2566], points: [...SCORES] },
    ]);
  });

  it('is told as one part with its column of years', () => {
    const reading = findScores(gridOf(ONCE));
    const [part, more] = reading.kind === 'found' ? reading.parts : [];
    expect(more).toBeUndefined();
    expect(part).toMatchObject({
      layout: 'namesDown',
      years: [2567, 2568],
      rows: 20,
      scores: 20,
      blocks: { first: 0, count: 2 },
      area: { row: 0, column: 0, rows: 21, columns: 3 },
    });
    expect(part?.columns.map(({ index, use }) => [index, use.kind])).toEqual([
      [0, 'names'],
      [1, 'year'],
      [2, 'scores'],
    ]);
  });

  it('leaves other scores on the sheet as they are', () => {
    const other = [['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566', ''], ...scoreRows()];
    const first = [...other, [''], ...ONCE];
    const last = [...ONCE, [''], ...other];
    const set = { years: [2566], points: [...SCORES] };
    expect(read(first)).toEqual([set, ...BOTH]);
    expect(read(last)).toEqual([...BOTH, set]);
  });
});

describe('a column of years that is no such list', () => {
  it.each<[string, Rows]>([
    [
      'years in which something is to be done',
      [
        ['ผล ITA ปี 2564'],
        ['ตัวชี้วัด', 'คะแนน', 'ปีที่ดำเนินการ'],
        ...NAMES.map((name, index) => [name, SCORES[index] ?? 0, index % 2 === 0 ? 2565 : 2566]),
      ],
    ],
    [
      'a heading of years',
      [['ผล ITA ปี 2564'], ['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((name, index) => [name, SCORES[index] ?? 0])],
    ],
  ])('%s', (_, rows) => {
    expect(read(rows)).toEqual([{ years: [2564], points: [...SCORES] }]);
  });
});

describe('two digits that are scores, no years', () => {
  const whole = SCORES.map((_, index) => 60 + index);

  it.each<[string, Rows, readonly number[]]>([
    [
      'under a year, below a heading over several years',
      [
        ['ตัวชี้วัด', 'ปี', ''],
        ['', 2567, 2568],
        ...NAMES.map((name, index) => [name, whole[index] ?? 0, LATER[index] ?? 0]),
      ],
      whole,
    ],
    [
      'all alike under a year',
      [['ตัวชี้วัด', 'ปี'], ['', 2567], ...NAMES.map((name) => [name, 68])],
      NAMES.map(() => 68),
    ],
    [
      'one among others under a mere ปี',
      [['ผล ITA ปี 2567'], ['ตัวชี้วัด', 'ปี'], ...NAMES.map((name, index) => [name, index === 0 ? 68 : 90.5])],
      NAMES.map((_, index) => (index === 0 ? 68 : 90.5)),
    ],
    [
      'under a heading of scores',
      [['ปี', 2567], ['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((name, index) => [name, whole[index] ?? 0])],
      whole,
    ],
  ])('%s', (_, rows, points) => {
    expect(read(rows)).toContainEqual({ years: [2567], points });
  });

  it('below the list, in a table of its own', () => {
    const other = [
      [''],
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566'],
      ...NAMES.map((name, index) => [name, whole[index] ?? 0]),
    ];
    expect(read([...repeatedNames([67, 68]), ...other])).toEqual([...BOTH, { years: [2566], points: whole }]);
  });
});

describe('coloured', () => {
  it('it has one word beside each score, and pressed again it stays as it is', () => {
    const paper = new Paper(gridOf(ONCE));
    const press = () => {
      const reading = findScores(paper.grid());
      return reading.kind === 'found'
        ? planColours(paper.grid(), reading.blocks, DEFAULT_BAND_SCHEME)
        : undefined;
    };
    const first = press();
    expect(first?.words).toEqual([
      { kind: 'beside', area: { sheet: 'ITA', row: 0, column: 3, rows: 21, columns: 1 } },
    ]);
    expect(first?.scoreCells).toBe(20);
    paper.carryOut(first?.plan ?? { edits: [] });
    expect(
      Array.from({ length: 20 }, (_, index) => paper.valueAt(1 + index, 3)).every((word) => word !== ''),
    ).toBe(true);
    expect(press()?.plan.edits).toEqual([]);
  });
});
