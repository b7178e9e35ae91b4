import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { createCalculator } from './recalculate';
import { refusal } from './refusal';
import { emptyWorkbook } from './Workbook';

const host = createHost(emptyWorkbook('ITA'));

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(() => {
  host.replaceWorkbook(emptyWorkbook('ITA'));
  host.resetStats();
});

describe('the day', () => {
  it('of TODAY() is the one given, else the computer’s, and may change', () => {
    const workbook = emptyWorkbook('ITA');
    workbook.sheets[0]?.cells.set(0, { formula: '=TODAY()' });
    const dated = createHost(workbook, { calculator: createCalculator(), today: '2022-06-15' });
    expect(workbook.sheets[0]?.cells.get(0)?.value).toBe(44727);
    dated.today = '2022-06-16';
    dated.recalculate();
    expect(workbook.sheets[0]?.cells.get(0)?.value).toBe(44728);
  });
});

describe('the unmodified office.js', () => {
  it('takes the host for Excel on the web in Thai', async () => {
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('th-TH');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(Office.context.contentLanguage).toBe('th-TH');
    expect(Office.context.diagnostics).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
  });

  it('writes and reads cells in one round trip', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.values = [
        ['ตัวชี้วัด', 'คะแนน'],
        ['การปฏิบัติหน้าที่', '76.39'],
      ];
      range.load('address, values, text, valueTypes, rowIndex');
      await context.sync();
      expect(range.address).toBe('ITA!B2:C3');
      expect(range.values).toEqual([
        ['ตัวชี้วัด', 'คะแนน'],
        ['การปฏิบัติหน้าที่', 76.39],
      ]);
      expect(range.text[1]).toEqual(['การปฏิบัติหน้าที่', '76.39']);
      expect(range.valueTypes[1]).toEqual(['String', 'Double']);
      expect(range.rowIndex).toBe(1);
    });
    expect(host.stats.roundTrips).toBe(1);
  });

  it('refuses to read what was not loaded', async () => {
    const error = await refusal(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      return range.text;
    });
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it('names the member that it does not know', async () => {
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Range.flashFill');
    expect(error.debugInfo.errorLocation).toBe('Range.flashFill');
    expect(error.debugInfo.statement).toContain('flashFill');
  });

  it('names the property that it does not know', async () => {
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('hyperlink');
      await context.sync();
    });
    expect([error.code, error.message]).toEqual(['ApiNotFound', expect.stringContaining('Range.hyperlink')]);
  });

  it('refuses to work on a null object', async () => {
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('ไม่มี').getRange('A1').values = [['ก']];
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
  });

  it('gives null objects for what is not there', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const missing = sheets.getItemOrNullObject('ไม่มี');
      const used = sheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(used.isNullObject).toBe(true);
    });
    expect(
      (
        await refusal(async (context) => {
          context.workbook.worksheets.getItem('ไม่มี').load('name');
          await context.sync();
        })
      ).code,
    ).toBe('ItemNotFound');
  });

  it('runs a ribbon button and shows the pane when asked', async () => {
    Office.actions.associate('press', (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['กดแล้ว']];
        await context.sync();
      })
        .then(() => Office.addin.showAsTaskpane())
        .then(() => {
          event.completed();
        });
    });
    expect(await host.pressRibbon('press')).toEqual({ status: 0 });
    expect(host.workbook.sheets[0]?.cells.get(0)?.value).toBe('กดแล้ว');
    expect(host.pane.state).toBe('Visible');
    expect(await host.pressRibbon('unknown')).toEqual({ status: 11101 });
  });
});
