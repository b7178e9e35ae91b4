import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Bundles a program of this folder as the officer's browser gets it (one file, no names kept for a debugger) and runs it: run
 * straight from the sources, each function costs what no officer pays.
 */
export function runBundled(program: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-bench-'));
  const outfile = path.join(folder, 'program.cjs');
  try {
    buildSync({
      entryPoints: [path.join(__dirname, program)],
      outfile,
      bundle: true,
      platform: 'node',
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const { status } = spawnSync(process.execPath, [outfile], { stdio: 'inherit' });
    if (status !== 0) {
      throw new Error(`${program} ended with ${String(status)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
