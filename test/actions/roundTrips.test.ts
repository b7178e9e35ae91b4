import { colourScores } from '../../src/actions/colourScores';
import { clearColours } from '../../src/actions/clearColours';
import { putBackLast } from '../../src/actions/putBackLast';
import { perform } from '../../src/actions/session';
import { updateStatus } from '../../src/actions/updateStatus';
import type { CellValue } from '../../src/sheets/Grid';
import { toThaiDigits } from '../../src/thai/digits';
import { agencyBlocks, trackingTable } from '../bench/largeSheets';
import { province } from '../sheets/provinceRows';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
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

/** All agencies that were assessed in 2568. */
const ALL = 8_317;

type Grid = readonly (readonly (string | number)[])[];

function sheetOf(agencies: number, write?: (points: number) => CellValue): Grid {
  return province(agencies, write).rows.map((line) =>
    line.map((value) => (typeof value === 'boolean' ? '' : value)),
  );
}

describe('a province’s sheet of 8,317 agencies x 10 indicators', () => {
  it.each<[string, ((points: number) => CellValue) | undefined]>([
    ['numbers', undefined],
    ['text', (points) => `${toThaiDigits(points.toFixed(2))} คะแนน`],
  ])(
    'as %s is read, coloured, put back and cleared in a few round trips of less than 4 MB, with four rules',
    async (_, write) => {
      const host = await useHost();
      host.replaceWorkbook(workbookOf(sheetOf(ALL, write)));
      const before = pictureOf(host.workbook);
      const cost = async (run: () => Promise<unknown>) => {
        host.resetStats();
        await run();
        const { roundTrips, requestBytes, replyBytes, largestRequest, largestReply } = host.stats;
        expect(Math.max(largestRequest, largestReply)).toBeLessThan(LARGEST);
        return roundTrips - Math.floor((requestBytes + replyBytes) / BLOCK);
      };
      const colour = () => perform('colourScores', (pace) => colourScores('2026-11-21', pace));
      expect(
        await cost(async () => {
          expect(done(await colour()).data.rules).toBe(4);
        }),
      ).toBeLessThanOrEqual(7);
      expect(await cost(() => perform('putBack', putBackLast))).toBeLessThanOrEqual(5);
      expect(pictureOf(host.workbook)).toEqual(before);
      done(await colour());
      expect(await cost(() => perform('clearColours', (pace) => clearColours(pace)))).toBeLessThanOrEqual(6);
      expect(host.workbook.sheets[0]?.conditionalFormats).toEqual([]);
    },
    120_000,
  );

  it('costs as many round trips as one of 8 agencies, but for its bytes', async () => {
    const few = await press(sheetOf(8), () => colourScores('2026-11-21'));
    const many = await press(sheetOf(700), () => colourScores('2026-11-21'));
    expect([few.roundTrips, many.roundTrips]).toEqual([5, 5]);
  });
});

describe('putting back the words of many agencies under one another', () => {
  it('asks and answers in less than 4 MB each', async () => {
    const host = await useHost();
    host.replaceWorkbook(workbookOf(agencyBlocks(1_200)));
    const before = pictureOf(host.workbook);
    done(await perform('colourScores', (pace) => colourScores('2026-11-21', pace)));
    host.resetStats();
    done(await perform('putBack', putBackLast));
    expect(Math.max(host.stats.largestRequest, host.stats.largestReply)).toBeLessThan(LARGEST);
    expect(pictureOf(host.workbook)).toEqual(before);
  }, 120_000);
});
