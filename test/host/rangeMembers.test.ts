import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { createCalculator } from './recalculate';
import { refusal } from './refusal';
import type { Sheet } from './Workbook';
import { cellKey, emptyWorkbook } from './Workbook';

const host = createHost(emptyWorkbook('ผล ITA'), { calculator: createCalculator() });

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(() => {
  host.replaceWorkbook(emptyWorkbook('ผล ITA'));
});

function sheetOf(): Sheet {
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Runs one batch on a range and gives what it then shows. */
async function after(
  address: string,
  act: (range: Excel.Range) => void,
): Promise<{ values: unknown; formulas: unknown; numberFormat: unknown; text: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    act(range);
    range.load('values, formulas, numberFormat, text');
    await context.sync();
    return {
      values: range.values as unknown,
      formulas: range.formulas as unknown,
      numberFormat: range.numberFormat as unknown,
      text: range.text,
    };
  });
}

describe('values written into a cell', () => {
  it.each<[written: string | number | boolean, value: unknown, numberFormat: string]>([
    ['76.39', 76.39, 'General'],
    [' 76.39 ', 76.39, 'General'],
    ['1,234', 1234, '#,##0'],
    ['76.39%', 0.7639, '0.00%'],
    ['50%', 0.5, '0%'],
    ['-5', -5, 'General'],
    ['TRUE', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['๗๖.๓๙', '๗๖.๓๙', 'General'],
    ["'95", '95', 'General'],
    ["'=ยกเลิก", '=ยกเลิก', 'General'],
    ['ดำเนินการแล้ว', 'ดำเนินการแล้ว', 'General'],
    ['13/5/2565', '13/5/2565', 'General'],
    ['ต.ค. 2564', 'ต.ค. 2564', 'General'],
    [true, true, 'General'],
    [44834, 44834, 'General'],
  ])('%s becomes %s', async (written, value, numberFormat) => {
    const shown = await after('B2', (range) => {
      range.values = [[written]];
    });
    expect(shown.values).toEqual([[value]]);
    expect(shown.numberFormat).toEqual([[numberFormat]]);
  });

  it('reads dates as US English whatever the language of Excel', async () => {
    const shown = await after('A1', (range) => {
      range.values = [['9/30/2022']];
    });
    expect(shown.values).toEqual([[44834]]);
  });

  it('makes a formula of what begins with = and shows its result in the same batch', async () => {
    const shown = await after('A1:A2', (range) => {
      range.values = [[20], ['=A1*2']];
    });
    expect(shown.values).toEqual([[20], [40]]);
    expect(shown.formulas).toEqual([[20], ['=A1*2']]);
  });

  it('takes a text that begins with - for a formula, as Excel does', async () => {
    const shown = await after('A1', (range) => {
      range.values = [['-ไม่มี']];
    });
    expect(shown.formulas).toEqual([['=-ไม่มี']]);
  });

  it('keeps everything as text in a text cell', async () => {
    const shown = await after('A1:C1', (range) => {
      range.numberFormat = [['@', '@', '@']];
      range.values = [['=1+1', '007', 5]];
    });
    expect(shown.values).toEqual([['=1+1', '007', '5']]);
  });

  it('leaves cells alone where null is given and empties them where an empty text is', async () => {
    const shown = await after('A1:C1', (range) => {
      range.values = [['ก', 'ข', 'ค']];
      range.values = [[null, '', 'ง']];
    });
    expect(shown.values).toEqual([['ก', '', 'ง']]);
  });

  it('spreads a single value over the range', async () => {
    const shown = await after('A1:B2', (range) => {
      Object.assign(range, { values: 'ก' });
    });
    expect(shown.values).toEqual([
      ['ก', 'ก'],
      ['ก', 'ก'],
    ]);
  });

  it.each([
    ['a list of another shape', [['ก'], ['ข']]],
    ['a formula with a mistake', [['=SUM(']]],
    ['a text longer than a cell holds', [['ก'.repeat(32_768)]]],
  ])('refuses %s and writes nothing', async (_, values) => {
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = values;
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(sheetOf().cells.size).toBe(0);
  });

  it('writes more than 1500 cells, which the client sends in pieces of one request', async () => {
    host.resetStats();
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    const shown = await after('A1:J400', (range) => {
      range.values = rows;
    });
    expect(shown.values).toEqual(rows);
    expect(host.stats.roundTrips).toBe(1);
  });

  it('drops what would stand under a merged block', async () => {
    sheetOf().merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    const shown = await after('A1:C1', (range) => {
      range.values = [['ก', 'ข', 'ค']];
    });
    expect(shown.values).toEqual([['ก', '', 'ค']]);
  });
});

describe('addresses', () => {
  it.each([
    ['B4:C9', "'ผล ITA'!B4:C9", 6, 2],
    ['A:C', "'ผล ITA'!A:C", 1_048_576, 3],
    ['2:3', "'ผล ITA'!2:3", 2, 16_384],
    ["'ผล ITA'!D5", "'ผล ITA'!D5", 1, 1],
  ])('%s is %s', async (address, full, rowCount, columnCount) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange(address)
        .load('address,rowCount,columnCount');
      await context.sync();
      expect([range.address, range.rowCount, range.columnCount]).toEqual([full, rowCount, columnCount]);
    });
  });

  it('moves about relative to the range', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C4');
      const ranges = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 2),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getBoundingRect('F1'),
        range.getLastCell(),
      ];
      ranges.forEach((part) => part.load('address'));
      const apart = range.getIntersectionOrNullObject('D1:D9');
      const shared = range.getIntersectionOrNullObject('C3:F9').load('address');
      await context.sync();
      expect(ranges.map(({ address }) => address.replace("'ผล ITA'!", ''))).toEqual([
        'C3',
        'B4:C4',
        'B2:B4',
        'A3:B5',
        'B2:E5',
        'B:C',
        '2:4',
        'B1:F4',
        'C4',
      ]);
      expect(apart.isNullObject).toBe(true);
      expect(shared.address).toBe("'ผล ITA'!C3:C4");
    });
  });

  it('refuses to leave the sheet', async () => {
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('does not list the cells of whole columns', async () => {
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A:A')
        .load('values,isEntireColumn,cellCount');
      const used = column.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.isEntireColumn).toBe(true);
      expect(used.isNullObject).toBe(true);
    });
  });
});

