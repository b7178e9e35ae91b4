import { analysisLists, analysisTitle, overallParagraph, raiseSentence } from '../../src/ita/analysisOverall';
import type { OverallInput } from '../../src/ita/analysisOverall';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { bandIn } from '../../src/ita/BandScheme';
import { readHeadline } from '../../src/ita/headline';
import { toHundredths } from '../../src/ita/hundredths';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import { findFiscalYears } from '../../src/thai/FiscalYear';

const SCORES_2564: readonly (readonly [IndicatorNumber, number])[] = [
  [1, 76.39],
  [2, 64.19],
  [3, 70.06],
  [4, 68.98],
  [5, 58.98],
  [6, 82.85],
  [7, 79.78],
  [8, 81.87],
  [9, 68.43],
  [10, 18.75],
];

const INDICATORS_2564 = SCORES_2564.map(([indicator, points]) => ({ indicator, points }));

const YEAR_2564: OverallInput = {
  agency: 'เทศบาลตำบลตัวอย่าง',
  scoreYear: 2564,
  total: 62.202,
  level: 'D',
  instruments: { IIT: 67.72, EIT: 81.5, OIT: 43.59 },
  indicators: INDICATORS_2564,
  digits: 'arabic',
};

describe('the opening paragraph', () => {
  it('says year, agency, total, level, instruments, best and weakest', () => {
    expect(overallParagraph(YEAR_2564)).toBe(
      'จากผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2564 ' +
        'เทศบาลตำบลตัวอย่างได้คะแนนรวม 62.20 คะแนน อยู่ในระดับ D ' +
        'เมื่อจำแนกตามเครื่องมือ IIT ได้ 67.72 คะแนน EIT ได้ 81.50 คะแนน และ OIT ได้ 43.59 คะแนน ' +
        'ตัวชี้วัดที่ได้คะแนนสูงสุด คือ คุณภาพการดำเนินงาน (82.85 คะแนน) ' +
        'และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ การป้องกันการทุจริต (18.75 คะแนน)',
    );
  });

  it('holds in Thai digits, with a level in words and the year before', () => {
    const text = overallParagraph({
      ...YEAR_2564,
      scoreYear: 2568,
      level: 'ผ่านดี',
      previousTotal: 60,
      digits: 'thai',
    });
    expect(text).toContain('พ.ศ. ๒๕๖๘');
    expect(text).toContain('๖๒.๒๐ คะแนน สูงกว่าปีก่อน ๒.๒๐ คะแนน อยู่ในระดับผ่านดี');
    expect(text).not.toMatch(/[0-9]/);
  });

  it('leaves out what is not known', () => {
    const text = overallParagraph({
      scoreYear: 2564,
      total: 62.2,
      instruments: {},
      indicators: [],
      digits: 'arabic',
    });
    expect(text).toMatch(/พ\.ศ\. 2564 หน่วยงานได้คะแนนรวม 62\.20 คะแนน$/);
  });

  it('names all that share the highest or the lowest score, and none where all are alike', () => {
    const tied = overallParagraph({
      ...YEAR_2564,
      indicators: [
        { indicator: 3, points: 100 },
        { indicator: 5, points: 100 },
        { indicator: 9, points: 90 },
      ],
    });
    expect(tied).toContain('สูงสุด คือ การใช้อำนาจ (100.00 คะแนน) และการแก้ไขปัญหาการทุจริต (100.00 คะแนน)');
    const alike = overallParagraph({
      ...YEAR_2564,
      indicators: [
        { indicator: 3, points: 100 },
        { indicator: 5, points: 100 },
      ],
    });
    expect(alike).not.toContain('สูงสุด');
  });

  it('is read back by our own reader', () => {
    expect(readHeadline(overallParagraph(YEAR_2564))).toEqual({
      total: 62.2,
      level: 'D',
      agency: 'เทศบาลตำบลตัวอย่าง',
    });
    expect(findFiscalYears(overallParagraph(YEAR_2564))).toEqual([2564]);
  });
});

describe('what it takes', () => {
  it('says what the total becomes when indicators rise, and nothing when none is to rise', () => {
    const raises = [
      { indicator: 10, from: 18.75, to: 100 },
      { indicator: 9, from: 68.43, to: 85 },
    ] as const;
    expect(raiseSentence({ raises, total: 62.2, totalAfter: 81.77, digits: 'thai' })).toBe(
      'หากยกระดับการป้องกันการทุจริตจาก ๑๘.๗๕ เป็น ๑๐๐.๐๐ คะแนน และการเปิดเผยข้อมูลจาก ๖๘.๔๓ เป็น ๘๕.๐๐ คะแนน คะแนนรวมจะเพิ่มจาก ๖๒.๒๐ เป็น ๘๑.๗๗ คะแนน',
    );
    expect(raiseSentence({ raises: [], total: 62.2, totalAfter: 62.2, digits: 'thai' })).toBe('');
  });
});

describe('the three lists', () => {
  const lists = analysisLists(
    INDICATORS_2564.map((each) => ({
      ...each,
      band: bandIn(DEFAULT_BAND_SCHEME, toHundredths(each.points)).band,
    })),
    'thai',
  );

  it('are those of the document of 2564, highest first', () => {
    expect(lists.map(({ list, lines }) => [list, lines])).toEqual([
      ['strength', ['ไม่มี']],
      ['improve', ['คุณภาพการดำเนินงาน (๘๒.๘๕ คะแนน)', 'การปรับปรุงระบบการทำงาน (๘๑.๘๗ คะแนน)']],
      [
        'urgent',
        [
          'ประสิทธิภาพการสื่อสาร (๗๙.๗๘ คะแนน)',
          'การปฏิบัติหน้าที่ (๗๖.๓๙ คะแนน)',
          'การใช้อำนาจ (๗๐.๐๖ คะแนน)',
          'การใช้ทรัพย์สินของราชการ (๖๘.๙๘ คะแนน)',
          'การเปิดเผยข้อมูล (๖๘.๔๓ คะแนน)',
          'การใช้งบประมาณ (๖๔.๑๙ คะแนน)',
          'การแก้ไขปัญหาการทุจริต (๕๘.๙๘ คะแนน)',
          'การป้องกันการทุจริต (๑๘.๗๕ คะแนน)',
        ],
      ],
    ]);
  });

  it('are headed in the words of the documents', () => {
    expect(lists.map(({ heading }) => heading)).toEqual([
      'จุดแข็ง',
      'ประเด็นที่ต้องพัฒนา',
      'ประเด็นที่ต้องแก้ไขโดยเร่งด่วน',
    ]);
  });

  it('leave out what is to be maintained, and keep the official order of equal scores', () => {
    const all = analysisLists(
      [
        { indicator: 9, points: 90, band: 'maintain' },
        { indicator: 5, points: 100, band: 'strength' },
        { indicator: 3, points: 100, band: 'strength' },
      ],
      'arabic',
    );
    expect(all.map(({ lines }) => lines)).toEqual([
      ['การใช้อำนาจ (100.00 คะแนน)', 'การแก้ไขปัญหาการทุจริต (100.00 คะแนน)'],
      ['ไม่มี'],
      ['ไม่มี'],
    ]);
  });
});

describe('the sheet', () => {
  it('is titled with its year', () => {
    expect(findFiscalYears(analysisTitle(2564, 'thai'))).toEqual([2564]);
  });
});
