import { assess } from '../../src/ita/assess';
import { indicatorByNumber } from '../../src/ita/Indicator';
import { stepsCell, unitsCell } from '../../src/ita/sheetTexts';
import { findMeasures } from '../../src/sheets/findMeasures';
import { findScores } from '../../src/sheets/findScores';
import type { ColumnRole } from '../../src/sheets/headerRole';
import { headerRole } from '../../src/sheets/headerRole';
import { isHeadingReadable } from '../../src/sheets/measuresColumns';
import { MEASURES_FORMS } from '../../src/sheets/measuresForms';
import type { MeasuresForm } from '../../src/sheets/measuresForms';
import type { MeasuresSetup } from '../../src/sheets/MeasuresSetup';
import { planMeasures } from '../../src/sheets/planMeasures';
import type { MeasuresPlan, MeasuresRequest } from '../../src/sheets/planMeasures';
import { planStatus } from '../../src/sheets/planStatus';
import { stripNumber } from '../../src/sheets/stripNumber';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import { gridOf } from './gridOf';
import { onlyBlock } from './onlyBlock';
import { Paper } from './Paper';

const { scores, typed } = onlyBlock(findScores(gridOf(inName.grid)));
const ASSESSMENT = assess({ fiscalYear: 2564, agency: 'เทศบาลตำบลตัวอย่าง', scores, typed });

function planned(form: MeasuresForm, setup: MeasuresSetup = {}, more: Partial<MeasuresRequest> = {}) {
  return planMeasures({
    assessment: ASSESSMENT,
    scoreYear: 2564,
    choice: { include: 'all', order: 'official', measures: setup },
    digits: 'thai',
    scoreSheet: 'ITA',
    today: '2022-06-15',
    form,
    analysis: (indicator) => `ผลการวิเคราะห์ของ${indicatorByNumber(indicator).name}`,
    ...more,
  });
}

function inserted({ plan, sheet }: MeasuresPlan): Paper {
  const table = plan.edits.find((edit) => edit.kind === 'addTable');
  const tables = table === undefined ? [] : [{ name: table.name, area: table.area, showTotals: false }];
  const paper = new Paper(gridOf([], { sheet, tables }));
  paper.carryOut(plan);
  return paper;
}

/** A form of nobody's yet: what a fifth entry of the list would be. */
const FIFTH: MeasuresForm = {
  id: 'fifth',
  kind: 'plan',
  before: [],
  official: [
    { role: 'measure', heading: 'กิจกรรม', width: 30 },
    { role: 'responsible', heading: 'หน่วยงานที่รับผิดชอบ', width: 20 },
    { role: 'period', heading: 'ช่วงเวลาดำเนินการ', width: 20 },
    { role: 'result', heading: 'ความก้าวหน้า', width: 20 },
  ],
  after: [{ role: 'indicator', heading: 'ตัวชี้วัด ITA', width: 20 }],
  grouping: 'none',
  signers: [],
};

