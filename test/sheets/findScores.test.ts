import fc from 'fast-check';
import { INDICATORS } from '../../src/ita/Indicator';
import { cellAddress } from '../../src/sheets/address';
import { findScores, scoreCandidates } from '../../src/sheets/findScores';
import type { ScoreBlock, ScoresReading } from '../../src/sheets/findScores';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { gridOf } from './gridOf';
import { onlyBlock } from './onlyBlock';
import { SCORES, scoreRows } from './scoreRows';

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows, more: Partial<Grid> = {}): ScoresReading {
  return findScores(gridOf(rows, more));
}

function block(rows: Rows, more: Partial<Grid> = {}): ScoreBlock {
  return onlyBlock(read(rows, more));
}

function blocks(rows: Rows): readonly ScoreBlock[] {
  const reading = read(rows);
  return reading.kind === 'found' ? reading.blocks : [];
}

/** Points by official number. */
function pointsOf({ scores }: ScoreBlock): Readonly<Record<number, number>> {
  return Object.fromEntries(scores.map(({ indicator, points }) => [indicator, points]));
}

const ALL_POINTS = Object.fromEntries(SCORES.map((points, index) => [index + 1, points]));
const TITLE = 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔';
const HEADING = ['ตัวชี้วัดการประเมิน ITA', 'คะแนน'] as const;

describe('where the scores stand', () => {
  it.each<[string, Rows]>([
    ['name and score in two columns, nothing else', scoreRows()],
    ['under a heading', [[TITLE, ''], [...HEADING], ...scoreRows()]],
    [
      'with the number in a column of its own',
      scoreRows().map(([name, score], index) => [index + 1, name ?? '', score ?? '']),
    ],
    ['as text with its unit', scoreRows().map(([name, score]) => [name ?? '', `${String(score)} คะแนน`])],
    ['inside the names', scoreRows().map(([name, score]) => [`${String(name)} (${String(score)} คะแนน)`])],
    ['some columns to the right', scoreRows().map(([name, score]) => [name ?? '', '', '', '', score ?? ''])],
    ['with empty rows between', scoreRows().flatMap((row) => [row, ['', '']])],
    ['lowest first', [...scoreRows()].reverse()],
    [
      'beside the weight, the full marks and the rank',
      [
        ['ตัวชี้วัด', 'น้ำหนัก', 'คะแนนเต็ม', 'คะแนนที่ได้ (100 คะแนน)', 'อันดับ'],
        ...scoreRows().map(([name, score], index) => [name ?? '', 10, 100, score ?? '', index + 1]),
      ],
    ],
    [
      'with the full marks in the name',
      [
        ['ตัวชี้วัด', 'ผลคะแนน'],
        ...scoreRows().map(([name, score]) => [`${String(name)} (100 คะแนน)`, score ?? '']),
      ],
    ],
    [
      'with the mean beside both parts of the survey',
      [
        ['ตัวชี้วัด', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2', 'คะแนน'],
        ...scoreRows().map(([name, score]) => [name ?? '', 90, 91, score ?? '']),
      ],
    ],
    ['in a column headed by its year', [['ตัวชี้วัด', 2564], ...scoreRows()]],
  ])('%s', (_, rows) => {
    expect(pointsOf(block(rows))).toEqual(ALL_POINTS);
  });

  it('does not take parts of an indicator for the indicator', () => {
    const rows = [
      ...scoreRows(),
      ['10.1 การดำเนินการเพื่อป้องกันการทุจริต', 37.5],
      ['10.2 มาตรการภายในเพื่อป้องกันการทุจริต', 0],
      ['ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน', 40],
    ];
    expect(pointsOf(block(rows))).toEqual(ALL_POINTS);
    expect(block(rows).repeated).toEqual([]);
  });

  it('reads a percentage cell as points, and only where the format says so', () => {
    const rows = scoreRows({ 1: 0.7639 });
    const numberFormats = [{ row: 0, column: 1, cells: [['0.00%']] }];
    const [first] = block(rows, { numberFormats }).scores;
    expect(first).toMatchObject({ points: 76.39, form: { kind: 'percent' } });
    expect(pointsOf(block(rows))[1]).toBe(0.7639);
    const quoted = [{ row: 0, column: 1, cells: [['0.00"%"']] }];
    expect(pointsOf(block(rows, { numberFormats: quoted }))[1]).toBe(0.7639);
  });

  it('asks for the formats of every column that may hold a score or a figure for the whole', () => {
    const rows = [
      ['คะแนนรวม', '', 0.622],
      ['ตัวชี้วัด', 'น้ำหนัก', 'คะแนน'],
      ...scoreRows().map(([name, score]) => [name ?? '', 10, score ?? '']),
    ];
    expect(scoreCandidates(gridOf(rows))).toEqual([
      { sheet: 'ITA', row: 0, column: 2, rows: 12, columns: 1 },
      { sheet: 'ITA', row: 2, column: 1, rows: 10, columns: 1 },
    ]);
  });

  it('covers the block from its heading to its last score', () => {
    expect(block([[TITLE, ''], ['', ''], [...HEADING], ...scoreRows()]).area).toEqual({
      sheet: 'ITA',
      row: 2,
      column: 0,
      rows: 11,
      columns: 2,
    });
    expect(block(mixed.grid).area).toMatchObject({ row: 1, column: 0, columns: 2 });
  });

  it('knows the digits that the officer writes', () => {
    expect(block(inName.grid).digits).toBe('thai');
    expect(block(twoColumns.grid).digits).toBe('arabic');
    expect(
      block([[TITLE], ...scoreRows().map(([name, score]) => [String(name).slice(3), score ?? ''])]).digits,
    ).toBe('thai');
  });

  it('does not mind in which order the rows stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...scoreRows()], { minLength: 10 }), (rows) => {
        expect(pointsOf(block([[TITLE], [...HEADING], ...rows]))).toEqual(ALL_POINTS);
      }),
    );
  });
});

