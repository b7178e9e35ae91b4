import fc from 'fast-check';
import { assess, type Assessment, type TypedAssessment, type TypedFigures } from '../../src/ita/assess';
import { BANDS } from '../../src/ita/Band';
import { gainTo, weightOf } from '../../src/ita/goal';
import { fromHundredths, toHundredths } from '../../src/ita/hundredths';
import { INDICATORS, type IndicatorNumber } from '../../src/ita/Indicator';
import type { Instrument } from '../../src/ita/Instrument';
import scores2563 from '../fixtures/cases/scores-2563-mixed-cells.json';
import scores2564 from '../fixtures/cases/scores-2564-in-name-cells.json';
import scores2568 from '../fixtures/cases/scores-2568-two-columns.json';

interface Expected {
  readonly fiscalYear: number;
  readonly indicators: Readonly<Record<string, number>>;
  readonly instruments: Readonly<Record<Instrument, number>>;
  readonly total: number;
  readonly totalRounded: number;
  readonly typed: {
    readonly total: number;
    readonly level: string;
    readonly instruments?: Readonly<Partial<Record<Instrument, number>>>;
    readonly eitParts?: readonly number[];
  };
  readonly level: string;
  readonly bands: Readonly<Record<string, readonly string[]>>;
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

const at = (points: number | undefined): { points: number; at: string } | undefined =>
  points === undefined ? undefined : { points, at: 'typed' };

function typedOf({ typed }: Expected): TypedFigures<string> {
  const { IIT, EIT, OIT } = typed.instruments ?? {};
  return {
    total: at(typed.total),
    level: { text: typed.level, at: 'level' },
    instruments: { IIT: at(IIT), EIT: at(EIT), OIT: at(OIT) },
    eitParts: typed.eitParts && [at(typed.eitParts[0]), at(typed.eitParts[1])],
  };
}

function inputOf(expected: Expected): TypedAssessment<string> {
  return {
    fiscalYear: expected.fiscalYear,
    scores: INDICATORS.map(({ number, name }) => ({
      indicator: number,
      points: expected.indicators[name] ?? 0,
      at: name,
    })),
    typed: typedOf(expected),
  };
}

const CASES: readonly { readonly name: string; readonly expect: Expected }[] = [
  { name: scores2563.name, expect: scores2563.expect },
  { name: scores2564.name, expect: scores2564.expect },
  { name: scores2568.name, expect: scores2568.expect },
];

describe.each(CASES)('the case $name', ({ expect: expected }) => {
  const result = assess(inputOf(expected));

  it('has its instruments, total and level', () => {
    expect(result.instruments).toEqual(expected.instruments);
    expect(result.total).toBe(expected.total);
    expect(result.totalRounded).toBe(expected.totalRounded);
    expect(result.level).toBe(expected.level);
    expect(result.levelBasis).toBe('typedTotal');
    expect(result.missing).toEqual([]);
  });

  it('has its bands', () => {
    for (const { band } of BANDS) {
      const names = result.indicators.filter((each) => each.band === band).map(({ name }) => name);
      expect(names.sort()).toEqual([...(expected.bands[band] ?? [])].sort());
    }
  });

  it('has exactly its findings', () => {
    expect(result.findings.map(({ code, severity }) => ({ code, severity }))).toEqual(expected.findings);
  });
});

const POINTS: Readonly<Record<IndicatorNumber, number>> = {
  1: 90,
  2: 90,
  3: 90,
  4: 90,
  5: 90,
  6: 92,
  7: 92,
  8: 92,
  9: 80,
  10: 80,
};

function sheet(
  typed: Partial<TypedFigures<string>> = {},
  fiscalYear = 2568,
  points: Readonly<Partial<Record<IndicatorNumber, number | undefined>>> = POINTS,
): Assessment<string> {
  return assess({
    fiscalYear,
    scores: INDICATORS.flatMap(({ number }) => {
      const value = points[number];
      return value === undefined ? [] : [{ indicator: number, points: value, at: `B${number}` }];
    }),
    typed: { instruments: {}, ...typed },
  });
}

const codes = (assessment: Assessment<string>): string[] =>
  assessment.findings.map(({ code, severity }) => `${severity} ${code}`);

describe('what is typed beside the scores', () => {
  // IIT 90, EIT 92, OIT 80: total 86.60, plain mean 88.60.
  it('is fine when it agrees', () => {
    expect(sheet().total).toBe(86.6);
    expect(codes(sheet({ total: at(86.6), level: { text: 'ผ่าน', at: 'x' } }))).toEqual([]);
  });

  it.each([
    [86.61, ['note totalRounding']],
    [86.59, ['note totalRounding']],
    [86.62, ['error totalMismatch']],
    [87, ['error totalMismatch']],
    [88.6, ['error totalIsPlainMean']],
  ])('a total of %d: %j', (total, expected) => {
    expect(codes(sheet({ total: at(total) }))).toEqual(expected);
  });

  it('a wrong total does not decide the level', () => {
    const wrong = sheet({ total: at(60), level: { text: 'ผ่าน', at: 'x' } });
    expect(wrong.level).toBe('ผ่าน');
    expect(wrong.levelBasis).toBe('computedTotal');
    expect(codes(wrong)).toEqual(['error totalMismatch']);
  });

  it('a published total within 0.01 decides the level', () => {
    // Computed 85.00, published 84.99.
    const near = sheet({ total: at(84.99) }, 2565, { ...POINTS, 9: 76, 10: 76 });
    expect(near.total).toBe(85);
    expect(near.level).toBe('B');
  });

  it.each([
    ['ผ่านดี', ['error levelMismatch']],
    ['ระดับผ่าน', []],
    ['A', []],
    ['86.60 (ผ่าน) ระดับ A', []],
    ['AA', ['error levelMismatch']],
    ['ยังไม่ประกาศ', []],
  ])('a level typed as %s in 2568: %j', (text, expected) => {
    expect(codes(sheet({ level: { text, at: 'x' } }))).toEqual(expected);
  });

  it.each([
    ['B', ['error levelMismatch']],
    ['ระดับ A', []],
  ])('a level typed as %s in 2565: %j', (text, expected) => {
    expect(codes(sheet({ level: { text, at: 'x' } }, 2565))).toEqual(expected);
  });

  it('an instrument may differ by 0.01', () => {
    expect(codes(sheet({ instruments: { IIT: at(90.01), OIT: at(80) } }))).toEqual([]);
    expect(codes(sheet({ instruments: { IIT: at(90.02) } }))).toEqual(['error instrumentMismatch']);
    expect(codes(sheet({ instruments: { EIT: at(29) } }))).toEqual(['error instrumentMismatch']);
  });

  // By the weights 30, 30, 40 they are 27, 27.60 and 32.
  it.each<[string, TypedFigures<string>['instruments'], readonly string[]]>([
    ['all three weighted', { IIT: at(27), EIT: at(27.6), OIT: at(32) }, ['note instrumentWeighted']],
    ['weighted, 0.01 off', { IIT: at(27.01), EIT: at(27.59) }, ['note instrumentWeighted']],
    [
      'one weighted, the others as they are',
      { IIT: at(27), EIT: at(92), OIT: at(80) },
      ['note instrumentWeighted'],
    ],
    ['weighted, but 0.02 off', { IIT: at(27.02) }, ['error instrumentMismatch']],
    [
      'one weighted and one wrong',
      { IIT: at(27), OIT: at(40) },
      ['error instrumentMismatch', 'note instrumentWeighted'],
    ],
  ])('instruments typed %s', (_, instruments, expected) => {
    const result = sheet({ instruments });
    expect(codes(result)).toEqual(expected);
    expect(result.level).toBe('ผ่าน');
  });

  it('one remark names all instruments that are typed weighted, with the first cell', () => {
    expect(sheet({ instruments: { IIT: at(90), EIT: at(27.6), OIT: at(32) } }).findings).toEqual([
      { code: 'instrumentWeighted', severity: 'note', at: 'typed', data: { instrument: 'EIT, OIT' } },
    ]);
  });

  it('the two parts may be weighted as well, and decide no level', () => {
    const good = { ...POINTS, 9: 90, 10: 90 };
    const weighted = sheet({ eitParts: [at(13.95), at(13.65)] }, 2568, good);
    expect(codes(weighted)).toEqual(['note instrumentWeighted']);
    expect(weighted.level).toBe('ผ่านดี');
  });

  it('the two parts of the external survey have its mean', () => {
    expect(codes(sheet({ eitParts: [at(93), at(91)] }))).toEqual([]);
    expect(codes(sheet({ eitParts: [at(93), at(91.01)] }))).toEqual([]);
    expect(codes(sheet({ eitParts: [at(93), at(93)] }))).toEqual(['note eitPartsMismatch']);
    expect(codes(sheet({ eitParts: [at(93), undefined] }))).toEqual([]);
  });

  it('a level that depends on how the parts are tested is a question, no error', () => {
    const good = { ...POINTS, 9: 90, 10: 90 };
    const parts: TypedFigures<string>['eitParts'] = [at(100), at(84)];
    const result = sheet({ eitParts: parts, level: { text: 'ผ่าน', at: 'x' } }, 2568, good);
    expect(result.level).toBe('ผ่านดี');
    expect(codes(result)).toEqual(['note eitPartsLevel']);
    expect(result.findings[0]?.data).toEqual({ asOne: 'ผ่านดี', eachPart: 'ผ่าน' });
  });

  it('the rules of 2569 are only assumed, and said to be', () => {
    expect(sheet({}, 2569).findings).toEqual([
      { code: 'levelAssumed', severity: 'note', data: { fiscalYear: 2569, rulesOf: 2568, level: 'ผ่าน' } },
    ]);
  });
});

describe('an agency that was not assessed', () => {
  const typedOut = (indicators: readonly IndicatorNumber[]) =>
    assess({
      fiscalYear: 2568,
      scores: [],
      notCounted: indicators.map((indicator) => ({ indicator, at: `C${indicator}` })),
      typed: { instruments: {} },
    });

  it.each<[string, readonly IndicatorNumber[]]>([
    ['one cell says it, the others are blank', [1]],
    ['every cell says it', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('is one remark where %s', (_, indicators) => {
    const result = typedOut(indicators);
    expect(result.findings).toEqual([{ code: 'notAssessed', severity: 'note', at: 'C1', data: {} }]);
    expect(result.total).toBeUndefined();
    expect(result.level).toBeUndefined();
  });
});

describe('an incomplete or doubled set of scores', () => {
  it('has no total and no level, and names what is missing', () => {
    const result = sheet({ total: at(86.6) }, 2568, { ...POINTS, 7: undefined });
    expect(result.missing).toEqual([7]);
    expect(result.total).toBeUndefined();
    expect(result.level).toBeUndefined();
    expect(result.instruments).toEqual({ IIT: 90, OIT: 80 });
    expect(result.findings).toEqual([
      { code: 'missingIndicator', severity: 'error', data: { indicator: 7, name: 'ประสิทธิภาพการสื่อสาร' } },
    ]);
  });

  it('counts an indicator once and points at the second cell', () => {
    const result = assess({
      fiscalYear: 2565,
      scores: [
        { indicator: 1, points: 80, at: 'B2' },
        { indicator: 1, points: 90, at: 'B9' },
      ],
      typed: { instruments: {} },
    });
    expect(result.indicators.map(({ points }) => points)).toEqual([80]);
    expect(result.findings[0]).toMatchObject({ code: 'duplicateIndicator', at: 'B9' });
  });
});

describe('the arithmetic', () => {
  const hundredths = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 10, maxLength: 10 });

  it('is exact in hundredths', () => {
    fc.assert(
      fc.property(hundredths, (values) => {
        const points = Object.fromEntries(values.map((value, index) => [index + 1, value / 100]));
        const result = sheet({}, 2565, points);
        const weights = [6n, 6n, 6n, 6n, 6n, 10n, 10n, 10n, 20n, 20n];
        const exact = values.reduce((sum, value, index) => sum + (weights[index] ?? 0n) * BigInt(value), 0n);
        expect(result.total).toBe(Number(exact) / 10_000);
        expect(result.totalRounded).toBe(Number((exact + 50n) / 100n) / 100);
        const external = values.slice(5, 8).reduce((sum, value) => sum + BigInt(value), 0n);
        // Half-up at the fourth decimal of a third of the sum.
        expect(result.instruments.EIT).toBe(Number((external * 200n + 3n) / 6n) / 10_000);
        expect(result.indicators.map((each) => each.hundredths)).toEqual(values);
      }),
    );
  });

  it.each([
    [1.005, 101],
    [76.385, 7639],
    [0.285, 29],
    [99.995, 10_000],
    [76.3849, 7638],
    [100, 10_000],
  ])('%d points are %d hundredths', (points, expected) => {
    expect(toHundredths(points)).toBe(expected);
  });

  it('gives typed points back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (value) => {
        expect(toHundredths(fromHundredths(value))).toBe(value);
        expect(toHundredths(Number((value / 100).toFixed(2)))).toBe(value);
      }),
    );
  });
});

describe('the way to 85', () => {
  it('is worth 6, 10 or 20 points of the total for a hundred of an indicator', () => {
    expect(INDICATORS.map(({ number }) => weightOf(number))).toEqual([6, 6, 6, 6, 6, 10, 10, 10, 20, 20]);
  });

  it('gains 13.25 points of the total for an indicator 10 at 18.75', () => {
    expect(gainTo(10, 18.75)).toBe(13.25);
    expect(gainTo(1, 90)).toBe(0);
  });

  it('is the gap of each indicator, none when reached', () => {
    expect(sheet().indicators.map(({ gap }) => gap)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 5, 5]);
  });
});
