import { writeReport } from '../../src/actions/writeReport';
import { trackingTable } from '../bench/largeSheets';
import { createHost } from '../host/Host';
import type { Host } from '../host/Host';
import { startOffice } from '../host/officeInNode';
import { cellAt, emptyWorkbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';

const AUTUMN = '2022-10-05';
/** Excel on the web refuses 5 MB; we stay a good way below. */
const LARGEST = 4_000_000;
const BLOCK = 3_000_000;
/** From ten thousand cells on a sheet is read in two trips: nothing is known of its cells before the first. */
const SECOND_LOOK = 1;
const SOURCE = 'ติดตาม';
const OPEN = 'อยู่ระหว่างดำเนินการ';
const FINISHED = 'ดำเนินการแล้วเสร็จ';

interface Cost {
  readonly code: string;
  readonly roundTrips: number;
  /** Whole blocks of 3 MB: the started one is part of the constant. */
  readonly blocks: number;
}

/** What a press costs; no message reaches 4 MB. */
async function costOf(host: Host): Promise<Cost> {
  host.resetStats();
  const { code } = done(await writeReport(AUTUMN));
  const { roundTrips, requestBytes, replyBytes, largestRequest, largestReply } = host.stats;
  expect(Math.max(largestRequest, largestReply)).toBeLessThan(LARGEST);
  return { code, roundTrips, blocks: Math.floor((requestBytes + replyBytes) / BLOCK) };
}

/** Every other result changes: what was finished is under way, and the other way round. */
function changeResults({ workbook }: Host): void {
  const source = workbook.sheets.find(({ name }) => name === SOURCE);
  for (const [key, cell] of source?.cells ?? []) {
    if (cellAt(key).row % 2 === 0 && (cell.value === OPEN || cell.value === FINISHED)) {
      source?.cells.set(key, { ...cell, value: cell.value === OPEN ? FINISHED : OPEN });
    }
  }
}

/** A report that is new, one that is up to date, and one whose results have changed. */
async function costs(host: Host, measures: number): Promise<readonly Cost[]> {
  host.replaceWorkbook(workbookOf(trackingTable(measures), SOURCE));
  const fresh = await costOf(host);
  const same = await costOf(host);
  changeResults(host);
  return [fresh, same, await costOf(host)];
}

describe('the report of many measures', () => {
  it('costs as many round trips as that of 10, but for one for each started 3 MB', async () => {
    // Nothing is calculated: only what goes over the wire counts.
    const host = createHost(emptyWorkbook());
    await startOffice(host);
    const small = await costs(host, 10);
    expect(small.map(({ code, blocks }) => [code, blocks])).toEqual([
      ['reportWritten', 0],
      ['reportUpToDate', 0],
      ['reportRefreshed', 0],
    ]);
    for (const measures of [1_000, 10_000]) {
      const large = await costs(host, measures);
      large.forEach(({ code, roundTrips, blocks }, index) => {
        const most = (small[index]?.roundTrips ?? 0) + blocks + SECOND_LOOK;
        expect([measures, code, roundTrips]).toEqual([
          measures,
          small[index]?.code,
          Math.min(roundTrips, most),
        ]);
      });
    }
  }, 240_000);
});