describe('a score that is none', () => {
  it.each<[string, CellValue, string]>([
    ['a word', 'ดีมาก', 'scoreText'],
    ['a truth value', true, 'scoreText'],
    ['a number over 100', 763.9, 'scoreOutOfRange'],
    ['a number under 0', -1, 'scoreOutOfRange'],
    ['a number over 100 as text', '๗๖๓.๙ คะแนน', 'scoreOutOfRange'],
    ['an error', '#REF!', 'scoreError'],
    ['an error of division', '#DIV/0!', 'scoreError'],
  ])('%s refuses the sheet by its cell', (_, typed, code) => {
    for (const number of [1, 6, 10]) {
      const rows = [[TITLE, ''], [...HEADING], ...scoreRows({ [number]: typed })];
      expect(read(rows)).toEqual({
        kind: 'refused',
        code,
        at: { sheet: 'ITA', row: number + 1, column: 1 },
        indicator: number,
        typed: String(typed),
      });
    }
  });

  it('refuses the sheet when every score is out of range', () => {
    const rows = scoreRows().map(([name, score]) => [name ?? '', Number(score) * 10]);
    expect(read(rows)).toMatchObject({ kind: 'refused', code: 'scoreOutOfRange', at: { row: 0, column: 1 } });
  });

  it('refuses a number over 100 inside a name', () => {
    const rows = [['๑.การปฏิบัติหน้าที่ (๗๖๓.๙ คะแนน)'], ['๒.การใช้งบประมาณ (๖๔.๑๙ คะแนน)']];
    expect(read(rows)).toMatchObject({ code: 'scoreOutOfRange', at: { row: 0, column: 0 }, indicator: 1 });
  });

  it.each<[string, CellValue]>([
    ['blank', ''],
    ['a dash', '-'],
    ['not counted', 'ไม่คิดคะแนน'],
    ['not published yet', 'รอผล'],
  ])('%s is just missing', (_, typed) => {
    const found = block([[TITLE, ''], [...HEADING], ...scoreRows({ 4: typed })]);
    const { [4]: __, ...others } = ALL_POINTS;
    expect(pointsOf(found)).toEqual(others);
  });

  it('is no remark: prose in a column that is not headed so leaves the indicator missing', () => {
    const rows = mixed.grid.map((row, index) =>
      index === 4 ? ['๒. การใช้งบประมาณ', 'ควรเปิดเผยแผนการใช้จ่ายงบประมาณให้บุคลากรทุกคนทราบอย่างทั่วถึง'] : row,
    );
    expect(block(rows).scores.map(({ indicator }) => indicator)).not.toContain(2);
  });
});

