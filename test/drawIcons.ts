import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './findBrowser';

const FOLDER = path.join(__dirname, '../assets/icons');
/** Office asks for 16, 32 and 80 pixels on the ribbon, for 32 and 64 in its list of add-ins. */
const SIZES: Readonly<Record<string, readonly number[]>> = { app: [32, 64] };
const RIBBON_SIZES = [16, 32, 80];

/** Draws every assets/icons/*.svg anew as the PNG files that the manifest names: `npx tsx test/drawIcons.ts`. */
async function drawIcons(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium found; set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
    const name = path.basename(file, '.svg');
    const svg = readFileSync(path.join(FOLDER, file), 'utf8');
    for (const size of SIZES[name] ?? RIBBON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: path.join(FOLDER, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
