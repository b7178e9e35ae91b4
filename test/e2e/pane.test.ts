import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { en } from '../../src/i18n/en';
import { th } from '../../src/i18n/th';
import { bandInfo } from '../../src/ita/Band';
import { statusInfo } from '../../src/ita/Status';
import { workbookOf } from '../actions/caseWorkbook';
import { pictureOf } from '../actions/pictureOf';
import { emptyWorkbook } from '../host/Workbook';
import type { ScoreCase } from './expectedBands';
import { sheetNamed, shownFills, valueAt } from './sheetLooks';
import { useExcel } from './useExcel';
import { workbookShows } from './workbookShows';

const open = useExcel();

const CASES: readonly ScoreCase[] = [mixed, inName, twoColumns];
const BANDS = ['strength', 'maintain', 'improve', 'urgent'] as const;

/** Two decimals, a half goes up. */
function points(value: number): string {
  return (Math.round(value * 100 + 1e-6) / 100).toFixed(2);
}

describe.each(CASES)('the pane beside the sheet $name', ({ grid, expect: right }) => {
  it('shows total, level, instruments, ten indicators with their bands, and the findings; and changes nothing', async () => {
    const excel = await open.excel(workbookOf(grid), { pane: 'open' });
    const before = pictureOf(excel.host.workbook);
    const { pane } = excel;
    await pane.getByText(points(right.typed.total ?? right.totalRounded), { exact: true }).waitFor();
    await pane.getByText(th.levelNamed({ level: right.level }), { exact: true }).waitFor();
    for (const [instrument, score] of Object.entries(right.instruments)) {
      await pane
        .getByRole('heading', { name: `(${instrument})` })
        .locator('xpath=..')
        .getByText(points(score), { exact: true })
        .waitFor();
    }
    for (const band of BANDS) {
      for (const name of right.bands[band]) {
        const row = pane.getByRole('button', { name });
        await row.getByText(points(right.indicators[name] ?? -1), { exact: true }).waitFor();
        await row.getByText(bandInfo(band).word).waitFor();
      }
    }
    const findings = pane.getByRole('heading', { name: th.scores.findings({ count: '1' }) });
    expect(await findings.count()).toBe(right.findings.length);
    expect(pictureOf(excel.host.workbook)).toEqual(before);
  });
});

it('beside an officer’s own report the pane counts what is done, and names what is late and what falls due next', async () => {
  const excel = await open.excel(workbookOf(tracking.grid, 'รายงาน 2565'), {
    today: '2022-07-31',
    pane: 'open',
  });
  const { pane } = excel;
  const counts = pane.getByRole('list', { name: th.tracking.statusTitle });
  await counts.waitFor();
  const shown = await counts.getByRole('listitem').allInnerTexts();
  const { done, inProgress, continuous } = tracking.expect.status;
  expect(new Set(shown.map((each) => each.replace(/\s+/gu, ' ')))).toEqual(
    new Set([
      `${statusInfo('done').word} ${String(done)}`,
      `${statusInfo('inProgress').word} ${String(inProgress)}`,
      `${statusInfo('continuous').word} ${String(continuous)}`,
    ]),
  );
  for (const [row, warning] of Object.entries(tracking.expect.warnings['2022-07-31'])) {
    const title = warning === 'late' ? th.tracking.late : th.tracking.soon;
    await pane
      .getByRole('heading', { name: title })
      .locator('xpath=..')
      .getByRole('button', { name: th.pane.goToRow({ row: String(Number(row) + 1) }) })
      .waitFor();
  }
});

it('a press on an indicator goes to its cell', async () => {
  const excel = await open.excel(workbookOf(twoColumns.grid), { pane: 'open' });
  await excel.pane.getByRole('button', { name: 'การใช้งบประมาณ' }).click();
  await workbookShows(excel.host, () => {
    const [area] = sheetNamed(excel, 'ITA').selection;
    return area?.row === 12 && area.column === 1;
  });
});

it('a score that is typed anew is read anew, and nothing is written', async () => {
  const excel = await open.excel(workbookOf(twoColumns.grid), { pane: 'open' });
  const row = excel.pane.getByRole('button', { name: 'การใช้งบประมาณ' });
  await row.getByText('99.11').waitFor();
  excel.host.officer.type('ITA', 'B13', '79.5');
  const typed = pictureOf(excel.host.workbook);
  await row.getByText('79.50').waitFor();
  await row.getByText(bandInfo('urgent').word).waitFor();
  await excel.pane.getByText(th.pane.rereadAfterChange).waitFor();
  expect(pictureOf(excel.host.workbook)).toEqual(typed);
});