describe('numbers that could be the score', () => {
  it.each<[string, Rows, string]>([
    [
      'two columns of numbers under no heading',
      scoreRows().map(([name, score]) => [name ?? '', score ?? '', 85]),
      'C1',
    ],
    [
      'two columns both headed as scores',
      [['ตัวชี้วัด', 'คะแนน', 'คะแนน'], ...scoreRows().map(([name, score]) => [name ?? '', score ?? '', 85])],
      'C2',
    ],
    [
      'another number inside the name',
      scoreRows().map(([name, score]) => [`${String(name)} (85.00 คะแนน)`, score ?? '']),
      'B1',
    ],
  ])('%s are a question', (_, rows, cell) => {
    const reading = read(rows);
    expect(reading).toMatchObject({ kind: 'refused', code: 'severalScores', indicator: 1 });
    expect('at' in reading ? cellAddress(reading.at) : undefined).toBe(cell);
  });

  it('are one score when the name and the cell beside it say the same', () => {
    const rows = scoreRows().map(([name, score]) => [
      `${String(name)} (${String(score)} คะแนน)`,
      score ?? '',
    ]);
    const { scores } = block(rows);
    expect(scores.map(({ points }) => points)).toEqual([...SCORES]);
    expect(scores.every(({ form }) => form.kind === 'number')).toBe(true);
  });

  it.each<[string, Rows]>([
    ['under no heading', scoreRows().map(([name, score]) => [score ?? '', name ?? ''])],
    [
      'with the weight on the right',
      [['คะแนน', 'ตัวชี้วัด', 'น้ำหนัก'], ...scoreRows().map(([name, score]) => [score ?? '', name ?? '', 10])],
    ],
  ])('are the scores left of the name where none stand right of it, %s', (_, rows) => {
    expect(pointsOf(block(rows))).toEqual(ALL_POINTS);
  });

  it.each<[string, Rows]>([
    ['in order', INDICATORS.map(({ number, name }) => [number, name, ''])],
    [
      'anew in each instrument',
      INDICATORS.map(({ number, name }) => [number > 5 ? number - 5 : number, name, '']),
    ],
  ])('are no scores where they only number the names, %s', (_, rows) => {
    expect(read(rows)).toEqual({ kind: 'refused', code: 'noScores' });
  });

  it('of several years side by side are one set a year', () => {
    const rows = [
      ['ผลการประเมิน ITA เทศบาลตำบลตัวอย่าง', '', ''],
      ['ตัวชี้วัด', 'ปี 2563', 'ปี 2564'],
      ...scoreRows().map(([name, score]) => [name ?? '', 50, score ?? '']),
      ['คะแนนรวม', 50, 62.2],
      ['ระดับ', 'E', 'D'],
    ];
    const [before, after, more] = blocks(rows);
    expect(more).toBeUndefined();
    expect(before?.years.map(({ year }) => year)).toEqual([2563]);
    expect(after?.years.map(({ year }) => year)).toEqual([2564]);
    expect(after === undefined ? {} : pointsOf(after)).toEqual(ALL_POINTS);
    expect([before?.typed.total?.points, after?.typed.total?.points]).toEqual([50, 62.2]);
    expect([before?.typed.level?.text, after?.typed.level?.text]).toEqual(['E', 'D']);
    expect([before?.agency, after?.agency]).toEqual(['เทศบาลตำบลตัวอย่าง', 'เทศบาลตำบลตัวอย่าง']);
  });

  it('of several years under numbers for headings are one set a year', () => {
    const rows = [
      ['ตัวชี้วัด', 2563, 2564],
      ...scoreRows().map(([name, score]) => [name ?? '', 50, score ?? '']),
    ];
    expect(blocks(rows).map(({ years }) => years.map(({ year }) => year))).toEqual([[2563], [2564]]);
  });
});

