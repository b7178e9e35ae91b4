import { assess } from '../../src/ita/assess';
import type { Assessment } from '../../src/ita/assess';
import { findMeasures } from '../../src/sheets/findMeasures';
import { findScores } from '../../src/sheets/findScores';
import type { ScoreBlock } from '../../src/sheets/findScores';
import type { Place } from '../../src/sheets/Place';
import { planStatus } from '../../src/sheets/planStatus';
import type { StatusPlan } from '../../src/sheets/planStatus';
import type { Grid } from '../../src/sheets/Grid';
import { isoDateFrom } from '../../src/thai/IsoDate';
import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import tracking from '../fixtures/cases/tracking-2565-report.json';
import { gridOf } from './gridOf';
import { onlyBlock } from './onlyBlock';

function assessed(block: ScoreBlock): Assessment<Place> {
  return assess({ fiscalYear: block.years[0]?.year, scores: block.scores, typed: block.typed });
}

function planned(grid: Grid, day: string): StatusPlan {
  const today = isoDateFrom(day);
  if (today === undefined) {
    throw new Error(`no day: ${day}`);
  }
  const plan = planStatus(grid, findMeasures(grid), new Map(), today);
  if (plan.kind === 'refused') {
    throw new Error(`refused: ${plan.code}`);
  }
  return plan;
}

describe.each([mixed, inName, twoColumns])('the sheet $name', ({ grid, expect: wanted }) => {
  const block = onlyBlock(findScores(gridOf(grid)));

  it('names its year', () => {
    expect(block.years.map(({ year }) => year)).toEqual([wanted.fiscalYear]);
  });

  it('has ten scores, each where it stands', () => {
    const { indicators } = assessed(block);
    expect(Object.fromEntries(indicators.map(({ name, points }) => [name, points]))).toEqual(
      wanted.indicators,
    );
    expect(block.repeated).toEqual([]);
    for (const { at, form, points } of block.scores) {
      const typed = grid[at.row]?.[at.column];
      expect(form.kind === 'text' ? form.text : points).toBe(typed);
    }
  });

  it('has instruments, total and level as the rules of its year give them', () => {
    const { instruments, total, totalRounded, level, typed } = assessed(block);
    const { total: expectedTotal, totalRounded: expectedRounded, level: expectedLevel } = wanted;
    expect({ instruments, total, totalRounded, level }).toEqual({
      instruments: wanted.instruments,
      total: expectedTotal,
      totalRounded: expectedRounded,
      level: expectedLevel,
    });
    expect(typed.total?.points).toBe(wanted.typed.total);
    expect(typed.level?.text).toBe(wanted.typed.level);
  });

  it('has each indicator in its band', () => {
    const { indicators } = assessed(block);
    for (const [band, names] of Object.entries(wanted.bands)) {
      const found = indicators.filter((each) => each.band === band).map(({ name }) => name);
      expect(found.sort()).toEqual([...names].sort());
    }
  });

  it('raises what is odd and nothing else', () => {
    const findings = assessed(block).findings.map(({ code, severity }) => ({ code, severity }));
    expect(findings).toEqual(wanted.findings);
  });
});

it('the sheet of FY2568 says its instruments and both parts of the external survey', () => {
  const { typed } = onlyBlock(findScores(gridOf(twoColumns.grid)));
  expect(typed.instruments.IIT?.points).toBe(99.5);
  expect(typed.instruments.OIT?.points).toBe(95);
  expect(typed.instruments.EIT).toBeUndefined();
  expect(typed.eitParts?.map((part) => part?.points)).toEqual(twoColumns.expect.typed.eitParts);
});

describe('the tracking report of FY2565', () => {
  const grid = gridOf(tracking.grid, { sheet: 'รายงาน' });
  const days = Object.entries(tracking.expect.warnings);

  it('is one table with 25 measures', () => {
    const tables = findMeasures(grid);
    expect(tables.map(({ rows }) => rows.length)).toEqual([tracking.expect.measures]);
  });

  it.each(days)('says on %s how each measure stands, and raises nothing', (day) => {
    const { states, findings } = planned(grid, day);
    const found = states.map(({ at, status, start, due, indicator }) => ({
      row: at.row,
      status,
      start,
      due,
      indicator,
    }));
    expect(found).toEqual(tracking.expect.rows);
    // Once the year is over its continuous measures are to be summed up, which is no warning.
    const isOver = day > '2022-09-30';
    expect(findings.map(({ code, at }) => [code, at?.row])).toEqual(
      tracking.expect.rows
        .filter(({ status }) => isOver && status === 'continuous')
        .map(({ row }) => ['yearOver', row]),
    );
  });

  it.each(days)('warns on %s of what is late or due soon', (day, warnings) => {
    const { states } = planned(grid, day);
    const shown = states.filter(({ warning }) => warning !== 'none');
    expect(Object.fromEntries(shown.map(({ at, warning }) => [String(at.row), warning]))).toEqual(warnings);
  });
});
