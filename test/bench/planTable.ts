import { assess } from '../../src/ita/assess';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import { findMeasures } from '../../src/sheets/findMeasures';
import { findScores } from '../../src/sheets/findScores';
import { planColours } from '../../src/sheets/planColours';
import { planStatus } from '../../src/sheets/planStatus';
import { gridOf } from '../sheets/gridOf';
import { LAYOUT_NAMES, LAYOUTS } from './agencies';
import type { Rows } from './agencies';
import { trackingTable } from './largeSheets';
import { printTable } from './printTable';
import { processorTime } from './processorTime';
import { AGENCIES, MEASURES, TODAY } from './sizes';

const FISCAL_YEAR = 2568;
/** Columns whose width is known, as a press reads them. */
const WIDTHS = new Map(Array.from({ length: 30 }, (_, column) => [column, 'standard' as const]));

/** How long the parts of some work took, in milliseconds of the processor. */
type Shares = readonly number[];

/** Reads, assesses and plans. */
function coloursShares(cells: Rows): Shares {
  const start = processorTime();
  const grid = gridOf(cells, { widths: WIDTHS });
  const found = findScores(grid);
  const read = processorTime();
  const blocks = found.kind === 'found' ? found.blocks : [];
  for (const { scores, typed } of blocks) assess({ fiscalYear: FISCAL_YEAR, scores, typed });
  const assessed = processorTime();
  planColours(grid, blocks, DEFAULT_BAND_SCHEME);
  return [read - start, assessed - read, processorTime() - assessed];
}

function statusShares(cells: Rows): Shares {
  const start = processorTime();
  const grid = gridOf(cells);
  planStatus(grid, findMeasures(grid), new Map(), TODAY);
  return [processorTime() - start];
}

function sum(shares: Shares): number {
  return shares.reduce((all, share) => all + share, 0);
}

/** As many runs as take about a second. */
function runsFor(cells: number): number {
  return cells > 50_000 ? 10 : 20;
}

/** The best of some runs in turn with JSON.parse, which makes the cells that are planned: whatever slows one slows both. */
function planRow(work: string, size: string, cells: Rows, run: (cells: Rows) => Shares): readonly string[] {
  const text = JSON.stringify(cells);
  let parse = Number.POSITIVE_INFINITY;
  let best: Shares = [Number.POSITIVE_INFINITY];
  for (let left = runsFor(cells.length * (cells[0]?.length ?? 0)); left > 0; left -= 1) {
    const start = processorTime();
    const fresh = JSON.parse(text) as Rows;
    parse = Math.min(parse, processorTime() - start);
    const shares = run(fresh);
    best = sum(shares) < sum(best) ? shares : best;
  }
  return [
    work,
    size,
    sum(best).toFixed(1),
    parse.toFixed(1),
    (sum(best) / parse).toFixed(1),
    best.length > 1 ? best.map((share) => share.toFixed(0)).join(' + ') : '',
  ];
}

/** Prints what reading, judging and planning cost against JSON.parse of the same cells: a program of its own, see `bench.ts`. */
function planTable(): void {
  const rows: (readonly string[])[] = [];
  for (const agencies of AGENCIES) {
    for (const layout of LAYOUT_NAMES) {
      const size = `${String(agencies)} agencies`;
      rows.push(planRow(`grid to colours, ${layout}`, size, LAYOUTS[layout](agencies), coloursShares));
    }
  }
  for (const measures of MEASURES) {
    rows.push(
      planRow('grid to status', `${String(measures)} measures`, trackingTable(measures), statusShares),
    );
  }
  printTable(
    'From a grid to a plan, against JSON.parse of the same cells (bundled as for the officer, not minified; processor time, best of several)',
    ['work', 'size', 'plan ms', 'parse ms', 'times', 'read + assess + plan ms'],
    rows,
  );
}

planTable();
