import { bandInfo, BANDS } from '../../src/ita/Band';
import { schemeLabel } from '../../src/ita/BandScheme';
import { STATUSES } from '../../src/ita/Status';
import { WARNING_COLOURS } from '../../src/ita/Warning';
import { contrast, lightness } from './colourSight';

describe('the band of a score', () => {
  it('has a word and a symbol of its own', () => {
    expect(new Set(BANDS.map(({ word }) => word)).size).toBe(4);
    expect(new Set(BANDS.map(({ symbol }) => symbol)).size).toBe(4);
    expect(schemeLabel(bandInfo('urgent'))).toBe('▼ แก้ไขเร่งด่วน');
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
