import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { findBrowser } from './findBrowser';

/** What one stage of the whole test run counts. */
type Count = { readonly passed: number; readonly failed: number };

const ROOT = path.dirname(__dirname);

const JestResult = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numRuntimeErrorTestSuites: v.number(),
  numTotalTests: v.number(),
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs one program and shows what it says; true when it ended well. */
function run(program: string, ...args: readonly string[]): boolean {
  say(`\n$ ${[program, ...args].join(' ')}`);
  const { status } = spawnSync(program, [...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0;
}

/** Runs a program of node_modules with this Node, so that it works the same on every system. */
function runTool(script: string, ...args: readonly string[]): boolean {
  say(`\n$ ${[path.basename(script), ...args].join(' ')}`);
  const file = path.join(ROOT, 'node_modules', script);
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

function check(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** True where Debian's packages can be installed without asking anyone. */
function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function hasThaiFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=th'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '';
}

/** Makes sure that there is a browser, and a Thai font for it; the only stage that may install something. */
function browser(): Count {
  const missing = [
    ...(findBrowser() === undefined ? ['chromium'] : []),
    ...(findBrowser() === undefined || !hasThaiFont() ? ['fonts-noto-core'] : []),
  ];
  if (missing.length > 0 && isDebianRoot()) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing);
  }
  const found = findBrowser();
  if (found === undefined) {
    say(
      'No browser: install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM_PATH to its program file.',
    );
    return check(false);
  }
  say(`\nBrowser: ${found}`);
  process.env.CHROMIUM_PATH = found;
  return check(true);
}

function jest(): Count {
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-jest-'));
  const file = path.join(folder, 'result.json');
  const ended = runTool('jest/bin/jest.js', '--json', '--outputFile', file);
  const result = existsSync(file) ? v.parse(JestResult, JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (result === undefined || result.numTotalTests === 0) return check(false);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: ended ? failed : Math.max(failed, 1) };
}

const STAGES: readonly (() => Count)[] = [
  () => check(runTool('typescript/bin/tsc', '--noEmit')),
  () => check(runTool('eslint/bin/eslint.js', '.', '--max-warnings', '0')),
  () => check(runTool('prettier/bin/prettier.cjs', '--check', '.')),
  browser,
  () => check(runTool('webpack-cli/bin/cli.js', '--mode', 'production')),
  jest,
];

/** `npm test`: every stage in turn until one fails; the last line says how many checks passed and failed. */
function runAll(): void {
  let passed = 0;
  let failed = 0;
  for (const stage of STAGES) {
    if (failed > 0) break;
    const count = stage();
    passed += count.passed;
    failed += count.failed;
  }
  say(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

runAll();
