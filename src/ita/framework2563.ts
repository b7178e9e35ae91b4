import type { Framework } from './Framework';
import { letterLevels } from './letterLevels';
import { OFFICIAL_NAMES, OFFICIAL_ORDER } from './officialNames';
import { ITEMS_OF_43 } from './oitItems';

/** The rules of fiscal year 2563: letters AA to F (domain facts 1 to 5). */
export const framework2563: Framework = {
  fiscalYear: 2563,
  basis: 'confirmed',
  rulesOf: 2563,
  scale: 'letters',
  levels: letterLevels({
    certainty: 'confirmed',
    source: 'ระดับ AA–F: รายงานประจำปี 2565 ของ สสว. (sme.go.th) หน้า 80 และผลที่ประกาศของปี 2563',
  }),
  names: {
    value: OFFICIAL_NAMES,
    certainty: 'inferred',
    source: 'ชื่อตามผลการประเมินปี 2568 บางเอกสารปี 2563 เรียกตัวชี้วัดที่ 8 ว่า การปรับปรุงการทำงาน',
  },
  order: { value: OFFICIAL_ORDER, certainty: 'confirmed', source: 'ผลการประเมินปี 2563' },
  weights: {
    value: { IIT: 30, EIT: 30, OIT: 40 },
    certainty: 'confirmed',
    source: 'ผลคะแนนที่ประกาศคำนวณย้อนกลับได้ตรงกัน (ปี 2563)',
  },
  target: { value: 8500, certainty: 'inferred', source: 'เกณฑ์เดียวกับปี 2564–2568' },
  oitItems: {
    value: ITEMS_OF_43,
    certainty: 'inferred',
    source: 'โครงสร้าง 43 ข้อของปี 2564 คะแนนปี 2563 ที่ประกาศสอดคล้องกัน',
  },
  measureItems: {
    value: { measures: 'O42', report: 'O43' },
    certainty: 'inferred',
    source: 'รายการเดียวกับปี 2564',
  },
};
