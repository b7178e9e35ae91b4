import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { changePreferences } from '../../src/actions/changePreferences';
import { clearColours } from '../../src/actions/clearColours';
import { colourScores } from '../../src/actions/colourScores';
import { errorFindings } from '../../src/actions/Outcome';
import { withEitParts, withRules } from '../../src/actions/preferences';
import type { Preferences } from '../../src/actions/preferences';
import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { SETTING_KEY } from '../../src/excel/readSheet';
import { sayOutcome } from '../../src/i18n/sayOutcome';
import { th } from '../../src/i18n/th';
import type { OwnBand } from '../../src/ita/BandScheme';
import { INDICATORS } from '../../src/ita/Indicator';
import { bandScheme } from '../../src/ita/BandScheme';
import { schemeOf } from '../../src/ita/bandPresets';
import { conditionalStyles } from '../host/conditionalStyle';
import { loadCalculator } from '../host/loadCalculator';
import type { Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

const TODAY = '2026-11-21';

/** A published result of 2564: 62.20 points, level D. */
const POINTS = [76.39, 64.19, 70.06, 68.98, 58.98, 79.78, 81.87, 82.85, 68.43, 18.75];
const SCORES_2564: readonly (readonly (string | number)[])[] = [
  ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2564', ''],
  ['ตัวชี้วัด', 'คะแนน'],
  ...INDICATORS.map(({ name }, index) => [name, POINTS[index] ?? '']),
];

async function open(grid: readonly (readonly (string | number)[])[]) {
  const host = await useHost();
  host.replaceWorkbook(workbookOf(grid));
  return host;
}

async function choose(change: (preferences: Preferences) => Preferences) {
  return done(await perform('correctReading', () => changePreferences(change)));
}

/** The fills that Excel would show, and the texts of the sheet. */
function seen(workbook: Workbook): {
  readonly fills: ReadonlySet<string>;
  readonly texts: readonly string[];
} {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const area = { row: 0, column: 0, rows: 40, columns: 8 };
  const styles = conditionalStyles(workbook, loadCalculator(), sheet, area);
  const fills = new Set<string>();
  for (let row = 0; row < 40; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const color = styles(row, column)?.fill?.color;
      if (color !== undefined) fills.add(color);
    }
  }
  return {
    fills,
    texts: [...sheet.cells.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  };
}

const OWN: readonly OwnBand[] = [
  { band: 'maintain', word: 'ดี', hue: 'violet', lower: { kind: 'above', hundredths: 8000 } },
  { band: 'improve', word: 'พอใช้ "ควรดูแล"', hue: 'grey', lower: { kind: 'from', hundredths: 6000 } },
  { band: 'urgent', word: 'ต้องเร่ง', hue: 'blue' },
];

describe('bands that the officer chose', () => {
  it.each([
    ['the single line at 85', { kind: 'preset', preset: '85' }, schemeOf({ kind: 'preset', preset: '85' })],
    ['her own names, colours and lines', { kind: 'own', bands: OWN }, bandScheme(OWN)],
  ] as const)('colour the sheet: %s', async (_what, bands, scheme) => {
    const { workbook } = await open(SCORES_2564);
    await choose((preferences) => ({ ...preferences, bands }));
    const { assessments } = done(await colourScores(TODAY));
    const { fills, texts } = seen(workbook);
    expect(fills).toEqual(new Set(scheme.map(({ fill }) => fill)));
    for (const { group } of assessments[0]?.indicators ?? []) {
      expect(scheme).toContainEqual(group);
      expect(texts.some((text) => text.includes(group.word))).toBe(true);
    }
  });

  it('take the place of the former ones, and clearing leaves nothing of either', async () => {
    const { workbook } = await open(SCORES_2564);
    const before = pictureOf(workbook);
    done(await colourScores(TODAY));
    await choose((preferences) => ({ ...preferences, bands: { kind: 'own', bands: OWN } }));
    expect(done(await colourScores(TODAY)).code).toBe('coloured');
    expect(seen(workbook).texts.some((text) => text.includes('แก้ไขเร่งด่วน'))).toBe(false);
    expect(done(await colourScores(TODAY)).code).toBe('alreadyColoured');
    done(await clearColours());
    workbook.settings.delete(SETTING_KEY);
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('can be put back as they were', async () => {
    const { workbook } = await open(SCORES_2564);
    await choose((preferences) => ({ ...preferences, bands: { kind: 'preset', preset: 'levels' } }));
    const first = workbook.settings.get(SETTING_KEY);
    await choose((preferences) => ({ ...preferences, bands: { kind: 'preset', preset: '85' } }));
    expect(workbook.settings.get(SETTING_KEY)).not.toBe(first);
    done(await perform('putBack', putBackLast));
    expect(workbook.settings.get(SETTING_KEY)).toBe(first);
  });
});

describe('rules that the officer chose', () => {
  it('decide the level of the next press', async () => {
    await open(SCORES_2564);
    expect(done(await colourScores(TODAY)).assessments[0]).toMatchObject({ level: 'D', totalRounded: 62.2 });
    await choose((preferences) => withRules(preferences, 2564, { weights: { IIT: 50, EIT: 50, OIT: 0 } }));
    expect(done(await colourScores(TODAY)).assessments[0]).toMatchObject({ level: 'C', totalRounded: 74.61 });
  });

  it('name the indicator as she does in what is said of a score that can not be one', async () => {
    await open(SCORES_2564.map(([name = '', score = ''], row) => [name, row === 11 ? 187.5 : score]));
    const official = await colourScores(TODAY);
    expect(sayOutcome(official, th)).toContain('ที่ 10 การป้องกันการทุจริต');
    await choose((preferences) => withRules(preferences, 2564, { names: { 10: 'การต่อต้านการทุจริต' } }));
    const own = await colourScores(TODAY);
    expect(own).toMatchObject({ ok: false, code: 'scoreOutOfRange' });
    expect(sayOutcome(own, th)).toContain('ที่ 10 การต่อต้านการทุจริต');
    await choose((preferences) =>
      withRules(withRules(preferences, 2564, undefined), 2565, { names: { 10: 'การต่อต้านการทุจริต' } }),
    );
    expect(sayOutcome(await colourScores(TODAY), th)).toContain('ที่ 10 การป้องกันการทุจริต');
  });

  it('answer the question about the two parts of EIT for all presses to come', async () => {
    await open(twoColumns.grid);
    await choose((preferences) => withEitParts(preferences, 'each'));
    const [assessment] = done(await colourScores(TODAY)).assessments;
    expect(assessment?.framework.eitParts).toMatchObject({ value: 'each', certainty: 'officer' });
    expect(assessment?.level).toBe('ผ่านดีเยี่ยม');
  });
});

describe('a damaged store in the workbook', () => {
  it('colours by the standard bands and says so at once', async () => {
    const { workbook } = await open(SCORES_2564);
    workbook.settings.set(
      SETTING_KEY,
      JSON.stringify(JSON.stringify({ version: 2, bands: { kind: 'own', bands: 5 }, include: 'weak' })),
    );
    const outcome = done(await colourScores(TODAY));
    expect(outcome.code).toBe('coloured');
    expect(errorFindings(outcome)).toContainEqual(
      expect.objectContaining({ code: 'settingsDamaged', data: { parts: 'bands' } }),
    );
    await choose((preferences) => preferences);
    expect(errorFindings(done(await colourScores(TODAY))).map(({ code }) => code)).not.toContain(
      'settingsDamaged',
    );
  });
});
