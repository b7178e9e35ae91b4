import fc from 'fast-check';
import { damagedSettings } from '../../src/actions/damagedSettings';
import {
  DEFAULT_PREFERENCES,
  parsePreferences,
  readPreferences,
  rulesOf,
  withEitParts,
  withRules,
  withSheetChoice,
  writePreferences,
} from '../../src/actions/preferences';
import type { Preferences } from '../../src/actions/preferences';
import { withNamedChoice } from '../../src/actions/withNamedChoice';
import { sayFinding } from '../../src/i18n/sayFinding';
import { en } from '../../src/i18n/en';
import { th } from '../../src/i18n/th';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';

const CHOSEN: Preferences = {
  ...DEFAULT_PREFERENCES,
  sheets: { '{1}': { fiscalYear: 2564, agency: 'อบต.ตัวอย่าง' } },
  bands: {
    kind: 'own',
    bands: [
      { band: 'maintain', word: 'ดี', hue: 'violet', lower: { kind: 'above', hundredths: 8500 } },
      { band: 'improve', word: 'ต้องเร่ง', hue: 'red' },
    ],
  },
  eitParts: 'each',
  rules: { '2569': { target: 8000, weights: { IIT: 25, EIT: 25, OIT: 50 } } },
  include: 'weak',
  order: 'weakest',
  tracking: 'x',
};

const stored = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ version: 2, ...CHOSEN, ...change });

describe('what the officer chose', () => {
  it('is read back from the workbook as it was stored', () => {
    expect(readPreferences(writePreferences(CHOSEN))).toEqual({ preferences: CHOSEN, damaged: [] });
  });

  it('is the standard in a workbook that holds nothing yet', () => {
    for (const nothing of [undefined, null, '']) {
      expect(readPreferences(nothing)).toEqual({ preferences: DEFAULT_PREFERENCES, damaged: [] });
    }
  });

  it('by the first version of the add-in still holds', () => {
    const first = JSON.stringify({
      version: 1,
      sheets: { '{1}': { fiscalYear: 2564 } },
      include: 'weak',
      order: 'weakest',
      tracking: 'x',
    });
    expect(readPreferences(first)).toEqual({
      preferences: {
        ...DEFAULT_PREFERENCES,
        sheets: { '{1}': { fiscalYear: 2564 } },
        include: 'weak',
        order: 'weakest',
        tracking: 'x',
      },
      damaged: [],
    });
  });
});

describe('a damaged store', () => {
  it.each([
    ['bands of another kind', { bands: { kind: 'preset', preset: '99' } }, ['bands'], 'bands'],
    ['bands out of order', { bands: { kind: 'own', bands: [] } }, ['bands'], 'bands'],
    ['an unknown answer about EIT', { eitParts: 'maybe' }, ['rules'], 'eitParts'],
    ['measures for nobody', { include: 'none' }, ['measures'], 'include'],
    ['a record that is no text', { tracking: 5 }, ['tracking'], 'tracking'],
    ['sheets that are a list of nothing', { sheets: 'x' }, ['sheets'], 'sheets'],
  ])('falls back in that part alone: %s', (_what, change, damaged, part) => {
    const read = readPreferences(stored(change));
    expect(read.damaged).toEqual(damaged);
    const kept = Object.fromEntries(Object.entries(CHOSEN).filter(([name]) => name !== part));
    expect(read.preferences).toMatchObject(kept);
  });

  it('keeps the other sheets and the other years', () => {
    const read = readPreferences(
      stored({
        sheets: { '{1}': { fiscalYear: 'x' }, '{2}': { fiscalYear: 2565 } },
        rules: { '2568': { weights: { IIT: 1, EIT: 1, OIT: 1 } }, '2569': { target: 8000 } },
      }),
    );
    expect(read.preferences.sheets).toEqual({ '{2}': { fiscalYear: 2565 } });
    expect(read.preferences.rules).toEqual({ '2569': { target: 8000 } });
    expect(read.damaged).toEqual(['sheets', 'rules']);
  });

  it.each(['{', '5', '[]', '{"version":3}', '{"sheets":{}}'])('of %s falls back as a whole', (text) => {
    expect(readPreferences(text)).toEqual({ preferences: DEFAULT_PREFERENCES, damaged: ['all'] });
  });

  it('never crashes and always gives choices that can be stored again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue(),
          fc.record({
            version: fc.constant(2),
            bands: fc.jsonValue(),
            rules: fc.jsonValue(),
            sheets: fc.jsonValue(),
            eitParts: fc.jsonValue(),
          }),
        ),
        (anything) => {
          const { preferences } = readPreferences(anything);
          expect(readPreferences(writePreferences(preferences))).toEqual({ preferences, damaged: [] });
        },
      ),
    );
  });

  it('is told in one sentence that names the parts', () => {
    expect(damagedSettings([])).toEqual([]);
    const [finding] = damagedSettings(['bands', 'rules']);
    expect(finding?.severity).toBe('error');
    expect(finding && sayFinding(finding, th)).toBe(
      'อ่านการตั้งค่าที่เก็บไว้ในสมุดงานนี้ได้ไม่ครบ (กลุ่มคะแนน, เกณฑ์ของปี) จึงใช้ค่าเริ่มต้นแทนส่วนนั้น โปรดตรวจสอบในแท็บตั้งค่าแล้วบันทึกใหม่',
    );
    expect(finding && sayFinding(finding, en)).toContain('(score groups, rules of a year)');
  });
});

