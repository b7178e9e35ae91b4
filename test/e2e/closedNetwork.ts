import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { Locale } from '../host/appContext';
import { hostPage } from './hostPage';

/** Where Excel on the web has its pages; office.js trusts it. */
export const EXCEL_ORIGIN = 'https://excel.officeapps.live.com';
/** Where the add-in is built for when ADDIN_URL is not set. */
export const ADDIN_ORIGIN = 'https://localhost:3000';
/** Microsoft's network, which production loads office.js from. */
const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The built add-in. */
export const SITE = path.join(__dirname, '..', '..', 'dist');
const OFFICE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** What stands at the addresses that the add-in may ask, and what does not. */
export interface Network {
  readonly locale: Locale;
  /** What a firewall stops: Microsoft's network, or the code of the add-in itself. */
  readonly blocked: 'nothing' | 'officeJs' | 'bundle';
}

/** Addresses that were asked for in vain; both lists grow. */
export interface Refused {
  /** Those that the add-in has no business with. */
  readonly strange: readonly string[];
  /** Those that the test's own firewall stopped. */
  readonly blocked: readonly string[];
}

function fulfilFile(route: Route, folder: string, name: string): Promise<void> {
  const file = path.join(folder, name);
  return existsSync(file)
    ? route.fulfill({
        body: readFileSync(file),
        contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
      })
    : route.fulfill({ status: 404, body: '' });
}

/**
 * Closes the network for a browser window: answers for Excel's page, the built add-in and office.js from files, refuses the
 * rest.
 */
export async function closeNetwork(context: BrowserContext, network: Network): Promise<Refused> {
  const strange: string[] = [];
  const blocked: string[] = [];
  const refuse = (route: Route, list: string[]): Promise<void> => {
    list.push(route.request().url());
    return route.abort('blockedbyclient');
  };
  await context.route(/./u, (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin === ADDIN_ORIGIN) {
      if (network.blocked === 'bundle' && /^\/taskpane\..*\.js$/u.test(pathname))
        return refuse(route, blocked);
      return fulfilFile(route, SITE, pathname);
    }
    if (href === `${EXCEL_ORIGIN}/`) {
      const body = hostPage({
        addin: `${ADDIN_ORIGIN}/taskpane.html`,
        excel: `${EXCEL_ORIGIN}/`,
        locale: network.locale,
      });
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    }
    if (href.startsWith(OFFICE_ADDRESS)) {
      if (network.blocked === 'officeJs') return refuse(route, blocked);
      // The npm package has the same files under lower-case names.
      const name = href.slice(OFFICE_ADDRESS.length).replace(/\?.*$/u, '');
      return fulfilFile(route, OFFICE, name.toLowerCase());
    }
    return refuse(route, strange);
  });
  return { strange, blocked };
}
