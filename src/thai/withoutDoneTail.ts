import { LONG_MONTHS, SHORT_MONTHS } from './ThaiMonth';
import { fold } from './fold';

const MONTH = [...LONG_MONTHS, ...SHORT_MONTHS].map((name) => fold(name).replaceAll('.', '\\.?')).join('|');
const YEAR = '(?:พ\\.?ศ\\.?)?(?:\\d{4}|\\d{2})?';
const DATE = `(?:(?:\\d{1,2}(?:[-–]\\d{1,2})?)?(?:${MONTH})${YEAR}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})`;
const PART = 'โครงการ|กิจกรรม|มาตรการ|รายการ|ขั้นตอน|หน่วยงาน|หมู่บ้าน|กอง|แห่ง|เรื่อง|ข้อ|ประการ';

/** What may follow the word for done and takes nothing back: a day, who came, what it cost, an order's number. */
const HARMLESS: readonly RegExp[] = [
  new RegExp(`เมื่อ(?:วันที่|เดือน)?${DATE}$`),
  // แล้วเสร็จ มี.ค. ๖๕ may be what was planned.
  new RegExp(`(?<=แล้ว|เรียบร้อย)(?:ใน)?(?:วันที่|เดือน)?${DATE}$`),
  /(?:โดย)?(?:มี)?(?:ผู้เข้าร่วม|ผู้เข้ารับการ|ผู้เข้าอบรม|ผู้รับการ)(?:กิจกรรม|โครงการ|ประชุม|ฝึกอบรม|อบรม)*(?:จำนวน|ทั้งหมด|ทั้งสิ้น|รวม)*\d+(?:คน|ราย|ท่าน)$/,
  /จำนวน\d+(?:เล่ม|ฉบับ)$/,
  /(?:โดย)?(?:ใช้งบประมาณ|เบิกจ่าย(?:งบประมาณ)?(?:แล้ว)?)(?:ไป)?(?:จำนวน|เป็นเงิน|ทั้งสิ้น)*\d[\d,.]*(?:\.?-)?บาท$/,
  /(?:ตาม|ทัน|ก่อน|ภายใน)(?:กำหนด(?:เวลา|การ)?|(?:ระยะ)?เวลาที่กำหนด)$/,
  new RegExp(`(?:ครบ)?(?:ทั้งหมด|ทุก(?:${PART})|ทั้ง\\d+(?:${PART}))$`),
  /(?:และ|โดย)?(?:ไม่มี|ไม่พบ)(?:ข้อ|เรื่อง|การ)?(?:ร้องเรียน|ปัญหา(?:และ|\/)?(?:อุปสรรค)?|อุปสรรค|ข้อบกพร่อง|ทุจริต)(?:ใดๆ|แต่อย่างใด)?$/,
  /(?:ตาม(?:ลิงก์|ลิงค์|ลิ้งค์|ลิ้งก์|link|url|เว็บไซต์)?:?)?https?:\/\/[!-~]+$/,
  /ตาม(?:คำสั่ง|ประกาศ|หนังสือ|บันทึก|เอกสาร|รายละเอียด|ภาคผนวก)(?:(?!ไม่|มิได้|แต่|ยัง|รอ|เหลือ|ขาด|ระหว่าง|จะ|ยกเว้น|บางส่วน).)*$/,
];

const SAYS_DONE = /แล้ว|เสร็จ|เรียบร้อย/;
/** The word for done at the end of what is left. */
const ENDS_DONE = /(?:แล้ว|เสร็จ|เสร็จสิ้น|สมบูรณ์|เรียบร้อย|ครบถ้วน)$/;
/** A longer cell is a report of its own, not a result with something added. */
const LONGEST = 400;
/** A day, who came and what it cost may all be told. */
const MOST_TAILS = 4;

/**
 * A folded result sentence without what only tells more behind the word for done: `จัดอบรมแล้ว ผู้เข้าร่วม 45 คน`,
 * `ดำเนินการแล้ว ตามคำสั่งที่ 12/2565`, `แล้วเสร็จตามกำหนด`. A count that may be a part of more (`แล้ว 2 ครั้ง`) stays, and so
 * does anything behind another word.
 */
export function withoutDoneTail(sentence: string): string {
  if (sentence.length > LONGEST || !SAYS_DONE.test(sentence) || ENDS_DONE.test(sentence)) return sentence;
  let rest = sentence;
  for (let tails = 0; tails < MOST_TAILS; tails += 1) {
    const next = withoutOneTail(rest);
    if (next === rest) return rest;
    rest = next;
  }
  return rest;
}

function withoutOneTail(sentence: string): string {
  for (const tail of HARMLESS) {
    const match = tail.exec(sentence);
    if (match === null) continue;
    const before = sentence.slice(0, match.index).replace(/[.,;:(\-–—]+$/, '');
    if (ENDS_DONE.test(before) || HARMLESS.some((other) => other !== tail && other.test(before)))
      return before;
  }
  return sentence;
}
