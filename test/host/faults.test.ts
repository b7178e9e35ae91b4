import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { refusal } from './refusal';
import type { Sheet } from './Workbook';
import { cellKey, emptyWorkbook } from './Workbook';

const host = createHost(emptyWorkbook('ITA'));

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(() => {
  host.replaceWorkbook(emptyWorkbook('ITA'));
  host.resetStats();
});

afterEach(() => {
  Object.assign(host.faults, {
    failRequest: undefined,
    maxBytes: 5_000_000,
    cellEditing: false,
    readOnly: false,
  });
});

function sheetOf(): Sheet {
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const write =
  (address: string) =>
  async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [['ก']];
    await context.sync();
  };

describe('a request that fails', () => {
  it('is the n-th from now; what it did before stays done', async () => {
    host.faults.failRequest = { nth: 2 };
    await Excel.run(write('A1'));
    const error = await refusal(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const address of ['B1', 'B2', 'B3', 'B4']) sheet.getRange(address).values = [['ข']];
      await context.sync();
    });
    expect(error.code).toBe('GeneralException');
    expect([...sheetOf().cells.keys()]).toEqual([cellKey(0, 0), cellKey(0, 1), cellKey(1, 1)]);
    await Excel.run(write('A2'));
  });

  it('fails at the action and with the code that were asked for', async () => {
    host.faults.failRequest = { nth: 1, atAction: 0, code: 'ServiceNotAvailable' };
    expect((await refusal(write('A1'))).code).toBe('ServiceNotAvailable');
    expect(sheetOf().cells.size).toBe(0);
  });
});

describe('a request or a reply over the limit', () => {
  it('is refused whole, or after it was carried out', async () => {
    host.faults.maxBytes = 3000;
    const large = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ก'.repeat(1000)]];
      await context.sync();
    });
    expect(large.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(sheetOf().cells.size).toBe(0);
    sheetOf().cells.set(0, { value: 'ก'.repeat(1000) });
    const reply = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    });
    expect(reply.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('a cell that is being edited', () => {
  it('refuses at once, and does the work afterwards for those who asked to wait', async () => {
    host.faults.cellEditing = true;
    expect((await refusal(write('A1'))).code).toBe(Excel.ErrorCodes.invalidOperationInCellEditMode);
    const waiting = Excel.run({ delayForCellEdit: true }, write('A2'));
    await Office.addin.showAsTaskpane();
    expect(sheetOf().cells.size).toBe(0);
    host.faults.cellEditing = false;
    await waiting;
    expect(sheetOf().cells.size).toBe(1);
  });
});

describe('a protected sheet', () => {
  beforeEach(() => {
    sheetOf().cells.set(cellKey(0, 1), { value: 1, style: { unlocked: true } });
    sheetOf().protection = { options: {} };
  });

  it('says so and lets unlocked cells be written', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').values = [[2]];
      sheet.protection.load('protected');
      const locked = sheet.getRange('A1').format.protection.load('locked');
      const open = sheet.getRange('B1').format.protection.load('locked');
      await context.sync();
      expect([sheet.protection.protected, locked.locked, open.locked]).toEqual([true, true, false]);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['locked cells', (sheet) => (sheet.getRange('A1:B1').values = [[1, 2]])],
    ['formats', (sheet) => (sheet.getRange('B1').format.fill.color = '#FFFFFF')],
    ['number formats', (sheet) => (sheet.getRange('B1').numberFormat = [['0']])],
    ['conditional formats', (sheet) => sheet.getRange('B1').conditionalFormats.add('Custom')],
    [
      'drop-downs',
      (sheet) => (sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'ก' } }),
    ],
    ['tables', (sheet) => sheet.tables.add('D1:E3', true)],
    ['widths', (sheet) => (sheet.getRange('B1').format.columnWidth = 100)],
    ['rows', (sheet) => sheet.getRange('2:2').insert('Down')],
  ])('refuses %s', async (_, act) => {
    const error = await refusal(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
  });
});

describe('a protected structure and a read-only file', () => {
  it('refuse new sheets and writes', async () => {
    host.workbook.structureProtected = true;
    const error = await refusal(async (context) => {
      context.workbook.protection.load('protected');
      context.workbook.worksheets.add('ใหม่');
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
    host.workbook.structureProtected = false;
    host.faults.readOnly = true;
    expect((await refusal(write('A1'))).code).toBe('AccessDenied');
    await Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });
});

describe('what travelled', () => {
  it('is counted without the tidying up of the client', async () => {
    await Excel.run(write('A1'));
    await Excel.run(write('A2'));
    expect(host.stats.roundTrips).toBe(2);
    expect(host.stats.actions).toBeGreaterThan(2);
    expect(host.stats.largestRequest).toBeGreaterThan(host.stats.requestBytes / 3);
  });
});
