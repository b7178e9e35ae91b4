import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { createCalculator } from './recalculate';
import { refusal } from './refusal';
import type { Sheet, Table } from './Workbook';
import { emptyWorkbook } from './Workbook';

const host = createHost(emptyWorkbook('มาตรการ'), { calculator: createCalculator() });

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(async () => {
  host.replaceWorkbook(emptyWorkbook('มาตรการ'));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A3:C5').values = [
      ['มาตรการ', '', 'มาตรการ'],
      ['ก', 'ข', 'ค'],
      ['ง', 'จ', 'ฉ'],
    ];
    sheet.getRange('D3:D5').values = [['ข้างตาราง'], ['อยู่'], ['เดิม']];
    sheet.getRange('D7').values = [['ใต้ตาราง']];
    await context.sync();
  });
});

function sheetOf(): Sheet {
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function tableOf(): Table {
  const [table] = sheetOf().tables;
  if (table === undefined) throw new Error('no table');
  return table;
}

function addTable(context: Excel.RequestContext): Excel.Table {
  return context.workbook.worksheets.getActiveWorksheet().tables.add('A3:C5', true);
}

async function valuesOf(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
    return range.values as unknown;
  });
}

describe('tables', () => {
  it('take their headers from the cells, as texts of which none is empty or there twice', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.load('id,name,style,showHeaders,showFilterButton,showTotals');
      table.columns.load('items/name,items/index,count');
      const rows = table.rows.getCount();
      await context.sync();
      expect([table.name, table.style, table.showHeaders, table.showFilterButton, table.showTotals]).toEqual([
        'Table1',
        'TableStyleMedium2',
        true,
        true,
        false,
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['มาตรการ', 'Column2', 'มาตรการ2']);
      expect(table.columns.count).toBe(3);
      expect(rows.value).toBe(2);
    });
    expect(await valuesOf('A3:C3')).toEqual([['มาตรการ', 'Column2', 'มาตรการ2']]);
  });

  it('are found by name, through the workbook and through the cells they touch', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.name = 'ตารางมาตรการ';
      await context.sync();
      const byName = context.workbook.tables.getItemOrNullObject('ตารางมาตรการ').load('name');
      const missing = context.workbook.tables.getItemOrNullObject('Table1');
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const touching = sheet.getRange('C5:F9').getTables().load('items/name');
      const inside = sheet.getRange('C5:F9').getTables(true).getCount();
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Column2').getDataBodyRange(),
      ];
      ranges.forEach((range) => range.load('address'));
      const named = sheet.getRange('ตารางมาตรการ').load('address');
      await context.sync();
      expect(byName.isNullObject).toBe(false);
      expect(missing.isNullObject).toBe(true);
      expect(touching.items.map(({ name }) => name)).toEqual(['ตารางมาตรการ']);
      expect(inside.value).toBe(0);
      expect(ranges.map(({ address }) => address)).toEqual([
        'มาตรการ!A3:C5',
        'มาตรการ!A3:C3',
        'มาตรการ!A4:C5',
        'มาตรการ!B4:B5',
      ]);
      expect(named.address).toBe('มาตรการ!A4:C5');
    });
  });

  it('grow by a column: cells beside them move right within their rows only', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.add(undefined, [['สถานะ'], ['เสร็จ'], ['']]);
      await context.sync();
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual([
        'มาตรการ',
        'Column2',
        'มาตรการ2',
        'สถานะ',
      ]);
    });
    expect(await valuesOf('D3:E7')).toEqual([
      ['สถานะ', 'ข้างตาราง'],
      ['เสร็จ', 'อยู่'],
      ['', 'เดิม'],
      ['', ''],
      ['ใต้ตาราง', ''],
    ]);
    expect(tableOf().area).toEqual({ row: 2, column: 0, rows: 3, columns: 4 });
  });

  it('lose a column: cells beside them move back', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.getItem('Column2').delete();
      await context.sync();
    });
    expect(await valuesOf('A3:D7')).toEqual([
      ['มาตรการ', 'มาตรการ2', 'ข้างตาราง', ''],
      ['ก', 'ค', 'อยู่', ''],
      ['ง', 'ฉ', 'เดิม', ''],
      ['', '', '', ''],
      ['', '', '', 'ใต้ตาราง'],
    ]);
    expect(tableOf().columns).toEqual(['มาตรการ', 'มาตรการ2']);
  });

  it('do not grow when something is written beside them, but do when the officer types there', async () => {
    await Excel.run(async (context) => {
      addTable(context);
      context.workbook.worksheets.getActiveWorksheet().getRange('A6').values = [['เขียน']];
      await context.sync();
    });
    expect(tableOf().area.rows).toBe(3);
    host.officer.erase('มาตรการ', 'A6');
    host.officer.type('มาตรการ', 'A6', 'พิมพ์');
    expect(tableOf().area.rows).toBe(4);
  });

  it('carry calculated columns, rules and drop-downs into a row that the officer adds', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      const last = table.columns.getItem('มาตรการ2').getDataBodyRange();
      last.formulas = [['=LEN(A4)'], ['=LEN(A5)']];
      last.dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
      last.conditionalFormats.add('Custom').custom.rule.formula = '=C4=1';
      await context.sync();
    });
    host.officer.type('มาตรการ', 'A6', 'สาม');
    expect(await valuesOf('C6')).toEqual([[3]]);
    expect(sheetOf().validations[0]?.areas).toEqual([{ row: 3, column: 2, rows: 3, columns: 1 }]);
    expect(sheetOf().conditionalFormats[0]?.areas).toEqual([{ row: 3, column: 2, rows: 3, columns: 1 }]);
  });

  it('grow and shrink when resized', async () => {
    await Excel.run(async (context) => {
      addTable(context).resize('A3:C8');
      await context.sync();
    });
    expect(tableOf().area.rows).toBe(6);
  });

  it('become plain cells again', async () => {
    await Excel.run(async (context) => {
      addTable(context).convertToRange();
      await context.sync();
    });
    expect(sheetOf().tables).toEqual([]);
    expect(await valuesOf('A4')).toEqual([['ก']]);
  });

  it('keep headers unique when a header is written over', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.getHeaderRowRange().getCell(0, 1).values = [['มาตรการ']];
      await context.sync();
    });
    expect(tableOf().columns).toEqual(['มาตรการ', 'มาตรการ3', 'มาตรการ2']);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['over another table', (sheet) => sheet.tables.add('C5:D9', true), 'InvalidArgument'],
    [
      'over merged cells',
      (sheet) => {
        sheet.getRange('F1:G1').merge();
        sheet.tables.add('F1:H4', true);
      },
      'InvalidArgument',
    ],
    [
      'with the name of another',
      (sheet) => {
        sheet.tables.add('F1:H4', true).name = 'Table1';
      },
      'ItemAlreadyExists',
    ],
    [
      'with a name that is none',
      (sheet) => {
        sheet.tables.getItem('Table1').name = 'ชื่อ มีช่องว่าง';
      },
      'InvalidArgument',
    ],
  ])('are refused %s', async (_, act, code) => {
    const error = await refusal(async (context) => {
      addTable(context);
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  it('compute with the names of their columns', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.add(undefined, [['ยาว'], ['=LEN([@มาตรการ])'], ['=LEN([@มาตรการ])']]);
      const body = table.columns.getItem('ยาว').getDataBodyRange().load('values,formulas');
      await context.sync();
      expect(body.values).toEqual([[1], [1]]);
    });
  });
});

