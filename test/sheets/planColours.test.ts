import fc from 'fast-check';
import { BANDS } from '../../src/ita/Band';
import { DEFAULT_BAND_SCHEME } from '../../src/ita/bandPresets';
import type { CellValue, Grid } from '../../src/sheets/Grid';
import { areaAddress } from '../../src/sheets/address';
import { INDICATORS } from '../../src/ita/Indicator';
import { findScores } from '../../src/sheets/findScores';
import type { ScoreBlock } from '../../src/sheets/findScores';
import { countCells } from '../../src/sheets/Plan';
import type { Plan } from '../../src/sheets/Plan';
import { ownColourCells, planColours, strayColourCells } from '../../src/sheets/planColours';
import type { ColourPlan } from '../../src/sheets/planColours';
import mixed from '../fixtures/cases/scores-2563-mixed-cells.json';
import inName from '../fixtures/cases/scores-2564-in-name-cells.json';
import twoColumns from '../fixtures/cases/scores-2568-two-columns.json';
import { gridOf } from './gridOf';
import { Paper } from './Paper';
import { planClearColours } from './planClearColours';
import { scoreRows } from './scoreRows';

type Rows = readonly (readonly CellValue[])[];

function planned(grid: Grid): ColourPlan {
  const reading = findScores(grid);
  if (reading.kind === 'refused') {
    throw new Error(`refused: ${reading.code}`);
  }
  return planColours(grid, reading.blocks, DEFAULT_BAND_SCHEME);
}

function coloured(rows: Rows, more: Partial<Grid> = {}): Paper {
  const paper = new Paper(gridOf(rows, more));
  paper.carryOut(planned(paper.grid()).plan);
  return paper;
}

function scoresIn(blocks: readonly ScoreBlock[]): number {
  return blocks.reduce((sum, { scores }) => sum + scores.length, 0);
}

function ruleAreas(plan: ColourPlan): readonly string[] {
  return plan.plan.edits.flatMap((edit) =>
    edit.kind === 'addRule' && !edit.formula.includes('EXACT') && !edit.formula.includes('LEN')
      ? [[edit.area, ...(edit.more ?? [])].map(areaAddress).join()]
      : [],
  );
}

const TITLE = 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2564';
const SHEET: Rows = [[TITLE, ''], ['', ''], ['ตัวชี้วัดการประเมิน ITA', 'คะแนน'], ...scoreRows()];

