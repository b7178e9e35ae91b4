import { assess } from '../../src/ita/assess';
import { INDICATORS } from '../../src/ita/Indicator';
import { MEASURES_HEADINGS } from '../../src/ita/sheetTexts';
import { parsePeriod } from '../../src/thai/parsePeriod';
import { findMeasures } from '../../src/sheets/findMeasures';
import { findScores } from '../../src/sheets/findScores';
import {
  chooseMeasures,
  measuresTableName,
  planMeasures,
  planYearOfTable,
} from '../../src/sheets/planMeasures';
import type { MeasuresChoice, MeasuresPlan } from '../../src/sheets/planMeasures';
import { planSample, sampleSheetName } from '../../src/sheets/planSample';
import { planStatus } from '../../src/sheets/planStatus';
import { measureKeys } from '../../src/sheets/trackingRecord';
import { fiscalYearEnd, fiscalYearStart } from '../../src/thai/FiscalYear';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import { gridOf } from './gridOf';
import { onlyBlock } from './onlyBlock';
import { Paper } from './Paper';
import { scoreRows } from './scoreRows';
import type { CellValue } from '../../src/sheets/Grid';

const DEFAULT: MeasuresChoice = { include: 'all', order: 'official' };
type Scores = readonly (readonly CellValue[])[];

function assessed(rows: Scores) {
  const { scores, typed } = onlyBlock(findScores(gridOf(rows)));
  return assess({ fiscalYear: 2564, agency: 'เทศบาลตำบลตัวอย่าง', scores, typed });
}

function planned(rows: Scores = inName.grid, choice = DEFAULT): MeasuresPlan {
  return planMeasures({
    assessment: assessed(rows),
    scoreYear: 2564,
    choice,
    digits: 'thai',
    scoreSheet: 'ITA',
    today: '2022-06-15',
  });
}

/** The sheet as it is after the plan was carried out. */
function inserted({ plan, sheet }: MeasuresPlan): Paper {
  const table = plan.edits.find((edit) => edit.kind === 'addTable');
  const tables = table === undefined ? [] : [{ name: table.name, area: table.area, showTotals: false }];
  const paper = new Paper(gridOf([], { sheet, tables }));
  paper.carryOut(plan);
  return paper;
}

