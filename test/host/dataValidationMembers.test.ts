import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { refusal } from './refusal';
import { emptyWorkbook } from './Workbook';

const host = createHost(emptyWorkbook('ITA'));
const STATUSES = 'ยังไม่ดำเนินการ,กำลังดำเนินการ,ดำเนินการแล้วเสร็จ';

beforeAll(async () => {
  await startOffice(host);
});

beforeEach(() => {
  host.replaceWorkbook(emptyWorkbook('ITA'));
});

describe('drop-downs', () => {
  it('are set with an alert and read back', async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('H2:H9');
      dataValidation.rule = { list: { inCellDropDown: true, source: STATUSES } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'สถานะ',
        message: 'เลือกจากรายการ',
      };
      dataValidation.load('rule,type,errorAlert,ignoreBlanks,prompt,valid');
      await context.sync();
      expect(dataValidation.type).toBe('List');
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: STATUSES } });
      expect(dataValidation.errorAlert).toEqual({
        showAlert: true,
        style: 'Warning',
        title: 'สถานะ',
        message: 'เลือกจากรายการ',
      });
      expect([dataValidation.ignoreBlanks, dataValidation.valid]).toEqual([true, true]);
    });
    expect(host.workbook.sheets[0]?.validations).toMatchObject([
      { areas: [{ row: 1, column: 7, rows: 8, columns: 1 }], rule: { kind: 'list', source: STATUSES } },
    ]);
  });

  it('take their choices from a range', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A2').values = [['ก'], ['ข']];
      const cell = sheet.getRange('C1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('A1:A2') } };
      cell.values = [['ค']];
      cell.dataValidation.load('rule,valid');
      await context.sync();
      expect(cell.dataValidation.rule.list?.source).toBe('=ITA!$A$1:$A$2');
      expect(cell.dataValidation.valid).toBe(false);
    });
  });

  it('are absent, mixed, or cut in two when part of them is cleared', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source: STATUSES } };
      sheet.getRange('A3').dataValidation.clear();
      const none = sheet.getRange('A3').dataValidation.load('type,rule');
      const mixed = sheet.getRange('A1:A5').dataValidation.load('type,rule');
      const one = sheet.getRange('A4:A5').dataValidation.load('type');
      await context.sync();
      expect([none.type, mixed.type, one.type]).toEqual(['None', 'Inconsistent', 'List']);
      expect(mixed.rule).toBeNull();
    });
    expect(host.workbook.sheets[0]?.validations[0]?.areas).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 3, column: 0, rows: 2, columns: 1 },
    ]);
  });

  it('keep a typed list within 255 letters', async () => {
    const error = await refusal(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'ก'.repeat(256) } };
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
