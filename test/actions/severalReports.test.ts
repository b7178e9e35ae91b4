import { perform } from '../../src/actions/session';
import { putBackLast } from '../../src/actions/putBackLast';
import { writeReport } from '../../src/actions/writeReport';
import type { IsoDate } from '../../src/thai/IsoDate';
import type { Host } from '../host/Host';
import { renameSheet } from '../host/renameSheet';
import { sheetsOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

const SPRING: IsoDate = '2022-04-05';
const AUTUMN: IsoDate = '2022-10-05';
const HEADING = ['มาตรการ', 'ตัวชี้วัด', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'];
const SHEETS = {
  สำนักปลัด: [
    ['แผน ปีงบประมาณ พ.ศ. 2565'],
    HEADING,
    ['จัดทำคู่มือ', 'การปฏิบัติหน้าที่', 'สำนักปลัด', 'ม.ค. 2565', 'แล้วเสร็จ'],
  ],
  กองช่าง: [
    ['แผน ปีงบประมาณ พ.ศ. 2565'],
    HEADING,
    ['ประกาศนโยบาย', 'การใช้อำนาจ', 'กองช่าง', 'ก.พ. 2565', 'กำลังทำ'],
    ['จัดอบรม', 'การใช้อำนาจ', 'กองช่าง', 'ก.ย. 2565', ''],
  ],
};
const HALF = 'รายงาน 6 เดือน 2565';
const YEAR = 'รายงาน 12 เดือน 2565';

async function open(): Promise<Host> {
  const host = await useHost();
  host.replaceWorkbook(sheetsOf(SHEETS));
  return host;
}

const names = ({ workbook }: Host) => workbook.sheets.map(({ name }) => name);

/** Everything that stands on a sheet as text. */
function textsOn({ workbook }: Host, name: string): string {
  const sheet = workbook.sheets.find((each) => each.name === name);
  return [...(sheet?.cells.values() ?? [])]
    .map(({ value, formula }) => `${JSON.stringify(value)} ${formula ?? ''}`)
    .join('\n');
}

async function pressOn(host: Host, sheet: string, day: IsoDate) {
  host.officer.activate(sheet);
  return done(await perform('writeReport', () => writeReport(day)));
}

describe('measures on two sheets of one workbook', () => {
  it('have each a report of their own, which the other one never writes over', async () => {
    const host = await open();
    expect((await pressOn(host, 'สำนักปลัด', SPRING)).data.sheet).toBe(HALF);
    const first = textsOn(host, HALF);
    const other = await pressOn(host, 'กองช่าง', SPRING);
    expect(other).toMatchObject({ code: 'reportWritten', data: { sheet: `${HALF} กองช่าง` } });
    expect(textsOn(host, HALF)).toBe(first);
    expect(textsOn(host, `${HALF} กองช่าง`)).toContain('ประกาศนโยบาย');
  });

  it('pressed again each is up to date, on the measures and on the report', async () => {
    const host = await open();
    await pressOn(host, 'สำนักปลัด', SPRING);
    await pressOn(host, 'กองช่าง', SPRING);
    const once = pictureOf(host.workbook);
    for (const sheet of ['สำนักปลัด', 'กองช่าง', HALF, `${HALF} กองช่าง`]) {
      expect([sheet, (await pressOn(host, sheet, SPRING)).code]).toEqual([sheet, 'reportUpToDate']);
    }
    host.officer.activate(`${HALF} กองช่าง`);
    expect(pictureOf(host.workbook)).toEqual(once);
  });

  it('the report of the year compares itself with the first half of the same sheet', async () => {
    const host = await open();
    await pressOn(host, 'สำนักปลัด', SPRING);
    await pressOn(host, 'กองช่าง', AUTUMN);
    expect(names(host)).toContain(`${YEAR} กองช่าง`);
    expect(textsOn(host, `${YEAR} กองช่าง`)).not.toContain(`'${HALF}'`);
    await pressOn(host, 'สำนักปลัด', AUTUMN);
    expect(names(host)).toContain(YEAR);
    expect(textsOn(host, YEAR)).toContain(`'${HALF}'`);
  });

  it('a sheet under a new name keeps its report, and put back takes only the last one away', async () => {
    const host = await open();
    await pressOn(host, 'สำนักปลัด', SPRING);
    const before = names(host);
    await pressOn(host, 'กองช่าง', SPRING);
    done(await perform('putBack', putBackLast));
    expect(names(host)).toEqual(before);
    const [sheet] = host.workbook.sheets;
    if (sheet !== undefined) {
      renameSheet(host.workbook, sheet, 'งานของสำนักปลัด');
    }
    expect((await pressOn(host, 'งานของสำนักปลัด', SPRING)).code).toBe('reportUpToDate');
  });
});
