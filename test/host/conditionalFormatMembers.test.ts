import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { refusal } from './refusal';
import { emptyWorkbook } from './Workbook';
import type { ConditionalFormat } from './Workbook';

const host = createHost(emptyWorkbook('ITA'));

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(() => {
  host.replaceWorkbook(emptyWorkbook('ITA'));
});

/** Adds a rule of our kind to a range of the active sheet. */
function addRule(
  context: Excel.RequestContext,
  address: string,
  formula: string,
  fill = '#C6EFCE',
): Excel.ConditionalFormat {
  const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = fill;
  return format;
}

function rules(): readonly ConditionalFormat[] {
  return host.workbook.sheets[0]?.conditionalFormats ?? [];
}

describe('conditional formats', () => {
  it('are added, listed with formula and colour, and deleted by id', async () => {
    await Excel.run(async (context) => {
      addRule(context, 'B4:B13', '=AND(ISNUMBER($B4),ROUND($B4,2)>95)').custom.format.font.color = '#006100';
      await context.sync();
    });
    expect(rules()).toMatchObject([
      {
        areas: [{ row: 3, column: 1, rows: 10, columns: 1 }],
        priority: 1,
        stopIfTrue: false,
        rule: {
          kind: 'formula',
          formula: '=AND(ISNUMBER($B4),ROUND($B4,2)>95)',
          style: { fill: { pattern: 'solid', color: '#C6EFCE' }, font: { color: '#006100' } },
        },
      },
    ]);
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      formats.load(
        'items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color',
      );
      await context.sync();
      const [format] = formats.items;
      if (format === undefined) throw new Error('no rule');
      const ranges = format.getRanges().load('address');
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue]).toEqual(['Custom', 0, false]);
      expect(format.customOrNullObject.rule.formula).toBe('=AND(ISNUMBER($B4),ROUND($B4,2)>95)');
      expect(format.customOrNullObject.format.fill.color).toBe('#C6EFCE');
      expect(ranges.address).toBe('ITA!B4:B13');
      formats.getItem(format.id).delete();
      await context.sync();
    });
    expect(rules()).toEqual([]);
  });

  it('win by priority, the newest first', async () => {
    await Excel.run(async (context) => {
      addRule(context, 'A1', '=TRUE', '#111111');
      const second = addRule(context, 'A1', '=TRUE', '#222222');
      const listed = context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats;
      listed.load('items/custom/format/fill/color,items/priority');
      await context.sync();
      expect(listed.items.map(({ custom }) => custom.format.fill.color)).toEqual(['#222222', '#111111']);
      expect(listed.items.map(({ priority }) => priority)).toEqual([0, 1]);
      second.priority = 1;
      listed.load('items/custom/format/fill/color');
      await context.sync();
      expect(listed.items.map(({ custom }) => custom.format.fill.color)).toEqual(['#111111', '#222222']);
    });
  });

  it('are listed for every range that they touch', async () => {
    await Excel.run(async (context) => {
      addRule(context, 'B4:B13', '=TRUE');
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const inside = sheet.getRange('B5').conditionalFormats.getCount();
      const overlapping = sheet.getRange('A1:B4').conditionalFormats.getCount();
      const apart = sheet.getRange('C:C').conditionalFormats.getCount();
      await context.sync();
      expect([inside.value, overlapping.value, apart.value]).toEqual([1, 1, 0]);
    });
  });

  it('keep meaning the same cells when part of their range is cleared', async () => {
    await Excel.run(async (context) => {
      addRule(context, 'B4:B13', '=$B4>95');
      context.workbook.worksheets.getActiveWorksheet().getRange('B4:B5').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(rules()).toMatchObject([
      { areas: [{ row: 5, column: 1, rows: 8, columns: 1 }], rule: { formula: '=$B6>95' } },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B8').clear('Formats');
      await context.sync();
    });
    expect(rules()[0]?.areas).toEqual([
      { row: 5, column: 1, rows: 2, columns: 1 },
      { row: 8, column: 1, rows: 5, columns: 1 },
    ]);
  });

  it('have one range or null when they cover several areas', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const format = sheet.getRanges('A1:A3,C1:C3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1=1';
      const single = format.getRangeOrNullObject();
      const all = format.getRanges().load('address');
      await context.sync();
      expect(single.isNullObject).toBe(true);
      expect(all.address).toBe('ITA!A1:A3,ITA!C1:C3');
    });
  });

  it('of the kind "cell value" are read and written', async () => {
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats;
      const format = formats.add('CellValue');
      format.cellValue.rule = { formula1: '=80', operator: 'LessThan' };
      formats.load('items/type,items/cellValueOrNullObject/rule,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items[0]?.type).toBe('CellValue');
      expect(formats.items[0]?.cellValueOrNullObject.rule).toEqual({ formula1: '=80', operator: 'LessThan' });
      expect(formats.items[0]?.customOrNullObject.isNullObject).toBe(true);
    });
  });

  it.each([
    ['a mistake', '=AND('],
    ['the name of a table column', '=[@สถานะ]="เสร็จ"'],
  ])('refuse a formula with %s', async (_, formula) => {
    const error = await refusal(async (context) => {
      addRule(context, 'A1', formula);
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('ConditionalFormatRule.formula');
  });

  it('go along when rows are inserted above them and cells in their middle', async () => {
    await Excel.run(async (context) => {
      addRule(context, 'B4:B13', '=$B4>95');
      await context.sync();
    });
    host.officer.insertRows('ITA', 1, 2);
    expect(rules()[0]).toMatchObject({ areas: [{ row: 5, rows: 10 }], rule: { formula: '=$B6>95' } });
    host.officer.insertRows('ITA', 8, 1);
    expect(rules()[0]?.areas).toEqual([{ row: 5, column: 1, rows: 11, columns: 1 }]);
  });
});
