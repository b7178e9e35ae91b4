import { parseAddress } from './address';
import { copySheet } from './copySheet';
import { deleteColumns, deleteRows } from './deleteRows';
import { insertColumns, insertRows } from './insertRows';
import { loadCalculator } from './loadCalculator';
import { plainTable } from './plainTable';
import { deleteSheet, renameSheet } from './renameSheet';
import { first } from './richWorkbook';
import { sortRows } from './sortRows';
import type { Area, Sheet, Value, Workbook } from './Workbook';
import { cellKey, emptySheet, emptyWorkbook } from './Workbook';

const RED = { fill: { pattern: 'solid', color: '#FFC7CE' } } as const;

function area(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return parsed;
}

function at(sheet: Sheet, address: string): { readonly value?: Value; readonly formula?: string } {
  const { row, column } = area(address);
  const { value, formula } = sheet.cells.get(cellKey(row, column)) ?? {};
  return { ...(value === undefined ? {} : { value }), ...(formula === undefined ? {} : { formula }) };
}

function put(sheet: Sheet, address: string, value: Value | undefined, formula?: string): void {
  const { row, column } = area(address);
  sheet.cells.set(cellKey(row, column), {
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
  });
}

/** Names in A3:A5, scores in B3:B5, bands in C; a second sheet and names look at them. */
function scores(): Workbook {
  const workbook = emptyWorkbook('ผล ITA');
  const sheet = first(workbook);
  put(sheet, 'A2', 'ตัวชี้วัด');
  [90, 70, 80].forEach((score, index) => {
    const row = String(index + 3);
    put(sheet, `A${row}`, `ข้อ ${row}`);
    put(sheet, `B${row}`, score);
    put(sheet, `C${row}`, undefined, `=IF(B${row}<$B$9,"ต่ำ","")`);
  });
  put(sheet, 'B6', undefined, '=SUM(B3:B5)');
  put(sheet, 'B9', 85);
  sheet.conditionalFormats = [
    {
      id: '1',
      areas: [area('B3:B5')],
      priority: 1,
      stopIfTrue: false,
      rule: { kind: 'formula', formula: '=B3<$B$9', style: RED },
    },
  ];
  sheet.validations = [
    {
      areas: [area('D3:D5')],
      rule: { kind: 'list', source: '=$A$3:$A$5', inCellDropDown: true },
      ignoreBlanks: true,
    },
  ];
  sheet.merges = [area('A1:C1')];
  sheet.comments.set(cellKey(3, 1), { text: 'ตรวจแล้ว' });
  sheet.page.printArea = area('A1:C6');
  sheet.page.printTitleRows = { first: 1, last: 1 };
  sheet.rows.set(3, { height: 40 });
  sheet.freeze = { rows: 2, columns: 0 };
  const other = emptySheet('{2}', 'สรุป');
  put(other, 'A1', undefined, "='ผล ITA'!B4");
  workbook.sheets.push(other);
  workbook.names = [{ name: 'คะแนน', formula: "='ผล ITA'!$B$3:$B$5", visible: true, comment: '' }];
  return workbook;
}

function withTable(): Workbook {
  const workbook = emptyWorkbook('มาตรการ');
  const sheet = first(workbook);
  ['ตัวชี้วัด', 'กำหนด', 'เตือน'].forEach((header, column) => {
    sheet.cells.set(cellKey(0, column), { value: header });
  });
  for (let row = 1; row <= 3; row += 1) {
    sheet.cells.set(cellKey(row, 0), { value: `ข้อ ${String(row)}` });
    sheet.cells.set(cellKey(row, 2), { formula: `=B${String(row + 1)}+1` });
  }
  sheet.tables.push(
    plainTable({
      id: '{T}',
      name: 'ตาราง',
      area: area('A1:C4'),
      columns: ['ตัวชี้วัด', 'กำหนด', 'เตือน'],
    }),
  );
  return workbook;
}

