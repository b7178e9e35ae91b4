import fc from 'fast-check';
import { findIndicator, indicatorByNumber, INDICATORS } from '../../src/ita/Indicator';
import { findSubIndicator, SUB_INDICATORS } from '../../src/ita/subIndicator';
import { toThaiDigits } from '../../src/thai/digits';
import indicatorNames from '../fixtures/indicatorNames.json';
import scoreCells from '../fixtures/scoreCells.json';

describe('an indicator', () => {
  it('is one of ten, in official order, five internal, three external, two public', () => {
    expect(INDICATORS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(INDICATORS.map(({ instrument }) => instrument).join(' ')).toBe(
      'IIT IIT IIT IIT IIT EIT EIT EIT OIT OIT',
    );
    expect(indicatorByNumber(10).name).toBe('การป้องกันการทุจริต');
  });

  it.each(indicatorNames.names)('$text is indicator $indicator', ({ text, indicator }) => {
    expect(findIndicator(text)).toMatchObject({ indicator });
  });

  it.each(scoreCells.filter(({ indicator }) => indicator !== undefined))(
    '$text is known by its name, score and all',
    ({ text, indicator }) => {
      const number = findIndicator(text)?.indicator;
      expect(number && indicatorByNumber(number).name).toBe(indicator);
    },
  );

  it.each([
    ['การปฏิบัติหน้าที่', 1, 'name'],
    ['การใช้จ่ายงบประมาณ', 2, 'spelling'],
    ['๗. การใช้อํานาจ', 3, 'name'],
    ['(4) การใช้ทรัพย์สินของทางราชการ', 4, 'spelling'],
    ['ตัวชี้วัดที่ ๕ การแก้ไขปัญหาทุจริต', 5, 'spelling'],
    ['อันดับ 2 การใช้อำนาจ ได้คะแนน 88.72', 3, 'name'],
    ['ลำดับที่ ๓ การใช้งบประมาณ', 2, 'name'],
    ['ตัวชี้วัด เรื่อง คุณภาพการดำเนินงาน', 6, 'name'],
    ['- ประสิทธิภาพการสื่อสาร-', 7, 'name'],
    ['การปรับปรุงการทำงาน (ต่อ)', 8, 'spelling'],
    ['9. การเปิดเผยข้อมูลสาธารณะ', 9, 'spelling'],
    ['การเปิดเผยข้อมูลสาธารณะ', 9, 'spelling'],
    ['ด้านการป้องกันการทุจริต', 10, 'name'],
    ['การปฏิบัติหน้าที่ (IIT)', 1, 'name'],
    ['การปฎิบัติหน้าที่', 1, 'distance'],
    ['การใช้ทรัพย์สินของราชกาล', 4, 'distance'],
    ['คุณภาพการดำเนินงาร', 6, 'distance'],
    ['ประสิทธิภาพการสื่อสาน', 7, 'distance'],
    ['การปรับปรุงระบบการทำงา', 8, 'distance'],
  ])('%s is indicator %d by its %s', (text, indicator, by) => {
    expect(findIndicator(text)).toEqual({ indicator, by });
  });

  it.each([
    '',
    '8',
    'ตัวชี้วัดที่ 8',
    'ตัวชี้วัดการประเมิน ITA',
    'ตัวชี้วัด',
    'คะแนน',
    'การทุจริต',
    'การแก้ไขการทุจริต',
    'การป้องกันและแก้ไขปัญหาการทุจริต',
    'การใช้งาน',
    'การบริหารงาน',
    'การบริหารเงินงบประมาณ',
    'การส่งเสริมความโปร่งใส',
    'การดำเนินการเพื่อป้องกันการทุจริต',
    'แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)',
    'การเปิดเผยข้อมูลสาธารณะ (OIT)',
    'ด้านการวัดการเปิดเผยข้อมูลสาธารณะ',
    'ประเด็นที่ต้องแก้ไข/ปรับปรุง',
  ])('%j is none', (text) => {
    expect(findIndicator(text)).toBeUndefined();
  });

  it('is not known by its number or place', () => {
    expect(findIndicator('1. การใช้อำนาจ')).toMatchObject({ indicator: 3 });
    expect(findIndicator('๑. คุณภาพ การ ดำเนินงาน')).toMatchObject({ indicator: 6 });
  });

  it('is found in every wording, with any numbering, spaces and score', () => {
    const wording = fc.constantFrom(
      ...INDICATORS.flatMap(({ number, name, spellings }) =>
        [name, ...spellings].map((text) => ({ number, text })),
      ),
    );
    const before = fc.constantFrom('', '1. ', '๒.', '(3) ', 'ตัวชี้วัดที่ 4 ', 'ตัวชี้วัดที่ ๕ : ', '- ', '10) ');
    const behind = fc.constantFrom(
      '',
      ' -',
      ' (ต่อ)',
      ' (76.39 คะแนน)',
      ' ๗๖.๓๙ คะแนน',
      '(๗๖.๓๙ คะแนน)',
      ' 100 คะแนน',
    );
    fc.assert(
      fc.property(
        wording,
        before,
        behind,
        fc.nat(200),
        fc.boolean(),
        ({ number, text }, head, tail, at, thai) => {
          const spaced = `${text.slice(0, at % text.length)} ${text.slice(at % text.length)}`;
          const cell = `${head}${spaced}${tail}`;
          expect([cell, findIndicator(thai ? toThaiDigits(cell) : cell)]).toMatchObject([
            cell,
            { indicator: number },
          ]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is never mistaken for another one after one slip of the keyboard', () => {
    const letters = fc.constantFrom(...Array.from('กขคงจชดตทนบปพมยรลวสหอเแใไะาิีึืุูำ่้'));
    fc.assert(
      fc.property(
        fc.constantFrom(...INDICATORS),
        fc.nat(100),
        letters,
        fc.constantFrom('replace', 'insert', 'drop'),
        ({ number, name }, at, letter, slip) => {
          const place = at % name.length;
          const rest = name.slice(slip === 'insert' ? place : place + 1);
          const match = findIndicator(`${name.slice(0, place)}${slip === 'drop' ? '' : letter}${rest}`);
          expect(match === undefined || match.indicator === number).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findIndicator(text)).toBeUndefined();
        expect(findSubIndicator(text)).toBeUndefined();
      }),
    );
  });
});

describe('the title of a measure', () => {
  it.each(indicatorNames.titles)('%s names no indicator, whatever words it shares with one', (text) => {
    expect(findIndicator(text)).toBeUndefined();
  });
});

describe('a sub-indicator', () => {
  it.each(indicatorNames.subIndicators)('$text is $code', ({ text, code }) => {
    expect(findSubIndicator(text)?.code).toBe(code);
  });

  it.each(SUB_INDICATORS)('$code $name belongs to its indicator', ({ code, name, indicator }) => {
    expect(findSubIndicator(name)).toMatchObject({ code, indicator });
    expect(findSubIndicator(`๒. ${name} (ต่อ)`)).toMatchObject({ code, indicator });
    expect(findSubIndicator(`ตัวชี้วัดย่อยที่ ${toThaiDigits(code)} ${name}`)).toMatchObject({ code, indicator });
    expect(Math.floor(Number(code))).toBe(indicator);
  });

  it.each(['การปฏิบัติหน้าที่', 'ตัวชี้วัดย่อยที่ ๙ การเปิดเผยข้อมูล', '9.3', 'ตัวชี้วัดย่อยที่ 8.1'])('%s is none', (text) => {
    expect(findSubIndicator(text)).toBeUndefined();
  });
});