describe('several agencies on one sheet', () => {
  const agency = (name: string, total: CellValue): Rows => [
    [`ผลการประเมิน ITA ${name} ปีงบประมาณ 2564`, ''],
    [...HEADING],
    ...scoreRows(),
    ['คะแนนโดยรวม', total],
  ];

  it.each<[string, Rows]>([
    [
      'an empty row between them',
      [...agency('เทศบาลตำบลหนึ่ง', 62.2), ['', ''], ...agency('เทศบาลตำบลสอง', 50)],
    ],
    ['nothing between them', [...agency('เทศบาลตำบลหนึ่ง', 62.2), ...agency('เทศบาลตำบลสอง', 50)]],
    [
      'an empty row before the total',
      [
        ...agency('เทศบาลตำบลหนึ่ง', 62.2).slice(0, -1),
        ['', ''],
        ['คะแนนโดยรวม', 62.2],
        ...agency('เทศบาลตำบลสอง', 50),
      ],
    ],
  ])('stand under one another with %s: each keeps its own total', (_, rows) => {
    const found = blocks(rows);
    expect(found.map(({ agency: name }) => name)).toEqual(['เทศบาลตำบลหนึ่ง', 'เทศบาลตำบลสอง']);
    expect(found.map(({ typed }) => typed.total?.points)).toEqual([62.2, 50]);
    expect(found.map(pointsOf)).toEqual([ALL_POINTS, ALL_POINTS]);
  });

  it('stand under one another with the figures above the scores', () => {
    const found = blocks([
      ...twoColumns.grid,
      ['', ''],
      ...twoColumns.grid.map((row, index) => (index === 1 ? ['คะแนนโดยรวม', 90] : row)),
    ]);
    expect(found.map(({ typed }) => typed.total?.points)).toEqual([97.73, 90]);
    expect(found.map(({ typed }) => typed.instruments.IIT?.points)).toEqual([99.5, 99.5]);
  });

  it('stand side by side: each keeps its own scores and total', () => {
    const left = agency('เทศบาลตำบลหนึ่ง', 62.2);
    const right = agency('เทศบาลตำบลสอง', 50);
    const found = blocks(left.map((row, index) => [...row, '', ...(right[index] ?? [])]));
    expect(found.map(({ agency: name }) => name)).toEqual(['เทศบาลตำบลหนึ่ง', 'เทศบาลตำบลสอง']);
    expect(found.map(({ typed }) => typed.total?.points)).toEqual([62.2, 50]);
    expect(found.map(({ repeated }) => repeated.length)).toEqual([0, 0]);
  });

  it('stand side by side under one title: its year is the year of both, its agency only of the first', () => {
    const pair = scoreRows().map((row) => [...row, '', ...row]);
    const found = blocks([
      ['ผลการประเมิน ITA เทศบาลตำบลหนึ่ง ปีงบประมาณ 2564'],
      ['ผลคะแนนปี 2564'],
      ['ตัวชี้วัด', 'คะแนน', '', 'ตัวชี้วัด', 'คะแนน'],
      ...pair,
    ]);
    expect(found.map(({ years }) => years.map(({ year }) => year))).toEqual([[2564], [2564]]);
    expect(found.map(({ agency: name }) => name)).toEqual(['เทศบาลตำบลหนึ่ง', undefined]);
  });

  it('names an indicator that comes twice among few', () => {
    const found = block([...scoreRows().slice(0, 3), ['การปฏิบัติหน้าที่', 50]]);
    expect(pointsOf(found)).toEqual({ 1: 76.39, 2: 64.19, 3: 70.06 });
    expect(found.repeated.map(({ indicator, points }) => [indicator, points])).toEqual([[1, 50]]);
  });

  it('is one agency whose instruments stand side by side', () => {
    const rows = scoreRows();
    const found = block(rows.slice(0, 5).map((row, index) => [...row, '', ...(rows[index + 5] ?? [])]));
    expect(pointsOf(found)).toEqual(ALL_POINTS);
  });
});

