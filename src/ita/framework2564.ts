import type { Framework } from './Framework';
import { letterLevels } from './letterLevels';
import { OFFICIAL_NAMES, OFFICIAL_ORDER } from './officialNames';
import { ITEMS_OF_43 } from './oitItems';

/** The rules of fiscal year 2564: letters AA to F (domain facts 1 to 5). */
export const framework2564: Framework = {
  fiscalYear: 2564,
  basis: 'confirmed',
  rulesOf: 2564,
  scale: 'letters',
  levels: letterLevels({
    certainty: 'confirmed',
    source: 'ระดับ AA–F: รายงานประจำปี 2565 ของ สสว. (sme.go.th) หน้า 80 และผลที่ประกาศของปี 2564',
  }),
  names: {
    value: OFFICIAL_NAMES,
    certainty: 'inferred',
    source: 'ชื่อตามผลการประเมินปี 2568 บางเอกสารปี 2564 ใช้ถ้อยคำต่างไป',
  },
  order: { value: OFFICIAL_ORDER, certainty: 'confirmed', source: 'แบบวัดปี 2564 (GitHub sontaya/sdu-iit)' },
  weights: {
    value: { IIT: 30, EIT: 30, OIT: 40 },
    certainty: 'confirmed',
    source: 'sdgs.tu.ac.th (พ.ย. 2564) และผลคะแนนที่ประกาศคำนวณย้อนกลับได้ตรงกัน',
  },
  target: { value: 8500, certainty: 'inferred', source: 'แผนของหน่วยงานสำหรับผลปี 2564 และแผนแม่บทประเด็นที่ 21' },
  oitItems: {
    value: ITEMS_OF_43,
    certainty: 'confirmed',
    source: 'รายการ O1–O43 ปี 2564 คะแนนที่ประกาศสอดคล้องกัน',
  },
  measureItems: {
    value: { measures: 'O42', report: 'O43' },
    certainty: 'confirmed',
    source: 'รายการ O1–O43 ปี 2564',
  },
};
