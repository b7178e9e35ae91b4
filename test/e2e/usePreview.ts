import type { Server } from 'node:http';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { buildAddin } from '../preview/buildAddin';
import { buildPage } from '../preview/buildPage';
import { listen } from '../preview/listen';
import { createPreviewServer } from '../preview/previewServer';
import { launchBrowser } from './launchBrowser';

/** The page of `npm start` in a window. */
export interface OpenPreview {
  readonly page: Page;
  /** The pane beside the workbook. */
  readonly pane: ReturnType<Page['frameLocator']>;
  /** A cell of the grid, by its address. */
  readonly cell: (address: string) => Locator;
  /** A button of the ribbon, by its label. */
  readonly press: (label: string) => Promise<void>;
  /** The cell's colour as the browser draws it, `#RRGGBB`. */
  readonly fillOf: (address: string) => Promise<string>;
}

/** A build of its own, so that a preview that somebody has open goes on undisturbed. */
const FOLDERS = {
  addin: 'node_modules/.cache/preview-e2e/addin',
  page: 'node_modules/.cache/preview-e2e/page',
} as const;
const BUILD_TIME = 300_000;

// Everything real, on whatever computer: a test that waits longer than this waits for ever.
jest.setTimeout(120_000);

/**
 * Serves the preview for a test file. Any error on the console, thrown error or request to another address fails the test that it
 * happens in.
 */
export function usePreview(): { readonly open: (query: string) => Promise<OpenPreview> } {
  let server: Server | undefined;
  let browser: Browser | undefined;
  let address = '';
  let contexts: readonly BrowserContext[] = [];
  let complaints: readonly string[] = [];

  beforeAll(async () => {
    await Promise.all([buildAddin(FOLDERS.addin), buildPage(FOLDERS.page)]);
    server = createPreviewServer(FOLDERS);
    address = await listen(server);
    browser = await launchBrowser('thisComputer');
  }, BUILD_TIME);
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  const complain = (text: string): void => {
    complaints = [...complaints, text];
  };

  return {
    open: async (query) => {
      if (browser === undefined) throw new Error('The browser is started before the first test.');
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'th-TH',
        timezoneId: 'Asia/Bangkok',
        acceptDownloads: true,
        serviceWorkers: 'block',
      });
      contexts = [...contexts, context];
      const page = await context.newPage();
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complain(`asked for ${url}`);
      });
      page.on('response', (answer) => {
        if (answer.status() >= 400) complain(`${String(answer.status())} ${answer.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complain(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => complain(error.stack ?? error.message));
      await page.goto(address + query);
      await page.getByRole('grid').waitFor();
      const cell = (where: string): Locator => page.locator(`[data-address="${where}"]`);
      return {
        page,
        pane: page.frameLocator('iframe'),
        cell,
        press: async (label) => {
          const button = page.getByRole('tabpanel').getByRole('button', { name: label });
          await button.click();
          await page.getByRole('tabpanel').locator('button[aria-busy="true"]').waitFor({ state: 'detached' });
        },
        fillOf: async (where) => {
          const color = await cell(where).evaluate((element) => getComputedStyle(element).backgroundColor);
          const channels = color.match(/[\d.]+/g) ?? [];
          if (channels[3] === '0') return 'none';
          return `#${channels
            .slice(0, 3)
            .map((channel) => Number(channel).toString(16).padStart(2, '0'))
            .join('')
            .toUpperCase()}`;
        },
      };
    },
  };
}
