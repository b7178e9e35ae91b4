import { screen, within } from '@testing-library/react';
import { parsePreferences } from '../../src/actions/preferences';
import type { PaneReading } from '../../src/actions/readPane';
import type { ScoresElsewhere } from '../../src/actions/readScores';
import { cellAddress } from '../../src/sheets/address';
import type { Place } from '../../src/sheets/Place';
import { openPane } from './openPane';
import { sampleReading } from './sampleReadings';

/** The sample as it is with scores from other sheets, or without them. */
function readingWith(elsewhere: ScoresElsewhere): PaneReading {
  const reading = sampleReading();
  if ('ok' in reading.scores) {
    throw new Error('the sample has scores');
  }
  return { ...reading, scores: { ...reading.scores, elsewhere } };
}

/** What was kept of how the played sheet is read. */
function kept(asked: readonly string[]): unknown {
  const changed: unknown = JSON.parse(asked.at(-1) ?? '{}');
  return parsePreferences({ version: 2, ...(typeof changed === 'object' ? changed : {}) }).sheets['{1}'];
}

async function correct(elsewhere: ScoresElsewhere) {
  const pane = openPane(readingWith(elsewhere));
  await pane.officer.click(await screen.findByRole('button', { name: 'แก้ไข' }));
  return { ...pane, form: screen.getByRole('group', { name: 'แก้ไขสิ่งที่อ่านได้' }) };
}

describe('scores that stand on several sheets', () => {
  const JOINED: ScoresElsewhere = { kind: 'joined', sheets: ['EIT', 'OIT'] };

  it('are told with the sheets that they were joined from, each a way to it', async () => {
    const { shown, officer } = openPane(readingWith(JOINED));
    expect(await screen.findByText(/รวมคะแนนจากแผ่นงาน/)).toHaveTextContent('รวมคะแนนจากแผ่นงาน EIT, OIT');
    await officer.click(screen.getByRole('button', { name: 'OIT' }));
    expect(shown).toEqual([{ sheet: 'OIT', row: 0, column: 0 }]);
  });

  it('say in each row to which cell it goes, and on which sheet where that is another', async () => {
    const reading = readingWith(JOINED);
    const { scores } = reading;
    const moved = (at: Place): Place => (at.row < 10 ? { ...at, sheet: 'EIT' } : at);
    const assessments = ('ok' in scores ? [] : scores.assessments).map((set) => ({
      ...set,
      assessment: {
        ...set.assessment,
        indicators: set.assessment.indicators.map((each) => ({ ...each, at: moved(each.at) })),
      },
    }));
    openPane({ ...reading, scores: 'ok' in scores ? scores : { ...scores, assessments } });
    await screen.findByText(/รวมคะแนนจากแผ่นงาน/);
    const titles = screen.getAllByTitle(/^ไปที่เซลล์/).map((row) => row.title);
    const cells = assessments[0]?.assessment.indicators.map(({ at }) => at) ?? [];
    expect(new Set(cells.map(({ sheet }) => sheet)).size).toBe(2);
    const wanted = cells.map((at) => (at.sheet === 'EIT' ? `ไปที่เซลล์ 'EIT'!` : 'ไปที่เซลล์ ') + cellAddress(at));
    expect(new Set(titles)).toEqual(new Set(wanted));
  });

  it('are read apart with two clicks; it is kept with the sheet', async () => {
    const { form, officer, asked } = await correct(JOINED);
    await officer.click(within(form).getByRole('button', { name: 'ใช้คะแนนเฉพาะแผ่นงานนี้' }));
    expect(kept(asked)).toEqual({ reading: { sheets: 'thisOnly' } });
  });

  it('are joined again with two clicks', async () => {
    const { form, officer } = await correct({ kind: 'declined', sheets: [] });
    expect(screen.getByText('ใช้คะแนนเฉพาะแผ่นงานนี้ ตามที่ท่านกำหนด')).toBeVisible();
    await officer.click(within(form).getByRole('button', { name: 'รวมคะแนนจากแผ่นงานอื่นด้วย' }));
  });

  it('are named where more than one could complete the set, with the way out, and nothing to undo', async () => {
    const { form } = await correct({ kind: 'unclear', sheets: ['สอง', 'สาม'] });
    expect(screen.getByText(/มากกว่าหนึ่งทาง/)).toHaveTextContent('แผ่นงาน สอง, สาม');
    expect(within(form).queryByRole('button', { name: /แผ่นงานนี้|แผ่นงานอื่น/ })).toBeNull();
  });
});

it('says nothing of other sheets where the scores stand on one', async () => {
  openPane(sampleReading());
  await screen.findByRole('button', { name: 'แก้ไข' });
  expect(screen.queryByText(/รวมคะแนนจากแผ่นงาน/)).toBeNull();
});
