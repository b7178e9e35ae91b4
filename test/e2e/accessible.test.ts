import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { en } from '../../src/i18n/en';
import { th } from '../../src/i18n/th';
import type { Language } from '../../src/i18n/Language';
import { sheetsOf, workbookOf } from '../actions/caseWorkbook';
import { emptyWorkbook } from '../host/Workbook';
import type { Workbook } from '../host/Workbook';
import { axeProblems } from './axeProblems';
import { layoutProblems } from './layoutProblems';
import type { OpenExcel } from './openExcel';
import { useExcel } from './useExcel';

const open = useExcel();

const WORDS = { th, en } as const;

const WIDTHS = [320, 350, 420] as const;
const TABS = ['scores', 'measures', 'tracking', 'settings'] as const;

interface Situation {
  readonly what: string;
  readonly today: string;
  readonly workbook: () => Workbook;
  /** What happened before the officer looks. */
  readonly before?: (excel: OpenExcel) => Promise<unknown>;
}

const SITUATIONS: readonly Situation[] = [
  { what: 'an empty workbook', today: '2020-10-15', workbook: () => emptyWorkbook() },
  {
    what: 'scores with findings, just coloured',
    today: '2020-10-15',
    workbook: () => workbookOf(mixed.grid),
    before: ({ host }) => host.pressRibbon('colourScores'),
  },
  {
    what: 'scores and their measures table during the year',
    today: '2021-04-15',
    workbook: () => workbookOf(mixed.grid),
    before: async ({ host }) => {
      await host.pressRibbon('insertMeasures');
      host.officer.activate('ITA');
    },
  },
  {
    what: 'an officer’s report, some of it late',
    today: '2022-10-01',
    workbook: () => workbookOf(tracking.grid, 'รายงาน 2565'),
    before: ({ host }) => host.pressRibbon('updateStatus'),
  },
  {
    what: 'a score that can’t be one, and a refused button',
    today: '2020-10-15',
    workbook: () =>
      workbookOf(mixed.grid.map((line, row) => (row === 4 ? ['๒. การใช้งบประมาณ ๗๕๕.๑ คะแนน', ''] : line))),
    before: ({ host }) => host.pressRibbon('colourScores'),
  },
];

/** Where the scores of the external survey begin. */
const EXTERNAL = mixed.grid.findIndex(([text]) => String(text).includes('(EIT)'));

/** The scores of one agency on two sheets. */
const SPLIT = { IIT: mixed.grid.slice(0, EXTERNAL), อื่น: mixed.grid.slice(EXTERNAL) };

const HEADING = ['มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ'];

/** The measures of one year on three sheets: a report and the lists of two units. */
const THREE_SHEETS = {
  'รายงาน 2565': tracking.grid,
  กองคลัง: [
    ['มาตรการของกองคลัง ปีงบประมาณ พ.ศ. 2565', '', '', ''],
    HEADING,
    ['ปรับปรุงขั้นตอนการจัดซื้อจัดจ้างให้ตรวจสอบได้', 'กองคลัง', 'มี.ค. 2565', 'อยู่ระหว่างดำเนินการ'],
    ['อบรมเจ้าหน้าที่พัสดุ', 'กองคลัง', 'ก.ค. 2565', ''],
  ],
  กองช่าง: [
    ['มาตรการของกองช่าง ปีงบประมาณ พ.ศ. 2565', '', '', ''],
    HEADING,
    ['สำรวจความพึงพอใจ', 'กองช่าง, กองคลัง', 'มิ.ย. 2565', 'ยกเลิก'],
    ['ติดตั้งป้ายรับเรื่องร้องเรียน', 'กองช่าง', 'ก.พ. 2565', 'ยังไม่ดำเนินการ'],
  ],
};

async function speak({ pane }: OpenExcel, language: Language): Promise<void> {
  await pane.getByRole('tab', { name: th.pane.tabs.settings }).click();
  await pane.getByRole('radio', { name: th.settings.languages[language] }).click();
  await pane.getByRole('tab', { name: WORDS[language].pane.tabs.settings }).waitFor();
}

