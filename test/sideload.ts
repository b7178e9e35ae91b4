import { spawn } from 'node:child_process';
import { createServer } from 'node:https';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import sirv from 'sirv';

const ROOT = path.dirname(__dirname);
const PORT = 3000;

/** Runs a program of node_modules while our own server keeps answering; true when it ended well. */
function runTool(script: string, ...args: readonly string[]): Promise<boolean> {
  const file = path.join(ROOT, 'node_modules', script);
  return new Promise((resolve) => {
    spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: 'inherit' }).once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

/** `npm run excel`: builds the add-in, serves it under https://localhost:3000 and opens it in the Excel of this computer. */
async function sideload(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error(
      'Desktop Excel runs on Windows and Mac only; `npm start` shows the add-in without Excel.',
    );
  }
  if (!(await runTool('webpack-cli/bin/cli.js', '--mode', 'production')))
    throw new Error('The add-in could not be built; the reason stands above.');
  const { ca: _ca, ...certificate } = await getHttpsServerOptions();
  const server = createServer(certificate, sirv(path.join(ROOT, 'dist'), { dev: true }));
  await new Promise<void>((resolve) => {
    server.listen(PORT, resolve);
  });
  console.log(`The add-in is served at https://localhost:${PORT} until you press Ctrl+C.`);
  await runTool(
    'office-addin-debugging/cli.js',
    'start',
    'manifest.xml',
    'desktop',
    '--app',
    'excel',
    '--no-debug',
  );
}

sideload().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
