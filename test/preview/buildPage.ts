import { build } from 'esbuild';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Builds the preview's own page into a folder; it never lands in dist/. */
export async function buildPage(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: {
      page: path.join(__dirname, 'main.tsx'),
      styles: path.join(__dirname, 'page.css'),
      trust: path.join(__dirname, 'trust.ts'),
    },
    bundle: true,
    minify: true,
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: folder,
    logLevel: 'error',
  });
  await Promise.all([
    copyFile(path.join(__dirname, 'page.html'), path.join(folder, 'index.html')),
    copyFile(path.join(__dirname, 'trustPage.html'), path.join(folder, 'trust.html')),
    copyFile(require.resolve('@ironcalc/wasm/wasm_bg.wasm'), path.join(folder, 'ironcalc.wasm')),
  ]);
}
