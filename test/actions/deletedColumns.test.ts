import { perform } from '../../src/actions/session';
import { putBackLast } from '../../src/actions/putBackLast';
import { updateStatus } from '../../src/actions/updateStatus';
import type { IsoDate } from '../../src/thai/IsoDate';
import { deleteColumns } from '../host/deleteRows';
import type { Host } from '../host/Host';
import { insertColumns } from '../host/insertRows';
import { loadCalculator } from '../host/loadCalculator';
import { plainTable } from '../host/plainTable';
import { cellKey } from '../host/Workbook';
import type { Sheet } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

const TODAY: IsoDate = '2022-06-15';
const SHEET = 'แผน 2565';
const PLAIN = [
  ['มาตรการ', 'ตัวชี้วัด', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'],
  ['จัดทำคู่มือ', 'การปฏิบัติหน้าที่', 'สำนักปลัด', 'ต.ค. - ธ.ค. 2564', 'แล้วเสร็จ'],
  ['จัดอบรม', 'การใช้อำนาจ', 'กองคลัง', 'ม.ค. - มี.ค. 2565', 'กำลังดำเนินการ'],
  ['ประชุม', 'การใช้อำนาจ', 'กองคลัง', 'ก.ย. 2565', ''],
];
/** A status and a due date that she keeps herself. */
const WITH_HERS = PLAIN.map((line, row) => [
  ...line.slice(0, 3),
  row === 0 ? 'สถานะ' : '',
  row === 0 ? 'กำหนดแล้วเสร็จ' : (line[3] ?? ''),
  line[4] ?? '',
]);

function sheetOf({ workbook }: Host): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new Error('no sheet');
  }
  return sheet;
}

function open(host: Host, grid: typeof PLAIN, form: 'native' | 'plain'): Sheet {
  host.replaceWorkbook(workbookOf(grid, SHEET));
  const sheet = sheetOf(host);
  const [heading = []] = grid;
  if (form === 'native') {
    const area = { row: 0, column: 0, rows: grid.length, columns: heading.length };
    sheet.tables.push(plainTable({ id: '{t}', name: 'ติดตาม', area, columns: [...heading] }));
  }
  return sheet;
}

function rowsOf(sheet: Sheet, first: number, columns: number): readonly (readonly unknown[])[] {
  return PLAIN.map((_, row) =>
    Array.from({ length: columns }, (__, c) => sheet.cells.get(cellKey(row, first + c))?.value ?? ''),
  );
}

const DONE = ['แล้วเสร็จ', 44561, ''];
const LATE = ['อยู่ระหว่างดำเนินการ', 44651, 'เกินกำหนด 76 วัน'];
const OPEN = ['', 44834, ''];

describe('one of our columns that she deleted', () => {
  const [STATUS, DUE, WARNING] = [0, 1, 2];
  it.each<[string, 'native' | 'plain', readonly number[], readonly number[]]>([
    ['the warnings', 'plain', [WARNING], [STATUS, DUE, WARNING]],
    ['the due dates', 'plain', [DUE], [STATUS, WARNING, DUE]],
    ['the statuses', 'plain', [STATUS], [DUE, WARNING, STATUS]],
    ['the warnings and the due dates', 'plain', [WARNING, DUE], [STATUS, DUE, WARNING]],
    ['the warnings', 'native', [WARNING], [STATUS, DUE, WARNING]],
    ['the due dates', 'native', [DUE], [STATUS, WARNING, DUE]],
  ])('%s of a %s table: the others are used on, it comes again, once', async (_, form, deleted, order) => {
    const host = await useHost();
    const sheet = open(host, PLAIN, form);
    done(await updateStatus(TODAY));
    for (const column of deleted) {
      deleteColumns(host.workbook, sheet, 5 + column);
    }
    host.recalculate();
    const before = pictureOf(host.workbook);
    done(await perform('updateStatus', () => updateStatus(TODAY)));
    const words = ['สถานะ', 'กำหนดแล้วเสร็จ', 'การเตือน'];
    const wanted = [words, DONE, LATE, OPEN].map((line) => order.map((column) => line[column]));
    loadCalculator().recalculate(host.workbook, TODAY);
    expect(rowsOf(sheet, 5, 3)).toEqual(wanted);
    host.recalculate();
    expect(rowsOf(sheet, 8, 3).flat().join('')).toBe('');
    expect(done(await updateStatus(TODAY)).code).toBe('statusUpToDate');
    done(await perform('putBack', putBackLast));
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('never takes her own column of the same name in its stead', async () => {
    const host = await useHost();
    const sheet = open(host, WITH_HERS, 'plain');
    done(await updateStatus(TODAY));
    const hers = rowsOf(sheet, 0, 6);
    deleteColumns(host.workbook, sheet, 7);
    host.recalculate();
    done(await updateStatus(TODAY));
    expect(rowsOf(sheet, 0, 6)).toEqual(hers);
    expect(rowsOf(sheet, 6, 4)[0]).toEqual(['สถานะ (ITA)', 'การเตือน', 'กำหนดแล้วเสร็จ (ITA)', '']);
  });

  it('is refused where something of hers stands in its new place', async () => {
    const host = await useHost();
    const sheet = open(host, PLAIN, 'plain');
    done(await updateStatus(TODAY));
    deleteColumns(host.workbook, sheet, 7);
    insertColumns(host.workbook, sheet, 7);
    host.officer.type(SHEET, 'H3', 'บันทึกของฉัน');
    expect(await updateStatus(TODAY)).toMatchObject({ ok: false, code: 'cellsInTheWay' });
  });
});
