import { freeSheetName, LONGEST_SHEET_NAME } from '../../src/sheets/freeSheetName';
import { measuresSheet } from '../../src/sheets/measuresTableName';

it('a name that is taken gets a number, within the length that Excel takes and without parting a letter from its marks', () => {
  const wanted = 'วิเคราะห์ผล ITA 2567 อบต.บ้านตั';
  expect(freeSheetName(wanted, [])).toBe(wanted);
  const [second, tenth] = [1, 9].map((count) =>
    freeSheetName(
      wanted,
      Array.from({ length: count }, (_, index) =>
        index === 0 ? wanted : `วิเคราะห์ผล ITA 2567 อบต.บ้ (${String(index + 1)})`,
      ),
    ),
  );
  expect(second).toBe('วิเคราะห์ผล ITA 2567 อบต.บ้ (2)');
  expect(tenth?.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
});

it.each([
  ['องค์การบริหารส่วนตำบลบ้านเหนือ', 'มาตรการ 2568 อบต.บ้านเหนือ'],
  ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'มาตรการ 2568 อบจ.ตัวอย่าง'],
  ['2 เทศบาลตำบลตัวอย่าง', 'มาตรการ 2568 2 ทต.ตัวอย่าง'],
  ['อบต.ก/ข', 'มาตรการ 2568 อบต.ก ข'],
  [undefined, 'มาตรการ 2568'],
])('the sheet of %s has the kind abbreviated, so that the name itself fits', (agency, name) => {
  expect(measuresSheet(2568, 'plan', agency)).toBe(name);
});
