import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { th } from '../../src/i18n/th';
import { bandInfo } from '../../src/ita/Band';
import { frameworkOf } from '../../src/ita/frameworkOf';
import { statusInfo } from '../../src/ita/Status';
import { cellAddress } from '../../src/sheets/address';
import { FORM_COLUMNS, scoreFormLines } from '../../src/sheets/scoreFormLines';
import { workbookOf } from '../actions/caseWorkbook';
import { pictureOf } from '../actions/pictureOf';
import type { Host } from '../host/Host';
import { cellKey, emptyWorkbook } from '../host/Workbook';
import type { Workbook } from '../host/Workbook';
import { expectedBands } from './expectedBands';
import type { ScoreCase } from './expectedBands';
import { readRow } from './readRow';
import { sheetNamed, shownFills, valueAt } from './sheetLooks';
import { useExcel } from './useExcel';

const open = useExcel();

const CASES: readonly ScoreCase[] = [mixed, inName, twoColumns];

/** What the sheet says of a continuous measure once its fiscal year is over. */
const YEAR_OVER = 'สิ้นปีงบประมาณ โปรดสรุปผล';
const YEARS_END = '2022-09-30';

const scores = () => workbookOf(twoColumns.grid);
const report = () => workbookOf(tracking.grid, 'รายงาน 2565');

/** The two-column sheet with one cell typed otherwise; row and column from 0. */
function scoresWith(row: number, column: number, value: string | number): Workbook {
  return workbookOf(
    twoColumns.grid.map((line, r) =>
      r === row ? line.map((each, c) => (c === column ? value : each)) : line,
    ),
  );
}

describe.each(CASES)('the buttons on the sheet $name, the pane closed', (score) => {
  it('colour every score by its band and nothing else, and clear it again without a trace', async () => {
    const excel = await open.excel(workbookOf(score.grid));
    const before = pictureOf(excel.host.workbook);
    expect(await excel.host.pressRibbon('colourScores')).toEqual({ status: 0 });

    const sheet = sheetNamed(excel, 'ITA');
    const fillAt = shownFills(excel, sheet);
    const bands = expectedBands(score);
    expect(bands.size).toBe(10);
    score.grid.forEach((line, row) => {
      line.forEach((typed, column) => {
        const band = bands.get(`${String(row)},${String(column)}`);
        expect(valueAt(sheet, row, column)).toBe(typed);
        expect([row, column, fillAt(row, column)]).toEqual([row, column, band && bandInfo(band).fill]);
      });
    });
    const once = pictureOf(excel.host.workbook);
    await excel.host.pressRibbon('colourScores');
    expect(pictureOf(excel.host.workbook)).toEqual(once);

    expect(await excel.host.pressRibbon('clearColours')).toEqual({ status: 0 });
    expect(pictureOf(excel.host.workbook)).toEqual(before);
    expect(excel.host.pane.requests).toEqual([]);
  });

  it('insert a measures table for all ten indicators in official order, two or more where the score is weak', async () => {
    const excel = await open.excel(workbookOf(score.grid));
    const before = pictureOf(excel.host.workbook);
    expect(await excel.host.pressRibbon('insertMeasures')).toEqual({ status: 0 });

    const own = { ...workbookOf(score.grid), sheets: [sheetNamed(excel, 'ITA')] };
    expect(pictureOf(own)).toEqual(before);
    const sheet = sheetNamed(excel, `มาตรการ ${String(score.expect.fiscalYear + 1)}`);
    const [table] = sheet.tables;
    expect(table?.columns).toEqual([
      'ตัวชี้วัด',
      'มาตรการ/แนวทาง',
      'วิธีการดำเนินการ',
      'ผู้รับผิดชอบ',
      'ระยะเวลาดำเนินการ',
      'การติดตามผล',
      'ผลการดำเนินการ',
      'สถานะ',
      'กำหนดแล้วเสร็จ',
      'การเตือน',
    ]);
    const { row: top, rows, column } = table?.area ?? { row: 0, rows: 0, column: 0 };
    const names = Array.from({ length: rows - 1 }, (_, index) =>
      String(valueAt(sheet, top + 1 + index, column)),
    );
    const official = Object.keys(score.expect.indicators);
    const order = names.map((name) => official.findIndex((indicator) => name.includes(indicator)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order)).toEqual(new Set(official.keys()));
    for (const weak of [...score.expect.bands.improve, ...score.expect.bands.urgent]) {
      expect(names.filter((name) => name.includes(weak)).length).toBeGreaterThanOrEqual(2);
    }
    expect(sheet.page).toMatchObject({ orientation: 'landscape', paperSize: 9, fit: { wide: 1 } });
    expect(excel.host.pane.requests).toEqual([]);
  });
});