describe('names elsewhere on the sheet', () => {
  const measures: Rows = [
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๕', '', '', '', ''],
    ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'การติดตามผล'],
    ['แนวทางการปรับปรุงการปฏิบัติหน้าที่', 'จัดทำคู่มือ', 'สำนักปลัด', 'ต.ค. ๖๔ - มี.ค. ๖๕', 'รายงานทุกไตรมาส'],
    [
      'การใช้งบประมาณ',
      'เปิดเผยแผนการใช้จ่าย',
      'กองคลัง',
      'ต.ค. ๖๔ - มี.ค. ๖๕',
      'รายงานผล ระดับ A ผลคะแนนรวม 99 คะแนน',
    ],
    ['แนวทางการป้องกันการทุจริต', 'ประกาศเจตนารมณ์', 'สำนักปลัด', 'ม.ค. ๖๕', 'รายงานผล'],
    ['การเปิดเผยข้อมูล', 'ปรับปรุงเว็บไซต์', 'สำนักปลัด', 'ม.ค. ๖๕', 'รายงานผล'],
  ];
  const wide = (rows: Rows): Rows => rows.map((row) => [...row, '', '', '']);
  const scores = wide([[TITLE, ''], [...HEADING], ...scoreRows(), ['คะแนนรวม', 62.2]]);

  it.each<[string, Rows]>([
    ['below the scores', [...scores, ['', '', '', '', ''], ...measures]],
    ['directly below the scores', [...scores, ...measures]],
    ['above the scores', [...measures, ['', '', '', '', ''], ...scores]],
  ])('in a measures table %s change nothing', (_, rows) => {
    const found = block(rows);
    expect(pointsOf(found)).toEqual(ALL_POINTS);
    expect(found.repeated).toEqual([]);
    expect(found.years.map(({ year }) => year)).toEqual([2564]);
    expect(found.typed.total?.points).toBe(62.2);
    expect(found.typed.level).toBeUndefined();
  });

  it('in a measures table with amounts and percentages are no scores', () => {
    const rows = [
      ['ตัวชี้วัด', 'มาตรการ', 'ผู้รับผิดชอบ', 'งบประมาณ', 'ผลการดำเนินงาน (ร้อยละ)'],
      ...INDICATORS.map(({ name }) => [name, 'จัดทำคู่มือการปฏิบัติงาน', 'สำนักปลัด', 50, 60]),
    ];
    expect(read(rows)).toEqual({ kind: 'refused', code: 'noScores' });
  });

  it('in a table that holds scores and measures are read with their scores', () => {
    const rows = [
      ['ตัวชี้วัด', 'คะแนน', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
      ...scoreRows().map(([name, score]) => [name ?? '', score ?? '', 'จัดทำคู่มือ', 'สำนักปลัด', 'ม.ค. 2565']),
    ];
    expect(pointsOf(block(rows))).toEqual(ALL_POINTS);
  });

  it('in an analysis below the scores are only mentioned', () => {
    const analysis = INDICATORS.map(({ name }) => [name, 'ควรปรับปรุง']);
    expect(
      pointsOf(
        block([[TITLE, ''], [...HEADING], ...scoreRows(), ['', ''], ['ประเด็น', 'ผลการวิเคราะห์'], ...analysis]),
      ),
    ).toEqual(ALL_POINTS);
    const partly = block([
      [TITLE, ''],
      [...HEADING],
      ...scoreRows().slice(0, 7),
      ['', ''],
      ['ประเด็น', 'ผลการวิเคราะห์'],
      ...analysis,
    ]);
    expect(Object.keys(pointsOf(partly))).toHaveLength(7);
  });

  it('in the tracking report are no scores', () => {
    expect(
      read([
        ['การปฏิบัติหน้าที่', 'ผู้รับผิดชอบ'],
        ['การใช้งบประมาณ', 'กองคลัง'],
      ]),
    ).toEqual({
      kind: 'refused',
      code: 'noScores',
    });
  });
});

