import { createReader } from '../../src/taskpane/createReader';
import { STILLNESS } from '../../src/taskpane/stillness';
import { fakePane } from './fakePane';
import { emptyReading, sampleReading } from './sampleReadings';

// The clock is played, so that a second takes no time.
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function typing() {
  const fake = fakePane(emptyReading());
  const reader = createReader({ ...fake.actions, stillness: STILLNESS });
  const stop = reader.start();
  const sheet = () => {
    const { shown } = reader.current();
    return shown.kind === 'read' ? shown.reading.sheet : shown.kind;
  };
  return { fake, stop, sheet };
}

describe('while the pane is open', () => {
  it('a typed score is shown within a second, and nothing is written', async () => {
    const { fake, stop, sheet } = typing();
    await jest.advanceTimersByTimeAsync(0);
    expect(sheet()).toBe('Sheet1');
    fake.setReading(sampleReading());
    fake.happen('changed');
    await jest.advanceTimersByTimeAsync(999);
    expect(sheet()).toBe('ITA');
    expect(fake.asked).toEqual([]);
    stop();
  });

  it('who types without a pause sees it within a second as well', async () => {
    const { fake, stop, sheet } = typing();
    await jest.advanceTimersByTimeAsync(0);
    fake.setReading(sampleReading());
    for (let key = 0; key < 9; key += 1) {
      fake.happen('changed');
      await jest.advanceTimersByTimeAsync(111);
    }
    expect(sheet()).toBe('ITA');
    stop();
  });
});
