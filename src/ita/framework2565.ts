import type { Framework } from './Framework';
import { letterLevels } from './letterLevels';
import { OFFICIAL_NAMES, OFFICIAL_ORDER } from './officialNames';

/** The rules of fiscal year 2565: letters AA to F (domain facts 1 to 5). */
export const framework2565: Framework = {
  fiscalYear: 2565,
  basis: 'confirmed',
  rulesOf: 2565,
  scale: 'letters',
  levels: letterLevels({
    certainty: 'confirmed',
    source: 'ระดับ AA–F: รายงานประจำปี 2565 ของ สสว. (sme.go.th) หน้า 80',
  }),
  names: { value: OFFICIAL_NAMES, certainty: 'inferred', source: 'ชื่อตามผลการประเมินปี 2568' },
  order: { value: OFFICIAL_ORDER, certainty: 'confirmed', source: 'ระบบ ITA ของมหาวิทยาลัยพะเยา ปี 2565' },
  weights: {
    value: { IIT: 30, EIT: 30, OIT: 40 },
    certainty: 'inferred',
    source: 'น้ำหนักเดียวกันทั้งปี 2564 และ 2566',
  },
  target: { value: 8500, certainty: 'confirmed', source: 'แผนแม่บทประเด็นที่ 21: 85 คะแนน (sme.go.th หน้า 80)' },
  measureItems: {
    value: { measures: 'O42', report: 'O43' },
    certainty: 'inferred',
    source: 'รายการเดียวกันทั้งปี 2564 และ 2566',
  },
};
