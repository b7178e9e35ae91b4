import { distance } from 'fastest-levenshtein';
import type { Band } from '../../src/ita/Band';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import { measuresFor, RESPONSIBLE_UNITS, STANDARD_MEASURES } from '../../src/ita/standardMeasures';
import type { StandardMeasure } from '../../src/ita/StandardMeasure';
import { fold } from '../../src/thai/fold';

const INDICATORS: readonly IndicatorNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const BANDS: readonly Band[] = ['strength', 'maintain', 'improve', 'urgent'];

function textsOf(measure: StandardMeasure): readonly string[] {
  return [measure.title, ...measure.steps, measure.followUp];
}

const ALL_TEXTS = [...STANDARD_MEASURES.flatMap(textsOf), ...Object.values(RESPONSIBLE_UNITS)];

/** How alike two texts are: 1 is the same, 0 has nothing in common. */
function likeness(a: string, b: string): number {
  const [one, other] = [fold(a), fold(b)];
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}

function tooAlike(texts: readonly string[], limit: number): readonly string[] {
  return texts.flatMap((text, index) =>
    texts.slice(index + 1).flatMap((other) => (likeness(text, other) >= limit ? [`${text} ~ ${other}`] : [])),
  );
}

describe('measures on offer for an indicator', () => {
  it.each(INDICATORS)(
    'indicator %i has at least two remedies and exactly one measure to keep the level',
    (number) => {
      expect(measuresFor(number, 'urgent').length).toBeGreaterThanOrEqual(2);
      expect(measuresFor(number, 'improve').length).toBeGreaterThanOrEqual(2);
      expect(measuresFor(number, 'maintain')).toHaveLength(1);
      expect(measuresFor(number, 'strength')).toEqual(measuresFor(number, 'maintain'));
    },
  );

  it.each(INDICATORS)('indicator %i is offered its own measures only', (number) => {
    for (const band of BANDS) {
      expect(measuresFor(number, band).map((measure) => measure.indicator)).toEqual(
        measuresFor(number, band).map(() => number),
      );
    }
  });

  it.each(INDICATORS)('indicator %i without a score is treated like one to improve', (number) => {
    expect(measuresFor(number, undefined)).toEqual(measuresFor(number, 'improve'));
  });

  it('offers every measure of the set somewhere', () => {
    const offered = new Set(
      INDICATORS.flatMap((number) => BANDS.flatMap((band) => measuresFor(number, band))),
    );
    expect(offered.size).toBe(STANDARD_MEASURES.length);
  });
});

describe('the form of a measure', () => {
  it.each(STANDARD_MEASURES.map((measure) => [measure.id, measure] as const))(
    '%s fits the table',
    (_, measure) => {
      expect(measure.title.length).toBeLessThanOrEqual(110);
      expect(measure.steps.length).toBeGreaterThanOrEqual(2);
      expect(measure.steps.length).toBeLessThanOrEqual(4);
      for (const step of measure.steps) {
        expect(step.length).toBeLessThanOrEqual(150);
      }
      expect(measure.responsible.length).toBeGreaterThan(0);
      expect(new Set(measure.responsible).size).toBe(measure.responsible.length);
      expect(measure.followUp).not.toBe('');
      expect(measure.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    },
  );

  it('names every measure once', () => {
    expect(new Set(STANDARD_MEASURES.map((measure) => measure.id)).size).toBe(STANDARD_MEASURES.length);
  });

  it('gives every unit something to do', () => {
    const units = new Set(STANDARD_MEASURES.flatMap((measure) => measure.responsible));
    expect([...units].sort()).toEqual(Object.keys(RESPONSIBLE_UNITS).sort());
  });

  it('sets every period inside the fiscal year, October first', () => {
    for (const { id, period } of STANDARD_MEASURES) {
      if (period.kind === 'months') {
        const place = (month: number): number => (month + 2) % 12;
        expect([id, place(period.from) <= place(period.to)]).toEqual([id, true]);
      }
    }
  });

  it('says in the follow-up who reports', () => {
    const reporters = [...Object.values(RESPONSIBLE_UNITS), 'หัวหน้าส่วนราชการ', 'ส่วนราชการ', 'คณะทำงาน'];
    for (const { id, followUp } of STANDARD_MEASURES) {
      expect([id, reporters.some((reporter) => followUp.startsWith(reporter))]).toEqual([id, true]);
    }
  });
});

describe('the texts are good Thai that suits any sheet', () => {
  it.each([
    ['a sara am in two parts', /\u0E4D[\u0E48-\u0E4B]?\u0E32/],
    ['a doubled เ for แ', /เเ/],
    [
      'a tone mark or vowel twice',
      /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]{3}|([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/,
    ],
    ['two blanks', / {2}/],
    ['a blank at an end', /^\s|\s$/],
    ['a line break or tab', /[\n\t]/],
    ['an invisible character', /[\u00A0\u00AD\u200B-\u200F\u2060\uFEFF]/],
    ['a digit, Thai or Arabic', /[0-9๐-๙]/],
    ['a quotation mark', /["“”]/],
    ['a full stop at the end', /\.$/],
    ['a mark that Excel takes for a formula', /^[=+@-]/],
    ['a blank before a closing or after an opening bracket', /\s\)|\(\s/],
  ])('without %s', (_, pattern) => {
    expect(ALL_TEXTS.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('holds Thai letters, Latin names and plain punctuation only', () => {
    expect(ALL_TEXTS.filter((text) => !/^[\u0E01-\u0E3A\u0E40-\u0E4EA-Za-z ()&-]+$/u.test(text))).toEqual([]);
  });

  it.each(['เฟสบุ๊ก', 'เฟซบุ๊ก', 'เว็ปไซต์', 'เว็บไซด์', 'ลิงค์', 'อีเมล์', 'สังคมออนไลท์', 'คลิก', 'เยอะ', 'ทำให้ดี', 'ไหม'])(
    'never says %s',
    (word) => {
      expect(ALL_TEXTS.filter((text) => text.includes(word))).toEqual([]);
    },
  );
});

describe('every indicator has measures of its own', () => {
  it('repeats no title, not nearly either', () => {
    expect(
      tooAlike(
        STANDARD_MEASURES.map((measure) => measure.title),
        0.55,
      ),
    ).toEqual([]);
  });

  it('repeats no step, not nearly either', () => {
    expect(
      tooAlike(
        STANDARD_MEASURES.flatMap((measure) => measure.steps),
        0.55,
      ),
    ).toEqual([]);
  });

  it('repeats no follow-up', () => {
    expect(
      tooAlike(
        STANDARD_MEASURES.map((measure) => measure.followUp),
        0.7,
      ),
    ).toEqual([]);
  });
});
