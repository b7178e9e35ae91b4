import { atOnce, inSlices, SLICE } from '../../src/actions/inSlices';
import type { Pace, Progress, Steps } from '../../src/actions/inSlices';

/** Work of so many steps, each of which takes so many milliseconds of a played clock. */
function played(steps: number, each: number) {
  let clock = 0;
  const stretches: number[] = [];
  let begun = 0;
  const told: Progress[] = [];
  function* work(): Steps<string> {
    for (let done = 1; done <= steps; done += 1) {
      clock += each;
      yield { done, all: steps };
    }
    return 'ready';
  }
  const pace = (signal?: AbortSignal): Pace => ({
    now: () => clock,
    breathe: () => {
      stretches.push(clock - begun);
      begun = clock;
      return Promise.resolve();
    },
    tell: (progress) => {
      told.push(progress);
    },
    signal,
  });
  return { work, pace, stretches, told };
}

describe('long work in a pane', () => {
  it('pauses often enough, tells how far it is, and ends with its result', async () => {
    const { work, pace, stretches, told } = played(100, 3);
    expect(await inSlices(work(), pace())).toEqual({ kind: 'done', value: 'ready' });
    expect(Math.max(...stretches)).toBeLessThanOrEqual(SLICE + 3);
    expect(stretches.length).toBeGreaterThan(10);
    expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));
    expect(told.at(-1)?.all).toBe(100);
  });

  it('seems never to begin again, though it goes through the same rows twice', async () => {
    const { work, pace, told } = played(50, 4);
    function* twice(): Steps<string> {
      yield* work();
      return yield* work();
    }
    await inSlices(twice(), pace());
    const shares = told.map(({ done, all }) => done / all);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares.every((share, index) => index === 0 || share > (shares[index - 1] ?? 0))).toBe(true);
  });

  it('never pauses when it is short', async () => {
    const { work, pace, stretches } = played(3, 1);
    await inSlices(work(), pace());
    expect(stretches).toEqual([]);
  });

  it('stops between two steps when the officer stops it', async () => {
    const { work, pace, told } = played(100, 20);
    const stop = new AbortController();
    const answer = inSlices(work(), {
      ...pace(stop.signal),
      tell: (progress) => {
        told.push(progress);
        if (progress.done === 5) {
          stop.abort();
        }
      },
    });
    expect(await answer).toEqual({ kind: 'stopped' });
    expect(told).toHaveLength(5);
  });

  it('is done in one go where no pane waits', () => {
    expect(atOnce(played(10, 1).work())).toBe('ready');
  });
});