describe('colouring scores in two columns', () => {
  it('adds four rules to the column of scores and touches no typed cell', () => {
    const plan = planned(gridOf(SHEET));
    expect(ruleAreas(plan)).toEqual(['B4:B13', 'B4:B13', 'B4:B13', 'B4:B13']);
    expect(plan.scoreCells).toBe(10);
    expect(new Set(plan.plan.edits.map(({ kind }) => kind))).toEqual(new Set(['cells', 'addRule']));
  });

  it('writes the words right of the scores, and the key one column further', () => {
    const paper = coloured(SHEET);
    const words = Array.from({ length: 11 }, (_, index) => paper.valueAt(2 + index, 2));
    expect(words).toEqual([
      'กลุ่มคะแนน',
      '▼ แก้ไขเร่งด่วน',
      '▼ แก้ไขเร่งด่วน',
      '▼ แก้ไขเร่งด่วน',
      '▼ แก้ไขเร่งด่วน',
      '▼ แก้ไขเร่งด่วน',
      '◆ ควรพัฒนา',
      '▼ แก้ไขเร่งด่วน',
      '◆ ควรพัฒนา',
      '▼ แก้ไขเร่งด่วน',
      '▼ แก้ไขเร่งด่วน',
    ]);
    expect(Array.from({ length: 6 }, (_, index) => paper.valueAt(2 + index, 4))).toEqual([
      'เกณฑ์กลุ่มคะแนน',
      '▲ จุดแข็ง: มากกว่า 95.00 คะแนน',
      '● รักษาระดับ: 90.00 - 95.00 คะแนน',
      '◆ ควรพัฒนา: 80.00 - 89.99 คะแนน',
      '▼ แก้ไขเร่งด่วน: ต่ำกว่า 80.00 คะแนน',
      '',
    ]);
  });

  it('counts the cells that it covers: ten scores, eleven words, five lines of the key', () => {
    expect(countCells(planned(gridOf(SHEET)).plan)).toBe(26);
  });

  it('follows a corrected score without us', () => {
    const paper = coloured(SHEET);
    paper.type(3, 1, 96.2);
    expect(paper.valueAt(3, 2)).toBe('▲ จุดแข็ง');
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });

  it('leaves out instruments’ lines between the scores, with one rule a band all the same', () => {
    expect(ruleAreas(planned(gridOf(twoColumns.grid)))).toEqual(BANDS.map(() => 'B12:B16,B18:B20,B22:B23'));
  });

  it('of many agencies share their rules, as long as no other number stands between them', () => {
    const areas = (between: CellValue) =>
      new Set(ruleAreas(planned(gridOf([...SHEET, ['คะแนนรวม', between], ...SHEET]))));
    expect(areas('')).toEqual(new Set(['B4:B27']));
    expect(areas(62.2)).toEqual(new Set(['B4:B13,B18:B27']));
  });

  it('widens columns that hold nothing but ours and that nobody widened, and clearing takes that back', () => {
    const widths = (plan: Plan) =>
      plan.edits.flatMap((edit) => (edit.kind === 'columnWidth' ? [[edit.column, edit.characters]] : []));
    const first = (rows: Rows) => widths(planned(new Paper(gridOf(rows)).grid()).plan);
    expect(first(SHEET)).toEqual([
      [2, 17],
      [4, 36],
    ]);
    expect(first([['', '', 'ร่าง'], ...SHEET])).toEqual([[4, 36]]);
    const paper = coloured(SHEET);
    expect(widths(planClearColours(paper.grid()))).toEqual([
      [2, 'standard'],
      [4, 'standard'],
    ]);
    const widened = new Map(paper.grid().widths).set(2, 30);
    expect(widths(planClearColours({ ...paper.grid(), widths: widened }))).toEqual([[4, 'standard']]);
  });

  it('gives percentages and points rules of their own', () => {
    const rows = scoreRows({ 2: 0.6419 });
    const numberFormats = [{ row: 1, column: 1, cells: [['0.00%']] }];
    const areas = ruleAreas(planned(gridOf(rows, { numberFormats })));
    expect([...new Set(areas)]).toEqual(['B1,B3:B10', 'B2']);
  });
});

describe('colouring the real sheets', () => {
  it.each([mixed, inName, twoColumns])(
    '$name: the second press and every later one change nothing',
    ({ grid }) => {
      const paper = coloured(grid);
      expect(planned(paper.grid()).plan.edits).toEqual([]);
      paper.insertRow(0);
      expect(planned(paper.grid()).plan.edits).toEqual([]);
    },
  );

  it.each([mixed, inName, twoColumns])('$name: cleared it is as before', ({ grid }) => {
    const paper = coloured(grid);
    paper.insertRow(7);
    paper.carryOut(planClearColours(paper.grid()));
    expect(paper.rulesByAddress()).toEqual([]);
    const before = [...grid.slice(0, 7), grid[0]?.map(() => '') ?? [], ...grid.slice(7)];
    expect(paper.grid().values.cells).toEqual(before);
    expect(planClearColours(paper.grid()).edits).toEqual([]);
  });

  it('in their names leave the words to the pane where the column beside is headed', () => {
    const plan = planned(gridOf(inName.grid));
    expect(plan.words).toEqual([
      { kind: 'paneOnly', taken: { sheet: 'ITA', row: 4, column: 1, rows: 14, columns: 1 } },
    ]);
    expect(plan.plan.edits.map(({ kind }) => kind)).toEqual(BANDS.map(() => 'addRule'));
  });
});

