import { createHost } from './Host';
import { startOffice } from './officeInNode';
import { refusal } from './refusal';
import { emptyWorkbook } from './Workbook';

const host = createHost(emptyWorkbook('ITA'), { excelApi: '1.8', locale: 'en-US' });

beforeAll(async () => {
  host.faults.readOnly = true;
  await startOffice(host, { today: '2022-06-15' });
});

it('an older Excel says what it supports and refuses newer members by name', async () => {
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  const error = await refusal(async (context) => {
    context.workbook.getSelectedRanges().load('address');
    await context.sync();
  });
  expect([error.code, error.message]).toEqual([
    'ApiNotFound',
    expect.stringContaining('Workbook.getSelectedRanges'),
  ]);
});

it('leaves newer properties out of what is loaded without names', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load();
    await context.sync();
    expect(range.address).toBe('ITA!A1');
    expect(() => range.left).toThrow();
  });
});

it('a file that was opened read-only shows in the document mode', () => {
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
});

it('the language and the day are those of the host', () => {
  expect(Office.context.displayLanguage).toBe('en-US');
  expect([new Date().getFullYear(), new Date().getMonth(), new Date().getDate()]).toEqual([2022, 5, 15]);
  expect(new Date(2020, 0, 1).getFullYear()).toBe(2020);
  expect(Math.abs(Date.now() - Date.UTC(2022, 5, 15))).toBeLessThan(2 * 86_400_000);
});
