import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from './listen';
import { createPreviewServer } from './previewServer';

const root = mkdtempSync(path.join(tmpdir(), 'preview-'));
const folders = { page: path.join(root, 'page'), addin: path.join(root, 'addin') };
let server: Server;
let address: string;

beforeAll(async () => {
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(folders.page, 'index.html'), 'page');
  writeFileSync(path.join(folders.page, 'trust.html'), 'trusted');
  writeFileSync(path.join(folders.page, 'ironcalc.wasm'), '');
  writeFileSync(path.join(folders.addin, 'taskpane.html'), 'pane');
  server = createPreviewServer(folders);
  address = await listen(server);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(root, { recursive: true });
});

async function get(where: string): Promise<readonly [number, string]> {
  const answer = await fetch(new URL(where, address));
  return [answer.status, await answer.text()];
}

describe('the preview’s address', () => {
  it.each([
    ['', 'page'],
    ['addin/taskpane.html', 'pane'],
    ['office-js/AgaveErrorUX/index.html', 'trusted'],
  ])('answers %j', async (where, body) => {
    expect(await get(where)).toEqual([200, body]);
  });

  it('has Microsoft’s own office.js', async () => {
    const [status, body] = await get('office-js/office.js');
    expect([status, body.includes('Microsoft')]).toEqual([200, true]);
  });

  it.each(['missing.js', 'addin/missing.js', 'addin/%2e%2e/secret.txt', '..%2fsecret.txt', 'addin'])(
    'does not answer %j',
    async (where) => {
      expect((await get(where))[0]).toBe(404);
    },
  );

  it('lets the page load nothing from elsewhere', async () => {
    const { headers } = await fetch(address);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-inline|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('hands WebAssembly over as such', async () => {
    const { headers } = await fetch(new URL('ironcalc.wasm', address));
    expect(headers.get('content-type')).toBe('application/wasm');
  });

  it('takes nothing', async () => {
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('goes to the next port when its own is taken', async () => {
    const second = createPreviewServer(folders);
    const other = await listen(second);
    expect(other).not.toBe(address);
    second.close();
    await expect(listen(createPreviewServer(folders), Number(new URL(address).port))).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
