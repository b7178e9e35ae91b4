import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { clearColours } from '../../src/actions/clearColours';
import { colourScores } from '../../src/actions/colourScores';
import { insertMeasures } from '../../src/actions/insertMeasures';
import { perform } from '../../src/actions/session';
import { putBackLast } from '../../src/actions/putBackLast';
import { updateStatus } from '../../src/actions/updateStatus';
import type { IsoDate } from '../../src/thai/IsoDate';
import { workbookOf } from './caseWorkbook';
import { done } from './done';
import { pictureOf } from './pictureOf';
import { useHost } from './useHost';

const TODAY: IsoDate = '2026-11-21';

describe.each([mixed, inName, twoColumns])('the sheet $name', (sheet) => {
  const open = async () => {
    const host = await useHost();
    host.replaceWorkbook(workbookOf(sheet.grid));
    return host;
  };

  it('is read as the right answers say', async () => {
    await open();
    const [assessment] = done(await colourScores(TODAY)).assessments;
    expect(assessment).toBeDefined();
    expect(assessment?.fiscalYear).toBe(sheet.expect.fiscalYear);
    expect(
      Object.fromEntries((assessment?.indicators ?? []).map(({ name, points }) => [name, points])),
    ).toEqual(sheet.expect.indicators);
    expect(assessment?.instruments).toEqual(sheet.expect.instruments);
    expect(assessment?.total).toBe(sheet.expect.total);
    expect(assessment?.totalRounded).toBe(sheet.expect.totalRounded);
    expect(assessment?.level).toBe(sheet.expect.level);
    expect((assessment?.findings ?? []).map(({ code, severity }) => ({ code, severity }))).toEqual(
      sheet.expect.findings,
    );
    for (const [band, names] of Object.entries(sheet.expect.bands)) {
      const found = (assessment?.indicators ?? [])
        .filter((each) => each.band === band)
        .map(({ name }) => name);
      expect(found.sort()).toEqual([...names].sort());
    }
  });

  it('pressed twice is as after once', async () => {
    const { workbook } = await open();
    done(await colourScores(TODAY));
    const once = pictureOf(workbook);
    const again = done(await colourScores(TODAY));
    expect(again.code).toBe('alreadyColoured');
    expect(pictureOf(workbook)).toEqual(once);
  });

  it('cleared is as before', async () => {
    const { workbook } = await open();
    const before = pictureOf(workbook);
    done(await colourScores(TODAY));
    expect(pictureOf(workbook)).not.toEqual(before);
    done(await clearColours());
    expect(pictureOf(workbook)).toEqual(before);
  });

  it.each([
    ['colourScores', colourScores],
    ['insertMeasures', insertMeasures],
  ] as const)('%s put back is as before', async (name, action) => {
    const { workbook } = await open();
    const before = pictureOf(workbook);
    await perform(name, () => action(TODAY));
    expect(pictureOf(workbook)).not.toEqual(before);
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(workbook)).toEqual(before);
  });

  it('gets its measures once, however often the button is pressed', async () => {
    const { workbook } = await open();
    const first = done(await insertMeasures(TODAY));
    expect(first.measures.map(({ indicator }) => indicator)).toEqual(
      [...first.measures.map(({ indicator }) => indicator ?? 0)].sort((a, b) => a - b),
    );
    expect(new Set(first.measures.map(({ indicator }) => indicator)).size).toBe(10);
    const once = pictureOf(workbook);
    expect(done(await insertMeasures(TODAY)).code).toBe('measuresAlreadyThere');
    expect(pictureOf(workbook)).toEqual(once);
    done(await updateStatus(TODAY));
    expect(pictureOf(workbook)).toEqual(once);
  });
});

describe('the tracking report of FY2565', () => {
  const open = async () => {
    const host = await useHost();
    host.replaceWorkbook(workbookOf(tracking.grid, 'รายงาน 2565'));
    return host;
  };

  it.each(Object.entries(tracking.expect.warnings))(
    'on %s every measure stands as the right answers say',
    async (day, warnings) => {
      await open();
      const { measures } = done(await updateStatus(day as IsoDate));
      expect(
        measures.map(({ at, status, start, due, indicator }) => ({
          row: at.row,
          status,
          start,
          due,
          indicator,
        })),
      ).toEqual(tracking.expect.rows);
      const shown = measures
        .filter(({ warning }) => warning !== 'none')
        .map(({ at, warning }) => [String(at.row), warning]);
      expect(Object.fromEntries(shown)).toEqual(warnings);
    },
  );

  it('keeps every typed cell, and is as after once when pressed three times', async () => {
    const { workbook } = await open();
    done(await updateStatus('2022-06-15'));
    const once = pictureOf(workbook);
    tracking.grid.forEach((line, row) => {
      line.forEach((value, column) => {
        expect(workbook.sheets[0]?.cells.get(row * 16384 + column)?.value ?? '').toBe(value);
      });
    });
    done(await updateStatus('2022-06-15'));
    expect(done(await updateStatus('2022-06-15')).code).toBe('statusUpToDate');
    expect(pictureOf(workbook)).toEqual(once);
  });

  it('put back is as before', async () => {
    const { workbook } = await open();
    const before = pictureOf(workbook);
    await perform('updateStatus', () => updateStatus('2022-06-15'));
    expect(done(await perform('putBack', putBackLast)).code).toBe('putBack');
    expect(pictureOf(workbook)).toEqual(before);
  });
});
