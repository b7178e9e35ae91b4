import fc from 'fast-check';

import { absoluteAddressOf, addressOf, parseAddress, parseReference, quoteSheetName } from './address';
import { MAX_COLUMNS, MAX_ROWS } from './Workbook';

test.each([
  ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
  ['$B$4:C9', { row: 3, column: 1, rows: 6, columns: 2 }],
  ['C9:B4', { row: 3, column: 1, rows: 6, columns: 2 }],
  ['A:C', { row: 0, column: 0, rows: MAX_ROWS, columns: 3 }],
  ['1:3', { row: 0, column: 0, rows: 3, columns: MAX_COLUMNS }],
  ["'ผล ITA'!B4", { row: 3, column: 1, rows: 1, columns: 1 }],
])('%s is read as an area', (text, area) => {
  expect(parseAddress(text)).toEqual(area);
});

test.each(['', 'A0', 'XFE1', 'ชื่อ', 'A1:', '[1]ITA!A1', 'ก!A1,ข!B2'])('“%s” is no address', (text) => {
  expect(parseReference(text)).toBeUndefined();
});

test('several areas keep their order and their sheet', () => {
  const b4 = { row: 3, column: 1, rows: 1, columns: 1 };
  const d1 = { row: 0, column: 3, rows: 1, columns: 1 };
  expect(parseReference("'it''s, ok'!B4,'it''s, ok'!D1")).toEqual({ sheet: "it's, ok", areas: [b4, d1] });
  expect(parseReference('B4,D1')).toEqual({ areas: [b4, d1] });
});

test.each([
  ['B4', "'ผล ITA'!B4", "'ผล ITA'!$B$4"],
  ['B4:C9', "'ผล ITA'!B4:C9", "'ผล ITA'!$B$4:$C$9"],
  ['A:C', "'ผล ITA'!A:C", "'ผล ITA'!$A:$C"],
  ['1:3', "'ผล ITA'!1:3", "'ผล ITA'!$1:$3"],
])('%s is written as it was read', (text, onSheet, absolute) => {
  const area = parseAddress(text);
  if (area === undefined) throw new Error(text);
  expect(addressOf(area)).toBe(text);
  expect(addressOf(area, 'ผล ITA')).toBe(onSheet);
  expect(absoluteAddressOf(area, 'ผล ITA')).toBe(absolute);
});

test.each([
  ['ITA', 'ITA'],
  ['สรุป', 'สรุป'],
  ['คู่มือ_2565', 'คู่มือ_2565'],
  ['ผล ITA', "'ผล ITA'"],
  ['2565', "'2565'"],
  ["it's", "'it''s'"],
  ['A1', "'A1'"],
  ['RC', "'RC'"],
])('the sheet %s stands in a formula as %s', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});

test('any area is read back from its address', () => {
  const areas = fc.record({
    row: fc.nat({ max: MAX_ROWS - 1 }),
    column: fc.nat({ max: MAX_COLUMNS - 1 }),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(areas, fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' }), (area, name) => {
      fc.pre(
        area.row + area.rows <= MAX_ROWS &&
          area.column + area.columns <= MAX_COLUMNS &&
          !/[[\]:*?/\\']/.test(name),
      );
      expect(parseAddress(addressOf(area))).toEqual(area);
      expect(parseAddress(absoluteAddressOf(area, name))).toEqual(area);
    }),
  );
});
