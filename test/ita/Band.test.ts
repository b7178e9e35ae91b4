import fc from 'fast-check';
import { bandInfo, bandLabel, bandOf, BANDS, DEFAULT_BAND_LINES } from '../../src/ita/Band';
import { STATUSES } from '../../src/ita/Status';
import { WARNING_COLOURS } from '../../src/ita/Warning';

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness 0–100 as the eye sees a grey print. */
const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;

describe('the band of a score', () => {
  it.each([
    [100, 'strength'],
    [95.01, 'strength'],
    [95, 'maintain'],
    [90, 'maintain'],
    [89.99, 'improve'],
    [80, 'improve'],
    [79.99, 'urgent'],
    [0, 'urgent'],
  ])('%d points: %s', (points, band) => {
    expect(bandOf(Math.round(points * 100), DEFAULT_BAND_LINES)).toBe(band);
  });

  it('never gets worse with more points', () => {
    const order = BANDS.map(({ band }) => band);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (hundredths) => {
        expect(order.indexOf(bandOf(hundredths + 1))).toBeLessThanOrEqual(order.indexOf(bandOf(hundredths)));
      }),
    );
  });

  it('has a word and a symbol of its own', () => {
    expect(new Set(BANDS.map(({ word }) => word)).size).toBe(4);
    expect(new Set(BANDS.map(({ symbol }) => symbol)).size).toBe(4);
    expect(bandLabel('urgent')).toBe('▼ แก้ไขเร่งด่วน');
    expect(BANDS.map(({ band }) => bandInfo(band))).toEqual(BANDS);
  });
});

describe('the colours', () => {
  it.each([...BANDS, ...STATUSES, ...Object.values(WARNING_COLOURS)])(
    '$text on $fill can be read',
    ({ fill, text }) => {
      expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('of the bands grow darker from best to worst, so that a grey print shows them too', () => {
    const steps = BANDS.map(({ fill }) => lightness(fill));
    steps.slice(1).forEach((step, index) => {
      expect((steps[index] ?? 0) - step).toBeGreaterThan(6);
    });
  });
});
