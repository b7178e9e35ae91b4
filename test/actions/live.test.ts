import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import type { PaneReading } from '../../src/actions/readPane';
import { createReader } from '../../src/taskpane/createReader';
import type { Reader } from '../../src/taskpane/createReader';
import { realActions } from '../../src/taskpane/realActions';
import { INDICATORS } from '../../src/ita/Indicator';
import type { Host } from '../host/Host';
import { workbookOf } from './caseWorkbook';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

/** A second, in milliseconds, played on the clock: what it waits for is Excel's events and answers themselves. */
const SECOND = 1000;

afterEach(() => {
  jest.useRealTimers();
});

interface OpenPane {
  readonly host: Host;
  readonly reader: Reader;
  readonly close: () => Promise<void>;
}

/** The pane stands open beside a sheet and has read it. */
async function openBeside(grid: Parameters<typeof workbookOf>[0]): Promise<OpenPane> {
  const host = await useHost();
  host.replaceWorkbook(workbookOf(grid));
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  const reader = createReader(realActions);
  const stop = reader.start();
  await jest.advanceTimersByTimeAsync(SECOND);
  return {
    host,
    reader,
    close: async () => {
      stop();
      await jest.advanceTimersByTimeAsync(SECOND);
    },
  };
}

function shownBy(reader: Reader): PaneReading {
  const { shown } = reader.current();
  if (shown.kind !== 'read') {
    throw new Error(`the pane shows ${shown.kind}`);
  }
  return shown.reading;
}

/** The first set of scores that the pane shows. */
function firstSet(reader: Reader) {
  const { scores } = shownBy(reader);
  const set = 'ok' in scores ? undefined : scores.assessments[0]?.assessment;
  if (set === undefined) {
    throw new Error('the pane shows no scores');
  }
  return set;
}

function pointsOf(reader: Reader, indicator: number): number | undefined {
  return firstSet(reader).indicators.find(({ number }) => number === indicator)?.points;
}

describe('while the pane is open beside a workbook', () => {
  it('a typed score, its band and the total are shown within a second, and nothing is written', async () => {
    const { host, reader, close } = await openBeside(twoColumns.grid);
    const before = firstSet(reader).totalRounded ?? 0;
    expect(pointsOf(reader, 2)).toBe(99.11);
    host.officer.type('ITA', 'B13', '79.5');
    const typed = pictureOf(host.workbook);
    await jest.advanceTimersByTimeAsync(SECOND - 1);
    expect(pointsOf(reader, 2)).toBe(79.5);
    expect(firstSet(reader).indicators.find(({ number }) => number === 2)?.band).toBe('urgent');
    expect(firstSet(reader).totalRounded).toBeLessThan(before);
    expect(reader.current().reason).toBe('changed');
    expect(pictureOf(host.workbook)).toEqual(typed);
    await close();
  });

  it('who types one score after the other sees each within a second of it', async () => {
    const { host, reader, close } = await openBeside(twoColumns.grid);
    const scores = ['80', '81', '82', '83', '84', '85', '86', '87'];
    for (const score of scores) {
      host.officer.type('ITA', 'B13', score);
      await jest.advanceTimersByTimeAsync(250);
    }
    expect(pointsOf(reader, 2)).toBeGreaterThanOrEqual(84);
    await jest.advanceTimersByTimeAsync(SECOND - 250);
    expect(pointsOf(reader, 2)).toBe(87);
    await close();
  });

  it('a score that can not be one is said with its cell, and its correction is shown again', async () => {
    const { host, reader, close } = await openBeside(twoColumns.grid);
    host.officer.type('ITA', 'B13', '795');
    await jest.advanceTimersByTimeAsync(SECOND - 1);
    expect(shownBy(reader).scores).toMatchObject({ code: 'scoreOutOfRange', at: { row: 12, column: 1 } });
    host.officer.type('ITA', 'B13', '79.5');
    await jest.advanceTimersByTimeAsync(SECOND - 1);
    expect(pointsOf(reader, 2)).toBe(79.5);
    await close();
  });

  it('the sheet that she opens is shown within a second', async () => {
    const { host, reader, close } = await openBeside(twoColumns.grid);
    host.officer.addSheet('ว่าง');
    host.officer.activate('ว่าง');
    await jest.advanceTimersByTimeAsync(SECOND - 1);
    expect(shownBy(reader).sheet).toBe('ว่าง');
    await close();
  });

  it("so is a score in a province's table of three hundred agencies", async () => {
    const { host, reader, close } = await openBeside([
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
      ['หน่วยงาน', ...INDICATORS.map(({ name }) => name)],
      ...Array.from({ length: 300 }, (_, row) => [
        `อบต.ตัวอย่าง${String(row)}`,
        ...INDICATORS.map(({ number }) => 80 + number),
      ]),
    ]);
    expect(pointsOf(reader, 1)).toBe(81);
    host.officer.type('ITA', 'B3', '12.34');
    await jest.advanceTimersByTimeAsync(SECOND - 1);
    expect(pointsOf(reader, 1)).toBe(12.34);
    await close();
  });

  it('a closed pane asks Excel nothing more', async () => {
    const { host, close } = await openBeside(twoColumns.grid);
    await close();
    host.resetStats();
    host.officer.type('ITA', 'B13', '79.5');
    await jest.advanceTimersByTimeAsync(2 * SECOND);
    expect(host.stats.roundTrips).toBe(0);
  });
});
