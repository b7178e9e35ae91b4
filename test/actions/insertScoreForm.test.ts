import fc from 'fast-check';
import { colourScores } from '../../src/actions/colourScores';
import { insertMeasures } from '../../src/actions/insertMeasures';
import { insertScoreForm } from '../../src/actions/insertScoreForm';
import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { SETTING_KEY } from '../../src/excel/readSheet';
import { DEFAULT_PREFERENCES, withSheetChoice, writePreferences } from '../../src/actions/preferences';
import { assess } from '../../src/ita/assess';
import { frameworkOf } from '../../src/ita/frameworkOf';
import { INDICATORS } from '../../src/ita/Indicator';
import { INSTRUMENTS } from '../../src/ita/Instrument';
import { cellAddress } from '../../src/sheets/address';
import { FORM_COLUMNS, scoreFormLines } from '../../src/sheets/scoreFormLines';
import type { FiscalYear } from '../../src/thai/FiscalYear';
import type { IsoDate } from '../../src/thai/IsoDate';
import type { Host } from '../host/Host';
import { cellKey, emptyWorkbook } from '../host/Workbook';
import type { Sheet, Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { mend, useHost } from './useHost';

const TODAY: IsoDate = '2026-11-21';
const YEARS: readonly FiscalYear[] = [2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570];

async function open(workbook: Workbook) {
  const host = await useHost();
  host.replaceWorkbook(workbook);
  return host;
}

/** A workbook in which the officer chose a year for its first sheet. */
function workbookOfYear(year: FiscalYear): Workbook {
  const workbook = emptyWorkbook('ITA');
  const choice = withSheetChoice(DEFAULT_PREFERENCES, workbook.sheets[0]?.id ?? '', { fiscalYear: year });
  workbook.settings.set(SETTING_KEY, JSON.stringify(writePreferences(choice)));
  return workbook;
}

function sheetOf(workbook: Workbook, name = 'ITA'): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  return sheet;
}

/** Where the form of a year has its figures. */
function placesOf(year: FiscalYear) {
  const lines = scoreFormLines(frameworkOf(year));
  const row = (wanted: (line: (typeof lines)[number]) => boolean) => lines.find(wanted)?.row ?? -1;
  return {
    indicator: (number: number) => row((line) => line.kind === 'indicator' && line.indicator === number),
    instrument: (name: string) => row((line) => line.kind === 'instrument' && line.instrument === name),
    part: (part: number) => row((line) => line.kind === 'part' && line.part === part),
    total: row(({ kind }) => kind === 'total'),
    level: row(({ kind }) => kind === 'level'),
  };
}

const score = (row: number) => cellAddress({ row, column: FORM_COLUMNS.score });

/** A score as it may be typed: with up to four decimals, often just beside a line or exactly between two hundredths. */
const points = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 10_000),
  fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
  fc.integer({ min: 0, max: 9_999 }).map((value) => (value * 10 + 5) / 1000),
  fc.integer({ min: 8_400, max: 10_000 }).map((value) => value / 100),
  fc.constantFrom(
    0,
    50,
    55,
    69.994,
    69.995,
    70,
    79.995,
    80,
    84.994,
    84.995,
    85,
    89.995,
    90,
    94.994,
    94.995,
    95,
    95.004,
    95.005,
    100,
  ),
);

/** Where no score is over 20 they are not out of 100 by the look of them, and refused. */
const isOutOf100 = (scores: readonly (number | undefined)[]): boolean =>
  scores.some((each) => each !== undefined && each > 20);

describe('where the form goes', () => {
  it('is the open sheet when nothing stands on it', async () => {
    const { workbook } = await open(emptyWorkbook('ITA'));
    const outcome = done(await insertScoreForm(TODAY));
    expect(outcome).toMatchObject({ code: 'formInsertedHere', data: { sheet: 'ITA', year: 2569 } });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['ITA']);
  });

  it('is a sheet of its own after the open one when something stands there, and nothing of hers changes', async () => {
    const { workbook } = await open(workbookOf([['บันทึก', 5]]));
    const before = sheetOf(workbook);
    const cells = [...before.cells];
    expect(done(await insertScoreForm(TODAY)).code).toBe('formInserted');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['ITA', 'คะแนน ITA 2569']);
    expect([...before.cells]).toEqual(cells);
  });

  it('has a number behind its name when she has a sheet of that name', async () => {
    const { workbook } = await open(workbookOf([['ของฉัน']], 'คะแนน ITA 2569'));
    done(await insertScoreForm(TODAY));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['คะแนน ITA 2569', 'คะแนน ITA 2569 (2)']);
  });

  it.each([
    ['2026-07-31', 2568],
    ['2026-08-01', 2569],
    ['2026-12-31', 2569],
    ['2027-03-18', 2569],
  ] as const)('on %s it is of the newest year whose results are out', async (today, year) => {
    await open(emptyWorkbook('ITA'));
    expect(done(await insertScoreForm(today)).data.year).toBe(year);
  });

  it('is of the year that she chose', async () => {
    await open(workbookOfYear(2564));
    expect(done(await insertScoreForm(TODAY)).data.year).toBe(2564);
  });
});

