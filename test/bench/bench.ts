import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { colourScores } from '../../src/actions/colourScores';
import { insertMeasures } from '../../src/actions/insertMeasures';
import type { Outcome } from '../../src/actions/Outcome';
import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { updateStatus } from '../../src/actions/updateStatus';
import { writeReport } from '../../src/actions/writeReport';
import { workbookOf } from '../actions/caseWorkbook';
import { createHost } from '../host/Host';
import type { Host } from '../host/Host';
import { startOffice } from '../host/officeInNode';
import { emptyWorkbook } from '../host/Workbook';
import { LAYOUT_NAMES, LAYOUTS } from './agencies';
import { trackingTable } from './largeSheets';
import { oneCellAtATime } from './oneCellAtATime';
import { paneTimes } from './paneTimes';
import { printTable } from './printTable';
import { readerAccuracy } from './readerAccuracy';
import { runBundled } from './runBundled';
import { AGENCIES, MEASURES, TODAY } from './sizes';
import { stretchTable } from './stretches';

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
    const report = () => writeReport(TODAY);
    host.replaceWorkbook(workbookOf(trackingTable(measures)));
    rows.push(await measure(host, 'writeReport', `${String(measures)} measures`, report));
    rows.push(await measure(host, 'writeReport, pressed again', `${String(measures)} measures`, report));
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
  runBundled('planTable.ts');
  const host = createHost(emptyWorkbook(), {});
  await startOffice(host, { today: TODAY });
  await actionsTable(host);
  await stretchTable(host, AGENCIES[2]);
  readerAccuracy();
  bundleTable();
  await paneTimes();
  console.log(`\nThe whole took ${seconds(start)} s.`);
}

void main();
