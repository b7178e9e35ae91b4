import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { workbookOf } from '../actions/caseWorkbook';
import { launchBrowser } from '../e2e/launchBrowser';
import { openExcel } from '../e2e/openExcel';
import { printTable } from './printTable';

/** How much the processor is slowed: not at all, and as an old office computer is. */
const SLOWDOWNS = [1, 4] as const;
const RUNS = 5;

/** Milliseconds from the opening of the pane until each stage is on the screen. */
interface PaneTimes {
  /** The first words, which need no code. */
  readonly words: number;
  /** Office.onReady. */
  readonly office: number;
  /** Tabs and buttons: the pane can be used. */
  readonly usable: number;
  /** The scores of the sheet. */
  readonly scores: number;
}

/** Runs in the pane before everything else; `paneTimes` there resolves once every stage was painted. */
const STOPWATCH = `
  if (location.pathname.endsWith('/taskpane.html')) window.paneTimes = new Promise((resolve) => {
    const times = {};
    const note = (stage) => {
      times[stage] = performance.now();
      const [words] = performance.getEntriesByName('first-contentful-paint');
      if (times.office && times.usable && times.scores) resolve({ ...times, words: words.startTime });
    };
    const seen = new Set();
    const painted = (stage, selector) => {
      if (seen.has(stage) || !document.querySelector(selector)) return;
      seen.add(stage);
      requestAnimationFrame(() => setTimeout(note, 0, stage));
    };
    new MutationObserver(() => {
      painted('usable', '[role=tab]');
      painted('scores', '[role=tabpanel] li button');
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('load', ({ target }) => {
      if (target.id === 'office') Office.onReady(() => note('office'));
    }, true);
  });`;

/** The debugger of the frame's own process, or of the page where the frame shares it. */
async function debuggerOf(page: Page, frame: Frame): Promise<CDPSession> {
  try {
    return await page.context().newCDPSession(frame);
  } catch {
    return page.context().newCDPSession(page);
  }
}

async function timePane(browser: Browser, slowdown: number): Promise<PaneTimes> {
  const excel = await openExcel(browser, workbookOf(twoColumns.grid), { pane: 'open' });
  const { page, pane } = excel;
  // The process that is to be slowed exists once the pane has been there; then it is opened anew.
  await pane.getByRole('tabpanel').getByRole('listitem').first().waitFor();
  const frame = await excel.paneFrame();
  const devtools = await debuggerOf(page, frame);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(STOPWATCH);
  await frame.goto(frame.url());
  const times = await frame.evaluate<PaneTimes>('paneTimes');
  await excel.close();
  return times;
}

function median(values: readonly number[]): string {
  return ([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(0);
}

/** Times until the pane can be used, in Chromium with the processor as it is and slowed four times. */
export async function paneTimes(): Promise<void> {
  const browser = await launchBrowser();
  const rows: (readonly string[])[] = [];
  for (const slowdown of SLOWDOWNS) {
    const runs: PaneTimes[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await timePane(browser, slowdown));
    const of = (stage: keyof PaneTimes) => median(runs.map((times) => times[stage]));
    rows.push([`${String(slowdown)}x slower`, of('words'), of('office'), of('usable'), of('scores')]);
  }
  await browser.close();
  printTable(
    `Until the pane can be used, in milliseconds, median of ${String(RUNS)}`,
    ['processor', 'first words', 'Office.onReady', 'usable', 'scores shown'],
    rows,
  );
}
