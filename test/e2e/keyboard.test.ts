import type { Frame, Locator, Page } from 'playwright-core';
import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import { th } from '../../src/i18n/th';
import { workbookOf } from '../actions/caseWorkbook';
import { pictureOf } from '../actions/pictureOf';
import { emptyWorkbook } from '../host/Workbook';
import { controls } from './controls';
import type { Control } from './controls';
import type { OpenExcel } from './openExcel';
import { sheetNamed } from './sheetLooks';
import { useExcel } from './useExcel';

const open = useExcel();

const { buttons, tabs } = th.pane;
/** More presses than the pane has controls. */
const ENOUGH = 60;

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Presses the Tab key until a control has the focus; the test fails where that never happens. */
async function tabTo({ page }: OpenExcel, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < ENOUGH; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The ${key} key never reaches ${String(target)}.`);
}

/** The name under which a page keeps how often the Tab key was let go in it. */
const RELEASES = 'tabKeyReleases';

/** From now on the page counts how often the Tab key is let go in it: by then it has done what the key asks for. */
function countReleases(name: string): void {
  Reflect.set(window, name, 0);
  window.addEventListener(
    'keyup',
    ({ key }) => {
      if (key === 'Tab') Reflect.set(window, name, Number(Reflect.get(window, name)) + 1);
    },
    true,
  );
}

/** Presses the key and waits until the page that it was for has dealt with it. */
async function step(page: Page, frame: Frame, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const released = async () => {
    const counts = await Promise.all(
      [page, frame].map((each) => each.evaluate((name) => Number(Reflect.get(window, name)), RELEASES)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const before = await released();
  await page.keyboard.press(key);
  for (;;) if ((await released()) !== before) return;
}

/** Where the focus has come to rest. The pane is another process, so its page and Excel's learn of a step one after the other. */
async function settled(page: Page, frame: Frame): Promise<'excel' | 'pane'> {
  for (;;) {
    const excelSays = await page.evaluate(() =>
      document.activeElement instanceof HTMLIFrameElement ? 'pane' : 'excel',
    );
    const paneSays = await frame.evaluate(() =>
      document.activeElement === document.body ? 'excel' : 'pane',
    );
    if (excelSays === paneSays) return excelSays;
  }
}

/** The name under which the pane's page keeps what had the focus since. */
const SEEN = 'focusSeen';

/** A control by what it is called, and which of those of that name; others may come and go while the pane reads. */
function keysOf(all: readonly Control[]): readonly string[] {
  return all.map(({ name }, index) => {
    const before = all.slice(0, index).filter((each) => each.name === name).length;
    return `${name}#${String(before)}`;
  });
}

/** What had the focus, by its key, and how it looked then. */
interface Noted {
  readonly key: string;
  readonly look: string;
}

/**
 * From now on the pane's page notes each control that gets the focus, with its look then. Asked after a press, it may have
 * gone on already: office.js moves the focus itself, a little later.
 */
async function noteFocus(frame: Frame): Promise<void> {
  await frame.evaluate(`(() => {
    const controls = ${controls.toString()};
    if (window.${SEEN} === undefined) {
      addEventListener('focusin', () => { window.${SEEN}.push(controls()); });
    }
    window.${SEEN} = [];
  })()`);
}

async function notedFocus(frame: Frame): Promise<readonly Noted[]> {
  const seen = await frame.evaluate<readonly (readonly Control[])[]>(`window.${SEEN}`);
  return seen.flatMap((all) => {
    const index = all.findIndex(({ focus }) => focus === 'here');
    const [key, control] = [keysOf(all)[index], all[index]];
    return key === undefined || control === undefined ? [] : [{ key, look: control.look }];
  });
}

