import { movedFormula } from '../../src/sheets/movedFormula';

/** Columns A to H go with the row. */
const ALONG = { column: 0, columns: 8 };

describe('a formula that goes from row 5 to row 3 with its measure', () => {
  it.each([
    ['a cell of its own row', '=HYPERLINK(A5)', '=HYPERLINK(A3)'],
    ['a column that is fixed', '=HYPERLINK($A5,B5)', '=HYPERLINK($A3,B3)'],
    ['several cells of its own row', '=A5&B5:C5', '=A3&B3:C3'],
    ['small letters', '=hyperlink(a5)', '=hyperlink(a3)'],
    ['a row that is fixed', '=HYPERLINK($A$5)', '=HYPERLINK($A$5)'],
    ['another row', '=HYPERLINK(A6)', '=HYPERLINK(A6)'],
    ['a cell right of what moves', '=HYPERLINK(K5)', '=HYPERLINK(K5)'],
    ['another sheet', "='แผน 2568'!A5&ลิงก์!A5", "='แผน 2568'!A5&ลิงก์!A5"],
    [
      'several cells of another sheet',
      "=SUM('แผน 2568'!A5:B5,ลิงก์!$A5:B$5)",
      "=SUM('แผน 2568'!A5:B5,ลิงก์!$A5:B$5)",
    ],
    ['a text', '=HYPERLINK("https://example.go.th/A5","A5")', '=HYPERLINK("https://example.go.th/A5","A5")'],
    ['what only looks like a cell', '=LOG10(A5)+DEC5(1)+ผลA5', '=LOG10(A3)+DEC5(1)+ผลA5'],
    ['no cell at all', '=HYPERLINK("https://example.go.th")', '=HYPERLINK("https://example.go.th")'],
  ])('%s', (_, formula, moved) => {
    expect(movedFormula(formula, 4, 2, ALONG)).toBe(moved);
    expect(movedFormula(formula, 4, 4, ALONG)).toBe(formula);
  });
});