describe('after the officer worked on', () => {
  it('a row inserted among the scores keeps every word beside its score', () => {
    const paper = coloured(SHEET);
    paper.insertRow(5);
    const { plan } = planned(paper.grid());
    const rewritten = plan.edits.flatMap((edit) => (edit.kind === 'cells' ? [edit.at.column] : []));
    expect(rewritten).not.toContain(2);
    paper.carryOut(plan);
    expect(Array.from({ length: 6 }, (_, index) => paper.valueAt(2 + index, 2) !== '')).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });

  it('a score that was emptied keeps no word, and none is left when its name goes as well', () => {
    const paper = coloured(SHEET);
    paper.type(4, 1, '');
    expect(paper.valueAt(4, 2)).toBe('');
    paper.type(4, 0, '');
    paper.carryOut(planned(paper.grid()).plan);
    expect(paper.formulaAt(4, 2)).toBeUndefined();
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });

  it('scores moved elsewhere take their words along, and none stay behind', () => {
    const paper = coloured(SHEET);
    for (let row = 2; row < 13; row += 1) {
      for (const column of [0, 1]) {
        paper.type(row + 20, column, paper.valueAt(row, column));
        paper.type(row, column, '');
      }
    }
    paper.carryOut(planned(paper.grid()).plan);
    expect([paper.valueAt(2, 2), paper.valueAt(2, 4), paper.valueAt(3, 4)]).toEqual(['', '', '']);
    expect(paper.valueAt(23, 2)).toBe('▼ แก้ไขเร่งด่วน');
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });

  it('a note typed over a word leaves the words to the pane, and the note stays', () => {
    const paper = coloured(SHEET);
    paper.type(5, 2, 'ดูบันทึก');
    const { plan, words } = planned(paper.grid());
    paper.carryOut(plan);
    expect(words.map(({ kind }) => kind)).toEqual(['paneOnly']);
    expect(paper.valueAt(5, 2)).toBe('ดูบันทึก');
    expect(paper.valueAt(6, 2)).toBe('');
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });

  it('a column inserted among them keeps words beside scores, and none elsewhere', () => {
    for (const at of [0, 1, 2, 3, 4]) {
      const paper = coloured(SHEET);
      paper.insertColumn(at);
      paper.carryOut(planned(paper.grid()).plan);
      const words = at < 2 ? 3 : 2;
      expect(paper.valueAt(3, words)).toBe('▼ แก้ไขเร่งด่วน');
      expect(paper.grid().values.cells[3]?.filter((value) => value === '▼ แก้ไขเร่งด่วน')).toHaveLength(1);
      expect(planned(paper.grid()).plan.edits).toEqual([]);
    }
  });

  it('rules that were doubled by copying become one each again', () => {
    const paper = coloured(SHEET);
    const grid = paper.grid();
    const doubled = {
      ...grid,
      rules: [...grid.rules, ...grid.rules.map((rule) => ({ ...rule, id: `${rule.id} again` }))],
    };
    const { plan } = planned(doubled);
    expect(plan.edits.every(({ kind }) => kind === 'removeRule')).toBe(true);
    expect(plan.edits).toHaveLength(grid.rules.length);
  });

  it('rules of hers stay', () => {
    const hers = {
      id: 'hers',
      formula: '=B4>50',
      areas: [{ sheet: 'ITA', row: 3, column: 1, rows: 10, columns: 1 }],
    };
    const paper = coloured(SHEET, { rules: [hers] });
    paper.carryOut(planClearColours(paper.grid()));
    expect(paper.grid().rules).toEqual([hers]);
  });
});

