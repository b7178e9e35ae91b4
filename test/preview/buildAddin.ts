import { spawn } from 'node:child_process';
import path from 'node:path';

/** Builds the add-in into a folder as it would be published, but with office.js from this computer. */
export async function buildAddin(folder: string): Promise<void> {
  const given = [
    '--mode',
    'production',
    '--env',
    'preview',
    '--no-performance',
    '--output-path',
    path.resolve(folder),
  ];
  const webpack = spawn(process.execPath, [require.resolve('webpack/bin/webpack.js'), ...given]);
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString('utf8');
  };
  webpack.stdout.on('data', hear);
  webpack.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    webpack.on('error', reject);
    webpack.on('close', resolve);
  });
  if (code !== 0) throw new Error(said);
}