test('rows put in among the scores: everything that looks at them follows', () => {
  const workbook = scores();
  const sheet = first(workbook);
  insertRows(workbook, sheet, 3, 2);
  expect(at(sheet, 'B6')).toEqual({ value: 70 });
  expect(at(sheet, 'C6')).toEqual({ formula: '=IF(B6<$B$11,"ต่ำ","")' });
  expect(at(sheet, 'B8')).toEqual({ formula: '=SUM(B3:B7)' });
  expect(at(workbook.sheets[1] ?? sheet, 'A1')).toEqual({ formula: "='ผล ITA'!B6" });
  expect(sheet.conditionalFormats[0]).toMatchObject({
    areas: [area('B3:B7')],
    rule: { formula: '=B3<$B$11' },
  });
  expect(sheet.validations[0]).toMatchObject({ areas: [area('D3:D7')], rule: { source: '=$A$3:$A$7' } });
  expect(workbook.names[0]?.formula).toBe("='ผล ITA'!$B$3:$B$7");
  expect(sheet.page.printArea).toEqual(area('A1:C8'));
  expect([...sheet.comments.keys()]).toEqual([cellKey(5, 1)]);
  expect(sheet.rows.get(5)).toEqual({ height: 40 });
});

test('a row put in above the heading moves all, the frozen rows grow', () => {
  const workbook = scores();
  const sheet = first(workbook);
  insertRows(workbook, sheet, 0);
  expect(sheet.conditionalFormats[0]).toMatchObject({
    areas: [area('B4:B6')],
    rule: { formula: '=B4<$B$10' },
  });
  expect(sheet.merges).toEqual([area('A2:C2')]);
  expect(sheet.page.printTitleRows).toEqual({ first: 2, last: 2 });
  expect(sheet.freeze).toEqual({ rows: 3, columns: 0 });
});

test('the first row of a rule deleted: the rule still reads its own cell', () => {
  const workbook = scores();
  const sheet = first(workbook);
  deleteRows(workbook, sheet, 2);
  expect(sheet.conditionalFormats[0]).toMatchObject({
    areas: [area('B3:B4')],
    rule: { formula: '=B3<$B$8' },
  });
  expect(at(sheet, 'B5')).toEqual({ formula: '=SUM(B3:B4)' });
  deleteRows(workbook, sheet, 2, 2);
  expect(sheet.conditionalFormats).toEqual([]);
  expect(at(sheet, 'B3')).toEqual({ formula: '=SUM(#REF!)' });
  expect(workbook.names[0]?.formula).toBe('=#REF!');
});

test('columns put in and taken out', () => {
  const workbook = scores();
  const sheet = first(workbook);
  insertColumns(workbook, sheet, 1);
  expect(at(sheet, 'D3')).toEqual({ formula: '=IF(C3<$C$9,"ต่ำ","")' });
  expect(sheet.conditionalFormats[0]).toMatchObject({
    areas: [area('C3:C5')],
    rule: { formula: '=C3<$C$9' },
  });
  deleteColumns(workbook, sheet, 2);
  expect(at(sheet, 'C3')).toEqual({ formula: '=IF(#REF!<#REF!,"ต่ำ","")' });
  expect(sheet.merges).toEqual([area('A1:C1')]);
});

test('a row put into a table takes the formulas of its columns; a column gets a header', () => {
  const workbook = withTable();
  const sheet = first(workbook);
  insertRows(workbook, sheet, 2);
  expect(sheet.tables[0]?.area).toEqual(area('A1:C5'));
  expect(at(sheet, 'C3')).toEqual({ formula: '=B3+1' });
  expect(at(sheet, 'A3')).toEqual({});
  insertColumns(workbook, sheet, 1);
  expect(sheet.tables[0]).toMatchObject({
    area: area('A1:D5'),
    columns: ['ตัวชี้วัด', 'คอลัมน์1', 'กำหนด', 'เตือน'],
  });
  expect(at(sheet, 'B1')).toEqual({ value: 'คอลัมน์1' });
  deleteColumns(workbook, sheet, 0, 2);
  expect(sheet.tables[0]).toMatchObject({ area: area('A1:B5'), columns: ['กำหนด', 'เตือน'] });
  deleteRows(workbook, sheet, 0);
  expect(sheet.tables).toEqual([]);
});

