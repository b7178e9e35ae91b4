import { createRoot } from 'react-dom/client';
import { createCalculator } from '../host/recalculate';
import { readIsoDay } from './formatDay';
import { Preview } from './Preview';
import { SAMPLES } from './samples/samples';
import { openSession } from './Session';

/** The fonts of page.css that stand in for a workbook's own. */
const STAND_INS = [
  '16px "Cell Thai"',
  'bold 16px "Cell Thai"',
  '16px "Small Thai"',
  'bold 16px "Small Thai"',
] as const;

/** Opens the page; its address may say `?sample=`, `?lang=en`, `?today=2022-06-15` and `?pane=closed`. */
async function start(root: HTMLElement): Promise<void> {
  const [manifest, wasm] = await Promise.all([
    fetch('addin/manifest.xml').then((answer) => answer.text()),
    WebAssembly.compileStreaming(fetch('ironcalc.wasm')),
    // Before anything is measured with them.
    ...STAND_INS.map((font) => document.fonts.load(font, 'ก')),
  ]);
  const asked = new URLSearchParams(window.location.search);
  const sample = SAMPLES.find(({ id }) => id === asked.get('sample')) ?? SAMPLES[0];
  if (sample === undefined) return;
  const session = openSession({
    workbook: sample.build(),
    fileName: sample.fileName,
    locale: asked.get('lang') === 'en' ? 'en-US' : 'th-TH',
    day: readIsoDay(asked.get('today') ?? ''),
    calculator: createCalculator(wasm),
  });
  if (asked.get('pane') !== 'closed') session.host.showPane('Visible');
  createRoot(root).render(<Preview first={session} samples={SAMPLES} manifest={manifest} />);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