describe('figures for the whole', () => {
  it.each<[string, Rows, number | undefined]>([
    ['below the scores', [...scoreRows(), ['คะแนนรวม', 62.2]], 62.2],
    ['above the scores', [['คะแนนโดยรวม', 62.2], ...scoreRows()], 62.2],
    ['in a sentence below', [...scoreRows(), ['สรุปผลคะแนนภาพรวม ๖๒.๒๐ คะแนน ระดับ D', '']], 62.2],
    [
      'in a box beside the scores',
      scoreRows().map((row, index) => (index === 1 ? [...row, '', 'คะแนนรวม', 62.2] : row)),
      62.2,
    ],
    ['as a percentage in words', [['คะแนนรวม', 'ร้อยละ ๖๒.๒๐'], ...scoreRows()], 62.2],
    ['as a plain mean', [...scoreRows(), ['เฉลี่ย', 67.03]], 67.03],
    ['a goal in a sentence', [['เป้าหมาย ผลคะแนนรวมไม่น้อยกว่า 85 คะแนน', ''], ...scoreRows()], undefined],
    ['a word instead of a figure', [['คะแนนรวม', 'รอประกาศผล'], ...scoreRows()], undefined],
    [
      'the sum of the weights',
      [
        ['ตัวชี้วัด', 'น้ำหนัก', 'คะแนน'],
        ...scoreRows().map(([name, score]) => [name ?? '', 10, score ?? '']),
        ['รวม', 100, 62.2],
      ],
      62.2,
    ],
  ])('a total %s', (_, rows, total) => {
    expect(block(rows).typed.total?.points).toBe(total);
  });

  const parts = (
    rows: Rows,
    iit: readonly CellValue[],
    eit: readonly CellValue[],
    oit: readonly CellValue[],
  ): Rows => [
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', ''],
    ...rows.slice(0, 5),
    iit,
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', ''],
    ...rows.slice(5, 8),
    eit,
    ['แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)', ''],
    ...rows.slice(8),
    oit,
  ];

  it.each<[string, Rows, number | undefined]>([
    ['sums alone', parts(scoreRows(), ['รวม', 67.72], ['รวม', 81.5], ['รวม', 43.59]), undefined],
    [
      'sums and the total',
      [...parts(scoreRows(), ['รวม', 67.72], ['รวม', 81.5], ['รวม', 43.59]), ['รวม', 62.2]],
      62.2,
    ],
    [
      'sums and a named total',
      [
        ...parts(scoreRows(), ['คะแนนเฉลี่ย', 67.72], ['คะแนนเฉลี่ย', 81.5], ['คะแนนเฉลี่ย', 43.59]),
        ['คะแนนรวมทั้งหมด', 62.2],
      ],
      62.2,
    ],
    [
      'sums by the instrument’s name',
      parts(scoreRows(), ['รวม IIT', 67.72], ['รวม EIT', 81.5], ['รวม OIT', 43.59]),
      undefined,
    ],
  ])('%s of the instruments are not the total of the whole', (_, rows, total) => {
    expect(block(rows).typed.total?.points).toBe(total);
  });

  it('an instrument’s score stands in its own row, or as its mean', () => {
    const rows = parts(scoreRows(), ['เฉลี่ย IIT', 67.72], ['เฉลี่ย EIT', 81.5], ['', '']).map((row) =>
      String(row[0]).includes('(OIT)') ? [row[0] ?? '', 43.59] : row,
    );
    const { instruments } = block(rows).typed;
    expect([instruments.IIT?.points, instruments.EIT?.points, instruments.OIT?.points]).toEqual([
      67.72, 81.5, 43.59,
    ]);
  });

  it('an instrument’s weight is not its score', () => {
    const rows = [
      ['เครื่องมือ', 'น้ำหนัก', 'คะแนน'],
      ['IIT', 30, 67.72],
      ['EIT', 30, 81.5],
      ['OIT', 40, 43.59],
      ['', '', ''],
      ...scoreRows(),
    ];
    const { instruments } = block(rows).typed;
    expect([instruments.IIT?.points, instruments.EIT?.points, instruments.OIT?.points]).toEqual([
      67.72, 81.5, 43.59,
    ]);
  });

  it.each<[string, Rows, string | undefined]>([
    ['beside its label', [['ระดับ', 'ผ่านดี'], ...scoreRows()], 'ผ่านดี'],
    ['beside a longer label', [['ผลการประเมินระดับ', 'A'], ...scoreRows()], 'A'],
    ['beside the word for the result', [['ผลการประเมิน', 'ผ่านดีเยี่ยม'], ...scoreRows()], 'ผ่านดีเยี่ยม'],
    ['below the scores', [...scoreRows(), ['คะแนนรวม', 62.2], ['ระดับผลการประเมิน', 'D']], 'D'],
    ['in the same cell as its label', [['ระดับผลการประเมิน: ผ่านดี'], ...scoreRows()], 'ผ่านดี'],
    ['in a sentence', [['อยู่ในระดับ D'], ...scoreRows()], 'D'],
    ['in both scales', [['ได้คะแนน 96.04 คะแนน (ผ่าน) ระดับ AA'], ...scoreRows()], '(ผ่าน) ระดับ AA'],
    [
      'as the heading of a column',
      [['ตัวชี้วัด', 'คะแนน', 'ระดับ', 'หมายเหตุ'], ...scoreRows().map((row) => [...row, 'C', ''])],
      undefined,
    ],
    ['as something to keep', [['ประเด็นที่ต้องรักษาระดับ A', ''], ...scoreRows()], undefined],
  ])('a level %s', (_, rows, level) => {
    expect(block(rows).typed.level?.text).toBe(level);
  });
});

