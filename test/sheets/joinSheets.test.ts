import fc from 'fast-check';
import { INDICATORS } from '../../src/ita/Indicator';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import { joinSheets, mayStandElsewhere, scoresOnSheetInSteps } from '../../src/sheets/joinSheets';
import type { SaidOfSheet, SheetScores } from '../../src/sheets/joinSheets';
import type { CellValue } from '../../src/sheets/Grid';
import { finished } from '../../src/sheets/Steps';
import { gridOf } from './gridOf';

type Rows = readonly (readonly CellValue[])[];

const on = (sheet: string, rows: Rows, said?: SaidOfSheet): readonly SheetScores[] =>
  finished(scoresOnSheetInSteps(gridOf(rows, { sheet, sheetId: `{${sheet}}` }), said));

function only(sheet: string, rows: Rows): SheetScores {
  const [scores, more] = on(sheet, rows);
  if (scores === undefined || more !== undefined) {
    throw new Error(`not one set on ${sheet}`);
  }
  return scores;
}

const nameOf = (number: IndicatorNumber) => INDICATORS.find((each) => each.number === number)?.name ?? '';

/** Indicators under one another with their scores, under a title. */
const partOf = (title: string, scores: readonly (readonly [IndicatorNumber, number])[]): Rows => [
  [title, ''],
  ['ตัวชี้วัด', 'คะแนน'],
  ...scores.map(([number, points]) => [nameOf(number), points]),
];

const ALL = INDICATORS.map(({ number }) => number);
const half = (from: number, to: number, points = 80) =>
  ALL.filter((number) => number >= from && number <= to).map((number) => [number, points] as const);

const OWN = only('หนึ่ง', partOf('ITA ปี 2568', half(1, 5)));
const REST = only('สอง', partOf('ITA ปี 2568', half(6, 10)));