describe('pressed again', () => {
  it.each([
    ['an empty sheet', () => emptyWorkbook('ITA')],
    ['a sheet of hers', () => workbookOf([['บันทึก', 5]])],
  ])('on %s it shows the form that is there, and nothing else', async (_, make) => {
    const { workbook } = await open(make());
    done(await insertScoreForm(TODAY));
    const once = pictureOf(workbook);
    expect(done(await insertScoreForm(TODAY))).toMatchObject({ code: 'formAlreadyThere', edits: 0 });
    expect(pictureOf(workbook)).toEqual(once);
  });

  it('from another sheet it leads to the form, whatever its sheet is called by now', async () => {
    const host = await open(workbookOf([['บันทึก', 5]]));
    done(await insertScoreForm(TODAY));
    host.officer.renameSheet('คะแนน ITA 2569', 'กรอกแล้ว');
    host.officer.activate('ITA');
    expect(done(await insertScoreForm(TODAY)).data).toEqual({ sheet: 'กรอกแล้ว', year: 2569 });
    expect(host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId)?.name).toBe('กรอกแล้ว');
  });

  it('after she deleted the form it makes a new one', async () => {
    const host = await open(workbookOf([['บันทึก', 5]]));
    done(await insertScoreForm(TODAY));
    host.officer.deleteSheet('คะแนน ITA 2569');
    expect(done(await insertScoreForm(TODAY)).code).toBe('formInserted');
    host.officer.activate('ITA');
    expect(done(await insertScoreForm(TODAY)).code).toBe('formAlreadyThere');
  });
});

describe('put back', () => {
  it.each([
    ['an empty sheet', () => emptyWorkbook('ITA')],
    ['a sheet of hers', () => workbookOf([['บันทึก', 5]])],
  ])('on %s everything is as before', async (_, make) => {
    const { workbook } = await open(make());
    const before = pictureOf(workbook);
    await perform('insertScoreForm', () => insertScoreForm(TODAY));
    expect(pictureOf(workbook)).not.toEqual(before);
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(workbook)).toEqual(before);
  });

  it.each([
    ['an empty sheet', () => emptyWorkbook('ITA'), 'ITA'],
    ['a sheet of hers', () => workbookOf([['บันทึก', 5]]), 'คะแนน ITA 2569'],
  ])('on %s a score that she typed stays', async (_, make, sheet) => {
    const host = await open(make());
    await perform('insertScoreForm', () => insertScoreForm(TODAY));
    host.officer.type(sheet, score(placesOf(2569).indicator(1)), '88.5');
    expect(done(await perform('putBack', putBackLast))).toMatchObject({
      code: 'putBackPartly',
      data: { kept: 1 },
    });
    expect(sheetOf(host.workbook, sheet).cells.get(cellKey(placesOf(2569).indicator(1), 3))?.value).toBe(
      88.5,
    );
  });

  it.each([
    ['an empty sheet', () => emptyWorkbook('ITA')],
    ['a sheet of hers', () => workbookOf([['บันทึก', 5]])],
  ])('a failure in the middle of writing on %s leaves nothing behind', async (_, make) => {
    const host = await open(make());
    host.resetStats();
    done(await insertScoreForm(TODAY));
    const { roundTrips } = host.stats;
    for (const atAction of [1, 5, 10, 40, 150, 300]) {
      host.replaceWorkbook(make());
      const before = pictureOf(host.workbook);
      host.faults.failRequest = { nth: roundTrips, atAction };
      const outcome = await insertScoreForm(TODAY);
      mend(host);
      expect(outcome).toMatchObject({ ok: false, code: 'failedAndPutBack' });
      expect(pictureOf(host.workbook)).toEqual(before);
    }
  });

  it('costs four round trips, and little more to be shown again', async () => {
    const host = await open(emptyWorkbook('ITA'));
    host.resetStats();
    done(await insertScoreForm(TODAY));
    expect(host.stats.roundTrips).toBeLessThanOrEqual(4);
    expect(host.stats.largestRequest).toBeLessThan(4_000_000);
  });
});

