import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { th } from '../../src/i18n/th';
import { workbookOf } from '../actions/caseWorkbook';
import { axeProblems } from './axeProblems';
import { ADDIN_ORIGIN } from './closedNetwork';
import type { ExcelOptions } from './openExcel';
import { useExcel } from './useExcel';

const open = useExcel();

const scores = () => workbookOf(twoColumns.grid);
/** Longer than the pane waits for Excel when it is opened; office.js itself breaks down a minute later. */
const TO_OPEN = '00:20';
/** Longer than a button waits for Excel. */
const TO_ACT = '02:00';

interface NotReady {
  readonly what: string;
  readonly options: Partial<ExcelOptions>;
  readonly says: keyof typeof th.notReady;
}

const EXCELS: readonly NotReady[] = [
  {
    what: 'a firewall that stops Microsoft’s network',
    options: { blocked: 'officeJs' },
    says: 'officeMissing',
  },
  {
    what: 'an Excel that is too old',
    options: {
      prepare: (host) => {
        host.faults.excelApi = '1.9';
      },
    },
    says: 'tooOld',
  },
  { what: 'an Excel that never answers', options: { answers: 'never', clock: 'played' }, says: 'noAnswer' },
];

describe('where the add-in can’t work, the pane says so in one plain sentence', () => {
  it.each(EXCELS)('$what', async ({ options, says }) => {
    const excel = await open.excel(scores(), { pane: 'open', ...options });
    const { title, text } = th.notReady[says];
    if (options.clock === 'played') {
      await excel.pane.locator('#loading').waitFor();
      await excel.page.clock.runFor(TO_OPEN);
    }
    const alert = excel.pane.getByRole('alert').filter({ hasText: title });
    await alert.getByText(text).waitFor();
    expect(await excel.pane.getByRole('alert').count()).toBe(1);
    expect(await axeProblems(await excel.paneFrame())).toEqual([]);
  });

  it('a pane that is opened outside Excel', async () => {
    const { page } = await open.window();
    await page.goto(`${ADDIN_ORIGIN}/taskpane.html`);
    await page.getByRole('alert').getByText(th.notReady.outsideExcel.text).waitFor();
  });

  it('a firewall that stops the add-in’s own code', async () => {
    const excel = await open.excel(scores(), { pane: 'open', blocked: 'bundle' });
    await excel.pane
      .getByRole('alert')
      .getByText(/โหลดผู้ช่วย ITA ไม่สำเร็จ.*โปรด/u)
      .waitFor();
  });

  it('a pane whose code is still on its way says so in Thai, without waiting for Excel', async () => {
    const excel = await open.excel(scores(), { pane: 'open', answers: 'never' });
    await excel.pane
      .getByRole('status')
      .getByText(/กำลังเปิด/u)
      .waitFor();
  });
});

it('a button for which Excel stops answering ends in a sentence', async () => {
  const excel = await open.excel(scores(), { pane: 'open', clock: 'played' });
  await excel.pane.getByText('97.73', { exact: true }).waitFor();
  excel.answer('never');
  await excel.pane.getByRole('button', { name: th.pane.buttons.colourScores, exact: true }).click();
  await excel.pane.getByRole('button', { name: th.working.colourScores }).waitFor();
  await excel.page.clock.runFor(TO_ACT);
  const said = excel.pane.getByRole('status', { name: th.pane.result });
  await said.getByText(/Excel ไม่ตอบ.*โปรด/u).waitFor();
});

it('an Excel that was slow is tried again with one press', async () => {
  const excel = await open.excel(scores(), { pane: 'open', answers: 'never', clock: 'played' });
  await excel.pane.locator('#loading').waitFor();
  await excel.page.clock.runFor(TO_OPEN);
  const again = excel.pane.getByRole('button', { name: th.pane.tryAgain });
  await again.waitFor();
  excel.answer('always');
  await again.click();
  await excel.pane.getByText('97.73', { exact: true }).waitFor();
});
