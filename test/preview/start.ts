import { spawn } from 'node:child_process';
import { buildAddin } from './buildAddin';
import { buildPage } from './buildPage';
import { listen } from './listen';
import { createPreviewServer } from './previewServer';

const FOLDERS = {
  addin: 'node_modules/.cache/npm-start/addin',
  page: 'node_modules/.cache/npm-start/page',
} as const;

/** `npm start`: builds the add-in and the preview's page, serves both and prints the address; `-- --open` opens a browser. */
async function start(): Promise<void> {
  console.log('กำลังเตรียมหน้าทดลองใช้ · Building the preview');
  await Promise.all([buildAddin(FOLDERS.addin), buildPage(FOLDERS.page)]);
  const server = createPreviewServer(FOLDERS);
  const port = process.env.PORT;
  const address = await listen(server, port === undefined || port === '' ? undefined : Number(port));
  console.log(`เปิดในเบราว์เซอร์ · Open in a browser: ${address}`);
  console.log('หยุดด้วย Ctrl+C · Stop with Ctrl+C');
  if (process.argv.includes('--open')) openBrowser(address);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function openBrowser(address: string): void {
  const isHeadless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (isHeadless) return;
  const opener =
    process.platform === 'win32'
      ? spawn('cmd', ['/c', 'start', '', address], { stdio: 'ignore' })
      : spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], { stdio: 'ignore' });
  opener.on('error', () => console.log(`Open it yourself: ${address}`));
  opener.unref();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
