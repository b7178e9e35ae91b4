/** The name of the sheet that holds the agency's own library of measures. */
export const LIBRARY_SHEET = 'คลังมาตรการ';

/** The headings of the library, left to right; by them the sheet is known in any workbook. */
export const LIBRARY_HEADINGS = {
  id: 'รหัสมาตรการ',
  indicator: 'ตัวชี้วัด',
  bands: 'ใช้กับกลุ่มคะแนน',
  title: 'มาตรการ/แนวทาง',
  steps: 'วิธีการดำเนินการ',
  units: 'ผู้รับผิดชอบ',
  period: 'ระยะเวลาดำเนินการ',
  followUp: 'การติดตามผล',
  evidence: 'หลักฐาน',
} as const;

/** A column of the library. */
export type LibraryField = keyof typeof LIBRARY_HEADINGS;

/** What stands over the library. */
export const LIBRARY_TITLE = 'คลังมาตรการส่งเสริมคุณธรรมและความโปร่งใสของหน่วยงาน';

/** How the library is used, under its title. */
export const LIBRARY_NOTE =
  'แก้ไข เพิ่ม หรือลบแถวในตารางนี้ได้ การแทรกตารางมาตรการครั้งต่อไปจะใช้มาตรการจากตารางนี้ มาตรการที่เพิ่มเองไม่ต้องใส่รหัส';
