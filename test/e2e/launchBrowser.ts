import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../findBrowser';

/** What the browser does on its own; the last list on the command line is the one that counts, so it is whole. */
const SWITCHED_OFF = [
  // The pane is a frame of another site; a private window would refuse it the storage that it has in an ordinary one.
  'BlockThirdPartyCookiesInIncognito',
  'AimEnabled',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** What a browser can ask for besides what a test answers itself: nothing, or the servers of this computer. */
export type Reach = 'nothing' | 'thisComputer';

const NAMES: Readonly<Record<Reach, string>> = {
  nothing: 'MAP * ~NOTFOUND',
  thisComputer: 'MAP * ~NOTFOUND, EXCLUDE localhost',
};

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${SWITCHED_OFF.join(',')}`,
];

/** Starts the browser of this computer, without a window and without a network: no name leads further than `reach`. */
export function launchBrowser(reach: Reach = 'nothing'): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser; `npm test` says what to install.');
  return chromium.launch({ executablePath, args: [`--host-resolver-rules=${NAMES[reach]}`, ...FLAGS] });
}