describe('what stands in the way', () => {
  it.each([
    ['a cell is being edited', (host: Host) => void (host.faults.cellEditing = true), 'cellEditing'],
    ['the file is read-only', (host: Host) => void (host.faults.readOnly = true), 'readOnly'],
    [
      'the workbook takes no new sheet',
      (host: Host) => void (host.workbook.structureProtected = true),
      'protectedWorkbook',
    ],
  ])('%s: nothing changes', async (_, spoil, code) => {
    const host = await open(workbookOf([['บันทึก', 5]]));
    spoil(host);
    const before = pictureOf(host.workbook);
    const outcome = await insertScoreForm(TODAY);
    mend(host);
    expect(outcome).toMatchObject({ ok: false, code });
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('is no form on a sheet that only looks empty: what she formatted stays as it is', async () => {
    const workbook = emptyWorkbook('ITA');
    workbook.sheets[0]?.cells.set(cellKey(3, 3), { style: { fill: { pattern: 'solid', color: '#FFFF00' } } });
    await open(workbook);
    expect(done(await insertScoreForm(TODAY)).code).toBe('formInserted');
  });
});

describe('what may be typed', () => {
  it('are numbers from 0 to 100, with a word in Thai before and after', async () => {
    const { workbook } = await open(emptyWorkbook('ITA'));
    done(await insertScoreForm(TODAY));
    const { validations } = sheetOf(workbook);
    expect(validations.length).toBeGreaterThan(0);
    for (const { rule, prompt, errorAlert } of validations) {
      expect(rule).toEqual({ kind: 'other', type: 'decimal', operator: 'between', formulas: ['0', '100'] });
      expect(prompt?.message).toMatch(/0 ถึง 100/);
      expect(errorAlert).toMatchObject({ show: true, style: 'stop' });
      expect((prompt?.title ?? '').length).toBeLessThanOrEqual(32);
      expect((errorAlert?.message ?? '').length).toBeLessThanOrEqual(225);
    }
    const covered = new Set(
      validations.flatMap(({ areas }) =>
        areas.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)),
      ),
    );
    expect(INDICATORS.every(({ number }) => covered.has(placesOf(2569).indicator(number)))).toBe(true);
  });
});

/** Types scores (and the two parts) into the form of a year and gives what it shows. */
async function filled(
  year: FiscalYear,
  scores: readonly (number | undefined)[],
  parts: readonly (number | undefined)[] = [],
) {
  const host = await open(workbookOfYear(year));
  done(await insertScoreForm(TODAY));
  const places = placesOf(year);
  scores.forEach((value, index) => {
    if (value !== undefined) {
      host.officer.type('ITA', score(places.indicator(index + 1)), String(value));
    }
  });
  parts.forEach((value, index) => {
    if (value !== undefined && places.part(index + 1) >= 0) {
      host.officer.type('ITA', score(places.part(index + 1)), String(value));
    }
  });
  const at = (row: number, column: number) =>
    sheetOf(host.workbook).cells.get(cellKey(row, column))?.value ?? '';
  return { host, places, at };
}

/** The same scores judged by our own rules, without any figure typed beside them. */
function judged(
  year: FiscalYear,
  scores: readonly (number | undefined)[],
  parts: readonly (number | undefined)[],
) {
  const [one, two] = parts;
  return assess({
    fiscalYear: year,
    scores: scores.flatMap((value, index) => {
      const indicator = INDICATORS[index]?.number;
      return value === undefined || indicator === undefined ? [] : [{ indicator, points: value, at: index }];
    }),
    typed: {
      instruments: {},
      ...(one === undefined && two === undefined
        ? {}
        : {
            eitParts: [
              one === undefined ? undefined : { points: one, at: 0 },
              two === undefined ? undefined : { points: two, at: 0 },
            ],
          }),
    },
  });
}

/** Half-up to two decimals, as a figure is shown. */
function shown(value: number | undefined): number | '' {
  return value === undefined ? '' : Math.floor(value * 100 + 0.5 + 1e-7) / 100;
}

async function agrees(
  year: FiscalYear,
  scores: readonly (number | undefined)[],
  parts: readonly (number | undefined)[] = [],
) {
  const { at, places } = await filled(year, scores, parts);
  const ours = judged(year, scores, parts);
  for (const { instrument } of INSTRUMENTS) {
    expect(at(places.instrument(instrument), FORM_COLUMNS.score)).toBe(shown(ours.instruments[instrument]));
  }
  expect(at(places.total, FORM_COLUMNS.score)).toBe(ours.totalRounded ?? '');
  expect(at(places.level, FORM_COLUMNS.score)).toBe(ours.level ?? '');
  for (const { number } of INDICATORS) {
    const own = ours.indicators.find((each) => each.number === number);
    const row = places.indicator(number);
    expect(at(row, FORM_COLUMNS.gap)).toBe(own?.gap ?? '');
    expect(at(row, FORM_COLUMNS.group)).toBe(
      own === undefined ? '' : `${own.group.symbol} ${own.group.word}`,
    );
  }
}

