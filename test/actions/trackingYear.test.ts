import { setStatus, updateStatus } from '../../src/actions/updateStatus';
import { perform } from '../../src/actions/session';
import { putBackLast } from '../../src/actions/putBackLast';
import { isYearOver, warningOf } from '../../src/ita/Warning';
import type { MeasureState } from '../../src/sheets/planStatus';
import { daysBetween } from '../../src/thai/IsoDate';
import type { IsoDate } from '../../src/thai/IsoDate';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { plainTable } from '../host/plainTable';
import type { Host } from '../host/Host';
import { insertRows } from '../host/insertRows';
import { loadCalculator } from '../host/loadCalculator';
import { sortRows } from '../host/sortRows';
import { cellAt, cellKey } from '../host/Workbook';
import type { Sheet } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';
import { addDays } from '../thai/addDays';

const TODAY: IsoDate = '2022-06-15';
const REPORT = 'รายงาน 2565';
/** Columns of hers in the report. */
const HERS = 6;
const RIGHT = tracking.expect.rows;

function sheetOf({ workbook }: Host): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) {
    throw new Error('no sheet');
  }
  return sheet;
}

async function open(grid: readonly (readonly (string | number)[])[] = tracking.grid): Promise<Host> {
  const host = await useHost();
  host.replaceWorkbook(workbookOf(grid, REPORT));
  return host;
}

/** Every cell of hers with its look. */
function herCells(sheet: Sheet): readonly unknown[] {
  return [...sheet.cells]
    .map(([key, cell]) => ({ ...cellAt(key), cell }))
    .filter(({ column }) => column < HERS)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

const statusAndDue = ({ status, due }: Pick<MeasureState, 'status' | 'due'>) => `${status} ${String(due)}`;

/** The report as a native table: its 25 measures, each with its indicator in a column of its own. */
function nativeReport(): readonly (readonly string[])[] {
  return [tracking.grid[1] ?? [], ...RIGHT.map(({ row }) => tracking.grid[row] ?? [])];
}

/** What an officer may have done with the report before she presses. */
const REPORTS: readonly (readonly [string, () => Promise<Host>])[] = [
  ['as it is', () => open()],
  [
    'sorted within a group',
    async () => {
      const host = await open();
      sortRows(
        sheetOf(host),
        { row: 3, column: 0, rows: 3, columns: HERS },
        { column: 3, order: 'descending' },
      );
      return host;
    },
  ],
  [
    'filtered',
    async () => {
      const host = await open();
      const sheet = sheetOf(host);
      sheet.autoFilter = { area: { row: 1, column: 0, rows: 46, columns: HERS }, criteria: {} };
      sheet.rows.set(7, { hidden: true });
      sheet.rows.set(8, { hidden: true });
      return host;
    },
  ],
  [
    'made a native table',
    async () => {
      const rows = nativeReport();
      const host = await open(rows);
      sheetOf(host).tables.push(
        plainTable({
          id: '{t}',
          name: 'รายงานของฉัน',
          area: { row: 0, column: 0, rows: rows.length, columns: HERS },
          columns: [...(rows[0] ?? [])],
        }),
      );
      return host;
    },
  ],
  [
    'given two inserted rows and a second table below',
    async () => {
      const host = await open([
        ...tracking.grid,
        ['', '', '', '', '', ''],
        ['โครงการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'งบประมาณ', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'],
        ['โครงการอบรมจริยธรรม', 'กองการศึกษา', 'ส.ค. 2565', 5000, 'ยังไม่ดำเนินการ', ''],
      ]);
      insertRows(host.workbook, sheetOf(host), 9, 2);
      return host;
    },
  ],
];

describe.each(REPORTS)('the tracking report %s', (name, prepare) => {
  it('has 15 done, 7 in progress, 3 continuous and all due dates; pressed three times equals once; put back equals before', async () => {
    const host = await prepare();
    const before = pictureOf(host.workbook);
    const typed = structuredClone(herCells(sheetOf(host)));
    const first = done(await perform('updateStatus', () => updateStatus(TODAY)));
    const states = first.measures.filter(({ measure }) => measure !== 'โครงการอบรมจริยธรรม');
    const count = (status: string) => states.filter((state) => state.status === status).length;
    expect([count('done'), count('inProgress'), count('continuous')]).toEqual([15, 7, 3]);
    const right = RIGHT.map(({ status, due }) => `${status} ${due}`);
    expect(states.map(statusAndDue).sort()).toEqual([...right].sort());
    expect(herCells(sheetOf(host))).toEqual(typed);
    const once = pictureOf(host.workbook);
    done(await updateStatus(TODAY));
    expect(done(await updateStatus(TODAY)).code).toBe('statusUpToDate');
    expect(pictureOf(host.workbook)).toEqual(once);
    expect([name, done(await perform('putBack', putBackLast)).code]).toEqual([name, 'putBack']);
    expect(pictureOf(host.workbook)).toEqual(before);
  });
});

describe('our columns after only hers were sorted', () => {
  it('are back beside their measures after one press, which can be put back', async () => {
    const host = await open();
    const sheet = sheetOf(host);
    done(await updateStatus(TODAY));
    host.officer.type(REPORT, 'G4', 'ยกเลิก');
    done(await updateStatus(TODAY));
    sortRows(sheet, { row: 3, column: 0, rows: 3, columns: HERS }, { column: 0, order: 'descending' });
    const before = pictureOf(host.workbook);
    const outcome = done(await perform('updateStatus', () => updateStatus(TODAY)));
    expect(outcome.findings[0]).toMatchObject({ code: 'statusRealigned' });
    const first = tracking.grid[3]?.[0];
    const row = [3, 4, 5].find((each) => sheet.cells.get(cellKey(each, 0))?.value === first) ?? 0;
    expect(row).not.toBe(3);
    expect(sheet.cells.get(cellKey(row, HERS))?.value).toBe('ยกเลิก');
    expect(done(await updateStatus(TODAY)).code).toBe('statusUpToDate');
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(host.workbook)).toEqual(before);
  });
});

