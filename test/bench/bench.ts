import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { colourScores } from '../../src/actions/colourScores';
import { insertMeasures } from '../../src/actions/insertMeasures';
import type { Outcome } from '../../src/actions/Outcome';
import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { updateStatus } from '../../src/actions/updateStatus';
import { assess } from '../../src/ita/assess';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { findMeasures } from '../../src/sheets/findMeasures';
import { findScores } from '../../src/sheets/findScores';
import type { Grid } from '../../src/sheets/Grid';
import { planColours } from '../../src/sheets/planColours';
import { planStatus } from '../../src/sheets/planStatus';
import { workbookOf } from '../actions/caseWorkbook';
import { createHost } from '../host/Host';
import type { Host } from '../host/Host';
import { startOffice } from '../host/officeInNode';
import { emptyWorkbook } from '../host/Workbook';
import { gridOf } from '../sheets/gridOf';
import { LAYOUT_NAMES, LAYOUTS } from './agencies';
import type { Rows } from './agencies';
import { trackingTable } from './largeSheets';
import { oneCellAtATime } from './oneCellAtATime';
import { paneTimes } from './paneTimes';
import { printTable } from './printTable';
import { readerAccuracy } from './readerAccuracy';

const TODAY = '2022-06-15';
/** Agencies: one, a district, and all that were assessed in 2568. */
const AGENCIES = [1, 100, 8_317] as const;
const MEASURES = [10, 1_000, 10_000] as const;
/** Cells that are coloured one by one for comparison; more would take minutes. */
const MOST_SINGLE = 2_000;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1_000).toFixed(2);
}

/** Runs one action on the workbook that is open, and says what it cost. */
async function measure(
  host: Host,
  name: string,
  size: string,
  run: () => Promise<Outcome>,
): Promise<readonly string[]> {
  host.resetStats();
  const start = performance.now();
  const outcome = await run();
  const took = seconds(start);
  const { roundTrips, actions, requestBytes, replyBytes, largestRequest, largestReply } = host.stats;
  const rules = outcome.ok ? String(outcome.data.rules ?? '') : '';
  return [
    name,
    size,
    outcome.ok ? String(outcome.edits) : outcome.code,
    rules,
    String(roundTrips),
    String(actions),
    megabytes(requestBytes),
    megabytes(replyBytes),
    megabytes(Math.max(largestRequest, largestReply)),
    took,
  ];
}

const colour = () => perform('colourScores', (pace) => colourScores(TODAY, pace));

async function singleCells(host: Host, agencies: number): Promise<readonly string[]> {
  const grid = LAYOUTS.across(agencies);
  host.replaceWorkbook(workbookOf(grid));
  host.resetStats();
  const start = performance.now();
  const { coloured, all } = await oneCellAtATime(grid, MOST_SINGLE);
  const times = all / coloured;
  const { roundTrips, actions, requestBytes, replyBytes, largestRequest, largestReply } = host.stats;
  const scaled = (count: number) => Math.round(count * times);
  return [
    times > 1 ? `one cell at a time (from ${String(coloured)} cells)` : 'one cell at a time',
    `${String(agencies)} agencies`,
    String(all),
    '',
    String(scaled(roundTrips)),
    String(scaled(actions)),
    megabytes(scaled(requestBytes)),
    megabytes(scaled(replyBytes)),
    megabytes(Math.max(largestRequest, largestReply)),
    (((performance.now() - start) / 1_000) * times).toFixed(2),
  ];
}

async function actionsTable(host: Host): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const agencies of AGENCIES) {
    const size = `${String(agencies)} agencies`;
    for (const layout of LAYOUT_NAMES) {
      host.replaceWorkbook(workbookOf(LAYOUTS[layout](agencies)));
      rows.push(await measure(host, `colourScores, ${layout}`, size, colour));
      rows.push(await measure(host, `putBack, ${layout}`, size, () => perform('putBack', putBackLast)));
    }
    rows.push(await singleCells(host, agencies));
  }
  host.replaceWorkbook(workbookOf(LAYOUTS.stacked(1)));
  rows.push(await measure(host, 'insertMeasures', '1 agencies', () => insertMeasures(TODAY)));
  for (const measures of MEASURES) {
    host.replaceWorkbook(workbookOf(trackingTable(measures)));
    rows.push(await measure(host, 'updateStatus', `${String(measures)} measures`, () => updateStatus(TODAY)));
  }
  printTable(
    'Actions through office.js and the host (cells: that the plan covers; rules: that colour scores)',
    [
      'action',
      'size',
      'cells',
      'rules',
      'round trips',
      'calls',
      'sent MB',
      'received MB',
      'largest MB',
      'seconds',
    ],
    rows,
  );
}