describe('the year', () => {
  it.each<[string, Rows, readonly number[]]>([
    ['in the heading', [['ปีงบประมาณ พ.ศ. ๒๕๖๔', ''], ...scoreRows()], [2564]],
    ['alone in a cell', [['ผลการประเมิน', '๒๕๖๕'], ...scoreRows()], [2565]],
    ['as a number beside its label', [['ปีงบประมาณ', 2565], ...scoreRows()], [2565]],
    ['twice the same', [['ปีงบประมาณ พ.ศ. ๒๕๖๔', ''], ['ผลคะแนน ITA ปี 2564', ''], ...scoreRows()], [2564]],
    ['two of them', [['ปีงบประมาณ พ.ศ. ๒๕๖๔', '๒๕๖๕'], ...scoreRows()], [2564, 2565]],
    [
      'in the date of a memo',
      [['๑๘ มีนาคม ๒๕๖๕', ''], ['วันที่ ๑๘ เดือน มีนาคม พ.ศ. ๒๕๖๕', ''], ...scoreRows()],
      [],
    ],
    ['below the scores', [...scoreRows(), ['แผนปีงบประมาณ พ.ศ. ๒๕๖๖', '']], []],
  ])('%s', (_, rows, years) => {
    const named = block(rows).years;
    expect(named.map(({ year }) => year)).toEqual(years);
  });

  it('stands in the sheet’s name only when no heading names one', () => {
    expect(block(scoreRows(), { sheet: 'ITA 2568' }).years.map(({ year }) => year)).toEqual([2568]);
    expect(block([[TITLE], ...scoreRows()], { sheet: 'ITA 2568' }).years.map(({ year }) => year)).toEqual([
      2564,
    ]);
  });

  it('is told with its cell', () => {
    expect(block([['ผลการประเมิน', '๒๕๖๕'], ...scoreRows()]).years[0]?.at).toEqual({
      sheet: 'ITA',
      row: 0,
      column: 1,
    });
  });
});

