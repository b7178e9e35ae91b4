import fc from 'fast-check';
import { bandInfo } from '../../src/ita/Band';
import type { Band } from '../../src/ita/Band';
import { bandIn, bandScheme, schemeLabel } from '../../src/ita/BandScheme';
import type { BandScheme, SchemeBand } from '../../src/ita/BandScheme';
import { DEFAULT_BAND_SCHEME, schemeOf } from '../../src/ita/bandPresets';
import { toHundredths } from '../../src/ita/hundredths';
import {
  bandCondition,
  bandKeyCondition,
  bandWordCondition,
  bandWordFormula,
} from '../../src/sheets/bandFormula';
import type { RuleReading } from '../../src/sheets/bandFormula';
import { createCalculator } from '../host/recalculate';
import { cellKey, emptyWorkbook } from '../host/Workbook';
import type { Value } from '../host/Workbook';

const calculator = createCalculator();
const SCHEME = DEFAULT_BAND_SCHEME;
const NUMBER: RuleReading = { kind: 'number' };
const PERCENT: RuleReading = { kind: 'percent' };
const TYPED: RuleReading = { kind: 'typed', numbers: 'number' };
const TYPED_PERCENT: RuleReading = { kind: 'typed', numbers: 'percent' };
const IN_NAME: RuleReading = { kind: 'inName' };

function bandOf(scheme: BandScheme, band: Band): SchemeBand {
  const found = scheme.find((each) => each.band === band);
  if (found === undefined) {
    throw new Error(`no band ${band}`);
  }
  return found;
}

const URGENT = bandOf(SCHEME, 'urgent');

/** What a formula in C4 gives while B4 holds a value. */
function given(value: Value | undefined, formula: string): Value | undefined {
  const workbook = emptyWorkbook('ITA');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new Error('no sheet');
  }
  if (value !== undefined) {
    sheet.cells.set(cellKey(3, 1), { value });
  }
  return calculator.evaluateAt(workbook, sheet, formula, 3, 2);
}

/** The bands whose rule colours a cell. */
function colours(value: Value | undefined, reading: RuleReading, scheme = SCHEME): readonly Band[] {
  const bands = reading.kind === 'exact' ? [URGENT] : scheme;
  return bands
    .filter((band) => given(value, bandCondition('B4', reading, band, scheme)) === true)
    .map(({ band }) => band);
}

function word(value: Value | undefined, reading: RuleReading, scheme = SCHEME): Value | undefined {
  return given(
    value,
    bandWordFormula('B4', reading, () => URGENT, scheme),
  );
}

