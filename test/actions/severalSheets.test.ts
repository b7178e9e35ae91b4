import { carryOver } from '../../src/actions/carryOver';
import { putBackLast } from '../../src/actions/putBackLast';
import { readPane } from '../../src/actions/readPane';
import type { PaneTracking } from '../../src/actions/readPane';
import { perform } from '../../src/actions/session';
import { updateAllStatus } from '../../src/actions/updateAllStatus';
import { setStatus, updateStatus } from '../../src/actions/updateStatus';
import { writeReport } from '../../src/actions/writeReport';
import { NO_DETAILS, readSheet } from '../../src/excel/readSheet';
import { th } from '../../src/i18n/th';
import { sayOutcome } from '../../src/i18n/sayOutcome';
import { workbookTracking } from '../../src/taskpane/workbookTracking';
import tracking2565 from '../fixtures/cases/tracking-2565-report.json';
import type { IsoDate } from '../../src/thai/IsoDate';
import type { Host } from '../host/Host';
import { cellKey, emptyWorkbook } from '../host/Workbook';
import type { Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

const TODAY = '2022-06-15';
const HEADING = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'];
const CLERKS = [
  HEADING,
  ['จัดทำคู่มือ', 'สำนักปลัด', 'ม.ค. 2565', 'แล้วเสร็จ'],
  ['ประกาศนโยบาย', 'สำนักปลัด', 'พ.ค. 2565', 'กำลังดำเนินการ'],
];
const FINANCE = [
  ['มาตรการของกองคลัง ปีงบประมาณ พ.ศ. 2565', '', '', ''],
  HEADING,
  ['จัดอบรม', 'กองคลัง', 'ก.ย. 2565', 'ดำเนินการต่อเนื่อง'],
];
const NOTES = [['บันทึก'], ['ประชุมวันจันทร์']];

type Rows = readonly (readonly string[])[];

function bookOf(...sheets: readonly (readonly [string, Rows])[]): Workbook {
  const [first, ...others] = sheets.map(([name, rows]) => workbookOf(rows, name));
  const workbook = first ?? emptyWorkbook();
  others.forEach((other, index) => {
    const [sheet] = other.sheets;
    if (sheet !== undefined) {
      workbook.sheets.push({ ...sheet, id: `{s${String(index)}}` });
    }
  });
  return workbook;
}

async function open(...sheets: readonly (readonly [string, Rows])[]): Promise<Host> {
  const host = await useHost();
  host.replaceWorkbook(bookOf(...sheets));
  host.resetStats();
  return host;
}

async function tracked(): Promise<PaneTracking> {
  const reading = await readPane(TODAY);
  if ('ok' in reading || 'kind' in reading) {
    throw new Error('not read');
  }
  return reading.tracking;
}

const OFFICE = [
  ['สำนักปลัด', CLERKS],
  ['กองคลัง', FINANCE],
  ['บันทึก', NOTES],
] as const;

/** Her plan with a sheet so large that it is not looked into: a number far right and far down. */
async function openBesideLarge(...sheets: readonly (readonly [string, Rows])[]): Promise<Host> {
  const host = await open(...sheets, ['ฐานข้อมูล', NOTES]);
  host.workbook.sheets.at(-1)?.cells.set(cellKey(5_000, 10), { value: 1 });
  return host;
}

describe('a workbook with a measures table on each of several sheets', () => {
  it('is followed up as a whole: each sheet with its measures, its year and its cells', async () => {
    await open(...OFFICE);
    expect(await tracked()).toMatchObject({
      kind: 'read',
      sheet: 'สำนักปลัด',
      states: [{ status: 'done' }, { status: 'inProgress', warning: 'late' }],
      others: [
        {
          sheet: 'กองคลัง',
          fiscalYear: 2565,
          states: [{ status: 'continuous', at: { sheet: 'กองคลัง', row: 2, column: 0 } }],
        },
      ],
    });
  });

  it('is seen from a sheet without measures too', async () => {
    const host = await open(...OFFICE);
    host.officer.activate('บันทึก');
    const { kind, others = [] } = await tracked();
    expect([kind, others.map(({ sheet }) => sheet)]).toEqual(['none', ['สำนักปลัด', 'กองคลัง']]);
  });

  it('her choices in the status columns of the other sheets count', async () => {
    const host = await open(...OFFICE);
    host.officer.activate('กองคลัง');
    done(await updateStatus(TODAY));
    host.officer.type('กองคลัง', 'E3', 'ยกเลิก');
    host.officer.activate('สำนักปลัด');
    const { others = [] } = await tracked();
    expect(others[0]?.states).toMatchObject([{ status: 'cancelled', due: '2022-09-30' }]);
  });

  it('a report of ours does not count its measures once more', async () => {
    await open(...OFFICE);
    done(await writeReport(TODAY));
    const { kind, others = [] } = await tracked();
    expect([kind, others.map(({ sheet }) => sheet)]).toEqual(['none', ['สำนักปลัด', 'กองคลัง']]);
    expect(others.flatMap(({ states }) => states)).toHaveLength(3);
  });

  it('costs the same round trips with three sheets as with twelve', async () => {
    const cost = async (count: number) => {
      const more = Array.from({ length: count }, (_, index) => [`กอง ${String(index)}`, FINANCE] as const);
      const host = await open(['สำนักปลัด', CLERKS], ...more);
      const { others = [] } = await tracked();
      expect(others).toHaveLength(count);
      return host.stats.roundTrips;
    };
    expect(await cost(12)).toBe(await cost(3));
  });
});

describe('plans of several years', () => {
  it.each<{ when: string; today: IsoDate; year: number; measures: number }>([
    { when: 'the old year goes on', today: '2022-08-01', year: 2565, measures: 25 },
    { when: 'the new year has begun', today: '2022-10-05', year: 2566, measures: 10 },
    { when: 'both are over', today: '2026-11-21', year: 2565, measures: 25 },
  ])('a measure carried over counts once: $when', async ({ today, year, measures }) => {
    await open(['รายงาน 2565', tracking2565.grid], ['บันทึก', NOTES]);
    done(await carryOver('2022-08-01'));
    const reading = await readPane(today);
    const all = 'tracking' in reading ? workbookTracking(reading.tracking, today) : undefined;
    expect(all?.sheets.map((each) => each.fiscalYear).sort()).toEqual([2565, 2566]);
    expect(all?.fiscalYear).toBe(year);
    expect(all?.counted.flatMap(({ states }) => states)).toHaveLength(measures);
  });

  it('a sheet that names no year counts with the others, and claims none', async () => {
    const undated = [HEADING, ['จัดทำทะเบียน', 'กองช่าง', '', '']];
    await open(...OFFICE, ['กองช่าง', undated]);
    const all = workbookTracking(await tracked(), TODAY);
    expect(all).toMatchObject({ fiscalYear: 2565 });
    expect(all?.counted.map(({ sheet, yearIs }) => [sheet, yearIs])).toEqual([
      ['สำนักปลัด', undefined],
      ['กองคลัง', undefined],
      ['กองช่าง', 'assumed'],
    ]);
  });

  it('our plan in a plain range is of the year that it was made for, in the pane as in its report', async () => {
    const host = await open(...OFFICE);
    const formula = "='สำนักปลัด'!$A$1:$D$1";
    host.workbook.names.push({ name: 'ITA_Report_2566', formula, visible: false, comment: '' });
    expect(await tracked()).toMatchObject({ sheet: 'สำนักปลัด', fiscalYear: 2566 });
    // All her dates are of the year before.
    expect(await writeReport(TODAY)).toMatchObject({ ok: false, code: 'noMeasuresInRound' });
  });
});

describe('a sheet too large to look into', () => {
  it('is named where all sheets are followed up', async () => {
    await openBesideLarge(...OFFICE);
    expect(await tracked()).toMatchObject({ passedOver: ['ฐานข้อมูล'], others: [{ sheet: 'กองคลัง' }] });
  });

  it.each([
    ['several sheets', OFFICE],
    ['one sheet', [['สำนักปลัด', CLERKS]] as const],
  ])('is named where %s was brought up to date, each time', async (_, sheets) => {
    await openBesideLarge(...sheets);
    for (const outcome of [done(await updateAllStatus(TODAY)), done(await updateAllStatus(TODAY))]) {
      expect(outcome.data.passedOver).toBe('ฐานข้อมูล');
      expect(sayOutcome(outcome, th)).toContain('ไม่ได้อ่านแผ่นงาน ฐานข้อมูล เพราะมีเซลล์มากเกินไป');
    }
  });

  it('is not spoken of where it is the one that she sees', async () => {
    const host = await openBesideLarge(...OFFICE);
    host.officer.activate('ฐานข้อมูล');
    expect((await tracked()).passedOver).toBeUndefined();
  });
});

describe('one press for all sheets', () => {
  it('brings the columns of each up to date, twice as once, and is put back as one', async () => {
    const host = await open(...OFFICE);
    const before = pictureOf(host.workbook);
    const outcome = done(await perform('updateStatus', () => updateAllStatus(TODAY)));
    expect(outcome).toMatchObject({ code: 'allStatusUpdated', data: { count: 2, measures: 3, late: 1 } });
    const status = (sheet: number, row: number) =>
      host.workbook.sheets[sheet]?.cells.get(cellKey(row, 4))?.value;
    expect([status(0, 1), status(1, 2), status(2, 1)]).toEqual(['แล้วเสร็จ', 'ดำเนินการต่อเนื่อง', undefined]);
    const once = pictureOf(host.workbook);
    expect(done(await updateAllStatus(TODAY))).toMatchObject({ code: 'allStatusUpToDate', edits: 0 });
    expect(pictureOf(host.workbook)).toEqual(once);
    done(await perform('putBack', putBackLast));
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('names the sheets that could not be written, and writes the others', async () => {
    const host = await open(...OFFICE);
    const [first] = host.workbook.sheets;
    if (first !== undefined) {
      first.protection = { options: {} };
    }
    const outcome = done(await updateAllStatus(TODAY));
    expect(outcome).toMatchObject({
      code: 'someStatusUpdated',
      data: { count: 1, names: 'สำนักปลัด' },
    });
  });

  it('refuses, and writes nothing, where the other sheets can’t be read', async () => {
    const host = await open(...OFFICE);
    done(await updateAllStatus(TODAY));
    host.officer.type('สำนักปลัด', 'D3', 'แล้วเสร็จ');
    const before = pictureOf(host.workbook);
    host.resetStats();
    await readSheet(() => NO_DETAILS);
    host.faults.failRequest = { nth: host.stats.roundTrips + 1, atAction: 1 };
    expect(await updateAllStatus(TODAY)).toMatchObject({ ok: false, action: 'updateStatus' });
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('refuses where no sheet holds measures', async () => {
    await open(['บันทึก', NOTES]);
    expect(await updateAllStatus(TODAY)).toMatchObject({ ok: false, code: 'noMeasures' });
  });

  it('a status set for a measure of another sheet stands on that sheet', async () => {
    const host = await open(...OFFICE);
    done(await setStatus(TODAY, 'กองคลัง', [{ row: 2, measure: 'จัดอบรม' }], { status: 'done' }));
    expect(host.workbook.sheets[1]?.cells.get(cellKey(2, 4))?.value).toBe('แล้วเสร็จ');
    const { others = [] } = await tracked();
    expect(others[0]?.states[0]?.status).toBe('done');
  });
});
