import { clearColours } from '../../src/actions/clearColours';
import { colourScores } from '../../src/actions/colourScores';
import { inSlices, PANE_PACE } from '../../src/actions/inSlices';
import type { Pace } from '../../src/actions/inSlices';
import { readScores } from '../../src/actions/readScores';
import { UNWATCHED } from '../../src/actions/session';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { planColoursInSteps } from '../../src/sheets/planColours';
import { workbookOf } from '../actions/caseWorkbook';
import type { Host } from '../host/Host';
import { LAYOUT_NAMES, LAYOUTS } from './agencies';
import type { Layout } from './agencies';
import { printTable } from './printTable';
import { processorTime } from './processorTime';

const TODAY = '2025-06-15';
const RUNS = 4;

/**
 * The pane's own pace with a stopwatch: the longest stretch in which nothing else could have its turn, in milliseconds of the
 * processor, since on a busy machine a clock would count what others do.
 */
function stopwatch(): { readonly pace: Pace; readonly longest: () => number } {
  let longest = 0;
  let begun: number | undefined;
  return {
    longest: () => longest,
    pace: {
      ...PANE_PACE,
      now: () => {
        const spent = processorTime();
        if (begun === undefined) {
          begun = spent;
          // Comes only when the work lets go.
          queueMicrotask(() => {
            begun = undefined;
          });
        }
        longest = Math.max(longest, spent - begun);
        return PANE_PACE.now();
      },
    },
  };
}

/** The longest stretch of each kind of work, in milliseconds. */
type Stretches = readonly [reading: number, planning: number, clearing: number];

async function stretchesOf(host: Host, layout: Layout, agencies: number): Promise<Stretches> {
  host.replaceWorkbook(workbookOf(LAYOUTS[layout](agencies)));
  const [reading, planning, clearing] = [stopwatch(), stopwatch(), stopwatch()];
  const read = await readScores('colourScores', TODAY, undefined, reading.pace);
  if ('ok' in read) {
    throw new Error(read.code);
  }
  await inSlices(planColoursInSteps(read.reading.grid, read.blocks, DEFAULT_BAND_SCHEME), planning.pace);
  await colourScores(TODAY, { ...UNWATCHED, ...reading.pace });
  await clearColours({ ...UNWATCHED, ...clearing.pace });
  return [reading.longest(), planning.longest(), clearing.longest()];
}

/** Prints how long the pane has to wait at most while so many agencies are read, coloured and cleared. */
export async function stretchTable(host: Host, agencies: number): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const layout of LAYOUT_NAMES) {
    const runs: Stretches[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await stretchesOf(host, layout, agencies));
    }
    const best = ([0, 1, 2] as const).map((work) => Math.min(...runs.map((each) => each[work])));
    const both = [...(runs[0] ?? []), ...best];
    rows.push([layout, `${String(agencies)} agencies`, ...both.map((each) => each.toFixed(0))]);
  }
  printTable(
    `Longest stretch without a pause, in milliseconds of the processor: the first press, and the best of ${String(RUNS)}`,
    ['layout', 'size', 'first: read + judge', 'plan', 'clear', 'best: read + judge', 'plan', 'clear'],
    rows,
  );
}
