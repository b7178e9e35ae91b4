import type { ProvinceWords } from './ProvinceWords';

/** Many agencies on one sheet, in Thai. */
export const provinceTh: ProvinceWords = {
  title: (w) => `ภาพรวม ${w.count} หน่วยงาน`,
  year: 'ปีงบประมาณ',
  mean: 'คะแนนรวมเฉลี่ย',
  noMean: 'ยังไม่มีหน่วยงานที่คะแนนครบ',
  atTarget: (w) => `ถึงเกณฑ์ ${w.target} คะแนน ${w.count} จาก ${w.all} แห่ง (${w.share}%)`,
  incomplete: (w) => `อีก ${w.count} หน่วยงานคะแนนยังไม่ครบ จึงไม่นับรวม`,
  levels: 'จำนวนหน่วยงานตามระดับ',
  levelCount: (w) => `${w.count} (${w.share}%)`,
  weakest: 'ตัวชี้วัดที่คะแนนเฉลี่ยต่ำที่สุด',
  weakestFacts: (w) => `เฉลี่ย ${w.mean} · ต่ำกว่า ${w.target} จำนวน ${w.count} แห่ง (${w.share}%)`,
  spread: 'การกระจายของคะแนน',
  spreadMedian: (w) => `มัธยฐาน ${w.median}`,
  spreadFacts: (w) => `ต่ำสุด ${w.least} · ครึ่งกลาง ${w.lower}–${w.upper} · สูงสุด ${w.most}`,
  spreadKey: (w) =>
    `เส้นคือคะแนนต่ำสุดถึงสูงสุด แถบคือครึ่งกลางของหน่วยงาน ขีดเข้มคือมัธยฐาน เส้นประคือเกณฑ์ ${w.target} (แกนเริ่มที่ ${w.from})`,
  list: 'รายชื่อหน่วยงาน',
  search: 'ค้นหา',
  searchHint: 'ชื่อหรืออำเภอ',
  order: 'เรียงตาม',
  orders: {
    lowest: 'คะแนนน้อยไปมาก',
    highest: 'คะแนนมากไปน้อย',
    name: 'ชื่อหน่วยงาน',
    sheet: 'ลำดับในแผ่นงาน',
  },
  shown: (w) => `แสดง ${w.count} จาก ${w.all} หน่วยงาน`,
  noneFound: 'ไม่พบหน่วยงานที่ค้นหา',
  unnamed: (w) => `หน่วยงานลำดับที่ ${w.number}`,
  errors: (w) => `ต้องแก้ไข ${w.count}`,
  noTotal: 'ไม่ครบ',
  back: 'ทุกหน่วยงาน',
  working: (w) => `อ่านและคำนวณคะแนนแล้ว ${w.done} จาก ${w.all} รายการ`,
  stop: 'หยุด',
  stopped: 'หยุดอ่านแผ่นงานแล้ว กด “อ่านใหม่” เมื่อต้องการ',
};
