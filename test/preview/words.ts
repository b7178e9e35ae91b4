/** The languages that the preview speaks, by the names that Office uses. */
export type Locale = 'th-TH' | 'en-US';

const TH = {
  title: 'ทดลองใช้ผู้ช่วย ITA',
  pageTitle: 'ทดลองใช้ผู้ช่วย ITA (ไม่ใช่ Excel)',
  otherLanguage: 'English',
  open: 'เปิดไฟล์ .xlsx',
  save: 'บันทึก .xlsx',
  samples: 'ไฟล์ตัวอย่าง',
  day: 'วันที่',
  dayHelp: 'เลือกวันอื่นเพื่อดูว่ามาตรการใดล่าช้าหรือใกล้ครบกำหนดในวันนั้น',
  dayOfMonth: 'วัน',
  month: 'เดือน',
  year: 'พ.ศ.',
  realDay: 'ใช้วันนี้จริง',
  nameBox: 'ช่องชื่อเซลล์',
  formulaBar: 'แถบสูตร',
  sheets: 'แผ่นงาน',
  grid: 'แผ่นงาน',
  pane: 'แผงผู้ช่วย',
  closePane: 'ปิดแผง',
  dropDown: 'เลือกจากรายการ',
  ribbon: 'ริบบอน',
  dismiss: 'ปิดข้อความ',
  starting: 'กำลังเปิดสมุดงาน',
  notOpened: 'เปิดไฟล์นี้ไม่ได้ โปรดเลือกไฟล์ .xlsx ที่ไม่ได้ตั้งรหัสผ่าน',
  notSaved: 'ยังบันทึกไม่ได้ เพราะไฟล์ใหม่จะไม่มีส่วนเหล่านี้:',
  savedWithout: 'บันทึกแล้ว แต่ไฟล์ที่บันทึกไม่มีส่วนเหล่านี้:',
  unknownButton: 'ปุ่มนี้ไม่ตอบสนอง ผู้ช่วยอาจยังเปิดไม่เสร็จ โปรดลองอีกครั้ง',
  count: 'จำนวนนับ',
  average: 'ค่าเฉลี่ย',
  sum: 'ผลรวม',
} as const;

/** What the preview's own page says; the ribbon's words come from the manifest, the pane's from the add-in. */
export type Words = Readonly<Record<keyof typeof TH, string>>;

const EN: Words = {
  title: 'Try ITA Assistant',
  pageTitle: 'Try ITA Assistant (not Excel)',
  otherLanguage: 'ภาษาไทย',
  open: 'Open .xlsx',
  save: 'Save .xlsx',
  samples: 'Sample files',
  day: 'Date',
  dayHelp: 'Play another day to see which measures are late or due on it',
  dayOfMonth: 'Day',
  month: 'Month',
  year: 'B.E.',
  realDay: 'Use the real day',
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  sheets: 'Sheets',
  grid: 'Worksheet',
  pane: 'Assistant pane',
  closePane: 'Close the pane',
  dropDown: 'Choose from the list',
  ribbon: 'Ribbon',
  dismiss: 'Dismiss',
  starting: 'Opening the workbook',
  notOpened: 'This file cannot be opened. Choose an .xlsx file without a password.',
  notSaved: 'Not saved, because the new file would lack these parts:',
  savedWithout: 'Saved, but the file lacks these parts:',
  unknownButton: 'The button gave no answer; the assistant may still be starting. Please try again.',
  count: 'Count',
  average: 'Average',
  sum: 'Sum',
};

/** What the page says in a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'th-TH' ? TH : EN;
}

/** Said in both languages at once, whoever opens the page. */
export const NOT_EXCEL = {
  'th-TH': 'หน้านี้ใช้ทดลอง ไม่ใช่โปรแกรม Excel ไฟล์ที่เปิดอยู่ในเบราว์เซอร์นี้เท่านั้น ไม่ถูกส่งไปที่ใด',
  'en-US': 'This page is a preview, not Excel. Your file stays in this browser.',
} as const satisfies Readonly<Record<Locale, string>>;
