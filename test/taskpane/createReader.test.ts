import { refused } from '../../src/actions/Outcome';
import { createReader } from '../../src/taskpane/createReader';
import type { ReaderState } from '../../src/taskpane/createReader';
import { done, fakePane } from './fakePane';
import type { FakePane } from './fakePane';
import { emptyReading, sampleReading } from './sampleReadings';

/** A reader at work, and a way to wait until it shows what is expected. */
function readerOf(fake: FakePane, stillness = 0) {
  let readings = 0;
  const reader = createReader({
    ...fake.actions,
    stillness,
    read: () => {
      readings += 1;
      return fake.actions.read();
    },
  });
  const stop = reader.start();
  const until = (fits: (state: ReaderState) => boolean) =>
    new Promise<ReaderState>((resolve) => {
      const look = () => {
        const state = reader.current();
        if (fits(state)) {
          leave();
          resolve(state);
        }
      };
      const leave = reader.subscribe(look);
      look();
    });
  return { reader, stop, until, readings: () => readings };
}

const sheetOf = ({ shown }: ReaderState) => (shown.kind === 'read' ? shown.reading.sheet : shown.kind);

describe('the reader of the pane', () => {
  it('reads at the start', async () => {
    const { reader, until, stop } = readerOf(fakePane(sampleReading()));
    expect(reader.current().shown.kind).toBe('reading');
    await until((state) => sheetOf(state) === 'ITA');
    stop();
  });

  it('reads once when many cells change one after the other', async () => {
    const fake = fakePane(emptyReading());
    const { until, readings, stop } = readerOf(fake, 5);
    await until((state) => sheetOf(state) === 'Sheet1');
    fake.setReading(sampleReading());
    for (let cell = 0; cell < 20; cell += 1) {
      fake.happen('changed');
    }
    const state = await until((each) => sheetOf(each) === 'ITA');
    expect(state.reason).toBe('changed');
    expect(readings()).toBe(2);
    stop();
  });

  it('reads after an action, and does not take its echo for a change by the officer', async () => {
    const fake = fakePane(emptyReading());
    const { until, stop } = readerOf(fake, 20);
    await until((state) => sheetOf(state) === 'Sheet1');
    fake.setReading(sampleReading());
    fake.endElsewhere(done('colourScores', 'coloured'));
    fake.happen('changed');
    expect((await until((state) => sheetOf(state) === 'ITA')).reason).toBe('asked');
    fake.setReading({ ...sampleReading(), sheet: 'later' });
    expect((await until((state) => sheetOf(state) === 'later')).reason).toBe('asked');
    stop();
  });

  it('keeps what it shows while a cell is being edited, and tries again', async () => {
    const fake = fakePane(sampleReading());
    const { reader, until, readings, stop } = readerOf(fake);
    await until((state) => sheetOf(state) === 'ITA');
    fake.setReading(refused('correctReading', 'cellEditing'));
    reader.readAgain();
    await new Promise<void>((resolve) => {
      const wait = () => (readings() > 3 ? resolve() : setTimeout(wait, 0));
      wait();
    });
    expect(sheetOf(reader.current())).toBe('ITA');
    fake.setReading(emptyReading());
    await until((state) => sheetOf(state) === 'Sheet1');
    stop();
  });

  it('shows a reading that breaks as a refusal, never as an endless wait', async () => {
    const fake = fakePane(sampleReading());
    const reader = createReader({ ...fake.actions, read: () => Promise.reject(new Error('broken')) });
    const stop = reader.start();
    await new Promise<void>((resolve) => {
      reader.subscribe(resolve);
    });
    expect(reader.current().shown).toMatchObject({ kind: 'refused', refusal: { code: 'failed' } });
    stop();
  });

  it('is silent after it was stopped', async () => {
    const fake = fakePane(sampleReading());
    const { reader, stop } = readerOf(fake);
    stop();
    await Promise.resolve();
    expect(reader.current().shown.kind).toBe('reading');
  });
});