test('sorting carries cells, looks and comments; formulas go on reading their own row, rules stay', () => {
  const workbook = scores();
  const sheet = first(workbook);
  sortRows(sheet, area('A3:C5'), { column: 1, order: 'ascending' });
  expect([at(sheet, 'A3'), at(sheet, 'A4'), at(sheet, 'A5')]).toEqual([
    { value: 'ข้อ 4' },
    { value: 'ข้อ 5' },
    { value: 'ข้อ 3' },
  ]);
  expect(at(sheet, 'C3')).toEqual({ formula: '=IF(B3<$B$9,"ต่ำ","")' });
  expect([...sheet.comments.keys()]).toEqual([cellKey(2, 1)]);
  expect(sheet.conditionalFormats[0]?.areas).toEqual([area('B3:B5')]);
  expect(sheet.rows.get(3)).toEqual({ height: 40 });
});

test('sorting puts numbers before texts, and blanks last both ways', () => {
  const workbook = emptyWorkbook();
  const sheet = first(workbook);
  (['ข', 2, undefined, 'ก', 1, true, { error: '#N/A' }] as const).forEach((value, row) => {
    put(sheet, `A${String(row + 1)}`, value);
  });
  const column = (): readonly unknown[] =>
    Array.from({ length: 7 }, (_, row) => at(sheet, `A${String(row + 1)}`).value);
  sortRows(sheet, area('A1:A7'), { column: 0, order: 'ascending' });
  expect(column()).toEqual([1, 2, 'ก', 'ข', true, { error: '#N/A' }, undefined]);
  sortRows(sheet, area('A1:A7'), { column: 0, order: 'descending' });
  expect(column()).toEqual([{ error: '#N/A' }, true, 'ข', 'ก', 2, 1, undefined]);
});

test('a copied sheet has rules, names and tables of its own', () => {
  const workbook = scores();
  const sheet = first(workbook);
  put(sheet, 'E1', undefined, "='ผล ITA'!B3+สรุป!A1+SUM(ตาราง[คะแนน])");
  sheet.tables.push({
    ...(first(withTable()).tables[0] ?? sheet.tables[0] ?? neverTable()),
    columns: ['คะแนน'],
  });
  const copy = copySheet(workbook, sheet);
  expect(copy.name).toBe('ผล ITA (2)');
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['ผล ITA', 'ผล ITA (2)', 'สรุป']);
  expect(workbook.activeSheetId).toBe(copy.id);
  expect(copy.tables[0]?.name).toBe('ตาราง2');
  expect(at(copy, 'E1')).toEqual({ formula: "='ผล ITA (2)'!B3+สรุป!A1+SUM(ตาราง2[คะแนน])" });
  expect(copy.names).toEqual([
    { name: 'คะแนน', formula: "='ผล ITA (2)'!$B$3:$B$5", visible: true, comment: '' },
  ]);
  expect(workbook.names[0]?.formula).toBe("='ผล ITA'!$B$3:$B$5");
  expect(copy.conditionalFormats[0]?.id).not.toBe(sheet.conditionalFormats[0]?.id);
  put(copy, 'B3', 1);
  expect(at(sheet, 'B3')).toEqual({ value: 90 });
  expect(copySheet(workbook, copy).name).toBe('ผล ITA (3)');
});

function neverTable(): never {
  throw new Error('the sample has a table');
}

test('a renamed sheet is followed everywhere, a deleted one is lost', () => {
  const workbook = scores();
  renameSheet(workbook, first(workbook), 'คะแนน 2565');
  const summary = workbook.sheets[1];
  if (summary === undefined) throw new Error('the sample has two sheets');
  expect(at(summary, 'A1')).toEqual({ formula: "='คะแนน 2565'!B4" });
  expect(workbook.names[0]?.formula).toBe("='คะแนน 2565'!$B$3:$B$5");
  deleteSheet(workbook, first(workbook));
  loadCalculator().recalculate(workbook);
  expect(at(summary, 'A1')).toEqual({ formula: '=#REF!', value: { error: '#REF!' } });
  expect(workbook.activeSheetId).toBe(summary.id);
});
