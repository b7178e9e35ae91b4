import { colourScores } from '../../src/actions/colourScores';
import { updateStatus } from '../../src/actions/updateStatus';
import { agencyBlocks, trackingTable } from '../bench/largeSheets';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { useHost } from './useHost';

/** Excel on the web refuses 5 MB; we stay a good way below. */
const LARGEST = 4_000_000;
const BLOCK = 3_000_000;

async function press(
  grid: readonly (readonly (string | number)[])[],
  action: () => ReturnType<typeof colourScores>,
) {
  const host = await useHost();
  host.replaceWorkbook(workbookOf(grid));
  host.resetStats();
  done(await action());
  return host.stats;
}

describe('an action costs a small number of round trips, and one more for each started 3 MB', () => {
  it.each([
    ['a report of 10 measures', trackingTable(10), () => updateStatus('2022-06-15')],
    ['a report of 1,000 measures', trackingTable(1_000), () => updateStatus('2022-06-15')],
    ['the scores of one agency', agencyBlocks(1), () => colourScores('2026-11-21')],
    ['the scores of 90 agencies', agencyBlocks(90), () => colourScores('2026-11-21')],
  ] as const)('%s', async (_, grid, action) => {
    const { roundTrips, requestBytes, replyBytes, largestRequest, largestReply } = await press(grid, action);
    expect(Math.max(largestRequest, largestReply)).toBeLessThan(LARGEST);
    expect(roundTrips).toBeLessThanOrEqual(5 + Math.floor((requestBytes + replyBytes) / BLOCK));
  });

  it('10 and 1,000 measures cost the same', async () => {
    const small = await press(trackingTable(10), () => updateStatus('2022-06-15'));
    const large = await press(trackingTable(1_000), () => updateStatus('2022-06-15'));
    expect(large.roundTrips).toBe(small.roundTrips);
  });
});
