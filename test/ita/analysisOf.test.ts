import { ANALYSIS_CLAUSES } from '../../src/ita/analysisClauses';
import { analysisCell, analysisOf, thaiList } from '../../src/ita/analysisOf';
import type { AnalysisInput } from '../../src/ita/analysisOf';
import { BANDS } from '../../src/ita/Band';
import { INDICATORS } from '../../src/ita/Indicator';
import { faultsOfText, tooAlike } from './libraryChecker';

const LONGEST_CLAUSE = 150;

const ALL_CLAUSES = INDICATORS.flatMap(({ number }) =>
  BANDS.flatMap(({ band }) =>
    (['finding', 'keep', 'mend'] as const).map((part) => ({
      part,
      where: `${String(number)} ${band} ${part}`,
      text: ANALYSIS_CLAUSES[number][band][part],
    })),
  ),
);

const BUDGET: AnalysisInput = {
  indicator: 2,
  band: 'urgent',
  points: 64.19,
  scoreYear: 2564,
  digits: 'arabic',
};

describe('the clauses of the analysis', () => {
  it.each(ALL_CLAUSES.map(({ where, text }) => [where, text]))('%s is clean Thai', (_, text) => {
    expect(faultsOfText(text, LONGEST_CLAUSE)).toEqual([]);
  });

  it.each(['finding', 'keep', 'mend'] as const)('every indicator and band has a %s of its own', (part) => {
    expect(
      tooAlike(
        ALL_CLAUSES.filter((clause) => clause.part === part),
        0.5,
      ),
    ).toEqual([]);
  });
});

describe('the analysis of one indicator', () => {
  it('says the score, what it means, what to keep and what to mend', () => {
    const { finding, keep, mend } = ANALYSIS_CLAUSES[2].urgent;
    expect(analysisCell(analysisOf(BUDGET))).toBe(`ได้ 64.19 คะแนน สะท้อนว่า${finding} ${keep} ${mend}`);
  });

  it.each([
    [60.1, ' สูงกว่าปีก่อน 4.09 คะแนน'],
    [70, ' ต่ำกว่าปีก่อน 5.81 คะแนน'],
    [64.19, ' เท่ากับปีก่อน'],
    [undefined, ''],
  ])('compares with %d of the year before', (previous, change) => {
    expect(analysisOf({ ...BUDGET, previous }).score).toBe(`ได้ 64.19 คะแนน${change}`);
  });

  it('writes Thai digits where the sheet has them', () => {
    const analysis = analysisOf({ ...BUDGET, previous: 70, weakItems: ['I7'], digits: 'thai' });
    expect(analysis.score).toBe('ได้ ๖๔.๑๙ คะแนน ต่ำกว่าปีก่อน ๕.๘๑ คะแนน');
    expect(analysis.items).toMatch(/ได้แก่ I๗ /);
  });

  it.each(BANDS)('fits a cell for every indicator in the band $word', ({ band }) => {
    for (const { number } of INDICATORS) {
      expect(analysisCell(analysisOf({ ...BUDGET, indicator: number, band })).length).toBeLessThan(420);
    }
  });

  it.each(BANDS)('says in the band $word what to keep and what to mend', ({ band }) => {
    const { keep, mend } = ANALYSIS_CLAUSES[2][band];
    expect(analysisOf({ ...BUDGET, band })).toMatchObject({ keep, mend });
  });
});

describe('items that the officer marked as weak', () => {
  it('are named by code and subject, in the order of their numbers', () => {
    expect(analysisOf({ ...BUDGET, weakItems: ['I10', 'I7'] }).items).toBe(
      'ข้อคำถามที่ได้คะแนนน้อย ได้แก่ I7 การรับรู้แผนการใช้จ่ายงบประมาณ และ I10 การเบิกจ่ายเงินที่เป็นเท็จ',
    );
  });

  it('stand in the cell between what was found and what to keep', () => {
    const { finding, keep } = ANALYSIS_CLAUSES[2].improve;
    const cell = analysisCell(analysisOf({ ...BUDGET, band: 'improve', weakItems: ['I7'] }));
    expect(cell).toContain(`${finding} ข้อคำถามที่ได้คะแนนน้อย ได้แก่ I7 การรับรู้แผนการใช้จ่ายงบประมาณ ${keep}`);
  });

  it('are publication items for the website', () => {
    const items = analysisOf({ ...BUDGET, indicator: 9, weakItems: ['O19', 'O23'] }).items;
    expect(items).toMatch(/^รายการที่ยังไม่ได้คะแนนเต็ม ได้แก่ O19 รายงานการติดตามการใช้จ่าย.* และ O23 สรุปผล/);
  });

  it('of another indicator are left out, and one that is marked twice is named once', () => {
    expect(analysisOf({ ...BUDGET, weakItems: ['I13', 'O7', 'I8', 'I8'] }).items).toMatch(/ได้แก่ I8 [^I]*$/);
    expect(analysisOf({ ...BUDGET, weakItems: ['I13'] }).items).toBeUndefined();
  });

  it('are not named where the items of the year are not known: the same code may mean something else', () => {
    expect(analysisOf({ ...BUDGET, scoreYear: 2561, weakItems: ['I7'] }).items).toBeUndefined();
    expect(analysisOf({ ...BUDGET, scoreYear: undefined, weakItems: ['I7'] }).items).toBeUndefined();
  });

  it('never appear where none was marked', () => {
    expect(analysisOf(BUDGET)).not.toHaveProperty('items');
  });
});

describe('things in a row', () => {
  it.each([
    [[], ''],
    [['ก'], 'ก'],
    [['ก', 'ข'], 'ก และข'],
    [['ก', 'ข', 'ค'], 'ก ข และค'],
    [['IIT', 'OIT'], 'IIT และ OIT'],
  ])('%j: %s', (parts, text) => {
    expect(thaiList(parts)).toBe(text);
  });
});
