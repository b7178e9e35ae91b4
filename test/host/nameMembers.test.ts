import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { refusal } from './refusal';
import { emptyWorkbook } from './Workbook';

const host = createHost(emptyWorkbook('ผล ITA'));

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(() => {
  host.replaceWorkbook(emptyWorkbook('ผล ITA'));
});

describe('defined names', () => {
  it('may be hidden, Thai, and name a range or a constant', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      names.add('คะแนน_2565', sheet.getRange('B4:B13'), 'ของโปรแกรม').visible = false;
      names.add('เป้าหมาย', '=85');
      names.add('หน่วยงาน', '="อบต.ตัวอย่าง"');
      names.load('items/name,items/formula,items/type,items/value,items/visible,items/comment,items/scope');
      await context.sync();
      expect(names.items.map((item) => item.toJSON())).toEqual([
        expect.objectContaining({
          name: 'คะแนน_2565',
          formula: "='ผล ITA'!$B$4:$B$13",
          type: 'Range',
          value: "'ผล ITA'!B4:B13",
          visible: false,
          comment: 'ของโปรแกรม',
          scope: 'Workbook',
        }),
        expect.objectContaining({ name: 'เป้าหมาย', formula: '=85', type: 'Integer', value: 85 }),
        expect.objectContaining({ name: 'หน่วยงาน', type: 'String', value: 'อบต.ตัวอย่าง' }),
      ]);
      const range = names.getItem('คะแนน_2565').getRange().load('address');
      const none = names.getItem('เป้าหมาย').getRangeOrNullObject();
      names.getItem('หน่วยงาน').delete();
      const missing = names.getItemOrNullObject('หน่วยงาน');
      await context.sync();
      expect(range.address).toBe("'ผล ITA'!B4:B13");
      expect([none.isNullObject, missing.isNullObject]).toEqual([true, true]);
    });
  });

  it('follow their cells and their sheet', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('ก_1x', context.workbook.worksheets.getActiveWorksheet().getRange('B4'));
      await context.sync();
    });
    host.officer.insertRows('ผล ITA', 2, 3);
    host.officer.renameSheet('ผล ITA', 'ผลปี 2566');
    expect(host.workbook.names[0]?.formula).toBe("='ผลปี 2566'!$B$7");
  });

  it.each([
    ['with a space', 'ก ข', 'InvalidArgument'],
    ['that looks like a cell', 'ITA2565', 'InvalidArgument'],
    ['that begins with a digit', '2565', 'InvalidArgument'],
    ['that is taken', 'คะแนน', 'ItemAlreadyExists'],
  ])('are refused %s', async (_, name, code) => {
    const error = await refusal(async (context) => {
      context.workbook.names.add('คะแนน', '=1');
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  it('may belong to a sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.names.add('ของแผ่น', sheet.getRange('A1'));
      const ofBook = context.workbook.names.getItemOrNullObject('ของแผ่น');
      const ofSheet = sheet.names.getItem('ของแผ่น').load('scope');
      await context.sync();
      expect(ofBook.isNullObject).toBe(true);
      expect(ofSheet.scope).toBe('Worksheet');
    });
  });
});

describe('settings', () => {
  it('are kept in the workbook as JSON and read back', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('ita', { version: 1, รายการ: ['ก', 2] });
      settings.add('อื่น', 'ข้อความ');
      settings.load('items/key,items/value');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['ita', { version: 1, รายการ: ['ก', 2] }],
        ['อื่น', 'ข้อความ'],
      ]);
      settings.add('ita', 2);
      settings.getItem('อื่น').delete();
      const missing = settings.getItemOrNullObject('อื่น');
      const found = settings.getItemOrNullObject('ita').load('value');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(found.value).toBe(2);
    });
    expect([...host.workbook.settings]).toEqual([['ita', '2']]);
  });
});

describe('sheets', () => {
  it('are added, renamed and deleted; formulas that named them follow or become #REF!', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('มาตรการ 2565').load('name,id,position,visibility');
      added.getRange('A1').values = [[5]];
      worksheets.getItem('ผล ITA').getRange('A1').formulas = [["='มาตรการ 2565'!A1"]];
      added.name = 'มาตรการ';
      await context.sync();
      expect([added.name, added.position, added.visibility]).toEqual(['มาตรการ 2565', 1, 'Visible']);
      added.load('name');
      const formula = worksheets.getItem('ผล ITA').getRange('A1').load('formulas');
      const count = worksheets.getCount();
      await context.sync();
      // The proxy goes on meaning the same sheet after the rename.
      expect([added.name, formula.formulas[0]?.[0], count.value]).toEqual(['มาตรการ', '=มาตรการ!A1', 2]);
      added.delete();
      formula.load('formulas');
      await context.sync();
      expect(formula.formulas).toEqual([['=#REF!']]);
    });
  });

  it.each<[string, (worksheets: Excel.WorksheetCollection) => void, string]>([
    ['a name that is taken', (worksheets) => worksheets.add('ผล ita'), 'ItemAlreadyExists'],
    ['a name with a slash', (worksheets) => worksheets.add('ผล/ITA'), 'InvalidArgument'],
    ['a name of 32 letters', (worksheets) => worksheets.add('ก'.repeat(32)), 'InvalidArgument'],
    ['an empty name', (worksheets) => worksheets.add(''), 'InvalidArgument'],
    [
      'to delete the last sheet',
      (worksheets) => {
        worksheets.getActiveWorksheet().delete();
      },
      'InvalidOperation',
    ],
    [
      'to hide the last sheet',
      (worksheets) => {
        worksheets.getActiveWorksheet().visibility = 'Hidden';
      },
      'InvalidOperation',
    ],
  ])('refuse %s', async (_, act, code) => {
    const error = await refusal(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(host.workbook.sheets).toHaveLength(1);
  });

  it('have a page layout', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:F20');
      pageLayout.setPrintTitleRows('$3:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'หน้า &P จาก &N';
      sheet.freezePanes.freezeRows(3);
      sheet.showGridlines = false;
      sheet.tabColor = '#70AD47';
      pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        leftMargin: 36,
        topMargin: 54,
      });
      expect([area.address, titles.address, frozen.address]).toEqual([
        "'ผล ITA'!A1:F20",
        "'ผล ITA'!3:3",
        "'ผล ITA'!1:3",
      ]);
    });
    expect(host.workbook.sheets[0]).toMatchObject({
      page: { orientation: 'landscape', paperSize: 9, fit: { wide: 1 }, footer: { center: 'หน้า &P จาก &N' } },
      freeze: { rows: 3, columns: 0 },
      showGridlines: false,
      tabColor: '#70AD47',
    });
  });

  it('record charts by type, source and title', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('BarClustered', sheet.getRange('A1:B10'), 'Auto').title.text = 'คะแนนรายตัวชี้วัด';
      sheet.charts.load('items/chartType,items/name,items/title/text');
      await context.sync();
      expect(sheet.charts.items.map(({ chartType, title }) => [chartType, title.text])).toEqual([
        ['BarClustered', 'คะแนนรายตัวชี้วัด'],
      ]);
    });
    expect(host.workbook.sheets[0]?.charts[0]?.source).toBe("'ผล ITA'!A1:B10");
  });
});
