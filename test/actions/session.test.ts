import { colourScores } from '../../src/actions/colourScores';
import { currentSession, perform, subscribeSession } from '../../src/actions/session';
import type { Session } from '../../src/actions/session';
import { province } from '../sheets/provinceRows';
import { workbookOf } from './caseWorkbook';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

const AGENCIES = 2_000;

async function openProvince() {
  const host = await useHost();
  const rows = province(AGENCIES).rows.map((line) =>
    line.map((value) => (typeof value === 'boolean' ? '' : value)),
  );
  host.replaceWorkbook(workbookOf(rows));
  return host;
}

/** Colours a large sheet, and shows each state of the session to `watch` on the way. */
async function colourWatched(watch: (session: Session) => void) {
  const end = subscribeSession(() => {
    watch(currentSession());
  });
  const outcome = await perform('colourScores', (pace) =>
    // A clock that jumps: every part of the work is a slice of its own, however fast this machine is.
    colourScores('2026-11-21', { ...pace, now: jumpingClock() }),
  );
  end();
  return outcome;
}

function jumpingClock(): () => number {
  let now = 0;
  return () => {
    now += 100;
    return now;
  };
}

describe('a long action', () => {
  it('says how far it is, and can be stopped until it writes', async () => {
    await openProvince();
    const seen: Session[] = [];
    const outcome = await colourWatched((session) => seen.push(session));
    expect(outcome.ok).toBe(true);
    const told = seen.flatMap(({ progress }) => (progress === undefined ? [] : [progress]));
    expect(told.length).toBeGreaterThan(10);
    expect(told.every(({ done, all }) => done <= all)).toBe(true);
    expect(told.at(-1)).toEqual({ done: AGENCIES, all: AGENCIES });
    // One steady way from the first cell to the plan, whatever is read twice in between.
    const shares = told.map(({ done, all }) => Math.round((100 * done) / all));
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(new Set(shares).size).toBeGreaterThan(20);
    const stoppable = seen.map(({ stop }) => stop !== undefined);
    expect(stoppable[0]).toBe(true);
    expect(stoppable.lastIndexOf(true)).toBeLessThan(stoppable.indexOf(false));
    expect(currentSession()).toMatchObject({ running: undefined, progress: undefined, stop: undefined });
  }, 60_000);

  it('that was stopped while the sheet was still being read leaves the workbook as it was', async () => {
    const host = await openProvince();
    const before = pictureOf(host.workbook);
    const outcome = await colourWatched(({ progress, stop }) => {
      if (progress !== undefined) {
        stop?.();
      }
    });
    expect(outcome).toMatchObject({ ok: false, code: 'stopped' });
    expect(pictureOf(host.workbook)).toEqual(before);
  }, 60_000);

  it('that was stopped leaves the workbook as it was, and another can begin', async () => {
    const host = await openProvince();
    const before = pictureOf(host.workbook);
    const outcome = await colourWatched(({ progress, stop }) => {
      if (progress !== undefined && progress.done > AGENCIES / 2) {
        stop?.();
      }
    });
    expect(outcome).toMatchObject({ ok: false, code: 'stopped' });
    expect(pictureOf(host.workbook)).toEqual(before);
    expect((await colourWatched(() => undefined)).ok).toBe(true);
  }, 60_000);
});
