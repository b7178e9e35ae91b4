import { parseAddress, parseReference } from './address';
import { conditionalStyles } from './conditionalStyle';
import { loadCalculator } from './loadCalculator';
import type { Calculator } from './recalculate';
import { first } from './richWorkbook';
import type { Area, CellStyle, ConditionalFormat, Sheet, Value, Workbook } from './Workbook';
import { cellKey, emptyWorkbook } from './Workbook';

const calculator = loadCalculator();
const RED: CellStyle = { fill: { pattern: 'solid', color: '#FFC7CE' } };
const GREEN: CellStyle = { fill: { pattern: 'solid', color: '#C6EFCE' } };
const BOLD: CellStyle = { font: { bold: true } };

function area(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return parsed;
}

function withValues(rows: readonly (readonly (Value | undefined)[])[]): Workbook {
  const workbook = emptyWorkbook('ITA');
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== undefined) first(workbook).cells.set(cellKey(r, c), { value });
    });
  });
  return workbook;
}

function addRule(
  sheet: Sheet,
  addresses: string,
  rule: ConditionalFormat['rule'],
  order: { readonly priority: number; readonly stopIfTrue?: true } = { priority: 1 },
): void {
  const areas = parseReference(addresses)?.areas ?? [];
  sheet.conditionalFormats.push({
    id: addresses,
    areas,
    priority: order.priority,
    stopIfTrue: order.stopIfTrue === true,
    rule,
  });
}

function looks(workbook: Workbook, address: string): readonly (CellStyle | undefined)[] {
  const shown = area(address);
  const at = conditionalStyles(workbook, calculator, first(workbook), shown);
  return Array.from({ length: shown.rows * shown.columns }, (_, index) =>
    at(shown.row + Math.floor(index / shown.columns), shown.column + (index % shown.columns)),
  );
}

test('a formula counts from the top left cell of the rule’s areas', () => {
  const workbook = withValues([
    [],
    [],
    [undefined, 70, undefined, 60],
    [undefined, 90, undefined, 99],
    [undefined, 'ไม่มี'],
  ]);
  addRule(first(workbook), 'B3:B5,D3:D4', {
    kind: 'formula',
    formula: '=AND(ISNUMBER(B3),B3<80)',
    style: RED,
  });
  expect(looks(workbook, 'B3:B5')).toEqual([RED, undefined, undefined]);
  expect(looks(workbook, 'D3:D4')).toEqual([RED, undefined]);
});

test('scores in the four bands are told apart at the edges', () => {
  const workbook = withValues([
    [79.994],
    [79.995],
    [89.994],
    [89.995],
    [95.004],
    [95.005],
    [763.9],
    [undefined],
    ['80'],
    [{ error: '#N/A' }],
  ]);
  const within = (test: string): string => `=AND(ISNUMBER($A1),$A1>=0,$A1<=100,${test})`;
  addRule(first(workbook), 'A1:A10', { kind: 'formula', formula: within('ROUND($A1,2)<80'), style: RED });
  addRule(
    first(workbook),
    'A1:A10',
    { kind: 'formula', formula: within('ROUND($A1,2)>95'), style: GREEN },
    { priority: 2 },
  );
  expect(looks(workbook, 'A1:A10')).toEqual([
    RED,
    undefined,
    undefined,
    undefined,
    undefined,
    GREEN,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each<[string, readonly string[], readonly boolean[]]>([
  ['lessThan', ['=80'], [true, false, true, false]],
  ['greaterThanOrEqual', ['=80'], [false, true, false, true]],
  ['between', ['=90', '=80'], [false, true, false, false]],
  ['notBetween', ['=80', '=90'], [true, false, true, true]],
  ['equal', ['="ผ่าน"'], [false, false, false, true]],
])('cell value %s %j over 79, 85, a blank and a text', (operator, formulas, expected) => {
  const workbook = withValues([[79], [85], [undefined], ['ผ่าน']]);
  addRule(first(workbook), 'A1:A4', { kind: 'cellIs', operator, formulas, style: RED });
  expect(looks(workbook, 'A1:A4').map((look) => look !== undefined)).toEqual(expected);
});

test('the first rule wins each part of the look, and may end the search', () => {
  const workbook = withValues([[1]]);
  const always = (style: CellStyle): ConditionalFormat['rule'] => ({
    kind: 'formula',
    formula: '=TRUE',
    style,
  });
  addRule(first(workbook), 'A1', always({ ...GREEN, ...BOLD }), { priority: 3 });
  addRule(first(workbook), 'A1', always(RED), { priority: 2 });
  expect(looks(workbook, 'A1')).toEqual([{ ...RED, ...BOLD }]);
  addRule(first(workbook), 'A1', always({}), { priority: 1, stopIfTrue: true });
  expect(looks(workbook, 'A1')).toEqual([{}]);
});

test('rules of Excel on texts carry their formula; data bars are left out', () => {
  const workbook = withValues([['ล่าช้า'], ['เสร็จ']]);
  const xml =
    '<cfRule type="containsText" operator="containsText" text="ช้า"><formula>NOT(ISERROR(SEARCH("ช้า",A1)))</formula></cfRule>';
  addRule(first(workbook), 'A1:A2', { kind: 'other', type: 'containsText', raw: { xml, style: RED } });
  addRule(
    first(workbook),
    'A1:A2',
    { kind: 'other', type: 'dataBar', raw: { xml: '<cfRule type="dataBar"/>' } },
    { priority: 2 },
  );
  expect(looks(workbook, 'A1:A2')).toEqual([RED, undefined]);
});

test('only what is looked at is computed: one screen of 83,170 scores', () => {
  const rows = Array.from({ length: 8317 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => (row * 7 + column) % 101),
  );
  const workbook = withValues(rows);
  for (let band = 0; band < 4; band += 1) {
    addRule(
      first(workbook),
      'A1:J8317',
      { kind: 'formula', formula: `=AND(ISNUMBER(A1),ROUND(A1,2)<${String(60 + 10 * band)})`, style: RED },
      { priority: band + 1 },
    );
  }
  let computed = 0;
  const counting: Calculator = {
    ...calculator,
    evaluatorOf: (of) => {
      const evaluate = calculator.evaluatorOf(of);
      return (...place) => {
        computed += 1;
        return evaluate(...place);
      };
    },
  };
  const at = conditionalStyles(workbook, counting, first(workbook), area('A4001:J4040'));
  for (let row = 4000; row < 4040; row += 1) for (let column = 0; column < 10; column += 1) at(row, column);
  expect(at(0, 0)).toBeUndefined();
  expect(computed).toBe(4 * 400);
});