describe('the space for the words', () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({
    sheet: 'ITA',
    row,
    column,
    rows,
    columns,
  });
  const beside = (row: number, value: CellValue): Rows =>
    SHEET.map((line, index) => (index === row ? [...line, value] : line));

  it.each<[string, Rows, Partial<Grid>, string]>([
    ['a note beside a score', beside(7, 'ดูบันทึก'), {}, 'paneOnly'],
    ['a heading beside the heading', beside(2, 'หมายเหตุ'), {}, 'paneOnly'],
    ['a word like ours that she typed', beside(7, '▼ แก้ไขเร่งด่วน'), {}, 'paneOnly'],
    ['merged cells', SHEET, { merges: [area(5, 2, 1, 2)] }, 'paneOnly'],
    [
      'a table that begins further down',
      SHEET,
      { tables: [{ name: 'อื่น', area: area(8, 2, 3, 2), showTotals: false }] },
      'paneOnly',
    ],
    ['a note above the block', beside(0, 'ร่าง'), {}, 'beside'],
    [
      'a native table that ends with the scores',
      SHEET,
      { tables: [{ name: 'คะแนน', area: area(2, 0, 11, 2), showTotals: false }] },
      'beside',
    ],
    [
      'a native table that goes on behind them',
      SHEET.map((line, index) => (index < 2 ? line : [...line, index === 2 ? 'หมายเหตุ' : ''])),
      { tables: [{ name: 'คะแนน', area: area(2, 0, 11, 3), showTotals: false }] },
      'paneOnly',
    ],
  ])('%s', (_, rows, more, kind) => {
    const paper = new Paper(gridOf(rows, more));
    const { plan, words } = planned(paper.grid());
    expect(words.map((place) => place.kind)).toEqual([kind]);
    paper.carryOut(plan);
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });

  it('taken where the key should be leaves out the key alone', () => {
    const paper = coloured(SHEET.map((line, index) => (index === 12 ? [...line, '', '', 'x'] : line)));
    expect(paper.valueAt(3, 2)).toBe('▼ แก้ไขเร่งด่วน');
    expect(paper.valueAt(2, 4)).toBe('');
  });

  it('beside two scores in one row is left free', () => {
    const rows = scoreRows();
    const grid = gridOf(rows.slice(0, 5).map((row, index) => [...row, '', ...(rows[index + 5] ?? [])]));
    expect(planned(grid).words.map(({ kind }) => kind)).toEqual(['paneOnly']);
  });

  it('of a row without a readable score is none, so that the word beside the next one stays', () => {
    const paper = coloured([
      ['', 'การป้องกันการทุจริต', '', 'การใช้อำนาจ', 'การเปิดเผยข้อมูล', 'การป้องกันการทุจริต'],
      ['หนองแสง', 70, '', '', '', ''],
      ['ห้วยทราย', '', '', '', '', ''],
      ['โนนสูง', 96, '', '', '', ''],
    ]);
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });

  it('of several agencies holds the words of each, and one key', () => {
    const paper = coloured([...SHEET, ['', ''], ...SHEET]);
    expect([paper.valueAt(3, 2), paper.valueAt(17, 2)]).toEqual(['▼ แก้ไขเร่งด่วน', '▼ แก้ไขเร่งด่วน']);
    expect([paper.valueAt(2, 4), paper.valueAt(16, 4)]).toEqual(['เกณฑ์กลุ่มคะแนน', '']);
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });
});

describe('sets of scores whose rows overlap', () => {
  it('have one column of words, and pressed again it stays as it is', () => {
    // The first set reaches down to a row in which the second begins.
    const inside = scoreRows().map(([name, points]) => `${String(name)} (${String(points)} คะแนน)`);
    const rows: Rows = [
      ['', 0, '', '', inside[0] ?? ''],
      [TITLE],
      ...[0, 2, 3, 1, 4, 5, 7].map((index) => [inside[index] ?? '']),
      ['', '', INDICATORS[6]?.name ?? '', '#REF!', inside[4] ?? ''],
      ...[6, 8, 9].map((index) => [inside[index] ?? '']),
    ];
    const paper = coloured(rows);
    const reading = findScores(paper.grid());
    expect(reading.kind === 'found' ? reading.blocks.length : 0).toBe(2);
    const words = Array.from({ length: rows.length }, (_, row) => paper.valueAt(row, 5));
    expect(words.filter((word) => word !== '')).toHaveLength(
      reading.kind === 'found' ? scoresIn(reading.blocks) : 0,
    );
    expect(planned(paper.grid()).plan.edits).toEqual([]);
  });
});

