import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadCalculator } from '../host/loadCalculator';
import { saveXlsx } from '../host/saveXlsx';
import { SAMPLES } from './samples/samples';

const FOLDER = 'assets/samples';

/** Writes the preview's samples as .xlsx files, for people who have Excel: `npx tsx test/preview/writeSamples.ts`. */
async function writeSamples(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const calculator = loadCalculator();
  for (const { id, build } of SAMPLES) {
    const workbook = build();
    calculator.recalculate(workbook);
    const saved = await saveXlsx(workbook);
    if (!saved.ok) throw new Error(`${id} would lose ${saved.lost.join(', ')}`);
    await writeFile(path.join(FOLDER, `${id}.xlsx`), saved.bytes);
    console.log(`${id}.xlsx ${String(saved.bytes.length)} bytes`);
  }
}

writeSamples().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
