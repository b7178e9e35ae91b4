import type { Browser, Frame, FrameLocator } from 'playwright-core';
import { createHost } from '../host/Host';
import type { Host } from '../host/Host';
import { loadCalculator } from '../host/loadCalculator';
import type { Calculator } from '../host/recalculate';
import type { Workbook } from '../host/Workbook';
import { EXCEL_ORIGIN } from './closedNetwork';
import { openWindow, USUAL_WINDOW } from './openWindow';
import type { BrowserWindow, WindowOptions } from './openWindow';

/** How Excel is opened. */
export interface ExcelOptions extends WindowOptions {
  /** What is wrong with this Excel before the add-in is loaded. */
  readonly prepare: (host: Host) => void;
  /** `never`: Excel is there, but no message is ever answered. */
  readonly answers: 'always' | 'never';
  readonly pane: 'closed' | 'open';
}

/** Excel on the web with one workbook and the built add-in in its pane; the workbook itself is in the test's own hands. */
export interface OpenExcel extends BrowserWindow {
  readonly host: Host;
  readonly calculator: Calculator;
  readonly pane: FrameLocator;
  /** From now on Excel answers, or falls silent. */
  readonly answer: (answers: ExcelOptions['answers']) => void;
  /** The pane's page, for what a locator can't ask. */
  readonly paneFrame: () => Promise<Frame>;
}

let calculator: Calculator | undefined;

/** Opens a workbook in Excel; the add-in loads by itself. */
export async function openExcel(
  browser: Browser,
  workbook: Workbook,
  given: Partial<ExcelOptions> = {},
): Promise<OpenExcel> {
  const options: ExcelOptions = {
    ...USUAL_WINDOW,
    prepare: () => undefined,
    answers: 'always',
    pane: 'closed',
    ...given,
  };
  calculator ??= loadCalculator();
  const host = createHost(workbook, {
    calculator,
    locale: options.locale,
    ...(options.today === undefined ? {} : { today: options.today }),
  });
  const opened = await openWindow(browser, options);
  const { page } = opened;
  let { answers } = options;
  // What Excel still has to say when the window is closed is said to nobody.
  const tell = (call: string): void => {
    page.evaluate(call).catch(() => undefined);
  };
  const show = (): void => {
    tell(`showPane('${host.pane.state}')`);
  };
  await page.exposeFunction('toExcel', (message: string) => {
    if (answers === 'always') host.receive(message);
  });
  host.onMessage((message) => {
    tell(`toAddin(${JSON.stringify(message)})`);
  });
  host.onChange((change) => {
    if (change === 'pane') show();
  });
  options.prepare(host);
  if (options.pane === 'open') host.showPane('Visible');
  page.on('load', show);
  await page.goto(`${EXCEL_ORIGIN}/`);
  const pane = page.frameLocator('iframe');
  return {
    ...opened,
    host,
    calculator,
    pane,
    answer: (next) => {
      answers = next;
    },
    paneFrame: async () => {
      const element = await page.waitForSelector('iframe', { state: 'attached' });
      const frame = await element.contentFrame();
      if (frame === null) throw new Error('Excel shows no pane.');
      return frame;
    },
  };
}
