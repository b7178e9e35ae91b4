import { readFileSync } from 'node:fs';

import type { Calculator } from './recalculate';
import { createCalculator } from './recalculate';

/** A calculator in Node, with IronCalc's functions from the installed package; the preview passes the bytes it fetched instead. */
export function loadCalculator(): Calculator {
  return createCalculator(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));
}