describe.each(CASES)('the button that writes the analysis, on the sheet $name, the pane closed', (score) => {
  it('writes scores, level and two native charts on a sheet of its own, once', async () => {
    const excel = await open.excel(workbookOf(score.grid), { today: '2026-11-21' });
    const before = pictureOf(excel.host.workbook);
    expect(await excel.host.pressRibbon('writeAnalysis')).toEqual({ status: 0 });

    const own = { ...workbookOf(score.grid), sheets: [sheetNamed(excel, 'ITA')] };
    expect(pictureOf(own)).toEqual(before);
    const [sheet] = excel.host.workbook.sheets.filter(({ name }) => name !== 'ITA');
    expect(sheet?.name).toContain(String(score.expect.fiscalYear));
    expect(sheet?.charts).toHaveLength(2);
    const values = [...(sheet?.cells.values() ?? [])].map(({ value }) => value);
    for (const points of Object.values(score.expect.indicators)) expect(values).toContain(points);
    expect(values).toContain(score.expect.level);

    const once = pictureOf(excel.host.workbook);
    await excel.host.pressRibbon('writeAnalysis');
    expect(pictureOf(excel.host.workbook)).toEqual(once);
    expect(excel.host.pane.requests).toEqual([]);
  });
});

it('the button that inserts a score form makes one on an empty sheet, which adds up by itself, and does not make another', async () => {
  const excel = await open.excel(emptyWorkbook('ITA'), { today: '2026-11-21' });
  expect(await excel.host.pressRibbon('insertScoreForm')).toEqual({ status: 0 });
  const { workbook, officer, pane } = excel.host;
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['ITA']);
  const once = pictureOf(workbook);
  await excel.host.pressRibbon('insertScoreForm');
  expect(pictureOf(workbook)).toEqual(once);
  expect(pane.requests).toEqual([]);

  await excel.page.close();
  const lines = scoreFormLines(frameworkOf(2569));
  for (const line of lines)
    if (line.kind === 'indicator' || line.kind === 'part')
      officer.type('ITA', cellAddress({ row: line.row, column: FORM_COLUMNS.score }), '79.5');
  const total = lines.find(({ kind }) => kind === 'total')?.row ?? -1;
  const sheet = sheetNamed(excel, 'ITA');
  expect(valueAt(sheet, total, FORM_COLUMNS.score)).toBe(79.5);
  const first = lines.find(({ kind }) => kind === 'indicator')?.row ?? -1;
  expect(shownFills(excel, sheet)(first, FORM_COLUMNS.score)).toBe(bandInfo('urgent').fill);
});

it('a coloured two-column sheet says each band in words too, and a corrected score recolours itself without the add-in', async () => {
  const excel = await open.excel(scores());
  await excel.host.pressRibbon('colourScores');
  const sheet = sheetNamed(excel, 'ITA');
  for (const [place, band] of expectedBands(twoColumns)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    expect(valueAt(sheet, row, column + 1)).toContain(bandInfo(band).word);
  }
  expect(valueAt(sheet, 9, 2)).toBe('กลุ่มคะแนน');
  await excel.page.close();
  excel.host.officer.type('ITA', 'B12', '79.99');
  expect(shownFills(excel, sheet)(11, 1)).toBe(bandInfo('urgent').fill);
  expect(valueAt(sheet, 11, 2)).toContain(bandInfo('urgent').word);
});

