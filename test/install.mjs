// Brings node_modules in line with the lock file where it is not; needs nothing but Node, as it runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const quiet = process.argv.includes('--quiet');

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

// npm writes down what it installed; what is optional may be for another system and is not missed.
function isInstalled() {
  const wanted = packagesIn('package-lock.json') ?? {};
  const there = packagesIn('node_modules/.package-lock.json');
  return (
    there !== undefined &&
    Object.entries(wanted).every(
      ([name, { version, optional }]) =>
        name === '' || (there[name] === undefined ? optional === true : there[name].version === version),
    )
  );
}

if (!isInstalled()) {
  const arguments_ = ['ci', '--no-audit', '--no-fund'];
  console.error(`Installing what is missing (npm ${arguments_.join(' ')}); this takes about a minute.`);
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', quiet ? 'ignore' : 2, 2] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...arguments_], options)
    : spawnSync('npm', arguments_, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('The installation failed; the reason stands above. Try `npm ci`.');
    process.exit(done.status ?? 1);
  }
}
