import { bandIn } from '../../src/ita/BandScheme';
import { bandKeyLines } from '../../src/ita/sheetTexts';
import { DEFAULT_BAND_SCHEME, schemeOf } from '../../src/ita/bandPresets';
import { toHundredths } from '../../src/ita/hundredths';
import { areaAddress } from '../../src/sheets/address';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { planColours } from '../../src/sheets/planColours';
import type { ColourPlan } from '../../src/sheets/planColours';
import { toThaiDigits } from '../../src/thai/digits';
import { conditionalStyles } from '../host/conditionalStyle';
import { displayText } from '../host/displayText';
import { createCalculator } from '../host/recalculate';
import { cellKey, emptyWorkbook } from '../host/Workbook';
import { gridOf } from './gridOf';
import { Paper } from './Paper';
import { planClearColours } from './planClearColours';
import { FIRST_SCORE, pointsOf, province } from './provinceRows';
import type { Province } from './provinceRows';

const SCHEME = DEFAULT_BAND_SCHEME;
const STANDARD = new Map(Array.from({ length: 40 }, (_, column) => [column, 'standard' as const]));

function planOf(sheet: Province, more: Partial<Grid> = {}): ColourPlan {
  return planColours(gridOf(sheet.rows, { widths: STANDARD, ...more }), sheet.blocks, SCHEME);
}

function scoreRulesOf({ plan }: ColourPlan): readonly (readonly [string, string])[] {
  return plan.edits.flatMap((edit) =>
    edit.kind === 'addRule' && !edit.formula.includes('LEN(')
      ? [[[edit.area, ...(edit.more ?? [])].map(areaAddress).join(), edit.formula]]
      : [],
  );
}

/** What an officer sees in a score cell of a coloured sheet: fill and text. */
function seen(sheet: Province, plan: ColourPlan, numberFormat = 'General') {
  const workbook = emptyWorkbook('ITA');
  const [page] = workbook.sheets;
  if (page === undefined) {
    throw new Error('no sheet');
  }
  sheet.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      page.cells.set(cellKey(row, column), { value, style: { numberFormat } });
    });
  });
  plan.plan.edits.forEach((edit, index) => {
    if (edit.kind === 'addRule') {
      const { area, more = [], formula, colours } = edit;
      page.conditionalFormats.push({
        id: String(index),
        areas: [area, ...more],
        priority: index + 1,
        stopIfTrue: false,
        rule: {
          kind: 'formula',
          formula,
          style: {
            fill: { pattern: 'solid', color: colours.fill },
            ...(edit.numberFormat === undefined ? {} : { numberFormat: edit.numberFormat }),
          },
        },
      });
    }
  });
  const area = { row: 0, column: 0, rows: sheet.rows.length, columns: 20 };
  const styleAt = conditionalStyles(workbook, createCalculator(), page, area);
  return (row: number, column: number) => {
    const style = styleAt(row, column);
    const { text } = displayText(
      page.cells.get(cellKey(row, column))?.value,
      style?.numberFormat ?? numberFormat,
    );
    return { fill: style?.fill?.color, text };
  };
}

const AS_TEXT: readonly (readonly [string, (points: number) => CellValue])[] = [
  ['text', (points) => points.toFixed(2)],
  ['Thai digits with their unit', (points) => `${toThaiDigits(points.toFixed(2))} คะแนน`],
  ['ร้อยละ with a decimal comma', (points) => `ร้อยละ ${points.toFixed(2).replace('.', ',')}`],
];