describe('the measures table', () => {
  it('has all ten indicators in official order, two measures or more for each weak one', () => {
    const { states } = planned();
    const indicators = states.map(({ indicator }) => indicator ?? 0);
    expect(indicators).toEqual([...indicators].sort((a, b) => a - b));
    for (const { number } of INDICATORS) {
      expect(indicators.filter((each) => each === number).length).toBeGreaterThanOrEqual(2);
    }
    const strong = planned(scoreRows().map(([name]) => [name ?? '', 99])).states;
    expect(strong.map(({ indicator }) => indicator)).toEqual(INDICATORS.map(({ number }) => number));
  });

  it('stands under its title, agency and result, with the official headings', () => {
    const paper = inserted(planned());
    expect([0, 1, 2].map((row) => paper.valueAt(row, 1))).toEqual([
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕',
      'เทศบาลตำบลตัวอย่าง',
      'จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ คะแนนรวม ๖๒.๒๐ คะแนน ระดับ D',
    ]);
    expect(Array.from({ length: 10 }, (_, column) => paper.valueAt(4, column))).toEqual(
      Object.values(MEASURES_HEADINGS),
    );
  });

  it('is read back as it was planned, and the status columns have nothing to add', () => {
    const plan = planned();
    const grid = inserted(plan).grid();
    const tables = findMeasures(grid);
    expect(tables.map(({ own }) => own)).toEqual([{ status: 7, due: 8, warning: 9 }]);
    const record = new Map(
      measureKeys(plan.states).map((key, index) => [
        key,
        { status: 'notStarted' as const, due: plan.states[index]?.due },
      ]),
    );
    for (const memory of [record, new Map()]) {
      const again = planStatus(grid, tables, memory, '2022-06-15');
      if (again.kind === 'refused') {
        throw new Error(again.code);
      }
      expect(again.plan.edits).toEqual([]);
      expect(again.states).toEqual(plan.states);
      expect(new Set(again.findings.map(({ code }) => code))).toEqual(new Set());
    }
  });

  it('plans every measure within the fiscal year after the scores, in words that are read the same', () => {
    const plan = planned();
    const paper = inserted(plan);
    plan.states.forEach(({ start, due, at }) => {
      expect(start !== undefined && start >= fiscalYearStart(2565)).toBe(true);
      expect(due !== undefined && due <= fiscalYearEnd(2565)).toBe(true);
      expect(parsePeriod(String(paper.valueAt(at.row, 4)))).toMatchObject({ start, end: due });
    });
  });

  it('prints the official columns only, on a sheet of ours', () => {
    const { plan, sheet, states } = planned();
    expect(plan.edits[0]).toEqual({ kind: 'addSheet', sheet: 'มาตรการ 2565', after: 'ITA' });
    const layout = plan.edits.find((edit) => edit.kind === 'layout');
    expect(layout?.layout.printArea).toEqual({ row: 0, column: 1, rows: 5 + states.length, columns: 5 });
    expect(plan.edits.every((edit) => !('area' in edit) || edit.area.sheet === sheet)).toBe(true);
  });

  it('lists the weak ones only, or the weakest first, when that was chosen', () => {
    const rows = scoreRows({ 1: 99, 2: 92 });
    const weak = chooseMeasures(assessed(rows), { include: 'weak', order: 'weakest' }).map(
      ({ indicator }) => indicator,
    );
    expect([...new Set(weak)]).toEqual([10, 5, 9, 4, 3, 7, 8, 6]);
  });

  it('lists all when weak ones were chosen and there are none: a table needs a row', () => {
    const rows = scoreRows().map(([name]) => [name ?? '', 99]);
    const chosen = chooseMeasures(assessed(rows), { include: 'weak', order: 'official' });
    expect(chosen.map(({ indicator }) => indicator)).toEqual(INDICATORS.map(({ number }) => number));
  });

  it('has measures for an indicator whose score is missing', () => {
    const { states } = planned(scoreRows({ 3: '' }));
    expect(states.filter(({ indicator }) => indicator === 3).length).toBeGreaterThanOrEqual(2);
  });

  it('is known by its name', () => {
    expect(planYearOfTable(measuresTableName(2565))).toBe(2565);
    expect(planYearOfTable('ตาราง1')).toBeUndefined();
    expect(planYearOfTable('ITA_Measures_65')).toBeUndefined();
  });
});

describe('the sample sheet', () => {
  it('is read like any officer’s sheet', () => {
    const paper = new Paper(gridOf([], { sheet: 'ตัวอย่าง ITA' }));
    paper.carryOut(planSample('ตัวอย่าง ITA', 'Sheet1'));
    const block = onlyBlock(findScores(paper.grid()));
    expect(block.scores).toHaveLength(10);
    expect(block.agency).toBe('เทศบาลตำบลตัวอย่าง');
    const { totalRounded, level, findings } = assess({
      fiscalYear: block.years[0]?.year,
      scores: block.scores,
      typed: block.typed,
    });
    expect([block.years.map(({ year }) => year), totalRounded, level, findings]).toEqual([
      [2564],
      62.2,
      'D',
      [],
    ]);
  });

  it('takes the next free name', () => {
    expect(sampleSheetName([])).toBe('ตัวอย่าง ITA');
    expect(sampleSheetName(['ตัวอย่าง ita'])).toBe('ตัวอย่าง ITA (2)');
    expect(sampleSheetName(['ตัวอย่าง ITA', 'ตัวอย่าง ITA (2)'])).toBe('ตัวอย่าง ITA (3)');
  });
});
