import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { refused } from '../../src/actions/Outcome';
import { LANGUAGES } from '../../src/i18n/Language';
import { en } from '../../src/i18n/en';
import { th } from '../../src/i18n/th';
import scores2564 from '../fixtures/cases/scores-2564-in-name-cells.json';
import { done } from './fakePane';
import type { FakePane } from './fakePane';
import { openPane } from './openPane';
import { openTab } from './openTab';
import { emptyReading, sampleReading, scoresOf, trackingReading } from './sampleReadings';

const coloured = (fake: FakePane) =>
  fake.endElsewhere(
    done('colourScores', 'coloured', {
      data: { cells: 10, sheet: 'ITA' },
      at: { sheet: 'ITA', row: 5, column: 0, rows: 14, columns: 1 },
      undo: { steps: [] },
    }),
  );
const failed = (fake: FakePane) => fake.endElsewhere(refused('colourScores', 'failedAndPutBack'));

async function violations(container: HTMLElement): Promise<readonly string[]> {
  // jsdom paints nothing; contrast is measured in Chromium.
  const { violations: found } = await axe.run(container.ownerDocument, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const ambiguous = [['ผลการประเมิน ITA ปี 2564 และปี 2565', ''], ...scores2564.grid.slice(1)];

describe.each(LANGUAGES)('axe finds nothing in the pane (%s)', (language) => {
  const { tabs } = { th, en }[language].pane;

  it.each([
    ['scores after a button', sampleReading(), tabs.scores, coloured],
    ['a failure', sampleReading(), tabs.scores, failed],
    [
      'the question for the year',
      { ...sampleReading(), scores: scoresOf(ambiguous) },
      tabs.scores,
      undefined,
    ],
    ['an empty sheet', emptyReading(), tabs.scores, undefined],
    ['measures to insert', sampleReading(), tabs.measures, undefined],
    [
      'measures that are there',
      {
        ...sampleReading(),
        tracking: trackingReading().tracking,
        scores: scoresOf(scores2564.grid, {}, [4]),
      },
      tabs.measures,
      undefined,
    ],
    ['tracking', trackingReading(), tabs.tracking, undefined],
    ['settings', sampleReading(), tabs.settings, undefined],
    ['a sheet that cannot be read', refused('correctReading', 'tooLarge'), tabs.scores, undefined],
  ])('with %s', async (_, reading, tab, before) => {
    const pane = openPane(reading, { language, ...(before === undefined ? {} : { before }) });
    await openTab(pane, tab);
    await screen.findAllByRole('button');
    expect(await violations(pane.container)).toEqual([]);
  });
});