describe('the used range', () => {
  it('counts values alone, or looks as well', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2').values = [['ก']];
      sheet.getRange('F9').format.fill.color = '#FFEB9C';
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      const looks = sheet.getUsedRangeOrNullObject().load('address');
      const region = sheet.getRange('B2').getSurroundingRegion().load('address');
      await context.sync();
      expect(values.address).toBe("'ผล ITA'!B2");
      expect(looks.address).toBe("'ผล ITA'!B2:F9");
      expect(region.address).toBe("'ผล ITA'!B2");
    });
  });
});

describe('looks of cells', () => {
  it('are read back where they agree and are null where they do not', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const head = sheet.getRange('A1:B1');
      head.format.fill.color = '#ddebf7';
      head.format.font.bold = true;
      head.format.font.size = 16;
      head.format.wrapText = true;
      head.format.horizontalAlignment = 'Center';
      head.format.verticalAlignment = 'Center';
      head.format.borders.getItem('EdgeBottom').style = 'Continuous';
      const both = sheet.getRange('A1:B2');
      head.load(
        'format/wrapText,format/horizontalAlignment,format/fill/color,format/font/bold,format/font/size,format/font/name',
      );
      both.load('format/fill/color,format/font/bold');
      const edge = head.format.borders.getItem('EdgeBottom').load('style,weight,color');
      await context.sync();
      expect(head.format.toJSON()).toMatchObject({
        wrapText: true,
        horizontalAlignment: 'Center',
        fill: { color: '#DDEBF7' },
        font: { bold: true, size: 16, name: 'Calibri' },
      });
      expect(both.format.fill.color).toBeNull();
      expect(both.format.font.bold).toBeNull();
      expect(edge.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Thin', color: '#000000' });
    });
    expect(sheetOf().cells.get(cellKey(0, 1))?.style).toMatchObject({
      fill: { pattern: 'solid', color: '#DDEBF7' },
      borders: { bottom: { style: 'thin' } },
    });
  });

  it('come and go with fills and clears', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      range.format.fill.color = '#FFFF00';
      range.getCell(1, 0).format.fill.clear();
      range.getCell(2, 0).clear('Formats');
      const properties = range.getCellProperties({
        format: { fill: { color: true, pattern: true }, font: { bold: true } },
      });
      await context.sync();
      expect(properties.value.map(([cell]) => cell?.format?.fill)).toEqual([
        { color: '#FFFF00', pattern: 'Solid' },
        { color: '#FFFFFF', pattern: 'None' },
        { color: '#FFFFFF', pattern: 'None' },
      ]);
      range.setCellProperties([
        [{ format: { fill: { color: '#112233' } } }],
        [{}],
        [{ format: { font: { bold: true } } }],
      ]);
      range.load('format/font/bold');
      await context.sync();
      expect(range.format.font.bold).toBeNull();
    });
  });

  it('measure widths in points where a file counts characters', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([48, 15]);
      range.format.columnWidth = 150;
      range.load('format/columnWidth,width');
      await context.sync();
      expect([range.format.columnWidth, range.width]).toEqual([150, 300]);
    });
    expect(sheetOf().columns.get(0)?.width).toBeCloseTo(28.57, 2);
  });

  it('hide rows', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
      range.getCell(0, 0).rowHidden = true;
      range.load('rowHidden,columnHidden');
      await context.sync();
      expect([range.rowHidden, range.columnHidden]).toEqual([null, false]);
    });
  });
});

