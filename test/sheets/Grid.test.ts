import {
  formulaAt,
  isBlankRow,
  isErrorValue,
  mergeMeeting,
  numberFormatAt,
  tableAt,
  tableMeeting,
  textAt,
  usedArea,
  valueAt,
} from '../../src/sheets/Grid';
import { gridOf } from './gridOf';

describe('a sheet as plain data', () => {
  const grid = {
    ...gridOf([]),
    values: {
      row: 2,
      column: 1,
      cells: [
        ['ก', 5],
        ['', ''],
      ],
    },
    formulas: [
      { row: 2, column: 2, cells: [['=1+4']] },
      { row: 3, column: 1, cells: [['', '']] },
    ],
    numberFormats: [{ row: 2, column: 2, cells: [['0.00']] }],
    tables: [
      { name: 'ตาราง', area: { sheet: 'ITA', row: 2, column: 1, rows: 2, columns: 2 }, showTotals: false },
    ],
    merges: [{ sheet: 'ITA', row: 3, column: 1, rows: 1, columns: 2 }],
  };

  it('begins where its used range begins', () => {
    expect(usedArea(grid)).toEqual({ sheet: 'ITA', row: 2, column: 1, rows: 2, columns: 2 });
    expect([valueAt(grid, 2, 1), valueAt(grid, 2, 2), valueAt(grid, 0, 0), valueAt(grid, 9, 9)]).toEqual([
      'ก',
      5,
      '',
      '',
    ]);
    expect([textAt(grid, 2, 1), textAt(grid, 2, 2)]).toEqual(['ก', '']);
    expect([isBlankRow(grid, 2), isBlankRow(grid, 3), isBlankRow(grid, 9)]).toEqual([false, true, true]);
  });

  it('knows formulas and formats where they were read', () => {
    expect([formulaAt(grid, 2, 2), formulaAt(grid, 3, 2), formulaAt(grid, 2, 1)]).toEqual([
      '=1+4',
      '',
      undefined,
    ]);
    expect([numberFormatAt(grid, 2, 2), numberFormatAt(grid, 3, 2)]).toEqual(['0.00', undefined]);
  });

  it('knows what a cell or an area touches', () => {
    expect([tableAt(grid, 3, 2)?.name, tableAt(grid, 3, 3)]).toEqual(['ตาราง', undefined]);
    const beside = { sheet: 'ITA', row: 0, column: 2, rows: 4, columns: 1 };
    expect([tableMeeting(grid, beside)?.name, mergeMeeting(grid, beside)]).toEqual(['ตาราง', grid.merges[0]]);
    expect([tableMeeting(grid, { ...beside, rows: 2 }), mergeMeeting(grid, { ...beside, rows: 3 })]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#SPILL!', '#BLOCKED!', '#GETTING_DATA'])(
    '%s is an error',
    (value) => {
      expect(isErrorValue(value)).toBe(true);
    },
  );

  it.each(['', 'REF!', '#1', 'x #REF!', 0, false])('%j is no error', (value) => {
    expect(isErrorValue(value)).toBe(false);
  });
});