describe('a part of the sheet that was selected', () => {
  const TWO: Rows = [...SHEET, ['', ''], ...SHEET];
  const second = { sheet: 'ITA', row: 16, column: 0, rows: 11, columns: 2 };

  function pressed(paper: Paper): ColourPlan {
    const reading = findScores(paper.grid());
    const blocks = reading.kind === 'found' ? reading.blocks.slice(1) : [];
    return planColours(paper.grid(), blocks, DEFAULT_BAND_SCHEME, second);
  }

  it('is coloured alone, with its words and a key', () => {
    const paper = new Paper(gridOf(TWO));
    const plan = pressed(paper);
    expect(ruleAreas(plan)).toEqual(BANDS.map(() => 'B18:B27'));
    paper.carryOut(plan.plan);
    expect([paper.valueAt(17, 2), paper.valueAt(3, 2)]).toEqual(['▼ แก้ไขเร่งด่วน', '']);
    expect(pressed(paper).plan.edits).toEqual([]);
  });

  it('of a coloured sheet leaves the rest as it is', () => {
    const paper = coloured(TWO);
    expect(pressed(paper).plan.edits).toEqual([]);
    paper.type(18, 1, 'ร้อยละ ๙๖.๒๐');
    const { plan } = pressed(paper);
    paper.carryOut(plan);
    expect(plan.edits.some(({ kind }) => kind === 'removeRule')).toBe(false);
    expect([paper.valueAt(18, 2), paper.valueAt(3, 2)]).toEqual(['▲ จุดแข็ง', '▼ แก้ไขเร่งด่วน']);
    expect([paper.valueAt(2, 4), paper.valueAt(16, 4)]).toEqual(['เกณฑ์กลุ่มคะแนน', '']);
    expect(pressed(paper).plan.edits).toEqual([]);
  });
});

describe('what must be read before planning', () => {
  it('is one area of words and one of keys for blocks under one another', () => {
    const reading = findScores(gridOf([...SHEET, ['', ''], ...SHEET]));
    const areas = reading.kind === 'found' ? ownColourCells(reading.blocks) : [];
    expect(areas).toEqual([
      { sheet: 'ITA', row: 2, column: 2, rows: 25, columns: 1 },
      { sheet: 'ITA', row: 2, column: 3, rows: 25, columns: 2 },
    ]);
  });

  it('is every column that shows something like ours, wherever it was moved', () => {
    const grid = coloured(SHEET).grid();
    expect(strayColourCells(grid).map(({ column }) => column)).toEqual([2, 4]);
    expect(strayColourCells(gridOf(SHEET))).toEqual([]);
    expect(
      strayColourCells(gridOf([['', 'x', '▲ จุดแข็ง: มากกว่า 95.00 คะแนน']])).map(({ column }) => column),
    ).toEqual([2]);
  });
});

describe('whatever happens between two presses', () => {
  const happening = fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), row: fc.nat(16) }),
    fc.record({
      kind: fc.constant('type' as const),
      row: fc.nat(13),
      column: fc.nat(5),
      value: fc.constantFrom<CellValue>('', 95, 12.5, 'รวม', 'การใช้อำนาจ', 'x'),
    }),
  );

  it('the press after the next changes nothing, and nothing of hers is touched', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(SHEET, inName.grid, mixed.grid),
        fc.array(happening, { maxLength: 4 }),
        (rows, happenings) => {
          const paper = coloured(rows);
          for (const each of happenings) {
            if (each.kind === 'insert') {
              paper.insertRow(each.row);
            } else {
              paper.type(each.row, each.column, each.value);
            }
          }
          const reading = findScores(paper.grid());
          if (reading.kind === 'found') {
            paper.carryOut(planned(paper.grid()).plan);
            expect(planned(paper.grid()).plan.edits).toEqual([]);
          }
          paper.carryOut(planClearColours(paper.grid()));
          expect(paper.rulesByAddress()).toEqual([]);
          expect(planClearColours(paper.grid()).edits).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
