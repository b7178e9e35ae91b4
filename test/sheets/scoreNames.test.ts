import fc from 'fast-check';
import { findIndicator, INDICATORS } from '../../src/ita/Indicator';
import { findNames } from '../../src/sheets/scoreNames';
import indicatorNames from '../fixtures/indicatorNames.json';
import scoreCells from '../fixtures/scoreCells.json';
import { gridOf } from './gridOf';

function indicatorsIn(text: string): readonly number[] {
  return findNames(gridOf([[text]])).map(({ indicator }) => indicator);
}

describe('the indicators that cells name', () => {
  it.each(indicatorNames.names.map(({ text, indicator }) => [text, indicator] as const))(
    '%s: %d',
    (text, indicator) => {
      expect(indicatorsIn(text)).toEqual([indicator]);
    },
  );

  it.each(scoreCells.map(({ text, indicator }) => [text, indicator] as const))(
    '%j: %s',
    (text, indicator) => {
      const number = INDICATORS.find(({ name }) => name === indicator)?.number;
      expect(indicatorsIn(text)).toEqual(number === undefined ? [] : [number]);
    },
  );

  it('are found with every slip that is forgiven in a name', () => {
    const names = INDICATORS.flatMap(({ name, spellings }) => [name, ...spellings]);
    const slip = fc.record({
      at: fc.nat(40),
      letter: fc.constantFrom('', 'ก', 'า', 'ร', ' ', 'ุ'),
      removes: fc.nat(1),
    });
    const before = fc.constantFrom('', '๑. ', 'ตัวชี้วัดที่ 3 ', '(2) ');
    const after = fc.constantFrom('', ' (๗๖.๓๙ คะแนน)', '-', ' (ต่อ)');
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(slip, { maxLength: 3 }),
        before,
        after,
        (name, slips, front, back) => {
          const typed = slips.reduce(
            (text, { at, letter, removes }) => text.slice(0, at) + letter + text.slice(at + removes),
            name,
          );
          const text = front + typed + back;
          const indicator = findIndicator(text)?.indicator;
          expect(indicatorsIn(text)).toEqual(indicator === undefined ? [] : [indicator]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a sentence that mentions one', 'แนวทางการปรับปรุงการปฏิบัติหน้าที่ของบุคลากร'],
    ['a part of one', '10.2 มาตรการภายในเพื่อป้องกันการทุจริต'],
    ['a part of one by its number', 'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน'],
    ['an instrument', 'แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)'],
    ['a long text', `การปฏิบัติหน้าที่${' และการใช้อำนาจ'.repeat(8)}`],
    ['an error', '#REF!'],
    ['a single letter', 'ก'],
  ])('%s names none', (_, text) => {
    expect(indicatorsIn(text)).toEqual([]);
  });

  it('are told with their cells, in reading order', () => {
    const names = findNames(
      gridOf([
        ['', 'การใช้อำนาจ'],
        ['๑. การปฏิบัติหน้าที่ ๘๓.๙๓ คะแนน', 5],
      ]),
    );
    expect(names).toEqual([
      { indicator: 3, row: 0, column: 1, inside: undefined },
      { indicator: 1, row: 1, column: 0, inside: { kind: 'score', points: 83.93 } },
    ]);
  });
});

describe('names cut short where columns are narrow', () => {
  const SHORT = [
    'ปฏิบัติหน้าที่',
    'ใช้งบฯ',
    'อำนาจ',
    'ทรัพย์สิน',
    'แก้ทุจริต',
    'คุณภาพงาน',
    'สื่อสาร',
    'ปรับปรุงระบบ',
    'เปิดเผยข้อมูล',
    'ป้องกันทุจริต',
  ];
  const ALL = INDICATORS.map(({ number }) => number);
  const found = (rows: readonly (readonly (string | number)[])[]) =>
    findNames(gridOf(rows)).map(({ indicator }) => indicator);

  it.each<[string, readonly (readonly (string | number)[])[], readonly number[]]>([
    ['under one another', SHORT.map((name) => [name, 80]), ALL],
    ['side by side, numbered', [SHORT.map((name, index) => `${index + 1}.${name}`)], ALL],
    ['with the score behind each', SHORT.map((name) => [`${name} 80.25 คะแนน`]), ALL],
    [
      'some of them in full',
      SHORT.map((name, index) => [index < 5 ? name : (INDICATORS[index]?.name ?? '')]),
      ALL,
    ],
    [
      'of two agencies',
      [...SHORT, ...SHORT].map((name, index) => [`${name} ${80 + index}.5 คะแนน`]),
      [...ALL, ...ALL],
    ],
  ])('are read where nearly all ten stand together: %s', (_, rows, indicators) => {
    expect(found(rows)).toEqual(indicators);
  });

  it.each<[string, readonly (readonly (string | number)[])[], readonly number[]]>([
    [
      'a register of property',
      [
        ['ทรัพย์สิน', 12],
        ['งบประมาณ', 500000],
      ],
      [],
    ],
    ['a few of them', SHORT.slice(0, 6).map((name) => [name, 80]), []],
    ['a budget beside the ten', [[...INDICATORS.map(({ name }) => name), 'งบประมาณ', 'คุณภาพ']], ALL],
    ['one indicator in two words', [...SHORT.slice(0, 8), 'งบประมาณ'].map((name) => [name, 80]), []],
  ])('are no names elsewhere: %s', (_, rows, indicators) => {
    expect(found(rows)).toEqual(indicators);
  });
});
