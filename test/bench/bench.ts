import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { colourScores } from '../../src/actions/colourScores';
import { insertMeasures } from '../../src/actions/insertMeasures';
import type { Outcome } from '../../src/actions/Outcome';
import { updateStatus } from '../../src/actions/updateStatus';
import { DEFAULT_BAND_LINES } from '../../src/ita/Band';
import { findMeasures } from '../../src/sheets/findMeasures';
import { findScores } from '../../src/sheets/findScores';
import { planColours } from '../../src/sheets/planColours';
import { planStatus } from '../../src/sheets/planStatus';
import { workbookOf } from '../actions/caseWorkbook';
import { createHost } from '../host/Host';
import type { Host } from '../host/Host';
import { startOffice } from '../host/officeInNode';
import { emptyWorkbook } from '../host/Workbook';
import { gridOf } from '../sheets/gridOf';
import { agencyBlocks, trackingTable } from './largeSheets';
import { oneCellAtATime } from './oneCellAtATime';
import { paneTimes } from './paneTimes';
import { printTable } from './printTable';

const TODAY = '2022-06-15';
/** Agencies: one, a district, and all that were assessed in 2568. */
const AGENCIES = [1, 100, 8_317] as const;
const MEASURES = [10, 1_000, 10_000] as const;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1_000).toFixed(2);
}

async function measure(
  host: Host,
  name: string,
  size: string,
  grid: readonly (readonly (string | number)[])[],
  run: () => Promise<Outcome>,
): Promise<readonly string[]> {
  host.replaceWorkbook(workbookOf(grid));
  host.resetStats();
  const start = performance.now();
  const outcome = await run();
  const { roundTrips, actions, requestBytes, replyBytes, largestRequest, largestReply } = host.stats;
  return [
    name,
    size,
    outcome.ok ? String(outcome.edits) : outcome.code,
    String(roundTrips),
    String(actions),
    megabytes(requestBytes),
    megabytes(replyBytes),
    megabytes(Math.max(largestRequest, largestReply)),
    seconds(start),
  ];
}

async function actionsTable(host: Host): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const agencies of AGENCIES) {
    const grid = agencyBlocks(agencies);
    const size = `${String(agencies)} agencies`;
    rows.push(await measure(host, 'colourScores', size, grid, () => colourScores(TODAY)));
    if (agencies === 1) {
      rows.push(await measure(host, 'insertMeasures', size, grid, () => insertMeasures(TODAY)));
    }
  }
  for (const agencies of AGENCIES.slice(0, 2)) {
    const grid = agencyBlocks(agencies);
    host.replaceWorkbook(workbookOf(grid));
    host.resetStats();
    const start = performance.now();
    const cells = await oneCellAtATime(grid);
    const { roundTrips, actions, requestBytes, replyBytes, largestRequest, largestReply } = host.stats;
    rows.push([
      'one cell at a time',
      `${String(agencies)} agencies`,
      String(cells),
      String(roundTrips),
      String(actions),
      megabytes(requestBytes),
      megabytes(replyBytes),
      megabytes(Math.max(largestRequest, largestReply)),
      seconds(start),
    ]);
  }
  for (const measures of MEASURES) {
    rows.push(
      await measure(host, 'updateStatus', `${String(measures)} measures`, trackingTable(measures), () =>
        updateStatus(TODAY),
      ),
    );
  }
  printTable(
    'Actions through office.js and the host',
    ['action', 'size', 'cells', 'round trips', 'calls', 'sent MB', 'received MB', 'largest MB', 'seconds'],
    rows,
  );
}

/** The best of some runs, in milliseconds: what the work costs when nothing else is going on. */
function best(run: () => void): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function planTable(): void {
  const rows: (readonly string[])[] = [];
  for (const agencies of AGENCIES) {
    const cells = agencyBlocks(agencies);
    const text = JSON.stringify(cells);
    const plan = best(() => {
      const grid = gridOf(cells);
      const found = findScores(grid);
      if (found.kind === 'found') planColours(grid, found.blocks, DEFAULT_BAND_LINES);
    });
    const parse = best(() => void JSON.parse(text));
    rows.push([
      'grid to colours',
      `${String(agencies)} agencies`,
      plan.toFixed(1),
      parse.toFixed(1),
      (plan / parse).toFixed(1),
    ]);
  }
  for (const measures of MEASURES) {
    const cells = trackingTable(measures);
    const text = JSON.stringify(cells);
    const plan = best(() => {
      const grid = gridOf(cells);
      planStatus(grid, findMeasures(grid), new Map(), TODAY);
    });
    const parse = best(() => void JSON.parse(text));
    rows.push([
      'grid to status',
      `${String(measures)} measures`,
      plan.toFixed(1),
      parse.toFixed(1),
      (plan / parse).toFixed(1),
    ]);
  }
  printTable(
    'From a grid to a plan, against JSON.parse of the same cells',
    ['work', 'size', 'plan ms', 'parse ms', 'times'],
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
  const host = createHost(emptyWorkbook(), {});
  await startOffice(host, { today: TODAY });
  await actionsTable(host);
  planTable();
  bundleTable();
  await paneTimes();
}

void main();
