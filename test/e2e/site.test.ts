import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { axeProblems } from './axeProblems';
import { ADDIN_ORIGIN, SITE } from './closedNetwork';
import { layoutProblems } from './layoutProblems';
import { useExcel } from './useExcel';

const open = useExcel();

const ROOT = path.dirname(SITE);
const OFFICE = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = `${OFFICE}/lib/1/hosted/office.js`;
/** The pages, and where each may have code from and may connect to; what is not named is forbidden. */
const PAGES = [
  { name: 'taskpane.html', scripts: ["'self'", OFFICE], connections: ["'self'"] },
  { name: 'commands.html', scripts: ["'self'", OFFICE], connections: ["'self'"] },
  { name: 'help.html', scripts: [], connections: [] },
] as const;

function read(file: string): string {
  return readFileSync(path.join(SITE, file), 'utf8');
}

function files(): readonly string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(SITE, file)).isFile(),
  );
}

/** The page's policy as directives with their sources. */
function policyOf(page: string): Readonly<Record<string, readonly string[]>> {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(page)?.[1] ?? '';
  return Object.fromEntries(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      return [name, sources];
    }),
  );
}

describe.each(PAGES)('the built page $name', ({ name, scripts, connections }) => {
  const page = read(name);

  it('allows its own files and office.js, no inline code and no connection elsewhere', () => {
    const policy = policyOf(page);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['script-src'] ?? []).toEqual(scripts);
    expect(policy['connect-src'] ?? []).toEqual(connections);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['form-action']).toEqual(["'none'"]);
    const every = Object.values(policy).flat();
    expect(every.filter((source) => /unsafe|\*|^https?:$|^blob:/u.test(source))).toEqual([]);
    expect(every.filter((source) => source.startsWith('http') && source !== OFFICE)).toEqual([]);
  });

  it('has its policy before anything that could load, and no code of its own in it', () => {
    const first = page.search(/<(?:script|link|style|img|iframe)\b/u);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(first);
    const inline = [...page.matchAll(/<script\b([^>]*)>([^<]*)/gu)];
    expect(inline.filter(([, , code]) => code?.trim() !== '')).toEqual([]);
    expect(page).not.toMatch(/\son\w+\s*=|<style\b|\sstyle\s*=|javascript:/u);
    const elsewhere = [...page.matchAll(/\s(?:src|href)="(https?:[^"]*)"/gu)].map(([, address]) => address);
    expect(elsewhere.filter((address) => address !== OFFICE_JS)).toEqual([]);
  });
});

it('a site for another address names that address and nowhere this computer', () => {
  const elsewhere = files().filter((file) => file !== 'manifest.xml' && read(file).includes('localhost'));
  expect(elsewhere).toEqual([]);
  // Only the manifest is written for an address, so that part of the build tells what it would be for another one.
  const rewrite = `
    const { plugins } = require('./webpack.config.js')({}, { mode: 'production' });
    const { patterns } = plugins.find((plugin) => plugin.constructor.name === 'CopyPlugin');
    const { from, transform } = patterns.find((pattern) => pattern.transform);
    process.stdout.write(transform(require('node:fs').readFileSync(from)));`;
  const address = 'https://static.example.go.th/ita';
  const written = execFileSync(process.execPath, ['-e', rewrite], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ADDIN_URL: `${address}/` },
  });
  expect(written).not.toContain('localhost');
  expect(written).toContain(`"${address}/taskpane.html"`);
  expect(written.length).toBeGreaterThan(read('manifest.xml').length);
});

it.each(['http://static.example.go.th', 'https://static.example.go.th/?ita', 'static'])(
  'the address %s is refused',
  (address) => {
    const build = () =>
      execFileSync(process.execPath, ['-e', `require('./webpack.config.js')({}, {})`], {
        cwd: ROOT,
        stdio: 'pipe',
        env: { ...process.env, ADDIN_URL: address },
      });
    expect(build).toThrow();
  },
);

it('the help page can be read without Excel, on a narrow screen and by a screen reader', async () => {
  const { page } = await open.window({ width: 320 });
  await page.goto(`${ADDIN_ORIGIN}/help.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect([...(await page.evaluate(layoutProblems)), ...(await axeProblems(page.mainFrame()))]).toEqual([]);
});

it('the page of the buttons loads on its own without complaint', async () => {
  const { page } = await open.window();
  await page.goto(`${ADDIN_ORIGIN}/commands.html`);
  expect(await page.evaluate('Office.onReady().then(() => true)')).toBe(true);
});