const OFFICIAL: Readonly<Record<string, readonly string[]>> = {
  plan5: ['มาตรการ/แนวทาง', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'การติดตามผล'],
  plan6: [
    'ตัวชี้วัด',
    'โครงการ/กิจกรรม',
    'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA',
    'ขั้นตอนหรือวิธีการดำเนินการ',
    'ระยะเวลาในการดำเนินการ',
    'ผู้รับผิดชอบ',
  ],
  report: ['มาตรการ', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ผลการดำเนินการ', 'ข้อเสนอแนะ'],
  halfYear: [
    'ประเด็นที่ต้องปรับปรุง แก้ไข/ ประเด็นที่ต้องพัฒนา',
    'ผู้รับผิดชอบ',
    'ขั้นตอนหรือวิธีการ/มาตรการ',
    'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ',
    'การดำเนินการ',
  ],
};

describe('the forms of the measures document', () => {
  it.each(Object.entries(OFFICIAL))(
    '%s has the headings of the documents, in their order',
    (id, headings) => {
      const form = MEASURES_FORMS.find((each) => each.id === id);
      expect(form?.official.map(({ heading }) => heading)).toEqual(headings);
    },
  );

  it.each(MEASURES_FORMS)('$id prints its official columns and no others', (form) => {
    const plan = planned(form);
    const layout = plan.plan.edits.find((edit) => edit.kind === 'layout')?.layout;
    const paper = inserted(plan);
    const row = layout?.titleRows.first ?? 0;
    const { column = 0, columns = 0 } = layout?.printArea ?? {};
    expect(Array.from({ length: columns }, (_, index) => paper.valueAt(row, column + index))).toEqual(
      form.official.map(({ heading }) => heading),
    );
    expect(layout).toMatchObject({ orientation: 'landscape', titleRows: { first: row, last: row } });
  });

  it.each([...MEASURES_FORMS, FIFTH])('$id is read back with nothing lost', (form) => {
    const plan = planned(form);
    const grid = inserted(plan).grid();
    const [table, another] = findMeasures(grid);
    if (table === undefined) {
      throw new Error('no table');
    }
    expect(another).toBeUndefined();
    expect(table.form.kind).toBe(form.grouping === 'none' ? 'native' : 'plain');
    expect(table.rows.map(({ indicator }) => indicator)).toEqual(
      plan.states.map(({ indicator }) => indicator),
    );
    expect(new Set(table.rows.map(({ indicator }) => indicator)).size).toBe(10);
    const text = (row: number, role: ColumnRole) => {
      const column = table.columns[role];
      return column === undefined ? undefined : grid.values.cells[row]?.[column];
    };
    table.rows.forEach(({ row, measure, period }, index) => {
      const chosen = plan.chosen.find(({ measure: { title } }) => title === stripNumber(measure));
      expect(chosen?.indicator).toBe(table.rows[index]?.indicator);
      expect(period).toMatchObject({ kind: 'period', end: plan.states[index]?.due });
      const written: Partial<Record<ColumnRole, string>> = {
        steps: stepsCell(chosen?.measure.steps ?? [], 'thai'),
        responsible: unitsCell(chosen?.measure.units ?? []),
        followUp: chosen?.measure.followUp ?? '',
        analysis: `ผลการวิเคราะห์ของ${indicatorByNumber(chosen?.indicator ?? 1).name}`,
      };
      for (const { role } of form.official) {
        expect([role, table.columns[role] === undefined]).toEqual([role, false]);
        const wanted = written[role];
        if (wanted !== undefined) {
          expect(text(row, role)).toBe(wanted);
        }
      }
    });
  });

  it.each(MEASURES_FORMS)('$id leaves the status columns nothing to add', (form) => {
    const plan = planned(form);
    const grid = inserted(plan).grid();
    const again = planStatus(grid, findMeasures(grid), new Map(), '2022-06-15');
    expect(again.kind === 'planned' ? again.plan.edits : again).toEqual([]);
    expect(again.kind === 'planned' ? again.states : []).toEqual(plan.states);
  });

  it.each(MEASURES_FORMS.filter(({ grouping }) => grouping !== 'none'))(
    '$id: our columns are known again where only hers were sorted, from the first day',
    (form) => {
      const paper = inserted(planned(form));
      const [table] = findMeasures(paper.grid());
      const [first, second] = table?.rows ?? [];
      if (table === undefined || first === undefined || second === undefined) {
        throw new Error('no measures');
      }
      paper.type(first.row, table.own?.status ?? 0, 'ยกเลิก');
      const hers = Array.from({ length: table.area.columns }, (_, index) => table.area.column + index);
      paper.swapRows(first.row, second.row, hers);
      const grid = paper.grid();
      const found = planStatus(grid, findMeasures(grid), new Map(), '2022-06-15');
      expect(found.kind === 'planned' ? found.findings[0]?.code : found).toBe('statusRealigned');
      expect(
        found.kind === 'planned' ? found.states.find(({ measure }) => measure === first.measure) : found,
      ).toMatchObject({ status: 'cancelled' });
    },
  );

  it.each(MEASURES_FORMS)(
    '$id: every heading is read as the column that it heads',
    ({ before, official, after }) => {
      for (const { role, heading } of [...before, ...official, ...after]) {
        expect([heading, isHeadingReadable(role, heading)]).toEqual([heading, true]);
      }
    },
  );

  it('numbers the measures of each indicator, under the line of their instrument', () => {
    const report = MEASURES_FORMS.find(({ id }) => id === 'report');
    const paper = inserted(planned(report ?? MEASURES_FORMS[0]));
    const column = Array.from({ length: 60 }, (_, row) => String(paper.valueAt(row, 0)));
    expect(column.filter((text) => text === 'มาตรการ')).toHaveLength(3);
    expect(column).toContain('๓. การใช้อำนาจ');
    expect(column).toContain('๒. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)');
    expect(column.some((text) => text.startsWith('๑. กำหนดมาตรฐาน'))).toBe(true);
  });

  it('ends the report with the lines to sign on, which are no measures', () => {
    const report = MEASURES_FORMS.find(({ id }) => id === 'report') ?? MEASURES_FORMS[0];
    const plan = planned(report);
    const paper = inserted(plan);
    const cells = paper.grid().values.cells.flat();
    expect(cells).toContain('ผู้รายงาน');
    expect(cells).toContain('ผู้บังคับบัญชา');
    expect(findMeasures(paper.grid())[0]?.rows).toHaveLength(plan.chosen.length);
  });

  it('keys the half-year form by the questions that she marked', () => {
    const halfYear = MEASURES_FORMS.find(({ id }) => id === 'halfYear') ?? MEASURES_FORMS[0];
    const plan = planned(
      halfYear,
      {},
      {
        questions: (indicator) =>
          indicator === 2 ? ['I7 แผนการใช้จ่าย', 'I10 การเบิกจ่าย', 'I12 การมีส่วนร่วม'] : [],
      },
    );
    const grid = inserted(plan).grid();
    const [table] = findMeasures(grid);
    expect(table?.rows.filter(({ indicator }) => indicator === 2).map(({ measure }) => measure)).toEqual([
      'I๗ แผนการใช้จ่าย',
      'I๑๐ การเบิกจ่าย\nI๑๒ การมีส่วนร่วม',
    ]);
  });
});

describe('columns as the officer wants them', () => {
  const [plan5] = MEASURES_FORMS;

  it('can be left out, status, due date and warning together', () => {
    const plan = planned(plan5, { hidden: ['followUp', 'status', 'measure'] });
    const paper = inserted(plan);
    expect(Array.from({ length: 6 }, (_, column) => paper.valueAt(4, column))).toEqual([
      'ตัวชี้วัด',
      'มาตรการ/แนวทาง',
      'วิธีการดำเนินการ',
      'ผู้รับผิดชอบ',
      'ระยะเวลาดำเนินการ',
      'ผลการดำเนินการ',
    ]);
    expect(paper.valueAt(4, 6)).toBe('');
    expect(findMeasures(paper.grid())[0]?.rows).toHaveLength(plan.chosen.length);
  });

  it('can be headed in her words, where they still say what the column holds', () => {
    const plan = planned(plan5, {
      headings: { steps: 'ขั้นตอนการดำเนินการ', responsible: 'งบประมาณ', period: 'วิธีการดำเนินการ' },
    });
    const paper = inserted(plan);
    expect([2, 3, 4].map((column) => paper.valueAt(4, column))).toEqual([
      'ขั้นตอนการดำเนินการ',
      'ผู้รับผิดชอบ',
      'ระยะเวลาดำเนินการ',
    ]);
    expect(headerRole('ขั้นตอนการดำเนินการ')).toBe('steps');
  });

  it('follow what she picked: measures in her order, a title in her words, indicators taken in or left out', () => {
    const plan = planned(plan5, {
      leftOut: [2],
      picked: { '1': ['duty-equal-treatment', 'duty-service-standard'] },
      titles: { 'duty-equal-treatment': 'ให้บริการอย่างเท่าเทียม' },
    });
    expect(
      plan.chosen.filter(({ indicator }) => indicator === 1).map(({ measure }) => measure.title),
    ).toEqual(['ให้บริการอย่างเท่าเทียม', 'กำหนดมาตรฐานขั้นตอนและระยะเวลาการปฏิบัติงานของทุกงานบริการ']);
    expect(plan.chosen.some(({ indicator }) => indicator === 2)).toBe(false);
    const weak = planMeasures({
      assessment: ASSESSMENT,
      scoreYear: 2564,
      choice: { include: 'weak', order: 'official', measures: { units: { finance: 'สำนักการคลัง' } } },
      digits: 'arabic',
      scoreSheet: 'ITA',
      today: '2022-06-15',
    });
    expect(weak.states.some(({ responsible }) => responsible.includes('สำนักการคลัง'))).toBe(true);
  });
});
