import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { updateStatus } from '../../src/actions/updateStatus';
import { trackingTable } from '../bench/largeSheets';
import { createHost } from '../host/Host';
import type { Host } from '../host/Host';
import { startOffice } from '../host/officeInNode';
import { cellAt, emptyWorkbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';

/** Excel on the web refuses 5 MB; we stay a good way below. */
const LARGEST = 4_000_000;
const BLOCK = 3_000_000;
const OPEN = 'อยู่ระหว่างดำเนินการ';
const FINISHED = 'ดำเนินการแล้วเสร็จ';
/** The officer's column of results. */
const RESULT = 4;

interface Cost {
  readonly step: string;
  readonly roundTrips: number;
  /** Whole blocks of 3 MB: the started one is part of the constant. */
  readonly blocks: number;
}

/** She types other results everywhere: what was finished is under way, and the other way round. */
function changeResults({ workbook }: Host): void {
  const [sheet] = workbook.sheets;
  for (const [key, cell] of sheet?.cells ?? []) {
    if (cellAt(key).column === RESULT && (cell.value === OPEN || cell.value === FINISHED)) {
      sheet?.cells.set(key, { ...cell, value: cell.value === OPEN ? FINISHED : OPEN });
    }
  }
}

describe('10,000 measures', () => {
  it('cost as many round trips as 10, but for one for each started 3 MB; no message reaches 4 MB', async () => {
    // Nothing is calculated: only what goes over the wire counts.
    const host = createHost(emptyWorkbook());
    await startOffice(host);
    const press = async () => {
      done(await perform('updateStatus', () => updateStatus('2022-06-15')));
    };
    const costs = async (measures: number): Promise<readonly Cost[]> => {
      const found: Cost[] = [];
      const cost = async (step: string, act: () => Promise<unknown>) => {
        host.resetStats();
        await act();
        const { roundTrips, requestBytes, replyBytes, largestRequest, largestReply } = host.stats;
        expect(Math.max(largestRequest, largestReply)).toBeLessThan(LARGEST);
        found.push({ step, roundTrips, blocks: Math.floor((requestBytes + replyBytes) / BLOCK) });
      };
      host.replaceWorkbook(workbookOf(trackingTable(measures)));
      await cost('first press', press);
      changeResults(host);
      const before = pictureOf(host.workbook);
      await cost('other results', press);
      await cost('put back', async () => {
        done(await perform('putBack', putBackLast));
      });
      expect(pictureOf(host.workbook)).toEqual(before);
      return found;
    };
    const small = await costs(10);
    const large = await costs(10_000);
    expect(small.map(({ blocks }) => blocks)).toEqual([0, 0, 0]);
    expect(small[0]?.roundTrips).toBe(5);
    large.forEach(({ step, roundTrips, blocks }, index) => {
      expect([step, roundTrips]).toEqual([
        step,
        Math.min(roundTrips, (small[index]?.roundTrips ?? 0) + blocks),
      ]);
    });
  }, 240_000);
});
