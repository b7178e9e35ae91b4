import { INDICATORS } from '../../src/ita/Indicator';
import type { Workbook } from '../host/Workbook';
import { workbookOf } from './caseWorkbook';

/** Two subdistricts whose short names are alike, as the rows 3 and 4 of a province's table. */
export const TWO_AGENCIES = ['องค์การบริหารส่วนตำบลบ้านตัวอย่าง1', 'องค์การบริหารส่วนตำบลบ้านตัวอย่าง2'] as const;

/** A province's table of 2567 with two agencies down and the ten indicators across. */
export function twoAgencies(): Workbook {
  return workbookOf([
    ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'],
    ['หน่วยงาน', ...INDICATORS.map(({ name }) => name)],
    ...TWO_AGENCIES.map((name, row) => [name, ...INDICATORS.map(({ number }) => 70 + number + row)]),
  ]);
}
