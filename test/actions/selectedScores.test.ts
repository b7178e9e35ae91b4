import { colourScores } from '../../src/actions/colourScores';
import { readPane } from '../../src/actions/readPane';
import { sayOutcome } from '../../src/i18n/sayOutcome';
import { th } from '../../src/i18n/th';
import type { IsoDate } from '../../src/thai/IsoDate';
import { agencyBlocks } from '../bench/largeSheets';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { useHost } from './useHost';

const TODAY: IsoDate = '2026-11-21';

/** Three agencies under one another on one sheet, with what she selected. */
async function open(
  selected: string,
  more: (host: Awaited<ReturnType<typeof useHost>>) => void = () => undefined,
) {
  const host = await useHost();
  host.replaceWorkbook(workbookOf(agencyBlocks(3)));
  more(host);
  host.officer.select('ITA', selected);
  return host;
}

/** Where the scores of each agency stand, as the pane shows them. */
async function areas() {
  const reading = await readPane(TODAY);
  if ('kind' in reading || 'ok' in reading || 'ok' in reading.scores) {
    throw new Error('no scores were read');
  }
  return reading.scores.assessments.map(({ area }) => area);
}

const coloured = ({ workbook }: Awaited<ReturnType<typeof open>>) =>
  workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.flatMap(({ areas: at }) => at));

describe('colouring with cells selected', () => {
  it('takes the agency in which a cell was clicked, says so, and leaves the others alone', async () => {
    const host = await open('A1');
    const [first, second, third] = await areas();
    host.officer.select('ITA', `B${(second?.row ?? 0) + 3}`);
    const outcome = done(await colourScores(TODAY));
    expect(outcome).toMatchObject({ data: { scope: 'selection', cells: 10 }, at: second });
    expect(sayOutcome(outcome, th)).toContain('เฉพาะส่วนที่ท่านเลือกไว้');
    const rows = coloured(host).flatMap(({ row, rows: count }) => [row, row + count - 1]);
    expect(Math.min(...rows)).toBeGreaterThan((first?.row ?? 0) + (first?.rows ?? 0) - 1);
    expect(Math.max(...rows)).toBeLessThan(third?.row ?? 0);
  });

  it('keeps the colours of an agency that was coloured before', async () => {
    const host = await open('A1');
    const [first, second] = await areas();
    for (const area of [first, second]) {
      host.officer.select('ITA', `B${(area?.row ?? 0) + 3}`);
      done(await colourScores(TODAY));
    }
    const isIn = (area: typeof first) =>
      coloured(host).some(({ row }) => row >= (area?.row ?? 0) && row < (area?.row ?? 0) + (area?.rows ?? 0));
    expect([isIn(first), isIn(second)]).toEqual([true, true]);
  });

  it.each([
    ['where every sheet opens', 'A1'],
    ['on an empty cell', 'H90'],
    ['over the whole sheet', 'A1:Z200'],
  ])('takes the whole sheet %s', async (_, selected) => {
    await open(selected);
    const outcome = done(await colourScores(TODAY));
    expect([outcome.data.scope, outcome.data.cells]).toEqual([undefined, 30]);
  });

  it('takes all that stands under the sheet’s filter, at no further round trip', async () => {
    await open('A1');
    const [first, second, third] = await areas();
    const cell = `B${(first?.row ?? 0) + 3}`;
    const cost = async (host: Awaited<ReturnType<typeof open>>) => {
      host.resetStats();
      const outcome = done(await colourScores(TODAY));
      return { cells: outcome.data.cells, roundTrips: host.stats.roundTrips, at: outcome.at };
    };
    const plain = await cost(await open(cell));
    const filtered = await cost(
      await open(cell, ({ workbook }) => {
        const [sheet] = workbook.sheets;
        if (sheet !== undefined) {
          const rows = (second?.row ?? 0) + (second?.rows ?? 0) - (first?.row ?? 0);
          sheet.autoFilter = { area: { row: first?.row ?? 0, column: 0, rows, columns: 2 }, criteria: [] };
        }
      }),
    );
    expect([plain.cells, filtered.cells]).toEqual([10, 20]);
    expect(filtered.roundTrips).toBe(plain.roundTrips);
    expect((filtered.at?.row ?? 0) + (filtered.at?.rows ?? 0)).toBeLessThanOrEqual(third?.row ?? 0);
  });
});