describe('the button that updates the status, on the report of an officer', () => {
  it('writes status, due date and warning as the right answers say, and the warnings go on by themselves', async () => {
    const excel = await open.excel(report(), { today: '2022-06-15' });
    expect(await excel.host.pressRibbon('updateStatus')).toEqual({ status: 0 });
    const sheet = sheetNamed(excel, 'รายงาน 2565');
    tracking.grid.forEach((line, row) => {
      line.forEach((typed, column) => {
        expect(valueAt(sheet, row, column)).toBe(typed);
      });
    });
    const expected = tracking.expect.rows.map(({ row, status, due }) => ({ row, status, due }));
    const words = Object.fromEntries(
      (['notStarted', 'inProgress', 'done', 'continuous', 'cancelled'] as const).map((status) => [
        statusInfo(status).word,
        status,
      ]),
    );
    expect(expected.map(({ row }) => readRow(sheet, row, words))).toEqual(expected);
    for (const [day, warnings] of Object.entries(tracking.expect.warnings)) {
      excel.host.today = day;
      excel.host.recalculate();
      const shown = expected.flatMap(({ row }) => {
        const text = String(valueAt(sheet, row, 8));
        if (text === '' || text === YEAR_OVER) return [];
        return [[String(row), text.startsWith('เกินกำหนด') ? 'late' : 'dueSoon']];
      });
      // What goes on all year is summed up when the year is over, and never late.
      const toSumUp = expected.flatMap(({ row }) => (valueAt(sheet, row, 8) === YEAR_OVER ? [row] : []));
      const continuous = expected.flatMap(({ row, status }) => (status === 'continuous' ? [row] : []));
      expect([day, toSumUp]).toEqual([day, day > YEARS_END ? continuous : []]);
      expect([day, Object.fromEntries(shown)]).toEqual([day, warnings]);
    }
    expect(excel.host.pane.requests).toEqual([]);
  });

  it('keeps the status that the officer chose herself, and changes nothing at the second press', async () => {
    const excel = await open.excel(report(), { today: '2022-06-15' });
    await excel.host.pressRibbon('updateStatus');
    excel.host.officer.type('รายงาน 2565', 'G9', statusInfo('cancelled').word);
    await excel.host.pressRibbon('updateStatus');
    const once = pictureOf(excel.host.workbook);
    expect(valueAt(sheetNamed(excel, 'รายงาน 2565'), 8, 6)).toBe(statusInfo('cancelled').word);
    await excel.host.pressRibbon('updateStatus');
    expect(pictureOf(excel.host.workbook)).toEqual(once);
  });
});

it('what a button did waits in the pane as one sentence, and can be put back there', async () => {
  const excel = await open.excel(scores());
  const before = pictureOf(excel.host.workbook);
  await excel.host.pressRibbon('colourScores');
  expect(excel.host.pane).toEqual({ state: 'Background', requests: [] });
  excel.host.showPane('Visible');
  const said = excel.pane.getByRole('status', { name: th.pane.result });
  await said.getByText(/ระบายสีคะแนน 10 เซลล์/u).waitFor();
  await said.getByRole('button', { name: th.pane.buttons.putBack }).click();
  await said.getByText(/^คืนค่าเดิม/u).waitFor();
  expect(pictureOf(excel.host.workbook)).toEqual(before);
});

interface Refusal {
  readonly what: string;
  readonly button: string;
  readonly workbook: () => Workbook;
  readonly prepare?: (host: Host) => void;
  /** What the sentence names, besides the way out. */
  readonly says: RegExp;
}