describe('the rules and bands of a workbook', () => {
  it('are the standard ones until she chooses', () => {
    const { frameworkOf, bands } = rulesOf(DEFAULT_PREFERENCES);
    expect(bands).toBe(DEFAULT_BAND_SCHEME);
    expect(frameworkOf(2568).target.value).toBe(8500);
    expect(frameworkOf(2568).eitParts?.certainty).toBe('unconfirmed');
  });

  it('are hers where she chose', () => {
    const { frameworkOf, bands } = rulesOf(CHOSEN);
    expect(bands.map(({ word }) => word)).toEqual(['ดี', 'ต้องเร่ง']);
    expect(frameworkOf(2569).weights).toMatchObject({ value: { OIT: 50 }, certainty: 'officer' });
    expect(frameworkOf(2568).eitParts).toMatchObject({ value: 'each', certainty: 'officer' });
    expect(frameworkOf(2569)).toBe(frameworkOf(2569));
  });

  it('go back to the standard when she says so', () => {
    expect(withRules(CHOSEN, 2569, undefined).rules).toEqual({});
    expect(withEitParts(CHOSEN, undefined)).not.toHaveProperty('eitParts');
  });

  it('change one year without the others', () => {
    const two = withRules(CHOSEN, 2570, { target: 9000 });
    expect(Object.keys(two.rules)).toEqual(['2569', '2570']);
    expect(withRules(two, 2569, { target: 8100 }).rules).toEqual({
      '2569': { target: 8100 },
      '2570': { target: 9000 },
    });
  });
});

describe('a choice on the command line', () => {
  it.each([
    ['bands', '85', { bands: { kind: 'preset', preset: '85' } }],
    ['bands', 'levels', { bands: { kind: 'preset', preset: 'levels' } }],
    ['eitParts', 'each', { eitParts: 'each' }],
    ['target.2569', '80', { rules: { '2569': { target: 8000 } } }],
    ['weights.2569', '20/30/50', { rules: { '2569': { weights: { IIT: 20, EIT: 30, OIT: 50 } } } }],
    ['fiscalYear', '2565', { sheets: { '{1}': { fiscalYear: 2565 } } }],
    ['include', 'weak', { include: 'weak' }],
  ])('%s=%s', (name, value, expected) => {
    expect(withNamedChoice(DEFAULT_PREFERENCES, '{1}', name, value)).toEqual({
      ...DEFAULT_PREFERENCES,
      ...expected,
    });
  });

  it.each([
    ['bands', '70'],
    ['bands', 'own'],
    ['eitParts', 'both'],
    ['target.2569', 'x'],
    ['target.2569', '101'],
    ['target.1999', '80'],
    ['weights.2569', '20/30'],
    ['weights.2569', '20/30/51'],
    ['nothing', '1'],
  ])('%s=%s is none', (name, value) => {
    expect(withNamedChoice(DEFAULT_PREFERENCES, '{1}', name, value)).toBeUndefined();
  });

  it('keeps what was set before', () => {
    const sheet = withSheetChoice(DEFAULT_PREFERENCES, '{1}', { agency: 'อบต.ตัวอย่าง' });
    const first = withNamedChoice(sheet, '{1}', 'target.2569', '80');
    const both = first && withNamedChoice(first, '{1}', 'weights.2569', '20/30/50');
    expect(both?.rules['2569']).toEqual({ target: 8000, weights: { IIT: 20, EIT: 30, OIT: 50 } });
    expect(both && parsePreferences(writePreferences(both))).toEqual(both);
  });
});
