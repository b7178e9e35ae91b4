import * as fc from 'fast-check';
import { cellKey, emptySheet } from '../host/Workbook';
import { copyText, pasteCells } from './copyText';
import { createSheetView } from './sheetView';

function copied(rows: readonly (readonly string[])[]): string {
  const sheet = emptySheet('1', 'ITA');
  for (const [row, texts] of rows.entries())
    for (const [column, value] of texts.entries())
      if (value !== '') sheet.cells.set(cellKey(row, column), { value });
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return copyText(
    createSheetView(sheet, () => undefined),
    area,
  );
}

describe('copy and paste', () => {
  it('takes cells over from Excel, line by line', () => {
    expect(pasteCells('การปฏิบัติหน้าที่\t76.39\r\nการใช้อำนาจ\t70.06\r\n', { row: 3, column: 1 })).toEqual([
      { address: 'B4', input: 'การปฏิบัติหน้าที่' },
      { address: 'C4', input: '76.39' },
      { address: 'B5', input: 'การใช้อำนาจ' },
      { address: 'C5', input: '70.06' },
    ]);
  });

  it('keeps lines inside a cell', () => {
    expect(pasteCells('"บรรทัดแรก\nบรรทัด ""สอง"""\tถัดไป', { row: 0, column: 0 })).toEqual([
      { address: 'A1', input: 'บรรทัดแรก\nบรรทัด "สอง"' },
      { address: 'B1', input: 'ถัดไป' },
    ]);
  });

  it('gives back what was copied', () => {
    const text = fc.string({ unit: fc.constantFrom('ก', '1', ' ', '"', '\n', '\t', ',') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        // What is empty to the end of the sheet is not copied.
        fc.pre(rows.some((texts) => texts.at(-1) !== '') && (rows.at(-1)?.join('') ?? '') !== '');
        const inputs = pasteCells(copied(rows), { row: 0, column: 0 }).map(({ input }) => input);
        expect(inputs).toEqual(rows.flat());
      }),
    );
  });
});