/** Steps through the pane from Excel until it is left again, and says what was missed, unseen, or not left, in words. */
async function stepThrough(excel: OpenExcel, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> {
  const { page, pane } = excel;
  const frame = await excel.paneFrame();
  await pane.getByText(th.pane.opening).waitFor({ state: 'detached' });
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.focus(key === 'Tab' ? '#ribbon' : '#grid');
  await page.evaluate(countReleases, RELEASES);
  await frame.evaluate(countReleases, RELEASES);
  const before = await frame.evaluate(controls);
  await noteFocus(frame);
  let left = false;
  for (let presses = 0; presses < ENOUGH && !left; presses += 1) {
    await step(page, frame, key);
    let rests = await settled(page, frame);
    // The first step leads into the pane; until it says so, neither page has learned of it.
    while (presses === 0 && rests === 'excel') rests = await settled(page, frame);
    left = rests === 'excel';
  }
  const noted = await notedFocus(frame);
  const problems = keysOf(before).flatMap((each, index) => {
    const looks = noted.filter((one) => one.key === each).map(({ look }) => look);
    const { name = '', look = '' } = before[index] ?? {};
    if (looks.length === 0) return [`${key} never reaches “${name}”`];
    return looks.includes(look) ? [`“${name}” has the focus unseen`] : [];
  });
  return [...problems, ...(left ? [] : [`${key} never leads back to Excel`])];
}

async function keyboardProblems(excel: OpenExcel): Promise<readonly string[]> {
  return [...(await stepThrough(excel, 'Tab')), ...(await stepThrough(excel, 'Shift+Tab'))];
}

it('the Tab key reaches every control of every tab, and each shows that it has the focus', async () => {
  const excel = await open.excel(workbookOf(mixed.grid), { pane: 'open' });
  await excel.host.pressRibbon('colourScores');
  await excel.pane.getByRole('button', { name: buttons.putBack, exact: true }).waitFor();
  const problems: string[] = [];
  for (const tab of ['scores', 'measures', 'tracking', 'settings'] as const) {
    await excel.pane.getByRole('tab', { name: tabs[tab] }).click();
    await excel.pane.getByRole('tabpanel', { name: tabs[tab] }).waitFor();
    problems.push(...(await keyboardProblems(excel)).map((each) => `${tab}: ${each}`));
  }
  expect(problems).toEqual([]);
});

it('the Tab key reaches every control of the form that corrects the reading, and of the empty pane', async () => {
  const excel = await open.excel(workbookOf(mixed.grid), { pane: 'open' });
  await excel.pane.getByRole('button', { name: th.correct.open, exact: true }).click();
  await excel.pane.getByRole('group', { name: th.correct.title }).waitFor();
  expect(await keyboardProblems(excel)).toEqual([]);
  const empty = await open.excel(emptyWorkbook(), { pane: 'open' });
  await empty.pane.getByRole('button', { name: buttons.insertSample, exact: true }).waitFor();
  expect(await keyboardProblems(empty)).toEqual([]);
});

it('colours, puts back, chooses and inserts without a mouse', async () => {
  const excel = await open.excel(workbookOf(mixed.grid), { pane: 'open' });
  const { host, page, pane } = excel;
  const before = pictureOf(host.workbook);
  const said = pane.getByRole('status', { name: th.pane.result });

  await tabTo(excel, pane.getByRole('button', { name: buttons.colourScores, exact: true }));
  await page.keyboard.press('Enter');
  const putBack = said.getByRole('button', { name: buttons.putBack, exact: true });
  await putBack.waitFor();
  expect(pictureOf(host.workbook)).not.toEqual(before);

  await tabTo(excel, putBack, 'Shift+Tab');
  await page.keyboard.press('Space');
  await said.getByText(/^คืนค่าเดิม/u).waitFor();
  expect(pictureOf(host.workbook)).toEqual(before);

  await tabTo(excel, pane.getByRole('tab', { name: tabs.scores }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  expect(await hasFocus(pane.getByRole('tab', { name: tabs.measures }))).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(excel, pane.getByRole('radio', { name: th.measures.includes.all }));
  await page.keyboard.press('ArrowDown');
  await pane.getByRole('radio', { name: th.measures.includes.weak, checked: true }).waitFor();
  await tabTo(excel, pane.getByRole('button', { name: buttons.insertMeasures, exact: true }));
  await page.keyboard.press('Enter');
  await said.getByText(/2564/u).waitFor();
  expect(sheetNamed(excel, 'มาตรการ 2564').tables).toHaveLength(1);
});

it('a help opens by keyboard, and Escape leads back to where she was', async () => {
  const excel = await open.excel(workbookOf(mixed.grid), { pane: 'open' });
  const { page, pane } = excel;
  const help = pane.getByRole('button', { name: th.pane.helpAbout({ subject: th.scores.total }) });
  await tabTo(excel, help);
  await page.keyboard.press('Enter');
  const text = pane.getByRole('group', { name: th.pane.helpAbout({ subject: th.scores.total }) });
  await text.waitFor();
  await page.keyboard.press('Escape');
  await text.waitFor({ state: 'detached' });
  expect(await hasFocus(help)).toBe(true);
});

it('the focus is not lost with the button that was pressed', async () => {
  const excel = await open.excel(workbookOf(mixed.grid), { pane: 'open' });
  const { page, pane } = excel;
  const said = pane.getByRole('status', { name: th.pane.result });
  await tabTo(excel, pane.getByRole('button', { name: buttons.colourScores, exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(excel, said.getByRole('button', { name: buttons.putBack, exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await said.getByText(/^คืนค่าเดิม/u).waitFor();
  const frame = await excel.paneFrame();
  expect(await frame.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});
