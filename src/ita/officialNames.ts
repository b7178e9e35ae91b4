import type { IndicatorNumber } from './Indicator';

/** The names of the ten indicators as in the results of 2568 (domain facts 3.1). */
export const OFFICIAL_NAMES: Readonly<Record<IndicatorNumber, string>> = {
  1: 'การปฏิบัติหน้าที่',
  2: 'การใช้งบประมาณ',
  3: 'การใช้อำนาจ',
  4: 'การใช้ทรัพย์สินของราชการ',
  5: 'การแก้ไขปัญหาการทุจริต',
  6: 'คุณภาพการดำเนินงาน',
  7: 'ประสิทธิภาพการสื่อสาร',
  8: 'การปรับปรุงระบบการทำงาน',
  9: 'การเปิดเผยข้อมูล',
  10: 'การป้องกันการทุจริต',
};

/** The official order: by number. */
export const OFFICIAL_ORDER: readonly IndicatorNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