/** Milliseconds of this processor that some work takes: other programs on a busy machine do not count. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The best of some runs of two pieces of work in turn, in milliseconds: whatever slows this machine down slows both. */
function bestOfBoth(runs: number, one: () => void, other: () => void): readonly [number, number] {
  const pairs = Array.from({ length: runs }, () => [processorTime(one), processorTime(other)] as const);
  return [Math.min(...pairs.map(([first]) => first)), Math.min(...pairs.map(([, second]) => second))];
}

/** As many runs as take about a second. */
function runsFor(cells: number): number {
  return cells > 50_000 ? 6 : 20;
}

function gridWithWidths(cells: Rows): Grid {
  const widths = new Map(Array.from({ length: 30 }, (_, column) => [column, 'standard' as const]));
  return gridOf(cells, { widths });
}

function planRow(work: string, size: string, cells: Rows, run: () => void): readonly string[] {
  const text = JSON.stringify(cells);
  const runs = runsFor(cells.length * (cells[0]?.length ?? 0));
  const [plan, parse] = bestOfBoth(runs, run, () => void JSON.parse(text));
  return [work, size, plan.toFixed(1), parse.toFixed(1), (plan / parse).toFixed(1)];
}

/** Reads, assesses and plans; gives how long each took in milliseconds. */
function shares(cells: Rows): readonly [number, number, number] {
  const start = performance.now();
  const grid = gridWithWidths(cells);
  const found = findScores(grid);
  const read = performance.now();
  const blocks = found.kind === 'found' ? found.blocks : [];
  for (const { scores, typed } of blocks) assess({ fiscalYear: 2568, scores, typed });
  const assessed = performance.now();
  planColours(grid, blocks, DEFAULT_BAND_SCHEME);
  return [read - start, assessed - read, performance.now() - assessed];
}

function planTable(): void {
  const rows: (readonly string[])[] = [];
  for (const agencies of AGENCIES) {
    for (const layout of LAYOUT_NAMES) {
      const cells = LAYOUTS[layout](agencies);
      const size = `${String(agencies)} agencies`;
      const last = { shares: shares(cells) };
      const row = planRow(`grid to colours, ${layout}`, size, cells, () => {
        last.shares = shares(cells);
      });
      rows.push([...row, last.shares.map((share) => share.toFixed(0)).join(' + ')]);
    }
  }
  for (const measures of MEASURES) {
    const cells = trackingTable(measures);
    rows.push(
      planRow('grid to status', `${String(measures)} measures`, cells, () => {
        const grid = gridOf(cells);
        planStatus(grid, findMeasures(grid), new Map(), TODAY);
      }),
    );
  }
  printTable(
    'From a grid to a plan, against JSON.parse of the same cells',
    ['work', 'size', 'plan CPU ms', 'parse CPU ms', 'times', 'last: read + assess + plan ms'],
    rows,
  );
}

function bundleTable(): void {
  const dist = path.join(__dirname, '..', '..', 'dist');
  if (!existsSync(dist)) {
    console.log('\nBundle sizes: run `npm run build` first.');
    return;
  }
  const rows = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const bytes = readFileSync(path.join(dist, name));
      return [
        name,
        (bytes.length / 1000).toFixed(0),
        (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0),
        (brotliCompressSync(bytes).length / 1000).toFixed(0),
      ];
    });
  printTable('Bundles', ['file', 'kB', 'gzip kB', 'brotli kB'], rows);
}

async function main(): Promise<void> {
  const start = performance.now();
  planTable();
  const host = createHost(emptyWorkbook(), {});
  await startOffice(host, { today: TODAY });
  await actionsTable(host);
  readerAccuracy();
  bundleTable();
  await paneTimes();
  console.log(`\nThe whole took ${seconds(start)} s.`);
}

void main();