const REFUSALS: readonly Refusal[] = [
  {
    what: 'a sheet without scores',
    button: 'insertMeasures',
    workbook: () => workbookOf([['รายการวัสดุ', 12]]),
    says: /ไม่พบคะแนน/u,
  },
  {
    what: 'an empty sheet',
    button: 'writeAnalysis',
    workbook: () => emptyWorkbook(),
    says: /ยังว่างอยู่/u,
  },
  { what: 'a sheet without measures', button: 'updateStatus', workbook: scores, says: /ไม่พบตารางมาตรการ/u },
  {
    what: '763.9 for a score',
    button: 'colourScores',
    workbook: () => scoresWith(11, 1, 763.9),
    says: /'ITA'!B12.*763\.9/u,
  },
  {
    what: 'two years in the heading',
    button: 'insertMeasures',
    workbook: () => scoresWith(0, 0, 'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 - 2568'),
    says: /'ITA'!A1.*ปี/u,
  },
  {
    what: 'a note where the status columns have to stand',
    button: 'updateStatus',
    workbook: () => {
      const workbook = report();
      workbook.sheets[0]?.cells.set(cellKey(9, 7), { value: 'หมายเหตุ' });
      return workbook;
    },
    says: /'รายงาน 2565'!H10/u,
  },
  {
    what: 'a protected sheet',
    button: 'colourScores',
    workbook: scores,
    prepare: ({ workbook: { sheets } }) => {
      for (const sheet of sheets) sheet.protection = { options: {} };
    },
    says: /ป้องกัน/u,
  },
  {
    what: 'two selected areas',
    button: 'clearColours',
    workbook: scores,
    prepare: (host) => {
      host.officer.select('ITA', 'A1:A2', 'C4');
    },
    says: /หลายส่วน/u,
  },
];

describe('a button that refuses opens the pane, says why and the way out in one sentence, and changes nothing', () => {
  it.each(REFUSALS)('$what: $button', async ({ button, workbook, prepare, says }) => {
    const excel = await open.excel(workbook(), {
      today: '2022-06-15',
      ...(prepare === undefined ? {} : { prepare }),
    });
    const before = pictureOf(excel.host.workbook);
    expect(await excel.host.pressRibbon(button)).toEqual({ status: 0 });
    expect(excel.host.pane).toEqual({ state: 'Visible', requests: ['Visible'] });
    const said = excel.pane.getByRole('status', { name: th.pane.result });
    await said.getByText(/โปรด|กรุณา/u).waitFor();
    expect(await said.innerText()).toMatch(says);
    expect(pictureOf(excel.host.workbook)).toEqual(before);
  });

  it('a cell that is being edited: the button answers at once, and works when she is done', async () => {
    const excel = await open.excel(scores());
    await excel.pane.getByText('97.73').waitFor({ state: 'attached' });
    excel.host.faults.cellEditing = true;
    expect(await excel.host.pressRibbon('colourScores')).toEqual({ status: 0 });
    expect(excel.host.pane.state).toBe('Visible');
    const said = excel.pane.getByRole('status', { name: th.pane.result });
    await said.getByText(/Enter/u).waitFor();
    excel.host.faults.cellEditing = false;
    await excel.host.pressRibbon('colourScores');
    expect(shownFills(excel, sheetNamed(excel, 'ITA'))(11, 1)).toBe(bandInfo('strength').fill);
  });
});

it('scores with an error in them are coloured, and the pane opens to say what is wrong', async () => {
  const excel = await open.excel(scoresWith(1, 1, 79.73));
  await excel.host.pressRibbon('colourScores');
  expect(excel.host.pane.requests).toEqual(['Visible']);
  const said = excel.pane.getByRole('status', { name: th.pane.result });
  await said.getByText(/79\.73/u).waitFor();
  expect(await said.innerText()).toContain('97.73');
  expect(shownFills(excel, sheetNamed(excel, 'ITA'))(11, 1)).toBe(bandInfo('strength').fill);
});
