import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_BROWSERS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const MAC_BROWSERS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * The program file of a Chromium, Chrome or Edge on this computer, or undefined where there is none. CHROMIUM_PATH, when
 * set, is the only answer considered.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return candidates().find((file) => existsSync(file));
}

function candidates(): readonly string[] {
  const own = chromium.executablePath();
  if (process.platform === 'win32')
    return [
      own,
      ...WINDOWS_BROWSERS.flatMap((browser) =>
        WINDOWS_FOLDERS.map((folder) => path.join(process.env[folder] ?? 'C:\\Program Files', browser)),
      ),
    ];
  if (process.platform === 'darwin') return [own, ...MAC_BROWSERS];
  const folders = (process.env.PATH ?? '/usr/bin').split(path.delimiter);
  return [own, ...folders.flatMap((folder) => COMMANDS.map((command) => path.join(folder, command)))];
}
