import type { Browser } from 'playwright-core';
import type { Workbook } from '../host/Workbook';
import { launchBrowser } from './launchBrowser';
import { openExcel } from './openExcel';
import type { ExcelOptions, OpenExcel } from './openExcel';
import { openWindow, USUAL_WINDOW } from './openWindow';
import type { BrowserWindow, WindowOptions } from './openWindow';

// Jest reads no such limit from the settings of a single project.
jest.setTimeout(120_000);

/** What the tests of one file open; each test's windows are closed after it and must not have complained. */
export interface Openers {
  readonly excel: (workbook: Workbook, options?: Partial<ExcelOptions>) => Promise<OpenExcel>;
  /** A window without Excel around it. */
  readonly window: (options?: Partial<WindowOptions>) => Promise<BrowserWindow>;
}

/** One browser for a test file. Any error on the console, thrown error or strange address fails the test that it happens in. */
export function useExcel(): Openers {
  let browser: Browser | undefined;
  let opened: readonly BrowserWindow[] = [];
  const running = (): Browser => {
    if (browser === undefined) throw new Error('The browser is started before the first test.');
    return browser;
  };
  const keep = <W extends BrowserWindow>(window: W): W => {
    opened = [...opened, window];
    return window;
  };
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const windows = opened;
    opened = [];
    await Promise.all(windows.map((each) => each.close()));
    expect(windows.flatMap((each) => each.complaints())).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    excel: async (workbook, options) => keep(await openExcel(running(), workbook, options)),
    window: async (options) => keep(await openWindow(running(), { ...USUAL_WINDOW, ...options })),
  };
}
