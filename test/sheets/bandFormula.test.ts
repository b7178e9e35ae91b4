import fc from 'fast-check';
import { BANDS, bandLabel, bandOf, DEFAULT_BAND_LINES } from '../../src/ita/Band';
import type { Band } from '../../src/ita/Band';
import { toHundredths } from '../../src/ita/hundredths';
import {
  bandCondition,
  bandKeyCondition,
  bandWordCondition,
  bandWordFormula,
} from '../../src/sheets/bandFormula';
import type { ScoreForm } from '../../src/sheets/findScores';
import { createCalculator } from '../host/recalculate';
import { cellKey, emptyWorkbook } from '../host/Workbook';
import type { Value } from '../host/Workbook';

const calculator = createCalculator();
const LINES = DEFAULT_BAND_LINES;
const NUMBER: ScoreForm = { kind: 'number' };
const PERCENT: ScoreForm = { kind: 'percent' };

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
function colours(value: Value | undefined, form: ScoreForm, ofText: Band = 'urgent'): readonly Band[] {
  const bands = form.kind === 'text' ? [ofText] : BANDS.map(({ band }) => band);
  return bands.filter((band) => given(value, bandCondition('B4', form, band, LINES)) === true);
}

describe('the texts', () => {
  it('of a number’s rule look at their own cell, rounded as bands are judged, and carry their mark', () => {
    expect(bandCondition('B4', NUMBER, 'strength', LINES)).toBe(
      '=AND(ISNUMBER(B4),B4>=0,B4<=100,ROUND(B4,2)>95,N("ita.band.strength")=0)',
    );
    expect(bandCondition('B4', NUMBER, 'maintain', LINES)).toBe(
      '=AND(ISNUMBER(B4),B4>=0,B4<=100,ROUND(B4,2)>=90,ROUND(B4,2)<=95,N("ita.band.maintain")=0)',
    );
    expect(bandCondition('B4', PERCENT, 'improve', LINES)).toBe(
      '=AND(ISNUMBER(B4),B4>=0,B4<=1,ROUND(B4*100,2)>=80,ROUND(B4*100,2)<90,N("ita.band.improve")=0)',
    );
  });

  it('of a text’s rule ask for exactly the text that was read', () => {
    expect(bandCondition('A6', { kind: 'text', text: 'การ "ใช้" (๕๐ คะแนน)' }, 'urgent', LINES)).toBe(
      '=AND(EXACT(A6,"การ ""ใช้"" (๕๐ คะแนน)"),N("ita.band.urgent")=0)',
    );
  });

  it('of lines with decimals have no float’s tail', () => {
    const lines = { strengthAbove: 9505, maintainFrom: 8999, improveFrom: 7001 };
    expect(bandCondition('B4', NUMBER, 'maintain', lines)).toContain('ROUND(B4,2)>=89.99,ROUND(B4,2)<=95.05');
  });

  it('of words and key carry their mark', () => {
    expect(bandWordCondition('C4', 'urgent')).toBe('=AND(EXACT(C4,"▼ แก้ไขเร่งด่วน"),N("ita.band.urgent")=0)');
    expect(bandKeyCondition('E5', 'strength')).toBe('=AND(LEN(E5)>0,N("ita.band.strength")=0)');
    expect(bandWordFormula('B4', NUMBER, 'urgent', LINES)).toMatch(/&T\(N\("ita\.band\.word"\)\)$/);
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
  ])('%d is %s, in points and as a percentage', (points, band) => {
    expect(bandOf(toHundredths(points), LINES)).toBe(band);
    expect(colours(points, NUMBER)).toEqual([band]);
    expect(colours(points / 100, PERCENT)).toEqual([band]);
    expect(given(points, bandWordFormula('B4', NUMBER, 'urgent', LINES))).toBe(bandLabel(band));
    expect(given(points / 100, bandWordFormula('B4', PERCENT, 'urgent', LINES))).toBe(bandLabel(band));
  });

  it.each<[string, Value | undefined]>([
    ['blank', undefined],
    ['a text', 'รอผล'],
    ['a number as text', '76.39'],
    ['over 100', 763.9],
    ['under 0', -0.01],
    ['a truth value', true],
    ['an error', { error: '#REF!' }],
  ])('are none when the cell is %s', (_, value) => {
    expect(colours(value, NUMBER)).toEqual([]);
    expect(colours(value, PERCENT)).toEqual([]);
    expect(given(value, bandWordFormula('B4', NUMBER, 'urgent', LINES))).toBe('');
    expect(given(value, bandWordFormula('B4', PERCENT, 'urgent', LINES))).toBe('');
  });

  it('are those of our own arithmetic for every score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (tenThousandths) => {
        const points = tenThousandths / 10_000;
        const band = bandOf(toHundredths(points), LINES);
        expect(colours(points, NUMBER)).toEqual([band]);
        expect(given(points, bandWordFormula('B4', NUMBER, band, LINES))).toBe(bandLabel(band));
      }),
    );
  });

  it.each<[string, string]>([
    ['with a score', '๑.การปฏิบัติหน้าที่ (๗๖.๓๙ คะแนน)'],
    ['with quotes', 'การ "ใช้" อำนาจ ""'],
    ['with more than 255 characters', 'ก"๑'.repeat(200)],
    ['with characters of two parts', '😀'.repeat(200)],
    ['over two lines', 'การใช้\nอำนาจ ๕๐ คะแนน'],
  ])('of a text %s vanish when it is changed', (_, text) => {
    const form: ScoreForm = { kind: 'text', text };
    expect(colours(text, form)).toEqual(['urgent']);
    expect(given(text, bandWordFormula('B4', form, 'urgent', LINES))).toBe(bandLabel('urgent'));
    for (const changed of [`${text} `, text.slice(1), undefined, 76.39, { error: '#REF!' }]) {
      expect(colours(changed, form)).toEqual([]);
      expect(given(changed, bandWordFormula('B4', form, 'urgent', LINES))).toBe('');
    }
  });

  it('hold no text longer than Excel takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 200, maxLength: 900 }), (text) => {
        const formula = bandCondition('B4', { kind: 'text', text }, 'urgent', LINES);
        const pieces = formula.split(/(?<!")"(?:"")*&"(?!")/);
        const longest = Math.max(
          ...[...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(
            ([, inside = '']) => inside.replaceAll('""', '"').length,
          ),
        );
        expect(pieces.length).toBeGreaterThan(0);
        expect(longest).toBeLessThanOrEqual(255);
      }),
    );
  });
});
