import fc from 'fast-check';

import { changeLines, loseSheetIn, moveFormula, renameSheetIn, renameTablesIn } from './shiftFormula';

test.each([
  ['=A1', '=B3'],
  ['=$A1+A$1+$A$1', '=$A3+B$1+$A$1'],
  ["=SUM('ผล ITA'!A1:$B2)", "=SUM('ผล ITA'!B3:$B4)"],
  ['=SUM(A:B,3:4)', '=SUM(B:C,5:6)'],
  ['="A1"&เป้าหมาย&LOG10(A1)', '="A1"&เป้าหมาย&LOG10(B3)'],
  ['=[@คะแนน]*2', '=[@คะแนน]*2'],
])('%s copied one right and two down is %s', (formula, copied) => {
  expect(moveFormula(formula, 0, 0, 2, 1)).toBe(copied);
});

test('a reference that would leave the sheet is lost', () => {
  expect(moveFormula('=A1+B2', 1, 1, 0, 1)).toBe('=#REF!+B1');
});

test.each([
  ['=B9', '=B11'],
  ['=B4', '=B4'],
  ['=SUM(B3:B9)', '=SUM(B3:B11)'],
  ['=SUM($B$6:$B$9)', '=SUM($B$8:$B$11)'],
  ['=สรุป!B9+ITA!B9', '=สรุป!B9+ITA!B11'],
  ['=SUM(B:B)', '=SUM(B:B)'],
])('two rows put in before row 6: %s is %s', (formula, changed) => {
  expect(changeLines(formula, 'ITA', { sheet: 'ITA', lines: 'rows', act: 'inserted', at: 5, count: 2 })).toBe(
    changed,
  );
});

test.each([
  ['=B9', '=B7'],
  ['=B6', '=#REF!'],
  ['=SUM(B3:B9)', '=SUM(B3:B7)'],
  ['=SUM(B6:B9)', '=SUM(B6:B7)'],
  ['=SUM(B3:B6)', '=SUM(B3:B5)'],
  ['=SUM(B6:B7)', '=SUM(#REF!)'],
])('rows 6 and 7 taken out: %s is %s', (formula, changed) => {
  expect(changeLines(formula, 'ITA', { sheet: 'ITA', lines: 'rows', act: 'deleted', at: 5, count: 2 })).toBe(
    changed,
  );
});

test('columns change as rows do', () => {
  const change = { sheet: 'ITA', lines: 'columns', act: 'inserted', at: 1, count: 1 } as const;
  expect(changeLines('=A1+B1+SUM(A1:C1)+2:2', 'ITA', change)).toBe('=A1+C1+SUM(A1:D1)+2:2');
});

test('a sheet, a table that gets another name is followed, a sheet that goes is lost', () => {
  expect(renameSheetIn("=ITA!A1+'ita'!B2+สรุป!A1+ITA!เป้าหมาย", 'ITA', 'ผล ITA')).toBe(
    "='ผล ITA'!A1+'ผล ITA'!B2+สรุป!A1+'ผล ITA'!เป้าหมาย",
  );
  expect(renameTablesIn('=SUM(มาตรการ[สถานะ],อื่น[สถานะ])', new Map([['มาตรการ', 'มาตรการ2']]))).toBe(
    '=SUM(มาตรการ2[สถานะ],อื่น[สถานะ])',
  );
  expect(loseSheetIn('=ITA!A1+B2', 'ITA')).toBe('=#REF!+B2');
});

test('a formula copied there and back is the same', () => {
  const cell = fc.record({
    row: fc.integer({ min: 20, max: 200 }),
    column: fc.integer({ min: 20, max: 200 }),
  });
  fc.assert(
    fc.property(
      cell,
      cell,
      fc.constantFrom('A1', '$B2', 'C$3', '$D$4', 'E5:F$6', "'ผล ITA'!G7", 'Z99'),
      (from, to, reference) => {
        const formula = `=IF(${moveFormula(`=${reference}`, 0, 0, 20, 20).slice(1)}>1,"ก",เป้าหมาย)`;
        const copied = moveFormula(formula, from.row, from.column, to.row, to.column);
        fc.pre(!copied.includes('#REF!'));
        expect(moveFormula(copied, to.row, to.column, from.row, from.column)).toBe(formula);
      },
    ),
  );
});
