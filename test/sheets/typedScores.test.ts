import fc from 'fast-check';
import { bandIn, schemeLabel } from '../../src/ita/BandScheme';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { toHundredths } from '../../src/ita/hundredths';
import { bandCondition, bandWordFormula } from '../../src/sheets/bandFormula';
import { readingOfScore } from '../../src/sheets/bandRules';
import type { ScoreCell } from '../../src/sheets/ScoreBlock';
import {
  aloneFormula,
  behindNameFormula,
  pointsAlone,
  pointsBehindName,
} from '../../src/sheets/typedScoreFormula';
import { toThaiDigits } from '../../src/thai/digits';
import { parseScoreText, splitNameAndScore } from '../../src/thai/parseScoreText';
import { createCalculator } from '../host/recalculate';
import { cellKey, emptyWorkbook } from '../host/Workbook';
import type { Value } from '../host/Workbook';

const calculator = createCalculator();
const SCHEME = DEFAULT_BAND_SCHEME;

function given(text: string, formula: string): Value | undefined {
  const workbook = emptyWorkbook('ITA');
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new Error('no sheet');
  }
  sheet.cells.set(cellKey(0, 0), { value: text });
  return calculator.evaluateAt(workbook, sheet, formula, 0, 1);
}

/** The points that the reader finds in a text: a score alone, or behind a name. */
function read(text: string): number | undefined {
  const alone = parseScoreText(text);
  const reading = alone.kind === 'score' ? alone : splitNameAndScore(text).score;
  return reading?.kind === 'score' ? reading.points : undefined;
}

function scoreCell(text: string, points: number): ScoreCell {
  return { indicator: 1, points, at: { sheet: 'ITA', row: 0, column: 0 }, form: { kind: 'text', text } };
}

/** Colour and word that a text's rules give, as labels. */
function shown(text: string, points: number): readonly (Value | undefined)[] {
  const reading = readingOfScore(scoreCell(text, points));
  const read = bandIn(SCHEME, toHundredths(points));
  const bands = reading.kind === 'exact' ? [read] : SCHEME;
  return [
    ...bands
      .filter((band) => given(text, bandCondition('A1', reading, band, SCHEME)) === true)
      .map(schemeLabel),
    given(
      text,
      bandWordFormula('A1', reading, () => read, SCHEME),
    ),
  ];
}

const SCORE = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
const DIGITS = fc.constantFrom((text: string) => text, toThaiDigits);
const POINT = fc.constantFrom('.', ',');

const STYLES: readonly (readonly [string, (score: string) => string])[] = [
  ['bare', (score) => score],
  ['with its unit', (score) => `${score} คะแนน`],
  ['with its unit and no space', (score) => `${score}คะแนน`],
  ['as per cent', (score) => `${score}%`],
  ['as per cent behind a space', (score) => `${score} %`],
  ['after ร้อยละ', (score) => `ร้อยละ ${score}`],
  ['after ร้อยละ, with its unit', (score) => `ร้อยละ${score} คะแนน`],
  ['after ได้', (score) => `ได้ ${score} คะแนน`],
  ['after เท่ากับ', (score) => `เท่ากับร้อยละ ${score}`],
  ['in brackets', (score) => `(${score})`],
  ['in brackets, with its unit', (score) => `(${score} คะแนน)`],
  ['with เปอร์เซ็นต์', (score) => `${score} เปอร์เซ็นต์`],
  ['of 100', (score) => `${score}/100`],
  ['between spaces', (score) => `  ${score} `],
  ['between no-break spaces', (score) => `\u00A0${score}\u00A0`],
  ['with a zero-width space', (score) => `\u200B${score}\u200B`],
  ['with a line break', (score) => `${score}\nคะแนน`],
  ['with the mark of a footnote', (score) => `${score}*`],
  ['with two marks of footnotes', (score) => `${score} **`],
  ['with the figure of a footnote', (score) => `${score}¹`],
  ['with a stroke as behind a price', (score) => `${score}.-`],
  ['out of 100', (score) => `${score} จาก 100 คะแนน`],
  ['with its full mark', (score) => `${score} คะแนน (เต็ม 100)`],
  ['spread by justification', (score) => score.replace(/(?<=.)(?=.)/g, ' ')],
];

const BEHIND: readonly (readonly [string, (score: string) => string])[] = [
  ['in brackets', (score) => `๑.การปฏิบัติหน้าที่ (${score} คะแนน)`],
  ['in brackets without a unit', (score) => `1. การปฏิบัติหน้าที่ (${score})`],
  ['with its unit', (score) => `๒. การใช้งบประมาณ ${score} คะแนน`],
  ['after ร้อยละ', (score) => `การใช้อำนาจ ร้อยละ ${score}`],
  ['after a colon', (score) => `การใช้อำนาจ: ${score} คะแนน`],
  ['after a dash', (score) => `การใช้อำนาจ - ${score} คะแนน`],
  ['after เท่ากับ', (score) => `การใช้อำนาจ เท่ากับ ${score}%`],
  ['over two lines', (score) => `การใช้อำนาจ\n${score} คะแนน`],
  ['without a space', (score) => `การใช้อำนาจ${score}คะแนน`],
];

describe('a score typed as text gets the same band by its rule as by the reader', () => {
  it.each([...STYLES, ...BEHIND.map(([name, write]) => [`behind a name, ${name}`, write] as const)])(
    '%s',
    (_, write) => {
      fc.assert(
        fc.property(SCORE, DIGITS, POINT, (score, digits, point) => {
          const text = write(digits(score.replace('.', point)));
          const points = read(text);
          // 1,000 and the like are no scores to the reader.
          if (points !== undefined) {
            const label = schemeLabel(bandIn(SCHEME, toHundredths(points)));
            expect(shown(text, points)).toEqual([label, label]);
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(STYLES)('%s needs no rule of its own', (_, write) => {
    for (const score of ['76.39', '๗๖.๓๙', '๗๖,๓๙']) {
      const text = write(score);
      expect([read(text), readingOfScore(scoreCell(text, 76.39)).kind]).toEqual([76.39, 'typed']);
    }
  });

  it.each(BEHIND.slice(0, -1))('behind a name, %s needs no rule of its own', (_, write) => {
    const text = write('๗๖.๓๙');
    expect([read(text), readingOfScore(scoreCell(text, 76.39)).kind]).toEqual([76.39, 'inName']);
  });
});

describe('what we say of a formula is what the formula gives', () => {
  const piece = fc.constantFrom(
    ...['76.39', '๗๖', '.', ',', ' ', '\n', '\u00A0', '(', ')', '%', '-', '–', '=', ':', '/100'],
    ...['*', '¹', '.-', 'จาก100', 'เต็ม 100'],
    ...['คะแนน', 'ร้อยละ', 'ได้', 'การใช้อำนาจ', 'เท่ากับ', 'ตัวชี้วัดที่', '1', 'x', "'", '[', ']'],
  );

  it('whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        const alone = pointsAlone(text);
        const behind = pointsBehindName(text);
        if (alone !== undefined) {
          expect(given(text, `=${aloneFormula('A1')}`)).toBe(alone);
        }
        if (behind !== undefined) {
          expect(given(text, `=${behindNameFormula('A1')}`)).toBe(behind);
        }
      }),
      { numRuns: 400 },
    );
  });
});
