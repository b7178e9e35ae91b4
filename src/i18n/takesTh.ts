import type { TakesWords } from './TakesWords';

/** What it takes to reach a goal, in Thai. */
export const takesTh: TakesWords = {
  title: 'แนวทางเพิ่มคะแนน',
  goals: {
    target: (w) => `ให้ถึงเกณฑ์ ${w.goal} คะแนน`,
    nextLevel: (w) => `ให้ขึ้นเป็น${w.goal}`,
    bestLevel: (w) => `ให้ถึง${w.goal}`,
  },
  missing: (w) => `คะแนนรวมขาดอีก ${w.missing} คะแนน`,
  totalEnough: 'คะแนนรวมเพียงพอแล้ว',
  minimum: (w) => `${w.instrument} ต้องได้อย่างน้อย ${w.minimum} (ขาดอีก ${w.missing})`,
  fewest: (w) => `ต้องเพิ่มคะแนนอย่างน้อย ${w.count} ตัวชี้วัด`,
  raise: (w) => `${w.indicator}จาก ${w.from} เป็น ${w.to} (คะแนนรวมเพิ่ม ${w.gain})`,
  allReached: 'ถึงเกณฑ์และถึงระดับสูงสุดแล้ว',
  noTotal: 'คะแนนยังไม่ครบ จึงยังคำนวณไม่ได้',
  worth: 'น้ำหนักของแต่ละตัวชี้วัดในคะแนนรวม 100 คะแนน',
  worthLine: (w) => `${w.instrument} ตัวชี้วัดที่ ${w.indicators} ตัวชี้วัดละ ${w.points} คะแนน`,
  items: 'OIT หนึ่งข้อมีผลต่อคะแนนเท่าใด',
  itemLine: (w) => `ตัวชี้วัดย่อย ${w.code} ข้อละ ${w.points} คะแนนของตัวชี้วัด เท่ากับ ${w.total} คะแนนรวม`,
  tryTitle: 'ลองปรับคะแนน',
  tryHint: 'ลองดูในแผงนี้เท่านั้น ไม่มีการเขียนลงแผ่นงาน',
  tryTotal: 'คะแนนรวมที่จะได้',
  trySlide: (w) => `เลื่อนคะแนน${w.indicator}`,
  tryType: (w) => `พิมพ์คะแนน${w.indicator}`,
  tryValue: (w) => `${w.points} คะแนน คะแนนรวม ${w.total}`,
  reset: 'คืนคะแนนเดิม',
};