describe('one set of scores over several sheets', () => {
  it('is whole again from whichever sheet, however its indicators were dealt out', () => {
    const dealt = fc.record({
      points: fc.array(fc.integer({ min: 200, max: 10_000 }), { minLength: 10, maxLength: 10 }),
      sheets: fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }),
    });
    fc.assert(
      fc.property(dealt, ({ points, sheets }) => {
        const scores = ALL.map((number, index) => [number, (points[index] ?? 0) / 100] as const);
        const parts = [...new Set(sheets)].map((sheet) =>
          only(
            `แผ่น ${sheet}`,
            partOf(
              'ITA ปี 2568',
              scores.filter((_, index) => sheets[index] === sheet),
            ),
          ),
        );
        for (const own of parts) {
          const others = parts.filter((part) => part !== own);
          const joined = joinSheets(own, others);
          if (joined.kind !== 'joined') {
            return others.length === 0 && joined.kind === 'alone';
          }
          const found = joined.block.scores.map(({ indicator, points: each, at }) => [
            indicator,
            each,
            at.sheet,
          ]);
          expect(found.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(
            scores.map(([number, each], index) => [number, each, `แผ่น ${sheets[index] ?? 0}`]),
          );
          expect(joined.block.area.sheet).toBe(own.sheet);
        }
        return true;
      }),
      { numRuns: 60 },
    );
  });

  it('is never taken from a sheet that names one of its indicators, another year or another agency', () => {
    const others = [
      partOf('ITA ปี 2568', half(5, 10)),
      partOf('ITA ปี 2567', half(6, 10)),
      partOf('ITA ปี 2567 และ 2568', half(6, 10)),
    ].flatMap((rows, index) => on(`อื่น ${index}`, rows));
    expect(joinSheets(OWN, others)).toEqual({ kind: 'alone' });
    const agency = (name: string, from: number, to: number) =>
      only(name, partOf(`ITA ปี 2568 ${name}`, half(from, to)));
    expect(joinSheets(agency('อบต.หนองบัว', 1, 5), [agency('ทต.หนองบัว', 6, 10)]).kind).toBe('alone');
    expect(joinSheets(agency('อบต.หนองบัว', 1, 5), [agency('องค์การบริหารส่วนตำบลหนองบัว', 6, 10)]).kind).toBe(
      'joined',
    );
    const inName = (name: string, from: number, to: number) =>
      only(name, partOf('ITA ปี 2568', half(from, to)));
    expect(joinSheets(inName('อบต.หนองบัว', 1, 5), [inName('ทต.โนนสูง', 6, 10)]).kind).toBe('alone');
    expect(joinSheets(inName('อบต.หนองบัว', 1, 5), [inName('OIT อบต.หนองบัว', 6, 10)]).kind).toBe('joined');
  });

  it('takes year, agency and total from the sheet that says them', () => {
    const own = only('หนึ่ง', partOf('ผลคะแนน', half(1, 5)));
    const summary = only('สรุป', [
      ['ผลการประเมิน ITA เทศบาลตำบลหนองบัว ปี 2568', ''],
      ['คะแนนรวม', 80],
      ['ระดับ', 'ผ่าน'],
    ]);
    const joined = joinSheets(own, [only('สอง', partOf('ผลคะแนน', half(6, 10))), summary]);
    expect(joined).toMatchObject({
      kind: 'joined',
      sheets: ['สอง', 'สรุป'],
      block: {
        agency: 'เทศบาลตำบลหนองบัว',
        years: [{ year: 2568 }],
        typed: { total: { points: 80, at: { sheet: 'สรุป' } }, level: { text: 'ผ่าน' } },
      },
    });
  });

  it.each<[string, readonly SheetScores[]]>([
    ['two sheets that could both complete it', [REST, only('สาม', partOf('ITA', half(6, 10)))]],
    [
      'two that share one indicator',
      [only('สอง', partOf('ITA', half(6, 9))), only('สาม', partOf('ITA', half(9, 10)))],
    ],
    [
      'two of different years, where this one names none',
      [only('สอง', partOf('ITA ปี 2567', half(6, 8))), only('สาม', partOf('ITA ปี 2568', half(9, 10)))],
    ],
    [
      'two that name another total',
      [
        only('สอง', [['ผลการประเมิน ITA มีผลคะแนน 85.00 คะแนน', ''], ...partOf('', half(6, 10, 90)).slice(1)]),
        only('สาม', [['ผลการประเมิน ITA มีผลคะแนน 86.00 คะแนน', '']]),
      ],
    ],
  ])('is left alone before %s', (_, others) => {
    const own = only('หนึ่ง', partOf('ผลคะแนน', half(1, 5)));
    expect(joinSheets(own, others)).toEqual({ kind: 'unclear', sheets: others.map(({ sheet }) => sheet) });
  });

  it.each<[string, Rows, string]>([
    ['the goal of a plan', [['แผน ITA ปี 2568'], ['ได้คะแนน ITA 95 คะแนน ระดับ ผ่านดีเยี่ยม']], 'ITA ปี 2568'],
    [
      'criteria',
      [
        ['เกณฑ์การประเมิน ITA', ''],
        ['ผ่าน', 85],
        ['คะแนนรวม', 100],
      ],
      'ITA ปี 2568',
    ],
    [
      'weights',
      [
        ['น้ำหนัก ITA', ''],
        ['IIT', 30],
        ['EIT', 30],
        ['OIT', 40],
      ],
      'ITA ปี 2568',
    ],
    [
      'counts of answers',
      [
        ['ผู้ตอบ ITA ปี 2568', ''],
        ['IIT', 45],
        ['EIT', 82],
      ],
      'ITA ปี 2568',
    ],
    [
      'another agency’s result',
      [
        ['ผล ITA อบต.หนองแวง', ''],
        ['คะแนนรวม', 85.4],
      ],
      'ITA ปี 2568',
    ],
    [
      'the result of a year',
      [
        ['ผล ITA ปี 2567', ''],
        ['คะแนนรวม', 85.4],
      ],
      'ผลคะแนน',
    ],
  ])('does not take %s for its own total, and asks nothing', (_, rows, title) => {
    const own = only('หนึ่ง', partOf(title, [...half(1, 5), ...half(6, 8, 84), ...half(9, 10, 90)]));
    expect(joinSheets(own, on('อื่น', rows))).toEqual({ kind: 'alone' });
  });

  it.each<[string, Rows]>([
    [
      'its total, which tells the year',
      [
        ['ผล ITA ปี 2567', ''],
        ['คะแนนรวม', 85.2],
      ],
    ],
    [
      'the scores of its instruments',
      [
        ['ผล ITA ปี 2567', ''],
        ['IIT', 80],
        ['EIT', 84],
        ['OIT', 90],
      ],
    ],
  ])('takes %s to the hundredth', (_, rows) => {
    const own = only('หนึ่ง', partOf('ผลคะแนน', [...half(1, 5), ...half(6, 8, 84), ...half(9, 10, 90)]));
    expect(joinSheets(own, on('อื่น', rows))).toMatchObject({
      kind: 'joined',
      block: { years: [{ year: 2567 }] },
    });
  });

  it('asks for nothing where nothing is missing', () => {
    const whole = only('หนึ่ง', [...partOf('ITA ปี 2568', half(1, 10)), ['คะแนนรวม', 80]]);
    expect(mayStandElsewhere(whole.block)).toBe(false);
    expect(mayStandElsewhere(OWN.block)).toBe(true);
  });
});

describe('what a sheet has for the scores of another', () => {
  it.each<[string, Rows, SaidOfSheet | undefined]>([
    [
      'is a plain table of figures',
      [
        ['รวม', 85],
        ['เฉลี่ย', 77],
      ],
      undefined,
    ],
    [
      'is a sum that nothing calls a total',
      [
        ['ค่าใช้จ่ายจัดทำ ITA', ''],
        ['รวม', 85],
      ],
      undefined,
    ],
    [
      'is a plan with measures',
      [
        ['มาตรการส่งเสริมคุณธรรม ITA ปี 2569', '', '', ''],
        ['ตัวชี้วัด', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'],
        [nameOf(6), 'ปรับปรุงขั้นตอน', 'กองคลัง', 'ต.ค. 2568'],
        [nameOf(7), 'เพิ่มช่องทาง', 'สำนักปลัด', 'พ.ย. 2568'],
      ],
      undefined,
    ],
    ['is her own choice', partOf('ITA ปี 2568', half(6, 10)), { reading: { sheets: 'thisOnly' } }],
  ])('is nothing where it %s', (_, rows, said) => {
    expect(on('อื่น', rows, said)).toEqual([]);
  });

  it('is of the year and agency that she said', () => {
    const rows = partOf('ผลคะแนน', half(6, 10));
    expect(on('อื่น', rows, { fiscalYear: 2566, agency: 'อบต.หนองบัว' })).toMatchObject([
      { sheet: 'อื่น', block: { agency: 'อบต.หนองบัว', years: [{ year: 2566 }] } },
    ]);
  });
});