describe('formulas that name a table', () => {
  it('follow when the table or a column gets another name', async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      table.columns.add(undefined, [['ยาว'], ['=LEN([@มาตรการ])'], ['=LEN([@มาตรการ])']]);
      context.workbook.worksheets.getActiveWorksheet().getRange('H1').formulas = [['=SUM(Table1[ยาว])']];
      table.name = 'แผน';
      await context.sync();
    });
    host.officer.type('มาตรการ', 'A3', 'มาตรการ/แนวทาง');
    host.officer.type('มาตรการ', 'D3', 'ความยาว');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const formulas = [sheet.getRange('D4'), sheet.getRange('H1')];
      formulas.forEach((range) => range.load('formulas,values'));
      await context.sync();
      expect(formulas.map((range) => range.formulas[0]?.[0] as unknown)).toEqual([
        '=LEN([@[มาตรการ/แนวทาง]])',
        '=SUM(แผน[ความยาว])',
      ]);
      expect(formulas[1]?.values).toEqual([[2]]);
    });
  });
});

describe('typing', () => {
  it.each([
    ['95.5', 0.955],
    ['0.5', 0.5],
    ['95.5%', 0.955],
  ])('%s into a percent cell means percents', async (typed, value) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('J1').numberFormat = [['0.00%']];
      await context.sync();
    });
    host.officer.type('มาตรการ', 'J1', typed);
    expect(await valuesOf('J1')).toEqual([[value]]);
  });

  it('follows the language of Excel: days come first and Buddhist years are understood', async () => {
    host.officer.type('มาตรการ', 'J1', '30/9/2565');
    expect(await valuesOf('J1')).toEqual([[44834]]);
  });

  it('into a merged block fills its first cell', async () => {
    sheetOf().merges.push({ row: 0, column: 9, rows: 2, columns: 2 });
    host.officer.type('มาตรการ', 'K2', 'ก');
    expect(await valuesOf('J1')).toEqual([['ก']]);
  });
});

describe('inserted cells', () => {
  it('look like those above them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A4').format.fill.color = '#FFFF00';
      sheet.getRange('5:5').insert('Down');
      const fill = sheet.getRange('A5').format.fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFF00');
    });
  });

  it('are refused where they would tear a table or a merged block', async () => {
    for (const address of ['B4', 'D2']) {
      host.replaceWorkbook(emptyWorkbook('มาตรการ'));
      sheetOf().merges.push({ row: 4, column: 3, rows: 1, columns: 2 });
      const error = await refusal(async (context) => {
        addTable(context);
        context.workbook.worksheets.getActiveWorksheet().getRange(address).insert('Down');
        await context.sync();
      });
      expect(error.code).toBe('InvalidOperation');
    }
  });
});