describe('the texts', () => {
  const condition = (reading: RuleReading, band: Band, scheme = SCHEME) =>
    bandCondition('B4', reading, bandOf(scheme, band), scheme);

  it('of a number’s rule look at their own cell, rounded as bands are judged, and carry their mark', () => {
    expect(condition(NUMBER, 'strength')).toBe(
      '=AND(ISNUMBER(B4),B4>=0,B4<=100,ROUND(B4,2)>95,N("ita.band.strength")=0)',
    );
    expect(condition(NUMBER, 'maintain')).toBe(
      '=AND(ISNUMBER(B4),B4>=0,B4<=100,ROUND(B4,2)>=90,ROUND(B4,2)<=95,N("ita.band.maintain")=0)',
    );
    expect(condition(PERCENT, 'improve')).toBe(
      '=AND(ISNUMBER(B4),B4>=0,B4<=1,ROUND(B4*100,2)>=80,ROUND(B4*100,2)<90,N("ita.band.improve")=0)',
    );
  });

  it('of the rule of a text that no formula reads ask for exactly that text', () => {
    const reading: RuleReading = { kind: 'exact', text: 'การ "ใช้" อำนาจ๕๐คะแนน' };
    expect(bandCondition('A6', reading, URGENT, SCHEME)).toBe(
      '=AND(EXACT(A6,"การ ""ใช้"" อำนาจ๕๐คะแนน"),N("ita.band.urgent")=0)',
    );
  });

  it('of lines with decimals have no float’s tail', () => {
    const scheme = bandScheme([
      { band: 'maintain', word: 'สูง', hue: 'green', lower: { kind: 'above', hundredths: 9505 } },
      { band: 'improve', word: 'กลาง', hue: 'amber', lower: { kind: 'from', hundredths: 8999 } },
      { band: 'urgent', word: 'ต่ำ', hue: 'red' },
    ]);
    expect(condition(NUMBER, 'improve', scheme)).toContain('ROUND(B4,2)>=89.99,ROUND(B4,2)<=95.05');
  });

  it('of words and key carry their mark', () => {
    expect(bandWordCondition('C4', URGENT)).toBe('=AND(EXACT(C4,"▼ แก้ไขเร่งด่วน"),N("ita.band.urgent")=0)');
    expect(bandKeyCondition('E5', bandOf(SCHEME, 'strength'))).toBe(
      '=AND(LEN(E5)>0,N("ita.band.strength")=0)',
    );
    expect(bandWordFormula('B4', NUMBER, () => URGENT, SCHEME)).toMatch(/&T\(N\("ita\.band\.word"\)\)$/);
  });

  it.each([
    ['a typed score', TYPED],
    ['a typed score among percentages', TYPED_PERCENT],
    ['a score behind a name', IN_NAME],
  ])('of the rule of %s keep Excel’s limits', (_, reading) => {
    const formula = bandCondition('XFD1048576', reading, URGENT, SCHEME);
    expect(formula.length).toBeLessThan(2_000);
    expect(formula).not.toContain('{');
    let depth = 0;
    let deepest = 0;
    for (const letter of formula.replace(/"[^"]*"/g, '')) {
      depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThan(64);
    const called = new Set([...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name));
    const since2010 = 'AND ABS INT ROUND IF ISNUMBER VALUE SUBSTITUTE CHAR N TRIM RIGHT REPT COUNT FIND';
    expect([...called].filter((name) => !since2010.split(' ').includes(name ?? ''))).toEqual([]);
  });
});

describe('a score’s colour and word', () => {
  it.each<[number, Band]>([
    [100, 'strength'],
    [95.01, 'strength'],
    [95.005, 'strength'],
    [95.004, 'maintain'],
    [95, 'maintain'],
    [90, 'maintain'],
    [89.995, 'maintain'],
    [89.99, 'improve'],
    [80, 'improve'],
    [79.995, 'improve'],
    [79.994, 'urgent'],
    [79.99, 'urgent'],
    [1.005, 'urgent'],
    [0, 'urgent'],
  ])('%d is %s, in points, as a percentage and as text', (points, band) => {
    expect(bandIn(SCHEME, toHundredths(points)).band).toBe(band);
    for (const reading of [NUMBER, TYPED]) {
      expect(colours(points, reading)).toEqual([band]);
      expect(word(points, reading)).toBe(schemeLabel(bandInfo(band)));
    }
    for (const reading of [PERCENT, TYPED_PERCENT]) {
      expect(colours(points / 100, reading)).toEqual([band]);
      expect(word(points / 100, reading)).toBe(schemeLabel(bandInfo(band)));
    }
    expect(colours(String(points), TYPED)).toEqual([band]);
    expect(word(String(points), TYPED)).toBe(schemeLabel(bandInfo(band)));
  });

  it.each<[string, Value | undefined]>([
    ['blank', undefined],
    ['a text', 'รอผล'],
    ['over 100', 763.9],
    ['under 0', -0.01],
    ['a truth value', true],
    ['an error', { error: '#REF!' }],
  ])('are none when the cell is %s', (_, value) => {
    for (const reading of [NUMBER, PERCENT, TYPED, TYPED_PERCENT]) {
      expect(colours(value, reading)).toEqual([]);
      expect(word(value, reading)).toBe('');
    }
  });

  it('of a rule for numbers alone leave a number as text to the other one', () => {
    expect(colours('76.39', NUMBER)).toEqual([]);
    expect(word('76.39', NUMBER)).toBe('');
  });

  it('are those of our own arithmetic for every score and every scheme', () => {
    const schemes = [
      SCHEME,
      schemeOf({ kind: 'preset', preset: '85' }),
      schemeOf({ kind: 'preset', preset: 'levels' }),
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(...schemes),
        fc.constantFrom(NUMBER, TYPED),
        (tenThousandths, scheme, reading) => {
          const points = tenThousandths / 10_000;
          const band = bandIn(scheme, toHundredths(points));
          expect(colours(points, reading, scheme)).toEqual([band.band]);
          expect(word(points, reading, scheme)).toBe(schemeLabel(band));
        },
      ),
    );
  });

  it('follow a text that is corrected', () => {
    expect(colours('๙๕.๐๑ คะแนน', TYPED)).toEqual(['strength']);
    expect(colours('ร้อยละ ๗๖,๓๙', TYPED)).toEqual(['urgent']);
    expect(colours('๑.การปฏิบัติหน้าที่ (๙๕.๐๐ คะแนน)', IN_NAME)).toEqual(['maintain']);
    expect(colours('๑.การปฏิบัติหน้าที่ (๗๖.๓๙ คะแนน)', IN_NAME)).toEqual(['urgent']);
    expect(word('๑.การปฏิบัติหน้าที่ (๗๖.๓๙ คะแนน)', IN_NAME)).toBe('▼ แก้ไขเร่งด่วน');
  });

  it('are none for a name that ends with a numbering', () => {
    for (const name of ['EIT ส่วนที่ 1', 'ตัวชี้วัดที่ 8', 'การใช้อำนาจ 3', 'การใช้อำนาจ']) {
      expect(colours(name, IN_NAME)).toEqual([]);
      expect(word(name, IN_NAME)).toBe('');
    }
  });

  it.each<[string, string]>([
    ['with a score', 'การปฏิบัติหน้าที่๗๖.๓๙คะแนน'],
    ['with quotes', 'การ "ใช้" อำนาจ ""'],
    ['with more than 255 characters', 'ก"๑'.repeat(200)],
    ['with characters of two parts', '😀'.repeat(200)],
    ['over two lines', 'การใช้\nอำนาจ๕๐คะแนน'],
  ])('of a text %s that no formula reads vanish when it is changed', (_, text) => {
    const reading: RuleReading = { kind: 'exact', text };
    expect(colours(text, reading)).toEqual(['urgent']);
    expect(word(text, reading)).toBe(schemeLabel(bandInfo('urgent')));
    for (const changed of [`${text} `, text.slice(1), undefined, 76.39, { error: '#REF!' }]) {
      expect(colours(changed, reading)).toEqual([]);
      expect(word(changed, reading)).toBe('');
    }
  });

  it('hold no text longer than Excel takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 200, maxLength: 900 }), (text) => {
        const formula = bandCondition('B4', { kind: 'exact', text }, URGENT, SCHEME);
        const longest = Math.max(
          ...[...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(
            ([, inside = '']) => inside.replaceAll('""', '"').length,
          ),
        );
        expect(longest).toBeLessThanOrEqual(255);
      }),
    );
  });
});
