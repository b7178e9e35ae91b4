import fc from 'fast-check';
import { assess } from '../../src/ita/assess';
import type { Assessment, AssessmentRules } from '../../src/ita/assess';
import { schemeOf } from '../../src/ita/bandPresets';
import { frameworkOf } from '../../src/ita/frameworkOf';
import { INDICATORS } from '../../src/ita/Indicator';
import type { IndicatorNumber } from '../../src/ita/Indicator';
import { analysisContent } from '../../src/sheets/analysisContent';
import type { AnalysisBasis } from '../../src/sheets/analysisContent';
import { fingerprint, readAnalysisRecords, withAnalysisRecord } from '../../src/sheets/analysisRecord';
import { ANALYSIS_PLACES, ANALYSIS_SLOTS } from '../../src/sheets/analysisSlots';
import { analysisSheet, analysisTableName, scoreYearOfAnalysis } from '../../src/sheets/analysisTableName';
import { planAnalysis } from '../../src/sheets/planAnalysis';
import type { Place } from '../../src/sheets/Place';
import type { CellWrite } from '../../src/sheets/Plan';
import type { ScoreBlock } from '../../src/sheets/ScoreBlock';

const SHEET = 'ผล ITA';
const RULES: AssessmentRules = { frameworkOf, bands: schemeOf({ kind: 'preset', preset: '95/90/80' }) };

function placeOf(indicator: IndicatorNumber): Place {
  return { sheet: SHEET, row: indicator, column: 1 };
}

interface Given {
  readonly points: readonly (number | undefined)[];
  readonly rules?: AssessmentRules;
  readonly notCounted?: readonly IndicatorNumber[];
  readonly total?: number;
  readonly form?: 'number' | 'percent';
}

function basisOf({ points, rules = RULES, notCounted = [], total, form = 'number' }: Given): AnalysisBasis {
  const scores = INDICATORS.flatMap(({ number }, index) => {
    const value = points[index];
    return value === undefined || notCounted.includes(number)
      ? []
      : [{ indicator: number, points: value, at: placeOf(number) }];
  });
  const typed = {
    instruments: {},
    ...(total === undefined ? {} : { total: { points: total, at: { sheet: SHEET, row: 20, column: 1 } } }),
  };
  const assessment: Assessment<Place> = assess(
    {
      fiscalYear: 2564,
      agency: 'เทศบาลตำบลตัวอย่าง',
      scores,
      notCounted: notCounted.map((indicator) => ({ indicator, at: placeOf(indicator) })),
      typed,
    },
    rules,
  );
  const block: ScoreBlock = {
    area: { sheet: SHEET, row: 1, column: 0, rows: 10, columns: 2 },
    scores: scores.map((score) => ({ ...score, form: { kind: form } })),
    repeated: [],
    typed,
    years: [],
    digits: 'arabic',
  };
  return {
    assessment,
    block,
    scoreYear: 2564,
    comparison: { kind: 'target' },
    digits: 'arabic',
    isNumber: () => true,
    weakItems: [],
  };
}

const PLACES = new Map(ANALYSIS_SLOTS.map(({ key, row, column }) => [key, { sheet: 'x', row, column }]));

function contentOf(given: Given): ReadonlyMap<string, CellWrite> {
  return analysisContent(basisOf(given), (key) => PLACES.get(key));
}

function textOf(content: ReadonlyMap<string, CellWrite>, key: string): string | number | undefined {
  const write = content.get(key);
  switch (write?.kind) {
    case 'text':
      return write.text;
    case 'formula':
      return write.formula;
    case 'number':
      return write.number;
    default:
      return undefined;
  }
}

const HIGH = Array.from({ length: 10 }, () => 99);