it('the buttons of the pane do what those of the ribbon do; put back leaves what she typed meanwhile, and names it', async () => {
  const report = 'รายงาน 2565';
  const excel = await open.excel(workbookOf(tracking.grid, report), { today: '2022-06-15', pane: 'open' });
  const { host, pane } = excel;
  await pane.getByRole('button', { name: th.pane.buttons.updateStatus, exact: true }).click();
  const said = pane.getByRole('status', { name: th.pane.result });
  const putBack = said.getByRole('button', { name: th.pane.buttons.putBack });
  await putBack.waitFor();
  expect(valueAt(sheetNamed(excel, report), 3, 6)).toBe(statusInfo('done').word);
  host.officer.type(report, 'G9', statusInfo('cancelled').word);
  await putBack.click();
  await said.getByText(/G9/u).waitFor();
  const sheet = sheetNamed(excel, report);
  expect(valueAt(sheet, 8, 6)).toBe(statusInfo('cancelled').word);
  expect(valueAt(sheet, 3, 6)).toBe('');
});

it('year and agency can be corrected and are remembered, and no cell changes', async () => {
  const grid = twoColumns.grid.map((line, row) => (row === 0 ? ['ผลการประเมิน ITA ปี 2567 - 2568', ''] : line));
  const excel = await open.excel(workbookOf(grid), { pane: 'open' });
  const { host, pane } = excel;
  await pane.getByText(th.scores.fiscalYearUnknown).first().waitFor();
  await pane.getByRole('button', { name: th.correct.open, exact: true }).click();
  const form = pane.getByRole('group', { name: th.correct.title });
  await form.getByLabel(th.correct.year).selectOption('2568');
  await pane.getByText(th.levelNamed({ level: 'ผ่านดีเยี่ยม' }), { exact: true }).waitFor();
  await form.getByRole('textbox', { name: th.correct.agency }).fill('เทศบาลตำบลตัวอย่าง');
  await form.getByRole('button', { name: th.correct.save }).click();
  await pane.getByRole('heading', { name: 'เทศบาลตำบลตัวอย่าง' }).waitFor();
  await pane.getByText(th.levelNamed({ level: 'ผ่านดีเยี่ยม' }), { exact: true }).waitFor();
  expect(pictureOf({ ...host.workbook, settings: new Map() })).toEqual(pictureOf(workbookOf(grid)));

  await excel.page.reload();
  await pane.getByRole('heading', { name: 'เทศบาลตำบลตัวอย่าง' }).waitFor();
});

it('in an empty workbook the pane says what to do first, and a sample can be tried', async () => {
  const excel = await open.excel(emptyWorkbook('Sheet1'), { pane: 'open' });
  const { host, pane } = excel;
  for (const step of th.scores.first.steps) await pane.getByText(step).waitFor();
  await pane.getByRole('button', { name: th.pane.buttons.insertSample }).click();
  await pane.getByRole('heading', { name: 'เทศบาลตำบลตัวอย่าง' }).waitFor();
  expect(host.workbook.sheets).toHaveLength(2);
  const colour = pane.getByRole('button', { name: th.pane.buttons.colourScores, exact: true });
  await colour.click();
  await pane.getByRole('status', { name: th.pane.result }).getByText(/10/u).waitFor();
  const [empty, sample] = host.workbook.sheets;
  expect(empty?.conditionalFormats).toEqual([]);
  expect(sample?.conditionalFormats.length).toBeGreaterThan(0);
});

it('the choice of weak indicators only holds for the table that is inserted', async () => {
  const excel = await open.excel(workbookOf(mixed.grid), { pane: 'open' });
  const { pane } = excel;
  await pane.getByRole('tab', { name: th.pane.tabs.measures }).click();
  await pane.getByRole('radio', { name: th.measures.includes.weak }).check();
  await pane.getByRole('radio', { name: th.measures.orders.weakest }).check();
  await pane.getByRole('button', { name: th.pane.buttons.insertMeasures, exact: true }).click();
  await pane.getByRole('status', { name: th.pane.result }).getByText(/2564/u).waitFor();
  const sheet = sheetNamed(excel, 'มาตรการ 2564');
  const top = (sheet.tables[0]?.area.row ?? 0) + 1;
  expect(valueAt(sheet, top, 0)).toContain('การเปิดเผยข้อมูล');
});

it('in English every word of the pane is English, also the next time; what is written stays Thai', async () => {
  const excel = await open.excel(workbookOf(twoColumns.grid), { pane: 'open' });
  const { pane } = excel;
  await pane.getByRole('tab', { name: th.pane.tabs.settings }).click();
  // The words are loaded first, so the choice is seen when they are there.
  await pane.getByRole('radio', { name: en.settings.languages.en }).click();
  await pane.getByRole('tab', { name: en.pane.tabs.scores }).waitFor();
  await excel.page.reload();
  await pane.getByText(en.levelNamed({ level: en.levels['ผ่านดีเยี่ยม'] }), { exact: true }).waitFor();
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  const own = await pane.locator('body').innerText();
  expect(own.replace(/\S*ITA!\S+/gu, '')).not.toMatch(/[\u0e00-\u0e7f]/u);
  await pane.getByRole('button', { name: en.pane.buttons.colourScores, exact: true }).click();
  await pane.getByRole('status', { name: en.pane.result }).getByText(/10/u).waitFor();
  const sheet = sheetNamed(excel, 'ITA');
  expect(valueAt(sheet, 11, 2)).toContain(bandInfo('strength').word);
  expect(shownFills(excel, sheet)(11, 1)).toBe(bandInfo('strength').fill);
});