describe('copying and clearing', () => {
  it('copies formulas relative to their new place', async () => {
    const shown = await after('A1:B3', (range) => {
      range.values = [
        [1, '=A1*10'],
        [2, ''],
        [3, ''],
      ];
      range.getCell(1, 1).getResizedRange(1, 0).copyFrom('B1');
    });
    expect(shown.formulas).toEqual([
      [1, '=A1*10'],
      [2, '=A2*10'],
      [3, '=A3*10'],
    ]);
    expect(shown.values).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
  });

  it('copies looks and conditional formats, which go on meaning their own cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const source = sheet.getRange('B2');
      source.values = [['50%']];
      source.conditionalFormats.add('Custom').custom.rule.formula = '=$A2>1';
      sheet.getRange('B4:B5').copyFrom('B2', 'Formats');
      const other = context.workbook.worksheets.add('อื่น');
      other.getRange('D7').copyFrom("'ผล ITA'!B2");
      const copied = sheet.getRange('B4:B5').load('values,numberFormat');
      const rule = other.getRange('D7').conditionalFormats.getItemAt(0).custom.rule.load('formula');
      await context.sync();
      expect(copied.values).toEqual([[''], ['']]);
      expect(copied.numberFormat).toEqual([['0%'], ['0%']]);
      expect(rule.formula).toBe('=$A7>1');
    });
    expect(sheetOf().conditionalFormats[0]?.areas).toEqual([
      { row: 1, column: 1, rows: 1, columns: 1 },
      { row: 3, column: 1, rows: 1, columns: 1 },
    ]);
  });

  it('clears contents and keeps looks', async () => {
    const shown = await after('A1', (range) => {
      range.values = [['5%']];
      range.clear('Contents');
    });
    expect(shown).toMatchObject({ values: [['']], numberFormat: [['0%']] });
  });

  it('inserts cells: what is below moves down and formulas follow', async () => {
    const shown = await after('A1:B3', (range) => {
      range.values = [
        [1, '=A2'],
        [2, 'คงอยู่'],
        ['', ''],
      ];
      range.getCell(1, 0).insert('Down');
    });
    expect(shown.formulas).toEqual([
      [1, '=A3'],
      ['', 'คงอยู่'],
      [2, ''],
    ]);
  });

  it('keeps a tracked range on its cells when rows come in above', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A5');
      range.values = [['ก']];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe("'ผล ITA'!A7");
      expect(range.values).toEqual([['ก']]);
    });
  });
});

describe('merged cells', () => {
  it('are named where a range touches them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C1').values = [['หัวเรื่อง', 'หาย', '']];
      sheet.getRange('A1:C1').merge();
      const touched = sheet.getRange('B1:B5').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('A2:C9').getMergedAreasOrNullObject();
      const row = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect(touched.address).toBe("'ผล ITA'!A1:C1");
      expect(none.isNullObject).toBe(true);
      expect(row.values).toEqual([['หัวเรื่อง', '', '']]);
    });
  });
});

describe('the selection', () => {
  it('is one area, or refused as several', async () => {
    host.officer.select('ผล ITA', 'B2:B4');
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'ผล ITA'!B2:B4", "'ผล ITA'!B2"]);
    });
    host.officer.select('ผล ITA', 'B2:B4', 'D1');
    const error = await refusal(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidSelection');
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges().load('address,areaCount,areas/items/address');
      await context.sync();
      expect(selected.areaCount).toBe(2);
      expect(selected.areas.items.map(({ address }) => address)).toEqual(["'ผล ITA'!B2:B4", "'ผล ITA'!D1"]);
    });
  });

  it('follows the add-in', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('มาตรการ 2565');
      sheet.getRange('C3').select();
      await context.sync();
    });
    const active = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheetId);
    expect(active?.name).toBe('มาตรการ 2565');
    expect(active?.selection).toEqual([{ row: 2, column: 2, rows: 1, columns: 1 }]);
  });
});
