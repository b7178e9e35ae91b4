import { updateStatus } from '../../src/actions/updateStatus';
import { trackingTable } from '../bench/largeSheets';
import { createHost } from '../host/Host';
import { startOffice } from '../host/officeInNode';
import { emptyWorkbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';
import { done } from './done';

/** Excel on the web refuses 5 MB; we stay a good way below. */
const LARGEST = 4_000_000;
const BLOCK = 3_000_000;
/** Reading, remembering what was there, and writing each may begin a block more than their bytes together do. */
const PHASES = 3;

describe('10,000 measures', () => {
  it('cost as many round trips as 10, but for one for each started 3 MB; no message reaches 4 MB', async () => {
    // Nothing is calculated: only what goes over the wire counts.
    const host = createHost(emptyWorkbook());
    await startOffice(host);
    const cost = async (measures: number) => {
      host.replaceWorkbook(workbookOf(trackingTable(measures)));
      host.resetStats();
      done(await updateStatus('2022-06-15'));
      const { roundTrips, requestBytes, replyBytes, largestRequest, largestReply } = host.stats;
      expect(Math.max(largestRequest, largestReply)).toBeLessThan(LARGEST);
      return { roundTrips, blocks: Math.floor((requestBytes + replyBytes) / BLOCK) };
    };
    const small = await cost(10);
    const large = await cost(10_000);
    expect(small).toEqual({ roundTrips: 5, blocks: 0 });
    expect(large.roundTrips).toBeLessThanOrEqual(small.roundTrips + large.blocks + PHASES);
  });
});