describe('a province’s sheet, indicators across and agencies down', () => {
  it('has one rule a band over all agencies', () => {
    const plan = planOf(province(200));
    expect(scoreRulesOf(plan).map(([address]) => address)).toEqual(SCHEME.map(() => 'D2:M201'));
    expect(plan.rules).toBe(4);
  });

  it.each(AS_TEXT)('typed as %s has one rule a band over all agencies too', (_, write) => {
    const plan = planOf(province(200, write));
    expect(scoreRulesOf(plan).map(([address]) => address)).toEqual(SCHEME.map(() => 'D2:M201'));
    expect([plan.rules, plan.textCells]).toEqual([4, 2_000]);
  });

  it('of 8,317 agencies ends with four rules, as numbers and as text', () => {
    expect(planOf(province(8_317)).rules).toBe(4);
    expect(planOf(province(8_317, (points) => `${toThaiDigits(points.toFixed(2))} คะแนน`)).rules).toBe(4);
  });

  it('with numbers and texts in any mixture has one rule a band', () => {
    const mixed = province(60, (points, agency, indicator) => {
      const write = AS_TEXT[(agency * 3 + indicator) % 5]?.[1];
      return write === undefined ? points : write(points);
    });
    const plan = planOf(mixed);
    expect(plan.rules).toBe(4);
    const look = seen(mixed, plan);
    for (let agency = 0; agency < 60; agency += 1) {
      for (let indicator = 1; indicator <= 10; indicator += 1) {
        const { fill, symbol } = bandIn(SCHEME, toHundredths(pointsOf(agency, indicator)));
        const cell = look(agency + 1, FIRST_SCORE + indicator - 1);
        expect([cell.fill, cell.text.slice(-1)]).toEqual([fill, symbol]);
      }
    }
  });

  it('with means of districts between the agencies leaves those uncoloured, with one rule a band', () => {
    const plain = province(30);
    const means = [10, 20].map((row) => row + 1);
    const rows = plain.rows.map((line, row) =>
      means.includes(row) ? ['เฉลี่ยอำเภอ', '', '', ...line.slice(FIRST_SCORE)] : line,
    );
    const blocks = plain.blocks.filter(({ area }) => !means.includes(area.row));
    expect(scoreRulesOf(planOf({ rows, blocks })).map(([address]) => address)).toEqual(
      SCHEME.map(() => 'D2:M11,D13:M21,D23:M31'),
    );
  });

  it('shows the sign of the band behind each score, in her own number format', () => {
    const sheet = province(40, (points, agency, indicator) =>
      agency === 0 && indicator === 1 ? 100 : points,
    );
    const withFormat = (format: string) => {
      const cells = sheet.rows.map((line) => line.map(() => format));
      return planOf(sheet, { numberFormats: [{ row: 0, column: 0, cells }] });
    };
    for (const [format, text] of [
      ['General', '100▲'],
      ['0.00', '100.00▲'],
      ['#,##0.0', '100.0▲'],
      ['0.00_);[Red](0.00)', '100.00 ▲'],
    ] as const) {
      const plan = withFormat(format);
      expect(new Set(plan.words.map(({ kind }) => kind))).toEqual(new Set(['signs']));
      expect(seen(sheet, plan, format)(1, FIRST_SCORE).text).toBe(text);
    }
  });

  it('leaves out the sign where a column is too narrow for it: a number would be shown as ####', () => {
    const widths = new Map(STANDARD).set(FIRST_SCORE + 4, 'standard').set(FIRST_SCORE + 5, 'standard');
    const narrow = new Map<number, number | 'standard'>(widths).set(FIRST_SCORE + 4, 6);
    expect(planOf(province(5), { widths: narrow }).words.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'paneOnly'),
    );
  });

  it('has the key of the signs right of the sheet', () => {
    const plan = planOf(province(12));
    const cells = plan.plan.edits.filter(({ kind }) => kind === 'cells');
    expect(cells.map((edit) => 'at' in edit && [edit.at.row, edit.at.column])).toEqual([[1, 14]]);
    const paper = new Paper(gridOf(province(12).rows));
    paper.carryOut(plan.plan);
    expect(Array.from({ length: 5 }, (_, index) => paper.valueAt(1 + index, 14))).toEqual([
      'เกณฑ์กลุ่มคะแนน',
      ...bandKeyLines(SCHEME),
    ]);
  });

  it.each([['numbers', (points: number): CellValue => points] as const, ...AS_TEXT])(
    'typed as %s: a second press changes nothing, and clearing leaves nothing of ours',
    (_, write) => {
      const sheet = province(8, write);
      const paper = new Paper(gridOf(sheet.rows));
      paper.carryOut(planColours(paper.grid(), sheet.blocks, SCHEME).plan);
      expect(planColours(paper.grid(), sheet.blocks, SCHEME).plan.edits).toEqual([]);
      paper.carryOut(
        planClearColours(paper.grid()).edits.length > 0 ? planClearColours(paper.grid()) : { edits: [] },
      );
      expect(paper.rulesByAddress()).toEqual([]);
      expect(paper.grid().values.cells).toEqual(gridOf(sheet.rows).values.cells);
    },
  );

  it('coloured again by other bands has the rules and the key of those alone', () => {
    const sheet = province(8);
    const other = schemeOf({ kind: 'preset', preset: '85' });
    const paper = new Paper(gridOf(sheet.rows));
    paper.carryOut(planColours(paper.grid(), sheet.blocks, SCHEME).plan);
    paper.carryOut(planColours(paper.grid(), sheet.blocks, other).plan);
    expect(planColours(paper.grid(), sheet.blocks, other).plan.edits).toEqual([]);
    const afresh = new Paper(gridOf(sheet.rows));
    afresh.carryOut(planColours(afresh.grid(), sheet.blocks, other).plan);
    expect([...paper.rulesByAddress()].sort()).toEqual([...afresh.rulesByAddress()].sort());
    expect(paper.grid().values.cells).toEqual(afresh.grid().values.cells);
  });
});
