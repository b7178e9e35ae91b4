import fc from 'fast-check';
import * as v from 'valibot';
import { BAND_HUES, bandColours } from '../../src/ita/bandColours';
import type { Band } from '../../src/ita/Band';
import { BAND_PRESETS, DEFAULT_BAND_SCHEME, bandsOf, schemeOf } from '../../src/ita/bandPresets';
import { BAND_CHOICE } from '../../src/actions/bandSchema';
import { bandProblem } from '../../src/ita/bandProblem';
import { BAND_KEYS, bandIn, bandScheme, schemeLabel } from '../../src/ita/BandScheme';
import type { OwnBand } from '../../src/ita/BandScheme';
import { contrast, lightness } from './colourSight';

const KEYS: readonly Band[] = ['strength', 'maintain', 'improve', 'urgent'];

describe('the ready-made bands', () => {
  it.each([
    ['95/90/80', 95.01, 'จุดแข็ง'],
    ['95/90/80', 95, 'รักษาระดับ'],
    ['95/90/80', 90, 'รักษาระดับ'],
    ['95/90/80', 89.99, 'ควรพัฒนา'],
    ['95/90/80', 80, 'ควรพัฒนา'],
    ['95/90/80', 79.99, 'แก้ไขเร่งด่วน'],
    ['85', 85, 'ถึงเกณฑ์'],
    ['85', 84.99, 'ต่ำกว่าเกณฑ์'],
    ['85', 0, 'ต่ำกว่าเกณฑ์'],
    ['levels', 95, 'จุดแข็ง'],
    ['levels', 94.99, 'รักษาระดับ'],
    ['levels', 85, 'รักษาระดับ'],
    ['levels', 84.99, 'ควรพัฒนา'],
    ['levels', 70, 'ควรพัฒนา'],
    ['levels', 69.99, 'แก้ไขเร่งด่วน'],
  ] as const)('%s: %d points are %s', (preset, points, word) => {
    expect(bandIn(schemeOf({ kind: 'preset', preset }), Math.round(points * 100)).word).toBe(word);
  });

  it.each(BAND_PRESETS)('%s can be used, and be changed one by one', (preset) => {
    const bands = bandsOf({ kind: 'preset', preset });
    expect(bandProblem(bands)).toBeUndefined();
    expect(bandScheme(bands)).toEqual(schemeOf({ kind: 'preset', preset }));
  });

  it('begin with the standard ones', () => {
    expect(DEFAULT_BAND_SCHEME.map(schemeLabel)).toEqual([
      '▲ จุดแข็ง',
      '● รักษาระดับ',
      '◆ ควรพัฒนา',
      '▼ แก้ไขเร่งด่วน',
    ]);
  });
});

const OWN: readonly OwnBand[] = [
  { band: 'maintain', word: 'ดี', hue: 'violet', lower: { kind: 'above', hundredths: 8550 } },
  { band: 'improve', word: 'พอใช้', hue: 'grey', lower: { kind: 'from', hundredths: 6000 } },
  { band: 'urgent', word: 'ต้อง "เร่ง"', hue: 'blue' },
];

/** Bands as an officer could put them together. */
const ANY_BANDS = fc.constantFrom(2, 3, 4).chain((count) =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 2, max: 4999 }), { minLength: count - 1, maxLength: count - 1 }),
      fc.array(fc.constantFrom('from' as const, 'above' as const), { minLength: 4, maxLength: 4 }),
      fc.array(fc.constantFrom(...BAND_HUES), { minLength: 4, maxLength: 4 }),
    )
    .map(([lines, kinds, hues]) => {
      const falling = [...lines].sort((one, other) => other - one);
      return BAND_KEYS[count === 2 ? 2 : count === 3 ? 3 : 4].map((band, index): OwnBand => {
        const line = falling[index];
        return {
          band,
          word: `กลุ่ม ${index + 1}`,
          hue: hues[index] ?? 'grey',
          ...(line === undefined ? {} : { lower: { kind: kinds[index] ?? 'from', hundredths: line * 2 } }),
        };
      });
    }),
);

describe("the officer's own bands", () => {
  it.each([
    [100, 'ดี'],
    [85.51, 'ดี'],
    [85.5, 'พอใช้'],
    [60, 'พอใช้'],
    [59.99, 'ต้อง "เร่ง"'],
  ])('take the boundary as she said, from or above: %d is %s', (points, word) => {
    expect(bandIn(bandScheme(OWN), Math.round(points * 100)).word).toBe(word);
  });

  it('give every score one band, never a worse one for more points', () => {
    fc.assert(
      fc.property(ANY_BANDS, fc.integer({ min: 0, max: 9999 }), (bands, hundredths) => {
        expect(bandProblem(bands)).toBeUndefined();
        const scheme = bandScheme(bands);
        const at = (score: number) => scheme.indexOf(bandIn(scheme, score));
        expect(at(hundredths + 1)).toBeLessThanOrEqual(at(hundredths));
        for (const [index, { lower }] of bands.entries()) {
          if (lower === undefined) continue;
          expect(at(lower.hundredths) <= index).toBe(lower.kind === 'from');
          expect(at(lower.hundredths + 1)).toBeLessThanOrEqual(index);
        }
      }),
    );
  });

  it('are read back from the workbook as they were stored', () => {
    fc.assert(
      fc.property(ANY_BANDS, (bands) => {
        const stored: unknown = JSON.parse(JSON.stringify({ kind: 'own', bands }));
        expect(v.parse(BAND_CHOICE, stored)).toEqual({ kind: 'own', bands });
      }),
    );
  });

  const [best, middle, worst] = OWN;
  it.each<[string, readonly (OwnBand | undefined)[], string | undefined]>([
    ['three bands', [best, middle, worst], undefined],
    ['one band', [worst], 'count'],
    ['a worst band with a line', [best, middle], 'lines'],
    ['the same band twice', [best, best, worst], 'keys'],
    [
      'lines that do not fall',
      [best, middle && { ...middle, lower: { kind: 'from', hundredths: 8551 } }, worst],
      'lines',
    ],
    [
      'a line above 100',
      [best && { ...best, lower: { kind: 'above', hundredths: 10_000 } }, middle, worst],
      'lines',
    ],
    [
      'a line that could not be read',
      [best && { ...best, lower: { kind: 'from', hundredths: NaN } }, middle, worst],
      'lines',
    ],
    ['the same name twice', [best, middle && { ...middle, word: 'ดี' }, worst], 'words'],
    ['no name', [best && { ...best, word: '' }, middle, worst], 'words'],
    ['a name over two lines', [best && { ...best, word: 'ดี\nมาก' }, middle, worst], 'words'],
    ['a name of 41 characters', [best && { ...best, word: 'ก'.repeat(41) }, middle, worst], 'words'],
  ])('are checked: %s', (_what, bands, problem) => {
    expect(bandProblem(bands.flatMap((each) => each ?? []))).toBe(problem);
  });
});

describe('every colour that a band may have', () => {
  it.each(BAND_HUES.flatMap((hue) => KEYS.map((band) => [hue, band] as const)))(
    '%s for %s can be read',
    (hue, band) => {
      const { fill, text } = bandColours(hue, band);
      expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('is darker for a worse band, whatever colours are chosen, so that a grey print shows the order', () => {
    const steps = (band: Band) => BAND_HUES.map((hue) => lightness(bandColours(hue, band).fill));
    KEYS.slice(1).forEach((band, index) => {
      const better = Math.min(...steps(KEYS[index] ?? 'strength'));
      expect(better - Math.max(...steps(band))).toBeGreaterThan(6);
    });
  });
});
