import { assessBlock } from '../../src/actions/assessBlocks';
import { refused } from '../../src/actions/Outcome';
import { DEFAULT_PREFERENCES } from '../../src/actions/preferences';
import type { SheetChoice } from '../../src/actions/preferences';
import type { PaneReading, PaneScores, PaneTracking } from '../../src/actions/readPane';
import { findMeasures } from '../../src/sheets/findMeasures';
import { measuresReadings } from '../../src/sheets/measuresReadings';
import { findScores } from '../../src/sheets/findScores';
import type { CellValue } from '../../src/sheets/Grid';
import { planStatus } from '../../src/sheets/planStatus';
import type { IsoDate } from '../../src/thai/IsoDate';
import scores2564 from '../fixtures/cases/scores-2564-in-name-cells.json';
import tracking2565 from '../fixtures/cases/tracking-2565-report.json';
import { gridOf } from '../sheets/gridOf';

/** The day on which the samples are looked at. */
export const SAMPLE_DAY: IsoDate = '2022-06-15';

/** The scores of a sheet as the pane is given them. */
export function scoresOf(
  grid: readonly (readonly CellValue[])[],
  choice: SheetChoice = {},
  uncovered?: Extract<PaneScores, { kind: 'read' }>['uncovered'],
): PaneScores {
  const found = findScores(gridOf(grid));
  if (found.kind === 'refused') {
    return 'at' in found
      ? refused('correctReading', found.code, {
          at: { ...found.at, rows: 1, columns: 1 },
          data: { typed: found.typed, indicator: found.indicator },
        })
      : refused('correctReading', found.code, { data: { sheet: 'ITA' } });
  }
  return {
    kind: 'read',
    assessments: found.blocks.map((block) => ({
      assessment: assessBlock(block, choice, SAMPLE_DAY),
      area: block.area,
    })),
    uncovered,
  };
}

/** The measures of a sheet as the pane is given them. */
export function trackingOf(grid: readonly (readonly CellValue[])[], name = 'รายงาน 2565'): PaneTracking {
  const sheet = gridOf(grid, { sheet: name });
  const tables = findMeasures(sheet);
  const planned = planStatus(sheet, tables, new Map(), SAMPLE_DAY);
  if (planned.kind === 'refused') {
    throw new Error(`the sample can't be planned: ${planned.code}`);
  }
  return {
    kind: 'read',
    sheet: sheet.sheet,
    areas: tables.map(({ area }) => area),
    fiscalYear: 2565,
    states: planned.states,
    findings: planned.findings,
    columns: 'toUpdate',
    readings: measuresReadings(sheet),
  };
}

/** A sheet with the scores of 2564: 62.20, level D, no measures table yet. */
export function sampleReading(choice: SheetChoice = {}): PaneReading {
  return {
    sheet: 'ITA',
    scores: scoresOf(scores2564.grid, choice),
    tracking: { kind: 'none' },
    preferences: DEFAULT_PREFERENCES,
  };
}

/** A sheet with the tracking report of 2565 and no scores. */
export function trackingReading(): PaneReading {
  return {
    sheet: 'รายงาน 2565',
    scores: refused('correctReading', 'noScores', { data: { sheet: 'รายงาน 2565' } }),
    tracking: trackingOf(tracking2565.grid),
    preferences: DEFAULT_PREFERENCES,
  };
}

/** A blank sheet. */
export function emptyReading(): PaneReading {
  return {
    sheet: 'Sheet1',
    scores: refused('correctReading', 'emptySheet', { data: { sheet: 'Sheet1' } }),
    tracking: { kind: 'none' },
    preferences: DEFAULT_PREFERENCES,
  };
}