describe.each(YEARS)('the form of %d', (year) => {
  it('shows what our own rules give, to the last digit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(points, { minLength: 10, maxLength: 10 }).filter(isOutOf100),
        fc.option(fc.tuple(points, points), { nil: [] as const }),
        (scores, parts) => agrees(year, scores, parts),
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it('shows no total and no level while a score is missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(points, { nil: undefined }), { minLength: 10, maxLength: 10 }).filter(isOutOf100),
        (scores) => agrees(year, scores),
      ),
      { numRuns: 10 },
    );
    await agrees(year, []);
  }, 60_000);

  it.each([
    ['just under 85', 84.994],
    ['rounded up to 85', 84.995],
    ['just under 95', 94.994],
    ['rounded up to 95', 94.995],
    ['at 95', 95],
    ['zero', 0],
    ['full', 100],
  ])('judges scores %s as our rules do', async (_, value) => {
    await agrees(
      year,
      Array.from({ length: 10 }, () => value),
    );
  });

  it('is read back exactly, coloured already, and ready for measures', async () => {
    const scores = [88.125, 92.5, 79.99, 95.01, 100, 85, 84.995, 61.3, 90, 80];
    const { host } = await filled(year, scores);
    const once = pictureOf(host.workbook);
    const outcome = done(await colourScores(TODAY));
    expect(outcome.code).toBe('alreadyColoured');
    expect(pictureOf(host.workbook)).toEqual(once);
    const [assessment, another] = outcome.assessments;
    expect(another).toBeUndefined();
    expect(assessment?.fiscalYear).toBe(year);
    expect(assessment?.indicators.map(({ points: value }) => value)).toEqual(scores);
    expect(assessment?.totalRounded).toBe(judged(year, scores, []).totalRounded);
    expect(assessment?.level).toBe(judged(year, scores, []).level);
    expect((assessment?.findings ?? []).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(done(await insertMeasures(TODAY)).data.year).toBe(year + 1);
  });
});

describe('a form that is filled in part', () => {
  it('keeps its rules and words when the scores are coloured', async () => {
    const { host, places, at } = await filled(2568, [88, 92]);
    const once = pictureOf(host.workbook);
    expect(done(await colourScores(TODAY)).code).toBe('alreadyColoured');
    expect(pictureOf(host.workbook)).toEqual(once);
    host.officer.type('ITA', score(places.indicator(9)), '70');
    expect(at(places.indicator(9), FORM_COLUMNS.group)).toBe('▼ แก้ไขเร่งด่วน');
  });

  it('takes the agency and another title without harm', async () => {
    const scores = [88, 92, 79.99, 95.01, 100, 85, 84, 61.3, 90, 80];
    const { host } = await filled(2569, scores);
    host.officer.type('ITA', 'B3', 'เทศบาลตำบลตัวอย่าง');
    host.officer.type('ITA', 'A2', 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗');
    const sheetId = host.workbook.sheets[0]?.id ?? '';
    host.workbook.settings.set(
      SETTING_KEY,
      JSON.stringify(writePreferences({ ...DEFAULT_PREFERENCES, sheets: { [sheetId]: {} } })),
    );
    const [assessment] = done(await colourScores(TODAY)).assessments;
    expect(assessment).toMatchObject({ fiscalYear: 2567, agency: 'เทศบาลตำบลตัวอย่าง' });
    expect(assessment?.totalRounded).toBe(judged(2567, scores, []).totalRounded);
  });
});

describe('the two parts of the external survey', () => {
  const scores = [96, 96, 96, 96, 96, 96, 96, 96, 96, 96];

  it('say which level they would give, where the rule is open', async () => {
    const { at, places } = await filled(2568, scores, [97, 94]);
    expect(at(places.level, FORM_COLUMNS.score)).toBe('ผ่านดีเยี่ยม');
    expect(at(places.level + 2, FORM_COLUMNS.indicator)).toContain('ผ่านดี ');
  });

  it('are read back as the parts', async () => {
    await filled(2568, scores, [97, 95]);
    const [assessment] = done(await colourScores(TODAY)).assessments;
    expect(assessment?.typed.eitParts?.map((part) => part?.points)).toEqual([97, 95]);
  });
});
