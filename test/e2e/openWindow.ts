import type { Browser, Page } from 'playwright-core';
import { closeNetwork } from './closedNetwork';
import type { Network } from './closedNetwork';

/** How a browser window is opened. */
export interface WindowOptions extends Network {
  /** CSS pixels; for Excel's page this is the pane's own size. */
  readonly width: number;
  readonly height: number;
  /** The day that the code believes it is, ISO, at nine in the morning in Bangkok; the real one without it. */
  readonly today?: string;
  /** `played`: time passes by `page.clock`, so that nobody has to wait. */
  readonly clock: 'real' | 'played';
}

/** A browser window with the network closed. */
export interface BrowserWindow {
  readonly page: Page;
  /** Errors on the console (refusals of the content security policy are among them), thrown errors, strange addresses. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A pane of the usual width on a small laptop. */
export const USUAL_WINDOW = {
  width: 350,
  height: 700,
  locale: 'th-TH',
  blocked: 'nothing',
  clock: 'real',
} as const satisfies WindowOptions;

/** Opens a window of its own, without anything from earlier ones. */
export async function openWindow(browser: Browser, options: WindowOptions): Promise<BrowserWindow> {
  const { width, height, locale, today, clock } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Asia/Bangkok',
    serviceWorkers: 'block',
  });
  if (today !== undefined) await context.clock.install({ time: `${today}T09:00:00+07:00` });
  else if (clock === 'played') await context.clock.install();
  const refused = await closeNetwork(context, options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const { url } = message.location();
    // The browser names what a firewall stopped; that is what such a test plays.
    if (refused.blocked.includes(url)) return;
    if (message.type() === 'error') complaints.push(`${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => {
    complaints.push(error.stack ?? error.message);
  });
  return {
    page,
    complaints: () => [...complaints, ...refused.strange.map((address) => `asked for ${address}`)],
    close: () => context.close(),
  };
}
