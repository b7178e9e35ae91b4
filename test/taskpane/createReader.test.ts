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
    read: (pace) => {
      readings += 1;
      return fake.actions.read(pace);
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

  it('tells how far a long reading is, and keeps what it showed when the officer stops it', async () => {
    const fake = fakePane(sampleReading());
    let work: { tell: (done: number) => void; end: () => void } | undefined;
    let long = false;
    const reader = createReader({
      ...fake.actions,
      read: (pace) =>
        long
          ? new Promise((resolve) => {
              work = {
                tell: (done) => pace.tell?.({ done, all: 8317 }),
                end: () => {
                  resolve(pace.signal?.aborted === true ? { kind: 'stopped' } : emptyReading());
                },
              };
            })
          : fake.actions.read(pace),
    });
    const stop = reader.start();
    const next = () =>
      new Promise<void>((resolve) => {
        const leave = reader.subscribe(() => {
          leave();
          resolve();
        });
      });
    await next();
    long = true;
    reader.readAgain();
    work?.tell(640);
    expect(reader.current().progress).toEqual({ done: 640, all: 8317 });
    expect(sheetOf(reader.current())).toBe('ITA');
    reader.stopReading();
    work?.tell(704);
    expect(reader.current().progress).toEqual({ done: 640, all: 8317 });
    const stopped = next();
    work?.end();
    await stopped;
    expect(sheetOf(reader.current())).toBe('ITA');
    expect(reader.current()).not.toHaveProperty('progress');
    stop();
  });

  it('says so when the very first reading was stopped', async () => {
    const fake = fakePane(sampleReading());
    const reader = createReader({ ...fake.actions, read: () => Promise.resolve({ kind: 'stopped' }) });
    const stop = reader.start();
    await new Promise<void>((resolve) => {
      reader.subscribe(resolve);
    });
    expect(reader.current().shown.kind).toBe('stopped');
    stop();
  });

  it('stops a reading that is out of date before it begins the next', async () => {
    const fake = fakePane(sampleReading());
    const signals: (AbortSignal | undefined)[] = [];
    const reader = createReader({
      ...fake.actions,
      read: (pace) => {
        signals.push(pace.signal);
        return fake.actions.read(pace);
      },
    });
    const stop = reader.start();
    reader.readAgain();
    await new Promise<void>((resolve) => {
      reader.subscribe(resolve);
    });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    stop();
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  });

  it('is silent after it was stopped', async () => {
    const fake = fakePane(sampleReading());
    const { reader, stop } = readerOf(fake);
    stop();
    await Promise.resolve();
    expect(reader.current().shown.kind).toBe('reading');
  });
});