describe('the agency', () => {
  it.each<[string, Rows, string | undefined]>([
    [
      'in the heading',
      [['ผลการประเมิน ITA เทศบาลตำบลตัวอย่าง อำเภอเมือง จังหวัดตัวอย่าง'], ...scoreRows()],
      'เทศบาลตำบลตัวอย่าง',
    ],
    ['short', [['อบต.ตัวอย่าง'], ...scoreRows()], 'อบต.ตัวอย่าง'],
    ['in full', [['องค์การบริหารส่วนตำบลตัวอย่าง'], ...scoreRows()], 'องค์การบริหารส่วนตำบลตัวอย่าง'],
    ['beside its label', [['หน่วยงาน', 'โรงพยาบาลตัวอย่าง'], ...scoreRows()], 'โรงพยาบาลตัวอย่าง'],
    ['behind its label', [['ชื่อหน่วยงาน: สำนักงานตัวอย่าง'], ...scoreRows()], 'สำนักงานตัวอย่าง'],
    ['still to be filled in', [['หน่วยงาน', '........................'], ...scoreRows()], undefined],
    ['run into its sentence', [['เทศบาลตำบลตัวอย่างได้รับผลการประเมิน'], ...scoreRows()], 'เทศบาลตำบลตัวอย่าง'],
    ['only a kind', [['ผลการประเมินเทศบาลตำบลและองค์การบริหารส่วนตำบล'], ...scoreRows()], undefined],
    ['below the scores', [...scoreRows(), ['เทศบาลตำบลตัวอย่าง', '']], undefined],
  ])('%s', (_, rows, agency) => {
    expect(block(rows).agency).toBe(agency);
  });
});

describe('a sheet without scores', () => {
  it('is empty, or has none', () => {
    expect(read([])).toEqual({ kind: 'refused', code: 'emptySheet' });
    expect(
      read([
        ['', ''],
        ['', ''],
      ]),
    ).toEqual({ kind: 'refused', code: 'emptySheet' });
    expect(read([['รายชื่อพนักงาน', 12]])).toEqual({ kind: 'refused', code: 'noScores' });
    expect(read(INDICATORS.map(({ name }) => [name, '']))).toEqual({ kind: 'refused', code: 'noScores' });
  });
});

describe('what is said beside each score', () => {
  it('is not about the whole: a level in each row', () => {
    const rows = scoreRows().map(([name = '', points = '']) => [name, 'คะแนน', points, 'ระดับ', 'A']);
    expect(block([[TITLE], ...rows]).typed).toEqual({ instruments: {} });
  });

  it('is about the whole where it is said once', () => {
    const rows = scoreRows().map((row, index) => (index === 2 ? [...row, '', 'ระดับ', 'D'] : row));
    expect(block([[TITLE], ...rows]).typed.level?.text).toBe('D');
  });

  it.each([
    ['คะแนนปี 2568', 'แผนยกระดับ ITA ปี 2569', [2568]],
    ['คะแนน', 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568', [2568]],
    ['คะแนน', 'ITA ปี 2567 และ ITA ปี 2568', [2567, 2568]],
  ])('the year over the scores is theirs: %s below %s', (heading, title, years) => {
    const named = block([[title], ['ตัวชี้วัด', heading], ...scoreRows()]).years;
    expect(named.map(({ year }) => year)).toEqual(years);
  });
});

describe('two agencies side by side, each under its own name', () => {
  const SIDE = (row: readonly CellValue[], index: number) => [index + 1, ...row];
  const both = (left: string, right: string) =>
    blocks([
      [TITLE],
      [left, '', '', '', right, '', ''],
      ['ที่', 'ตัวชี้วัด', 'คะแนน', '', 'ที่', 'ตัวชี้วัด', 'คะแนน'],
      ...scoreRows().map((row, index) => [...SIDE(row, index), '', ...SIDE(row, index)]),
    ]).map(({ agency }) => agency);

  it.each([
    ['อบต.บ้านดอน', 'เทศบาลตำบลโนนสูง', ['อบต.บ้านดอน', 'เทศบาลตำบลโนนสูง']],
    ['อบต.บ้านดอน', '', ['อบต.บ้านดอน', undefined]],
    ['', 'เทศบาลตำบลโนนสูง', [undefined, 'เทศบาลตำบลโนนสูง']],
  ])('%j and %j, over a column of numbers', (left, right, agencies) => {
    expect(both(left, right)).toEqual(agencies);
  });
});
