import { DEFAULT_BAND_SCHEME, schemeOf } from '../../src/ita/bandPresets';
import type { BandChoice } from '../../src/ita/bandPresets';
import type { OwnBand } from '../../src/ita/BandScheme';
import {
  agencyLine,
  analysisSheetName,
  bandKeyLines,
  basisLine,
  GROUP_HEADING,
  KEY_HEADING,
  MEASURES_HEADINGS,
  measuresSheetName,
  measuresTitle,
  SAMPLE_TEXTS,
  sampleTitle,
  STATUS_CHOICE,
  stepsCell,
  unitsCell,
  WARNING_WORDS,
} from '../../src/ita/sheetTexts';
import { findFiscalYears } from '../../src/thai/FiscalYear';

describe('what is written into a measures sheet', () => {
  it('has the headings of the standard form, in their order', () => {
    expect(Object.values(MEASURES_HEADINGS)).toEqual([
      'ตัวชี้วัด',
      'มาตรการ/แนวทาง',
      'วิธีการดำเนินการ',
      'ผู้รับผิดชอบ',
      'ระยะเวลาดำเนินการ',
      'การติดตามผล',
      'ผลการดำเนินการ',
      'สถานะ',
      'กำหนดแล้วเสร็จ',
      'การเตือน',
    ]);
  });

  it('is titled with the plan year in the digits of the officer', () => {
    expect(measuresTitle(2565, 'arabic')).toBe(
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2565',
    );
    expect(measuresTitle(2565, 'thai')).toMatch(/พ\.ศ\. ๒๕๖๕$/);
    expect(findFiscalYears(measuresTitle(2565, 'thai'))).toEqual([2565]);
    expect(measuresSheetName(2565)).toBe('มาตรการ 2565');
    expect(analysisSheetName(2564)).toBe('วิเคราะห์ผล ITA 2564');
  });

  it('names the agency, or leaves a dotted line to fill in', () => {
    expect(agencyLine('เทศบาลตำบลตัวอย่าง')).toBe('เทศบาลตำบลตัวอย่าง');
    expect(agencyLine(undefined)).toMatch(/^หน่วยงาน \.{20,}$/);
  });

  it.each([
    [{ scoreYear: 2564, total: 6220, level: 'D' }, ' พ.ศ. 2564 คะแนนรวม 62.20 คะแนน ระดับ D'],
    [{ scoreYear: 2568, total: 9773, level: 'ผ่านดีเยี่ยม' }, ' พ.ศ. 2568 คะแนนรวม 97.73 คะแนน ระดับผ่านดีเยี่ยม'],
    [{ scoreYear: 2568, total: 7062 }, ' พ.ศ. 2568 คะแนนรวม 70.62 คะแนน'],
    [{ scoreYear: 2568 }, ' พ.ศ. 2568'],
  ])('says on which result the measures rest: %j', (basis, end) => {
    expect(basisLine(basis, 'arabic')).toBe(`จากผลการประเมิน ITA ประจำปีงบประมาณ${end}`);
  });

  it('numbers the steps of a measure in the digits of the officer, a single step not at all', () => {
    expect(stepsCell(['ก', 'ข'], 'thai')).toBe('๑. ก\n๒. ข');
    expect(stepsCell(['ก', 'ข'], 'arabic')).toBe('1. ก\n2. ข');
    expect(stepsCell(['ก'], 'arabic')).toBe('ก');
  });

  it('writes one unit a line, the one in charge first', () => {
    expect(unitsCell(['กองคลัง', 'ทุกส่วนงาน'])).toBe('กองคลัง\nทุกส่วนงาน');
  });
});

describe('what is written beside the scores', () => {
  it('gives every score from 0 to 100 with two decimals to exactly one line of the key', () => {
    expect(bandKeyLines(DEFAULT_BAND_SCHEME).map((line) => line.split(': ')[1])).toEqual([
      'มากกว่า 95.00 คะแนน',
      '90.00 - 95.00 คะแนน',
      '80.00 - 89.99 คะแนน',
      'ต่ำกว่า 80.00 คะแนน',
    ]);
    expect(bandKeyLines(DEFAULT_BAND_SCHEME, 'thai')[2]).toMatch(/๘๐\.๐๐ - ๘๙\.๙๙ คะแนน$/);
  });

  it('says of each line of the officer’s own bands on which side it lies', () => {
    const ranges = (choice: BandChoice) => bandKeyLines(schemeOf(choice)).map((line) => line.split(': ')[1]);
    expect(ranges({ kind: 'preset', preset: '85' })).toEqual(['ตั้งแต่ 85.00 คะแนนขึ้นไป', 'ต่ำกว่า 85.00 คะแนน']);
    const bands: readonly OwnBand[] = [
      { band: 'maintain', word: 'สูง', hue: 'green', lower: { kind: 'from', hundredths: 9000 } },
      { band: 'improve', word: 'กลาง', hue: 'amber', lower: { kind: 'above', hundredths: 7000 } },
      { band: 'urgent', word: 'ต่ำ', hue: 'red' },
    ];
    expect(ranges({ kind: 'own', bands })).toEqual([
      'ตั้งแต่ 90.00 คะแนนขึ้นไป',
      '70.01 - 89.99 คะแนน',
      'ไม่เกิน 70.00 คะแนน',
    ]);
  });

  it('heads column and key differently, so that neither is taken for the other', () => {
    expect(GROUP_HEADING).toBe('กลุ่มคะแนน');
    expect(KEY_HEADING).not.toBe(GROUP_HEADING);
  });
});

describe('texts with a place of their own', () => {
  it('holds no quotation mark in the words of a formula', () => {
    expect(JSON.stringify(WARNING_WORDS)).not.toMatch(/\\"/);
  });

  it('keeps within the lengths that Excel allows for a prompt', () => {
    expect(STATUS_CHOICE.promptTitle.length).toBeLessThanOrEqual(32);
    expect(STATUS_CHOICE.errorTitle.length).toBeLessThanOrEqual(32);
    expect(STATUS_CHOICE.prompt.length).toBeLessThanOrEqual(255);
    expect(STATUS_CHOICE.error.length).toBeLessThanOrEqual(255);
  });

  it('dates the sample sheet and names an invented agency', () => {
    expect(findFiscalYears(sampleTitle(2564, 'arabic'))).toEqual([2564]);
    expect(SAMPLE_TEXTS.agency).toBe('เทศบาลตำบลตัวอย่าง');
  });
});
