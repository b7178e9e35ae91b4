import type { YearsWords } from './YearsWords';

/** Two years of one agency, in Thai. */
export const yearsTh: YearsWords = {
  title: 'เปรียบเทียบระหว่างปี',
  from: 'จากปี',
  to: 'ถึงปี',
  change: {
    up: (w) => `▲ เพิ่มขึ้น ${w.change}`,
    down: (w) => `▼ ลดลง ${w.change}`,
    same: (w) => `● เท่าเดิม ${w.change}`,
  },
  unknown: 'เทียบไม่ได้',
  fromTo: (w) => `${w.from} → ${w.to}`,
  level: { up: '▲ ระดับดีขึ้น', down: '▼ ระดับลดลง', same: '● ระดับเท่าเดิม' },
  levelTitle: 'ระดับ',
  noFigure: 'ไม่มี',
  remarks: {
    otherRules: 'สองปีนี้ใช้เกณฑ์ต่างกัน โปรดเปรียบเทียบด้วยความระมัดระวัง',
    notSameIndicators: 'สองปีนี้คิดคะแนนจากตัวชี้วัดไม่เหมือนกัน โปรดเปรียบเทียบด้วยความระมัดระวัง',
  },
};