describe('the analysis sheet', () => {
  it('has a place of its own for every cell', () => {
    const places = new Set(ANALYSIS_SLOTS.map(({ row, column }) => `${String(row)},${String(column)}`));
    expect(places.size).toBe(ANALYSIS_SLOTS.length);
    const last = Math.max(...ANALYSIS_SLOTS.filter(({ column }) => column < 4).map(({ row }) => row));
    expect(last + ANALYSIS_PLACES.chartRows).toBe(ANALYSIS_PLACES.end - 1);
  });

  it('says of every cell what it holds, and of nothing else', () => {
    expect([...contentOf({ points: HIGH }).keys()].sort()).toEqual(
      ANALYSIS_SLOTS.map(({ key }) => key).sort(),
    );
  });

  it('refers to scores that are numbers, so that they stay true without us', () => {
    expect(textOf(contentOf({ points: HIGH }), 'indicator.1.figure')).toBe(
      `=IF(ISNUMBER('ผล ITA'!$B$2),'ผล ITA'!$B$2+N("ita.analysis.indicator.1.figure"),"")`,
    );
    expect(textOf(contentOf({ points: HIGH, form: 'percent' }), 'indicator.1.figure')).toContain(
      "ROUND('ผล ITA'!$B$2*100,8)",
    );
  });

  it('writes scores that were typed as text as numbers', () => {
    const basis = { ...basisOf({ points: HIGH }), isNumber: () => false };
    expect(analysisContent(basis, (key) => PLACES.get(key)).get('indicator.1.figure')).toEqual({
      kind: 'number',
      number: 99,
    });
  });

  it('shows the published total where it differs from the scores by rounding', () => {
    const points = [83.93, 75.51, 80.63, 75.79, 77.09, 88.51, 83.38, 79.13, 53.48, 56.25];
    expect(textOf(contentOf({ points, total: 70.62 }), 'total.figure')).toBe(
      `=IF(ISNUMBER('ผล ITA'!$B$21),'ผล ITA'!$B$21+N("ita.analysis.total.figure"),"–")`,
    );
    expect(textOf(contentOf({ points, total: 70.63 }), 'total.figure')).toContain('40*AVERAGE(');
  });

  it('names the indicators that lack a score instead of a total', () => {
    const content = contentOf({ points: [...HIGH.slice(0, 9), undefined] });
    expect(textOf(content, 'total.text')).toBe('ยังคำนวณคะแนนรวมไม่ได้ เพราะไม่พบคะแนนของตัวชี้วัดการป้องกันการทุจริต');
    expect(content.get('indicator.10.figure')).toEqual({ kind: 'blank' });
    expect(textOf(content, 'indicator.10.text')).toMatch(/ยังไม่มีคะแนน/u);
    expect(textOf(content, 'goal.target.text')).toMatch(/ยังคำนวณไม่ได้/u);
  });

  it('leaves an indicator that is not counted out of the mean', () => {
    const content = contentOf({ points: HIGH, notCounted: [9] });
    expect(textOf(content, 'indicator.9.text')).toMatch(/ไม่คิดคะแนน/u);
    expect(textOf(content, 'instrument.OIT.text')).toBe('ค่าเฉลี่ยของตัวชี้วัดที่ 10');
    expect(textOf(content, 'instrument.OIT.figure')).toContain('=1,');
  });

  it('names in the lists what the bands of the agency are, and says so where there is no such band', () => {
    const content = contentOf({
      points: [84, ...HIGH.slice(1)],
      rules: { ...RULES, bands: schemeOf({ kind: 'preset', preset: '85' }) },
    });
    expect(textOf(content, 'list.strength.group')).toBe('–');
    expect(textOf(content, 'list.improve.name')).toBe('ประเด็นที่ต้องพัฒนา\n(ต่ำกว่า 85.00 คะแนน)');
    expect(textOf(content, 'list.improve.text')).toBe('การปฏิบัติหน้าที่ (84.00 คะแนน)');
  });

  it('says of a level by the rules of another year that it is to be checked', () => {
    const rules: AssessmentRules = { ...RULES, frameworkOf: () => frameworkOf(2569) };
    expect(textOf(contentOf({ points: HIGH, rules }), 'level.text')).toMatch(
      /^ตามเกณฑ์ปี 25\d\d – โปรดตรวจสอบ$/u,
    );
  });

  it('says what is reached', () => {
    const content = contentOf({ points: HIGH });
    expect(textOf(content, 'goal.target.text')).toMatch(/ถึงเป้าหมายนี้แล้ว/u);
    expect(textOf(content, 'goal.target.figure')).toBe('–');
  });

  it('any scores: the lists name each indicator once at most, every formula fits into Excel', () => {
    const anyPoints = fc.option(
      fc.integer({ min: 0, max: 10_000 }).map((each) => each / 100),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(anyPoints, { minLength: 10, maxLength: 10 }), (points) => {
        const content = contentOf({ points });
        const lines = ['strength', 'improve', 'urgent'].flatMap((list) =>
          String(textOf(content, `list.${list}.text`)).split('\n'),
        );
        const named = lines.filter((line) => line !== 'ไม่มี');
        const wanted = points.filter((each) => each !== undefined && (each > 95 || each < 90));
        expect(named).toHaveLength(wanted.length);
        expect(new Set(named).size).toBe(named.length);
        for (const write of content.values()) {
          if (write.kind === 'formula') {
            expect(write.formula.length).toBeLessThan(8_192);
            expect(Math.max(...write.formula.split('"').map(({ length }) => length))).toBeLessThanOrEqual(
              255,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is one plan of edits: sheet, cells, table, looks, rules, charts, page', () => {
    const { plan, kept } = planAnalysis({
      basis: basisOf({ points: HIGH }),
      table: analysisTableName(2564),
      sheet: analysisSheet(2564),
      scoreSheet: SHEET,
    });
    expect(kept).toBe(0);
    expect([...new Set(plan.edits.map(({ kind }) => kind))]).toEqual([
      'addSheet',
      'cells',
      'addTable',
      'look',
      'numberFormat',
      'layout',
      'addRule',
      'addChart',
      'show',
    ]);
    const rules = plan.edits.filter(({ kind }) => kind === 'addRule');
    expect(rules).toHaveLength(12);
  });
});

it('prints the ways to a higher score on one page with the charts, so that no table is cut from its headings', () => {
  const { plan } = planAnalysis({
    basis: basisOf({ points: HIGH }),
    table: analysisTableName(2564),
    sheet: analysisSheet(2564),
    scoreSheet: SHEET,
  });
  expect(plan.edits.find(({ kind }) => kind === 'layout')).toMatchObject({
    layout: { breaksBefore: [ANALYSIS_PLACES.goals] },
  });
});

describe('how an analysis is known again', () => {
  it('by the name of its table, with the agency where there are several', () => {
    expect(scoreYearOfAnalysis(analysisTableName(2564))).toBe(2564);
    expect(scoreYearOfAnalysis(analysisTableName(2568, 'เทศบาลตำบลตัวอย่าง'))).toBe(2568);
    expect(analysisTableName(2568, 'ก')).not.toBe(analysisTableName(2568, 'ข'));
    expect(scoreYearOfAnalysis('ITA_Measures_2565')).toBeUndefined();
    expect(analysisSheet(2568, 'องค์การบริหารส่วนตำบลชื่อยาวมากกว่าที่จะใส่ได้').length).toBeLessThanOrEqual(31);
  });

  it('and what was written by fingerprints that survive the settings', () => {
    const name = fc.stringMatching(/^[a-z0-9.]{1,20}$/);
    fc.assert(
      fc.property(fc.dictionary(name, name), fc.dictionary(name, name), (one, other) => {
        const prints = new Map(Object.entries(one));
        const stored = withAnalysisRecord(
          withAnalysisRecord('', 'ITA_Analysis_2563', {
            scoreSheet: 'ผล 63',
            prints: new Map(Object.entries(other)),
          }),
          'ITA_Analysis_2564',
          { scoreSheet: SHEET, prints },
        );
        expect(readAnalysisRecords(stored).get('ITA_Analysis_2564')).toEqual({ scoreSheet: SHEET, prints });
        expect(readAnalysisRecords(stored).size).toBe(2);
      }),
    );
    expect(readAnalysisRecords('เสียหาย\n\n=')).toBeInstanceOf(Map);
    expect(fingerprint('ไม่มี')).not.toBe(fingerprint('ไม่มี '));
  });
});