describe.each(['th', 'en'] as const)('in the language %s', (language) => {
  const { pane: words } = WORDS[language];

  it.each(SITUATIONS)(
    '$what: every tab is accessible and fits 320, 350 and 420 pixels',
    async ({ today, workbook, before }) => {
      const excel = await open.excel(workbook(), { today, pane: 'open' });
      await before?.(excel);
      await speak(excel, language);
      const frame = await excel.paneFrame();
      const problems: string[] = [];
      for (const tab of TABS) {
        await excel.pane.getByRole('tab', { name: words.tabs[tab] }).click();
        await excel.pane.getByRole('tabpanel', { name: words.tabs[tab] }).waitFor();
        for (const width of WIDTHS) {
          await excel.page.setViewportSize({ width, height: 700 });
          problems.push(
            ...(await frame.evaluate(layoutProblems)).map((each) => `${tab}, ${String(width)} px: ${each}`),
          );
        }
        problems.push(...(await axeProblems(frame)).map((each) => `${tab}: ${each}`));
      }
      expect(problems).toEqual([]);
    },
  );

  it('what is folded away below the scores is accessible and fits when it is opened', async () => {
    const { scores, takes, pane } = WORDS[language];
    const excel = await open.excel(workbookOf(mixed.grid), { pane: 'open', width: 320 });
    await speak(excel, language);
    await excel.pane.getByRole('tab', { name: words.tabs.scores }).click();
    for (const title of [takes.title, takes.tryTitle, scores.form])
      await excel.pane.getByRole('button', { name: title, exact: true }).click();
    await excel.pane.getByRole('heading', { name: takes.worth }).waitFor();
    await excel.pane.getByRole('button', { name: takes.reset }).waitFor();
    await excel.pane.getByRole('button', { name: pane.buttons.insertScoreForm }).waitFor();
    const frame = await excel.paneFrame();
    expect([...(await frame.evaluate(layoutProblems)), ...(await axeProblems(frame))]).toEqual([]);
  });

  it('scores that are joined from other sheets name them in links as wide as a fingertip', async () => {
    const excel = await open.excel(sheetsOf(SPLIT), { pane: 'open', width: 320 });
    await speak(excel, language);
    await excel.pane.getByRole('tab', { name: words.tabs.scores }).click();
    await excel.pane.getByRole('button', { name: 'อื่น', exact: true }).waitFor();
    const frame = await excel.paneFrame();
    expect([...(await frame.evaluate(layoutProblems)), ...(await axeProblems(frame))]).toEqual([]);
  });

  it('measures of three sheets are accessible and fit: this sheet unfolded, all sheets, rows to set', async () => {
    const { follow, rounds } = WORDS[language];
    const excel = await open.excel(sheetsOf(THREE_SHEETS), { today: '2022-06-15', pane: 'open', width: 320 });
    await speak(excel, language);
    const { pane } = excel;
    await pane.getByRole('tab', { name: words.tabs.tracking }).click();
    const frame = await excel.paneFrame();
    const problems = async () => [...(await frame.evaluate(layoutProblems)), ...(await axeProblems(frame))];
    for (const title of [rounds.carry.which, follow.reportMonths, follow.columns])
      await pane.getByRole('button', { name: title, exact: true }).click();
    expect(await problems()).toEqual([]);
    await pane.getByRole('radio', { name: follow.allSheets({ count: '3' }) }).click();
    await pane.getByRole('button', { name: follow.updateAll }).waitFor();
    await pane.getByRole('combobox', { name: follow.byUnit }).selectOption({ label: 'กองคลัง' });
    await pane.getByRole('button', { name: follow.pick, exact: true }).click();
    await pane.getByRole('checkbox').first().check();
    await pane.getByRole('textbox', { name: follow.newDue }).fill('ก.ย. 65');
    expect(await problems()).toEqual([]);
  });

  it('the form that corrects the reading and an open help are accessible and fit', async () => {
    const { correct, scores } = WORDS[language];
    const excel = await open.excel(workbookOf(mixed.grid), { pane: 'open', width: 320 });
    await speak(excel, language);
    await excel.pane.getByRole('tab', { name: words.tabs.scores }).click();
    await excel.pane.getByRole('button', { name: correct.open, exact: true }).click();
    await excel.pane.getByRole('group', { name: correct.title }).waitFor();
    const frame = await excel.paneFrame();
    expect([...(await frame.evaluate(layoutProblems)), ...(await axeProblems(frame))]).toEqual([]);
    const help = words.helpAbout({ subject: scores.indicatorsTitle });
    await excel.pane.getByRole('button', { name: help }).click();
    await excel.pane.getByRole('group', { name: help }).waitFor();
    expect([
      ...(await frame.evaluate(layoutProblems)),
      ...(await axeProblems(frame, '[role="group"]')),
    ]).toEqual([]);
  });
});