/** What the warning of a measure says on a day by our own computation. */
function sayWarning({ status, due }: MeasureState, today: IsoDate): string {
  if (isYearOver({ status, due, today })) {
    return 'สิ้นปีงบประมาณ โปรดสรุปผล';
  }
  const left = due === undefined ? 0 : daysBetween(today, due);
  switch (warningOf({ status, due, today })) {
    case 'none':
      return '';
    case 'late':
      return `เกินกำหนด ${String(-left)} วัน`;
    case 'dueSoon':
      return left === 0 ? 'ครบกำหนดวันนี้' : `ครบกำหนดใน ${String(left)} วัน`;
    case 'noDate':
      return 'ยังไม่กำหนดวันแล้วเสร็จ';
  }
}

describe('through the fiscal year', () => {
  it('the workbook warns on every boundary day as we do, without us', async () => {
    const host = await open();
    const sheet = sheetOf(host);
    const { measures } = done(await updateStatus('2021-10-01'));
    const open25 = measures.filter(({ status }) => status !== 'done');
    const boundaries = new Set<IsoDate>([
      '2021-10-01',
      '2021-12-31',
      '2022-01-01',
      '2022-03-31',
      '2022-04-01',
    ]);
    for (const { due } of open25) {
      for (const days of [-31, -30, -1, 0, 1]) {
        boundaries.add(addDays(due ?? TODAY, days));
      }
    }
    expect([...boundaries]).toContain('2022-09-30');
    expect([...boundaries]).toContain('2022-10-01');
    const calculator = loadCalculator();
    for (const day of boundaries) {
      calculator.recalculate(host.workbook, day);
      const shown = measures.map(({ at }) => sheet.cells.get(cellKey(at.row, HERS + 2))?.value ?? '');
      expect([day, ...shown]).toEqual([day, ...measures.map((state) => sayWarning(state, day))]);
    }
  });
});

describe('a status and a date set in the pane', () => {
  it('stand in our columns of the chosen rows, stay hers, and can be put back', async () => {
    const host = await open();
    const { measures } = done(await updateStatus(TODAY));
    const typed = structuredClone(herCells(sheetOf(host)));
    const chosen = [4, 5].map((index) => ({
      row: measures[index]?.at.row ?? 0,
      measure: measures[index]?.measure ?? '',
    }));
    const before = pictureOf(host.workbook);
    const outcome = done(
      await perform('setStatus', () =>
        setStatus(TODAY, REPORT, chosen, { status: 'cancelled', due: '2022-07-01' }),
      ),
    );
    expect(outcome).toMatchObject({ code: 'statusSet', data: { count: 2 } });
    const again = done(await updateStatus(TODAY));
    expect(again.code).toBe('statusUpToDate');
    expect([4, 5].map((index) => again.measures[index])).toMatchObject([
      { status: 'cancelled', due: '2022-07-01' },
      { status: 'cancelled', due: '2022-07-01' },
    ]);
    expect(herCells(sheetOf(host))).toEqual(typed);
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  it('follow a measure that was moved since, and are refused where it is gone', async () => {
    const host = await open();
    const { measures } = done(await updateStatus(TODAY));
    const [first] = measures;
    const chosen = [{ row: first?.at.row ?? 0, measure: first?.measure ?? '' }];
    insertRows(host.workbook, sheetOf(host), 2, 1);
    const moved = done(await setStatus(TODAY, REPORT, chosen, { status: 'cancelled' }));
    expect(moved.measures[0]).toMatchObject({ status: 'cancelled', at: { row: (first?.at.row ?? 0) + 1 } });
    const gone = await setStatus(TODAY, REPORT, [{ row: 3, measure: 'ไม่มีมาตรการนี้' }], { status: 'done' });
    expect(gone).toMatchObject({ ok: false, code: 'measureGone' });
  });
});
